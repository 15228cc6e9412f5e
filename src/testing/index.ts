/**
 * Builders, fast-check arbitraries and matchers, for the tests of tools built on isnad.
 *
 * @module
 */
export {
  arbitraryArticle,
  arbitraryClaim,
  arbitraryDistortion,
  arbitraryEcho,
  arbitraryIndependent,
  arbitraryProposition,
  arbitraryRevision,
  type ClaimPair,
} from "./arbitraries.ts"
export { buildArticle, buildClaim } from "./builders.ts"
export { type Matched, matchers } from "./matchers.ts"

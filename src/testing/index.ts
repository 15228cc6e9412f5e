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
export { matchers } from "./matchers.ts"

import { createVocabulary, type Vocabulary } from "../vocabulary.ts"
import * as contacts from "./contact.ts"
import * as forces from "./force.ts"
import * as stances from "./stance.ts"

/**
 * The built-in vocabulary: diplomatic and conflict reporting.
 *
 * @example
 * ```ts
 * import { vocabulary } from "isnad"
 * vocabulary.entails("meet", "contact") // → true
 * ```
 */
export const vocabulary: Vocabulary = /* @__PURE__ */ createVocabulary([
  ...Object.values(contacts),
  ...Object.values(forces),
  ...Object.values(stances),
])

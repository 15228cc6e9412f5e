export { createAlikeJudge, type AlikeAnswer, type AlikeJudge, type TextInStory } from "./alike.ts"
export { alikeFeatures, type AlikeFeature } from "./alike-features.ts"
/**
 * Comparing by words where there is no structure: whether two texts agree or clash, which texts may be about one
 * thing, and which are copies of each other.
 *
 * @module
 */
export type { ContestWords } from "../lang/parts/contests.ts"
export type { WordCounts, WordsPart } from "../lang/parts/words.ts"
export type { ContestCompany, ContestedText, Stage, TextContest } from "../schema/text-contest.ts"
export {
  type CompareTextsOptions,
  compareTexts,
  type TextComparison,
} from "./compare-texts.ts"
export { type Chances, type Decision, likely, likelyElsewhere, strict, type Thresholds } from "./decide.ts"
export { type Feature, features } from "./features.ts"
export {
  type Fingerprint,
  fingerprintOf,
  fingerprintOfTokens,
  fingerprintScheme,
  passageOf,
  passageOfTokens,
  passageScheme,
} from "./fingerprint.ts"
export type { Counts } from "./growing-count.ts"
export type { LinkedBy, SameName } from "./likeness.ts"
export { createPhraseCounts, type PhraseCounts } from "./phrase-counts.ts"
export { type SharedWording, sharedWording } from "./shared-wording.ts"
export {
  type CandidateOptions,
  createTextIndex,
  type GroupOptions,
  type TextCandidate,
  type TextIndex,
} from "./text-index.ts"
export type { Span, TextReason } from "./text-reason.ts"
export type { TextRelation } from "./text-relation.ts"
export { createTextSupport, type KeyedText, type TextSupportOptions } from "./text-support.ts"

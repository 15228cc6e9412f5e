/**
 * Reading articles: who says what in a text, when, and through whom, with the place of everything in the text.
 *
 * What is read is given by packs of languages (`isnad/lang/ar`, `isnad/lang/en` …) and a registry of names. Whoever
 * extracts with a language model instead has its output checked against the text by `acceptExtraction`.
 *
 * @module
 */

// Languages: what a pack is made of
export { type LanguagePack, languagePack, type LanguageParts } from "../lang/pack.ts"
export type { BoilerplatePart } from "../lang/parts/boilerplate.ts"
export type { CertaintyPart } from "../lang/parts/certainty.ts"
export type { ClausesPart, Verbness } from "../lang/parts/clauses.ts"
export type { ComplementStep, ContentKind } from "../lang/parts/complement-steps.ts"
export type {
  ConceptEntry,
  ConceptForm,
  ConceptReading,
  ConceptsPart,
  ConceptVerbForm,
  ConceptWordKind,
} from "../lang/parts/concepts.ts"
export type {
  ConstructionId,
  ConstructionsPart,
  ConstructionUse,
  Misreading,
  SourceSide,
} from "../lang/parts/constructions.ts"
export type { EventsPart } from "../lang/parts/events.ts"
export type { NounPhraseOrder } from "../lang/parts/noun-phrase.ts"
export type { ContentPart } from "../lang/parts/content.ts"
export { cueOf } from "../lang/parts/cue-rows.ts"
export type {
  FramesPart,
  FrameWordSense,
  VerbForm,
  VerbFormKind,
  WordAnalysis,
} from "../lang/parts/frames.ts"
export type { Agreement, Gender, LettersPart, NamedKind } from "../lang/parts/letters.ts"
export type {
  Act,
  Certainty,
  Complementiser,
  Cue,
  CueForm,
  CueKind,
  ReportingPart,
} from "../lang/parts/reporting.ts"
export type { RolesPart, TakenWord } from "../lang/parts/roles.ts"
export type { SentencesPart } from "../lang/parts/sentences.ts"
export type { Pronoun, SourceKind, SourceNoun, SourcesPart } from "../lang/parts/sources.ts"
export type {
  CalendarUnit,
  NumberSuffix,
  TimeDirection,
  TimeEdge,
  TimeRuleName,
  TimesPart,
  UnitForms,
  WordForm,
} from "../lang/parts/times.ts"
// Times: the expressions of a text, and when they are
export { type Token, tokenize } from "../util/tokens.ts"
// Concepts: what the words of a text stand for, alike in every language
export { type ConceptFinder, createConceptFinder } from "../concepts/finder.ts"
export type { ConceptMatch } from "../concepts/merge.ts"
export { type Concept, type ConceptKind, conceptTable, headsOf } from "../concepts/table.ts"
// Language models: what one should return, and the check of what it did return
export { type AcceptOptions, acceptExtraction } from "./model/accept-extraction.ts"
// Attributions: who says what, before anything is made of it
export type { Diagnostic as ReadDiagnostic } from "../schema/diagnostic.ts"
export type {
  Attribution,
  ReadLink,
  ReadSource,
  Span as TextSpan,
} from "./attribution.ts"
// Articles: text in, claims out
export { type ArticleInput } from "./claims/describe-article.ts"
export {
  type ExtractedClaim,
  type ExtractedLink,
  type ExtractedSource,
  type Extraction,
  extractedClaimSchema,
  extractedLinkSchema,
  extractedSourceSchema,
  extractionJsonSchema,
  extractionSchema,
} from "./model/extraction-schema.ts"
export type { Section } from "./text/layout.ts"
export { type ReadArticle, type ReadOptions, readArticle } from "./read-article.ts"
export { type ArticleText, type AttributionsOptions, readAttributions } from "./read-attributions.ts"
export { findTimes } from "./when/times/find-times.ts"
export type { DateMeaning, TimeExpression, TimeMeaning } from "./when/times/meaning.ts"
export type { InferredPart, ResolveTimeOptions } from "./when/times/resolution.ts"
export { type ResolvedTime, resolveTime, type TimeReference } from "./when/times/resolve-time.ts"

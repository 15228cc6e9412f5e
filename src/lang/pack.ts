import type { BoilerplatePart } from "./parts/boilerplate.ts"
import type { CertaintyPart } from "./parts/certainty.ts"
import type { ConstructionsPart } from "./parts/constructions.ts"
import type { ClausesPart } from "./parts/clauses.ts"
import type { ContentPart } from "./parts/content.ts"
import type { FramesPart } from "./parts/frames.ts"
import type { LettersPart } from "./parts/letters.ts"
import type { ReportingPart } from "./parts/reporting.ts"
import type { SentencesPart } from "./parts/sentences.ts"
import type { SourcesPart } from "./parts/sources.ts"
import type { TimesPart } from "./parts/times.ts"
import type { WordsPart } from "./parts/words.ts"

/**
 * All that reading knows of one language: data and small functions, the same parts in every language.
 * Words and phrases are folded (`fold`), with single spaces between words.
 */
export interface LanguagePack {
  /** BCP 47 language tag. */
  readonly id: string
  readonly letters: LettersPart
  readonly reporting: ReportingPart
  readonly constructions: ConstructionsPart
  readonly sources: SourcesPart
  readonly certainty: CertaintyPart
  readonly content: ContentPart
  readonly clauses: ClausesPart
  readonly sentences: SentencesPart
  readonly boilerplate: BoilerplatePart
  readonly times: TimesPart
  readonly frames: FramesPart
  readonly words: WordsPart
}

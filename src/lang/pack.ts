import type { BoilerplatePart } from "./parts/boilerplate.ts"
import type { CertaintyPart } from "./parts/certainty.ts"
import type { ConceptsPart } from "./parts/concepts.ts"
import type { ConstructionsPart } from "./parts/constructions.ts"
import type { ClausesPart } from "./parts/clauses.ts"
import type { ContentPart } from "./parts/content.ts"
import type { EventsPart } from "./parts/events.ts"
import type { FramesPart } from "./parts/frames.ts"
import type { LettersPart } from "./parts/letters.ts"
import type { ReportingPart } from "./parts/reporting.ts"
import type { RolesPart } from "./parts/roles.ts"
import type { SentencesPart } from "./parts/sentences.ts"
import type { SourcesPart } from "./parts/sources.ts"
import type { TimesPart } from "./parts/times.ts"
import type { WordsPart } from "./parts/words.ts"

import { defaultConcepts, defaultEvents, defaultRoles } from "./parts/default-events.ts"
import { defaultTimes } from "./parts/default-times.ts"
import * as defaults from "./parts/defaults.ts"

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
  readonly events: EventsPart
  readonly roles: RolesPart
  readonly words: WordsPart
  readonly concepts: ConceptsPart
}

/** What a language must say to be read, and what it may add. */
export interface LanguageParts {
  /** BCP 47 language tag. */
  readonly id: string
  readonly letters?: Partial<LettersPart>
  /** The words of reporting; the rest has defaults. */
  readonly reporting: Pick<ReportingPart, "forms"> & Partial<ReportingPart>
  /** The ways of reporting, in order of trial. */
  readonly constructions: Pick<ConstructionsPart, "tried"> & Partial<ConstructionsPart>
  /** The nouns for whoever speaks. */
  readonly sources: Pick<SourcesPart, "nouns"> & Partial<SourcesPart>
  readonly sentences?: Partial<SentencesPart>
  readonly certainty?: Partial<CertaintyPart>
  readonly content?: Partial<ContentPart>
  readonly clauses?: Partial<ClausesPart>
  readonly boilerplate?: Partial<BoilerplatePart>
  readonly times?: TimesPart
  readonly frames?: Partial<FramesPart>
  readonly events?: Partial<EventsPart>
  readonly roles?: Partial<RolesPart>
  readonly words?: Partial<WordsPart>
  readonly concepts?: Partial<ConceptsPart>
}

/**
 * Returns a language pack from what is known of a language so far; whatever is left out has a careful default.
 *
 * A default never guesses: a word's form tells nothing, no small word has a function, only dates in digits are found,
 * no predicate is read, so that every claim is held in words. Words and phrases must be folded.
 *
 * @param parts At least the words of reporting, the ways of reporting in order, and the nouns for sources.
 * @example
 * ```ts
 * import { cueOf, languagePack, readArticle } from "isnad/extract"
 * const pack = languagePack({
 *   id: "qaa",
 *   reporting: { forms: [{ words: "sem", kind: "finite", cue: cueOf("sem", "", "cq", "") }], complementisers: [{ words: "ta" }] },
 *   constructions: { tried: [{ id: "source-clause-cue" }] },
 *   sources: { nouns: [{ words: "kalo", kind: "anonymous", lemma: "kalo" }] },
 * })
 * const { claims } = readArticle({ text: "Kalo, dore mina ruv ta sem.", lang: "qaa" }, { packs: [pack] })
 * claims[0]?.chain[0]?.sources // → [{ anonymous: "Kalo" }]
 * ```
 */
export function languagePack(parts: LanguageParts): LanguagePack {
  const { id } = parts
  return {
    id,
    letters: { ...defaults.letters, ...parts.letters },
    reporting: { ...defaults.reporting, ...parts.reporting },
    constructions: { ...defaults.constructions, ...parts.constructions },
    sources: { ...defaults.sources, ...parts.sources },
    certainty: { ...defaults.certainty, ...parts.certainty },
    content: { ...defaults.content, ...parts.content },
    clauses: { ...defaults.clauses, ...parts.clauses },
    sentences: { ...defaults.sentences, ...parts.sentences },
    boilerplate: { ...defaults.boilerplate, ...parts.boilerplate },
    times: parts.times ?? defaultTimes(id),
    frames: { ...defaults.frames, lang: id, nameLanguages: [id], ...parts.frames },
    roles: { ...defaultRoles, ...parts.roles },
    events: { ...defaultEvents, ...parts.events },
    words: { ...defaults.words, id, ...parts.words },
    concepts: { ...defaultConcepts, ...parts.concepts },
  }
}

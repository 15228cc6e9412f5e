import type { WordsPart } from "../lang/parts/words.ts"
import { isObject, requireThat } from "../schema/require-that.ts"
import { align } from "./align.ts"
import { requireText, requireWords } from "./check-input.ts"
import {
  type Chances,
  chancesOf,
  type Decision,
  decide,
  likely,
  likelyElsewhere,
  strict,
  type Thresholds,
} from "./decide.ts"
import { evidenceOf } from "./evidence.ts"
import type { Evidence } from "./features.ts"
import { type Counts, growingCounts } from "./growing-count.ts"
import { lexiconOf } from "./lexicon.ts"
import type { SameName } from "./likeness.ts"
import { readingOf } from "./remember-readings.ts"
import { explain, type TextReason } from "./text-reason.ts"
import { relationOf, same, type TextRelation } from "./text-relation.ts"
import type { Reading } from "./unit.ts"
import { wordsFor } from "./words-for.ts"

/** What comparing two texts comes to. */
export interface TextComparison {
  /** For findings: `negation` and `alternation` only where the clash is clear. */
  readonly relation: TextRelation
  /** The likeliest judgement of a pair known to be about one thing. */
  readonly decision: Decision
  /** How surely: above 0 up to 1 (the same text) where they agree, below 0 where they disagree, else 0. */
  readonly score: number
  readonly chances: Chances
  /** How clear the clearest clash is, between 0 and 1; 0 where none was seen. */
  readonly clash: number
  readonly reasons: readonly TextReason[]
  /** Where they clash in nothing but a count that grows from day to day: the later may update the earlier. */
  readonly counts?: Counts
  /** A text was too long and only its beginning was compared. */
  readonly cut: boolean
}

/** Options of {@link compareTexts}. */
export interface CompareTextsOptions {
  /** The words of the languages; the first is taken where no language is named. */
  readonly words: readonly WordsPart[]
  /** BCP 47 language tags of the texts. A language whose words are missing is compared by its spellings alone. */
  readonly langA?: string
  readonly langB?: string
  /** Tells whether two folded spellings are one name, in whatever scripts. */
  readonly sameName?: SameName
  /** From where on a clash is clear enough for `relation`; see {@link strict}. */
  readonly findings?: Thresholds
  /** From where on the decision is "disagree"; see {@link likely}. */
  readonly decisions?: Thresholds
}

/**
 * Tells what one text says of another from their words alone: what has a counterpart, what is left over, and
 * whether that clashes or merely adds.
 *
 * Similar is not contradictory. Two texts clash only where something in like surroundings excludes the other:
 * opposed words, a negation, another number of the same thing, another place, person or day in one role. What one
 * says and the other leaves out is no clash: then the shorter follows from the longer (`forward`, `reverse`) or
 * they overlap. Symmetric: swapping the texts gives the inverse relation and the same decision.
 *
 * Any text will do; of a long one the first 120 words of content are compared, and `cut` says so.
 *
 * @param a a claim, a headline or a sentence
 * @param b another
 * @throws IsnadError `invalid-option` where a text is no string or the words of languages are missing.
 * @example
 * ```ts
 * import { english } from "isnad/lang/en"
 * import { compareTexts } from "isnad/wording"
 * const options = { words: [english.words], langA: "en" }
 * const result = compareTexts("Oil prices rise as stocks fall", "Oil prices drop as stocks fall", options)
 * result.relation // → "alternation"
 * result.reasons.find((reason) => reason.kind === "clash")?.about // → "rise"
 * ```
 */
export function compareTexts(a: string, b: string, options: CompareTextsOptions): TextComparison {
  requireText(a, "compareTexts(): a")
  requireText(b, "compareTexts(): b")
  requireThat(isObject(options), "invalid-option", "compareTexts(): options", "{ words }", options)
  requireWords(options.words, "compareTexts(): words")
  const lexA = lexiconOf(wordsFor(options.langA, options.words))
  const lexB = lexiconOf(wordsFor(options.langB ?? options.langA, options.words))
  const one = readingOf(a, lexA)
  const other = readingOf(b, lexB)
  const alignment = align(one, other, options.sameName)
  const evidence = evidenceOf(one, other, alignment, lexA, lexB)
  const chances = chancesOf(evidence)
  const across = lexA !== lexB
  const usual = across ? likelyAcross : lexA.part.learned ? likely : likelyElsewhere
  const decision = decisionOf(one, other, evidence, chances, options.decisions ?? usual)
  const relation = relationOf(one, other, alignment, evidence, chances, options.findings ?? strict)
  const counts =
    relation === "alternation" || decision === "disagree" ? growingCounts(one, other, evidence) : undefined
  let reasons: readonly TextReason[] | undefined
  return {
    relation,
    decision,
    score: same(one, other) ? 1 : scoreOf(decision, chances),
    chances,
    clash: evidence.values.clearClash,
    get reasons() {
      reasons ??= explain(one, other, alignment, evidence)
      return reasons
    },
    ...(counts === undefined ? {} : { counts }),
    cut: one.cut || other.cut,
  }
}

/** Across languages little but names and numbers is held together: nearly all of one must have a counterpart. */
const likelyAcross: Thresholds = { ...likelyElsewhere, agree: 0.7 }

function decisionOf(
  a: Reading,
  b: Reading,
  evidence: Evidence,
  chances: Chances,
  thresholds: Thresholds,
): Decision {
  if (a.units.length === 0 || b.units.length === 0) return same(a, b) ? "agree" : "other"
  return same(a, b) ? "agree" : decide(evidence, chances, thresholds)
}

/** How surely, on the side of the decision. */
function scoreOf(decision: Decision, { agree, disagree }: Chances): number {
  if (decision === "other") return 0
  const toward = agree - disagree
  const score = decision === "agree" ? (1 + toward) / 2 : (toward - 1) / 2
  const least = decision === "agree" ? 0.0001 : -0.0001
  return Math.round(score * 10_000) / 10_000 || least
}

import type { WordsPart } from "../lang/parts/words.ts"
import { type Alignment, align, type Link, type SameName } from "./align.ts"
import {
  type Chances,
  chancesOf,
  clashes,
  type Decision,
  decide,
  likely,
  likelyElsewhere,
  strict,
  type Thresholds,
  weightOf,
} from "./decide.ts"
import { evidenceOf } from "./evidence.ts"
import { partsExchanged } from "./exchanged-words.ts"
import { clashFeatures, type Evidence, type Feature, features } from "./features.ts"
import { type Counts, growingCounts } from "./growing-count.ts"
import { lexiconOf } from "./lexicon.ts"
import { plainWords } from "./plain-words.ts"
import { readingOf } from "./remember-readings.ts"
import type { Reading, Unit } from "./unit.ts"

/** What one text says of the other, as far as the words show. */
export type TextRelation =
  | "equivalence"
  | "forward"
  | "reverse"
  | "negation"
  | "alternation"
  | "overlap"
  | "unrelated"

/** UTF-16 offsets into a text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** One step of the explanation. */
export interface TextReason {
  /**
   * `aligned`: the two stand for each other; `leftOver`: without a counterpart; `clash`: both cannot hold, or one is
   * denied; `weighs`: a property of the whole pair.
   */
  readonly kind: "aligned" | "leftOver" | "clash" | "weighs"
  readonly a?: Span
  readonly b?: Span
  /** How the two are the same, or which feature it is. */
  readonly feature: Link["by"] | Feature | "leftOver"
  /** What is contrasted ("rise") or the class ("place"). */
  readonly about?: string
  /** How far it speaks for disagreeing (above 0) or agreeing (below 0), in the logarithm of the odds. */
  readonly weight: number
}

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
  const lexA = lexiconOf(partFor(options.langA, options.words))
  const lexB = lexiconOf(partFor(options.langB ?? options.langA, options.words))
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

/** The words of a language, by its tag or the tag's first part. */
function partFor(lang: string | undefined, words: readonly WordsPart[]): WordsPart {
  if (lang === undefined) return words[0] ?? plainWords
  const base = lang.toLowerCase().split("-")[0]
  return words.find((part) => part.id === lang) ?? words.find((part) => part.id === base) ?? plainWords
}

/** Units that say something and have no counterpart; light words do not count unless they exclude others. */
function heavyLeftOvers(reading: Reading, of: Int16Array): Unit[] {
  return reading.units.filter(
    (unit) => of[unit.place] === -1 && (unit.weight >= 1 || unit.entry.members.length > 0),
  )
}

function same(a: Reading, b: Reading): boolean {
  return (
    a.units.length === b.units.length &&
    a.negations.length === b.negations.length &&
    a.units.every(
      (unit, place) => unit.folded === b.units[place]?.folded && unit.negated === b.units[place]?.negated,
    )
  )
}

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

/** Coverage below which two texts share no core. */
const core = 0.3

function relationOf(
  a: Reading,
  b: Reading,
  alignment: Alignment,
  evidence: Evidence,
  chances: Chances,
  thresholds: Thresholds,
): TextRelation {
  if (same(a, b)) return "equivalence"
  if (a.units.length === 0 || b.units.length === 0) return "unrelated"
  if (clashes(evidence, chances, thresholds)) return denies(evidence) ? "negation" : "alternation"
  const restA = heavyLeftOvers(a, alignment.ofA)
  const restB = heavyLeftOvers(b, alignment.ofB)
  const parts = alignment.links.filter((link) => link.by === "part")
  // a negative claim follows from a shorter one: who did not go at all did not go on Monday
  const downward = a.units.some((unit) => unit.negated) && b.units.some((unit) => unit.negated)
  const seen = evidence.values.clearClash > 0 || evidence.apart || partsExchanged(a, b, alignment)
  if (!seen && Math.max(evidence.coverageA, evidence.coverageB) > core) {
    if (restA.length === 0 && restB.length === 0 && parts.length === 0) return "equivalence"
    if (restB.length === 0 && parts.length === 0) return downward ? "reverse" : "forward"
    if (restA.length === 0 && parts.length === 0) return downward ? "forward" : "reverse"
  }
  if (chances.other > chances.agree && chances.other > chances.disagree) return "unrelated"
  return seen || evidence.values.coverage >= core ? "overlap" : "unrelated"
}

/** Whether the clearest clash is a denial of the same, which leaves no third way. */
function denies(evidence: Evidence): boolean {
  const { negation, negationNear, contrastNear, placeNear, kindNear, numberNear, narrowCoverage } =
    evidence.values
  const others = Math.max(contrastNear, placeNear, kindNear, numberNear)
  return negation > 0 && negationNear >= others && narrowCoverage > 0.9
}

const order = (one: TextReason, other: TextReason) =>
  (one.a?.start ?? Number.MAX_SAFE_INTEGER) - (other.a?.start ?? Number.MAX_SAFE_INTEGER) ||
  (one.b?.start ?? 0) - (other.b?.start ?? 0)

function explain(a: Reading, b: Reading, alignment: Alignment, evidence: Evidence): TextReason[] {
  const span = ({ start, end }: Unit): Span => ({ start, end })
  const clash: TextReason[] = evidence.signs
    .filter((sign) => clashFeatures.has(sign.feature))
    .map((sign) => ({
      kind: "clash" as const,
      ...(sign.a && { a: span(sign.a) }),
      ...(sign.b && { b: span(sign.b) }),
      feature: sign.feature,
      ...(sign.about === undefined ? {} : { about: sign.about }),
      weight: weightOf(sign.feature, sign.strength),
    }))
  const aligned: TextReason[] = alignment.links.map((link) => ({
    kind: "aligned",
    a: span(a.units[link.a] as Unit),
    b: span(b.units[link.b] as Unit),
    feature: link.by,
    weight: 0,
  }))
  const left = (reading: Reading, of: Int16Array, side: "a" | "b"): TextReason[] =>
    reading.units
      .filter((unit) => of[unit.place] === -1)
      .map((unit) => ({ kind: "leftOver", [side]: span(unit), feature: "leftOver", weight: 0 }))
  const weighs: TextReason[] = features
    .filter((feature) => !clashFeatures.has(feature) && evidence.values[feature] !== 0)
    .map((feature) => ({ kind: "weighs", feature, weight: weightOf(feature, evidence.values[feature]) }))
  return [
    ...clash,
    ...aligned.sort(order),
    ...left(a, alignment.ofA, "a"),
    ...left(b, alignment.ofB, "b"),
    ...weighs,
  ]
}

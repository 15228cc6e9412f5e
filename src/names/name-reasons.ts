import type { AlignedPart } from "./align.ts"
import { probability, type WordComparison } from "./compare-words.ts"
import { isConsonantRun, type Script } from "./letters.ts"
import type { NameWord } from "./parse-name.ts"

/** Why two names were taken for one, or not. */
export type NameReason =
  /** The texts are the same but for case, marks and letters that writers exchange freely. */
  | { readonly kind: "equal" }
  /** One of them has no letter of the three scripts, or is no name by its length. */
  | { readonly kind: "unreadable"; readonly side: "a" | "b" }
  /** Two words compared letter by letter; `^` and `$` in the parts are a word's beginning and end. */
  | {
      readonly kind: "letters"
      readonly a: string
      readonly b: string
      /** 0 to 1; above 0.5 they are taken for one name. */
      readonly score: number
      readonly parts: readonly AlignedPart[]
      /** Consonants that nothing on the other side stands for. */
      readonly leftOver: readonly string[]
    }
  /** Both are common given names: one and the same, or two that are easily confused. */
  | { readonly kind: "knownNames"; readonly a: string; readonly b: string; readonly same: boolean }
  /** A letter that may stand for the other side's word. */
  | { readonly kind: "initial"; readonly a: string; readonly b: string }
  /** A word of one side that has no counterpart. */
  | { readonly kind: "extraWord"; readonly side: "a" | "b"; readonly word: string }

/** Says why one word, or words written as one, match another's or don't. */
export function reasonsOfWords(
  a: string,
  b: string,
  comparison: WordComparison,
  scripts: readonly [Script, Script],
): NameReason[] {
  const { parts, known, odds } = comparison
  const letters: NameReason = {
    kind: "letters",
    a,
    b,
    score: rounded(probability(odds)),
    parts,
    leftOver: leftOver(parts, scripts),
  }
  return known === undefined ? [letters] : [letters, { kind: "knownNames", a, b, same: known }]
}

/** Names the words that have no counterpart. */
export function reasonsOfExtraWords(side: "a" | "b", words: readonly NameWord[]): NameReason[] {
  return words.map((word) => ({ kind: "extraWord", side, word: word.text }))
}

const isEmpty = (run: string): boolean => run === "" || run === "^" || run === "$"

function leftOver(parts: readonly AlignedPart[], [scriptA, scriptB]: readonly [Script, Script]): string[] {
  return parts.flatMap(({ a, b, weight }) => {
    const lone = isEmpty(b) ? a : isEmpty(a) ? b : ""
    const script = lone === a ? scriptA : scriptB
    return weight < 0 && isConsonantRun(script, lone) ? [lone.replaceAll(/[$^]/g, "")] : []
  })
}

/** Scores are given to four places, so that they are the same everywhere. */
export function rounded(score: number): number {
  return Math.round(score * 1e4) / 1e4
}

/** The same reason with its sides exchanged. */
export function turnedReason(reason: NameReason): NameReason {
  if (reason.kind === "equal") return reason
  if ("side" in reason) return { ...reason, side: reason.side === "a" ? "b" : "a" }
  if (reason.kind !== "letters") return { ...reason, a: reason.b, b: reason.a }
  const parts = reason.parts.map((part) => ({ a: part.b, b: part.a, weight: part.weight }))
  return { ...reason, a: reason.b, b: reason.a, parts }
}

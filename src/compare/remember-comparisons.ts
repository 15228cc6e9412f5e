import type { Claim } from "../schema/claim.ts"
import type { Proposition } from "../schema/proposition.ts"
import type { TextComparer } from "../vocabulary/text-comparer.ts"
import { type CompareOptions, compareClaims } from "./compare-claims.ts"
import type { Comparison } from "./comparison.ts"

/** So many comparisons are kept; then all are forgotten. Pairs come topic by topic, so that few are asked for late. */
const mostKept = 10_000

/** Compares the content of two claims; see {@link compareClaims}. */
export type ClaimComparer = (a: Claim, b: Claim, tie?: CompareOptions["tie"]) => Comparison

/** Returns a comparer of texts that keeps its answers. */
function rememberTexts(compare: TextComparer): TextComparer {
  let kept = new Map<string, ReturnType<TextComparer>>()
  return (a, b) => {
    // what stands in a text cannot be mistaken for what parts two: the length of the first one is told
    const titles = a.title === undefined ? "" : `${a.title.length} ${a.title}${b.title ?? ""}`
    const key = `${a.lang} ${b.lang} ${a.text.length} ${a.text}${b.text}${titles}`
    let answer = kept.get(key)
    if (answer === undefined) {
      answer = compare(a, b)
      if (kept.size >= mostKept) kept = new Map()
      kept.set(key, answer)
    }
    return answer
  }
}

/**
 * Returns a comparer that keeps its answers: many claims of a topic say the same, on the same days.
 *
 * Two claims are compared as two others were where the propositions are the same objects (as `readClaims` makes equal
 * ones), and where the times of their telling are the same: on those hang offices, counts and whether events coincide.
 *
 * @param options What every comparison is told; equal questions get one object for an answer.
 */
export function rememberComparisons(options: Omit<CompareOptions, "tie">): ClaimComparer {
  const { compareTexts, ...rest } = options
  const told = compareTexts === undefined ? rest : { ...rest, compareTexts: rememberTexts(compareTexts) }
  const numbers = new WeakMap<Claim, number>()
  const sides = new WeakMap<Proposition, Map<string, number>>()
  let count = 0
  const numberOf = (claim: Claim): number => {
    let number = numbers.get(claim)
    if (number !== undefined) return number
    let byTimes = sides.get(claim.says)
    if (byTimes === undefined) {
      byTimes = new Map()
      sides.set(claim.says, byTimes)
    }
    const { published, title } = claim.article
    const times = `${claim.chain.at(-1)?.said ?? ""} ${published ?? ""} ${title ?? ""}`
    number = byTimes.get(times)
    if (number === undefined) {
      number = count++
      byTimes.set(times, number)
    }
    numbers.set(claim, number)
    return number
  }
  let kept = new Map<string, Comparison>()
  return (a, b, tie) => {
    const key = `${numberOf(a)} ${numberOf(b)} ${tie ?? ""}`
    let comparison = kept.get(key)
    if (comparison === undefined) {
      comparison = compareClaims(a, b, { ...told, tie })
      if (kept.size >= mostKept) kept = new Map()
      kept.set(key, comparison)
    }
    return comparison
  }
}

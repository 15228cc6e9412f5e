import type { ConceptsPart } from "../lang/parts/concepts.ts"
import type { Token } from "../util/tokens.ts"
import { type Candidate, candidatesAt, searchIn } from "./candidates.ts"
import { type ConceptMatch, merge } from "./merge.ts"
import { headsOf } from "./table.ts"

/** Finds the concepts of news events in a text. */
export interface ConceptFinder {
  /** Returns the matches in the order of the text. `text` is that of the tokens; without it only their folded words count. */
  find(tokens: readonly Token[], text?: string): ConceptMatch[]
}

const sizeOf = ({ from, to, rest }: Candidate): number =>
  to - from + (rest === undefined ? 0 : rest.to - rest.from)

/** Whether a phrase that is not the concept, or not another of its kind of event, holds the words. */
function isExcluded({ from, to, meaning }: Candidate, excluded: readonly Candidate[]): boolean {
  return excluded.some(
    (phrase) =>
      phrase.from <= from &&
      to <= phrase.to &&
      (phrase.meaning.concept === meaning.concept ||
        headsOf(phrase.meaning.concept).some((head) => headsOf(meaning.concept)[0] === head)),
  )
}

/** The candidates with the most words, of those none of whose words is taken. */
function longest(candidates: readonly Candidate[], taken: Uint8Array): readonly Candidate[] {
  const isFree = ({ from, to, rest }: Candidate) =>
    !taken.subarray(from, to).includes(1) &&
    (rest === undefined || !taken.subarray(rest.from, rest.to).includes(1))
  const free = candidates.filter(isFree)
  let best: Candidate | undefined
  for (const each of free) if (best === undefined || sizeOf(each) > sizeOf(best)) best = each
  return free.filter(
    ({ to, rest }) => to === best?.to && rest?.from === best.rest?.from && rest?.to === best?.rest?.to,
  )
}

/** How many exclusions may overlap at one word. */
const nearby = 16

/**
 * Returns a finder for the concepts of a language. The longest phrase decides; phrases that a concept excludes are left
 * out; a word of several concepts yields all of them. Time grows with the number of tokens.
 *
 * @param part The concepts of a language pack.
 * @example
 * ```ts
 * import { createConceptFinder, tokenize } from "isnad/extract"
 * import { english } from "isnad/lang/en"
 * const text = "The minister stepped down."
 * const matches = createConceptFinder(english.concepts).find(tokenize(text), text)
 * matches.at(-1)?.concept // → "resign"
 * ```
 */
export function createConceptFinder(part: ConceptsPart): ConceptFinder {
  return {
    find(tokens, text = "") {
      const search = searchIn(part, tokens, text)
      const excluded: Candidate[] = []
      const starts: { at: number; candidates: Candidate[] }[] = []
      for (let at = 0; at < tokens.length; at++) {
        const all = candidatesAt(search, at)
        if (all.length === 0) continue
        starts.push({ at, candidates: all.filter(({ meaning }) => meaning.kind !== "x") })
        excluded.push(...all.filter(({ meaning }) => meaning.kind === "x"))
      }
      const taken = new Uint8Array(tokens.length)
      const matches: ConceptMatch[] = []
      let past = 0
      for (const { at, candidates } of starts) {
        // exclusions that end before this word have had their say
        while ((excluded[past]?.to ?? Number.POSITIVE_INFINITY) <= at) past++
        const near = excluded.slice(past, past + nearby).filter(({ from }) => from <= at)
        const best = longest(
          candidates.filter((each) => !isExcluded(each, near)),
          taken,
        )
        for (const concept of new Set(best.map(({ meaning }) => meaning.concept))) {
          const match = merge(
            search,
            best.filter(({ meaning }) => meaning.concept === concept),
          )
          if (match !== undefined) matches.push(match)
        }
        for (const { from, to, rest } of best) {
          taken.fill(1, from, to)
          if (rest !== undefined) taken.fill(1, rest.from, rest.to)
        }
      }
      return matches
    },
  }
}

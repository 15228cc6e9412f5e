import type { ConceptsPart } from "../lang/parts/concepts.ts"
import type { Token } from "../util/tokens.ts"
import { type Candidate, candidatesAt, type Search, searchIn } from "./candidates.ts"
import { rememberedOf, type Wanted } from "./look-up.ts"
import { type ConceptMatch, merge } from "./merge.ts"
import { headsOf } from "./table.ts"

/** Finds the concepts of news events in a text. */
export interface ConceptFinder {
  /**
   * Returns the matches in the order of the text. `text` is that of the tokens; without it only their folded words count.
   * `first` is the index of the first token, where the tokens are some of a longer list: 0 where left out.
   */
  find(tokens: readonly Token[], text?: string, first?: number): ConceptMatch[]
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

const isTaken = (taken: Uint8Array, from: number, to: number): boolean => {
  for (let index = from; index < to; index++) if (taken[index] === 1) return true
  return false
}

/** The candidates with the most words, of those none of whose words is taken. */
function longest(candidates: readonly Candidate[], taken: Uint8Array): readonly Candidate[] {
  let best: Candidate | undefined
  for (const each of candidates) {
    if (best !== undefined && sizeOf(each) <= sizeOf(best)) continue
    const { from, to, rest } = each
    if (isTaken(taken, from, to) || (rest !== undefined && isTaken(taken, rest.from, rest.to))) continue
    best = each
  }
  if (best === undefined) return []
  const { to, rest } = best
  return candidates.filter(
    (each) => each.to === to && each.rest?.from === rest?.from && each.rest?.to === rest?.to,
  )
}

/** The meanings of the same words, those of one concept together. */
function byConcept(candidates: readonly Candidate[]): readonly (readonly Candidate[])[] {
  if (candidates.length === 1) return [candidates]
  const groups = new Map<string, Candidate[]>()
  for (const each of candidates) {
    const group = groups.get(each.meaning.concept)
    if (group === undefined) groups.set(each.meaning.concept, [each])
    else group.push(each)
  }
  return [...groups.values()]
}

/**
 * Returns what may begin at the tokens of a text; undefined where nothing of it is wanted. Looks first at the words that
 * may open a phrase for a wanted concept: most texts hold none.
 */
function beginnings(
  search: Search,
  wanted: Wanted | undefined,
): ((at: number) => readonly Candidate[]) | undefined {
  if (wanted === undefined) return (at) => candidatesAt(search, at)
  const found = new Map<number, readonly Candidate[]>()
  let some = false
  for (let at = 0; at < search.tokens.length; at++) {
    if (!search.lookedUp(at).wanted) continue
    const here = candidatesAt(search, at)
    found.set(at, here)
    some ||= here.some(({ meaning }) => meaning.kind !== "x" && wanted(meaning.concept))
  }
  return some ? (at) => found.get(at) ?? candidatesAt(search, at) : undefined
}

/** How many exclusions may overlap at one word. */
const nearby = 16
const noExclusions: readonly Candidate[] = []

/**
 * Returns a finder for the concepts of a language. The longest phrase decides; phrases that a concept excludes are left
 * out; a word of several concepts yields all of them. Time grows with the number of tokens.
 *
 * @param part The concepts of a language pack.
 * @param wanted Tells the concepts of which one must be there: where none may be, nothing is looked for.
 * @example
 * ```ts
 * import { createConceptFinder, tokenize } from "isnad/extract"
 * import { english } from "isnad/lang/en"
 * const text = "The minister stepped down."
 * const matches = createConceptFinder(english.concepts).find(tokenize(text), text)
 * matches.at(-1)?.concept // → "resign"
 * ```
 */
export function createConceptFinder(
  part: ConceptsPart,
  wanted?: (concept: string) => boolean,
): ConceptFinder {
  const remembered = rememberedOf(part, wanted)
  return {
    find(tokens, text = "", shift = 0) {
      const search = searchIn(part, remembered, tokens, text, shift)
      const beginningAt = beginnings(search, wanted)
      if (beginningAt === undefined) return []
      const excluded: Candidate[] = []
      const starts: { at: number; candidates: readonly Candidate[] }[] = []
      for (let at = 0; at < tokens.length; at++) {
        const all = beginningAt(at)
        if (all.length === 0) continue
        const phrases = all.filter(({ meaning }) => meaning.kind === "x")
        excluded.push(...phrases)
        starts.push({
          at,
          candidates: phrases.length === 0 ? all : all.filter(({ meaning }) => meaning.kind !== "x"),
        })
      }
      const taken = new Uint8Array(tokens.length)
      const matches: ConceptMatch[] = []
      let past = 0
      for (const { at, candidates } of starts) {
        // exclusions that end before this word have had their say
        while ((excluded[past]?.to ?? Number.POSITIVE_INFINITY) <= at) past++
        const near =
          past === excluded.length
            ? noExclusions
            : excluded.slice(past, past + nearby).filter(({ from }) => from <= at)
        const best = longest(
          near.length === 0 ? candidates : candidates.filter((each) => !isExcluded(each, near)),
          taken,
        )
        const [first] = best
        if (first === undefined) continue
        for (const same of byConcept(best)) {
          const match = merge(search, same)
          if (match !== undefined) matches.push(match)
        }
        taken.fill(1, first.from, first.to)
        if (first.rest !== undefined) taken.fill(1, first.rest.from, first.rest.to)
      }
      return matches
    },
  }
}

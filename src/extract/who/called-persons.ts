import { lowerBound } from "../../util/lower-bound.ts"
import type { Registry } from "../../registry/registry.ts"
import type { Document } from "../text/document.ts"
import type { Mention } from "./mention.ts"
import type { NameFinder } from "./name-finder.ts"
import type { NameWords } from "./name-words.ts"
import { officeIn, stateOfWord } from "./offices.ts"

/** So many names back an office may point. */
const farthest = 60

interface Called {
  readonly at: number
  readonly id: string
  /** The words of office before the name. */
  readonly words: ReadonlySet<string>
}

/** Whom the words of an office mean that the article has put before a name. */
export function createCalledPersons(
  document: Document,
  names: NameFinder,
  registry: Registry | undefined,
  { isNameWord }: Pick<NameWords, "isNameWord">,
) {
  const { tokens, pack } = document
  let persons: readonly Called[] | undefined

  /** Registered persons of the text with the words before them, in order. */
  function scan(): Called[] {
    const found: Called[] = []
    for (const hit of names.within(document, 0, tokens.length)) {
      const id = hit.entries.find(
        (entry) => entry.kind === "agent" && registry?.agent(entry.id)?.kind === "person",
      )?.id
      if (id === undefined) continue
      // "حيان عبد الغني": a surname behind another's first name is not the one that the registry knows
      if (hit.entries.every((entry) => entry.form === "short") && isNameWord(hit.from - 1)) continue
      const words = new Set<string>()
      for (let back = hit.from - 1; back >= Math.max(0, hit.from - 7); back--) {
        // words before another person's name are his
        const other = names.at(document, back, hit.from)
        if (tokens[back]?.kind !== "word" || (other !== undefined && names.isPerson(other))) break
        if (document.marks[back]?.cues?.forms.some(({ kind }) => kind === "finite") === true) break
        words.add(pack.letters.bare(document.word(back)))
      }
      found.push({ at: hit.from, id, words })
    }
    return found
  }

  function namesState(words: Iterable<string>): boolean {
    return [...words].some((word) => stateOfWord(document, word, registry) !== undefined)
  }

  /** "the embattled minister": how somebody is, where the article need not have called him so before. */
  function isAdjective(word: string): boolean {
    return pack.sources.headLast && word.endsWith("ed") && pack.letters.passiveParticiple(word)
  }

  /**
   * "the president" after "President X": the last before who was introduced by these words. Where the article tells
   * presidents apart by their states, the one without a state is meant, or nobody.
   */
  return function personCalled(mention: Mention): string | undefined {
    persons ??= scan()
    const wanted = tokens
      .slice(mention.from, mention.to)
      .flatMap(({ kind, folded }) =>
        kind === "word" && !pack.sources.definites.includes(folded) && !isAdjective(folded)
          ? [pack.letters.bare(folded)]
          : [],
      )
    if (wanted.length === 0) return undefined
    const office = registry === undefined ? undefined : officeIn(document, mention, registry)?.id
    const stated = namesState(wanted)
    const [plain, foreign, holders] = [new Set<string>(), new Set<string>(), new Set<string>()]
    const low = lowerBound(persons, ({ at }) => at < mention.from)
    for (const { id, words } of persons.slice(Math.max(0, low - farthest), low).reverse()) {
      const held = registry?.officesOf(id) ?? []
      const holds = held.some((each) => each.office === office)
      if (wanted.every((word) => words.has(word))) {
        // "Vice President Lee" is not "the president"
        if (office !== undefined && held.length > 0 && !holds) continue
        ;(stated || !namesState(words) ? plain : foreign).add(id)
      } else if (holds) holders.add(id)
    }
    const [first] = plain
    if (first !== undefined) return first
    const [only, ...others] = foreign
    return others.length === 0 && [...holders].every((id) => id === only) ? only : undefined
  }
}

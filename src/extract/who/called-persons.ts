import type { Registry, TimeSpan } from "../../registry/registry.ts"
import { lowerBound } from "../../util/lower-bound.ts"
import type { Document } from "../text/document.ts"
import type { Mention } from "./mention.ts"
import type { NameFinder } from "./name-finder.ts"
import type { NameWords } from "./name-words.ts"
import type { SpeakerMemory } from "./speaker-memory.ts"
import { officeIn, stateOfWord } from "./offices.ts"

/** So many names back an office may point. */
const farthest = 60

interface Called {
  readonly at: number
  readonly id: string
  /** Whether the name is nobody else's. */
  readonly only: boolean
  /** The words of office before the name. */
  readonly words: ReadonlySet<string>
}

/** Whether a word says that an office is held no longer. */
function isFormer({ pack }: Document, word: string): boolean {
  return pack.sources.kinds.some(({ words, kind }) => kind === "former" && words === word)
}

/** Whether a mention says so. */
export function tellsFormer(document: Document, { from, to }: Mention): boolean {
  for (let at = from; at < to; at++) if (isFormer(document, document.word(at))) return true
  return false
}

/** Whom the words of an office mean that the article has put before a name. */
export function createCalledPersons(
  document: Document,
  names: NameFinder,
  registry: Registry | undefined,
  { isNameWord }: Pick<NameWords, "isNameWord">,
  on: TimeSpan | undefined,
  memory: SpeakerMemory,
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
      const only = hit.entries.every((entry) => entry.id === id)
      found.push({ at: hit.from, id, only, words })
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

  function holds(id: string, office: string, day?: TimeSpan): boolean {
    return registry?.officesOf(id, day).some((held) => held.office === office) === true
  }

  /** Of several who hold the office the one who has just spoken, where no other is named since. */
  function lastOf(ids: ReadonlySet<string>, low: number): string | undefined {
    const link = memory.last()?.at(-1)
    const source = link?.sources[0]
    if (persons === undefined || source === undefined || !("agent" in source) || !ids.has(source.agent))
      return undefined
    const spoke = link?.spans.at(-1)?.end ?? 0
    const since = persons.slice(0, low).filter(({ at }) => (tokens[at]?.start ?? 0) >= spoke)
    return since.some(({ id }) => ids.has(id) && id !== source.agent) ? undefined : source.agent
  }

  /**
   * "Obama spoke … the president said": the only one of those named before who holds the office on the article's day, or
   * who held it once ("the former president").
   */
  function holderNamed(office: string | undefined, low: number, once: boolean): string | undefined {
    if (office === undefined || on === undefined || persons === undefined) return undefined
    const ids = new Set<string>()
    for (const { id, only } of persons.slice(Math.max(0, low - farthest), low))
      if (only && holds(id, office, on) !== once && (!once || holds(id, office))) ids.add(id)
    const [holder] = ids
    return ids.size === 1 ? holder : lastOf(ids, low)
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
    if (foreign.size === 0)
      return holderNamed(
        office,
        low,
        wanted.some((word) => isFormer(document, word)),
      )
    const [only, ...others] = foreign
    return others.length === 0 && [...holders].every((id) => id === only) ? only : undefined
  }
}

import type { Document } from "../text/document.ts"
import type { Introduced, Introductions } from "./introductions.ts"
import type { Mention } from "./mention.ts"
import type { NameWords } from "./name-words.ts"
import type { SpeakerMemory } from "./speaker-memory.ts"

/** A name behind a title has so many tokens at most, the stops of initials included. */
const longestName = 8

interface Titled {
  readonly at: number
  readonly nouns: readonly string[]
  readonly surname: string
}

/** "Rep. John Hart" and then "the congressman": whom a noun alone means, by the title before a name. */
export function createTitledPersons(
  document: Document,
  { isNameWord, nameEnd }: NameWords,
  introductions: Introductions,
  memory: SpeakerMemory,
) {
  const { tokens, pack } = document
  let persons: Titled[] | undefined

  function titled(): readonly Titled[] {
    if (persons !== undefined) return persons
    persons = []
    for (let at = 0; at < tokens.length; at++) {
      if (document.flag(at, "title") === 0) continue
      const nouns = pack.sources.titleNouns[document.word(at)]
      const from = document.isMark(at + 1, ".") ? at + 2 : at + 1
      if (nouns === undefined || !isNameWord(from)) continue
      const to = nameEnd(from, Math.min(tokens.length, from + longestName))
      persons.push({ at, nouns, surname: document.word(to - 1) })
    }
    return persons
  }

  /** Whether somebody has just spoken. */
  function isLastSpeaker({ id, name }: Introduced): boolean {
    const source = memory.last()?.at(-1)?.sources[0]
    if (source === undefined) return false
    return "agent" in source ? source.agent === id : "named" in source && source.named === name
  }

  /** The one person with this title so far; of several the one who has just spoken. */
  return function personTitled(mention: Mention): Introduced | undefined {
    const noun = document.word(mention.to - 1)
    // "the senator from Ohio", "the former senator": more than a noun tells somebody else apart
    if (mention.to - mention.from !== 2 || !mention.definite) return undefined
    const surnames = new Set<string>()
    for (const { at, nouns, surname } of titled())
      if (at < mention.from && nouns.includes(noun)) surnames.add(surname)
    const persons = [...surnames].flatMap((surname) =>
      introductions.called(surname, mention.from).slice(0, 1),
    )
    return surnames.size > 1 ? persons.find(isLastSpeaker) : persons[0]
  }
}

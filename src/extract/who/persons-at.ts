import type { Agreement } from "../../lang/parts/letters.ts"
import type { Registry } from "../../registry/registry.ts"
import type { ReadSource } from "../attribution.ts"
import type { Document } from "../text/document.ts"
import { genderOfName } from "./gender.ts"
import type { Introductions } from "./introductions.ts"
import type { NameFinder } from "./name-finder.ts"
import type { NameWords } from "./name-words.ts"

/** Finds the persons whom names in a text stand for, and the forms that agree with them. */
export function createPersonsAt(
  document: Document,
  names: NameFinder,
  registry: Registry | undefined,
  { isNameWord, nameEnd }: NameWords,
  introductions: Introductions,
) {
  const { tokens, pack } = document

  function agreementOf(id: string): Agreement {
    const agent = registry?.agent(id)
    const gender = agent !== undefined && "gender" in agent ? agent.gender : undefined
    if (gender === undefined) return { number: "singular" }
    return { number: "singular", gender: gender === "female" ? "feminine" : "masculine" }
  }

  function agreementWith(source: ReadSource): Agreement {
    if ("agent" in source) return agreementOf(source.agent)
    const gender = "named" in source ? genderOfName(pack, source.named) : undefined
    return gender === undefined ? { number: "singular" } : { number: "singular", gender }
  }

  function registeredAt(at: number): string | undefined {
    const hit = names.at(document, at, tokens.length)
    const ids = new Set(hit?.entries.flatMap(({ id, kind }) => (kind === "agent" ? [id] : [])))
    const [id] = ids
    if (hit === undefined || id === undefined || ids.size > 1 || registry?.agent(id)?.kind !== "person")
      return undefined
    const short = hit.entries.every((entry) => entry.form === "short")
    return !short || introductions.called(document.word(hit.to - 1), at).every((each) => each.id === id)
      ? id
      : undefined
  }

  function personAt(at: number, to: number): ReadSource | undefined {
    if (tokens[at]?.kind !== "word") return undefined
    const id = registeredAt(at)
    if (id !== undefined) return { agent: id }
    if (!pack.letters.capitals || !isNameWord(at)) return undefined
    const [person] = introductions.called(document.word(nameEnd(at, to) - 1), at + 1)
    if (person === undefined || person.at > at) return undefined
    return person.id === undefined ? { named: person.name } : { agent: person.id }
  }

  function peopleIn(from: number, to: number): ReadSource[] {
    const found = new Map<string, ReadSource>()
    for (let index = from; index < to; index++) {
      const partner = document.partner[index] ?? -1
      if (partner > index && partner < to) index = partner
      const person = personAt(index, to)
      if (person !== undefined) found.set(JSON.stringify(person), person)
    }
    return [...found.values()]
  }

  return { agreementOf, agreementWith, registeredAt, personAt, peopleIn }
}

export type PersonsAt = ReturnType<typeof createPersonsAt>

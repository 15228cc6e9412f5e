import type { PersonEntity } from "../../src/registry/entities.ts"
import { nameKey } from "../../src/registry/find-names.ts"
import { readDate, touches } from "../../src/registry/terms.ts"
import { type HeadFact, readFacts } from "./facts.ts"
import { type RegistryData, statesOf } from "./read-data.ts"

/** Who holds the offices of heads by the registry, on the day to which a source was kept, against the source. */
export function compareHeads(data: RegistryData): readonly string[] {
  const states = new Map(
    data.places.flatMap(({ iso, state }) => (iso === undefined || state === undefined ? [] : [[iso, state]])),
  )
  const stateOf = statesOf(data.bodies)
  const holders = (state: string, office: HeadFact["office"], day: string): readonly PersonEntity[] => {
    const on = readDate(day)
    return data.people.filter((person) =>
      (person.offices ?? []).some(
        (term) => term.office === office && stateOf(term.of) === state && touches(term, on),
      ),
    )
  }
  const compare = (source: string, fact: HeadFact): readonly string[] => {
    const state = states.get(fact.iso)
    if (state === undefined) return []
    const own = holders(state, fact.office, fact.day)
    // who is both is entered as head of state alone
    const known = own.length > 0 ? own : holders(state, "head-of-state", fact.day)
    if (known.some((person) => isNamed(person, fact))) return []
    const names = known.map(({ id }) => id).join(", ")
    return [`${state}: ${fact.office} ${names === "" ? "nobody" : names}, ${source} ${fact.name}`]
  }
  return [
    ...readFacts("heads-factbook").facts.flatMap((fact) => compare("factbook", fact)),
    ...readFacts("heads-current").facts.flatMap((fact) => compare("World Leaders Current", fact)),
  ]
}

/** Whether a name of a person holds the word by which the source calls them, or the Wikidata item is theirs. */
function isNamed(person: PersonEntity, { name, surname, wikidata }: HeadFact): boolean {
  if (wikidata !== undefined && person.wikidata !== undefined) return wikidata === person.wikidata
  const names = (person.names["en"] ?? []).map(nameKey)
  if (names.includes(nameKey(name))) return true
  const wanted = nameKey(surname ?? name.split(" ").at(-1) ?? "").split(" ")
  return names.some((known) => wanted.every((word) => known.split(" ").includes(word)))
}

import type { PlaceEntity } from "../../src/registry/entities.ts"
import { nameKey } from "../../src/registry/find-names.ts"
import { readFacts } from "./facts.ts"
import type { RegistryData } from "./read-data.ts"

const languages = ["en", "ar", "tr", "ru"] as const

function countriesOf({ places }: RegistryData): readonly (PlaceEntity & { readonly state: string })[] {
  return places.filter(
    (place): place is PlaceEntity & { readonly state: string } => place.state !== undefined,
  )
}

function hasName({ names, short }: PlaceEntity, language: string, name: string): boolean {
  const wanted = nameKey(name.replace(/\s*\([^)]*\)/g, ""))
  return [...(names[language] ?? []), ...(short?.[language] ?? [])].some((form) => nameKey(form) === wanted)
}

/** ISO codes, and the Wikidata items of states. */
export function compareCodes(data: RegistryData): readonly string[] {
  const codes = new Map(readFacts("codes").facts.map((fact) => [fact.iso, fact]))
  const items = new Map(data.bodies.map(({ id, wikidata }) => [id, wikidata]))
  return countriesOf(data).flatMap(({ id, iso, state }): readonly string[] => {
    if (iso === undefined) return [`${id}: no ISO code`]
    const known = codes.get(iso)
    if (known === undefined) return [`${id}: country-coder has no ${iso}`]
    const item = items.get(state)
    return item === known.wikidata
      ? []
      : [`${id}: Wikidata ${item ?? "none"}, country-coder ${known.wikidata}`]
  })
}

/** Whether one of the names that CLDR gives a territory is a name of the country. */
export function compareNames(data: RegistryData): readonly string[] {
  const territories = new Map(readFacts("territories").facts.map(({ id, names }) => [id, names]))
  return countriesOf(data).flatMap((country) =>
    languages.flatMap((language) => {
      const names = territories.get(country.iso ?? "")?.[language] ?? []
      if (names.length === 0 || names.some((name) => hasName(country, language, name))) return []
      return [`${country.id}: ${language}: CLDR ${names.join(", ")}`]
    }),
  )
}

/** Whether each state has a capital, and one that the factbook names. */
export function compareCapitals(data: RegistryData): readonly string[] {
  const capitals = new Map(readFacts("capitals").facts.map(({ iso, capitals: names }) => [iso, names]))
  return countriesOf(data).flatMap(({ id, iso, state }): readonly string[] => {
    const own = data.places.filter(({ capitalOf }) => capitalOf === state)
    if (own.length === 0) return [`${id}: no capital`]
    const names = capitals.get(iso ?? "")
    if (names === undefined) return []
    if (names.some((name) => own.some((place) => hasName(place, "en", name)))) return []
    return [`${id}: capital ${own.map((place) => place.id).join(", ")}, factbook ${names.join(", ")}`]
  })
}

/** Names of the cities that stand for time zones. */
export function compareCities({ places }: RegistryData): readonly string[] {
  const cities = places.filter(({ kind }) => kind === "city")
  return readFacts("cities").facts.flatMap(({ names }) => {
    const place = cities.find((city) => (names["en"] ?? []).some((name) => hasName(city, "en", name)))
    if (place === undefined) return []
    return languages.flatMap((language) =>
      (names[language] ?? [])
        .filter((name) => !hasName(place, language, name))
        .map((name) => `${place.id}: ${language}: CLDR ${name}`),
    )
  })
}

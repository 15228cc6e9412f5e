import { describe, expect, test } from "vitest"
import { compareHeads } from "../../scripts/registry/compare-heads.ts"
import {
  compareCapitals,
  compareCities,
  compareCodes,
  compareNames,
} from "../../scripts/registry/compare-places.ts"
import { type Facts, readFacts } from "../../scripts/registry/facts.ts"
import { plainText } from "../../scripts/registry/plain-text.ts"
import { readData } from "../../scripts/registry/read-data.ts"
import { readHead } from "../../scripts/registry/read-head.ts"

const data = readData()
const without = <T extends { readonly id: string }>(list: readonly T[], id: string): readonly T[] =>
  list.filter((entity) => entity.id !== id)
const changed = <T extends { readonly id: string }>(list: readonly T[], id: string, change: Partial<T>) =>
  list.map((entity) => (entity.id === id ? { ...entity, ...change } : entity))

describe("what other sources say", () => {
  test.each([
    "heads-factbook",
    "heads-current",
    "capitals",
    "rosters",
    "foreign-ministers",
    "ministers",
    "codes",
    "territories",
    "cities",
  ] satisfies readonly (keyof Facts)[])("%s says whence, under which licence and from when", (name) => {
    const { source, facts } = readFacts(name)
    expect(facts.length).toBeGreaterThan(20)
    for (const value of Object.values(source)) expect(value).not.toBe("")
    expect(source.day).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })

  test.each([
    [
      "President William RUTO (since 13 September 2022)",
      { title: "President", name: "William Ruto", surname: "Ruto", from: "2022-09-13" },
    ],
    [
      "King CHARLES III (since 8 September 2022); represented by Governor General Mary SIMON (since 26 July 2021)",
      { title: "King", name: "Charles III", surname: "Charles", from: "2022-09-08" },
    ],
    [
      "Interim President Delcy Elo&iacute;na RODR&Iacute;GUEZ G&oacute;mez (since 5 January 2026)",
      {
        title: "Interim President",
        name: "Delcy Eloína Rodríguez Gómez",
        surname: "Rodríguez",
        from: "2026-01-05",
        acting: true,
      },
    ],
    [
      "Prime Minister ABIY Ahmed Ali (since April 2018)",
      { title: "Prime Minister", name: "Abiy Ahmed Ali", surname: "Abiy", from: "2018-04" },
    ],
    [
      "Prime Minister Ntsokoane Samuel MATEKANE (28 October 2022)",
      {
        title: "Prime Minister",
        name: "Ntsokoane Samuel Matekane",
        surname: "Matekane",
        from: "2022-10-28",
      },
    ],
  ])("a head is read: %s", (text, expected) => {
    expect(readHead(text)).toEqual(expected)
  })

  test.each([
    "President (vacant)",
    "",
    "None of them is known and so a sentence stands here, long as it is, in its place",
  ])("no head is read: %s", (text) => {
    expect(readHead(text)).toBeUndefined()
  })

  test("marks of HTML are left out", () => {
    expect(plainText("C&ocirc;te&nbsp;d<em>&rsquo;</em>Ivoire<br>")).toBe("Côte d ’ Ivoire")
  })
})

describe("differences from other sources", () => {
  const ofKenya = (found: readonly string[]) => found.filter((difference) => difference.startsWith("kenya"))

  test("a country as others have it differs in nothing", () => {
    expect(ofKenya([...compareCodes(data), ...compareNames(data), ...compareCapitals(data)])).toEqual([])
    expect(ofKenya(compareHeads(data))).toEqual([])
  })

  test("a code, an item or a name that others give otherwise is listed", () => {
    const { iso: _, ...bare } = data.places.find(({ id }) => id === "kenya") ?? { iso: "" }
    const places = data.places.map((place) =>
      place.id === "kenya" ? { ...place, ...bare, iso: undefined } : place,
    )
    expect(ofKenya(compareCodes({ ...data, places: places as typeof data.places }))).toEqual([
      "kenya: no ISO code",
    ])
    expect(
      ofKenya(compareCodes({ ...data, bodies: changed(data.bodies, "kenya", { wikidata: "Q115" }) })),
    ).toEqual(["kenya: Wikidata Q115, country-coder Q114"])
    const renamed = changed(data.places, "kenya", { names: { en: ["Kenya"], ar: ["كينيا"], tr: ["Kenia"] } })
    expect(ofKenya(compareNames({ ...data, places: renamed }))).toEqual([
      "kenya: tr: CLDR Kenya",
      "kenya: ru: CLDR Кения",
    ])
  })

  test("a capital that is missing or another is listed", () => {
    expect(ofKenya(compareCapitals({ ...data, places: without(data.places, "nairobi") }))).toEqual([
      "kenya: no capital",
    ])
    const renamed = changed(data.places, "nairobi", { names: { en: ["Mombasa"] } })
    expect(ofKenya(compareCapitals({ ...data, places: renamed }))).toEqual([
      "kenya: capital nairobi, factbook Nairobi",
    ])
    const misspelled = changed(data.places, "nairobi", {
      names: { en: ["Nairobi"], ar: ["نايروبي"], ru: ["Найроби"] },
    })
    expect(compareCities({ ...data, places: misspelled })).toContain("nairobi: ar: CLDR نيروبي")
  })

  test("a head who is missing or another is listed, once for each office", () => {
    expect(ofKenya(compareHeads({ ...data, people: without(data.people, "ruto") }))).toEqual([
      "kenya: head-of-state nobody, factbook William Ruto",
      "kenya: head-of-government nobody, factbook William Ruto",
    ])
    const replaced = changed(data.people, "ruto", { names: { en: ["Rigathi Gachagua"] } })
    expect(ofKenya(compareHeads({ ...data, people: replaced }))).toEqual([
      "kenya: head-of-state ruto, factbook William Ruto",
      "kenya: head-of-government ruto, factbook William Ruto",
    ])
  })
})

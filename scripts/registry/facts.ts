/**
 * What was taken from one source: small facts in a shape of our own, with where they come from. Importers write such
 * files from what was fetched; everything else reads them, so that it runs offline and gives the same each time.
 */
import { readFileSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"

export interface Source {
  readonly title: string
  readonly url: string
  /** A commit of a repository or the version of a package. */
  readonly version: string
  readonly licence: string
  /** The day of the data, EDTF. */
  readonly day: string
}

interface FactFile<Fact> {
  readonly source: Source
  readonly facts: readonly Fact[]
}

/** A head of state or of government, as a source names them. */
export interface HeadFact {
  readonly iso: string
  readonly office: "head-of-state" | "head-of-government"
  readonly title: string
  readonly name: string
  /** The part of the name that the source marks as the one used alone. */
  readonly surname?: string
  readonly from?: string
  readonly acting?: true
  readonly wikidata?: string
  /** The day to which the source's entry was kept. */
  readonly day: string
}

export interface CapitalFact {
  readonly iso: string
  readonly capitals: readonly string[]
}

/** A holder of an office in a roster of Wikidata. */
export interface RosterFact {
  /** The Wikidata item of the country. */
  readonly country: string
  readonly position: string
  readonly wikidata: string
  readonly name: string
  readonly from?: string
  readonly to?: string
}

export interface CodeFact {
  readonly iso: string
  readonly iso3?: string
  readonly wikidata: string
  readonly name: string
}

/** Names of a territory (by ISO code) or of a city (by the id of its time zone) in four languages. */
export interface NamesFact {
  readonly id: string
  readonly names: Readonly<Record<string, readonly string[]>>
}

export interface Facts {
  readonly "heads-factbook": HeadFact
  readonly "heads-current": HeadFact
  readonly capitals: CapitalFact
  readonly rosters: RosterFact
  readonly "foreign-ministers": RosterFact
  readonly ministers: RosterFact
  readonly codes: CodeFact
  readonly territories: NamesFact
  readonly cities: NamesFact
}

function pathOf(name: keyof Facts): string {
  return fileURLToPath(new URL(`facts/${name}.json`, import.meta.url))
}

export function readFacts<Name extends keyof Facts>(name: Name): FactFile<Facts[Name]> {
  return JSON.parse(readFileSync(pathOf(name), "utf8")) as FactFile<Facts[Name]>
}

/** One fact a line, so that a later import shows what changed. */
export function writeFacts<Name extends keyof Facts>(
  name: Name,
  source: Source,
  facts: readonly Facts[Name][],
): void {
  const lines = facts.map((fact) => `    ${JSON.stringify(fact)}`).join(",\n")
  writeFileSync(pathOf(name), `{\n  "source": ${JSON.stringify(source)},\n  "facts": [\n${lines}\n  ]\n}\n`)
  console.log(`${name}: ${facts.length} facts`)
}

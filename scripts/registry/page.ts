import type { AgentEntity, OfficeTerm, PersonEntity } from "../../src/registry/entities.ts"
import { readDate } from "../../src/registry/terms.ts"
import { type RegistryData, statesOf } from "./read-data.ts"

type Row = readonly (string | number)[]

/** A term without an end, and the day to which it was checked. */
interface OpenTerm {
  readonly person: PersonEntity
  readonly term: OfficeTerm
  readonly reviewed: string
}

/** What docs/registry.md says of the data. */
export function registryPage(data: RegistryData): string {
  const open = openTerms(data)
  const day =
    open
      .map(({ reviewed }) => reviewed)
      .sort()
      .at(-1) ?? data.reviewed
  return [
    "# The registry",
    "",
    "Written by `scripts/generate-registry-page.ts` from `data/`. What the entries rest on is told in",
    "[data/README.md](../data/README.md); what they were compared with, in `scripts/registry/`.",
    "",
    "## By kind",
    "",
    ...table(["kind", "entities", "Wikidata item", "second source", "Wikipedia alone"], kindRows(data)),
    "",
    "*Second source*: two or more are cited, so that one may be held against the other. *Wikipedia alone*: the page says",
    "where to check, and was not read.",
    "",
    "## Names that no source gives",
    "",
    `${data.people.filter(({ transliterated }) => transliterated !== undefined).length} people have names in some`,
    "language that were spelled after another language's (`transliterated`).",
    "",
    "## Open terms by age",
    "",
    `Terms without an end, by how long before ${day}, the latest review, somebody last checked them. What rests on one of`,
    "them on a later day is marked as assumed; so is what rests on an unverified term, on any day.",
    "",
    ...table(["office", "open", "to 6 months", "to 12 months", "older", "unverified"], ageRows(open, day)),
    "",
    "## By country",
    "",
    ...table(
      [
        "country",
        "people",
        "bodies",
        "outlets",
        "head of state",
        "head of government",
        "capital",
        "open terms",
      ],
      countryRows(data, open),
    ),
    "",
  ].join("\n")
}

function table(headings: readonly string[], rows: readonly Row[]): readonly string[] {
  const line = (cells: Row): string => `| ${cells.join(" | ")} |`
  const rule = headings.map((_, at) => (at === 0 ? "---" : "--:"))
  return [line(headings), line(rule), ...rows.map(line)]
}

function kindRows({ people, bodies, outlets, places }: RegistryData): readonly Row[] {
  const kinds = new Map<string, { kind: string; wikidata?: string; sources?: readonly { url: string }[] }[]>()
  for (const entity of [...people, ...bodies, ...outlets, ...places]) {
    const list = kinds.get(entity.kind) ?? []
    kinds.set(entity.kind, list)
    list.push(entity)
  }
  return [...kinds]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([kind, entities]) => [
      kind,
      entities.length,
      entities.filter(({ wikidata }) => wikidata !== undefined).length,
      entities.filter(({ sources = [] }) => new Set(sources.map(({ url }) => url)).size > 1).length,
      entities.filter(({ sources = [] }) => sources.every(({ url }) => url.includes("wikipedia.org"))).length,
    ])
}

function openTerms({ people, reviewed }: RegistryData): readonly OpenTerm[] {
  return people.flatMap((person) =>
    (person.offices ?? [])
      .filter(({ to }) => to === undefined)
      .map((term) => ({ person, term, reviewed: person.reviewed ?? reviewed })),
  )
}

const month = 30.4 * 24 * 60 * 60 * 1000

function ageRows(open: readonly OpenTerm[], day: string): readonly Row[] {
  const now = readDate(day)?.latest ?? 0
  const months = ({ reviewed }: OpenTerm): number => (now - (readDate(reviewed)?.latest ?? 0)) / month
  const offices = new Map<string, OpenTerm[]>()
  for (const term of open) {
    const list = offices.get(term.term.office) ?? []
    offices.set(term.term.office, list)
    list.push(term)
  }
  const row = (name: string, terms: readonly OpenTerm[]): Row => [
    name,
    terms.length,
    terms.filter((term) => months(term) <= 6).length,
    terms.filter((term) => months(term) > 6 && months(term) <= 12).length,
    terms.filter((term) => months(term) > 12).length,
    terms.filter(({ term }) => term.unverified === true).length,
  ]
  return [
    ...[...offices]
      .sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))
      .map(([name, terms]) => row(name, terms)),
    row("all", open),
  ]
}

function countryRows(data: RegistryData, open: readonly OpenTerm[]): readonly Row[] {
  const stateOf = statesOf(data.bodies)
  const countryOf = (agent: AgentEntity): string | undefined =>
    agent.country ?? (agent.kind === "person" ? undefined : stateOf(agent.id))
  const count = (agents: readonly AgentEntity[], state: string): number =>
    agents.filter((agent) => countryOf(agent) === state).length
  const holders = (state: string, office: string): string =>
    open
      .filter(({ term }) => term.office === office && stateOf(term.of) === state)
      .map(({ person }) => person.id)
      .join(", ")
  return data.bodies
    .filter(({ kind }) => kind === "state")
    .map(({ id }) => [
      id,
      count(data.people, id),
      count(data.bodies, id),
      count(data.outlets, id),
      holders(id, "head-of-state"),
      holders(id, "head-of-government"),
      data.places
        .filter(({ capitalOf }) => capitalOf === id)
        .map((place) => place.id)
        .join(", "),
      open.filter(({ term }) => stateOf(term.of) === id).length,
    ])
}

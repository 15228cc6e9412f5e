import { tokenize } from "../util/tokens.ts"
import type { AgentEntity, Entity, Names, PlaceEntity } from "./entities.ts"
import { isPerson, isPlace } from "./entities.ts"
import type { EntityIndex } from "./index-entities.ts"
import type { Loyalties } from "./loyalties.ts"
import type { TimeSpan } from "./terms.ts"

/** One form of one entity's name. */
export interface NameEntry {
  /** The words of the name, folded, joined by single spaces: what tokens of a text spell when joined so. */
  readonly folded: string
  readonly name: string
  readonly id: string
  readonly kind: "agent" | "place"
  readonly lang: string
  /** The usual full name, a short form, or a further spelling of the full name. */
  readonly form: "full" | "short" | "spelling"
}

/** Offers names that are spelled unlike the one asked for; each with a likeness from 0 to 1. */
export type NameMatcher = (name: string, lang?: string) => Iterable<{ entry: NameEntry; likeness: number }>

/** How a name is looked up. */
export interface FindOptions {
  /** Only names of this language. */
  readonly lang?: string
  /** Only entities of these kinds: "agent", "place" or a kind of entity such as "person" or "city". */
  readonly kinds?: readonly (Entity["kind"] | "agent" | "place")[]
  /** Prefers who held an office then. */
  readonly on?: TimeSpan
  /** Asked where no name is exactly this one. */
  readonly matcher?: NameMatcher
}

/** What a name may stand for. */
export interface Found {
  readonly id: string
  readonly kind: "agent" | "place"
  /** From 0 to 1; for ordering candidates of one name, not a probability. */
  readonly score: number
  /** The name in the registry that matched. */
  readonly matched: string
  /** The folded forms are equal. */
  readonly exact: boolean
}

const weights = { full: 1, spelling: 0.95, short: 0.7 } as const
/** Holding an office on the day decides between namesakes, not between a full name and a surname. */
const inOffice = 0.1

/**
 * The folded form under which a name is indexed: its words and numbers, joined by single spaces.
 *
 * @example
 * ```ts
 * import { nameKey } from "isnad/registry"
 * nameKey("Recep Tayyip ERDOĞAN") // → "recep tayyip erdogan"
 * ```
 */
export function nameKey(name: string): string {
  if (typeof name !== "string") return ""
  let key = ""
  for (const token of tokenize(name)) {
    if (token.kind !== "word" && token.kind !== "number") continue
    key += key === "" ? token.folded : ` ${token.folded}`
  }
  return key
}

/** Looks names up. */
export function createNames(index: () => EntityIndex, loyalties: Loyalties) {
  let entries: readonly NameEntry[] | undefined
  let byKey: ReadonlyMap<string, readonly NameEntry[]> | undefined

  const all = (): readonly NameEntry[] => (entries ??= collect(index()))

  function indexed(): ReadonlyMap<string, readonly NameEntry[]> {
    if (byKey === undefined) {
      const map = new Map<string, NameEntry[]>()
      for (const entry of all()) {
        const list = map.get(entry.folded)
        if (list === undefined) map.set(entry.folded, [entry])
        else list.push(entry)
      }
      byKey = map
    }
    return byKey
  }

  function find(name: string, options: FindOptions = {}): readonly Found[] {
    const best = new Map<string, Found>()
    const consider = (entry: NameEntry, likeness: number, exact: boolean): void => {
      if (options.lang !== undefined && entry.lang !== options.lang) return
      const entity = entry.kind === "agent" ? index().agents.get(entry.id) : index().places.get(entry.id)
      if (entity === undefined || !isWanted(entity, entry.kind, options)) return
      const preferred =
        options.on !== undefined && isPerson(entity) && loyalties.belongsTo(entity.id, options.on).length > 0
      const score = Math.min(1, (weights[entry.form] + (preferred ? inOffice : 0)) * likeness)
      const key = `${entry.kind} ${entry.id}`
      const before = best.get(key)
      if (before !== undefined && before.score >= score) return
      best.set(key, { id: entry.id, kind: entry.kind, score, matched: entry.name, exact })
    }
    for (const entry of indexed().get(nameKey(name)) ?? []) consider(entry, 1, true)
    if (best.size === 0 && options.matcher !== undefined) {
      for (const { entry, likeness } of options.matcher(name, options.lang)) consider(entry, likeness, false)
    }
    return [...best.values()].sort(
      (a, b) => b.score - a.score || (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : a.id < b.id ? -1 : 1),
    )
  }

  return { find, all }
}

function isWanted(entity: AgentEntity | PlaceEntity, kind: "agent" | "place", options: FindOptions): boolean {
  return options.kinds === undefined || options.kinds.includes(kind) || options.kinds.includes(entity.kind)
}

function collect(index: EntityIndex): readonly NameEntry[] {
  const entries: NameEntry[] = []
  /** Where the entries of the entity begin. */
  let first = 0
  const isKnown = (lang: string, folded: string): boolean => {
    for (let at = first; at < entries.length; at++)
      if (entries[at]?.folded === folded && entries[at]?.lang === lang) return true
    return false
  }
  const add = (entity: AgentEntity | PlaceEntity, names: Names, short: boolean): void => {
    const kind = isPlace(entity) ? "place" : "agent"
    for (const [lang, forms] of Object.entries(names)) {
      forms.forEach((name, position) => {
        const folded = nameKey(name)
        if (folded === "" || isKnown(lang, folded)) return
        const form = short ? "short" : position === 0 ? "full" : "spelling"
        entries.push({ folded, name, id: entity.id, kind, lang, form })
      })
    }
  }
  const entities = new Set<AgentEntity | PlaceEntity>([...index.agents.values(), ...index.places.values()])
  for (const entity of entities) {
    first = entries.length
    add(entity, entity.names, false)
    if (entity.short !== undefined) add(entity, entity.short, true)
  }
  return entries
}

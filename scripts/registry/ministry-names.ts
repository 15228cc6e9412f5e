import type { Entity } from "../../src/registry/entities.ts"
import { isBody } from "../../src/registry/entities.ts"
import { nameKey } from "../../src/registry/find-names.ts"

/** What English news calls ministries of a field: before "Ministry" and behind "Ministry of". */
const fields = [
  {
    of: /\bDefen[cs]e\b/u,
    before: ["Defence", "Defense"],
    behind: ["Defence", "Defense", "National Defence", "National Defense"],
  },
  { of: /\b(?:Foreign|External)\b/u, before: ["Foreign"], behind: ["Foreign Affairs"] },
  { of: /\bInterior\b/u, before: ["Interior"], behind: ["Interior", "the Interior"] },
  { of: /\bHealth\b/u, before: ["Health"], behind: ["Health", "Public Health"] },
] as const

/** "Turkish" of "Turkish Foreign Ministry": what stands before the field. */
const ahead = /^([A-Z][\p{L} -]+?) (?:Defen[cs]e|Foreign|External|Interior|Health|Ministry)\b/u

/**
 * Returns the entities with the further names that English news gives a ministry by its state: "Turkey Foreign Ministry"
 * (read in "Turkey's Foreign Ministry", too), "Turkish Ministry of Foreign Affairs". A name that another entity has, or
 * that would mean two, is left out.
 */
export function withMinistryNames(entities: readonly Entity[]): readonly Entity[] {
  // a country has the id of its state
  const byId = new Map(entities.filter(isBody).map((entity) => [entity.id, entity as Entity]))
  const owners = new Map<string, Set<string>>()
  const claim = (name: string, id: string): void => {
    const key = nameKey(name)
    owners.set(key, (owners.get(key) ?? new Set()).add(id))
  }
  for (const { id, names, short = {} } of entities)
    for (const name of [...Object.values(names), ...Object.values(short)].flat()) claim(name, id)
  const further = new Map<string, readonly string[]>()
  for (const entity of entities) {
    const made = namesOf(entity, byId)
    if (made.length > 0) further.set(entity.id, made)
    for (const name of made) claim(name, entity.id)
  }
  return entities.map((entity) => {
    const own = new Set((entity.names["en"] ?? []).map(nameKey))
    const added = (further.get(entity.id) ?? []).filter(
      (name) => !own.has(nameKey(name)) && owners.get(nameKey(name))?.size === 1,
    )
    if (added.length === 0) return entity
    return { ...entity, names: { ...entity.names, en: [...(entity.names["en"] ?? []), ...added] } }
  })
}

/** The state that a ministry belongs to, by way of its government where it names that. */
function stateOf(entity: Entity, byId: ReadonlyMap<string, Entity>): Entity | undefined {
  if (!isBody(entity)) return undefined
  for (const id of entity.partOf ?? []) {
    const whole = byId.get(id)
    if (whole?.kind === "state") return whole
    const above = whole?.kind === "government" ? stateOf(whole, byId) : undefined
    if (above !== undefined) return above
  }
  return undefined
}

function namesOf(entity: Entity, byId: ReadonlyMap<string, Entity>): readonly string[] {
  const names = entity.names["en"] ?? []
  const field = fields.find(({ of }) => names.some((name) => of.test(name)))
  const state = stateOf(entity, byId)
  if (entity.kind !== "ministry" || field === undefined || state === undefined) return []
  const ofState = [...(state.names["en"] ?? []).slice(0, 1), ...(state.short?.["en"] ?? [])]
  const adjectives = names.flatMap((name) => ahead.exec(name)?.[1] ?? [])
  const made = [...ofState, ...adjectives].flatMap((first) => [
    ...field.before.map((word) => `${first} ${word} Ministry`),
    ...field.behind.map((word) => `${first} Ministry of ${word}`),
  ])
  return [...new Set(made)]
}

import type { PlaceEntity } from "../registry/entities.ts"
import type { Registry, TimeSpan } from "../registry/registry.ts"
import { sourceKey } from "../schema/link.ts"
import type { Kind, RoleValue } from "../schema/proposition.ts"
import { roleMembers } from "../schema/role-members.ts"
import { fold } from "../util/fold.ts"
import { byCodeUnit, sortedUnique } from "../util/order.ts"
import type { RoleKind } from "../vocabulary/role-kind.ts"
import { timeOf } from "../vocabulary/time-role.ts"
import type { Vocabulary } from "../vocabulary/vocabulary.ts"

/** What a proposition is about, coarsely: its family and, for each identity role, sides and countries. */
export interface Signature {
  readonly family: string
  /** Members by role, both sorted. */
  readonly roles: readonly (readonly [role: string, members: readonly string[]])[]
}

/** Labels and names are free text: their commas must not look like those between members. */
function escapeKey(member: string): string {
  return /[\\,|=]/.test(member) ? member.replace(/[\\,|=]/g, "\\$&") : member
}

/** Returns one text for a signature, the same for the same. */
export function signatureKey({ family, roles }: Signature): string {
  return `${family}|${roles.map(([role, members]) => `${role}=${members.map(escapeKey).join(",")}`).join("|")}`
}

interface Lookup {
  readonly registry: Registry | undefined
  /** One id for all agents that an editor has said to be one. */
  readonly identify: (id: string) => string
}

function coarseAgent(given: string, { registry, identify }: Lookup, day: TimeSpan | undefined): string {
  const id = identify(given)
  if (registry === undefined) return id
  return registry.sideOf(id, day) ?? registry.sideOf(id) ?? registry.canonical(id) ?? id
}

/**
 * The countries that a place lies in, else the widest places that contain it. One in two countries is about both, so
 * that its topic is a part of either's.
 */
function coarsePlaces(id: string, registry: Registry | undefined): readonly string[] {
  const around = new Map<string, PlaceEntity>()
  const open = [id]
  for (const next of open) {
    const place = registry?.place(next)
    if (place === undefined || around.has(place.id)) continue
    around.set(place.id, place)
    if (place.kind !== "country") open.push(...(place.within ?? []))
  }
  const places = [...around.values()]
  const countries = places.filter(({ kind }) => kind === "country")
  const widest = countries.length > 0 ? countries : places.filter(({ within }) => (within ?? []).length === 0)
  const chosen = widest.length > 0 ? widest : places
  return chosen.length === 0 ? [id] : sortedUnique(chosen.map((place) => place.id))
}

/** Returns one text for a kind of event, whatever the order of its roles and members. */
export function kindKey(kind: Kind, registry: Registry | undefined): string {
  const roles = Object.entries(kind.roles).map(([role, value]) => `${role}:${valueKey(value, registry)}`)
  return `${kind.predicate}(${roles.sort().join(";")})`
}

function valueKey(value: RoleValue, registry: Registry | undefined): string {
  const member = (source: Parameters<typeof sourceKey>[0]) => {
    const key = sourceKey(source)
    return registry?.canonical(key) ?? key
  }
  if ("unknown" in value) return "?"
  if ("none" in value) return "none"
  if ("value" in value) return member(value.value)
  if ("includes" in value) return sortedUnique(value.includes.map(member)).join("+")
  if ("only" in value) return `only ${sortedUnique(value.only.map(member)).join("+")}`
  if ("edtf" in value) return value.edtf
  if ("text" in value) return fold(value.text)
  if ("kind" in value) return kindKey(value.kind, registry)
  return `${value.min ?? ""}..${value.max ?? ""} ${value.unit ?? ""}`
}

function coarseMembers(
  kind: RoleKind<unknown>,
  value: RoleValue,
  lookup: Lookup,
  day: TimeSpan | undefined,
): readonly string[] {
  const { registry } = lookup
  if ("unknown" in value || "none" in value) return []
  if (kind.type === "agent" || kind.type === "agents")
    return sortedUnique(roleMembers(value).map((source) => coarseAgent(sourceKey(source), lookup, day)))
  if (kind.type === "place") return "value" in value ? coarsePlaces(sourceKey(value.value), registry) : []
  if ("includes" in value) return sortedUnique(value.includes.map(sourceKey))
  if ("only" in value) return sortedUnique(value.only.map(sourceKey))
  return [valueKey(value, registry)]
}

/** Returns what a proposition is about; without an identity role it is about itself alone. */
export function signatureOf(
  says: Kind,
  vocabulary: Vocabulary,
  registry?: Registry,
  identify: (id: string) => string = (id) => id,
): Signature {
  const predicate = vocabulary.get(says.predicate)
  const family = vocabulary.familyOf(says.predicate)
  const time = timeOf(says.roles["time"])
  const roles: [string, readonly string[]][] = []
  for (const [role, value] of Object.entries(says.roles)) {
    const kind = predicate?.roles[role]
    if (kind?.identity !== true) continue
    const members = coarseMembers(kind, value, { registry, identify }, time)
    if (members.length > 0) roles.push([role, members])
  }
  if (roles.length === 0) return { family, roles: [["", [kindKey(says, registry)]]] }
  roles.sort(([a], [b]) => byCodeUnit(a, b))
  return { family, roles }
}

/** At most so many broader signatures of one are looked up. */
const mostBroader = 1024

/**
 * Returns the broader signatures: some members left out, or a whole role, but never all.
 *
 * A meeting of three states is also one of each two of them. Of a long list the choices grow too many: then the small
 * ones are taken first, as far as they go, so that a summit of twelve is still one of any two of them.
 */
export function broaderSignatures({ family, roles }: Signature): readonly Signature[] {
  let combinations: (readonly (readonly [string, readonly string[]])[])[] = [[]]
  // short lists first: what they leave of the choices goes to the long ones
  const byLength = [...roles].sort(([, a], [, b]) => a.length - b.length)
  for (const [role, members] of byLength) {
    const choices = subsets(members, Math.max(2, Math.floor(mostBroader / combinations.length)))
    if (combinations.length * choices.length > mostBroader) return []
    combinations = combinations.flatMap((chosen) =>
      choices.map((choice) => (choice.length === 0 ? chosen : [...chosen, [role, choice] as const])),
    )
  }
  const whole = signatureKey({ family, roles })
  return combinations
    .filter((chosen) => chosen.length > 0)
    .map((chosen) => ({ family, roles: [...chosen].sort(([a], [b]) => byCodeUnit(a, b)) }))
    .filter((signature) => signatureKey(signature) !== whole)
}

/** Returns the whole, and of its parts all of each size from the smallest up, while they are no more than `most`. */
function subsets(members: readonly string[], most: number): readonly (readonly string[])[] {
  const all: (readonly string[])[] = [members]
  let ofSize: readonly { readonly part: readonly string[]; readonly next: number }[] = [{ part: [], next: 0 }]
  for (let size = 0; size < members.length; size++) {
    if (all.length + ofSize.length > most) break
    for (const { part } of ofSize) all.push(part)
    if (all.length + (ofSize.length * (members.length - size)) / (size + 1) > most) break
    ofSize = ofSize.flatMap(({ part, next }) =>
      members.slice(next).map((member, index) => ({ part: [...part, member], next: next + index + 1 })),
    )
  }
  return all
}

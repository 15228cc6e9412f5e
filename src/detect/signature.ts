import type { PlaceEntity } from "../registry/entities.ts"
import type { Registry, TimeSpan } from "../registry/registry.ts"
import { sourceKey } from "../schema/link.ts"
import type { Kind, RoleValue } from "../schema/proposition.ts"
import { fold } from "../util/fold.ts"
import { sortedUnique } from "../util/order.ts"
import type { RoleKind } from "../vocabulary/role-kind.ts"
import { timeOf } from "../vocabulary/time-role.ts"
import type { Vocabulary } from "../vocabulary/vocabulary.ts"

/** What a proposition is about, coarsely: its family and, for each identity role, sides and countries. */
export interface Signature {
  readonly family: string
  /** Members by role, both sorted. */
  readonly roles: readonly (readonly [role: string, members: readonly string[]])[]
}

/** Returns one text for a signature, the same for the same. */
export function signatureKey({ family, roles }: Signature): string {
  return `${family}|${roles.map(([role, members]) => `${role}=${members.join(",")}`).join("|")}`
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

/** The country that a place lies in, else the widest place that contains it. */
function coarsePlace(id: string, registry: Registry | undefined): string {
  const seen = new Set<string>()
  let place: PlaceEntity | undefined = registry?.place(id)
  let widest = id
  while (place !== undefined && !seen.has(place.id)) {
    seen.add(place.id)
    widest = place.id
    const above: string | undefined =
      place.kind === "country" ? undefined : [...(place.within ?? [])].sort()[0]
    place = above === undefined ? undefined : registry?.place(above)
  }
  return widest
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
  if (kind.type === "agent" || kind.type === "agents") {
    const members =
      "value" in value
        ? [value.value]
        : "includes" in value
          ? value.includes
          : "only" in value
            ? value.only
            : []
    return sortedUnique(members.map((source) => coarseAgent(sourceKey(source), lookup, day)))
  }
  if (kind.type === "place") return "value" in value ? [coarsePlace(sourceKey(value.value), registry)] : []
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
  roles.sort(([a], [b]) => (a < b ? -1 : 1))
  return { family, roles }
}

/** At most so many broader signatures of one are looked up. */
const widest = 256

/**
 * Returns every broader signature: some members left out, or a whole role, but never all.
 * A meeting of three states is also one of each two of them.
 */
export function broaderSignatures({ family, roles }: Signature): readonly Signature[] {
  let combinations: (readonly (readonly [string, readonly string[]])[])[] = [[]]
  for (const [role, members] of roles) {
    const choices = members.length <= 4 ? subsets(members) : [members, []]
    if (combinations.length * choices.length > widest) return []
    combinations = combinations.flatMap((chosen) =>
      choices.map((choice) => (choice.length === 0 ? chosen : [...chosen, [role, choice] as const])),
    )
  }
  const whole = signatureKey({ family, roles })
  return combinations
    .filter((chosen) => chosen.length > 0)
    .map((chosen) => ({ family, roles: chosen }))
    .filter((signature) => signatureKey(signature) !== whole)
}

function subsets(members: readonly string[]): readonly (readonly string[])[] {
  let all: (readonly string[])[] = [[]]
  for (const member of members) all = all.flatMap((chosen) => [chosen, [...chosen, member]])
  return all
}

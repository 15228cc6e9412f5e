import type { DiagnosticRule } from "../../schema/diagnostic-rules.ts"
import { type BareKind, isBareKind } from "../../claims/bare-kind.ts"
import { normalizeProposition } from "../../claims/normalize-proposition.ts"
import type { Registry } from "../../registry/registry.ts"
import { bareValue } from "../../schema/claim.ts"
import { identifierSchema } from "../../schema/common.ts"
import { type Proposition, type RoleValue } from "../../schema/proposition.ts"
import type { Vocabulary } from "../../vocabulary/vocabulary.ts"
import type { ExtractedClaim } from "./extraction-schema.ts"

/** A proposition with roles that the vocabulary has, or what is wrong with it. */
export interface AcceptedProposition {
  readonly proposition?: Proposition
  /** Role and reason. */
  readonly problems: readonly {
    readonly rule: DiagnosticRule
    readonly path: string
    readonly message: string
  }[]
}

interface Factuality {
  readonly polarity: Proposition["polarity"]
  readonly certainty: Proposition["certainty"]
  readonly condition?: string
}

/**
 * Returns the factuality that a model gave. A condition makes what it hangs on conditional.
 */
export function acceptFactuality({ polarity, certainty, condition }: ExtractedClaim): Factuality {
  const hangs = condition == null || condition.trim() === "" ? undefined : condition
  return {
    polarity: polarity ?? "positive",
    certainty: certainty ?? (hangs === undefined ? "certain" : "conditional"),
    ...(hangs === undefined ? {} : { condition: hangs }),
  }
}

/** Makes a proposition of a model's predicate and roles; places in the text that it gave for values are left out. */
export function acceptProposition(
  says: NonNullable<ExtractedClaim["says"]>,
  factuality: Factuality,
  vocabulary: Vocabulary,
  registry: Registry | undefined,
): AcceptedProposition {
  const roles = Object.fromEntries(
    Object.entries(says.roles).filter(([, value]) => value !== null && value !== undefined),
  )
  const named = nameStrangers({ predicate: says.predicate, roles }, vocabulary, registry)
  const normal = normalizeProposition({ ...(bareValue(named) as object), ...factuality }, vocabulary)
  const problems = normal.problems.map(({ code, path, message }) => ({
    rule: code as DiagnosticRule,
    path,
    message,
  }))
  if (normal.proposition === undefined) return { problems }
  const strange = strangePlaces(normal.proposition, vocabulary, registry)
  if (strange.length === 0) return { proposition: normal.proposition, problems }
  return {
    problems: strange.map(({ path, place }) => ({
      rule: "unknown-place",
      path,
      message: `no place of the registry is ${place}, so that it could be compared with no other; give the registry's id`,
    })),
  }
}

/** Puts ids in the place of names that the registry knows, and `{ named }` in the place of agents that it does not. */
function nameStrangers(bare: BareKind, vocabulary: Vocabulary, registry: Registry | undefined): BareKind {
  const declared = vocabulary.get(bare.predicate)?.roles ?? {}
  const agent = (value: unknown): unknown => {
    if (typeof value !== "string") return value
    const known = registry?.agent(value)?.id ?? registry?.find(value, { kinds: ["agent"] })[0]?.id
    if (known !== undefined) return known
    return registry === undefined && identifierSchema.safeParse(value).success ? value : { named: value }
  }
  const place = (value: unknown): unknown =>
    typeof value === "string"
      ? (registry?.place(value)?.id ?? registry?.find(value, { kinds: ["place"] })[0]?.id ?? value)
      : value
  const change = (role: string, value: unknown): unknown => {
    const type = Object.hasOwn(declared, role) ? declared[role]?.type : undefined
    if (type === "agent" || type === "agents") return mapMembers(value, agent, type === "agents")
    if (type === "place") return mapMembers(value, place, false)
    if (type !== "event-kind") return value
    const inner = typeof value === "object" && value !== null && "kind" in value ? value.kind : value
    return isBareKind(inner) ? { kind: nameStrangers(inner, vocabulary, registry) } : value
  }
  const roles = Object.entries(bare.roles).map(([role, value]) => [role, change(role, value)] as const)
  return { predicate: bare.predicate, roles: Object.fromEntries(roles) }
}

/** Applies a change to the value of a role in whatever form it was given; one member alone becomes a list of one. */
function mapMembers(value: unknown, change: (member: unknown) => unknown, list: boolean): unknown {
  if (typeof value === "string") return list ? [change(value)] : change(value)
  if (Array.isArray(value)) return value.map(change)
  if (typeof value !== "object" || value === null) return value
  const mapped: Record<string, unknown> = { ...value }
  for (const key of ["value", "includes", "only"])
    if (key in mapped) mapped[key] = mapMembers(mapped[key], change, false)
  return mapped
}

function* valuesOf(
  kind: BareKind,
  path = "",
): Generator<{ predicate: string; role: string; path: string; value: RoleValue }> {
  for (const [role, value] of Object.entries(kind.roles as Readonly<Record<string, RoleValue>>)) {
    const here = `${path}roles.${role}`
    yield { predicate: kind.predicate, role, path: here, value }
    if ("kind" in value) yield* valuesOf(value.kind, `${here}.kind.`)
  }
}

/** The places of a proposition that are no ids, or that the registry does not have. */
function strangePlaces(
  proposition: Proposition,
  vocabulary: Vocabulary,
  registry: Registry | undefined,
): readonly { readonly path: string; readonly place: string }[] {
  const strange: { path: string; place: string }[] = []
  for (const { predicate, role, path, value } of valuesOf(proposition)) {
    if (vocabulary.get(predicate)?.roles[role]?.type !== "place" || !("value" in value)) continue
    const id = typeof value.value === "string" ? value.value : ""
    const known =
      registry === undefined ? identifierSchema.safeParse(id).success : registry.place(id) !== undefined
    if (!known) strange.push({ path, place: typeof value.value === "string" ? `"${id}"` : "a source" })
  }
  return strange
}

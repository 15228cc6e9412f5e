import { isnadError } from "../schema/errors.ts"
import { isIterable, requireThat } from "../schema/require-that.ts"
import { byCodeUnit } from "../util/order.ts"
import type { Predicate } from "./define-predicate.ts"

/** The predicates that claims may use, and what follows from what. */
export interface Vocabulary {
  /** The predicate of that name. */
  get(id: string): Predicate | undefined
  /** Every predicate, in order of their ids. */
  readonly predicates: readonly Predicate[]
  /** Whether the first predicate is the second or entails it, by however many steps. */
  entails(specific: string, general: string): boolean
  /** Whether the two cannot both hold of the same; what a predicate entails excludes for it, too. */
  excludes(a: string, b: string): boolean
  /**
   * The predicates that one is ever compared with, named by the first of its most general ones: a meeting is in the
   * family of contacts, and support and opposition, which exclude each other, are one family.
   */
  familyOf(id: string): string
  /** Returns a vocabulary with further predicates. */
  extend(predicates: readonly Predicate[]): Vocabulary
}

function check(predicates: ReadonlyMap<string, Predicate>): void {
  for (const predicate of predicates.values())
    for (const general of [...predicate.entails, ...predicate.excludes]) {
      const declared = predicates.get(general)
      if (declared === undefined)
        throw isnadError(
          "invalid-predicate",
          `createVocabulary(): ${predicate.id} names ${general}, which is not declared; add it to the list`,
        )
      if (!predicate.entails.includes(general)) continue
      for (const [role, kind] of Object.entries(declared.roles)) {
        const own = predicate.roles[role]
        if (own === undefined || own.type !== kind.type)
          throw isnadError(
            "invalid-predicate",
            `createVocabulary(): ${predicate.id} entails ${general} and so needs its role ${role} (${kind.type}); declare it`,
          )
      }
    }
}

/** Joins predicates that share something they entail, or of which one excludes the other. */
function familiesOf(
  closures: ReadonlyMap<string, ReadonlySet<string>>,
  byId: ReadonlyMap<string, Predicate>,
): ReadonlyMap<string, string> {
  const parent = new Map<string, string>()
  const rootOf = (id: string): string => {
    const above = parent.get(id) ?? id
    return above === id ? id : rootOf(above)
  }
  const unite = (a: string, b: string) => {
    const [first = a, second = b] = [rootOf(a), rootOf(b)].sort(byCodeUnit)
    parent.set(second, first)
  }
  for (const [id, closure] of closures) {
    for (const general of closure) unite(id, general)
    for (const other of byId.get(id)?.excludes ?? []) unite(id, other)
  }
  const names = new Map<string, string>()
  for (const id of [...closures.keys()].sort(byCodeUnit))
    if (byId.get(id)?.entails.length === 0 && !names.has(rootOf(id))) names.set(rootOf(id), id)
  return new Map([...closures.keys()].map((id) => [id, names.get(rootOf(id)) ?? id]))
}

/**
 * Returns a vocabulary of the given predicates.
 *
 * @throws `duplicate-id` where two share a name; `invalid-predicate` where one entails or excludes a predicate that
 * is not in the list, lacks a role of one it entails, or entails itself in a circle.
 * @example
 * ```ts
 * import { agents, createVocabulary, definePredicate } from "isnad"
 * const march = definePredicate("march", { roles: { of: agents({ identity: true }) } })
 * createVocabulary([march]).familyOf("march") // → "march"
 * ```
 */
/* @__NO_SIDE_EFFECTS__ */
export function createVocabulary(predicates: readonly Predicate[]): Vocabulary {
  requireThat(
    isIterable(predicates),
    "invalid-predicate",
    "createVocabulary()",
    "a list of predicates",
    predicates,
  )
  const byId = new Map<string, Predicate>()
  for (const predicate of predicates) {
    const made = typeof predicate === "function" && typeof predicate.id === "string"
    requireThat(
      made,
      "invalid-predicate",
      "createVocabulary()",
      "predicates as definePredicate() makes them",
      predicate,
    )
    if (byId.has(predicate.id))
      throw isnadError(
        "duplicate-id",
        `createVocabulary(): two predicates are named ${predicate.id}; rename one`,
      )
    byId.set(predicate.id, predicate)
  }
  check(byId)
  const closures = new Map<string, ReadonlySet<string>>()
  const closureOf = (id: string, path: readonly string[] = []): ReadonlySet<string> => {
    const known = closures.get(id)
    if (known !== undefined) return known
    if (path.includes(id))
      throw isnadError(
        "invalid-predicate",
        `createVocabulary(): ${[...path, id].join(" entails ")}; break the circle`,
      )
    const closure = new Set([id])
    for (const general of byId.get(id)?.entails ?? [])
      for (const member of closureOf(general, [...path, id])) closure.add(member)
    closures.set(id, closure)
    return closure
  }
  for (const id of byId.keys()) closureOf(id)
  const families = familiesOf(closures, byId)
  const sorted = [...byId.values()].sort((a, b) => byCodeUnit(a.id, b.id))
  const declares = (a: string, b: string) => byId.get(a)?.excludes.includes(b) === true
  return {
    get: (id) => byId.get(id),
    predicates: sorted,
    entails: (specific, general) => closures.get(specific)?.has(general) ?? false,
    excludes: (a, b) => {
      for (const one of closures.get(a) ?? [])
        for (const other of closures.get(b) ?? [])
          if (declares(one, other) || declares(other, one)) return true
      return false
    },
    familyOf: (id) => families.get(id) ?? id,
    extend: (further) => createVocabulary([...byId.values(), ...further]),
  }
}

import { showValue } from "../schema/describe-issue.ts"
import { isnadError } from "../schema/errors.ts"
import type { Certainty, Polarity, Proposition, RoleValue } from "../schema/proposition.ts"
import { isObject, requireThat } from "../schema/require-that.ts"
import { checkDeclaration } from "./check-declaration.ts"
import type { PredicateFacts } from "./predicate-facts.ts"
import type { RoleKind } from "./role-kind.ts"

/** The roles of a predicate by name. */
// oxlint-disable-next-line typescript/no-explicit-any -- each kind of role has an input of its own
export type RoleKinds = Readonly<Record<string, RoleKind<any>>>

/** What a predicate's helper takes: an input for each role, any of them left out. */
export type RoleInputs<Roles extends RoleKinds> = {
  readonly [Role in keyof Roles]?: Roles[Role] extends RoleKind<infer Input> ? Input : never
}

/** The factuality of a proposition; certain and positive where left out. */
export interface FactualityInput {
  readonly polarity?: Polarity
  readonly certainty?: Certainty
  /** What it hangs on, in words; certainty is then `conditional` unless given. */
  readonly condition?: string
}

/** What a predicate is about: something that happens, something that lasts, or someone's stance to something. */
export type Aspect = "event" | "state" | "stance"

/** What a predicate's declaration says. */
export interface PredicateDeclaration<Roles extends RoleKinds> {
  readonly roles: Roles
  /** Predicates that hold wherever this one does: a meeting is a contact. They share roles by name. */
  readonly entails?: readonly string[]
  /** Predicates that cannot hold of the same at one time: who supports does not oppose. */
  readonly excludes?: readonly string[]
  readonly aspect?: Aspect
  /** The event class of PLOVER (Political Language Ontology for Verifiable Event Records), where there is one. */
  readonly plover?: string
  /** What it says, for an editor: `{role}` stands for a role, `[ … ]` is left out when its role is. */
  readonly words?: string
  /** What it is about, as the name of a topic. */
  readonly label?: string
  /** What a reader of texts must know of it; comparison asks for none of it. */
  readonly facts?: PredicateFacts
}

/** A predicate: a helper that makes propositions, and the declaration by which they are compared. */
export interface Predicate<Name extends string = string, Roles extends RoleKinds = RoleKinds> {
  (roles: RoleInputs<Roles>, factuality?: FactualityInput): Proposition
  readonly id: Name
  readonly roles: Roles
  readonly entails: readonly string[]
  readonly excludes: readonly string[]
  readonly aspect: Aspect
  readonly plover?: string
  readonly words?: string
  readonly label: string
  readonly facts: PredicateFacts
}

/** What one role of a proposition is wrong about. */
export interface RoleProblem {
  readonly code: "unknown-role" | "invalid-role-value"
  readonly role: string
  readonly message: string
}

/** The keys of an input that its stored form would drop: two values in one, or a word misspelt. */
function strayKeys(input: unknown, value: RoleValue): readonly string[] {
  if (typeof input !== "object" || input === null || Array.isArray(input)) return []
  // a source or a proposition given as it is stands whole in the stored form
  const wrapped = ["value", "kind"].some((key) => Object.hasOwn(value, key) && !Object.hasOwn(input, key))
  if (wrapped) return []
  const counted = "min" in value && "max" in value && value.min === value.max
  return Object.entries(input)
    .filter(([key, item]) => {
      if (item === undefined || item === false) return false
      return !Object.hasOwn(value, key) && !(counted && key === "value")
    })
    .map(([key]) => key)
}

/** Returns the stored form of the roles, and what is wrong with them. */
export function normalizeRoles(
  predicate: Pick<Predicate, "id" | "roles">,
  inputs: Readonly<Record<string, unknown>>,
): { readonly roles: Record<string, RoleValue>; readonly problems: readonly RoleProblem[] } {
  const roles: Record<string, RoleValue> = {}
  const problems: RoleProblem[] = []
  for (const [role, input] of Object.entries(inputs)) {
    if (input === undefined) continue
    const kind = Object.hasOwn(predicate.roles, role) ? predicate.roles[role] : undefined
    if (kind === undefined) {
      const known = Object.keys(predicate.roles).join(", ")
      problems.push({
        code: "unknown-role",
        role,
        message: `${predicate.id} has no role "${role}"; it has ${known}`,
      })
      continue
    }
    const value = kind.normalize(input)
    if (value === undefined) {
      const message = `${predicate.id}.${role} takes ${kind.takes}; received ${showValue(input)}`
      problems.push({ code: "invalid-role-value", role, message })
      continue
    }
    const stray = strayKeys(input, value)
    if (stray.length > 0) {
      const message = `${predicate.id}.${role} has no place for ${stray.join(", ")} there; it takes ${kind.takes}; received ${showValue(input)}`
      problems.push({ code: "invalid-role-value", role, message })
    } else roles[role] = value
  }
  return { roles, problems }
}

/**
 * Declares a predicate and returns the helper that makes its propositions.
 *
 * The declaration is all that the comparison knows of it: without an `identity` role two claims are never taken to
 * speak of one event, and only `single` roles clash.
 *
 * @param id The predicate's name, as stored in claims.
 * @param declaration Its roles, what it entails and what it excludes.
 * @throws `invalid-predicate` where the name is empty. The helper throws `unknown-role` and `invalid-role-value`.
 * @example
 * ```ts
 * import { agents, definePredicate, place, when } from "isnad"
 * const parade = definePredicate("parade", {
 *   roles: { of: agents({ identity: true }), place: place({ single: true }), time: when({ single: true }) },
 * })
 * parade({ of: ["russia"], place: "moscow" }).roles.place // → { value: "moscow" }
 * const duel = definePredicate("duel", {
 *   roles: { participants: agents({ identity: true }) },
 *   facts: { needs: [["participants"]], mutual: true, once: true },
 * })
 * duel.facts.mutual // → true
 * ```
 */
/* @__NO_SIDE_EFFECTS__ */
export function definePredicate<const Name extends string, const Roles extends RoleKinds>(
  id: Name,
  declaration: PredicateDeclaration<Roles>,
): Predicate<Name, Roles> {
  checkDeclaration(id, declaration)
  const make = (inputs: RoleInputs<Roles>, factuality: FactualityInput = {}): Proposition => {
    const [given, factual]: boolean[] = [isObject(inputs), isObject(factuality)]
    requireThat(given === true, "invalid-role-value", `${id}()`, "an object of roles, such as {}", inputs)
    requireThat(
      factual === true,
      "invalid-claim",
      `${id}(): factuality`,
      "{ polarity, certainty, condition }",
      factuality,
    )
    const { roles, problems } = normalizeRoles({ id, roles: declaration.roles }, inputs)
    const [problem] = problems
    if (problem !== undefined) throw isnadError(problem.code, problem.message)
    const { condition, polarity = "positive" } = factuality
    const certainty = factuality.certainty ?? (condition === undefined ? "certain" : "conditional")
    return { predicate: id, roles, polarity, certainty, ...(condition === undefined ? {} : { condition }) }
  }
  return Object.assign(make, {
    id,
    roles: declaration.roles,
    entails: declaration.entails ?? [],
    excludes: declaration.excludes ?? [],
    aspect: declaration.aspect ?? "event",
    label: declaration.label ?? id,
    facts: declaration.facts ?? {},
    ...(declaration.plover === undefined ? {} : { plover: declaration.plover }),
    ...(declaration.words === undefined ? {} : { words: declaration.words }),
  }) as Predicate<Name, Roles>
}

/**
 * Returns the same proposition with the other polarity: that it is not so.
 *
 * @example
 * ```ts
 * import { attack, not } from "isnad"
 * not(attack({ agent: "iran" })).polarity // → "negative"
 * ```
 */
export function not(proposition: Proposition): Proposition {
  return { ...proposition, polarity: proposition.polarity === "positive" ? "negative" : "positive" }
}

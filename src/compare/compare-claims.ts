import { isDisjoint } from "../logic/relation.ts"
import type { Registry } from "../registry/registry.ts"
import type { Claim } from "../schema/claim.ts"
import { vocabulary as builtIn } from "../vocabulary/built-in/vocabulary.ts"
import type { RoleContext } from "../vocabulary/role-kind.ts"
import type { TextComparer } from "../vocabulary/text-comparer.ts"
import type { Vocabulary } from "../vocabulary/vocabulary.ts"
import { compareCertainty, isHedged } from "./certainty.ts"
import { type ComparedRole, compareKinds, comparePredicates, compareRoles } from "./compare-roles.ts"
import { type ComparedSide, dayOf, sideOfClaim } from "./compared-side.ts"
import type { Comparison, Tie } from "./comparison.ts"
import { assumptionsOf, commonOf, onlyOf, reasonsOf } from "./reasons.ts"
import { relate } from "./relate.ts"
import { areTwoOccasions, extentsMeet, identityTie, isSupposed, timesMayCoincide } from "./tie.ts"

/** What {@link compareClaims} may be told. */
export interface CompareOptions {
  /** The built-in one where left out. */
  readonly vocabulary?: Vocabulary | undefined
  /** Without one, sides and places are unknown, not guessed. */
  readonly registry?: Registry | undefined
  /**
   * Known from elsewhere: that both relay one statement (`lineage`), so that a date that differs was changed on the
   * way; an editor's word that both speak of one event; or (`false`) that they do not.
   */
  readonly tie?: "lineage" | "editor" | false | undefined
  /** An editor's word on whether two agents are one. */
  readonly sameAgent?: ((a: string, b: string) => boolean | undefined) | undefined
  /** Compares texts that fit no predicate; without it only equal words are equal. */
  readonly compareTexts?: TextComparer | undefined
}

const unrelated = { onlyA: {}, onlyB: {}, undecided: false, clashing: [], assumed: [] } as const

/**
 * Decides what the content of one claim says of another's, and why.
 *
 * Two positive claims tied to one event are compared as descriptions of it, and a disjoint single-valued role is a
 * clash; a negative claim denies every event that fits it. Claims that nothing ties are unrelated, however alike.
 * Certainty is set apart: `relation` is of what is said, `certainty` of how surely. Swapping the claims gives the
 * inverse.
 *
 * Who said it does not enter here: see `compareLineage`.
 *
 * @param options Registry, vocabulary, and what is known from elsewhere of the two.
 * @see MacCartney & Manning, "An extended model of natural logic", IWCS 2009
 * @example
 * ```ts
 * import { claim, compareClaims, contact, only } from "isnad"
 * const article = { id: "a", lang: "ar" }
 * const both = { participants: ["turkey", "syria"] }
 * const a = claim({ article, chain: ["bogdanov"], says: contact({ ...both, tracks: ["military", "intelligence"] }) })
 * const b = claim({ article, chain: ["erdogan"], says: contact({ ...both, tracks: only("intelligence") }) })
 * compareClaims(a, b).relation // → "alternation"
 * compareClaims(a, b).clashing // → ["tracks"]
 * compareClaims(a, b).both?.roles.tracks // → { includes: ["intelligence"] }
 * ```
 */
export function compareClaims(a: Claim, b: Claim, options: CompareOptions = {}): Comparison {
  return comparePropositions(sideOfClaim(a), sideOfClaim(b), options)
}

/** Compares two propositions with the times of their telling; see {@link compareClaims}. */
export function comparePropositions(
  a: ComparedSide,
  b: ComparedSide,
  options: CompareOptions = {},
): Comparison {
  const vocabulary = options.vocabulary ?? builtIn
  const certainty = compareCertainty(a.says, b.says)
  const hedged = isHedged(a.says.certainty) || isHedged(b.says.certainty)
  const base = { certainty, hedged }
  const predicates = comparePredicates(a.says.predicate, b.says.predicate, vocabulary)
  if (predicates === undefined || options.tie === false)
    return { ...unrelated, ...base, relation: "unrelated", roles: [] }
  const context: RoleContext = {
    registry: options.registry,
    day: dayOf(a, b),
    a,
    b,
    sameAgent: options.sameAgent,
    compareTexts: options.compareTexts,
    compareKinds: (one, other) => compareKinds(one, other, vocabulary, context),
  }
  const own = [vocabulary.get(a.says.predicate), vocabulary.get(b.says.predicate)] as const
  const compared = compareRoles(a.says, b.says, own, context)
  const roles = options.tie === "editor" ? compared.map(asOfOneEvent) : compared
  const time = timesMayCoincide(a, b, [own[0]?.aspect ?? "event", own[1]?.aspect ?? "event"], {
    coincide: predicates.general.roles["time"]?.coincide,
    planned: predicates.general.roles["time"]?.planned,
  })
  const identity = identityTie(roles, predicates, options.tie === "lineage", isSupposed(a.says, b.says))
  const positive = a.says.polarity === "positive" && b.says.polarity === "positive"
  const one = time.may && extentsMeet(a.says, b.says) && !(positive && areTwoOccasions(roles, time.planned))
  const tied = tieOf(options.tie, identity, one)
  const answer = relate(a, b, predicates, roles, tied)
  const reasons = reasonsOf(predicates, roles, answer.clashing, a.says, b.says)
  if (answer.relation === "unrelated") return { ...unrelated, ...base, relation: "unrelated", roles: reasons }
  const assumed = assumptionsOf(roles, tied, time.assumed)
  const both = commonOf(a.says, b.says, predicates, roles, context, answer.relation)
  const undecided =
    answer.clashing.length > 0 &&
    roles.every((role) => !role.clash || role.answer.undecided === true) &&
    !answer.clashing.includes("polarity") &&
    !answer.clashing.includes("predicate")
  const later = roles.find((role) => role.answer.later !== undefined)?.answer.later
  return {
    ...base,
    relation: answer.relation,
    undecided,
    ...(later === undefined ? {} : { later }),
    ...(tied === undefined ? {} : { tied }),
    roles: reasons,
    clashing: answer.clashing,
    ...(both === undefined ? {} : { both }),
    onlyA: onlyOf(roles, "a"),
    onlyB: onlyOf(roles, "b"),
    assumed,
  }
}

/** What tells events apart describes the event where an editor has said that there is but one. */
function asOfOneEvent(role: ComparedRole): ComparedRole {
  return role.kind.identity === true && isDisjoint(role.answer.relation) ? { ...role, clash: true } : role
}

function tieOf(
  given: "lineage" | "editor" | undefined,
  identity: readonly string[] | undefined,
  isOneEvent: boolean,
): Tie | undefined {
  if (given === "editor") return { by: given, roles: identity ?? [] }
  if (identity === undefined) return undefined
  if (isOneEvent) return { by: "identity", roles: identity }
  return given === "lineage" ? { by: given, roles: identity } : undefined
}

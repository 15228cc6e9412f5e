import { inverse, type Relation } from "./relation.ts"

/**
 * How a whole changes with a part of it: `upward`, a wider part makes a wider whole; `downward`, a wider
 * part makes a narrower whole ("the first since 2011" in the class of meetings); `none`, neither, or
 * opaque ("demands that …").
 */
export type Monotonicity = "upward" | "downward" | "none"

/** Whether a claim says that something of a description happened, or that nothing of it did. */
export type Polarity = "positive" | "negative"

/**
 * Returns what is known of two wholes that differ in one part only, from the relation of the parts.
 * Disjoint parts do not make disjoint wholes: that a meeting was held in Ankara does not exclude that
 * one was held in Moscow.
 *
 * @param relation the relation of the part in the first whole to the part in the second
 * @param monotonicity how the whole depends on the part
 *
 * @example
 * ```ts
 * import { project } from "isnad"
 * project("forward", "upward") // → "forward"
 * project("forward", "downward") // → "reverse"
 * project("alternation", "upward") // → "independence"
 * ```
 */
export function project(relation: Relation, monotonicity: Monotonicity): Relation {
  if (relation === "equivalence") return relation
  if (relation !== "forward" && relation !== "reverse") return "independence"
  if (monotonicity === "upward") return relation
  return monotonicity === "downward" ? inverse(relation) : "independence"
}

const negated: Readonly<Record<Relation, Relation>> = {
  equivalence: "equivalence",
  forward: "reverse",
  reverse: "forward",
  negation: "negation",
  alternation: "cover",
  cover: "alternation",
  independence: "independence",
}

/**
 * Returns the relation of two complements, from the relation of the two sets. This is negation of a
 * whole; for the denial that anything of a description happened, see {@link projectPolarity}.
 *
 * @example
 * ```ts
 * import { projectNegation } from "isnad"
 * projectNegation("forward") // → "reverse"
 * projectNegation("alternation") // → "cover"
 * ```
 */
export function projectNegation(relation: Relation): Relation {
  return negated[relation]
}

const denied: Readonly<Partial<Record<Relation, Relation>>> = {
  equivalence: "negation",
  forward: "alternation",
  reverse: "cover",
}

/**
 * Returns the relation of two claims, from the relation of their descriptions, read existentially:
 * a positive claim says that something fitting its description happened, a negative claim that nothing
 * fitting its description did.
 *
 * Two positive claims of disjoint descriptions are independent, since both may have happened. Where they
 * are known to speak of one event, compare the descriptions themselves instead.
 *
 * @param relation the relation of the first description to the second
 * @param first the polarity of the first claim
 * @param second the polarity of the second claim
 *
 * @example
 * ```ts
 * import { projectPolarity } from "isnad"
 * // a meeting on 28 December in Moscow; no meeting on 28 December
 * projectPolarity("forward", "positive", "negative") // → "alternation"
 * // a meeting in December; no meeting on 28 December: both may be true
 * projectPolarity("reverse", "positive", "negative") // → "cover"
 * ```
 */
export function projectPolarity(relation: Relation, first: Polarity, second: Polarity): Relation {
  if (first === second) return project(relation, first === "positive" ? "upward" : "downward")
  if (second === "negative") return denied[relation] ?? "independence"
  return inverse(denied[inverse(relation)] ?? "independence")
}

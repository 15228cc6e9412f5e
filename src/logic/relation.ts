/**
 * The seven basic relations between two descriptions, each taken as the set of what it describes
 * (MacCartney & Manning 2009, "An extended model of natural logic"). A description is never empty
 * and never everything; with that, exactly one relation holds of any two.
 *
 * - `equivalence` ≡: the same set
 * - `forward` ⊏: the first lies within the second, and says more ("in Moscow" within "in Russia")
 * - `reverse` ⊐: the second lies within the first
 * - `negation` ^: nothing in both, and together they are everything
 * - `alternation` |: nothing in both, and something in neither
 * - `cover` ⌣: something in both, and together they are everything
 * - `independence` #: none of these, or not known
 */
export type Relation =
  | "equivalence"
  | "forward"
  | "reverse"
  | "negation"
  | "alternation"
  | "cover"
  | "independence"

/**
 * Lists the seven relations, in the order in which sets of them are always given.
 *
 * @example
 * ```ts
 * import { relations } from "isnad"
 * relations.length // → 7
 * ```
 */
export const relations: readonly Relation[] = Object.freeze([
  "equivalence",
  "forward",
  "reverse",
  "negation",
  "alternation",
  "cover",
  "independence",
])

const symbols: Readonly<Record<Relation, string>> = {
  equivalence: "≡",
  forward: "⊏",
  reverse: "⊐",
  negation: "^",
  alternation: "|",
  cover: "⌣",
  independence: "#",
}

/**
 * Returns the sign of a relation, as in the literature.
 *
 * @example
 * ```ts
 * import { symbolOf } from "isnad"
 * symbolOf("forward") // → "⊏"
 * ```
 */
export function symbolOf(relation: Relation): string {
  return symbols[relation]
}

/**
 * Returns the relation of the second description to the first, given that of the first to the second.
 * Only `forward` and `reverse` change: the other five are symmetric.
 *
 * @example
 * ```ts
 * import { inverse } from "isnad"
 * inverse("forward") // → "reverse"
 * inverse("alternation") // → "alternation"
 * ```
 */
export function inverse(relation: Relation): Relation {
  if (relation === "forward") return "reverse"
  if (relation === "reverse") return "forward"
  return relation
}

/**
 * Tells whether the two descriptions exclude each other: `negation` or `alternation`.
 * `cover` is no clash: its two sides may both be true.
 *
 * @example
 * ```ts
 * import { isDisjoint } from "isnad"
 * isDisjoint("alternation") // → true
 * isDisjoint("cover") // → false
 * ```
 */
export function isDisjoint(relation: Relation): boolean {
  return relation === "negation" || relation === "alternation"
}

import { type Relation, relations, symbolOf } from "./relation.ts"

/**
 * Row: the relation of a to b. Column: that of b to c. Cell: every relation that a may then have to c.
 * After MacCartney (2009), "Natural language inference"; the tests derive every cell from sets.
 */
const table = `
        ≡         ⊏         ⊐         ^         |         ⌣         #
  ≡     ≡         ⊏         ⊐         ^         |         ⌣         #
  ⊏     ⊏         ⊏         ≡⊏⊐|#     |         |         ⊏^|⌣#     ⊏|#
  ⊐     ⊐         ≡⊏⊐⌣#     ⊐         ⌣         ⊐^|⌣#     ⌣         ⊐⌣#
  ^     ^         ⌣         |         ≡         ⊐         ⊏         #
  |     |         ⊏^|⌣#     |         ⊏         ≡⊏⊐|#     ⊏         ⊏|#
  ⌣     ⌣         ⌣         ⊐^|⌣#     ⊐         ⊐         ≡⊏⊐⌣#     ⊐⌣#
  #     #         ⊏⌣#       ⊐|#       #         ⊐|#       ⊏⌣#       ≡⊏⊐^|⌣#
`

const cells: ReadonlyMap<string, readonly Relation[]> = /* @__PURE__ */ readTable()

function readTable(): Map<string, readonly Relation[]> {
  const [columns = [], ...rows] = table
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/ +/))
  const read = new Map<string, readonly Relation[]>()
  for (const [row, ...possible] of rows) {
    columns.forEach((column, index) => {
      const signs = possible[index] ?? ""
      const set = relations.filter((relation) => signs.includes(symbolOf(relation)))
      read.set(`${row}${column}`, Object.freeze(set))
    })
  }
  return read
}

/**
 * Returns every relation that a may have to c, given the relation of a to b and that of b to c,
 * in the order of {@link relations}.
 *
 * This follows a chain a–b–c. Roles that stand beside each other combine as a {@link product}.
 *
 * @param first the relation of a to b
 * @param second the relation of b to c
 *
 * @example
 * ```ts
 * import { possibleJoins } from "isnad"
 * possibleJoins("forward", "negation") // → ["alternation"]
 * possibleJoins("forward", "independence") // → ["forward", "alternation", "independence"]
 * ```
 */
export function possibleJoins(first: Relation, second: Relation): readonly Relation[] {
  return cells.get(symbolOf(first) + symbolOf(second)) ?? relations
}

/**
 * Returns the one relation that a has to c, given the relation of a to b and that of b to c;
 * `independence` where more than one is possible. For those, see {@link possibleJoins}.
 *
 * @param first the relation of a to b
 * @param second the relation of b to c
 *
 * @example
 * ```ts
 * import { join } from "isnad"
 * join("forward", "alternation") // → "alternation"
 * join("alternation", "alternation") // → "independence"
 * ```
 */
export function join(first: Relation, second: Relation): Relation {
  const [only, ...others] = possibleJoins(first, second)
  return only === undefined || others.length > 0 ? "independence" : only
}

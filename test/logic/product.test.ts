import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { product } from "../../src/logic/product.ts"
import { inverse, type Relation, relations } from "../../src/logic/relation.ts"
import { productOfSets, relationOfLargeSets, relationOfSets, rolePair } from "./sets.ts"

describe("product", () => {
  it("L2 is the relation of the products of sets, wherever the roles decide it", () => {
    fc.assert(
      fc.property(fc.array(rolePair, { minLength: 1, maxLength: 3 }), (roles) => {
        // a role that one side leaves open says only that the other side is narrower
        const given = roles.map(({ a, b, size }) => relationOfSets(a, b, 2 ** size - 1))
        const sizes = roles.map((role) => role.size)
        const total = sizes.reduce((product, size) => product * size, 1)
        const a = productOfSets(
          roles.map((role) => role.a),
          sizes,
        )
        const b = productOfSets(
          roles.map((role) => role.b),
          sizes,
        )
        expect(product(given)).toBe(relationOfLargeSets(a, b, total))
      }),
      { numRuns: 3000 },
    )
  })

  it("does not depend on the order of the roles, and inverts with them", () => {
    const given = fc.array(fc.constantFrom(...relations), { maxLength: 5 })
    fc.assert(
      fc.property(given, (roles) => {
        expect(product([...roles].reverse())).toBe(product(roles))
        expect(product(roles.map(inverse))).toBe(inverse(product(roles)))
      }),
    )
  })

  const cases: [Relation[], Relation][] = [
    [[], "equivalence"],
    [["negation"], "negation"],
    [["cover"], "cover"],
    [["cover", "equivalence"], "independence"],
    [["negation", "equivalence"], "alternation"],
    [["forward", "equivalence", "forward"], "forward"],
    [["forward", "reverse"], "independence"],
    [["forward", "reverse", "alternation"], "alternation"],
    [["independence", "equivalence"], "independence"],
  ]
  it.each(cases)("of %j is %s", (roles, expected) => expect(product(roles)).toBe(expected))
})

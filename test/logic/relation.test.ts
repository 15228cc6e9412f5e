import { describe, expect, it } from "vitest"
import { inverse, isDisjoint, relations, symbolOf } from "../../src/logic/relation.ts"
import { properPairs, relationOfSets } from "./sets.ts"

const { universe, pairs } = properPairs()

describe("relation", () => {
  it("names each relation once, each with its own sign", () => {
    expect(relations.map(symbolOf).join(" ")).toBe("≡ ⊏ ⊐ ^ | ⌣ #")
    expect(new Set(pairs.map((pair) => pair.relation))).toEqual(new Set(relations))
  })

  it("L1 inverts as swapped sets do", () => {
    for (const { a, b, relation } of pairs) expect(inverse(relation)).toBe(relationOfSets(b, a, universe))
  })

  it("calls disjoint what shares no element", () => {
    for (const { a, b, relation } of pairs) expect(isDisjoint(relation)).toBe((a & b) === 0)
  })
})

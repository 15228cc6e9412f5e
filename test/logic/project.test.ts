import { describe, expect, it } from "vitest"
import { join } from "../../src/logic/join.ts"
import { product } from "../../src/logic/product.ts"
import { type Polarity, project, projectNegation, projectPolarity } from "../../src/logic/project.ts"
import { relations, symbolOf } from "../../src/logic/relation.ts"
import { properPairs, relationOfLargeSets, relationOfSets } from "./sets.ts"

const { universe, pairs } = properPairs()

describe("projection", () => {
  // a world is the set of events that happen in it, the empty one included
  const worlds = Array.from({ length: universe + 1 }, (_, world) => world)
  const claimed = (description: number, polarity: Polarity) =>
    new Set(worlds.filter((world) => ((world & description) !== 0) === (polarity === "positive")))

  it("L4 through polarity is the relation of the worlds in which two claims are true", () => {
    for (const { a, b, relation } of pairs)
      for (const first of ["positive", "negative"] as const)
        for (const second of ["positive", "negative"] as const)
          expect(projectPolarity(relation, first, second), `${relation} ${first} ${second}`).toBe(
            relationOfLargeSets(claimed(a, first), claimed(b, second), worlds.length),
          )
  })

  it("L4 through negation is the relation of the complements, and is a join with negation on both sides", () => {
    for (const { a, b, relation } of pairs)
      expect(projectNegation(relation)).toBe(relationOfSets(universe & ~a, universe & ~b, universe))
    for (const relation of relations)
      expect(projectNegation(relation)).toBe(join(join("negation", relation), "negation"))
  })

  it("L4 through monotone wholes keeps only what every such whole keeps", () => {
    const wholes = {
      upward: (part: number) => claimed(part, "positive"),
      downward: (part: number) => claimed(part, "negative"),
    }
    for (const { a, b, relation } of pairs)
      for (const monotonicity of ["upward", "downward"] as const) {
        const whole = wholes[monotonicity]
        expect(project(relation, monotonicity)).toBe(relationOfLargeSets(whole(a), whole(b), worlds.length))
      }
    for (const relation of relations)
      expect(project(relation, "none")).toBe(relation === "equivalence" ? relation : "independence")
  })

  it("L5 gives the worked example its six relations", () => {
    // the year has three days: 28 December, another of December, one before; the place is Moscow or elsewhere
    const sizes = [2, 3]
    const [moscow, anywhere, that, december] = [0b01, 0b11, 0b001, 0b011]
    const claims = {
      A: { description: [moscow, that], polarity: "positive" },
      B: { description: [anywhere, that], polarity: "negative" },
      C: { description: [anywhere, december], polarity: "positive" },
      D: { description: [anywhere, december], polarity: "negative" },
    } as const
    const relate = (first: keyof typeof claims, second: keyof typeof claims) => {
      const [a, b] = [claims[first], claims[second]]
      const roles = a.description.map((set, role) =>
        relationOfSets(set, b.description[role] ?? 0, 2 ** (sizes[role] ?? 0) - 1),
      )
      return symbolOf(projectPolarity(product(roles), a.polarity, b.polarity))
    }
    expect(relate("A", "B")).toBe("|")
    expect(relate("A", "C")).toBe("⊏")
    expect(relate("A", "D")).toBe("|")
    expect(relate("B", "C")).toBe("⌣")
    expect(relate("D", "B")).toBe("⊏")
    expect(relate("C", "D")).toBe("^")
  })
})

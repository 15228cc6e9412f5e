import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { join, possibleJoins } from "../../src/logic/join.ts"
import { product } from "../../src/logic/product.ts"
import { type Polarity, project, projectNegation, projectPolarity } from "../../src/logic/project.ts"
import { inverse, isDisjoint, type Relation, relations, symbolOf } from "../../src/logic/relation.ts"
import { productOfSets, properSets, relationOfLargeSets, relationOfSets, rolePair } from "./sets.ts"

const { universe, sets } = properSets(4)
const pairs = sets.flatMap((a) => sets.map((b) => ({ a, b, relation: relationOfSets(a, b, universe) })))

describe("relation", () => {
  it("names each relation once, each with its own sign", () => {
    expect(relations.map(symbolOf).join(" ")).toBe("≡ ⊏ ⊐ ^ | ⌣ #")
    expect(new Set(pairs.map((pair) => pair.relation))).toEqual(new Set(relations))
  })

  it("inverts as swapped sets do", () => {
    for (const { a, b, relation } of pairs) expect(inverse(relation)).toBe(relationOfSets(b, a, universe))
  })

  it("calls disjoint what shares no element", () => {
    for (const { a, b, relation } of pairs) expect(isDisjoint(relation)).toBe((a & b) === 0)
  })
})

describe("product", () => {
  it("is the relation of the products of sets, wherever the roles decide it", () => {
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

describe("join", () => {
  it("holds exactly the relations that occur in chains of sets", () => {
    const five = properSets(5)
    const found = new Map<string, Set<Relation>>()
    const of = (a: number, b: number) => relationOfSets(a, b, five.universe)
    for (const a of five.sets)
      for (const b of five.sets) {
        const first = of(a, b)
        for (const c of five.sets) {
          const key = `${first} ${of(b, c)}`
          const seen = found.get(key) ?? new Set()
          found.set(key, seen.add(of(a, c)))
        }
      }
    for (const first of relations)
      for (const second of relations) {
        const seen = found.get(`${first} ${second}`) ?? new Set()
        expect(possibleJoins(first, second), `${first} ${second}`).toEqual(
          relations.filter((relation) => seen.has(relation)),
        )
      }
  })

  it("names one relation only where it is determined", () => {
    for (const first of relations)
      for (const second of relations) {
        const possible = possibleJoins(first, second)
        expect(join(first, second)).toBe(possible.length === 1 ? possible[0] : "independence")
        expect(join(inverse(second), inverse(first))).toBe(inverse(join(first, second)))
      }
  })
})

describe("projection", () => {
  // a world is the set of events that happen in it, the empty one included
  const worlds = Array.from({ length: universe + 1 }, (_, world) => world)
  const claimed = (description: number, polarity: Polarity) =>
    new Set(worlds.filter((world) => ((world & description) !== 0) === (polarity === "positive")))

  it("through polarity is the relation of the worlds in which two claims are true", () => {
    for (const { a, b, relation } of pairs)
      for (const first of ["positive", "negative"] as const)
        for (const second of ["positive", "negative"] as const)
          expect(projectPolarity(relation, first, second), `${relation} ${first} ${second}`).toBe(
            relationOfLargeSets(claimed(a, first), claimed(b, second), worlds.length),
          )
  })

  it("through negation is the relation of the complements, and is a join with negation on both sides", () => {
    for (const { a, b, relation } of pairs)
      expect(projectNegation(relation)).toBe(relationOfSets(universe & ~a, universe & ~b, universe))
    for (const relation of relations)
      expect(projectNegation(relation)).toBe(join(join("negation", relation), "negation"))
  })

  it("through monotone wholes keeps only what every such whole keeps", () => {
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

  it("gives the worked example its six relations", () => {
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

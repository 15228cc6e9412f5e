import { describe, expect, it } from "vitest"
import { join, possibleJoins } from "../../src/logic/join.ts"
import { inverse, type Relation, relations } from "../../src/logic/relation.ts"
import { properSets, relationOfSets } from "./sets.ts"

describe("join", () => {
  it("L3 holds exactly the relations that occur in chains of sets", () => {
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

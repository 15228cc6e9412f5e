import { expect, it } from "vitest"
import { claim } from "../../src/claims/claim.ts"
import { compareClaims } from "../../src/compare/compare-claims.ts"
import type { Proposition } from "../../src/schema/proposition.ts"
import { events } from "../../src/vocabulary/built-in/events.ts"
import { kill } from "../../src/vocabulary/built-in/force.ts"

const told = (id: string, says: Proposition) =>
  claim({ article: { id, lang: "en", published: "2024-01-10" }, chain: [], says })
const relation = (a: Proposition, b: Proposition) => compareClaims(told("a", a), told("b", b)).relation
const victims = ["civilians"]

it("C19 civilians alone tie no two tolls, a place does", () => {
  expect(relation(kill({ victims, count: 5 }), kill({ victims, count: 78 }))).toBe("unrelated")
  expect(relation(kill({ victims, count: 5 }), kill({ victims, count: 5 }))).toBe("unrelated")
  const at = { victims, place: "rafah", time: "2024-01-09" }
  expect(relation(kill({ ...at, count: 5 }), kill({ ...at, count: 78 }))).toBe("alternation")
})

it("C19 one day ties what does not recur from day to day", () => {
  const crash = (time?: string) =>
    events.crash({ what: ["airliner"], ...(time === undefined ? {} : { time }) })
  expect(relation(crash("2024-01-09"), crash("2024-01-09"))).toBe("equivalence")
  expect(relation(crash("2024-01-09"), crash("2024-01-10"))).toBe("unrelated")
  expect(relation(crash(), crash("2024-01-09"))).toBe("unrelated")
  const on = { victims, time: "2024-01-09" }
  expect(relation(kill({ ...on, count: 5 }), kill({ ...on, count: 78 }))).toBe("unrelated")
})

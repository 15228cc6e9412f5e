import { describe, expect, it } from "vitest"
import { parseClaim } from "../../src/claims/parse-claim.ts"

const many = 140_000
const article = { id: "a", lang: "en" }
const numbered = (name: string) =>
  Object.fromEntries(Array.from({ length: many }, (_, number) => [`${name}${number}`, "x"]))

describe("S4 very many faults", () => {
  it.each([
    ["misspelt roles", { article, chain: [], says: { predicate: "meet", roles: numbered("plaace") } }, many],
    [
      "links that are none",
      { article, chain: Array.from({ length: many }, () => 5), says: { predicate: "meet", roles: {} } },
      many,
    ],
  ])("%s are told as the first hundred and a count", (_, json, faults) => {
    const { claim, diagnostics } = parseClaim(json)
    expect(claim).toBeUndefined()
    expect(diagnostics).toHaveLength(101)
    expect(diagnostics.at(-1)).toMatchObject({ rule: "more-faults", severity: "error" })
    expect(diagnostics.at(-1)?.message).toContain(String(faults - 100))
  })
  it("a hundred are all told", () => {
    const roles = Object.fromEntries(Array.from({ length: 100 }, (_, number) => [`plaace${number}`, "x"]))
    const { diagnostics } = parseClaim({ article, chain: [], says: { predicate: "meet", roles } })
    expect(diagnostics.filter(({ rule }) => rule === "more-faults")).toEqual([])
    expect(diagnostics).toHaveLength(100)
  })
})

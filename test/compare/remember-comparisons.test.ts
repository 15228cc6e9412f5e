import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { claim } from "../../src/claims/claim.ts"
import { compareClaims } from "../../src/compare/compare-claims.ts"
import { rememberComparisons } from "../../src/compare/remember-comparisons.ts"
import { registry } from "../../src/registry/index.ts"
import type { Claim } from "../../src/schema/claim.ts"
import { arbitraryClaim } from "../../src/testing/arbitraries.ts"
import { kill, statement } from "../../src/vocabulary/built-in/force.ts"

describe("rememberComparisons", () => {
  test("C1 what is remembered is what would be found anew, whatever was asked before", () => {
    const compare = rememberComparisons({ registry })
    fc.assert(
      fc.property(fc.array(arbitraryClaim(), { minLength: 2, maxLength: 6 }), (some) => {
        for (const a of some)
          for (const b of some)
            for (const tie of [undefined, "lineage", "editor", false] as const)
              expect(compare(a, b, tie)).toEqual(compareClaims(a, b, { registry, tie }))
      }),
      { numRuns: 60 },
    )
  })

  const says = kill({ place: "aleppo", victims: ["civilian"], count: 12 })
  const told = (id: string, published: string, said?: string): Claim => ({
    ...claim({
      article: { id, lang: "en", published },
      chain: [{ sources: "lavrov", ...(said ? { said } : {}) }],
      says,
    }),
    says,
  })

  test("one proposition told on the same days is compared once, on other days anew", () => {
    const compare = rememberComparisons({ registry })
    const first = compare(told("a", "2022-12-28"), told("b", "2022-12-29"))
    expect(compare(told("c", "2022-12-28"), told("d", "2022-12-29"))).toBe(first)
    expect(compare(told("c", "2022-12-29"), told("d", "2022-12-28"))).not.toBe(first)
    expect(compare(told("c", "2022-12-28", "2022-12-01"), told("d", "2022-12-29"))).not.toBe(first)
    expect(compare(told("c", "2012-12-28"), told("d", "2022-12-29")).relation).toBe("unrelated")
  })

  test("texts are compared once, and where one ends is no matter of chance", () => {
    const asked: string[] = []
    const compareTexts = (a: { text: string }, b: { text: string }) => {
      asked.push(`${a.text}|${b.text}`)
      return { relation: "unrelated", reason: "words-unrelated" } as const
    }
    const compare = rememberComparisons({ compareTexts })
    const said = (id: string, text: string, published: string) =>
      claim({
        article: { id, lang: "en", published },
        chain: [],
        says: statement({ words: { text, lang: "en" } }),
      })
    compare(said("a", "wheat", "2022-01-01"), said("b", "fell", "2022-01-01"))
    compare(said("c", "wheat", "2022-01-02"), said("d", "fell", "2022-01-03"))
    compare(said("e", "whea", "2022-01-02"), said("f", "tfell", "2022-01-03"))
    expect(asked).toEqual(["wheat|fell", "whea|tfell"])
  })
})

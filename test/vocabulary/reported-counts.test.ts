import { describe, expect, it, test } from "vitest"
import { claim } from "../../src/claims/claim.ts"
import { compareClaims } from "../../src/compare/compare-claims.ts"
import type { QuantityValue } from "../../src/schema/proposition.ts"
import { kill } from "../../src/vocabulary/built-in/force.ts"

const told = (count: number | QuantityValue, said: string) =>
  claim({
    article: { id: `a-${said}`, lang: "en", published: "2024-01-10" },
    chain: [{ sources: ["ocha"], act: "asserts", said }],
    says: kill({ place: "rafah", time: "2024-01-08", count }),
  })
const compared = (a: number | QuantityValue, b: number | QuantityValue) =>
  compareClaims(told(a, "2024-01-08"), told(b, "2024-01-08"))

describe("a bound that is reported lies near its figure", () => {
  it.each<[number | QuantityValue, number | QuantityValue, string]>([
    [{ min: 40 }, 55, "reverse"],
    [{ max: 60 }, 45, "reverse"],
    [{ min: 40 }, { min: 40 }, "equivalence"],
    [{ value: 40, approximate: true } as never, 42, "reverse"],
    [{ min: 24, max: 99 }, 40, "reverse"],
  ])("C18 %j and %j may be one count", (a, b, relation) => {
    expect(compared(a, b).relation).toBe(relation)
  })

  it.each<[QuantityValue, number | QuantityValue, boolean]>([
    [{ min: 40, asOf: "2024-01-08" }, { min: 75, max: 75, asOf: "2024-01-08" }, true],
    [{ max: 40, asOf: "2024-01-08" }, { min: 20, max: 20, asOf: "2024-01-08" }, true],
    [{ min: 525, asOf: "2024-01-08" }, { min: 4000, asOf: "2024-01-08" }, false],
    [{ max: 100, asOf: "2024-01-08" }, { min: 12, max: 12, asOf: "2024-01-08" }, false],
  ])("C18 %j and %j clash, undecided: %s", (a, b, undecided) => {
    const { relation, clashing, undecided: open } = compared(a, b)
    expect([relation, clashing, open]).toEqual(["alternation", ["count"], undecided])
  })

  test("C11 that a bound was taken for near its figure is listed", () => {
    expect(compared({ min: 40 }, 75).assumed.map(({ code }) => code)).toContain("bound-near-figure")
    expect(compared(40, 75).assumed.map(({ code }) => code)).not.toContain("bound-near-figure")
  })
})

describe("counts of a day and of a window", () => {
  test("C8 two counts told on one day differ, and which is the later cannot be told", () => {
    expect(compared(12, 15)).toMatchObject({ relation: "alternation", undecided: true })
  })

  test("C8 two counts as of one moment clash", () => {
    const asOf = "2024-01-08T12:00:00Z"
    const { relation, undecided } = compared({ min: 12, max: 12, asOf }, { min: 15, max: 15, asOf })
    expect([relation, undecided]).toEqual(["alternation", false])
  })

  it.each<[string | undefined, string | undefined, boolean]>([
    ["2024-01-07/2024-01-08", "2023-10-07/2024-01-08", false],
    ["2024-01-07/2024-01-08", undefined, false],
    ["2024-01-07/2024-01-08", "2024-01-07/2024-01-08", true],
    [undefined, undefined, true],
  ])("C8 windows %s and %s are compared: %s", (a, b, compares) => {
    const window = (edtf: string | undefined) => (edtf === undefined ? {} : { window: edtf })
    const { clashing } = compared({ min: 12, max: 12, ...window(a) }, { min: 99, max: 99, ...window(b) })
    expect(clashing.includes("count")).toBe(compares)
  })

  test("S3 a window that is no time is refused", () => {
    expect(() => kill({ place: "rafah", count: { min: 1, window: "of late" } })).toThrow(/window/u)
  })
})

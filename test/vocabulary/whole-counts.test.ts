import { describe, expect, it } from "vitest"
import { identifierSchema } from "../../src/schema/common.ts"
import { showValue } from "../../src/schema/describe-issue.ts"
import { injure, kill } from "../../src/vocabulary/built-in/force.ts"

describe("what cannot be", () => {
  it.each([-1, 1.5, { min: -3 }, { min: 2, max: 3.5 }, Number.NaN])(
    "S3 %j people are not killed",
    (count) => {
      expect(() => kill({ place: "sanaa", count })).toThrow(/whole number/u)
      expect(() => injure({ place: "sanaa", count })).toThrow(/whole number/u)
    },
  )
  it.each([0, 12, { min: 3 }, { value: 12.5, unit: "percent" }])("S3 %j may be", (count) => {
    expect(kill({ place: "sanaa", count }).roles["count"]).toBeDefined()
  })
  it("S3 a message calls a number that is none by its name", () => {
    expect(showValue(Number.NaN)).toBe("NaN")
    expect(showValue(Number.NEGATIVE_INFINITY)).toBe("-Infinity")
  })
  it.each(["a\u0000", "\u001B[31m", "a\u202Eb", "\u009B", "a b", ""])("S3 %j is no id", (id) => {
    expect(identifierSchema.safeParse(id).success).toBe(false)
  })
  it.each(["a", "ريا", "claim:1", "page#2?x=1", "x\u200Cy"])("S3 %j is an id", (id) => {
    expect(identifierSchema.safeParse(id).success).toBe(true)
  })
})

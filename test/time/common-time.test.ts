import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { commonTime } from "../../src/time/common-time.ts"
import { readEdtf, type TimeValue } from "../../src/time/edtf.ts"
import { timeRelation } from "../../src/time/relation.ts"
import { dateText } from "./arbitraries.ts"

function common(a: string, b: string): string | undefined {
  const [one, other] = [readEdtf(a), readEdtf(b)]
  if (one === undefined || other === undefined) throw new Error(`${a} ${b}`)
  return commonTime(one, other)
}

describe("commonTime", () => {
  it.each([
    ["2022-12-28", "2022-12", "2022-12-28"],
    ["[2022-12-19..2022-12-25]", "[2022-12-24..]", "[2022-12-24..2022-12-25]"],
    ["2022-12-19/2022-12-25", "2022-12-24/..", "2022-12-24/2022-12-25"],
    ["2022-12-19/..", "2022-12", "[2022-12-19..2022-12-31]"],
    ["[..2022-12-25]", "[2022-12-25..]", "2022-12-25"],
    ["[2022-12-01,2022-12-20..2022-12-22]", "2022-12", "[2022-12-01,2022-12-20..2022-12-22]"],
    ["{2022-12-01,2022-12-20}", "[2022-12-10..]", "2022-12-20"],
    ["2024-08~", "2024", "2024-08"],
    ["../..", "/..", "../.."],
    ["2022-12-28", "2022-12-29", undefined],
    ["2022-12-28~", "2022-12-29", undefined],
    ["[2022-12-01,2022-12-20]", "2022-12-10", undefined],
  ])("of %s and %s is %s", (a, b, expected) => {
    expect(common(a, b)).toBe(expected)
    expect(common(b, a)).toBe(expected)
  })

  it("lies within both, and is the narrower of two exact times that hold each other", () => {
    const times = dateText
      .map((text) => readEdtf(text))
      .filter(
        (value): value is TimeValue => value !== undefined && !/[/{Y]/.test(value.edtf) && !value.approximate,
      )
    const near = times.filter((value) => value.latest > Date.UTC(1900, 0, 1))
    fc.assert(
      fc.property(near, near, (a, b) => {
        const shared = commonTime(a, b)
        const relation = timeRelation(a, b)
        expect(shared === undefined).toBe(relation === "alternation")
        const value = shared === undefined ? undefined : readEdtf(shared)
        if (shared === undefined || value?.kind === "interval") return
        expect(value, shared).toBeDefined()
        if (value === undefined) return
        expect(["equivalence", "forward"]).toContain(timeRelation(value, a))
        expect(["equivalence", "forward"]).toContain(timeRelation(value, b))
        if (relation === "forward") expect(timeRelation(value, a)).toBe("equivalence")
      }),
    )
  })
})

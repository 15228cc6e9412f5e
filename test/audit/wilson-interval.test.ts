import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { wilsonInterval } from "../../src/audit/wilson-interval.ts"

describe("A3 the Wilson interval", () => {
  it.each([
    // as R's prop.test(right, judged, correct = FALSE) gives them
    [0, 10, 0, 0.2775],
    [5, 10, 0.2366, 0.7634],
    [10, 10, 0.7225, 1],
    [1, 1, 0.2065, 1],
    [38, 40, 0.835, 0.9862],
    [0, 0, 0, 1],
  ])("A3 %i of %i lies between %f and %f", (right, judged, low, high) => {
    const interval = wilsonInterval(right, judged)
    expect(interval.low).toBeCloseTo(low, 3)
    expect(interval.high).toBeCloseTo(high, 3)
  })

  it("A3 holds the share of the sample, and is its mirror for the wrong", () => {
    const sample = fc
      .integer({ min: 1, max: 5000 })
      .chain((judged) => fc.record({ judged: fc.constant(judged), right: fc.nat(judged) }))
    fc.assert(
      fc.property(sample, ({ right, judged }) => {
        const { low, high } = wilsonInterval(right, judged)
        expect(low).toBeGreaterThanOrEqual(0)
        expect(low).toBeLessThanOrEqual(right / judged + 1e-12)
        expect(high).toBeGreaterThanOrEqual(right / judged - 1e-12)
        expect(high).toBeLessThanOrEqual(1)
        const other = wilsonInterval(judged - right, judged)
        expect(other.low).toBeCloseTo(1 - high, 9)
        expect(other.high).toBeCloseTo(1 - low, 9)
      }),
    )
  })

  it.each([
    [-1, 4],
    [5, 4],
    [1.5, 4],
    [Number.NaN, 4],
  ])("A3 %d of %d is no count and is refused", (right, judged) => {
    expect(() => wilsonInterval(right, judged)).toThrow(/how many are right, and of how many/)
  })
})

import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { readEdtf } from "../../src/time/edtf.ts"
import { formatInterval } from "../../src/time/format-interval.ts"

const at = (text: string) => Date.parse(text)
const through = (text: string) => Date.parse(`${text}T23:59:59.999Z`)

describe("formatInterval", () => {
  const cases: [number, number, string, string][] = [
    [at("2022-12-28"), through("2022-12-28"), "2022-12-28", "2022-12-28"],
    [at("2022-12-01"), through("2022-12-31"), "2022-12", "2022-12"],
    [at("2022-01-01"), through("2022-12-31"), "2022", "2022"],
    [at("2022-12-19"), through("2022-12-25"), "[2022-12-19..2022-12-25]", "2022-12-19/2022-12-25"],
    [at("2022-11-01"), through("2022-12-31"), "[2022-11-01..2022-12-31]", "2022-11-01/2022-12-31"],
    [at("2022-12-19"), Infinity, "[2022-12-19..]", "2022-12-19/.."],
    [-Infinity, through("2022-12-25"), "[..2022-12-25]", "../2022-12-25"],
    [-Infinity, Infinity, "../..", "../.."],
    [
      at("2022-12-28T10:30:00Z"),
      at("2022-12-28T10:30:00.999Z"),
      "2022-12-28T10:30:00Z",
      "2022-12-28T10:30:00Z",
    ],
    [
      at("2022-12-28T10:30:00Z"),
      through("2022-12-28"),
      "[2022-12-28T10:30:00Z..2022-12-28]",
      "2022-12-28T10:30:00Z/2022-12-28",
    ],
    [at("0099-01-01T00:00:00Z"), through("0099-12-31"), "0099", "0099"],
    [at("-000044-03-15T00:00:00Z"), at("-000044-03-16T00:00:00Z") - 1, "-0044-03-15", "-0044-03-15"],
    [at("+012022-01-01T00:00:00Z"), at("+012023-01-01T00:00:00Z") - 1, "Y12022", "Y12022"],
  ]
  it.each(cases)("writes %d to %d as %s or %s", (earliest, latest, oneOf, interval) => {
    expect(formatInterval(earliest, latest)).toBe(oneOf)
    expect(formatInterval(earliest, latest, "interval")).toBe(interval)
  })

  it("T3 is read back with the same bounds, to the second", () => {
    const second = fc.integer({ min: -60_000_000_000, max: 100_000_000_000 })
    const days = fc.integer({ min: -900_000, max: 900_000 }).map((number) => number * 86_400)
    const start = fc.oneof(second, days)
    const length = fc.oneof(
      fc.integer({ min: 1, max: 100_000 }),
      fc.integer({ min: 1, max: 800 }).map((n) => n * 86_400),
    )
    fc.assert(
      fc.property(start, length, fc.constantFrom("oneOf", "interval" as const), (first, seconds, as) => {
        const [earliest, latest] = [first * 1000, (first + seconds) * 1000 - 1]
        expect(readEdtf(formatInterval(earliest, latest, as))).toMatchObject({ earliest, latest })
        expect(readEdtf(formatInterval(earliest, Infinity, as))).toMatchObject({ earliest, latest: Infinity })
        expect(readEdtf(formatInterval(-Infinity, latest, as))).toMatchObject({ earliest: -Infinity, latest })
      }),
      { numRuns: 1000 },
    )
  })

  it("never narrows, however fine or far the bounds are", () => {
    const moment = fc.maxSafeInteger()
    fc.assert(
      fc.property(moment, moment, (one, other) => {
        const [earliest, latest] = [Math.min(one, other), Math.max(one, other)]
        const value = readEdtf(formatInterval(earliest, latest))
        expect(value?.earliest).toBeLessThanOrEqual(earliest)
        expect(value?.latest).toBeGreaterThanOrEqual(latest)
      }),
    )
  })

  it("refuses what is no span", () => {
    for (const [earliest, latest] of [
      [1, 0],
      [Number.NaN, 0],
      [0, Number.NaN],
      [Infinity, Infinity],
      [-Infinity, -Infinity],
    ] as const)
      expect(() => formatInterval(earliest, latest)).toThrow("the earlier one first")
  })
})

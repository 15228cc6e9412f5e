import fc from "fast-check"
import { expect, it } from "vitest"
import { dayOf, daysInMonth, startOfDay } from "../../src/time/calendar.ts"

function utc(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day)
}

it("reckons as Date does in UTC, months and days past the end included", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -200_000, max: 200_000 }),
      fc.integer({ min: -1300, max: 1300 }),
      fc.integer({ min: -400, max: 400 }),
      (year, month, day) => {
        expect(startOfDay(year, month, day)).toBe(utc(year, month, day))
      },
    ),
    { numRuns: 2000 },
  )
})

it("finds the day of any moment", () => {
  fc.assert(
    fc.property(fc.integer({ min: -8.64e15, max: 8.64e15 }), (moment) => {
      const date = new Date(moment)
      expect(dayOf(moment)).toEqual({
        year: date.getUTCFullYear(),
        month: date.getUTCMonth() + 1,
        day: date.getUTCDate(),
      })
    }),
    { numRuns: 2000 },
  )
})

it("knows how many days a month has", () => {
  for (let year = 1890; year <= 2110; year++)
    for (let month = 1; month <= 12; month++)
      expect(daysInMonth(year, month)).toBe(new Date(utc(year, month + 1, 0)).getUTCDate())
  expect([0, 13, 1.5].map((month) => daysInMonth(2022, month))).toEqual([0, 0, 0])
})

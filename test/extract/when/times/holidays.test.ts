import { describe, expect, it } from "vitest"
import { calendarDay, dayNumber, weekdayOf } from "../../../../src/extract/when/times/calendar.ts"
import { printExtent } from "../../../../src/extract/when/times/extent.ts"
import { hijriDay } from "../../../../src/extract/when/times/hijri.ts"
import { holidayIn } from "../../../../src/extract/when/times/holidays.ts"
import { daysOfOtherCalendar } from "../../../../src/extract/when/times/other-calendars.ts"
import { arabicTimes } from "../../../../src/lang/ar/times.ts"
import { englishTimes } from "../../../../src/lang/en/times.ts"
import { russianTimes } from "../../../../src/lang/ru/times.ts"
import { turkishTimes } from "../../../../src/lang/tr/times.ts"

const print = (rule: string, year: number): string | undefined => {
  const extent = holidayIn(rule, year)
  return extent && printExtent(extent)
}

describe("rules of holidays", () => {
  it.each([
    ["12-25", 2022, "2022-12-25"],
    ["2-29", 2024, "2024-02-29"],
    ["11-4-4", 2022, "2022-11-24"],
    ["11-4-4+1", 2013, "2013-11-29"],
    ["5--1-1", 2022, "2022-05-30"],
    ["5-24<1", 2022, "2022-05-23"],
    ["11-2>2", 2024, "2024-11-05"],
    ["4-27?7-1", 2014, "2014-04-26"],
    ["4-27?7-1", 2018, "2018-04-27"],
    ["12-26*7", 2022, "[2022-12-26..2023-01-01]"],
    ["easter-0", 2024, "2024-03-31"],
    ["easter-46", 2018, "2018-02-14"],
    ["easter+39", 2024, "2024-05-09"],
    ["orthodox-0", 2024, "2024-05-05"],
    ["orthodox-48", 2018, "2018-02-19"],
    ["hijri:10-01", 2023, "2023-04-21~"],
    ["hijri:12-10", 2022, "2022-07-09~"],
    ["hijri:01-01", 2013, "2013-11-04~"],
    ["hijri:09", 2023, "[2023-03-23..2023-04-20]"],
    ["hebrew:Tishri-10", 2023, "2023-09-24~"],
    ["hebrew:Adar-14", 2024, "2024-03-23~"],
    ["hebrew:Nisan-15*9", 2018, "[2018-03-30..2018-04-07]"],
    ["hebrew:Av-9?5+1", 2018, "2018-07-21~"],
    ["chinese:1-1", 2023, "2023-01-22"],
    ["chinese:8-15", 2023, "2023-09-29"],
    ["tithi:7-30-18", 2022, "2022-10-24~"],
    ["tithi:7-30-18", 2023, "2023-11-12~"],
    ["tithi:12-15-18+1", 2019, "2019-03-21~"],
    ["tithi:11-29-24", 2020, "2020-02-21~"],
    ["sun:10", 2019, "2019-01-15~"],
    ["sun:1", 2018, "2018-04-14~"],
    ["mansion:5-22", 2019, "2019-09-11~"],
    ["every:365-2018-229", 2022, "2022-08-16"],
  ])("%s in %i is %s", (rule, year, day) => {
    expect(print(rule, year)).toBe(day)
  })

  it.each(["", "nonsense", "13-1", "2-30", "moon:1-1", "1-", "easter*", "hebrew:Nobody-1", "chinese:13-40"])(
    "%j is none",
    (rule) => {
      expect(print(rule, 2022)).toBeUndefined()
    },
  )

  it("has no 29 February in a common year and none in years no calendar goes to", () => {
    expect(print("2-29", 2023)).toBeUndefined()
    expect(print("easter-0", 0)).toBeUndefined()
    expect(print("tithi:7-30", 99_999)).toBeUndefined()
  })

  it("is met by every name of every language, in most years", () => {
    for (const part of [arabicTimes, englishTimes, russianTimes, turkishTimes])
      for (const [name, rule] of part.holidays) {
        const years = [2018, 2019, 2020, 2021, 2022, 2023, 2024]
        const found = years.filter((year) => holidayIn(rule, year) !== undefined)
        expect(found.length, `${part.lang} ${name} ${rule}`).toBeGreaterThan(3)
      }
  })

  it("gives Indian lunar days once in every year, about a year apart", () => {
    let before = holidayIn("tithi:7-30-18", 1979)?.from ?? 0
    for (let year = 1980; year < 2060; year++) {
      const day = holidayIn("tithi:7-30-18", year)?.from ?? 0
      expect(calendarDay(day).year).toBe(year)
      expect([10, 11]).toContain(calendarDay(day).month)
      expect([353, 354, 355, 383, 384, 385]).toContain(day - before)
      before = day
    }
  })
})

describe("other calendars", () => {
  it("know days that come twice in a year and days that do not come", () => {
    expect(daysOfOtherCalendar("islamic-umalqura", 2000, "10", 1)).toHaveLength(2)
    expect(daysOfOtherCalendar("hebrew", 2022, "Nisan", 31)).toEqual([])
  })

  it("agree with the arithmetic of the Islamic calendar to two days", () => {
    for (let year = 1290; year < 1610; year += 7)
      for (const month of [1, 9, 12]) {
        const day = hijriDay(year, month, 1)
        expect(hijriDay(year, month, 2) - day).toBe(1)
        expect(weekdayOf(day)).toBeGreaterThan(0)
      }
    expect(hijriDay(1300, 1, 1)).toBe(dayNumber(1882, 11, 12))
  })
})

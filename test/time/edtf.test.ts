import edtf from "edtf"
import fc from "fast-check"
import { afterEach, describe, expect, it, vi } from "vitest"
import { describeEdtfProblem, readEdtf } from "../../src/time/edtf.ts"
import { invalidTimes, validTimes } from "../cases/edtf.ts"
import { dateText } from "./arbitraries.ts"

const bound = (text: string, last: boolean) => {
  if (text === "-" || text === "+") return text === "+" ? Infinity : -Infinity
  return Date.parse(`${text}${last ? ".999" : ".000"}Z`)
}

describe("readEdtf", () => {
  it.each(validTimes)("T1 reads %s as %s to %s, %s", (text, first, last, about) => {
    const value = readEdtf(text)
    expect(describeEdtfProblem(text)).toBe("")
    expect(value).toMatchObject({ edtf: text, earliest: bound(first, false), latest: bound(last, true) })
    const marks = [value?.uncertain ? "?" : "", value?.approximate ? "~" : ""].join("")
    const words = [value?.kind, value?.precision, marks, value?.parts ? "gaps" : ""]
    expect(words.filter(Boolean).join(" ")).toBe(about)
  })

  it.each(invalidTimes)("T1 refuses %j with words on: %s", (text, remedy) => {
    expect(readEdtf(text)).toBeUndefined()
    expect(describeEdtfProblem(text)).toContain(remedy)
    expect(describeEdtfProblem(text)).toMatch(/\.$/)
  })

  it("says when an interval's ends are imprecise, and only then", () => {
    const month = { earliest: Date.UTC(2022, 10, 1), latest: Date.UTC(2022, 11, 1) - 1 }
    const march = Date.UTC(2023, 2, 5)
    expect(readEdtf("2022-11/2023-03-05")).toMatchObject({ starts: month })
    expect(readEdtf("2022-11/2023-03-05")).not.toHaveProperty("ends")
    expect(readEdtf("2023-03-05/..")).not.toHaveProperty("ends")
    expect(readEdtf("2023-03-05/")).toMatchObject({ ends: { earliest: march, latest: Infinity } })
    expect(readEdtf("2023-03-05~/..")).toMatchObject({
      starts: { earliest: Date.UTC(2023, 2, 4), latest: Date.UTC(2023, 2, 7) - 1 },
    })
  })

  it("reaches one unit of the approximate component to each side", () => {
    const reach = (text: string) =>
      readEdtf(text)?.reach?.map((span) =>
        [span.earliest, span.latest].map((moment) => new Date(moment).toISOString().slice(0, 10)),
      )
    expect(reach("2022-12-28")).toBeUndefined()
    expect(reach("2022-12-28?")).toBeUndefined()
    expect(reach("2022-12-31~")).toEqual([["2022-12-30", "2023-01-01"]])
    expect(reach("2024-02%")).toEqual([["2024-01-01", "2024-03-31"]])
    expect(reach("2022-23~")).toEqual([["2022-06-01", "2023-02-28"]])
    expect(reach("2022~")).toEqual([["2021-01-01", "2023-12-31"]])
    expect(reach("2022-12~-28")).toEqual([["2022-11-28", "2023-01-28"]])
    expect(reach("~2022-12-28")).toEqual([["2021-12-28", "2023-12-28"]])
    expect(reach("2022-12-XX~")).toEqual([["2022-11-01", "2023-01-31"]])
    expect(reach("2022-XX~")).toEqual([["2021-01-01", "2023-12-31"]])
    expect(reach("2022-11~/2022-12-28~")).toEqual([["2022-10-01", "2022-12-29"]])
    expect(reach("201X~")).toEqual([["2000-01-01", "2029-12-31"]])
    expect(reach("[2022-12-01,2022-12-20~]")).toEqual([
      ["2022-12-01", "2022-12-01"],
      ["2022-12-19", "2022-12-21"],
    ])
  })

  it("agrees with the edtf package on dates, intervals and lists", () => {
    fc.assert(
      fc.property(dateText, (text) => {
        const value = readEdtf(text)
        let expected: { min: number; max: number } | undefined
        try {
          expected = edtf(text)
        } catch {
          expected = undefined
        }
        // it refuses an end that holds the beginning ("2022-12-15/2022-12"); that is no contradiction
        if (expected === undefined && text.includes("/")) return
        // and takes 29 February of any year, for 1 March where there is none
        if (value === undefined && /-02-29/.test(text.replace(/[?~%]/g, ""))) return
        expect([text, value?.earliest, value?.latest]).toEqual([text, expected?.min, expected?.max])
      }),
      { numRuns: 1500 },
    )
  })

  it("never throws, whatever the text", () => {
    const pieces = [
      "2022",
      "-",
      "12",
      "28",
      "T",
      "10:30",
      "Z",
      "X",
      "~",
      "?",
      "[",
      "]",
      "{",
      "}",
      "..",
      "/",
      ",",
      "Y",
      "E9",
    ]
    const near = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((list) => list.join(""))
    fc.assert(
      fc.property(fc.oneof(near, fc.string({ unit: "binary", maxLength: 30 })), (text) => {
        const value = readEdtf(text)
        expect(describeEdtfProblem(text) === "").toBe(value !== undefined)
        if (value !== undefined) expect(value.earliest).toBeLessThanOrEqual(value.latest)
      }),
      { numRuns: 3000 },
    )
    expect(describeEdtfProblem("2022,".repeat(1e5)).length).toBeLessThan(300)
    for (const hostile of [
      "[".repeat(1e6),
      "2022,".repeat(1e6),
      "X".repeat(1e6),
      `[${"2022..2023,".repeat(150)}2024]`,
    ])
      expect(() => readEdtf(hostile)).not.toThrow()
  })

  it("gives one frozen value for one text, and stays right when many have passed", () => {
    const value = readEdtf("2022-12-28")
    expect(readEdtf("2022-12-28")).toBe(value)
    expect(Object.isFrozen(value)).toBe(true)
    for (let index = 0; index < 12_000; index++) readEdtf(`Y${10_000 + index}`)
    expect(readEdtf("2022-12-28")).toEqual(value)
  })
})

describe("the machine's time zone", () => {
  const home = process.env["TZ"]
  afterEach(() => {
    if (home === undefined) delete process.env["TZ"]
    else process.env["TZ"] = home
  })

  it.each(["America/New_York", "Asia/Tokyo", "Pacific/Apia"])("%s changes nothing", async (zone) => {
    process.env["TZ"] = zone
    expect(new Date(2022, 0, 1).getTime()).not.toBe(Date.UTC(2022, 0, 1))
    vi.resetModules()
    const fresh = await import("../../src/time/edtf.ts")
    const { formatInterval } = await import("../../src/time/format-interval.ts")
    expect(fresh.readEdtf).not.toBe(readEdtf)
    for (const [text, first, last] of validTimes)
      expect(fresh.readEdtf(text)).toMatchObject({ earliest: bound(first, false), latest: bound(last, true) })
    for (const text of ["2011-12-30", "2022-03-13", "2022-11", "2022"]) {
      const value = fresh.readEdtf(text)
      expect(formatInterval(value?.earliest ?? 0, value?.latest ?? 0)).toBe(text)
    }
  })
})

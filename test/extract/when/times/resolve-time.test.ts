import { describe, expect, it } from "vitest"
import { findTimes } from "../../../../src/extract/when/times/find-times.ts"
import type { ResolveTimeOptions } from "../../../../src/extract/when/times/resolution.ts"
import { type ResolvedTime, resolveTime } from "../../../../src/extract/when/times/resolve-time.ts"
import { arabicTimes } from "../../../../src/lang/ar/times.ts"
import { englishTimes } from "../../../../src/lang/en/times.ts"
import { tokenize } from "../../../../src/util/tokens.ts"

function resolve(
  text: string,
  reference?: string,
  options?: ResolveTimeOptions,
  part = englishTimes,
): ResolvedTime | undefined {
  const [found] = findTimes(tokenize(text), text, part)
  return found && resolveTime(found, reference, options)
}

describe("what a resolved time says of itself", () => {
  it.each([
    ["28 December 2022", undefined, []],
    ["28 December", "2023-01-10", ["direction", "year"]],
    ["28 December last", "2023-01-10", ["year"]],
    ["next August", "2024-07-23", ["year"]],
    ["yesterday", "2023-01-10", ["day", "month", "year"]],
    ["last month", "2023-01-10", ["month", "year"]],
    ["last year", "2023-01-10", ["year"]],
    ["on Wednesday", "2023-01-10", ["day", "direction", "month", "year"]],
    ["since 2011", undefined, []],
    ["5/6/2022", undefined, ["order"]],
    ["25/6/2022", undefined, []],
    ["31-Oct-74", undefined, ["century"]],
  ])("%s (%s): inferred %j", (text, reference, inferred) => {
    expect(resolve(text, reference)?.inferred).toEqual(inferred)
  })

  it("infers no direction where the tense is given", () => {
    expect(resolve("on Wednesday", "2023-01-10", { tense: "past" })?.inferred).not.toContain("direction")
  })

  it("keeps the weekday and leaves the relative day out where they disagree by a day or two", () => {
    expect(resolve("yesterday, Wednesday", "2023-01-13")).toMatchObject({
      edtf: "2023-01-11",
      leftOut: "relative day",
    })
    expect(resolve("يوم أمس الأربعاء", "2023-01-13", {}, arabicTimes)).toMatchObject({
      edtf: "2023-01-11",
      leftOut: "relative day",
    })
  })

  it.each([
    ["three months ago", "2012-11~", "2012-11-12~"],
    ["two years ago", "2011~", "2011-02~"],
    ["three weeks ago", "2013-01-22~", "2013-01-22~"],
    ["two upcoming weeks", "[2013-02-18..2013-03-03]", "[2013-02-25..2013-03-03]"],
    ["next two weeks", "[2013-02-18..2013-03-03]", "[2013-02-18..2013-03-03]"],
  ])("%s is %s in a report and %s counted exactly", (text, about, exactly) => {
    expect(resolve(text, "2013-02-12")?.edtf).toBe(about)
    expect(resolve(text, "2013-02-12", { counted: "exactly" })?.edtf).toBe(exactly)
  })

  it("counts a year after a holiday from the last one, days after it from the next", () => {
    expect(resolve("one year after Christmas", "2013-02-12", { tense: "future" })?.edtf).toBe("2013-12-25")
    expect(resolve("three days after Christmas", "2013-02-12", { tense: "future" })?.edtf).toBe("2013-12-28")
  })

  it("stays open where they disagree by more", () => {
    expect(resolve("yesterday, Sunday", "2023-01-12")).toBeUndefined()
  })

  it("keeps the date and leaves the weekday out where they disagree", () => {
    expect(resolve("Monday, 28 December 2022")).toMatchObject({ edtf: "2022-12-28", leftOut: "weekday" })
  })

  it("marks vague times, which only the reference bounds", () => {
    expect(resolve("recently", "2023-01-10")).toEqual({ edtf: "[..2023-01-10]", inferred: [], vague: true })
    expect(resolve("recently")).toBeUndefined()
  })

  it("begins the week where it is told to", () => {
    expect(resolve("this week", "2023-01-15", { weekStart: 7 })?.edtf).toBe("[2023-01-15..2023-01-21]")
    expect(resolve("this week", "2023-01-15", { weekStart: 6 })?.edtf).toBe("[2023-01-14..2023-01-20]")
    expect(resolve("this week", "2023-01-15")?.edtf).toBe("[2023-01-09..2023-01-15]")
  })

  it("takes the reference's own local day", () => {
    expect(resolve("today", "2013-02-12T23:30:00-02:00")?.edtf).toBe("2013-02-12")
  })

  it("leaves relative times open where the reference is unreadable", () => {
    for (const reference of ["", "soon", "2023-13", "2023-02-30", "../2022", "2022/.."])
      expect(resolve("yesterday", reference)).toBeUndefined()
  })
})

describe("an open reference", () => {
  it.each(["2018-02-18/..", "../2018-02-18", "[2018-02-18..]", "[..2018-02-18]", "2018-02-18/", ".."])(
    "%s tells no day from which another could be counted",
    (reference) => {
      for (const text of ["on Thursday", "last week", "yesterday", "in May", "two weeks ago", "at Easter"])
        expect(resolve(text, reference)).toBeUndefined()
      expect(resolve("28 December 2022", reference)?.edtf).toBe("2022-12-28")
    },
  )
})

import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { inverse, type Relation, symbolOf } from "../../src/logic/relation.ts"
import { readEdtf, type TimeValue } from "../../src/time/edtf.ts"
import { gapBetween, isBefore, mayCoincide, timeRelation } from "../../src/time/relation.ts"
import { relationOfSets } from "../logic/sets.ts"
import { dateText } from "./arbitraries.ts"

function time(text: string): TimeValue {
  const value = readEdtf(text)
  if (value === undefined) throw new Error(text)
  return value
}

const day = 86_400_000
const someTime = dateText.map((text) => readEdtf(text)).filter((value) => value !== undefined)

describe("timeRelation", () => {
  const cases: [string, string, string][] = [
    ["2022-12-28", "≡", "2022-12-28"],
    ["2022-12", "≡", "2022-12-XX"],
    ["2022-12", "≡", "[2022-12-01..2022-12-31]"],
    ["2022-12-28", "≡", "{2022-12-28}"],
    ["2022-12-28", "≡", "2022-12-28?"],
    ["2022-12-28T10:30:00Z", "≡", "2022-12-28T13:30:00+03:00"],
    ["2022-12-28T10:30:00Z", "⊏", "2022-12-28"],
    ["2022-12-28T22:30:00-03:00", "|", "2022-12-28"],
    ["2022-12-28", "⊏", "2022-12"],
    ["2022-12-28", "⊏", "[2022-12-25..2023-01-02]"],
    ["2022-12-28", "⊏", "[..2022-12-28]"],
    ["2022-12-28", "⊏", "2022-12-19/.."],
    ["2022", "⊐", "2022-12"],
    ["2022-12-28", "|", "2022-12-29"],
    ["2022-12", "|", "2023-01"],
    ["[2022-12-19..2022-12-25]", "#", "[2022-12-23..2022-12-30]"],
    ["[..2022-12-25]", "#", "[2022-12-20..]"],
    ["[..2022-12-25]", "|", "[2022-12-26..]"],
    // gaps
    ["2022-12-10", "|", "[2022-12-01,2022-12-20]"],
    ["2022-12-01", "⊏", "[2022-12-01,2022-12-20]"],
    ["[2022-12-01,2022-12-20]", "⊏", "2022-12"],
    ["[2022-12-01,2022-12-20]", "#", "[2022-12-01,2022-12-21]"],
    ["2022-03-15", "⊏", "2022-XX-15"],
    ["2022-03-16", "|", "2022-XX-15"],
    ["[2022-11,2022-12]", "≡", "[2022-11..2022-12]"],
    // intervals last; dates are some time within
    ["2022-12-19/2022-12-25", "⊏", "[2022-12-19..2022-12-25]"],
    ["2022-12-20", "⊏", "2022-12-19/2022-12-25"],
    ["2022-12-20/2022-12-22", "⊏", "2022-12-19/2022-12-25"],
    ["2022-12-20/2022-12-22", "⊏", "2022-12"],
    ["2022-12-20/2022-12-27", "#", "2022-12-19/2022-12-25"],
    ["2022-12-20/2022-12-27", "|", "2022-12-28"],
    // nothing lies surely within an unknown end
    ["2030", "⊏", "2022-12-01/.."],
    ["2030", "#", "2022-12-01/"],
    ["2021", "|", "2022-12-01/"],
    ["2022-12-01/", "⊏", "2022-12-01/.."],
    ["2022-12-01/", "≡", "2022-12-01/"],
    // each of several
    ["{2022-12-19,2022-12-21}", "⊏", "2022-12-19"],
    ["{2022-12-19,2022-12-21}", "⊏", "[2022-12-19,2022-12-21]"],
    ["{2022-12-19,2022-12-21}", "⊏", "2022-12"],
    ["{2022-12-19,2022-12-21}", "|", "2022-12-20"],
    ["{2022-12-19,2022-12-21}", "#", "{2022-12-21,2022-12-23}"],
    ["{2022-12-19,2022-12-21,2022-12-23}", "⊏", "{2022-12-23,2022-12-19}"],
    ["{2022-12,2022-12-21}", "≡", "{2022-12-21,2022-12}"],
    // approximate
    ["2024-08~", "≡", "2024-08~"],
    ["2024-08~", "≡", "2024-08%"],
    ["2024-08", "⊏", "2024-08~"],
    ["2024-08-15", "⊏", "2024-08~"],
    ["2024-07-15", "#", "2024-08~"],
    ["2024-06-30", "|", "2024-08~"],
    ["2024-08-15~", "⊏", "2024-08"],
    ["2024-08-01~", "#", "2024-08"],
    ["2024-08-01~", "⊏", "2024"],
    ["2022-12-28~", "#", "2022-12-29"],
    ["2022-12-28~", "#", "2022-12-30~"],
    ["2022-12-28~", "|", "2022-12-30"],
  ]
  it.each(cases)("%s %s %s", (a, sign, b) => {
    expect(symbolOf(timeRelation(time(a), time(b)))).toBe(sign)
    expect(timeRelation(time(b), time(a))).toBe(inverse(timeRelation(time(a), time(b))))
  })

  it("T2 inverts when swapped, is ≡ to itself, and never clashes where times may coincide", () => {
    fc.assert(
      fc.property(someTime, someTime, (a, b) => {
        const relation = timeRelation(a, b)
        expect(timeRelation(b, a)).toBe(inverse(relation))
        expect(timeRelation(a, { ...a })).toBe("equivalence")
        expect(relation === "alternation").toBe(!mayCoincide(a, b, 0))
        expect(relation).not.toBe("negation")
        expect(relation).not.toBe("cover")
      }),
      { numRuns: 500 },
    )
  })

  // days 1 to 8 of a month as bits; the days outside keep every set proper and no two exhaustive
  const universe = 2 ** 12 - 1
  const bits = fc.integer({ min: 1, max: 255 })
  const daysOf = (set: number) =>
    Array.from({ length: 8 }, (_, index) => index).filter((index) => set & (1 << index))
  const listOf = (set: number) =>
    daysOf(set)
      .map((index) => `2022-12-0${index + 1}`)
      .join(",")

  it("T2 is the relation of the sets of days, gaps included", () => {
    fc.assert(
      fc.property(bits, bits, (a, b) => {
        expect(timeRelation(time(`[${listOf(a)}]`), time(`[${listOf(b)}]`))).toBe(
          relationOfSets(a, b, universe),
        )
      }),
      { numRuns: 2000 },
    )
  })

  it("entails with lists of all times just what the worlds do in which it happened on those days", () => {
    const worlds = Array.from({ length: 256 }, (_, world) => world)
    const told = (all: boolean, set: number) =>
      new Set(worlds.filter((world) => (all ? (world & set) === set : (world & set) !== 0)))
    const side = fc.tuple(fc.boolean(), bits)
    fc.assert(
      fc.property(side, side, ([allA, a], [allB, b]) => {
        const write = (all: boolean, set: number) => time(all ? `{${listOf(set)}}` : `[${listOf(set)}]`)
        const [worldsA, worldsB] = [told(allA, a), told(allB, b)]
        const relation: Relation = timeRelation(write(allA, a), write(allB, b))
        const forward = [...worldsA].every((world) => worldsB.has(world))
        const reverse = [...worldsB].every((world) => worldsA.has(world))
        const expected = forward ? (reverse ? "equivalence" : "forward") : reverse ? "reverse" : undefined
        expect(relation === "alternation" || relation === "independence" ? undefined : relation).toBe(
          expected,
        )
        expect(relation === "alternation").toBe((a & b) === 0)
      }),
      { numRuns: 1000 },
    )
  })
})

describe("mayCoincide, isBefore, gapBetween", () => {
  it("measures from the end of the one to the beginning of the other", () => {
    expect(gapBetween(time("2022-12-28"), time("2022-12"))).toBe(0)
    expect(gapBetween(time("2022-12-28"), time("2022-12-29"))).toBe(1)
    expect(gapBetween(time("2022-12-30"), time("2022-12-28"))).toBe(day + 1)
    expect(gapBetween(time("2022-12-28~"), time("2022-12-30"))).toBe(1)
    expect(gapBetween(time("[2022-12-01,2022-12-20]"), time("2022-12-10"))).toBe(8 * day + 1)
    expect(gapBetween(time("{2022-12,2022-12-02}"), time("2022-12-20"))).toBe(0)
    expect(gapBetween(time("[..2022]"), time("2023-01-02"))).toBe(day + 1)
  })

  it("lets days coincide that a tolerance of days spans", () => {
    const within = (a: string, b: string, days: number) => mayCoincide(time(a), time(b), days * day)
    expect(within("2022-12-28", "2022-12-31", 3)).toBe(true)
    expect(within("2022-12-28", "2023-01-01", 3)).toBe(false)
    expect(within("2022-12-28", "2022-12-28", 0)).toBe(true)
    expect(within("2022-12-28", "2022-12-29", 0)).toBe(false)
    expect(mayCoincide(undefined, time("2022"), 0)).toBe(true)
    expect(mayCoincide(time("2022"), undefined, 0)).toBe(true)
    expect(mayCoincide(undefined, undefined, 0)).toBe(true)
  })

  it("calls before only what is over for certain", () => {
    expect(isBefore(time("2022-11"), time("2022-12-28"))).toBe(true)
    expect(isBefore(time("2022-12"), time("2022-12-28"))).toBe(false)
    expect(isBefore(time("2022-12-27~"), time("2022-12-28"))).toBe(false)
    expect(isBefore(time("2022-12-27/.."), time("2023"))).toBe(false)
    expect(isBefore(time("../2022"), time("2023"))).toBe(true)
    expect(isBefore(time("{2022,2022-02}"), time("2022-05"))).toBe(false)
  })

  it("is symmetric, or excludes the converse, and agrees with itself", () => {
    fc.assert(
      fc.property(someTime, someTime, (a, b) => {
        expect(gapBetween(a, b)).toBe(gapBetween(b, a))
        expect(gapBetween(a, b)).toBeGreaterThanOrEqual(0)
        expect(isBefore(a, b) && isBefore(b, a)).toBe(false)
        if (isBefore(a, b)) expect(gapBetween(a, b)).toBeGreaterThan(0)
      }),
      { numRuns: 500 },
    )
  })
})

import edtf from "edtf"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { findTimes } from "../../../../src/extract/when/times/find-times.ts"
import type { TimeExpression } from "../../../../src/extract/when/times/meaning.ts"
import { resolveTime } from "../../../../src/extract/when/times/resolve-time.ts"
import { arabicTimes } from "../../../../src/lang/ar/times.ts"
import { englishTimes } from "../../../../src/lang/en/times.ts"
import { russianTimes } from "../../../../src/lang/ru/times.ts"
import { turkishTimes } from "../../../../src/lang/tr/times.ts"
import { readEdtf } from "../../../../src/time/edtf.ts"
import { tokenize } from "../../../../src/util/tokens.ts"
import { arabicTimeCases, arabicTimeNegatives } from "../../../cases/times-ar.ts"
import { englishTimeCases, englishTimeNegatives } from "../../../cases/times-en.ts"
import { russianTimeCases, russianTimeNegatives } from "../../../cases/times-ru.ts"
import { turkishTimeCases, turkishTimeNegatives } from "../../../cases/times-tr.ts"

const parts = [arabicTimes, englishTimes, turkishTimes, russianTimes]
const all = [
  ...[...arabicTimeCases, ...arabicTimeNegatives].map(([text]) => [arabicTimes, text] as const),
  ...[...englishTimeCases, ...englishTimeNegatives].map(([text]) => [englishTimes, text] as const),
  ...[...turkishTimeCases, ...turkishTimeNegatives].map(([text]) => [turkishTimes, text] as const),
  ...[...russianTimeCases, ...russianTimeNegatives].map(([text]) => [russianTimes, text] as const),
]
const words = [...new Set(all.flatMap(([, text]) => text.split(" ")))]
const marks = [
  "-",
  "/",
  ".",
  ",",
  ":",
  "(",
  ")",
  "'",
  "\n",
  "‏",
  "\ud800",
  "12",
  "2022",
  "31",
  "٣",
  "00",
  "9999",
  "0000",
]
const texts = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...words) },
      { weight: 1, arbitrary: fc.constantFrom(...marks) },
      { weight: 1, arbitrary: fc.string() },
    ),
    {
      maxLength: 30,
    },
  )
  .map((list) => list.join(" "))
const days = fc
  .date({ min: new Date("0100-01-01"), max: new Date("9900-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const references = fc.oneof(
  days,
  days.map((day) => day.slice(0, 7)),
  days.map((day) => day.slice(0, 4)),
  fc.constantFrom(
    "[2022-12-19..2022-12-25]",
    "2022-12-30/2023-01-02",
    "2023-01~",
    "2013-02-12T04:30:00-02:00",
    "nonsense",
  ),
  fc.constant(undefined),
)
const tenses = fc.constantFrom("past" as const, "future" as const, undefined)

function find(text: string, part = englishTimes): readonly TimeExpression[] {
  return findTimes(tokenize(text), text, part)
}

/** What stays open is valid; whatever is said must be EDTF. */
function isValid(text: string | undefined): boolean {
  if (text === undefined) return true
  try {
    edtf(text)
    return readEdtf(text) !== undefined
  } catch {
    return false
  }
}

describe("time expressions", () => {
  it("are slices of the text, in order and apart, whatever the text", () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...parts), (text, part) => {
        let last = 0
        for (const { start, end } of find(text, part)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(text.slice(start, end).trim()).not.toBe("")
          last = end
        }
      }),
      { numRuns: 400 },
    )
  })

  it("resolve to valid EDTF or stay open, whatever the reference", () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...parts), references, tenses, (text, part, reference, tense) => {
        for (const expression of find(text, part)) {
          const resolved = resolveTime(expression, reference, tense === undefined ? {} : { tense })
          expect(isValid(resolved?.edtf), resolved?.edtf).toBe(true)
        }
      }),
      { numRuns: 600 },
    )
  })

  it("resolve to valid EDTF in every case of the tables", () => {
    for (const [part, text] of all)
      for (const reference of ["2023-01-12", "2024-02-29", "2023-01", "2022", undefined])
        for (const tense of ["past", "future"] as const)
          for (const expression of find(text, part)) {
            const resolved = resolveTime(expression, reference, { tense })
            expect(isValid(resolved?.edtf), resolved?.edtf).toBe(true)
          }
  })

  it("resolve alike in any order and any number of times", () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...parts), references, (text, part, reference) => {
        const found = find(text, part)
        const forward = found.map((expression) => resolveTime(expression, reference))
        const backward = [...found].reverse().map((expression) => resolveTime(expression, reference))
        expect(backward.reverse()).toEqual(forward)
      }),
      { numRuns: 200 },
    )
  })

  it("are the same when unrelated text follows", () => {
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.constantFrom(...all), ([part, text], [, other]) => {
        const alone = find(`${text}\nx`, part)
        expect(find(`${text}\nx ${other}`, part).slice(0, alone.length)).toEqual(alone)
      }),
      { numRuns: 300 },
    )
  })

  it("read a long hostile text to its end", () => {
    for (const unit of [
      "between 3 and ",
      "from the last 5 ",
      "may ",
      "1/2/",
      "2011-",
      "( ",
      "الثالث من ",
      "с 5 по ",
    ])
      for (const part of parts) expect(find(unit.repeat(1500), part).length).toBeLessThanOrEqual(3000)
  })
})

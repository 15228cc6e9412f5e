import { describe, expect, it } from "vitest"
import { findTimes } from "../../../../src/extract/when/times/find-times.ts"
import { timesIn } from "../../../../src/extract/when/times/numeric-order.ts"
import { resolveTime } from "../../../../src/extract/when/times/resolve-time.ts"
import { arabicTimes } from "../../../../src/lang/ar/times.ts"
import { englishTimes } from "../../../../src/lang/en/times.ts"
import { russianTimes } from "../../../../src/lang/ru/times.ts"
import { turkishTimes } from "../../../../src/lang/tr/times.ts"
import { tokenize } from "../../../../src/util/tokens.ts"
import { writtenTimes } from "../../../cases/times-written.ts"

const parts = [arabicTimes, englishTimes, russianTimes, turkishTimes]

for (const [lang, table] of Object.entries(writtenTimes))
  describe(`dates as they are written in ${lang}`, () => {
    const part = parts.find((candidate) => lang.startsWith(candidate.lang)) ?? englishTimes
    for (const [text, reference, expected] of table)
      it(text, () => {
        const found = findTimes(tokenize(text), text, timesIn(part, lang)).map((expression) => [
          text.slice(expression.start, expression.end),
          resolveTime(expression, reference, { tense: "past" })?.edtf ?? null,
        ])
        expect(Object.fromEntries(found)).toEqual(expected)
      })
  })

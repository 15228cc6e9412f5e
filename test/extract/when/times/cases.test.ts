import { describe, expect, it } from "vitest"
import { findTimes } from "../../../../src/extract/when/times/find-times.ts"
import { resolveTime } from "../../../../src/extract/when/times/resolve-time.ts"
import { arabicTimes } from "../../../../src/lang/ar/times.ts"
import { englishTimes } from "../../../../src/lang/en/times.ts"
import { russianTimes } from "../../../../src/lang/ru/times.ts"
import { turkishTimes } from "../../../../src/lang/tr/times.ts"
import { tokenize } from "../../../../src/util/tokens.ts"
import { arabicTimeCases, arabicTimeNegatives } from "../../../cases/times-ar.ts"
import { englishTimeCases, englishTimeNegatives } from "../../../cases/times-en.ts"
import { russianTimeCases, russianTimeNegatives } from "../../../cases/times-ru.ts"
import { turkishTimeCases, turkishTimeNegatives } from "../../../cases/times-tr.ts"

const languages = [
  [arabicTimes, arabicTimeCases, arabicTimeNegatives],
  [englishTimes, englishTimeCases, englishTimeNegatives],
  [turkishTimes, turkishTimeCases, turkishTimeNegatives],
  [russianTimes, russianTimeCases, russianTimeNegatives],
] as const

for (const [part, cases, negatives] of languages)
  for (const [name, table] of [
    ["are found and resolved", cases],
    ["stay open or are none", negatives],
  ] as const)
    describe(`times in ${part.lang} that ${name}`, () => {
      for (const [text, reference, expected, tense] of table)
        it(`${text} (${reference})`, () => {
          const found = findTimes(tokenize(text), text, part).map((expression) => [
            text.slice(expression.start, expression.end),
            resolveTime(expression, reference, tense === undefined ? {} : { tense })?.edtf ?? null,
          ])
          expect(found).toEqual(Object.entries(expected))
        })
    })

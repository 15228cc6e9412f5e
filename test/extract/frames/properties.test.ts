import * as fc from "fast-check"
import { expect, test } from "vitest"
import { normalizeProposition } from "../../../src/claims/normalize-proposition.ts"
import type { Kind } from "../../../src/schema/proposition.ts"
import { vocabulary } from "../../../src/vocabulary/built-in/vocabulary.ts"
import { arabicFrames, arabicText } from "../../cases/frames-ar.ts"
import { englishFrames, englishText } from "../../cases/frames-en.ts"
import { read, unmark } from "./compact.ts"

const sentences = {
  ar: [...arabicFrames.map(([content]) => content), ...arabicText],
  en: [...englishFrames.map(([content]) => content), ...englishText],
}
const words = {
  ar: [...new Set(sentences.ar.flatMap((content) => unmark(content).text.split(" ")))],
  en: [...new Set(sentences.en.flatMap((content) => unmark(content).text.split(" ")))],
}

function spansOf(kind: Kind): (readonly [number, number])[] {
  return Object.values(kind.roles).flatMap((value) => [
    ...(value.at === undefined ? [] : [value.at as readonly [number, number]]),
    ...("kind" in value ? spansOf(value.kind) : []),
  ])
}

function check(content: string, lang: "ar" | "en", prefix: string): void {
  const text = prefix + content
  const start = prefix.length
  const reading = read(text, lang, { text, start, end: text.length, times: [] })
  if (reading === undefined) return
  expect(normalizeProposition(reading.proposition, vocabulary).problems).toEqual([])
  for (const [from, to] of [...spansOf(reading.proposition), reading.trigger, ...reading.cues]) {
    expect(from).toBeGreaterThanOrEqual(start)
    expect(to).toBeGreaterThanOrEqual(from)
    expect(to).toBeLessThanOrEqual(text.length)
  }
}

const languages = ["ar", "en"] as const

test.each(languages)(
  "%s: any order of words gives a sound proposition or none, with spans inside the content",
  (lang) => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...words[lang]), { maxLength: 16 }),
        fc.constantFrom("", "قال: ", "He said: "),
        (chosen, prefix) => {
          check(chosen.join(" "), lang, prefix)
        },
      ),
      { numRuns: 400 },
    )
  },
)

test.each(languages)("%s: sentences cut and joined anywhere", (lang) => {
  const plain = sentences[lang].map((content) => unmark(content).text)
  fc.assert(
    fc.property(
      fc.constantFrom(...plain),
      fc.constantFrom(...plain),
      fc.nat(80),
      fc.nat(80),
      (one, other, cut, from) => {
        check(`${one.slice(0, cut)} ${other.slice(from)}`, lang, "")
      },
    ),
    { numRuns: 400 },
  )
})

test.each(languages)("%s: any text at all", (lang) => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => check(text, lang, "")),
    { numRuns: 400 },
  )
})

test.each(languages)("%s: odd offsets and times", (lang) => {
  const text = lang === "en" ? "Assad met Erdogan in Moscow" : "التقى الأسد أردوغان في موسكو"
  fc.assert(
    fc.property(
      fc.integer({ min: -5, max: 60 }),
      fc.integer({ min: -5, max: 60 }),
      fc.array(fc.tuple(fc.nat(40), fc.nat(40))),
      (start, end, spans) => {
        const times = spans.map(([from, to]) => ({ start: from, end: to, edtf: "2022-12-28" }))
        const reading = read(text, lang, { start, end, times })
        if (reading !== undefined)
          expect(normalizeProposition(reading.proposition, vocabulary).problems).toEqual([])
      },
    ),
    { numRuns: 300 },
  )
})

test.each(languages)("%s: long repetitions end", (lang) => {
  for (const word of words[lang].slice(0, 60)) read(`${word} `.repeat(300), lang)
})

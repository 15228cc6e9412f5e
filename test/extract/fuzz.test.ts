import fc from "fast-check"
import { describe, expect, test } from "vitest"
import type { ReadArticle } from "../../src/extract/read-article.ts"
import { tokenize } from "../../src/util/tokens.ts"
import { read } from "./articles.ts"

/** The places that claims and diagnostics name outside the text. */
function misplaced(text: string, { claims, diagnostics }: ReadArticle): readonly (readonly number[])[] {
  const places = [
    ...claims.map(({ anchor }) => [anchor?.start ?? -1, anchor?.end ?? -1]),
    ...claims.flatMap(({ chain }) => chain.flatMap(({ at, cue }) => [at ?? [0, 0], cue ?? [0, 0]])),
    ...diagnostics.map(({ at }) => at ?? [0, 0]),
  ]
  return places.filter(([start = -1, end = -1]) => !(start >= 0 && start <= end && end <= text.length))
}

const said = "قال الوزير إن المحادثات ستستأنف قريبا"
/** Unfriendly texts, each made to a length: what costs more than it should shows in how long the tests take. */
const hostile: Readonly<Record<string, (count: number) => string>> = {
  "quotation marks": (count) => '"'.repeat(count),
  "opening quotation marks": (count) => "«".repeat(count),
  "closing quotation marks": (count) => "»".repeat(count),
  "quotation marks that alternate": (count) => "«»".repeat(count / 2),
  "quotations within quotations": (count) => `${"« قال ".repeat(count / 8)}${" »".repeat(count / 8)}`,
  "quotations that nothing closes": (count) => `قال: «${"كلمة ".repeat(count / 5)}`,
  "one verb of saying": (count) => "قال ".repeat(count / 4),
  "one verb of saying in English": (count) => "said ".repeat(count / 5),
  "verbs of saying with complements": (count) => "قال إن ".repeat(count / 7),
  "according to": (count) => "according to ".repeat(count / 13),
  "relays of relays": (count) => "نقلت وكالة تاس عن ".repeat(count / 18),
  "sources without verbs": (count) => "مصادر مطلعة ".repeat(count / 12),
  names: (count) => "سيرغي لافروف ".repeat(count / 13),
  "names joined": (count) => "Lavrov and ".repeat(count / 11),
  months: (count) => "أغسطس/آب ".repeat(count / 9),
  numbers: (count) => "12-12-12-".repeat(count / 9),
  digits: (count) => "7".repeat(count),
  "one word": (count) => "ا".repeat(count),
  clitics: (count) => "وبال".repeat(count / 4),
  commas: (count) => "،".repeat(count),
  "full stops": (count) => ".".repeat(count),
  breaks: (count) => "\n".repeat(count),
  "breaks of two kinds": (count) => "\r\n\u2029".repeat(count / 3),
  "short lines": (count) => "قال\n".repeat(count / 4),
  blanks: (count) => " \t\u00A0".repeat(count / 3),
  "marks alone": (count) => "\u064E".repeat(count),
  tatweel: (count) => "ـ".repeat(count),
  "lone surrogates": (count) => "\uD800".repeat(count),
  "lone surrogates the other way": (count) => "\uDC00 قال ".repeat(count / 6),
  "direction overrides": (count) => "\u202Eقال\u202C ".repeat(count / 6),
  joiners: (count) => "👩‍👩‍👧‍👦 ".repeat(count / 12),
  zeros: (count) => "\0".repeat(count),
  "scripts mixed": (count) => "قالsaidсказалdedi中".repeat(count / 16),
  brackets: (count) => "(".repeat(count / 2) + ")".repeat(count / 2),
  hyphens: (count) => "a-".repeat(count / 2),
  apostrophes: (count) => "a'".repeat(count / 2),
  "denials of denials": (count) => "لم ينف أنه لم ".repeat(count / 14),
  conditions: (count) => "if ".repeat(count / 3),
  "he said that he said": (count) => "he said that ".repeat(count / 13),
  colons: (count) => "وزير: ".repeat(count / 6),
  "one paragraph of sentences": (count) => `${said}. `.repeat(count / 40),
}

describe("no text makes reading fail or hang, and every span lies within it", () => {
  test.each(Object.keys(hostile))("%s", (name) => {
    const text = hostile[name]?.(30_000) ?? ""
    for (const lang of ["ar", "en"])
      expect(misplaced(text, read({ text, lang, published: "2022-12-28" }))).toEqual([])
  })
  test("a million quotation marks", () => {
    const text = '"'.repeat(1_000_000)
    expect(misplaced(text, read({ text, lang: "ar" }))).toEqual([])
  })
  test("a hundred thousand verbs of saying", () => {
    const text = "قال ".repeat(100_000)
    expect(misplaced(text, read({ text, lang: "ar" }))).toEqual([])
  })
  test("a million breaks", () => {
    const text = "\n".repeat(1_000_000)
    expect(read({ text, lang: "en" }).claims).toEqual([])
  })
  test("a line of a million characters", () => {
    const text = "الكلمة ".repeat(150_000)
    expect(misplaced(text, read({ text, lang: "ar" }))).toEqual([])
  })
  test("any characters at all", () => {
    const unit = fc.oneof(
      fc.constantFrom(...'«»"“”.:،\n ', "قال", "إن", "عن", "said", "that", "to", "28", "ديسمبر", "لافروف"),
      fc.string({ unit: "binary", maxLength: 3 }),
      fc.constantFrom(..."\u202E\u2067\u064Bـ", "\uD83D", "\uDE00"),
    )
    const anyText = fc.array(unit, { maxLength: 60 }).map((parts) => parts.join(""))
    fc.assert(
      fc.property(anyText, fc.constantFrom("ar", "en"), fc.boolean(), (text, lang, isTold) => {
        expect(misplaced(text, read({ text, ...(isTold ? { lang } : {}) }))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
  test("tokens are slices of the text, in order", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        let before = 0
        for (const { start, end } of tokenize(text)) {
          expect(start).toBeGreaterThanOrEqual(before)
          expect(end).toBeGreaterThan(start)
          before = end
        }
        expect(before).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})

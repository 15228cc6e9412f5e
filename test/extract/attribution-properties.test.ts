import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type ArticleText, readAttributions } from "../../src/extract/read-attributions.ts"
import { arabic } from "../../src/lang/ar/index.ts"
import { english } from "../../src/lang/en/index.ts"
import { registry } from "../../src/registry/index.ts"
import { arabicCases } from "../cases/attribution-ar.ts"
import { englishCases } from "../cases/attribution-en.ts"

const options = { packs: [arabic, english], registry }
const read = (article: ArticleText) => readAttributions({ published: "2022-12-28", ...article }, options)

const languages = { ar: arabicCases, en: englishCases } as const

/** Articles of case sentences, cut, joined and sprinkled with marks at random. */
const mutated = (lang: "ar" | "en") =>
  fc
    .array(
      fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(...languages[lang].map((one) => one.text)) },
        {
          weight: 1,
          arbitrary: fc.constantFrom(
            "\n",
            '"',
            "«",
            "»",
            "“",
            ":",
            "(",
            ")",
            ".",
            "..",
            "\u202e",
            "\ud800",
            ",",
            "،",
          ),
        },
        { weight: 1, arbitrary: fc.string({ maxLength: 8 }) },
      ),
      { maxLength: 12 },
    )
    .chain((parts) => {
      const text = parts.join(" ")
      return fc.tuple(fc.constant(text), fc.nat(text.length), fc.nat(text.length))
    })
    .map(([text, a, b]) => text.slice(Math.min(a, b) % 7, text.length - (Math.max(a, b) % 5)))

function inside(text: string, span: { start: number; end: number }): boolean {
  return span.start >= 0 && span.start < span.end && span.end <= text.length
}

describe("attributions of any text", () => {
  for (const lang of ["ar", "en"] as const) {
    it(`never throws, every span is a slice of the text (${lang})`, () => {
      fc.assert(
        fc.property(mutated(lang), (text) => {
          const { attributions, diagnostics } = read({ text, lang })
          for (const attribution of attributions) {
            expect(inside(text, attribution.content)).toBe(true)
            expect(attribution.links.length).toBeGreaterThan(0)
            for (const link of attribution.links) {
              expect(link.sources.length).toBeGreaterThan(0)
              for (const span of link.sourceSpans) expect(inside(text, span)).toBe(true)
              if (link.cue !== null) expect(inside(text, link.cue)).toBe(true)
              if (link.saidSpan !== undefined) expect(inside(text, link.saidSpan)).toBe(true)
            }
          }
          for (const { at: [start, end] = [0, 0] } of diagnostics)
            expect(start >= 0 && end <= text.length).toBe(true)
        }),
        { numRuns: 150 },
      )
    })

    it(`a further paragraph in which nobody speaks changes nothing before it (${lang})`, () => {
      const quiet = lang === "ar" ? "غادر القطار المحطة ظهرا." : "The train left the station at noon."
      fc.assert(
        fc.property(
          fc.array(fc.constantFrom(...languages[lang].map((one) => one.text)), {
            minLength: 1,
            maxLength: 6,
          }),
          (sentences) => {
            // every line a paragraph of prose, so that the layout of the lines before stays what it was
            const text = sentences.filter((sentence) => sentence.endsWith(".")).join("\n")
            expect(read({ text: `${text}\n${quiet}`, lang }).attributions).toEqual(
              read({ text, lang }).attributions,
            )
          },
        ),
        { numRuns: 60 },
      )
    })
  }

  it("says that it cannot read a language without a pack", () => {
    const { attributions, diagnostics } = read({ text: "Lavrov sagte, es sei gut.", lang: "de" })
    expect(attributions).toEqual([])
    expect(diagnostics).toMatchObject([{ rule: "unknown-language", severity: "warning" }])
  })

  it("reads hostile repetition", () => {
    const units = [
      '"',
      "«",
      "“",
      "said ",
      "قال ",
      "قال أن ",
      "according to ",
      "as he said, ",
      "(",
      '" a ',
      "that ",
      "، ",
      "\ud800",
      "\u202e",
      "Putin: ",
      ". ",
    ]
    for (const unit of units)
      for (const lang of ["ar", "en"]) expect(() => read({ text: unit.repeat(3000), lang })).not.toThrow()
  })
})

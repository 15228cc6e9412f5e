import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { fold } from "../../src/util/fold.ts"
import { tokenize } from "../../src/util/tokens.ts"

describe("tokens", () => {
  it("splits words, numbers, marks and breaks with exact offsets", () => {
    const text = "قال «بوتين» في ٢٨ ديسمبر.\n\nMoscow's 12"
    const tokens = tokenize(text)
    expect(tokens.map((token) => token.folded)).toEqual([
      "قال",
      "«",
      "بوتين",
      "»",
      "في",
      "28",
      "ديسمبر",
      ".",
      "\n",
      "moscow's",
      "12",
    ])
    for (const token of tokens)
      expect(fold(text.slice(token.start, token.end)).length).toBeGreaterThanOrEqual(0)
  })

  it("keeps harakat, tatweel and direction marks out of the folded form, inside the span", () => {
    const [token] = tokenize("أنّـَ")
    expect(token).toMatchObject({ folded: "ان", start: 0, end: 5 })
    expect(fold("İstanbul ÇAVUŞOĞLU")).toBe("istanbul cavusoglu")
  })

  it("covers any text in order without overlap", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        let last = 0
        for (const token of tokenize(text)) {
          expect(token.start).toBeGreaterThanOrEqual(last)
          expect(token.end).toBeGreaterThan(token.start)
          expect(token.end).toBeLessThanOrEqual(text.length)
          last = token.end
        }
      }),
    )
  })
})

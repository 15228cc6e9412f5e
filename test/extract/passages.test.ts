import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { acceptExtraction } from "../../src/extract/model/accept-extraction.ts"
import { createTextPassages } from "../../src/extract/claims/passages.ts"
import { readArticle } from "../../src/extract/read-article.ts"
import { english } from "../../src/lang/en/index.ts"
import { passageScheme } from "../../src/wording/fingerprint.ts"
import { sharedWording } from "../../src/wording/shared-wording.ts"

const before =
  "The ferry stayed in the harbour for three days while the crew argued about unpaid wages and a broken pump."
const said = "A port official said that the ferry would sail on Friday."
const after =
  "Families slept on the quay between crates of oranges, and a baker gave away what he had not sold in the morning."
const quotation =
  "“We shall not leave before the last of us has been paid what he is owed for the winter,” a sailor said."

const read = (text: string) =>
  readArticle({ text, lang: "en", published: "2024-03-05" }, { packs: [english] }).claims
const passageIn = (text: string, words: string) => {
  const found = read(text).find(({ anchor }) => text.slice(anchor?.start, anchor?.end).includes(words))
  return found?.passage
}

describe("passages of claims", () => {
  it("N14 hold what stands around the sentence, across paragraphs", () => {
    const passage = passageIn([before, said, after].join("\n\n"), "would sail")
    expect(passage?.scheme).toBe(passageScheme)
    expect(passage?.words).toBeGreaterThan(40)
    expect(passage?.hashes.length).toBeLessThan(25)
  })
  it("N14 are small: a fifth of a hash for each word, whatever the article's length", () => {
    const long = [before, said, after, ...Array.from({ length: 60 }, (_, index) => `${after} ${index}`)]
    expect(passageIn(long.join("\n\n"), "would sail")?.words).toBeLessThanOrEqual(90)
  })
  it("N15 leave quotations out, but not a name in quotation marks", () => {
    const plain = passageIn([before, said, after].join("\n\n"), "would sail")
    const quoted = passageIn([before, said, quotation, after].join("\n\n"), "would sail")
    const name = passageIn(
      [before.replace("The ferry", "The “Hope of Tyre”"), said, after].join("\n\n"),
      "would sail",
    )
    expect(quoted?.words).toBeGreaterThan(40)
    expect(plain && quoted && sharedWording(plain, quoted).containment).toBeGreaterThan(0.8)
    const spoken = passageIn([quotation, said, quotation].join("\n\n"), "would sail")
    expect(spoken?.words ?? 0).toBeLessThan(20)
    expect(name?.words).toBe((plain?.words ?? 0) + 2)
  })
  it("N15 a quotation of several sentences is left out to its end", () => {
    const several =
      "“We shall not leave before we are paid. The captain knows it, and so does the owner,” a sailor said."
    const passage = passageIn([several, said].join("\n\n"), "would sail")
    expect(passage?.words ?? 0).toBeLessThan(20)
  })
  it("N14 a headline and a sentence that stands alone have none", () => {
    const claims = read(`Port official says ferry will sail on Friday\n\n${said}`)
    expect(claims.filter(({ passage }) => passage !== undefined)).toEqual([])
  })
  it("N14 a model's output gets the same", () => {
    const text = [before, said, after].join(" ")
    const output = {
      claims: [
        {
          content: "the ferry would sail on Friday",
          chain: [{ sources: [{ quote: "A port official" }], cue: "said" }],
        },
      ],
    }
    const [accepted] = acceptExtraction({ text, lang: "en" }, output).claims
    const own = passageIn(text, "would sail")
    expect(accepted?.passage && own && sharedWording(accepted.passage, own).containment).toBeGreaterThan(0.8)
  })
  it("N14 any text and any place", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), fc.nat(220), fc.nat(220), (text, a, b) => {
        const passage = createTextPassages(text)({ start: Math.min(a, b), end: Math.max(a, b) })
        expect(passage?.hashes.every((hash) => Number.isInteger(hash)) ?? true).toBe(true)
      }),
    )
  })
})

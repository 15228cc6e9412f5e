import { describe, expect, it } from "vitest"
import { sentenceAt } from "../../src/cli/sentence-at.ts"

const around = (text: string, words: string, lang: string) => {
  const start = text.indexOf(words)
  return text.slice(...sentenceAt(text, [start, start + words.length], lang))
}

describe("I1 the sentence that is shown is the one that was read", () => {
  it.each([
    [
      "en",
      "It ended. Talks with Gen. Smith went on until 3 p.m. on Monday. Then rain.",
      "went on",
      "Talks with Gen. Smith went on until 3 p.m. on Monday.",
    ],
    ["en", "First.\nThe harbour reopened\nLast.", "harbour", "The harbour reopened"],
    [
      "ar",
      "انتهى الاجتماع. وقال د. أحمد إن المحادثات مستمرة؟ ثم غادر.",
      "المحادثات",
      "وقال د. أحمد إن المحادثات مستمرة؟",
    ],
    ["ar-EG", "غادر الوفد. عاد الوفد.", "عاد", "عاد الوفد."],
    ["tr", "Toplantı bitti. Heyet döndü.", "Heyet", "Heyet döndü."],
    ["no language", "One. Two.", "Two", "Two."],
  ])("%s", (lang, text, words, sentence) => {
    expect(around(text, words, lang)).toBe(sentence)
  })
  it("goes on over all sentences that the words stand in", () => {
    expect(around("One two. Three four. Five.", "two. Three", "en")).toBe("One two. Three four.")
  })
})

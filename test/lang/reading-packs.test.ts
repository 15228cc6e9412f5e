import { describe, expect, it } from "vitest"
import { arabic } from "../../src/lang/ar/index.ts"
import { english } from "../../src/lang/en/index.ts"
import type { LanguagePack } from "../../src/lang/pack.ts"
import { fold } from "../../src/util/fold.ts"

const packs: readonly LanguagePack[] = [arabic, english]

function phrases(value: unknown): string[] {
  if (typeof value === "string") return [value]
  if (Array.isArray(value)) return value.flatMap(phrases)
  if (value !== null && typeof value === "object" && "words" in value) return [String(value.words)]
  return []
}

describe.each(packs.map((pack) => [pack.id, pack] as const))("pack %s", (_id, pack) => {
  it("writes every word and phrase folded, with single spaces", () => {
    const lists = [pack.reporting, pack.sources, pack.certainty, pack.sentences, pack.boilerplate].flatMap(
      (part) => Object.entries(part).flatMap(([name, value]) => (name === "subject" ? [] : phrases(value))),
    )
    // "…" is the gap of a template, which folding would take for three points
    const unfolded = lists.filter(
      (words) =>
        words.split("…").some((part) => fold(part) !== part) ||
        words !== words.trim() ||
        words.includes("  "),
    )
    expect(unfolded).toEqual([])
  })

  it("expresses every act", () => {
    const acts = new Set(pack.reporting.forms.map((form) => form.cue.act))
    for (const act of [
      "asserts",
      "reports",
      "confirms",
      "denies",
      "demands",
      "promises",
      "threatens",
      "warns",
      "hopes",
    ])
      expect(acts).toContain(act)
  })

  it("has the same parts as the others, none of them empty", () => {
    expect(Object.keys(pack).sort()).toEqual(Object.keys(arabic).sort())
    for (const part of ["reporting", "sources", "certainty", "sentences", "boilerplate", "frames"] as const)
      expect(Object.keys(pack[part]).sort()).toEqual(Object.keys(arabic[part]).sort())
    expect(pack.reporting.complementisers.length).toBeGreaterThan(3)
    expect(pack.sources.nouns.length).toBeGreaterThan(100)
  })
})

describe("coverage of the language of news", () => {
  const lemmas = (pack: LanguagePack, kind: string) =>
    new Set(pack.reporting.forms.filter((form) => form.kind === kind).map((form) => form.cue.lemma)).size

  it("knows the reporting verbs of both languages", () => {
    expect(lemmas(arabic, "finite")).toBeGreaterThanOrEqual(120)
    expect(lemmas(english, "finite")).toBeGreaterThanOrEqual(150)
  })

  it("inflects Arabic verbs for gender, number, tense and the particles written onto them", () => {
    const words = new Set(arabic.reporting.forms.map((form) => form.words))
    for (const word of [
      "قال",
      "قالت",
      "وقالوا",
      "يقول",
      "تقول",
      "يقولون",
      "دعا",
      "دعت",
      "دعوا",
      "يدعون",
      "نفي",
      "نفت",
      "ينفي",
      "سيعلن",
      "مشيرا",
      "مشيره",
      "واضاف",
      "تاكيده",
    ])
      expect(words).toContain(word)
  })

  it("inflects English verbs", () => {
    const words = new Set(english.reporting.forms.map((form) => form.words))
    for (const word of [
      "said",
      "says",
      "saying",
      "denies",
      "denied",
      "admitted",
      "pointed out",
      "pointing out",
      "told",
      "swore",
      "sworn",
    ])
      expect(words).toContain(word)
  })
})

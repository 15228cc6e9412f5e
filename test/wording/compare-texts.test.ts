import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { words as arabic } from "../../src/lang/ar/words.ts"
import { words as english } from "../../src/lang/en/words.ts"
import { compareTexts } from "../../src/wording/compare-texts.ts"
import type { TextRelation } from "../../src/wording/text-relation.ts"
import { arabicClashes, arabicCompatible } from "../cases/text-pairs-ar.ts"
import { englishClashes, englishCompatible } from "../cases/text-pairs-en.ts"

const words = [arabic, english]
const ar = (a: string, b: string) => compareTexts(a, b, { words, langA: "ar" })
const en = (a: string, b: string) => compareTexts(a, b, { words, langA: "en" })
const clashing: readonly TextRelation[] = ["alternation", "negation"]
const inverse: Partial<Record<TextRelation, TextRelation>> = { forward: "reverse", reverse: "forward" }

describe("W1 clashes are seen, in both orders", () => {
  test.each(arabicClashes)("%s: %s / %s", (_, a, b) => {
    expect([ar(a, b).decision, ar(b, a).decision]).toEqual(["disagree", "disagree"])
  })
  test.each(englishClashes)("%s: %s / %s", (_, a, b) => {
    expect([en(a, b).decision, en(b, a).decision]).toEqual(["disagree", "disagree"])
  })
})

describe("W2 what merely looks like a clash is none", () => {
  test.each(arabicCompatible)("%s: %s / %s", (_, a, b) => {
    expect(ar(a, b).decision).not.toBe("disagree")
    expect(clashing).not.toContain(ar(a, b).relation)
  })
  test.each(englishCompatible)("%s: %s / %s", (_, a, b) => {
    expect(en(a, b).decision).not.toBe("disagree")
    expect(clashing).not.toContain(en(a, b).relation)
  })
})

describe("relation", () => {
  test.each([
    ["equivalence", "The court approves the fine", "The court approves the fine."],
    ["forward", "Explosion at fuel depot in Aleppo", "Explosion at fuel depot"],
    ["reverse", "Exports shrink", "Exports shrink because of the closed port"],
    ["alternation", "Wheat prices rise on world markets", "Wheat prices fall on world markets"],
    ["negation", "The delegation arrived in Cairo", "The delegation did not arrive in Cairo"],
    ["unrelated", "Book fair opens in Sharjah", "Used car prices decline"],
    // a negative claim follows from a shorter one
    ["reverse", "The envoy did not visit Oslo on Friday", "The envoy did not visit Oslo"],
  ] as const)("%s: %s / %s", (relation, a, b) => {
    expect(en(a, b).relation).toBe(relation)
    expect(en(b, a).relation).toBe(inverse[relation] ?? relation)
  })

  test("a looser threshold finds more", () => {
    const loose = { clash: 0, clashInMore: 0, chance: 0, tone: 1 }
    const pair = [
      "Prices rise in the old market of the town",
      "Fares in the harbour drop, the market stays",
    ] as const
    expect(en(...pair).relation).not.toBe("alternation")
    expect(compareTexts(...pair, { words, langA: "en", findings: loose }).relation).toBe("alternation")
  })
})

describe("W8 one event or two", () => {
  test.each([
    [
      "another place of one event",
      "alternation",
      "The Harbin ice palace opens in Oslo",
      "The Harbin ice palace opens in Rome",
    ],
    ["place and number", "unrelated", "Car bomb kills 12 in Baghdad", "Car bomb kills 31 in Kabul"],
    ["place and day", "unrelated", "Strikes hit Baghdad on Monday", "Strikes hit Kabul on Friday"],
    [
      "place and other words",
      "unrelated",
      "Suspect in bank robbery arrested in Spain",
      "Three smugglers arrested in France",
    ],
    [
      "two counts",
      "unrelated",
      "9 killed and 31 hurt in blasts in Iraq",
      "18 killed and 108 hurt in blasts in Iraq",
    ],
  ] as const)("%s", (_, relation, a, b) => {
    const { relation: found } = en(a, b)
    expect(en(b, a).relation).toBe(found)
    if (relation === "alternation") expect(found).toBe(relation)
    else expect(["overlap", "unrelated"]).toContain(found)
  })

  test("known to be about one thing, they clash", () => {
    const decisions = { clash: 0.1, clashInMore: 0.4, chance: 0.5, tone: 1 }
    const [a, b] = ["Car bomb kills 12 in Baghdad", "Car bomb kills 31 in Kabul"]
    expect(compareTexts(a, b, { words, langA: "en", decisions }).decision).toBe("disagree")
  })

  test("who does what to whom is no equivalence the other way round", () => {
    expect(en("The woman pushes the old driver", "The old driver pushes the woman").relation).not.toBe(
      "equivalence",
    )
    expect(en("Talks on water begin in Cairo", "In Cairo talks on water begin").relation).toBe("equivalence")
  })
})

describe("reasons", () => {
  test("every clash has its two sides, what is contrasted and its weight", () => {
    const [a, b] = ["Wheat prices rise on world markets", "Wheat prices fall on world markets"]
    const clash = en(a, b).reasons.find((reason) => reason.kind === "clash")
    expect(clash).toMatchObject({ about: "rise" })
    expect(a.slice(clash?.a?.start, clash?.a?.end)).toBe("rise")
    expect(b.slice(clash?.b?.start, clash?.b?.end)).toBe("fall")
    expect(clash?.weight).toBeGreaterThan(0)
  })

  test("what is aligned and what is left over stand at their places", () => {
    const [a, b] = ["مقتل 12 جنديا في كمين شمال البلاد", "مقتل جنود في كمين"]
    const texts = (kind: string, side: "a" | "b", text: string) =>
      ar(a, b)
        .reasons.filter((reason) => reason.kind === kind && reason[side] !== undefined)
        .map((reason) => text.slice(reason[side]?.start, reason[side]?.end))
    expect(texts("aligned", "a", a)).toEqual(["مقتل", "جنديا", "كمين"])
    expect(texts("aligned", "b", b)).toEqual(["مقتل", "جنود", "كمين"])
    expect(texts("leftOver", "a", a)).toContain("شمال")
    expect(texts("leftOver", "b", b)).toEqual([])
  })

  test("they survive JSON", () => {
    const result = en("Oil up", "Oil down")
    expect(JSON.parse(JSON.stringify(result)).reasons).toEqual(result.reasons)
  })
})

describe("languages", () => {
  test("a language without tables is compared by its spellings, and never clashes by words", () => {
    const result = compareTexts("Bugün Ankara'da görüşme", "Bugün Ankara'da görüşme", { words, langA: "tr" })
    expect(result.relation).toBe("equivalence")
    expect(compareTexts("nafta tahun", "nafta bukan tahun", { words, langA: "id" }).decision).not.toBe(
      "disagree",
    )
  })

  test("across languages places and numbers answer each other", () => {
    const result = compareTexts("مقتل 12 في دمشق", "12 dead in Damascus", { words, langA: "ar", langB: "en" })
    expect(
      result.reasons.filter((reason) => reason.kind === "aligned").map((reason) => reason.feature),
    ).toEqual(["number", "identity"])
  })

  test("names by a function of the caller's", () => {
    const same = (x: string, y: string) => x.startsWith("zuk") && y.startsWith("zuq")
    const options = { words, langA: "en", sameName: same }
    const by = compareTexts("Zukarova left", "Zuqarowa left", options).reasons.map((reason) => reason.feature)
    expect(by).toContain("name")
  })
})

const vocabulary = [
  ..."النفط الذهب يرتفع هبوط لم لا لن رفض سوريا دمشق العراق 12 40 قتيل مع بسبب وزير والوزير أعلى أدنى".split(
    " ",
  ),
  ..."oil gold rises fell not refuses Syria Damascus 12 40 killed as despite minister and at least".split(
    " ",
  ),
]
const sentence = fc.array(fc.constantFrom(...vocabulary), { maxLength: 14 }).map((list) => list.join(" "))

describe("properties", () => {
  test("W3 swapping gives the inverse, the same decision and the same score", () => {
    fc.assert(
      fc.property(sentence, sentence, fc.constantFrom("ar", "en"), (a, b, lang) => {
        const there = compareTexts(a, b, { words, langA: lang })
        const back = compareTexts(b, a, { words, langA: lang })
        expect(back.relation).toBe(inverse[there.relation] ?? there.relation)
        expect(back.decision).toBe(there.decision)
        expect(back.score).toBe(there.score)
      }),
      { numRuns: 400 },
    )
  })

  test("a text is equivalent to itself", () => {
    fc.assert(
      fc.property(sentence, (text) => {
        expect(ar(text, text).relation).toBe("equivalence")
        expect(ar(text, text).decision).toBe("agree")
      }),
    )
  })

  test("spelling variants that fold to one change nothing", () => {
    fc.assert(
      fc.property(sentence, sentence, (a, b) => {
        const marked = a.replace(/ا/g, "أ").replace(/ل/g, "لَ")
        const { relation, decision, score } = ar(a, b)
        expect(ar(marked, b)).toMatchObject({ relation, decision, score })
      }),
    )
  })

  test("any two strings", () => {
    const any = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }))
    fc.assert(
      fc.property(any, any, (a, b) => {
        const { score, clash } = en(a, b)
        expect(Math.abs(score)).toBeLessThanOrEqual(1)
        expect(clash).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  test.each(["no ", "12 ", "rise ", "1,", "million ", "ب", "«", "لا ", "\u0640", "Damascus "])(
    "%j ten thousand times",
    (part) => {
      const text = part.repeat(10_000)
      expect(en(text, `${text}x`).cut || ar(text, text).decision === "agree").toBe(true)
    },
  )
})

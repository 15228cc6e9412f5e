import { describe, expect, test } from "vitest"
import { type Claim, claim, detect, statement } from "../../src/index.ts"
import { words as arabic } from "../../src/lang/ar/words.ts"
import { words as english } from "../../src/lang/en/words.ts"
import { compareNames } from "../../src/names/index.ts"
import { compareTexts } from "../../src/wording/compare-texts.ts"
import { createTextSupport } from "../../src/wording/text-support.ts"

const words = [arabic, english]
const en = (a: string, b: string) => compareTexts(a, b, { words, langA: "en" })
const ar = (a: string, b: string) => compareTexts(a, b, { words, langA: "ar" })

describe("W4 odd texts", () => {
  test.each([
    "a",
    "Oil",
    "",
    " ",
    "not",
    "no",
    "the of and",
    "لا",
    "في من",
    "12",
    "1,200",
    "...",
    "؟!",
    "«»",
    "\u200f",
    "\ud800",
  ])("%j is what it is, as surely as can be", (text) => {
    for (const compare of [en, ar]) {
      expect(compare(text, text)).toMatchObject({ relation: "equivalence", decision: "agree", score: 1 })
    }
  })

  test.each([
    ["", "Oil prices rise"],
    ["the of and", "Oil prices rise"],
    ["...", "Oil prices rise"],
    ["", "12"],
    ["\u200f\u200e", "12 killed"],
  ])("%j says nothing of %j", (a, b) => {
    for (const compare of [en, ar]) {
      expect(compare(a, b)).toMatchObject({ relation: "unrelated", decision: "other", score: 0 })
      expect(compare(b, a)).toMatchObject({ relation: "unrelated", decision: "other", score: 0 })
    }
  })

  test.each([
    ["12", "40"],
    ["1,200", "1200 1300 1400"],
    ["5%", "$5"],
  ])("mere numbers contradict nothing: %s / %s", (a, b) => {
    expect(en(a, b).relation).not.toBe("alternation")
    expect(en(b, a).relation).toBe(
      en(a, b).relation === "forward"
        ? "reverse"
        : en(a, b).relation === "reverse"
          ? "forward"
          : en(a, b).relation,
    )
  })

  test("marks of direction, tatweel, harakat and digits of another script change nothing", () => {
    const plain = "مقتل 12 جنديا في كمين قرب حلب"
    const odd = "\u202bمقتـــل ١٢ جُنديًّا في كمينٍ قرب \u200fحلب\u202c"
    expect(ar(plain, odd)).toMatchObject({ relation: "equivalence", decision: "agree", score: 1 })
  })

  test("a text in two scripts", () => {
    const a = "شركة Google تفتتح مقرا في الرياض"
    expect(ar(a, "Google تفتتح مقرا في الرياض").decision).toBe("agree")
    expect(ar(a, "شركة Google تغلق مقرا في الرياض").decision).toBe("disagree")
  })

  test("a megabyte is cut, not read", () => {
    const long = "Oil prices rise as stocks fall in London. ".repeat(25_000)
    const result = en(long, "Oil prices rise")
    expect(result.cut).toBe(true)
    expect(en("Oil prices rise", "Oil prices rise").cut).toBe(false)
  })
})

describe("W5 scores and decisions", () => {
  test.each([
    ["Wheat prices rise in Chicago", "Wheat prices fall in Chicago", "disagree"],
    ["Wheat prices rise in Chicago", "A rise of wheat prices in Chicago", "agree"],
    ["Book fair opens in Sharjah", "Used car prices decline", "other"],
  ])("%s / %s: the score lies on the side of the decision", (a, b, decision) => {
    const { score, decision: said } = en(a, b)
    expect(said).toBe(decision)
    expect(Math.sign(score)).toBe(decision === "agree" ? 1 : decision === "disagree" ? -1 : 0)
    expect(en(b, a)).toMatchObject({ score, decision })
  })
})

describe("W6 two languages", () => {
  const sameName = (a: string, b: string) => compareNames(a, b).same
  const across = (a: string, b: string) => compareTexts(a, b, { words, langA: "ar", langB: "en", sameName })

  test("names are one under spellings of two scripts", () => {
    const { reasons } = across("بيدرسن يلتقي شكري", "Pedersen meets Shoukry")
    expect(reasons.filter(({ feature }) => feature === "name")).toHaveLength(2)
  })
  test("one name in common is no agreement", () => {
    expect(across("لافروف يصل إلى دمشق", "Lavrov warns Israel of new strikes").decision).toBe("other")
    expect(across("افتتاح معرض الكتاب", "Oil prices fall").decision).toBe("other")
  })
  test("a word and its opposite are seen", () => {
    expect(across("النفط يرتفع في لندن", "Oil falls in London").decision).toBe("disagree")
  })
})

describe("W7 a count that grows", () => {
  const said = (id: string, text: string, published?: string) =>
    claim({
      article: { id, lang: "en", ...(published !== undefined && { published }) },
      chain: [id],
      says: statement({ words: { text, lang: "en" } }),
    })
  const kinds = (a: Parameters<typeof said>, b: Parameters<typeof said>) =>
    [...detect([said(...a), said(...b)], { texts: createTextSupport(words) }).findings].map(
      ({ kind }) => kind,
    )
  const [few, many] = ["The mudslide in Kerala killed 12 people", "The mudslide in Kerala killed 40 people"]

  test("later and not smaller updates, of one day or without a day it is tension", () => {
    expect(kinds(["a", few, "2024-01-10"], ["b", many, "2024-01-12"])).toEqual(["updates"])
    expect(kinds(["a", few, "2024-01-10"], ["b", many, "2024-01-10"])).toEqual(["tension"])
    expect(kinds(["a", few, "2024-01-10"], ["b", many])).toEqual(["tension"])
  })
  test("later and smaller, or of what does not grow, is no update", () => {
    expect(kinds(["a", many, "2024-01-10"], ["b", few, "2024-01-12"])).toEqual(["conflicts"])
    const seats = (count: number) => `The new council of Kerala has ${count} seats`
    expect(kinds(["a", seats(12), "2024-01-10"], ["b", seats(40), "2024-01-12"])).toEqual(["conflicts"])
  })
  test("the two counts are told", () => {
    expect(en(few, many).counts).toEqual({ a: 12, b: 40 })
    expect(en(few, "The mudslide in Kerala killed nobody").counts).toBeUndefined()
  })
})

describe("W9 other numbers in like words", () => {
  const trucks = (count: string, who: string, on: { published?: string; time?: string }) =>
    claim({
      article: { id: who, lang: "en", ...(on.published !== undefined && { published: on.published }) },
      chain: [who],
      says: statement({
        words: { text: `${count} trucks of aid entered the strip`, lang: "en" },
        ...(on.time !== undefined && { time: on.time }),
      }),
    })
  const kinds = (...claims: readonly Claim[]) =>
    [...detect(claims, { texts: createTextSupport(words) }).findings].map(({ kind }) => kind)

  test("told within two days they conflict", () => {
    const first = trucks("1,200", "a", { published: "2024-05-03" })
    expect(kinds(first, trucks("1,500", "b", { published: "2024-05-03" }))).toEqual(["conflicts"])
    expect(kinds(first, trucks("1,500", "b", { published: "2024-05-05" }))).toEqual(["conflicts"])
  })
  test("told further apart, or nobody knows when, they are tension", () => {
    const first = trucks("1,200", "a", { published: "2024-05-03" })
    expect(kinds(first, trucks("1,500", "b", { published: "2024-05-09" }))).toEqual(["tension"])
    expect(kinds(first, trucks("1,500", "b", {}))).toEqual(["tension"])
  })
  test("of one day they conflict, whenever they were told", () => {
    const first = trucks("1,200", "a", { published: "2024-05-03", time: "2024-05-03" })
    const second = trucks("1,500", "b", { published: "2024-05-09", time: "2024-05-03" })
    expect(kinds(first, second)).toEqual(["conflicts"])
  })
})

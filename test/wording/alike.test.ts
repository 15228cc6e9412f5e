import { describe, expect, it } from "vitest"
import { type Claim, claim, detect, statement } from "../../src/index.ts"
import { words as arabic } from "../../src/lang/ar/words.ts"
import { words as english } from "../../src/lang/en/words.ts"
import { alikeFeatures } from "../../src/wording/alike-features.ts"
import { createAlikeJudge } from "../../src/wording/alike.ts"
import { createTextSupport } from "../../src/wording/text-support.ts"

const words = [arabic, english]
const judge = createAlikeJudge(words)
const title = "Envoys leave Geneva without a date for more talks"
const chance = (a: string, b: string, lang = "en", titles: readonly [string, string] = [title, title]) =>
  judge({ text: a, lang, title: titles[0] }, { text: b, lang, title: titles[1] })?.chance ?? -1

const same: readonly (readonly [string, string, string])[] = [
  [
    "en",
    "the talks in Geneva would resume as and when suitable",
    "talks in Geneva are to resume when and if suitable",
  ],
  [
    "en",
    "the harbour of Mersa would stay closed until the divers had cleared it",
    "The harbour at Mersa stays shut until divers have cleared it",
  ],
  ["ar", "أن المحادثات في جنيف ستستأنف حين يكون ذلك مناسبا", "ستستأنف محادثات جنيف عندما يكون الأمر مناسبا"],
]
const different: readonly (readonly [string, string, string])[] = [
  ["en", "the talks in Geneva would resume as and when suitable", "wheat prices fell in Chicago on Tuesday"],
  ["en", "the envoy left for home on Friday", "the harbour of Mersa would stay closed"],
  ["ar", "أن المحادثات في جنيف ستستأنف حين يكون ذلك مناسبا", "ارتفعت أسعار القمح في الأسواق"],
]

describe("clauses that say the same", () => {
  it.each(same)("W10 %s: %s / %s", (lang, a, b) => {
    expect(chance(a, b, lang)).toBeGreaterThan(0.5)
    expect(chance(b, a, lang)).toBe(chance(a, b, lang))
  })
  it.each(different)("W10 not %s: %s / %s", (lang, a, b) => {
    expect(chance(a, b, lang)).toBeLessThan(0.1)
  })
  it("W10 articles with like titles may be on one story", () => {
    const [, a, b] = same[0] ?? ["", "", ""]
    const apart = "Wheat prices fall to their lowest in a year"
    expect(chance(a, b)).toBeGreaterThan(chance(a, b, "en", [title, apart]))
  })
  it("W10 it is told what speaks for it and what against", () => {
    const [, text, other] = same[0] ?? ["", "", ""]
    const answer = judge({ text, lang: "en", title }, { text: other, lang: "en", title })
    const [first, second] = answer?.because ?? []
    expect(alikeFeatures).toContain(first?.[0])
    expect(Math.abs(first?.[1] ?? 0)).toBeGreaterThanOrEqual(Math.abs(second?.[1] ?? 0))
  })
  it("W10 of two languages, or of one whose words nobody counted, nothing is told", () => {
    expect(judge({ text: "a word", lang: "en" }, { text: "كلمة", lang: "ar" })).toBeUndefined()
    expect(judge({ text: "a word", lang: "xx" }, { text: "a word", lang: "xx" })).toBeUndefined()
  })
})

describe("clauses that say the same, in findings", () => {
  const texts = createTextSupport(words)
  const told = (id: string, text: string, published = "2024-05-03", clause: Claim["clause"] = "whole") =>
    claim({
      article: { id, lang: "en", published, title },
      chain: [id],
      says: statement({ words: { text, lang: "en" } }),
      ...(clause === undefined ? {} : { clause }),
    })
  const kinds = (...claims: readonly Claim[]) =>
    [...detect(claims, { texts }).findings].map(({ kind }) => kind)
  const [, a, b] = same[1] ?? ["", "", ""]

  it("W10 they agree, and confirm nothing", () => {
    expect(kinds(told("one", a), told("other", b))).toEqual(["agrees"])
    expect(kinds(told("one", a, "2024-05-03", undefined), told("other", b, "2024-05-03", undefined))).toEqual(
      ["agrees"],
    )
  })
  it("W10 what differs in a figure or denies the other agrees with nothing", () => {
    const ship = (count: number) => `${count} ships lay before the harbour of Mersa on Friday`
    expect(kinds(told("one", ship(12)), told("other", ship(40)))).toEqual([])
    expect(
      kinds(
        told("one", "the parliament approved the budget"),
        told("other", "the parliament rejected the budget"),
      ),
    ).toEqual([])
  })
})

import { describe, expect, it } from "vitest"
import { readArticle } from "../../src/extract/index.ts"
import { type Claim, detect } from "../../src/index.ts"
import { arabic } from "../../src/lang/ar/index.ts"
import { english } from "../../src/lang/en/index.ts"
import { registry } from "../../src/registry/index.ts"
import { createTextSupport } from "../../src/wording/text-support.ts"

const packs = [arabic, english]
const texts = createTextSupport(packs.map(({ words }) => words))

/** The first claim of a text, with the event that the first of all texts tells. */
function readAlike(lang: string, articles: readonly string[]): Claim[] {
  const read = articles.map(
    (text, index) =>
      readArticle({ id: `article-${index}`, lang, published: "2024-03-05", text }, { packs, registry })
        .claims[0] as Claim,
  )
  const [first] = read
  return read.map(({ also: _, ...claim }) => ({ ...claim, says: (first as Claim).says }))
}

/** The most articles that stand behind one position. */
function mostTogether(claims: readonly Claim[]): number {
  const counts = detect(claims, { registry, texts }).topics.flatMap(({ positions }) =>
    positions.map(({ supporters }) => new Set(supporters.map(({ article }) => article.id)).size),
  )
  return Math.max(0, ...counts)
}

describe("H3 claims that were read stand together only where a finding says so", () => {
  it.each([
    ["en", "The police arrested three men in Izmir.", "Police arrested three men in Izmir."],
    ["ar", "اعتقلت الشرطة ثلاثة رجال في إزمير.", "الشرطة اعتقلت ثلاثة رجال في إزمير."],
  ])("%s: one arrest, told twice", (lang, ...articles) => {
    expect(mostTogether(readAlike(lang, articles))).toBe(2)
  })

  it.each([
    [
      "en",
      "The police arrested the driver after the crash of a bus full of pupils.",
      "The police arrested the driver who had smuggled cigarettes over the border.",
    ],
    [
      "ar",
      "اعتقلت الشرطة السائق بعد انقلاب حافلة كانت تقل تلاميذ.",
      "اعتقلت الشرطة السائق الذي هرب السجائر عبر الحدود.",
    ],
  ])("%s: two arrests that are read alike", (lang, ...articles) => {
    const claims = readAlike(lang, articles)
    expect(claims[0]?.says.predicate).toBe("arrest")
    expect(mostTogether(claims)).toBe(1)
    // what a person stated stands together by what it says
    const stated = claims.map(({ clause: _, ...claim }) => claim)
    expect(mostTogether(stated)).toBe(2)
  })
})

import { describe, expect, it } from "vitest"
import { readArticle } from "../../src/extract/index.ts"
import { detect } from "../../src/index.ts"
import { arabic } from "../../src/lang/ar/index.ts"
import { english } from "../../src/lang/en/index.ts"
import { registry } from "../../src/registry/index.ts"
import { createTextSupport } from "../../src/wording/text-support.ts"

const packs = [arabic, english]
const texts = createTextSupport(packs.map(({ words }) => words))

/** The most articles that stand behind one position of what two texts tell. */
function mostTogether(lang: string, ...articles: readonly string[]): number {
  const claims = articles.flatMap(
    (text, index) =>
      readArticle({ id: `article-${index}`, lang, published: "2024-03-05", text }, { packs, registry })
        .claims,
  )
  const counts = detect(claims, { registry, texts }).topics.flatMap(({ positions }) =>
    positions.map(({ supporters }) => new Set(supporters.map(({ article }) => article.id)).size),
  )
  return Math.max(0, ...counts)
}

describe("H3 claims that were read stand together only where a finding says so", () => {
  it.each([
    [
      "en",
      "The police arrested three men in Izmir on Monday.",
      "Three men were arrested by the police in Izmir on Monday.",
    ],
    [
      "ar",
      "اعتقلت الشرطة ثلاثة رجال في إزمير يوم الاثنين.",
      "اعتقلت الشرطة يوم الاثنين ثلاثة رجال في إزمير.",
    ],
  ])("%s: one arrest, told twice", (lang, one, other) => {
    expect(mostTogether(lang, one, other)).toBe(2)
  })

  it.each([
    [
      "en",
      "The two sides agreed on Monday to share the water of the dam.",
      "The unions and the mill agreed that wages would rise in May.",
    ],
    [
      "ar",
      "اتفق الطرفان يوم الاثنين على تقاسم مياه السد.",
      "اتفقت النقابة وإدارة المصنع على زيادة الأجور في أيار.",
    ],
  ])("%s: two agreements of somebody", (lang, one, other) => {
    expect(mostTogether(lang, one, other)).toBeLessThan(2)
  })
})

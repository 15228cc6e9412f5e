import { describe, expect, it } from "vitest"
import { readArticle } from "../../src/extract/read-article.ts"
import { arabic } from "../../src/lang/ar/index.ts"
import { english } from "../../src/lang/en/index.ts"
import { registry } from "../../src/registry/index.ts"

const bodies: Record<string, string> = {
  ar: "قال مدير المرفأ إن المخازن الكبيرة فتحت أبوابها صباحا أمام التجار وإن العمل فيها يسير على ما يرام.",
  en: "The harbour master said that the large stores had opened to traders in the morning and that work was going well.",
}

/** What the headline is read to tell, in the article's own voice. */
function told(headline: string, lang: string): string | undefined {
  const text = `${headline}\n${bodies[lang]}`
  const { claims } = readArticle(
    { text, lang, published: "2024-03-14" },
    { packs: [arabic, english], registry },
  )
  const first = claims.find(({ anchor }) => anchor !== undefined && anchor.start < headline.length)
  return first === undefined ? undefined : `${first.chain.length} ${first.says.predicate}`
}

describe("a headline in the article's own voice", () => {
  it.each([
    ["إيران تهاجم سفينة إسرائيلية", "ar"],
    ["السعودية تعين سفيرا في دمشق", "ar"],
    ["روسيا توسع مرفأ طرطوس", "ar"],
    ["Iran struck an Israeli ship", "en"],
    ["Iran attacks Israeli ship", "en"],
    ["Turkey widens the port of Mersin", "en"],
  ])("is a claim where somebody known does something: %s", (headline, lang) => {
    expect(told(headline, lang)).toMatch(/^0 /u)
  })

  it.each([
    ["إيران والسفن الإسرائيلية", "ar"],
    ["السعودية بلد الصحراء والنفط", "ar"],
    ["تقرير خاص عن مرفأ طرطوس", "ar"],
    ["هل تهاجم إيران السفن؟", "ar"],
    ["Iran and the ships of the Gulf", "en"],
    ["Turkey at a crossroads", "en"],
    ["Ten things to know about Mersin", "en"],
    ["Iran struck a ship?", "en"],
  ])("is none where it names a topic or asks: %s", (headline, lang) => {
    expect(told(headline, lang)).toBeUndefined()
  })
})

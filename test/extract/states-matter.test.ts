import { describe, expect, it } from "vitest"
import { readArticle } from "../../src/extract/read-article.ts"
import { arabic } from "../../src/lang/ar/index.ts"
import { english } from "../../src/lang/en/index.ts"
import { registry } from "../../src/registry/index.ts"

/** What an article says in its own voice and no predicate holds. */
function stated(text: string, lang: string): string[] {
  const { claims } = readArticle(
    { text, lang, published: "2024-03-14" },
    { packs: [arabic, english], registry },
  )
  return claims.flatMap(({ chain, says, anchor }) =>
    chain.length === 0 && says.predicate === "text" ? [text.slice(anchor?.start, anchor?.end)] : [],
  )
}

describe("E13 a sentence in the article's own voice that states a matter is a claim in words", () => {
  it.each([
    ["en", "The bridge over the Kura was built in 1952 by German engineers."],
    ["en", "It carried more than 4,000 lorries a day until the Georgian railway reopened."],
    ["en", "In 2012 the city of Camden, New Jersey, replaced its police with a new force."],
    ["ar", "بلغ طول الجسر الجديد فوق نهر الفرات أكثر من 400 متر."],
    ["ar", "تشهد مدينة حلب منذ أسابيع نقصا حادا في مياه الشرب والكهرباء."],
    ["ar", "ويعمل في المصنع منذ عام 2011 نحو ألف عامل من أبناء المنطقة."],
  ])("%s: %s", (lang, text) => {
    expect(stated(text, lang)).toEqual([text])
  })

  it.each([
    // a question
    ["en", "Will the bridge over the Kura be opened to Georgian lorries in 2025?"],
    ["ar", "هل يكتمل بناء الجسر الجديد فوق نهر الفرات قبل عام 2025؟"],
    // the author himself
    ["en", "When I crossed the Kura in 1994, the bridge at Mtskheta was closed."],
    // no detail
    ["en", "Nobody in the village has ever seen anything of the kind."],
    ["ar", "ولم يكن أحد في القرية يتوقع أن تسير الأمور على هذا النحو."],
    // too short
    ["en", "It closed in 1952."],
    ["ar", "أغلق عام 1952."],
    // no clause
    ["en", "The old bridge over the Kura at Mtskheta, north of Tbilisi."],
    // a list of headlines
    ["en", "More: Kura Bridge Opens Early Georgia Names New Minister Of Transport Tbilisi waits"],
    // somebody's words, of whom it was not read who said them
    ["en", "Estimates by Oslo and Geneva, it was argued, put the losses at 40."],
    ["en", "The bridge over the Kura was “a disgrace to all of Georgia and its people” in 1994."],
  ])("not %s: %s", (lang, text) => {
    expect(stated(text, lang)).toEqual([])
  })

  it("a quotation that nothing closes ends with its line", () => {
    const bridge = "The bridge over the Kura was built in 1952 by German engineers."
    expect(stated(`“The mill of Mtskheta closed in 1994 and Tbilisi paid.\n\n${bridge}`, "en")).toEqual([
      bridge,
    ])
  })

  it("leaves out what the article says in its own voice where it is not wanted", () => {
    const text = "The bridge over the Kura was built in 1952 by German engineers."
    const { claims } = readArticle({ text, lang: "en" }, { packs: [english], registry, ownVoice: false })
    expect(claims).toEqual([])
  })
})

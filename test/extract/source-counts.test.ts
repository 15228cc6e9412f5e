import { describe, expect, it } from "vitest"
import { readArticle } from "../../src/extract/read-article.ts"
import { arabic } from "../../src/lang/ar/index.ts"
import { english } from "../../src/lang/en/index.ts"
import { registry } from "../../src/registry/index.ts"

const root = (text: string, lang: string): unknown => {
  const { claims } = readArticle(
    { text, lang, published: "2024-03-14" },
    { packs: [arabic, english], registry },
  )
  return claims.at(-1)?.chain.at(-1)?.sources[0]
}

describe("how many unnamed sources speak", () => {
  it.each([
    ["قال مسؤولان أمنيان إن السفينة غرقت.", 2],
    ["نقلت رويترز عن مسؤولين أمنيين اثنين قولهما إن السفينة غرقت.", 2],
    ["قال مصدران مطلعان إن اللقاء ألغي.", 2],
    ["نقلت رويترز عن مصدرين مطلعين أن اللقاء ألغي.", 2],
    ["قالت دبلوماسيتان أوروبيتان إن الاجتماع تأجل.", 2],
    ["قال شاهدان إن الانفجار وقع ليلا.", 2],
    ["وقال ثلاثة مسؤولين أمريكيين إن الصفقة ألغيت.", 3],
    ["قال مسؤول كبير إن الصفقة ألغيت.", 1],
    // many, or two in an oblique case
    ["نقلت رويترز عن مسؤولين أمنيين أن السفينة غرقت.", undefined],
    ["قال مسؤولون أمريكيون إن الصفقة ألغيت.", undefined],
    ["قالت مصادر عدة إن الاجتماع تأجل.", undefined],
  ])("%s %s", (text, count) => {
    expect((root(text, "ar") as { count?: number }).count).toBe(count)
  })

  it.each([
    ["Two officials said the talks had failed.", 2],
    ["A pair of senior officials said the talks had failed.", 2],
    ["A couple of diplomats told Reuters the talks had failed.", 2],
    ["A dozen witnesses said the talks had failed.", 12],
    ["At least three sources said the talks had failed.", 3],
    ["One of the officials said the talks had failed.", 1],
    ["More than a dozen officials said the talks had failed.", undefined],
    ["Several officials said the talks had failed.", undefined],
    ["Both officials said the talks had failed.", undefined],
  ])("%s %s", (text, count) => {
    expect((root(text, "en") as { count?: number }).count).toBe(count)
  })

  it("tells what two are as it tells what one is", () => {
    const kind = (text: string): unknown => (root(text, "ar") as { kind?: unknown }).kind
    expect(kind("قال مسؤولان أمريكيان إن الصفقة ألغيت.")).toEqual(kind("قال مسؤول أمريكي إن الصفقة ألغيت."))
    expect(kind("قال دبلوماسيان غربيان إن الصفقة ألغيت.")).toEqual(["diplomatic", "western"])
    expect(kind("قال مسؤولان متقاعدان إن الصفقة ألغيت.")).toBeUndefined()
  })
})

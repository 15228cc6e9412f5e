import { describe, expect, test } from "vitest"
import { readArticle } from "../../../src/extract/read-article.ts"
import { arabic } from "../../../src/lang/ar/index.ts"
import { english } from "../../../src/lang/en/index.ts"
import { registry } from "../../../src/registry/index.ts"

/** The times of the claims in the article's own voice. */
function times(text: string, lang: string): unknown[] {
  const { claims } = readArticle(
    { text, lang, published: "2024-03-05T10:00:00Z" },
    { packs: [arabic, english], registry },
  )
  return claims
    .filter(({ says }) => says.predicate !== "text")
    .map(({ says }) => (says.roles["time"] as { edtf?: string } | undefined)?.edtf)
}

describe("what the first sentence tells without a day", () => {
  test("is news of the day of publication or the day before", () => {
    const text =
      "Three farmers were killed in a fire in the port of Mersa. Police arrested two men in Harran."
    expect(times(text, "en")).toEqual(["[2024-03-04..2024-03-05]", undefined])
    expect(times("قتل ثلاثة مزارعين في حريق في مرفأ المرسى. وزار المحافظ الموقع.", "ar")[0]).toBe(
      "[2024-03-04..2024-03-05]",
    )
  })

  test("has the day that the sentence names, or none where it is no event of the past", () => {
    expect(times("Three farmers were killed in a fire in Mersa in 2019.", "en")).toEqual(["2019"])
    expect(times("The two ministers will meet in Mersa.", "en")).toEqual([undefined])
    expect(times("No farmers were killed in the fire in Mersa.", "en")[0]).toBeUndefined()
  })
})

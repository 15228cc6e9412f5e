import { describe, expect, it } from "vitest"
import { arabic } from "../../../src/lang/ar/index.ts"
import { english } from "../../../src/lang/en/index.ts"
import { readArticle } from "../../../src/extract/read-article.ts"
import { registry } from "../../../src/registry/index.ts"
import { sha256Hex } from "../../../src/util/digest.ts"

function read(text: string, lang: string) {
  const { claims } = readArticle(
    { text, lang, published: "2024-03-12" },
    { packs: [arabic, english], registry, ownVoice: false },
  )
  return claims.map(({ anchor, says, chain }) => ({
    words: says.roles["words"],
    gaps: anchor?.gaps?.map(([start, end]) => text.slice(start, end)),
    whole: anchor?.digest === `sha256:${sha256Hex(text.slice(anchor?.start, anchor?.end))}`,
    said: chain.at(-1)?.said,
  }))
}

describe("E2 a clause that its source interrupts", () => {
  it("is one claim, whose anchor names the gap", () => {
    expect(read("The plan, officials said on Monday, would cost two billion dollars.", "en")).toEqual([
      {
        words: { text: "The plan would cost two billion dollars", lang: "en" },
        gaps: [", officials said on Monday,"],
        whole: true,
        said: "2024-03-11",
      },
    ])
  })
  it("is one claim in Arabic, too", () => {
    const [claim, ...others] = read("وأسفر الحريق، وفق مصدر طبي، عن إصابة ستة عمال في المصنع.", "ar")
    expect(others).toEqual([])
    expect(claim).toMatchObject({ gaps: ["، وفق مصدر طبي،"], whole: true })
  })
  it("has no gap where the source closes it", () => {
    expect(read("The plan would cost two billion dollars, officials said.", "en")).toMatchObject([
      { gaps: undefined },
    ])
  })
})

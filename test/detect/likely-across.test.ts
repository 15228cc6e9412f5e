import { describe, expect, it } from "vitest"
import { claim, detect, statement } from "../../src/index.ts"
import { english } from "../../src/lang/en/index.ts"
import { createTextSupport } from "../../src/wording/index.ts"

const said = (id: string, text: string) =>
  claim({
    article: { id, lang: "en", published: "2024-01-10" },
    chain: [{ named: `Speaker ${id}` }],
    says: statement({ words: { text, lang: "en" } }),
  })
const claims = [
  said("a", "Parliament approved the budget for the ports of Tartus on Monday"),
  said("b", "On Monday parliament approved the budget for the ports of Tartus"),
  said("c", "The harvest was poor in the valley"),
]
const texts = createTextSupport([english.words])
const alone = (pairs: boolean) => ({
  ...texts,
  // no group holds two
  group: (given: Parameters<typeof texts.group>[0], onLikely?: (one: string, other: string) => void) => {
    if (pairs) texts.group(given, onLikely)
    return given.map(({ key }) => [key])
  },
})
const kinds = (support: typeof texts) =>
  [...detect(claims, { texts: support }).findings].map(({ kind, a, b }) => [kind, a.article.id, b.article.id])

describe("D34 two texts that may say the same are compared though no group of texts holds both", () => {
  it("the finding is the one that a group would give, and there is one", () => {
    const grouped = kinds(texts)
    expect(grouped).toHaveLength(1)
    expect(kinds(alone(true))).toEqual(grouped)
  })
  it("what no group holds and nothing says may be the same is not compared", () => {
    expect(kinds(alone(false))).toEqual([])
  })
})

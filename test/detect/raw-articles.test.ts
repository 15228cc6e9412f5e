import { describe, expect, it } from "vitest"
import { detect } from "../../src/detect/detect.ts"
import { explain } from "../../src/detect/explain.ts"
import type { Finding } from "../../src/detect/finding.ts"
import { readArticle } from "../../src/extract/read-article.ts"
import { arabic } from "../../src/lang/ar/index.ts"
import { english } from "../../src/lang/en/index.ts"
import { registry } from "../../src/registry/index.ts"
import type { Claim } from "../../src/schema/claim.ts"
import { createTextSupport } from "../../src/wording/text-support.ts"
import { headlines } from "../cases/headlines.ts"
import { quotations } from "../cases/quotations.ts"

const packs = [arabic, english]
const texts = createTextSupport(packs.map(({ words }) => words))

interface Raw {
  readonly id: string
  readonly lang: string
  readonly text: string
  readonly title?: string
  readonly outlet?: string
  readonly published?: string
}

function claimsIn(articles: readonly Raw[]): readonly Claim[] {
  return articles.flatMap(
    (article) => readArticle({ published: "2024-03-05", ...article }, { packs, registry }).claims,
  )
}

function findingsIn(articles: readonly Raw[]): readonly Finding[] {
  return [...detect(claimsIn(articles), { registry, texts }).findings]
}

/** The same claims as a person states them, who vouches for having read them rightly. */
function stated({ clause: _read, ...claim }: Claim): Claim {
  return claim
}

describe("a headline against the body of its article", () => {
  it.each(headlines)("D24 $lang: $name", ({ lang, title, body, changed }) => {
    const found = findingsIn([{ id: "page", lang, title, text: `${title}\n\n${body}` }])
    const distorted = found.filter(({ kind }) => kind === "distorts")
    expect(distorted.flatMap(({ changes = [] }) => changes.map(({ role }) => role))).toEqual(changed)
    for (const finding of distorted) {
      expect(finding.by && finding[finding.by].anchor?.section).toBe("headline")
      expect(explain(finding).split("\n")[0]).toContain("(by the headline of page)")
    }
    expect(found.filter(({ kind }) => kind === "conflicts")).toEqual([])
  })
})

describe("quoted words", () => {
  it.each(quotations)("N10 $lang: $name", ({ lang, articles, misattributed }) => {
    const [one, other] = articles
    const read = claimsIn([
      { id: "one", lang, text: one },
      { id: "other", lang, text: other },
    ])
    const kinds = [...detect(read.map(stated), { registry, texts }).findings].map(({ kind }) => kind)
    expect(kinds.includes("misattributes")).toBe(misattributed)
    if (misattributed) expect(kinds).toEqual(["misattributes"])
    // two speakers of one quotation are a misreading more often than a misattribution
    expect([...detect(read, { registry, texts }).findings].map(({ kind }) => kind)).not.toContain(
      "misattributes",
    )
  })
})

const agency = (who: string): Raw => ({
  id: "agency",
  lang: "en",
  outlet: "reuters",
  published: "2024-03-04",
  text: `Hakan Fidan met Ali Mamlouk in Damascus in recent weeks, ${who} said.`,
})
const relay = (who: string, outlet = "رويترز"): Raw => ({
  id: "relay",
  lang: "ar",
  published: "2024-03-05",
  text: `نقلت وكالة ${outlet} عن ${who} أن هاكان فيدان التقى علي مملوك في دمشق هذا الأسبوع.`,
})

describe("unnamed sources of one outlet in two languages", () => {
  it.each([
    ["four sources", "أربعة مصادر"],
    ["a regional source", "مصدر إقليمي"],
    ["a Turkish diplomat", "دبلوماسي تركي"],
    ["three security officials", "ثلاثة مسؤولين أمنيين"],
    ["a senior official", "مسؤول رفيع المستوى"],
  ])("D25 %s and %s are one statement, so that what changed is a distortion", (english, arabic) => {
    const [finding] = findingsIn([agency(english), relay(arabic)])
    expect(finding).toMatchObject({ kind: "distorts", lineage: { kind: "sameUtterance" } })
    expect(finding?.lineage.assumed).toContain("one-source-in-two-languages")
    expect(finding?.changes?.map(({ role }) => role)).toEqual(["time"])
  })
  it.each([
    ["another number", "two sources", "أربعة مصادر"],
    ["another kind", "a military source", "مصدر دبلوماسي"],
    ["another country", "a Turkish official", "مسؤول سوري"],
    ["another rank", "a senior official", "مسؤول"],
    ["a kind in the one only", "a source", "مصدر أمني"],
    ["a word that is not known", "a plumbing official", "مسؤول"],
  ])("D25 %s: not one statement: %s, %s", (_, english, arabic) => {
    for (const { lineage } of findingsIn([agency(english), relay(arabic)])) {
      expect(lineage.kind).not.toBe("sameUtterance")
    }
  })
  it("D25 another outlet: not one statement", () => {
    for (const { lineage } of findingsIn([agency("four sources"), relay("أربعة مصادر", "تاس")]))
      expect(lineage.kind).toBe("unknown")
  })
})

import { describe, expect, it } from "vitest"
import { printTopic } from "../../src/cli/print-topic.ts"
import { nameOf } from "../../src/detect/describe.ts"
import { detect } from "../../src/detect/detect.ts"
import { explainParts } from "../../src/detect/explain.ts"
import { rootsInWords } from "../../src/detect/words.ts"
import { english } from "../../src/lang/en/index.ts"
import { registry } from "../../src/registry/index.ts"
import { meet } from "../../src/vocabulary/built-in/contact.ts"
import { statement } from "../../src/vocabulary/built-in/force.ts"
import { vocabulary } from "../../src/vocabulary/built-in/vocabulary.ts"
import { createTextSupport } from "../../src/wording/text-support.ts"
import { told } from "../support/build.ts"

const meeting = { participants: ["turkey", "syria"], place: "moscow", time: "2024-01-05" }

function printed(claims: Parameters<typeof detect>[0]): string {
  const out: string[] = []
  const terminal = {
    styled: false,
    columns: 100,
    write: (text: string) => out.push(text),
    complain: () => undefined,
  }
  for (const topic of detect(claims, { registry }).topics) printTopic(topic, registry, terminal)
  return out.join("")
}

describe("topics in words", () => {
  it("are named as some claim has the words, and strangers by their names", () => {
    const words = (text: string) => statement({ words: { text, lang: "ar" } })
    const long = `الحكومة تؤجل الانتخابات ${"إلى أجل غير مسمى ".repeat(12)}`.trim()
    const strangers = [{ named: "حيان عبد الغني" }]
    const out = printed([
      told("a", strangers, words("إلغاء الزيارة المقررة إلى العاصمة")),
      told("b", strangers, words("إلغاء الزيارة المقررة إلى العاصمة")),
    ])
    expect(out).toContain("إلغاء الزيارة المقررة إلى العاصمة (2 claims")
    expect(nameOf("named:حيان عبد الغني", { registry, vocabulary })).toBe("حيان عبد الغني")
    expect(printed([told("a", strangers, words(long))]).split("(1 claim")[0]).toContain("…")
  })
})

describe("positions", () => {
  it("D6 are one where members stand in another order", () => {
    const turned = { ...meeting, participants: ["syria", "turkey"] }
    const [topic] = detect([told("a", ["lavrov"], meet(meeting)), told("b", ["fidan"], meet(turned))], {
      registry,
    }).topics
    expect(topic?.positions.map(({ claims }) => claims.length)).toEqual([2])
  })
})

describe("claims in words that clash", () => {
  it("D10 have nothing in common that could be told", () => {
    const words = (text: string) => statement({ words: { text, lang: "en" }, time: "2024-01" })
    const claims = [
      told("a", ["lavrov"], words("Parliament approved the budget")),
      told("b", ["fidan"], words("Parliament rejected the budget")),
    ]
    const [finding] = detect(claims, { registry, texts: createTextSupport([english.words]) }).findings
    expect(finding?.kind).toBe("conflicts")
    expect(finding && explainParts(finding).both).toBeUndefined()
  })
})

describe("counts in words", () => {
  it.each([
    [{ atLeast: 1, atMost: 1, exact: true }, "1 root"],
    [{ atLeast: 2, atMost: 2, exact: true }, "2 roots"],
    [{ atLeast: 1, atMost: 3, exact: true }, "1 to 3 roots"],
    [{ atLeast: 2, atMost: 40, exact: false }, "at least 2, at most 40 roots, not worked out exactly"],
  ])("D20 %o is %s", (roots, words) => {
    expect(rootsInWords(roots)).toBe(words)
  })
  it("D20 are printed plainly where they are exact", () => {
    const out = printed([told("a", ["lavrov"], meet(meeting)), told("b", ["fidan"], meet(meeting))])
    expect(out).toContain("2 roots, credibility 1")
    expect(out).not.toContain("not worked out exactly")
    expect(out).not.toContain("outline")
  })
  it("D21 an outline says that it is one, and its counts that they are bounds", () => {
    const claims = [
      told("a", ["lavrov"], meet(meeting)),
      told("b", ["fidan"], meet(meeting)),
      ...Array.from({ length: 420 }, (_, index) =>
        told(`c${index}`, [{ named: `Person ${index}` }], meet({ ...meeting, about: [`matter ${index}`] })),
      ),
    ]
    const out = printed(claims)
    expect(out).toContain("an outline")
    expect(out).toContain("at least 2, at most 422 roots, not worked out exactly, credibility 6")
  })
})

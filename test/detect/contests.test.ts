import { describe, expect, it } from "vitest"
import { describeValue } from "../../src/detect/describe.ts"
import { detect, type Finding } from "../../src/index.ts"
import { readArticle } from "../../src/extract/index.ts"
import { arabic } from "../../src/lang/ar/index.ts"
import { english } from "../../src/lang/en/index.ts"
import { registry } from "../../src/registry/index.ts"
import { vocabulary } from "../../src/vocabulary/built-in/vocabulary.ts"
import { createTextSupport } from "../../src/wording/text-support.ts"
import { type ContestCase, contestCases } from "../cases/contests.ts"

const packs = [arabic, english]
const texts = createTextSupport(packs.map(({ words }) => words))

function findingsOf({ lang, a, b }: Pick<ContestCase, "lang" | "a" | "b">): readonly Finding[] {
  const claims = [a, b].flatMap(
    (told, place) => readArticle({ id: `article-${place}`, lang, ...told }, { packs, registry }).claims,
  )
  return [...detect(claims, { registry, texts }).findings].filter(({ withinArticle }) => !withinArticle)
}
const told = new Set(["updates", "conflicts", "tension", "revises", "distorts"])

describe("what changed and what is contested", () => {
  it.each(contestCases)("D31 D32 $lang: $name", ({ finds, ...rest }) => {
    const first = findingsOf(rest).find(({ kind }) => told.has(kind))
    const reason = first?.comparison.roles.find(({ a, b }) => a !== undefined && b !== undefined)
    const words = [reason?.a, reason?.b].map((value) =>
      value === undefined ? "" : describeValue(value, undefined, { registry, vocabulary }),
    )
    expect(first === undefined ? null : [first.kind, ...words]).toEqual(finds)
  })
  const day = "2024-03-05T08:00:00Z"
  const article = (text: string) => ({ title: "Envoys in Mersa", published: day, text })
  const kinds = (lang: "ar" | "en", a: string, b: string) =>
    findingsOf({ lang, a: article(a), b: article(b) }).map(({ kind }) => kind)

  it("D33 a denial conflicts with what another says, and two denials do not clash", () => {
    const says = "Hakan Fidan said that envoys of the two armies met in the port of Mersa."
    const denies = "Sergey Lavrov denied that envoys of the two armies met in the port of Mersa."
    const saysNo = "Hakan Fidan said that no envoys of the two armies met in the port of Mersa."
    expect(kinds("en", says, denies)).toEqual(["conflicts"])
    expect(kinds("en", saysNo, denies)).not.toContain("conflicts")
    const qal = "قال هاكان فيدان إن مبعوثي الجيشين اجتمعوا في ميناء المرسى."
    const nafa = "نفى سيرغي لافروف أن يكون مبعوثو الجيشين اجتمعوا في ميناء المرسى."
    expect(kinds("ar", qal, nafa)).toEqual(["conflicts"])
    expect(kinds("ar", "قال هاكان فيدان إن مبعوثي الجيشين لم يجتمعوا في ميناء المرسى.", nafa)).not.toContain(
      "conflicts",
    )
  })
})

import { describe, expect, it } from "vitest"
import { readAttributions } from "../../../src/extract/read-attributions.ts"
import { arabic } from "../../../src/lang/ar/index.ts"
import { english } from "../../../src/lang/en/index.ts"
import { noClauses, partialClauses, wholeClauses } from "../../cases/clause-wholeness.ts"
import { arabicContentCases } from "../../cases/content-ar.ts"
import { arabicJoinedCases } from "../../cases/content-joined-ar.ts"
import { englishJoinedCases } from "../../cases/content-joined-en.ts"
import { arabicEdgeCases, arabicEdgeNegatives } from "../../cases/content-edges-ar.ts"
import { englishEdgeCases, englishEdgeNegatives } from "../../cases/content-edges-en.ts"
import { englishContentCases } from "../../cases/content-en.ts"
import { checkAttributions } from "../check-attributions.ts"

describe("E4 where a content begins and ends", () => {
  for (const one of englishContentCases) it(one.text, () => checkAttributions(one, "en"))
  for (const one of arabicContentCases) it(one.text, () => checkAttributions(one, "ar"))
  for (const one of englishEdgeCases) it(one.text, () => checkAttributions(one, "en"))
  for (const one of arabicEdgeCases) it(one.text, () => checkAttributions(one, "ar"))
  for (const one of englishJoinedCases) it(one.text, () => checkAttributions(one, "en"))
  for (const one of arabicJoinedCases) it(one.text, () => checkAttributions(one, "ar"))
  for (const text of englishEdgeNegatives)
    it(`nothing is said: ${text}`, () => checkAttributions({ text, expected: [] }, "en"))
  for (const text of arabicEdgeNegatives)
    it(`nothing is said: ${text}`, () => checkAttributions({ text, expected: [] }, "ar"))
})

describe("E3 a claim is a clause", () => {
  const read = (text: string, lang: string) => readAttributions({ text, lang }, { packs: [arabic, english] })
  it("leaves out what has no verb and tells of it", () => {
    const { attributions, diagnostics } = read('"Peace," the mayor said.', "en")
    expect(attributions).toEqual([])
    expect(diagnostics.map(({ rule }) => rule)).toContain("attribution/no-clause")
  })
  const clauses = (text: string) =>
    read(text, /[\u0600-\u06FF]/u.test(text) ? "ar" : "en").attributions.map(({ clause }) => clause)
  for (const text of wholeClauses) it(`whole: ${text}`, () => expect(clauses(text)).toEqual(["whole"]))
  for (const text of partialClauses) it(`partial: ${text}`, () => expect(clauses(text)).toEqual(["partial"]))
  for (const text of noClauses) it(`none: ${text}`, () => expect(clauses(text)).toEqual([]))
  it("tells whole clauses from fragments", () => {
    expect(read("The mayor said the bridge was closed.", "en").attributions[0]?.clause).toBe("whole")
    expect(read("The envoy denied the report.", "en").attributions[0]?.clause).toBe("partial")
    expect(read("قال الوزير إن الوضع خطير.", "ar").attributions[0]?.clause).toBe("whole")
    expect(read("أعلن الوزير انسحاب القوات من البلدة.", "ar").attributions[0]?.clause).toBe("whole")
  })
})

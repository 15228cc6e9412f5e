import { describe, expect, it } from "vitest"
import { readAttributions } from "../../src/extract/read-attributions.ts"
import { arabic } from "../../src/lang/ar/index.ts"
import { english } from "../../src/lang/en/index.ts"
import { registry } from "../../src/registry/index.ts"
import { arabicCases, arabicNegatives } from "../cases/attribution-ar.ts"
import { arabicJudgementCases, arabicJudgementNegatives } from "../cases/attribution-ar-judgements.ts"
import { englishAttitudeCases, englishAttitudeNegatives } from "../cases/attribution-en-attitudes.ts"
import { englishCases, englishNegatives } from "../cases/attribution-en.ts"
import { englishJudgementCases, englishJudgementNegatives } from "../cases/attribution-en-judgements.ts"
import {
  arabicDeedCases,
  arabicDeedNegatives,
  arabicOwnWordsCases,
  englishOwnWordsCases,
} from "../cases/own-words.ts"
import { checkAttributions } from "./check-attributions.ts"

describe("attributions in English", () => {
  for (const one of englishCases) it(one.text, () => checkAttributions(one, "en"))
  for (const text of englishNegatives)
    it(`nobody speaks: ${text}`, () => checkAttributions({ text, expected: [] }, "en"))
})

describe("attributions in Arabic", () => {
  for (const one of arabicCases) it(one.text, () => checkAttributions(one, "ar"))
  for (const text of arabicNegatives)
    it(`nobody speaks: ${text}`, () => checkAttributions({ text, expected: [] }, "ar"))
})

describe("what is said in the first person or in marks", () => {
  for (const one of englishOwnWordsCases) it(one.text, () => checkAttributions(one, "en"))
  for (const one of arabicOwnWordsCases) it(one.text, () => checkAttributions(one, "ar"))
})

describe("deeds that Arabic speakers tell, ask for and are blamed for", () => {
  for (const one of arabicDeedCases) it(one.text, () => checkAttributions(one, "ar"))
  for (const text of arabicDeedNegatives)
    it(`nobody speaks: ${text}`, () => checkAttributions({ text, expected: [] }, "ar"))
})

describe("what Arabic speakers say a thing is, accuse of, own and condemn", () => {
  for (const one of arabicJudgementCases) it(one.text, () => checkAttributions(one, "ar"))
  for (const text of arabicJudgementNegatives)
    it(`nobody speaks: ${text}`, () => checkAttributions({ text, expected: [] }, "ar"))
})

describe("what English speakers say a thing is, accuse of and own", () => {
  for (const one of englishJudgementCases) it(one.text, () => checkAttributions(one, "en"))
  for (const text of englishJudgementNegatives)
    it(`nobody speaks: ${text}`, () => checkAttributions({ text, expected: [] }, "en"))
})

describe("what English speakers want, see and do beside what they say", () => {
  for (const one of englishAttitudeCases) it(one.text, () => checkAttributions(one, "en"))
  for (const text of englishAttitudeNegatives)
    it(`nobody speaks: ${text}`, () => checkAttributions({ text, expected: [] }, "en"))
})

describe("the outlet that publishes", () => {
  const said = (text: string, lang: string, outlet: string, credit?: string): unknown =>
    readAttributions(
      { text, lang, outlet, ...(credit === undefined ? {} : { credit }) },
      { packs: [arabic, english], registry },
    ).attributions[0]?.links[0]?.sources
  it("is the newspaper where no other is named", () => {
    expect(said("وقالت الصحيفة إن السفينة غادرت الميناء.", "ar", "sabah")).toEqual([{ agent: "sabah" }])
    expect(said("The newspaper said the ship had left.", "en", "sabah")).toEqual([{ agent: "sabah" }])
  })
  it("is no agency, but the agency that it credits is", () => {
    expect(said("وأضافت الوكالة أن السفينة غادرت الميناء.", "ar", "sabah", "reuters")).toEqual([
      { agent: "reuters" },
    ])
    expect(said("وأضافت الوكالة أن السفينة غادرت الميناء.", "ar", "sabah")).toEqual([{ named: "الوكالة" }])
  })
  it("is not meant where another was named before", () => {
    const text = "Tass has an office here. The newspaper said the ship had left."
    expect(said(text, "en", "sabah")).not.toEqual([{ agent: "sabah" }])
  })
})

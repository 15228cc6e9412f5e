import { describe, expect, it } from "vitest"
import { readAttributions } from "../../../src/extract/read-attributions.ts"
import { english } from "../../../src/lang/en/index.ts"
import { registry } from "../../../src/registry/index.ts"
import { arabicIdentityCases } from "../../cases/identity-ar.ts"
import { englishIdentityCases, englishOpenPronouns } from "../../cases/identity-en.ts"
import { arabicMentionCases } from "../../cases/mentions-ar.ts"
import { englishMentionCases } from "../../cases/mentions-en.ts"
import { arabicToldSpeakers } from "../../cases/speakers-told-ar.ts"
import { englishToldSpeakers } from "../../cases/speakers-told-en.ts"
import { checkAttributions } from "../check-attributions.ts"

describe("E1 which agent a mention is, in English", () => {
  for (const each of englishIdentityCases) it(each.text, () => checkAttributions(each, "en"))
  for (const text of englishOpenPronouns)
    it(text, () => {
      const read = readAttributions({ text, lang: "en" }, { packs: [english], registry })
      expect(read.attributions).toEqual([])
      expect(read.diagnostics.map(({ rule }) => rule)).toContain("attribution/no-speaker")
    })
})

describe("E1 which agent a mention is, in Arabic", () => {
  for (const each of arabicIdentityCases) it(each.text, () => checkAttributions(each, "ar"))
})

describe("names and nouns that stand for persons", () => {
  for (const each of arabicMentionCases) it(each.text, () => checkAttributions(each, "ar"))
  for (const each of englishMentionCases) it(each.text, () => checkAttributions(each, "en"))
  for (const each of arabicToldSpeakers) it(each.text, () => checkAttributions(each, "ar"))
  for (const each of englishToldSpeakers) it(each.text, () => checkAttributions(each, "en"))
})

it("says how a speaker was known", () => {
  const text = "Lavrov said the road was open. He said the bridge was open."
  const { attributions } = readAttributions({ text, lang: "en" }, { packs: [english], registry })
  expect(attributions.map(({ links }) => links[0]?.knownBy)).toEqual(["name", "pronoun"])
})

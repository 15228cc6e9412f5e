import { describe, it } from "vitest"
import { arabicMute, arabicSpeakers } from "../../cases/speakers-ar.ts"
import { arabicSureSpeakers } from "../../cases/sure-speakers-ar.ts"
import { englishMute, englishSpeakers } from "../../cases/speakers-en.ts"
import { checkAttributions } from "../check-attributions.ts"

describe("who can speak in Arabic", () => {
  for (const one of arabicSureSpeakers) it(one.text, () => checkAttributions(one, "ar"))
  for (const one of arabicSpeakers) it(one.text, () => checkAttributions(one, "ar"))
  for (const text of arabicMute)
    it(`nobody speaks: ${text}`, () => checkAttributions({ text, expected: [] }, "ar"))
})

describe("who can speak in English", () => {
  for (const one of englishSpeakers) it(one.text, () => checkAttributions(one, "en"))
  for (const text of englishMute)
    it(`nobody speaks: ${text}`, () => checkAttributions({ text, expected: [] }, "en"))
})

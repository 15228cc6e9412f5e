import { describe, it } from "vitest"
import { arabicDenialNegatives, arabicDenials } from "../../cases/denials-ar.ts"
import { englishDenialNegatives, englishDenials } from "../../cases/denials-en.ts"
import { checkAttributions } from "../check-attributions.ts"

describe("denials and refusals to comment in Arabic", () => {
  for (const one of arabicDenials) it(one.text, () => checkAttributions(one, "ar"))
  for (const text of arabicDenialNegatives)
    it(`none: ${text}`, () => checkAttributions({ text, expected: [] }, "ar"))
})

describe("denials and refusals to comment in English", () => {
  for (const one of englishDenials) it(one.text, () => checkAttributions(one, "en"))
  for (const text of englishDenialNegatives)
    it(`none: ${text}`, () => checkAttributions({ text, expected: [] }, "en"))
})

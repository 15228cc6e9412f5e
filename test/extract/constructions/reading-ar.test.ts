import { describe, it } from "vitest"
import { arabicObjectCases, arabicObjectMute } from "../../cases/reading-ar-objects.ts"
import { arabicSubjectCases, arabicSubjectMute } from "../../cases/subjects-ar.ts"
import { checkAttributions } from "../check-attributions.ts"

describe("objects and subjects in Arabic", () => {
  for (const one of arabicObjectCases) it(one.text, () => checkAttributions(one, "ar"))
  for (const text of arabicObjectMute)
    it(`nobody speaks: ${text}`, () => checkAttributions({ text, expected: [] }, "ar"))
})

describe("whose sentence it is in Arabic", () => {
  for (const one of arabicSubjectCases) it(one.text, () => checkAttributions(one, "ar"))
  for (const text of arabicSubjectMute)
    it(`nobody speaks: ${text}`, () => checkAttributions({ text, expected: [] }, "ar"))
})

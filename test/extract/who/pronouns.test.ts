import { describe, it } from "vitest"
import { englishManyCases } from "../../cases/pronouns-many-en.ts"
import { englishPronounCases } from "../../cases/pronouns-en.ts"
import { arabicNearSpeakers } from "../../cases/speakers-near-ar.ts"
import { englishNearSpeakers } from "../../cases/speakers-near-en.ts"
import { checkAttributions } from "../check-attributions.ts"

describe("whom English pronouns lead back to", () => {
  for (const one of [...englishPronounCases, ...englishManyCases])
    it(one.text, () => checkAttributions(one, "en"))
})

describe("who speaks among those near an English verb of reporting", () => {
  for (const one of englishNearSpeakers) it(one.text, () => checkAttributions(one, "en"))
})

describe("who speaks among those near an Arabic verb of reporting", () => {
  for (const one of arabicNearSpeakers) it(one.text, () => checkAttributions(one, "ar"))
})

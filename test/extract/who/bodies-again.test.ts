import { describe, it } from "vitest"
import { arabicAgain, englishAgain } from "../../cases/bodies-again.ts"
import { checkAttributions } from "../check-attributions.ts"

describe("nouns that stand alone for whom the article has told of", () => {
  for (const one of englishAgain) it(one.text, () => checkAttributions(one, "en"))
  for (const one of arabicAgain) it(one.text, () => checkAttributions(one, "ar"))
})

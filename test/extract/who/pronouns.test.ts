import { describe, it } from "vitest"
import { englishPronounCases } from "../../cases/pronouns-en.ts"
import { checkAttributions } from "../check-attributions.ts"

describe("whom English pronouns lead back to", () => {
  for (const one of englishPronounCases) it(one.text, () => checkAttributions(one, "en"))
})

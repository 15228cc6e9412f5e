import { describe, it } from "vitest"
import { readingEnglishCases, readingEnglishNegatives } from "../../cases/reading-en.ts"
import { checkAttributions } from "../check-attributions.ts"

describe("English reading", () => {
  it.each(readingEnglishCases.map((one) => [one.text, one] as const))("%s", (_, one) => {
    checkAttributions(one, "en")
  })

  it.each(readingEnglishNegatives)("nobody: %s", (text) => {
    checkAttributions({ text, expected: [] }, "en")
  })
})

import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { tokenize } from "../../src/util/tokens.ts"
import { hashWord, passageOfTokens } from "../../src/wording/fingerprint.ts"
import { createRunningPassages } from "../../src/wording/running-passages.ts"

describe("createRunningPassages", () => {
  test("gives of any stretches what is made of them alone", () => {
    // few words, so that runs come back
    const words = fc.array(fc.constantFrom("talks", "in", "ankara", "موسكو", "قال", "7"), { maxLength: 90 })
    const cuts = fc.array(fc.nat(90), { minLength: 2, maxLength: 6 })
    fc.assert(
      fc.property(words, cuts, (words, cuts) => {
        const tokens = tokenize(words.join(" "))
        const passages = createRunningPassages(tokens.map((token) => hashWord(token.folded)))
        const places = cuts.map((cut) => Math.min(cut, tokens.length)).sort((a, b) => a - b)
        const stretches = places.slice(1).map((to, index) => [places[index] ?? 0, to] as const)
        expect(passages(stretches)).toEqual(
          passageOfTokens(stretches.map(([from, to]) => tokens.slice(from, to))),
        )
      }),
    )
  })
})

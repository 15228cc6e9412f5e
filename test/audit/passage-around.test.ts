import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { passageAround } from "../../src/audit/passage-around.ts"

describe("A6 a passage within its article", () => {
  it.each([
    ["whole where the text is short", "One two three.", [4, 7], 300, ["One ", "two", " three."]],
    ["cut between words", "One two three four five", [8, 13], 6, ["…two ", "three", " four…"]],
    ["at the text's ends", "three", [0, 5], 6, ["", "three", ""]],
  ] as const)("A6 is %s", (_, text, at, reach, [before, words, after]) => {
    expect(passageAround(text, at, reach)).toEqual({ before, words, after })
  })

  it("A6 holds its words to the code unit, and cuts no character in two", () => {
    const given = fc
      .array(fc.constantFrom("كلمة", "word", " ", "\n", "😀", "…", "é"), { minLength: 2, maxLength: 60 })
      .map((pieces) => pieces.join(""))
      .chain((text) =>
        fc.record({
          text: fc.constant(text),
          at: fc.tuple(fc.nat(text.length - 2), fc.nat(20)),
          reach: fc.nat(40),
        }),
      )
    fc.assert(
      fc.property(given, ({ text, at: [start, length], reach }) => {
        const end = Math.min(text.length, start + length + 1)
        const { before, words, after } = passageAround(text, [start, end], reach)
        expect(words).toBe(text.slice(start, end))
        expect(text.slice(0, start).endsWith(before.replace(/^…/u, ""))).toBe(true)
        expect(text.slice(end).startsWith(after.replace(/…$/u, ""))).toBe(true)
        expect(before).not.toMatch(/^…[\uDC00-\uDFFF]/u)
        expect(after).not.toMatch(/[\uD800-\uDBFF]…$/u)
      }),
    )
  })

  it.each([[[3, 3]], [[-1, 2]], [[0, 99]], [[0.5, 2]]] as const)(
    "A6 refuses %j, which is no place in the text",
    (at) => {
      expect(() => passageAround("some words", at)).toThrow(/offsets within the text's 10 code units/)
    },
  )
})

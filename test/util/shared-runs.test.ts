import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { sharedRuns } from "../../src/util/shared-runs.ts"

const slices = (text: string, spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => text.slice(start, end))

describe("runs of words that two texts share", () => {
  it.each([
    [
      "The two ministers met in Moscow today",
      "«The two ministers met» at Sochi",
      ["The two ministers met"],
      ["The two ministers met"],
    ],
    [
      "قالَ إنّ الوزيرين التقيا في موسكو",
      "وقال ان الوزيرين التقيا في موسكو مساء",
      ["إنّ الوزيرين التقيا في موسكو"],
      ["ان الوزيرين التقيا في موسكو"],
    ],
    ["one two three", "one two three", [], []],
    ["", "anything at all goes here", [], []],
    ["a b c d e f g h", "e f g h a b c d", ["a b c d", "e f g h"], ["e f g h", "a b c d"]],
    ["a b c d x a b c d", "a b c d", ["a b c d", "a b c d"], ["a b c d"]],
    [
      "they met on 28 December 2022",
      "met on 28 December 2023",
      ["met on 28 December"],
      ["met on 28 December"],
    ],
  ])("%s | %s", (a, b, one, other) => {
    const found = sharedRuns(a, b)
    expect([slices(a, found.a), slices(b, found.b)]).toEqual([one, other])
  })

  it("swapping the texts swaps the answer, spans lie in order inside the text, and a text shares itself", () => {
    const text = fc
      .array(fc.constantFrom("a", "b", "c", "في", "28", ",", "\n"), { maxLength: 30 })
      .map((words) => words.join(" "))
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [one, other] = [sharedRuns(a, b), sharedRuns(b, a)]
        expect(one).toEqual({ a: other.b, b: other.a })
        let last = -1
        for (const { start, end } of one.a) {
          expect(start).toBeGreaterThan(last)
          expect(end).toBeLessThanOrEqual(a.length)
          last = end - 1
        }
        const words = a.split(" ").filter((word) => /[\p{L}\p{N}]/u.test(word))
        expect(sharedRuns(a, a).a.length).toBe(words.length >= 4 ? 1 : 0)
      }),
    )
  })
})

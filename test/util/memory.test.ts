import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { detect, meet, readClaims } from "../../src/index.ts"
import { buildClaim } from "../../src/testing/index.ts"
import { createMemory } from "../../src/util/memory.ts"

const shuffled = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(shuffled)
    : typeof value === "object" && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .reverse()
            .map(([key, item]) => [key, shuffled(item)]),
        )
      : value

describe("S7 a memory of JSON values", () => {
  test("S7 finds what is equal, in whatever order the keys stand, and nothing else", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.jsonValue({ maxDepth: 4 }), {
          selector: (value) => JSON.stringify(shuffled(value)),
        }),
        (values) => {
          const memory = createMemory<number>()
          for (const [index, value] of values.entries()) memory.keep(value, index)
          for (const [index, value] of values.entries()) {
            const found = memory.find(shuffled(value))
            if (found === undefined) continue
            expect(JSON.stringify(shuffled(values[found]))).toBe(JSON.stringify(shuffled(values[index])))
          }
        },
      ),
    )
  })
  test("S7 finds a copy of an object", () => {
    const memory = createMemory<string>()
    memory.keep({ a: [1, { b: null }] }, "kept")
    expect(memory.find({ a: [1, { b: null }] })).toBe("kept")
    expect(memory.find({ a: [1, { b: 0 }] })).toBeUndefined()
    expect(memory.find({ a: [1, { b: null }], c: undefined })).toBeUndefined()
  })
  test("S7 leaves out what makes no difference", () => {
    const memory = createMemory<string>(["at"])
    memory.keep({ a: { at: [1, 2], b: 3 } }, "kept")
    expect(memory.find({ a: { b: 3 } })).toBe("kept")
    expect(memory.find({ a: { at: [4, 5], b: 3 } })).toBe("kept")
  })
  test("S4 values too deep to look into are no reason to fail", () => {
    const deep = JSON.parse(`${'{"kind":'.repeat(5000)}1${"}".repeat(5000)}`) as unknown
    const memory = createMemory<number>()
    memory.keep(deep, 1)
    expect(memory.find(JSON.parse(`${'{"kind":'.repeat(5000)}2${"}".repeat(5000)}`))).toBeUndefined()
    const line = `{"article":{"id":"a","lang":"ar"},"chain":[],"says":{"predicate":"demand","roles":{"what":${'{"kind":{"predicate":"demand","roles":{"what":'.repeat(3000)}{}${"}}}".repeat(3000)}}}}`
    const { claims, diagnostics } = readClaims(line)
    expect(claims).toEqual([])
    expect(diagnostics.length).toBeGreaterThan(0)
  })
})

test("D5 a summary counts equal propositions once, whether they are one object or not", () => {
  const says = () => meet({ participants: ["lavrov", "fidan"], time: "2024-06-11" })
  const noted = meet({ participants: ["lavrov", "fidan"], time: { edtf: "2024-06-11", at: [3, 9] } })
  const claims = [says(), says(), noted, meet({ participants: ["lavrov", "fidan"], time: "2024-06" })].map(
    (proposition, index) => buildClaim({ article: { id: `a${index}` }, says: proposition }),
  )
  expect(detect(claims).topics.map(({ summary }) => summary.propositions)).toEqual([2])
})

import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"

const root = join(import.meta.dirname, "..")
const spec = readFileSync(join(root, "docs/spec.md"), "utf8")
const behaviours = new Map(
  [...spec.matchAll(/^- \*\*([A-Z]\d+)\*\* (.+)$/gm)].map(([, number = "", text = ""]) => [number, text]),
)
const families = new Set([...behaviours.keys()].map((number) => number.replace(/\d+/, "")))

/** Numbers that names of tests begin with, with the files that quote them. */
function quoted(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const entry of readdirSync(join(root, "test"), { recursive: true, encoding: "utf8" })) {
    if (!entry.endsWith(".test.ts")) continue
    const source = readFileSync(join(root, "test", entry), "utf8")
    // in names written out, and in tables that names are made of
    for (const [, names = ""] of source.matchAll(/["'`]((?:[A-Z]\d+[ ,]+)+)/g))
      for (const [number = ""] of names.matchAll(/[A-Z]\d+/g))
        if (families.has(number.charAt(0))) found.set(number, [...(found.get(number) ?? []), entry])
  }
  return found
}

describe("docs/spec.md and the tests", () => {
  const tests = quoted()
  test("the numbers run without a gap in every family", () => {
    for (const family of families) {
      const numbers = [...behaviours.keys()].filter((number) => number.startsWith(family))
      expect(numbers).toEqual(numbers.map((_, index) => `${family}${index + 1}`))
    }
  })
  test("no test quotes a number that is not there", () => {
    const unknown = [...tests].filter(([number]) => !behaviours.has(number))
    expect(unknown).toEqual([])
  })
  test.each([...behaviours])("%s is quoted by a test: %s", (number) => {
    expect(tests.get(number) ?? []).not.toEqual([])
  })
})

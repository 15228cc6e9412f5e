import { createHash } from "node:crypto"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { canonicalJson } from "../../src/util/canonical.ts"
import { digestOf, sha256Hex } from "../../src/util/digest.ts"

/** The same by another implementation; a lone surrogate becomes U+FFFD there, too. */
const expected = (text: string) => createHash("sha256").update(text, "utf8").digest("hex")
const anyText = fc.string({ unit: "binary", maxLength: 300 })
const anyUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
  .map((units) => String.fromCharCode(...units))

describe("sha256Hex", () => {
  test("is SHA-256 of the UTF-8 bytes, whatever was hashed before", () => {
    fc.assert(fc.property(fc.oneof(anyText, anyUnits), (text) => sha256Hex(text) === expected(text)))
  })

  test.each([0, 1, 55, 56, 63, 64, 65, 119, 2047, 2048, 2049, 70_000])("a text of %i letters", (length) => {
    expect(sha256Hex("ق".repeat(length))).toBe(expected("ق".repeat(length)))
    expect(digestOf("a".repeat(length))).toBe(`sha256:${expected("a".repeat(length))}`)
  })

  test.each(["\ud800", "a\udc00b", "\ud800\ud800", "😀", "\ude00\ud83d"])("surrogates: %j", (text) => {
    expect(sha256Hex(text)).toBe(expected(text))
  })
})

describe("canonicalJson", () => {
  test("writes strings as JSON does", () => {
    fc.assert(
      fc.property(fc.oneof(anyText, anyUnits), (text) => canonicalJson(text) === JSON.stringify(text)),
    )
  })

  test("sorts keys at every depth and leaves undefined and unwanted ones out", () => {
    expect(canonicalJson({ b: [{ d: 1, c: '"' }], a: undefined, at: 3 }, new Set(["at"]))).toBe(
      '{"b":[{"c":"\\"","d":1}]}',
    )
  })
})

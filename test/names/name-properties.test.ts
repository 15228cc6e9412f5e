import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  compareNames,
  createNameIndex,
  nameVariants,
  skeletonKey,
  skeletonKeys,
} from "../../src/names/index.ts"

const letters = fc.constantFrom(
  ..."aeioubcdfghjklmnpqrstvwxyzçşğüабвгдежзийклмнопрстухцчшщьэюяابتثجحخدذرزسشصضطظعغفقكلمنهويةى",
)
const word = fc.string({ unit: letters, minLength: 1, maxLength: 12 })
const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(" "))
const anything = fc.oneof(
  name,
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.constantFrom("", " ", "\uD800", "al-", "-", "'", "\u202E", "بن", "ال", "V.", ",", "a,", "日本"),
)

describe("compareNames", () => {
  it("does not depend on the order of the two", () => {
    fc.assert(
      fc.property(anything, anything, (a, b) => {
        const one = compareNames(a, b)
        const other = compareNames(b, a)
        expect([other.same, other.score, other.partial]).toEqual([one.same, one.score, one.partial])
        expect(other.reasons.length).toBe(one.reasons.length)
      }),
    )
  })

  it("takes every name for itself", () => {
    fc.assert(
      fc.property(name, (text) => {
        expect(compareNames(text, text)).toMatchObject({ same: true, score: 1, partial: false })
      }),
    )
    expect(compareNames("日本", "日本").same).toBe(true)
    expect(compareNames("日本", "中国").same).toBe(false)
  })

  it("does not see case, harakat, tatweel, directions and composed letters", () => {
    const dress = (text: string): string =>
      [...text.toUpperCase()]
        .map((letter) => (/[\u0620-\u064A]/.test(letter) ? `${letter}\u064E\u0640` : letter.normalize("NFD")))
        .join("\u200F")
    fc.assert(
      fc.property(name, name, (a, b) => {
        const plain = compareNames(a, b)
        const dressed = compareNames(dress(a), b)
        expect([dressed.same, dressed.score]).toEqual([plain.same, plain.score])
      }),
    )
  })

  it("keeps its score between 0 and 1, and above the threshold exactly where same", () => {
    fc.assert(
      fc.property(anything, anything, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, threshold) => {
        const { same, score, reasons } = compareNames(a, b, { threshold })
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(1)
        expect(reasons.length).toBeGreaterThan(0)
        if (reasons[0]?.kind !== "equal") expect(same).toBe(score > threshold)
      }),
    )
  })

  it("explains itself by parts that make up both words", () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        for (const reason of compareNames(a, b).reasons) {
          if (reason.kind !== "letters" || reason.parts.length === 0) continue
          for (const side of ["a", "b"] as const)
            expect(reason.parts.map((part) => part[side]).join("")).toMatch(/^\^.+\$$/su)
        }
      }),
    )
  })

  it("is bounded on hostile input", () => {
    for (const text of [
      "a".repeat(100_000),
      "ا ".repeat(50_000),
      "و-".repeat(50_000),
      "\uD800".repeat(100_000),
      "é".repeat(100_000),
    ]) {
      expect(compareNames(text, text).score).toBeGreaterThanOrEqual(0)
      expect(compareNames(text, "Putin").same).toBe(false)
      expect(nameVariants(text)).toEqual([text])
      expect(skeletonKeys(text)).toEqual([])
    }
    const crowded = "ab cd ef gh ij kl mn op qr st uv wx yz ab cd ef"
    expect(compareNames(crowded, crowded).same).toBe(true)
  })
})

describe("the look-up", () => {
  it("never throws and finds every entry by its own name", () => {
    fc.assert(
      fc.property(fc.array(name, { maxLength: 20 }), anything, (names, query) => {
        const index = createNameIndex(names.map((text, number) => ({ name: text, id: String(number) })))
        index.find(query)
        for (const [number, text] of names.entries())
          expect(index.find(text, { limit: 100 }).map((found) => found.id)).toContain(String(number))
      }),
      { numRuns: 50 },
    )
  })

  it("gives keys for any string", () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(skeletonKey(text)).toBe(skeletonKeys(text)[0] ?? "")
        expect(nameVariants(text)[0]).toBe(text)
      }),
    )
  })
})

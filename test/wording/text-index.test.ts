import { describe, expect, test } from "vitest"
import { words as arabic } from "../../src/lang/ar/words.ts"
import { words as english } from "../../src/lang/en/words.ts"
import { createTextIndex } from "../../src/wording/text-index.ts"

const words = [arabic, english]

describe("createTextIndex", () => {
  test("finds what shares rare words, not what shares common ones", () => {
    const index = createTextIndex(words)
    index.add("1", "وزير الخارجية يلتقي نظيره الكيني في نيروبي", "ar")
    index.add("2", "في نيروبي: وزير الخارجية ونظيره الكيني يبحثان التجارة", "ar")
    index.add("3", "وزير الخارجية يستقبل سفير النمسا", "ar")
    for (let count = 0; count < 40; count++)
      index.add(`other${count}`, `وزير الخارجية يزور المدينة رقم ${count + 500}`, "ar")
    expect(index.candidates("1")[0]?.id).toBe("2")
    expect(index.candidates("1").map(({ id }) => id)).not.toContain("3")
    const found = index.candidatesFor("لقاء في نيروبي بين الوزير ونظيره الكيني", "ar").map(({ id }) => id)
    expect(found.slice(0, 2).sort()).toEqual(["1", "2"])
  })

  test("names meet across languages", () => {
    const index = createTextIndex(words)
    index.add("ar", "انفجار في دمشق يقتل 37 شخصا", "ar")
    index.add("noise", "تراجع أسعار السيارات المستعملة في الصين", "ar")
    expect(index.candidatesFor("37 killed in Damascus blast", "en", { least: 0.1 })[0]?.id).toBe("ar")
  })

  test("an id is added once; an unknown id has no candidates", () => {
    const index = createTextIndex(words)
    expect([index.add("1", "one text", "en"), index.add("1", "another", "en")]).toEqual([true, false])
    expect(index.size).toBe(1)
    expect(index.candidates("2")).toEqual([])
    expect(index.candidatesFor("")).toEqual([])
  })

  test("groups twenty thousand texts of five hundred matters", () => {
    const index = createTextIndex([english])
    const matters = 500
    for (let number = 0; number < 20_000; number++) {
      const matter = number % matters
      index.add(
        String(number),
        `Envoy Zar${matter}ov visits Port${matter}ville for talks on canal${matter}`,
        "en",
      )
    }
    const groups = index.groups()
    expect(groups.length).toBe(matters)
    expect(groups.every((group) => new Set(group.map((id) => Number(id) % matters)).size === 1)).toBe(true)
  })

  test("no words of any language: nothing is found, nothing fails", () => {
    const index = createTextIndex([])
    index.add("1", "some text")
    expect(index.candidatesFor("some text")).toEqual([])
    expect(index.groups()).toEqual([["1"]])
  })
})

import fc from "fast-check"
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

  test("a regional tag is the language's, and a language without words goes by spellings", () => {
    const index = createTextIndex([english, arabic])
    index.add("regional", "وزير الخارجية ونظيره الكيني يبحثان التجارة في نيروبي", "ar-EG")
    index.add("turkish", "Dışişleri bakanı Nairobi'de Kenyalı mevkidaşıyla görüştü", "tr")
    expect(index.candidatesFor("محادثات الكينيين حول التجارة بنيروبي", "ar")[0]?.id).toBe("regional")
    expect(index.candidatesFor("Kenyalı mevkidaşıyla görüştü", "tr")[0]?.id).toBe("turkish")
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

  test("D22 a chain of texts, each like the next, is no group of what its ends are about", () => {
    const index = createTextIndex([english])
    const letters = "abcdefghijklmnopqrstuvwxyz"
    // three words in common with the next one, none with the one after that
    for (const [place] of [...letters].entries()) {
      const word = (offset: number) =>
        `zor${letters[(place + offset) % 26]}${letters[(place + offset) % 26]}an`
      index.add(String(place), [0, 1, 2, 3, 4, 5].map((offset) => word(offset)).join(" "), "en")
    }
    const groups = index.groups()
    expect(Math.max(...groups.map((group) => group.length))).toBeLessThan(14)
    expect(groups.flat().length).toBe(26)
  })

  test("D22 the order of adding makes no difference to the groups", () => {
    const words =
      "harbour ferry strike wheat convoy mayor bridge flood budget vote prison judge tunnel".split(" ")
    const texts = fc.uniqueArray(
      fc.tuple(
        fc.integer({ min: 0, max: 9999 }),
        fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 }),
      ),
      { selector: ([id]) => id, maxLength: 40 },
    )
    const groupsOf = (given: readonly (readonly [number, readonly string[]])[]) => {
      const index = createTextIndex([english])
      for (const [id, text] of given) index.add(String(id), text.join(" "), "en")
      return index
        .groups()
        .map((group) => [...group].sort().join(" "))
        .sort()
    }
    fc.assert(
      fc.property(texts, (given) => {
        const turned = [...given].sort(([a], [b]) => ((a * 7919) % 9973) - ((b * 7919) % 9973))
        expect(groupsOf(turned)).toEqual(groupsOf(given))
      }),
    )
  })

  test("asked in between or only at the end, the groups are the same", () => {
    const index = createTextIndex([english])
    const rebuilt = createTextIndex([english])
    for (let number = 0; number < 60; number++) {
      const text = `Envoy Zar${number % 7}ov visits Port${number % 11}ville about canal${number % 5}`
      index.add(String(number), text, "en")
      index.groups()
      rebuilt.add(String(number), text, "en")
    }
    expect(index.groups()).toEqual(rebuilt.groups())
  })

  test("what more texts carry than any key may have is one group still", () => {
    const index = createTextIndex([english])
    for (let number = 0; number < 1000; number++)
      index.add(
        String(number),
        `Ferry Zarovna sank off Portville with wheat aboard, outlet${number % 40} said`,
        "en",
      )
    for (let number = 0; number < 4000; number++)
      index.add(`other${number}`, `Council of Dorn${number}ick approved budget${number}`, "en")
    expect(Math.max(...index.groups().map((group) => group.length))).toBe(1000)
  })

  test("ten thousand texts that share one word, and one of a megabyte, are groups of their own", () => {
    const index = createTextIndex([english])
    for (let number = 0; number < 10_000; number++)
      index.add(String(number), `Zarovna thing${number} other${number + 1e6} third${number + 2e6}`, "en")
    index.add("long", "wheat convoy ".repeat(80_000), "en")
    expect(index.groups().length).toBe(10_001)
  })

  test("no words of any language: texts are found by their spellings", () => {
    const index = createTextIndex([])
    index.add("1", "some text")
    expect(index.candidatesFor("some text").map(({ id }) => id)).toEqual(["1"])
    expect(index.candidatesFor("another matter")).toEqual([])
    expect(index.groups()).toEqual([["1"]])
  })
})

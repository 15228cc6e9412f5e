import { describe, expect, it } from "vitest"
import { readArticle } from "../../src/extract/read-article.ts"
import { arabic } from "../../src/lang/ar/index.ts"
import { english } from "../../src/lang/en/index.ts"
import { registry } from "../../src/registry/index.ts"

const packs = [arabic, english]
/** Processor time in milliseconds, the least of a few runs: what else the machine does is no part of it. */
function timeOf(text: string, lang: string): number {
  let least = Number.POSITIVE_INFINITY
  for (let run = 0; run < 3; run++) {
    const before = process.cpuUsage()
    readArticle({ id: "hostile", lang, published: "2024-03-05", text }, { packs, registry })
    const { user, system } = process.cpuUsage(before)
    least = Math.min(least, (user + system) / 1000)
  }
  return least
}

/** Eight times the text takes eight times the time where work is linear, and sixty-four times where it is squared. */
const [small, factor, mostTimes] = [2500, 8, 28] as const
/** Less is too short to measure; whatever grows with the square takes far more at eight times the size. */
const shortest = 5

describe("E11 hostile repetition takes time in proportion to its length", () => {
  it.each([
    ["en", "\uD800said \uDC00that "],
    ["en", "😀said 😀that "],
    ["en", "Lavrov said that "],
    ["en", "he said, “"],
    ["en", "according to "],
    ["en", "denied that he denied "],
    ["en", "(said "],
    ["en", "Lavrov, the minister, "],
    ["ar", "\uD800قال \uDC00إن "],
    ["ar", "قال «"],
    ["ar", "وأضاف أن نقلا عن "],
    ["ar", "الوزير لافروف و"],
    ["ar", "نفى أن ينفي "],
  ])(
    "%s %j",
    (lang, unit) => {
      const one = Math.max(shortest, timeOf(unit.repeat(small), lang))
      expect(timeOf(unit.repeat(small * factor), lang) / one).toBeLessThan(mostTimes)
    },
    120_000,
  )

  it("an article of very many sentences is read to its end", () => {
    const text = Array.from({ length: 130_000 }, (_, number) => `Item ${number}.`).join(" ")
    expect(() => readArticle({ id: "long", lang: "en", text }, { packs, registry })).not.toThrow()
  }, 120_000)
})

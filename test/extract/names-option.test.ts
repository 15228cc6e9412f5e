import { describe, expect, test } from "vitest"
import { readArticle } from "../../src/extract/read-article.ts"
import { arabic } from "../../src/lang/ar/index.ts"
import { english } from "../../src/lang/en/index.ts"
import { createNameIndex } from "../../src/names/index.ts"
import { registry } from "../../src/registry/index.ts"
import type { NameMatcher } from "../../src/registry/registry.ts"
import { once } from "../../src/util/once.ts"

const made = once(() => {
  const entries = [...registry.names()]
  return { entries, index: createNameIndex(entries.map(({ name }, id) => ({ id: String(id), name }))) }
})

const names: NameMatcher = function* (name) {
  const { entries, index } = made()
  for (const { id, score } of index.find(name, { partial: false })) {
    const entry = entries[Number(id)]
    if (entry !== undefined) yield { entry, likeness: score }
  }
}

function speakersOf(text: string, lang: string, matcher: NameMatcher | undefined) {
  const options = { packs: [arabic, english], registry, ...(matcher === undefined ? {} : { names: matcher }) }
  const { claims } = readArticle({ text, lang, published: "2022-12-28" }, options)
  return claims.flatMap(({ chain }) => chain.flatMap(({ sources }) => sources))
}

describe("names under spellings that the registry does not have", () => {
  test.each([
    ["en", "Mevlut Chavushoglu said the talks would resume.", "Mevlut Chavushoglu", "cavusoglu"],
    ["en", "The minister Sergej Lavroff said the talks would resume.", "Sergej Lavroff", "lavrov"],
    ["en", "Michail Bogdanow said the talks would resume.", "Michail Bogdanow", "bogdanov"],
    ["ar", "قال مولود جاوشوغلو إن المحادثات ستستأنف قريبا.", "مولود جاوشوغلو", "cavusoglu"],
    ["ar", "قال الوزير سيرجى لافرووف إن المحادثات ستستأنف قريبا.", "سيرجى لافرووف", "lavrov"],
  ])("%s: %s", (lang, text, written, id) => {
    expect(speakersOf(text, lang, undefined)).toEqual([{ named: written }])
    expect(speakersOf(text, lang, names)).toEqual([id])
  })

  test.each([
    ["en", "Sergio Larrow said the talks would resume.", "Sergio Larrow"],
    ["en", "Peter Lavrenko said the talks would resume.", "Peter Lavrenko"],
    ["en", "Anna Weber said the talks would resume.", "Anna Weber"],
    ["ar", "قال سليم بوغدادي إن المحادثات ستستأنف قريبا.", "سليم بوغدادي"],
    ["ar", "قال ميخائيل بوغدانوفيتش إن المحادثات ستستأنف قريبا.", "ميخائيل بوغدانوفيتش"],
  ])("another's name stays as written: %s: %s", (lang, text, written) => {
    expect(speakersOf(text, lang, names)).toEqual([{ named: written }])
  })

  test("the matcher is asked for no name that the registry has, and once for each other", () => {
    const asked: string[] = []
    const noting: NameMatcher = (name) => {
      asked.push(name)
      return []
    }
    const text = [
      "Sergey Lavrov said the talks would resume.",
      "Anna Weber said the road was closed.",
      "Anna Weber said the bridge was closed as well.",
    ].join(" ")
    speakersOf(text, "en", noting)
    expect(asked).toEqual(["Anna Weber"])
  })
})

import { describe, expect, test } from "vitest"
import { detect } from "../../src/detect/detect.ts"
import { readArticle } from "../../src/extract/read-article.ts"
import { arabic } from "../../src/lang/ar/index.ts"
import { english } from "../../src/lang/en/index.ts"
import { registry } from "../../src/registry/index.ts"
import { isIsnadError } from "../../src/schema/errors.ts"
import { createTextSupport } from "../../src/wording/text-support.ts"

const options = { packs: [english], registry }
const relayed = "Moscow backs the talks, two officials told Reuters on Monday."

const sources = (article: Parameters<typeof readArticle>[0]) =>
  readArticle({ lang: "en", published: "2022-12-28", ...article }, options).claims.map(({ chain }) =>
    chain.flatMap((link) => link.sources),
  )

describe("an article and its claims", () => {
  test("the publisher is no link of a chain", () => {
    const [other] = sources({ text: relayed, outlet: "sabah" })
    expect(other?.[0]).toBe("reuters")
    const [own] = sources({ text: relayed, outlet: "reuters" })
    expect(own).toEqual(other?.slice(1))
  })
  test("nor is the house that it is an edition of", () => {
    const text = "The mayor told the BBC that the road was open."
    expect(sources({ text, outlet: "bbc-arabic" })).toEqual([[{ named: "The mayor" }]])
    expect(sources({ text, outlet: "sabah" })[0]?.[0]).toBe("bbc")
  })
  test("what it says in its own voice stands in the order of the text, where a predicate fits it", () => {
    const text =
      "Sergey Lavrov met Hakan Fidan in Moscow on 20 December. Moscow backs the talks, Sergey Lavrov said on Monday."
    const { claims } = readArticle({ text, lang: "en", published: "2022-12-28" }, options)
    expect(claims.map(({ chain }) => chain.length)).toEqual([0, 1])
    expect(claims[0]?.says).toMatchObject({ predicate: "meet", roles: { time: { edtf: "2022-12-20" } } })
    const { claims: said } = readArticle({ text, lang: "en" }, { ...options, ownVoice: false })
    expect(said.map(({ chain }) => chain.length)).toEqual([1])
  })
  test("a clause before an attribution is the article's own, what is said and its time are not", () => {
    const read = (text: string) =>
      readArticle({ text, lang: "en", published: "2022-12-28" }, options).claims.map(({ chain, says }) => [
        chain.length,
        says.predicate,
      ])
    expect(
      read("Hakan Fidan met Ali Mamlouk in Damascus, while Sergey Lavrov said that Moscow backs talks."),
    ).toContainEqual([0, "meet"])
    expect(read("On Monday, Sergey Lavrov said that Hakan Fidan met Ali Mamlouk.")).toEqual([[1, "meet"]])
    expect(read("Hakan Fidan met Ali Mamlouk, Sergey Lavrov said.")).toEqual([[1, "meet"]])
  })
  test("C16 what the words themselves say is not so is not denied a second time", () => {
    const bearing = (text: string) => {
      const [said] = readArticle({ text, lang: "en", published: "2022-12-28" }, options).claims
      return [said?.says.polarity, said?.says.roles["words"]]
    }
    const words = { lang: "en", text: "the price will not rise before the winter ends" }
    expect(bearing(`Hakan Fidan said ${words.text}.`)).toEqual(["positive", { ...words, negated: true }])
    const denied = { lang: "en", text: "that the price will rise before the winter ends" }
    expect(bearing(`Hakan Fidan denied ${denied.text}.`)).toEqual([
      "negative",
      { ...denied, text: "the price will rise before the winter ends" },
    ])
  })
  test.each([
    ["ar", "قال لافروف إن المعبر سيفتح قريبا.", "إن المعبر سيفتح قريبا", "المعبر سيفتح قريبا"],
    ["ar", "أفاد لافروف بأن المعبر سيفتح قريبا.", "بأن المعبر سيفتح قريبا", "المعبر سيفتح قريبا"],
    ["ar", "قال لافروف إنه سيزور المعبر قريبا.", "إنه سيزور المعبر قريبا", "إنه سيزور المعبر قريبا"],
    ["ar", "طالب لافروف بأن يفتح المعبر قريبا.", "بأن يفتح المعبر قريبا", "بأن يفتح المعبر قريبا"],
    [
      "en",
      "Lavrov said that the crossing will open.",
      "that the crossing will open",
      "the crossing will open",
    ],
    ["en", "Lavrov said the crossing will open.", "the crossing will open", "the crossing will open"],
  ])("words leave out the complementiser, places do not (%s: %s)", (lang, text, content, words) => {
    const [claim] = readArticle({ text, lang }, { ...options, packs: [arabic, english] }).claims
    expect(claim?.anchor && text.slice(claim.anchor.start, claim.anchor.end)).toBe(content)
    const said = claim?.says.roles["words"]
    expect(said !== undefined && "text" in said ? said.text : undefined).toBe(words)
  })
  test.each([
    ["Hakan Fidan said the talks will not resume before the winter ends.", "conflicts"],
    ["Hakan Fidan denied that the talks will resume before the winter ends.", "conflicts"],
  ])("one says so, the other not: %s", (text, kind) => {
    // as a person states them: of claims that were read, words alone prove no clash
    const read = (id: string, words: string) =>
      readArticle({ id, text: words, lang: "en", published: "2022-12-28" }, options).claims.map(
        ({ clause: _read, ...stated }) => stated,
      )
    const claims = [
      ...read("a", "Sergey Lavrov said the talks will resume before the winter ends."),
      ...read("b", text),
    ]
    const texts = createTextSupport([english.words])
    expect([...detect(claims, { registry, texts }).findings].map((finding) => finding.kind)).toEqual([kind])
  })
  test.each([
    ["Faisal Mekdad said 12 people died.", "12 people died"],
    ["Faisal Mekdad said 1,200 trucks crossed the border.", "1,200 trucks crossed the border"],
    ["Faisal Mekdad said on 12 May trucks crossed the border.", "trucks crossed the border"],
  ])("a number opens what is said unless it is the day of the telling: %s", (text, words) => {
    const [said] = readArticle({ text, lang: "en" }, options).claims
    expect(text.slice(said?.anchor?.start, said?.anchor?.end)).toBe(words)
  })
  test("a day or a surname within a stranger's name is nobody whom the registry knows", () => {
    const text =
      "قال وزير النفط العراقي حيان عبد الغني يوم الخميس إن الصادرات ستنخفض. وأضاف الوزير أن بغداد ملتزمة بالقرارات."
    const { claims } = readArticle({ text, lang: "ar" }, { packs: [arabic], registry })
    const stranger = [[{ named: "حيان عبد الغني" }]]
    expect(claims.map(({ chain }) => chain.map((link) => link.sources))).toEqual([stranger, stranger])
    const known =
      "قال الرئيس التركي أردوغان يوم الخميس إن المحادثات ستستمر. وأضاف الرئيس أن بلاده ملتزمة بالاتفاق."
    const read = readArticle({ text: known, lang: "ar" }, { packs: [arabic], registry }).claims
    expect(read.map(({ chain }) => chain[0]?.sources)).toEqual([["erdogan"], ["erdogan"]])
  })
  test.each([
    ["SANAA (AFP) - Moscow backs the talks, an official said.", "afp"],
    ["Talks go on\n\nMOSCOW, Aug 3 (Reuters) — Moscow backs the talks, an official said.", "reuters"],
    ["بغداد (رويترز) - قال مصدر أمني إن المحادثات مستمرة.", "reuters"],
    ["قال مصدر أمني إن المحادثات مستمرة. (أ ف ب)", "afp"],
    ["Moscow backs the talks, an official said.\n\n(Reuters)", "reuters"],
    ["An official told Agence France-Presse (AFP).", undefined],
    ["Moscow backs the talks, an official said. (AFP, Reuters)", undefined],
    ["The agency (AFP) said on Monday - and not before - that Moscow backs the talks.", undefined],
    ["MOSCOW (Lavrov) - Moscow backs the talks, an official said.", undefined],
  ])("N19 the wire that a text names is what its page credits: %s", (text, wire) => {
    const both = { packs: [arabic, english], registry }
    const { article, claims, diagnostics } = readArticle({ text }, both)
    expect([article.credit, claims.at(-1)?.article.credit]).toEqual([wire, wire])
    expect(diagnostics.some(({ rule }) => rule === "credit-from-text")).toBe(wire !== undefined)
    // who says that it credits nobody, or publishes it, is believed
    expect(readArticle({ text, credit: null }, both).article.credit).toBeUndefined()
    if (wire !== undefined) expect(readArticle({ text, outlet: wire }, both).article.credit).toBeUndefined()
  })
  test.each([
    ["no article", null, options],
    ["an article without text", {}, options],
    ["a number for a text", { text: 42 }, options],
    ["no languages", { text: relayed }, {}],
    ["no options", { text: relayed }, undefined],
  ])("%s is misuse, and said in words", (_, input, given) => {
    const run = () => readArticle(input as never, given as never)
    expect(run).toThrow(/^isnad: readArticle\(\) takes/u)
  })
  test("the same words said twice are two claims", () => {
    const { claims } = readArticle({ text: `${relayed} ${relayed}`, lang: "en" }, options)
    expect(new Set(claims.map(({ id }) => id)).size).toBe(2)
    expect(claims[1]?.id).toBe(`${claims[0]?.id}.2`)
  })
  test("a published time that is none is reported, and the article is undated", () => {
    const { article, diagnostics } = readArticle(
      { text: relayed, lang: "en", published: "last year" },
      options,
    )
    expect(article.published).toBeNull()
    expect(diagnostics[0]).toMatchObject({ rule: "invalid-published", severity: "warning" })
  })
  test("a language that no pack reads is reported", () => {
    const { claims, diagnostics } = readArticle({ text: relayed, lang: "fi" }, options)
    expect(claims).toEqual([])
    expect(diagnostics[0]?.rule).toBe("unknown-language")
  })
  test.each([{ id: "two words" }, { outlet: "Al Jazeera" }, { lang: "English language" }])(
    "metadata that cannot be is misuse: %j",
    (metadata) => {
      const read = () => readArticle({ text: relayed, lang: "en", ...metadata }, options)
      expect(read).toThrow(/received/)
      try {
        read()
      } catch (error) {
        expect(isIsnadError(error) && error.code).toBe("invalid-option")
      }
    },
  )
})

import { describe, expect, test } from "vitest"
import { type AcceptOptions, acceptExtraction } from "../../src/extract/model/accept-extraction.ts"
import { extractionJsonSchema, extractionSchema } from "../../src/extract/model/extraction-schema.ts"
import { registry } from "../../src/registry/index.ts"
import { claimSchema } from "../../src/schema/claim.ts"
import { agents } from "../../src/vocabulary/agent-roles.ts"
import { definePredicate } from "../../src/vocabulary/define-predicate.ts"
import { createVocabulary } from "../../src/vocabulary/vocabulary.ts"

const english = [
  "Talks may resume, ministry says",
  "Moscow backs the talks, Sergey Lavrov said on Monday. Four sources told Reuters that the “second round” begins in August.",
  "Moscow backs the talks, the minister repeated. Ankara's envoy, Jane Doe, declined to comment.",
].join("\n\n")
const arabic =
  "نقلت وكالة تاس عن سيرغي لافروف قوله إنّ المحادثات سـتُستأنف في أنقرة. وأضاف لافروف أن «الموعد لم يُحدَّد بعد»."

const said = (content: unknown, source: unknown = "Sergey Lavrov", more: object = {}) => ({
  content,
  chain: [{ sources: [{ quote: source }], cue: "said" }],
  ...more,
})

function accept(claims: readonly unknown[], options: AcceptOptions = {}, text = english, lang = "en") {
  const result = acceptExtraction(
    { text, lang, published: "2022-12-28", outlet: "sabah" },
    { claims },
    options,
  )
  const words = result.claims.map(({ anchor }) => text.slice(anchor?.start, anchor?.end))
  const rules = result.diagnostics.map(({ rule, path }) => `${rule} ${path}`)
  return { ...result, words, rules }
}

describe("quotes are looked up in the article", () => {
  test("what stands there is accepted without a remark", () => {
    const { claims, words, diagnostics } = accept([said("Four sources told Reuters", "Reuters")])
    expect(words).toEqual(["Four sources told Reuters"])
    expect(diagnostics).toEqual([])
    const [link] = claims[0]?.chain ?? []
    expect(english.slice(...(link?.at ?? [0, 0]))).toBe("Reuters")
    expect(english.slice(...(link?.cue ?? [0, 0]))).toBe("said")
    expect(claimSchema.safeParse(claims[0]).success).toBe(true)
  })
  test("a right offset tells which of two places is meant", () => {
    const start = english.lastIndexOf("Moscow backs the talks")
    const { claims, diagnostics } = accept([
      said({ quote: "Moscow backs the talks", start, end: start + 22 }),
    ])
    expect(claims[0]?.anchor?.start).toBe(start)
    expect(diagnostics).toEqual([])
  })
  test("without one the first is taken, and it is said", () => {
    const { claims, rules } = accept([said("Moscow backs the talks")])
    expect(claims[0]?.anchor?.start).toBe(english.indexOf("Moscow backs the talks"))
    expect(rules).toEqual(["ambiguous-quote claims[0].content"])
  })
  test.each([
    ["a few characters off", 3],
    ["before the text", -20],
    ["past its end", 90_000],
    ["between two places, nearer to the second", 200],
  ])("an offset %s is mended to the nearest place", (_, by) => {
    const first = english.indexOf("Moscow backs the talks")
    const { claims, rules } = accept([said({ quote: "Moscow backs the talks", start: first + by })])
    const last = english.lastIndexOf("Moscow backs the talks")
    expect(claims[0]?.anchor?.start).toBe(by > 100 ? last : first)
    expect(rules).toEqual(["moved-quote claims[0].content"])
  })
  test.each([
    ["case", "moscow BACKS the talks, sergey lavrov said", "Moscow backs the talks, Sergey Lavrov said"],
    ["white space", "ministry says\nMoscow  backs", "ministry says\n\nMoscow backs"],
    ["quotation marks", 'the "second round" begins', "the “second round” begins"],
    ["marks at its ends", "begins in August,", "begins in August"],
    ["a possessive", "Ankara", "Ankara"],
    ["accents", "dećlined to comment", "declined to comment"],
  ])("a quote that differs in %s becomes the article's words", (_, quote, expected) => {
    const { words, rules } = accept([said(quote)])
    expect(words).toEqual([expected])
    expect(rules.filter((rule) => !rule.startsWith("mended-quote"))).toEqual([])
  })
  test.each([
    ["vowel marks and tatweel", "إن المحادثات ستستأنف في أنقرة", "إنّ المحادثات سـتُستأنف في أنقرة"],
    ["hamza", "ان المحادثات", "إنّ المحادثات"],
    ["quotation marks", 'أن "الموعد لم يحدد بعد"', "أن «الموعد لم يُحدَّد بعد"],
    ["a word written in one with another", "أضاف لافروف", "أضاف لافروف"],
  ])("Arabic that differs in %s becomes the article's words", (_, quote, expected) => {
    expect(accept([said(quote, "لافروف")], {}, arabic, "ar").words).toEqual([expected])
  })
  test("quotation marks around the whole are not content", () => {
    expect(accept([said("«الموعد لم يُحدَّد بعد»", "لافروف")], {}, arabic, "ar").words).toEqual([
      "الموعد لم يُحدَّد بعد",
    ])
  })
  test.each([
    "Moscow rejects the talks",
    "Moscow backs talks",
    "Moscow backs the … said on Monday",
    "backs the talk",
    "oscow backs the talks",
    "talks the backs Moscow",
    "",
    "  «»  ",
    "\uD800",
  ])("what does not stand there is rejected: %j", (quote) => {
    const { claims, diagnostics } = accept([said(quote)])
    expect(claims).toEqual([])
    expect(diagnostics).toMatchObject([
      { rule: "invented-quote", severity: "error", path: "claims[0].content" },
    ])
  })
})

describe("sources are looked up, too", () => {
  test("a source that is not in the article costs the claim", () => {
    const { claims, rules } = accept([said("Moscow backs the talks, the minister", "Hakan Fidan")])
    expect(claims).toEqual([])
    expect(rules).toEqual(["invented-source claims[0].chain[0].sources[0].quote"])
  })
  test("a cue that is not there is left out", () => {
    const { claims, rules } = accept([
      { content: "begins in August", chain: [{ sources: [{ quote: "Reuters" }], cue: "announced" }] },
    ])
    expect(claims[0]?.chain[0]?.cue).toBeUndefined()
    expect(rules).toEqual(["invented-cue claims[0].chain[0].cue"])
  })
  test.each([
    ["a name of the registry", { quote: "Sergey Lavrov" }, "lavrov", []],
    ["a capital", { quote: "Moscow" }, "russia", []],
    ["a name that it does not know", { quote: "Jane Doe" }, { named: "Jane Doe", lang: "en" }, []],
    ["an id for a description", { quote: "the minister", agent: "lavrov" }, "lavrov", []],
    [
      "an id that nobody has",
      { quote: "Jane Doe", agent: "jane" },
      { named: "Jane Doe", lang: "en" },
      ["unknown-agent"],
    ],
    ["another's id", { quote: "Sergey Lavrov", agent: "erdogan" }, "lavrov", ["source-mismatch"]],
    [
      "unnamed ones",
      { quote: "Four sources", kind: "anonymous", count: 4 },
      { anonymous: "Four sources", count: 4 },
      [],
    ],
    ["media", { quote: "sources", kind: "media" }, { media: "sources" }, []],
    ["a group", { quote: "sources", kind: "collective" }, { collective: "sources" }, []],
  ])("%s", (_, source, expected, remarks) => {
    const { claims, diagnostics } = accept(
      [{ content: "begins in August", chain: [{ sources: [source] }] }],
      {
        registry,
      },
    )
    expect(claims[0]?.chain[0]?.sources).toEqual([expected])
    expect(diagnostics.map(({ rule }) => rule)).toEqual(remarks)
  })
  test("without a registry an id is taken at its word", () => {
    const chain = [
      {
        sources: [
          { quote: "Jane Doe", agent: "jane" },
          { quote: "Reuters", agent: "no id" },
        ],
      },
    ]
    const { claims } = accept([{ content: "begins in August", chain }])
    expect(claims[0]?.chain[0]?.sources).toEqual(["jane", { named: "Reuters", lang: "en" }])
  })
  test("the publisher is no link", () => {
    const chain = [{ sources: [{ quote: "Reuters" }] }, { sources: [{ quote: "Jane Doe" }] }]
    const article = { text: english, lang: "en", outlet: "reuters" }
    const { claims, diagnostics } = acceptExtraction(article, [{ content: "in August", chain }], { registry })
    expect(claims[0]?.chain.map(({ sources }) => sources)).toEqual([[{ named: "Jane Doe", lang: "en" }]])
    expect(diagnostics.map(({ rule }) => rule)).toEqual(["publisher-in-chain"])
  })
})

describe("what the model made of the words is checked", () => {
  const meeting = {
    predicate: "meet",
    roles: { participants: ["Russia", "turkey"], place: "Ankara", time: "2022-12" },
  }
  test("a predicate with roles that fit, its names as ids", () => {
    const { claims, diagnostics } = accept(
      [said("begins in August", "Reuters", { says: meeting, certainty: "possible" })],
      {
        registry,
      },
    )
    expect(diagnostics).toEqual([])
    expect(claims[0]?.says).toEqual({
      predicate: "meet",
      roles: {
        participants: { includes: ["russia", "turkey"] },
        place: { value: "ankara" },
        time: { edtf: "2022-12" },
      },
      polarity: "positive",
      certainty: "possible",
    })
  })
  test("agents that the registry does not know are named", () => {
    const roles = { participants: ["Jane Doe", "turkey"] }
    const { claims } = accept([said("begins in August", "Reuters", { says: { predicate: "meet", roles } })], {
      registry,
    })
    expect(claims[0]?.says.roles).toEqual({ participants: { includes: [{ named: "Jane Doe" }, "turkey"] } })
  })
  test("kinds within kinds", () => {
    const says = {
      predicate: "demand",
      roles: { agent: "Moscow Times", what: { predicate: "withdraw", roles: { agent: "Turkey" } } },
    }
    const { claims } = accept([said("begins in August", "Reuters", { says })], { registry })
    expect(claims[0]?.says.roles["what"]).toEqual({
      kind: { predicate: "withdraw", roles: { agent: { value: "turkey" } } },
    })
  })
  test.each([
    [
      "a predicate that there is not",
      { predicate: "gossip", roles: {} },
      "unknown-predicate claims[0].says.predicate",
    ],
    [
      "a role that it has not",
      { predicate: "meet", roles: { weather: "fine" } },
      "unknown-role claims[0].says.roles.weather",
    ],
    [
      "a value that does not fit",
      { predicate: "meet", roles: { place: 7 } },
      "invalid-role-value claims[0].says.roles.place",
    ],
    [
      "a day that does not exist",
      { predicate: "meet", roles: { time: "2023-02-30" } },
      "invalid-role-value claims[0].says.roles.time",
    ],
    [
      "a place that the registry does not know",
      { predicate: "meet", roles: { place: "Nowhere upon Sea" } },
      "unknown-place claims[0].says.roles.place",
    ],
  ])("%s leaves the claim as text", (_, says, expected) => {
    const { claims, rules } = accept([said("begins in August", "Reuters", { says, polarity: "negative" })], {
      registry,
    })
    expect(claims[0]?.says).toEqual({
      predicate: "text",
      roles: { words: { text: "begins in August", lang: "en" } },
      polarity: "negative",
      certainty: "certain",
    })
    expect(rules).toEqual([expected])
  })
  test("a said time that does not exist is left open", () => {
    const chain = [{ sources: [{ quote: "Reuters" }], said: "2022-13-40" }]
    const { claims, rules } = accept([{ content: "in August", chain }])
    expect(claims[0]?.chain[0]?.said).toBeUndefined()
    expect(rules).toEqual(["invalid-time claims[0].chain[0].said"])
  })
  test("a condition makes it conditional", () => {
    const { claims } = accept([said("in August", "Reuters", { condition: "if Ankara agrees" })])
    expect(claims[0]?.says).toMatchObject({ certainty: "conditional", condition: "if Ankara agrees" })
  })
  test("a user's own predicate", () => {
    const march = definePredicate("march", { roles: { of: agents({ identity: true }) } })
    const says = { predicate: "march", roles: { of: ["turkey"] } }
    const { claims } = accept([said("in August", "Reuters", { says })], {
      vocabulary: createVocabulary([march]),
    })
    expect(claims[0]?.says.predicate).toBe("march")
  })
})

describe("any output will do", () => {
  const [good] = [said("begins in August", "Reuters")]
  test.each([
    ["a list", [good]],
    ["a text of JSON", JSON.stringify({ claims: [good] })],
    [
      "a code fence",
      `Here it is:\n\`\`\`json\n${JSON.stringify({ claims: [good] }, null, 2)}\n\`\`\`\nAnything else?`,
    ],
    ["a fence that nothing closes", `\`\`\`\n${JSON.stringify([good])}`],
    ["JSON amid prose", `The claims: ${JSON.stringify({ claims: [good] })} (one).`],
    ["a byte order mark", `\uFEFF${JSON.stringify([good])}`],
  ])("%s is read", (_, output) => {
    expect(acceptExtraction({ text: english, lang: "en" }, output).claims).toHaveLength(1)
  })
  const circle: Record<string, unknown> = {}
  circle["claims"] = [circle]
  let deep: unknown = []
  for (let depth = 0; depth < 50_000; depth++) deep = [deep]
  test.each([
    ["nothing", undefined],
    ["null", null],
    ["a number", 7],
    ["no JSON", "I could not find any claims."],
    ["JSON cut off", '{"claims":[{"content":"Mosc'],
    ["an empty text", ""],
    ["no list", { claims: "none" }],
    ["a circle", circle],
    [
      "a getter that throws",
      {
        get claims() {
          throw new Error("no")
        },
      },
    ],
    ["a big integer", { claims: [1n] }],
    ["a deep one", deep],
    ["a deep text", "[".repeat(200_000)],
    ["a deep text that is closed", `${"[".repeat(20_000)}${"]".repeat(20_000)}`],
    [
      "claims that are none",
      [null, 7, "x", [], {}, { content: 7 }, { content: "in August" }, { content: "in August", chain: 7 }],
    ],
    [
      "acts that there are not",
      [{ content: "in August", chain: [{ sources: [{ quote: "Reuters" }], act: "says" }] }],
    ],
  ])("%s is reported, not thrown", (_, output) => {
    const { claims, diagnostics } = acceptExtraction({ text: english, lang: "en" }, output)
    expect(claims).toEqual([])
    expect(diagnostics.length).toBeGreaterThan(0)
    for (const { severity } of diagnostics) expect(severity).toBe("error")
  })
  test("a wrong claim costs that claim only, and further keys are noticed", () => {
    const { claims, rules } = accept([{ content: 7 }, { ...good, mood: "glad" }, good])
    expect(claims).toHaveLength(1)
    expect(rules).toEqual([
      "invalid-extraction claims[0].content",
      "invalid-extraction claims[0].chain",
      "unknown-key claims[1].mood",
      "repeated-claim claims[2]",
    ])
  })
  test("odd articles", () => {
    for (const text of ["", "\uD800", "«»", "\n\n"])
      expect(acceptExtraction({ text, lang: "en" }, [good]).claims).toEqual([])
  })
  test("no language is said to be undetermined", () => {
    expect(acceptExtraction({ text: english }, [good]).claims[0]?.article.lang).toBe("und")
  })
  test("the same words said in two places are two claims", () => {
    const places = [english.indexOf("Moscow backs"), english.lastIndexOf("Moscow backs")]
    const { claims } = accept(places.map((start) => said({ quote: "Moscow backs the talks", start })))
    expect(new Set(claims.map(({ id }) => id)).size).toBe(2)
  })
})

describe("the schema for models", () => {
  test("what the zod schema takes is what is accepted", () => {
    const output = { claims: [said({ quote: "in August", start: 1, end: null }, "Reuters", { says: null })] }
    expect(extractionSchema.safeParse(output).success).toBe(true)
    expect(accept(output.claims).claims).toHaveLength(1)
  })
  test("the JSON Schema is plain JSON and names every predicate with its roles", () => {
    const schema = extractionJsonSchema()
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema)
    const march = definePredicate("march", { roles: { of: agents() } })
    const own = JSON.stringify(extractionJsonSchema({ vocabulary: createVocabulary([march]) }))
    expect(own).toContain('{"predicate":{"const":"march"},"roles":{"type":"object","properties":{"of":')
    expect(own).not.toContain('"const":"meet"')
  })
})

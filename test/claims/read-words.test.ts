import { describe, expect, it } from "vitest"
import {
  append,
  claim,
  claimsOf,
  createDossier,
  detect,
  detectOptionsOf,
  explain,
  kill,
  parseClaim,
  readClaims,
  readWords,
  serializeDossier,
  parseDossier,
  statement,
} from "../../src/index.ts"

const article = { id: "a", lang: "en", published: "2024-03-05", outlet: "reuters" }
const text = "Twelve people died in Sanaa after a bridge fell"
const words = { text, lang: "en" }
const inWords = claim({ article, chain: ["un"], says: statement({ words }), clause: "whole" })
const framed = claim({
  article,
  chain: ["un"],
  says: { ...kill({ place: "sanaa", count: 12 }), remainder: ["a bridge fell"] },
  clause: "whole",
  words,
})

describe("claims that were read from a text", () => {
  it("S2 keep their id when the same words are read better", () => {
    expect(framed.id).toBe(inWords.id)
    expect(readWords(inWords)).toMatchObject(words)
    expect(readWords(framed)).toEqual(words)
  })
  it.each([
    ["other words", { words: { text: `${text} on Monday`, lang: "en" } }],
    ["another speaker", { chain: ["reuters"] }],
    ["another act", { chain: [{ sources: "un", act: "denies" as const }] }],
    ["another article", { article: { ...article, id: "b" } }],
  ])("S2 have another id with %s", (_, change) => {
    expect(claim({ ...framed, id: undefined, ...change } as never).id).not.toBe(framed.id)
  })
  it.each([
    "TWELVE people died in Sanaa after a bridge fell",
    "Twelve  people died\nin Sanaa after a bridge fell",
  ])("S2 keep their id in another spelling or layout: %j", (spelt) => {
    const { id: _, ...rest } = framed
    expect(claim({ ...rest, words: { text: spelt, lang: "en" } }).id).toBe(framed.id)
  })
  it("S2 a claim stated in code has the id of what it says", () => {
    const stated = (count: number) =>
      claim({ article, chain: ["un"], says: kill({ place: "sanaa", count }) }).id
    expect(stated(12)).not.toBe(stated(13))
    expect(stated(12)).not.toBe(framed.id)
    expect(readWords(claim({ article, chain: [], says: statement({ words }) }))).toBeUndefined()
  })
  it("S1 are written and read again unchanged", () => {
    const also = [kill({ place: "aden" })]
    const whole = claim({ ...framed, also })
    const { claim: read, diagnostics } = parseClaim(JSON.parse(JSON.stringify(whole)))
    expect(diagnostics).toEqual([])
    expect(read).toEqual(whole)
    expect(JSON.stringify(read)).toBe(JSON.stringify(whole))
  })
  it.each([
    ["words without a language", { words: { text } }, "words"],
    ["words that are empty", { words: { text: "", lang: "en" } }, "words"],
    ["no proposition in also", { also: [] }, "also"],
    ["an unknown predicate in also", { also: [{ predicate: "dance", roles: {} }] }, "also[0]"],
    ["an empty piece in the remainder", { says: { ...framed.says, remainder: [""] } }, "says.remainder"],
  ])("S3 %s is told with its place, in code and in JSON", (_, change, path) => {
    expect(() => claim({ ...framed, ...change } as never)).toThrow(path)
    const { claim: read, diagnostics } = parseClaim({ ...framed, ...change })
    expect(read).toBeUndefined()
    expect(diagnostics[0]?.path).toContain(path)
  })
  it("S5 format 1 is read with the ids that it holds", () => {
    const line = JSON.stringify({ ...inWords, id: "claim:0123" })
    const { claims, diagnostics } = readClaims(`{"isnad":1}\n${line}\n`)
    expect(diagnostics).toEqual([])
    expect(claims[0]?.id).toBe("claim:0123")
  })
  it("S6 the same words read twice are one claim, whichever reading comes first", () => {
    const [one, other] = [[...detect([inWords, framed]).topics], [...detect([framed, inWords]).topics]]
    expect(one).toHaveLength(1)
    expect(one[0]?.claims).toEqual(other[0]?.claims)
    expect(detect([inWords, framed]).diagnostics).toEqual([])
  })
  it("D9 a judgement holds when a claim is read better", () => {
    const other = claim({ article: { ...article, id: "b" }, chain: ["un"], says: kill({ place: "sanaa" }) })
    const judgement = {
      finding: "agrees" as const,
      a: inWords.id,
      b: other.id,
      verdict: "dismissed" as const,
      by: "an editor",
      at: "2024-03-06T09:00:00Z",
      why: "one statement",
    }
    const recorded = "2024-03-06T09:00:00Z"
    const { dossier, diagnostics } = append(createDossier({ id: "d" }), [
      { op: "add", claim: inWords, recorded },
      { op: "add", claim: other, recorded },
      { op: "judge", judgement, recorded },
      { op: "add", claim: framed, recorded: "2024-03-07T09:00:00Z" },
    ])
    expect(diagnostics.map(({ rule }) => rule)).toEqual(["claim-renewed"])
    expect(claimsOf(dossier).map(({ says }) => says.predicate)).toEqual(["kill", "kill"])
    expect([...(detectOptionsOf(dossier).judgements ?? [])]).toHaveLength(1)
    const again = parseDossier(serializeDossier(dossier)).dossier
    expect(again && claimsOf(again)).toEqual(claimsOf(dossier))
  })
})

describe("the remainder", () => {
  const other = claim({
    article: { id: "b", lang: "en", published: "2024-03-05", outlet: "tass" },
    chain: ["russia-mfa"],
    says: { ...kill({ place: "sanaa", count: 12 }), remainder: ["a truck hit it"] },
    clause: "whole",
    words: { text: "Twelve died in Sanaa when a truck hit it", lang: "en" },
  })
  it("S9 leaves what the roles say standing, and is named as not compared", () => {
    const { findings, topics } = detect([framed, other])
    const [finding] = findings
    expect(finding?.comparison.relation).toBe("equivalence")
    expect(finding && explain(finding)).toContain(
      "not compared: the first's “a bridge fell”; the second's “a truck hit it”",
    )
    expect(topics[0]?.positions).toHaveLength(1)
  })
  it("S9 is told of one side alone, and not at all where nothing was left", () => {
    const plain = claim({
      article: other.article,
      chain: other.chain,
      says: kill({ place: "sanaa", count: 12 }),
    })
    const [one] = detect([framed, plain]).findings
    expect(one && explain(one)).toContain("not compared: the first's “a bridge fell”")
    const stated = claim({ article, chain: ["un"], says: kill({ place: "sanaa", count: 12 }) })
    const [none] = detect([stated, plain]).findings
    expect(none && explain(none)).not.toContain("not compared")
  })
})

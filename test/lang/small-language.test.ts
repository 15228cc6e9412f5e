import { describe, expect, it } from "vitest"
import { readArticle } from "../../src/extract/index.ts"
import type { LanguagePack } from "../../src/lang/pack.ts"
import { registry } from "../../src/registry/index.ts"
import type { Source } from "../../src/schema/link.ts"
import { toy } from "../support/toy-language.ts"

const nameOf = (source: Source): string =>
  typeof source === "string" ? source : (Object.values(source)[0] as string)

/** Content | chain | act | certainty, with "-" where it is not so. */
function read(text: string, pack: LanguagePack = toy): string[] {
  const { claims } = readArticle({ text, lang: "qaa", published: "2024-03-12" }, { packs: [pack], registry })
  return claims.map(({ anchor, chain, says }) => {
    const negated = says.roles["words"] !== undefined && "negated" in says.roles["words"]
    return [
      text.slice(anchor?.start, anchor?.end),
      chain.map((link) => link.sources.map(nameOf).join(" + ")).join(" < "),
      chain.at(-1)?.act,
      `${says.certainty}${(says.polarity === "negative") !== negated ? "-" : "+"}`,
    ].join(" | ")
  })
}

const sentences: readonly (readonly [text: string, ...expected: string[]])[] = [
  ["Kalo, dore mina ruv ta sem.", "dore mina ruv ta | Kalo | asserts | certain+"],
  ['Omar Reka "dore mina ruv" sem.', "dore mina ruv | Omar Reka | asserts | certain+"],
  ["Minisu Omar Reka, dore mina ruv ta naru.", "dore mina ruv ta | Omar Reka | denies | certain-"],
  ["Kalosi gore, dore mina ruv.", "dore mina ruv | Kalosi | asserts | certain+"],
  [
    "Omar Reka, dore mina ruv ta sem. Os, talo vera ruv ta veko.",
    "dore mina ruv ta | Omar Reka | asserts | certain+",
    "talo vera ruv ta | Omar Reka | confirms | certain+",
  ],
  [
    "Omar Reka, dore mina ruv ta sem. Talo vera ruv ta semi.",
    "dore mina ruv ta | Omar Reka | asserts | certain+",
    "Talo vera ruv ta | Omar Reka | asserts | certain+",
  ],
  ["Polis, dore mina rigini dun sem.", "dore mina rigini | Polis | asserts | certain+"],
  ["Analisi, dore belk mina ruv ta sem.", "dore belk mina ruv ta | Analisi | asserts | possible+"],
]

/** Nobody speaks, or nothing tells where what is said ends. */
const negatives = [
  "Dore mina ruv.",
  "Kalo dore mina sem.",
  "Dore, mina ruv ta talo.",
  "Kalo gore.",
  "Kalo mina gore ruv.",
]

describe("a language of forty words whose verbs stand last", () => {
  it.each(sentences)("E10 is read without a change to the engine: %s", (text, ...expected) => {
    expect(read(text)).toEqual(expected)
  })
  it.each(negatives)("E10 nobody speaks: %s", (text) => {
    expect(read(text)).toEqual([])
  })
  it.each(toy.constructions.tried.map(({ id }) => id))("E10 needs %s", (id) => {
    const tried = toy.constructions.tried.filter((use) => use.id !== id)
    const without = { ...toy, constructions: { ...toy.constructions, tried } }
    expect(sentences.some(([text, ...expected]) => read(text, without).join() !== expected.join())).toBe(true)
  })
  it("E10 finds dates in digits, and no predicate", () => {
    const text = "Kalo, dore 2024-03-10 mina ruv ta sem."
    const [claim] = readArticle({ text, lang: "qaa", published: "2024-03-12" }, { packs: [toy] }).claims
    expect(claim?.says).toMatchObject({ predicate: "text", roles: { time: { edtf: "2024-03-10" } } })
  })
})

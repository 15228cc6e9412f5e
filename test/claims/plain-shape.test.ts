import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { plainArticle, plainClaim, plainProposition } from "../../src/claims/plain-shape.ts"
import { articleSchema } from "../../src/schema/article.ts"
import { anchorSchema, fingerprintSchema } from "../../src/schema/claim.ts"
import { propositionSchema } from "../../src/schema/proposition.ts"

const digest = `sha256:${"0".repeat(64)}`
const article = {
  id: "a",
  outlet: null,
  credit: "afp",
  lang: "ar-SY",
  published: "2022-12",
  digest,
  version: 2,
  title: "",
}
const anchor = { start: 3, end: 9, digest, quoted: true }
const fingerprint = { scheme: "words4/2", words: 9, hashes: [1, 2, 3] }
const says = {
  predicate: "text",
  roles: { words: { text: "wheat", lang: "en" } },
  polarity: "negative",
  certainty: "possible",
}
const whole = {
  id: "claim:1",
  article,
  chain: ["reuters"],
  says,
  anchor,
  gloss: { en: "wheat" },
  fingerprint,
}

const odd = fc.oneof(
  fc.constantFrom(
    undefined,
    null,
    "",
    " ",
    "a b",
    "__proto__",
    -1,
    0.5,
    2 ** 60,
    Number.NaN,
    Infinity,
    true,
    [],
  ),
  fc.constantFrom({}, { toString: 1 }, "2023-02-30", "2022-13", "x".repeat(300), "AR_sy", `${digest}0`, [
    [1],
  ]),
  fc.jsonValue(),
)
/** An object with one of its keys, or another one, set to something odd. */
const altered = (value: object) =>
  fc
    .tuple(fc.constantFrom(...Object.keys(value), "more", "constructor", "__proto__", "section"), odd)
    .map(([key, item]) => Object.assign(JSON.parse(JSON.stringify(value)), JSON.parse(`{}`), { [key]: item }))

describe("shapes told by hand", () => {
  test("S4 what is told to be right is right by the schemas, too, and the same", () => {
    expect(plainArticle(article)).toEqual(article)
    expect(plainClaim(whole)).toEqual(whole)
    expect(plainProposition(says)).toEqual(says)
    fc.assert(
      fc.property(altered(article), altered(anchor), altered(fingerprint), altered(says), (...parts) => {
        const [oneArticle, oneAnchor, onePrint, oneProposition] = parts
        const read = plainArticle(oneArticle)
        if (read !== undefined) expect(articleSchema.parse(oneArticle)).toEqual(read)
        const anchored = plainClaim({ ...whole, anchor: oneAnchor })
        if (anchored !== undefined) expect(anchorSchema.parse(oneAnchor)).toEqual(anchored.anchor)
        for (const key of ["fingerprint", "passage"] as const) {
          const printed = plainClaim({ ...whole, [key]: onePrint })
          if (printed !== undefined) expect(fingerprintSchema.parse(onePrint)).toEqual(printed[key])
        }
        const said = plainProposition(oneProposition)
        if (said !== undefined && "words" in said.roles)
          expect(propositionSchema.parse(oneProposition)).toEqual(said)
      }),
      { numRuns: 2000 },
    )
  })

  test.each([
    ["no object", 7],
    ["a list", []],
    ["an instance of a class", new URL("https://example.org/")],
    ["a key that is not known", { ...whole, more: 1 }],
    ["an inherited claim", Object.create(whole)],
    ["no chain", { ...whole, chain: {} }],
    ["an id with white space", { ...whole, id: "a b" }],
    ["a key left undefined", { ...whole, anchor: undefined }],
    ["a gloss that is no text", { ...whole, gloss: { en: 7 } }],
    ["a gloss in the language __proto__", { ...whole, gloss: JSON.parse('{"__proto__":"x"}') }],
  ])("%s goes to the schemas", (_, value) => {
    expect(plainClaim(value)).toBeUndefined()
  })

  test("what is read is a copy: changing the input afterwards changes nothing", () => {
    const input = JSON.parse(JSON.stringify(whole))
    const read = plainClaim(input)
    input.anchor.start = 8
    input.gloss.en = "rye"
    input.fingerprint.hashes.push(4)
    expect(read).toEqual(whole)
  })
})

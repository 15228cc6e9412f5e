import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { parseClaim } from "../../src/claims/parse-claim.ts"
import { acceptExtraction } from "../../src/extract/model/accept-extraction.ts"
import { registry } from "../../src/registry/index.ts"
import { claimSchema } from "../../src/schema/claim.ts"
import { digestOf } from "../../src/util/digest.ts"
import { type Token, tokenize } from "../../src/util/tokens.ts"
import { corpus } from "./articles.ts"

/** The words and numbers of a text as readers take them: what is quoted and what is accepted have to agree in them. */
function wordsOf(text: string): readonly string[] {
  return tokenize(text).flatMap(({ kind, folded }) => (kind === "word" || kind === "number" ? [folded] : []))
}

const isWord = ({ kind }: Token): boolean => kind === "word" || kind === "number"

/** A stretch of whole words of an article. */
const stretch = fc
  .record({ article: fc.constantFrom(...corpus), from: fc.nat(), length: fc.integer({ min: 1, max: 14 }) })
  .map(({ article, from, length }) => {
    const tokens = tokenize(article.text).filter(isWord)
    const first = from % tokens.length
    const last = Math.min(first + length, tokens.length) - 1
    return { article, start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 }
  })

const marks = ["َ", "ِ", "ْ", "ـ"]
/** Changes that leave the words what they are to a reader. */
const harmless: readonly ((quote: string, at: number) => string)[] = [
  (quote) => quote,
  (quote) => quote.toUpperCase(),
  (quote) => quote.replaceAll(/\s+/gu, " \n "),
  (quote) => `“${quote}”`,
  (quote) => `  ${quote}  `,
  (quote) => quote.replaceAll(/[«»“”"]/gu, '"'),
  (quote) => quote.replaceAll(/\p{M}|ـ/gu, ""),
  (quote) => quote.replaceAll(/[أإآ]/gu, "ا").replaceAll("ة", "ه"),
  (quote, at) => {
    const letters = [...quote]
    const place = letters.findIndex(
      (letter, index) => index >= at % letters.length && /\p{Script=Arabic}/u.test(letter),
    )
    if (place !== -1) letters.splice(place + 1, 0, marks[at % marks.length] ?? "")
    return letters.join("")
  },
]
/** Changes of any kind. */
const harmful: readonly ((quote: string, at: number) => string)[] = [
  (quote, at) => quote.slice(0, at % quote.length) + quote.slice((at % quote.length) + 1),
  (quote, at) => `${quote.slice(0, at % quote.length)}ن${quote.slice(at % quote.length)}`,
  (quote, at) => `${quote.slice(0, at % quote.length)}7${quote.slice(at % quote.length)}`,
  (quote) => quote.split(" ").reverse().join(" "),
  (quote) =>
    quote
      .split(" ")
      .filter((_, index) => index % 2 === 0)
      .join(" "),
  (quote) => `${quote} ${quote}`,
  (quote, at) => quote.slice(at % quote.length),
]
const change = fc.constantFrom(...harmless, ...harmful)

describe("quotes", () => {
  test("of whole words are accepted at any offset near them, whatever harmless change they went through", () => {
    fc.assert(
      fc.property(
        stretch,
        fc.constantFrom(...harmless),
        fc.nat(),
        fc.integer({ min: -9, max: 9 }),
        (place, vary, at, by) => {
          const { article, start, end } = place
          const quote = vary(article.text.slice(start, end), at)
          const { claims, diagnostics } = acceptExtraction(article, [
            { content: { quote, start: start + by, end: end + by }, chain: [] },
          ])
          const [claim] = claims
          expect(diagnostics.filter(({ severity }) => severity !== "information")).toEqual([])
          const accepted = article.text.slice(claim?.anchor?.start, claim?.anchor?.end)
          expect(wordsOf(accepted)).toEqual(wordsOf(quote))
        },
      ),
      { numRuns: 300 },
    )
  })
  test("of which the place is right are found in that place", () => {
    fc.assert(
      fc.property(stretch, ({ article, start, end }) => {
        const content = { quote: article.text.slice(start, end), start, end }
        const { claims, diagnostics } = acceptExtraction(article, [{ content, chain: [] }])
        expect(claims[0]?.anchor).toEqual({ start, end, digest: digestOf(content.quote) })
        expect(diagnostics).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
  test("that were mutated are mended or rejected with a reason, never misplaced in silence", () => {
    fc.assert(
      fc.property(
        stretch,
        fc.array(change, { minLength: 1, maxLength: 3 }),
        fc.nat(),
        (place, changes, at) => {
          const { article, start, end } = place
          let quote = article.text.slice(start, end)
          for (const vary of changes) quote = quote === "" ? quote : vary(quote, at)
          const content = { quote, start, end }
          const { claims, diagnostics } = acceptExtraction(article, [{ content, chain: [] }])
          const [claim] = claims
          if (claim === undefined) {
            expect(diagnostics.map(({ rule }) => rule)).toContain("invented-quote")
            return
          }
          const accepted = article.text.slice(claim.anchor?.start, claim.anchor?.end)
          const [given, taken] = [wordsOf(quote), wordsOf(accepted)]
          expect(taken).toEqual(given)
          if (!quote.includes(accepted)) expect(diagnostics.length).toBeGreaterThan(0)
        },
      ),
      { numRuns: 500 },
    )
  })
})

/** Outputs that are nearly what they should be, and outputs that are anything. */
const words = fc.constantFrom(
  ...corpus.map(({ text }) => text.slice(0, 60)),
  "Reuters",
  "لافروف",
  "",
  "x",
  "\uD800",
)
const quote = fc.oneof(
  words,
  fc.record({ quote: words, start: fc.oneof(fc.integer(), fc.double(), fc.constant(null)) }),
)
const odd = <T>(usual: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 6, arbitrary: usual }, { weight: 1, arbitrary: fc.jsonValue() })
const output = fc.oneof(
  fc.anything(),
  fc.string(),
  fc.record({
    claims: odd(
      fc.array(
        fc.record(
          {
            content: odd(quote),
            chain: odd(
              fc.array(
                fc.record({
                  sources: odd(
                    fc.array(fc.record({ quote: odd(quote), agent: odd(fc.constant("reuters")) }), {
                      maxLength: 2,
                    }),
                  ),
                  cue: odd(quote),
                  said: odd(fc.constantFrom("2022-12-28", "2022-02-30", "yesterday")),
                }),
                { maxLength: 3 },
              ),
            ),
            certainty: odd(fc.constantFrom("certain", "possible")),
            says: odd(
              fc.record({
                predicate: fc.constantFrom("meet", "visit", "demand", "gossip", "__proto__", "constructor"),
                roles: odd(
                  fc.dictionary(
                    fc.constantFrom("participants", "place", "time", "what", "__proto__", "toString"),
                    fc.jsonValue(),
                  ),
                ),
              }),
            ),
          },
          { requiredKeys: ["content", "chain"] },
        ),
        { maxLength: 4 },
      ),
    ),
  }),
)

test("any output gives claims that stand in the article and can be stored, or reasons", () => {
  fc.assert(
    fc.property(fc.constantFrom(...corpus), output, fc.boolean(), (article, given, known) => {
      const { claims, diagnostics } = acceptExtraction(article, given, known ? { registry } : {})
      for (const claim of claims) {
        const { start = -1, end = -1, digest } = claim.anchor ?? {}
        expect(digest).toBe(digestOf(article.text.slice(start, end)))
        const json: unknown = JSON.parse(JSON.stringify(claim))
        expect(claimSchema.safeParse(json).error).toBeUndefined()
        expect(parseClaim(json).claim).toEqual(claim)
      }
      if (claims.length === 0 && !isEmptyList(given)) expect(diagnostics.length).toBeGreaterThan(0)
      for (const { message } of diagnostics) expect(message).not.toBe("")
    }),
    { numRuns: 400 },
  )
})

function isEmptyList(given: unknown): boolean {
  const value: unknown = typeof given === "string" ? safely(() => JSON.parse(given)) : given
  const list = Array.isArray(value) ? value : (value as { claims?: unknown } | null | undefined)?.claims
  return Array.isArray(list) && list.length === 0
}

function safely(make: () => unknown): unknown {
  try {
    return make()
  } catch {
    return undefined
  }
}

test("ten thousand claims of a text that repeats itself cost a bounded number of steps each", () => {
  const text = "a ".repeat(20_000)
  const quotes = Array.from({ length: 10_000 }, (_, index) => ({
    content: `${"a ".repeat(3 + (index % 7))}${index % 2 === 0 ? "b" : "a"}`,
    chain: index % 3 === 0 ? [] : [{ sources: [{ quote: "a a" }] }],
  }))
  const { claims, diagnostics } = acceptExtraction({ text, lang: "en" }, quotes)
  expect(claims.length).toBeGreaterThan(0)
  expect(diagnostics.length).toBeGreaterThanOrEqual(5_000)
})

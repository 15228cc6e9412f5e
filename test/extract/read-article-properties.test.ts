import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { parseClaim } from "../../src/claims/parse-claim.ts"
import type { ReadArticle } from "../../src/extract/read-article.ts"
import { claimSchema } from "../../src/schema/claim.ts"
import { digestOf } from "../../src/util/digest.ts"
import { corpus, mutatedArticle, read } from "./articles.ts"

/** Every place in a text that a claim names. */
function placesOf({ claims, diagnostics }: ReadArticle): readonly (readonly [number, number])[] {
  const places: (readonly [number, number])[] = diagnostics.flatMap(({ at }) =>
    at === undefined ? [] : [at],
  )
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return
    for (const [key, item] of Object.entries(value))
      if ((key === "at" || key === "cue") && Array.isArray(item)) places.push(item as [number, number])
      else visit(item)
  }
  visit(claims)
  return places
}

function check(text: string, result: ReadArticle): void {
  const { claims } = result
  let before = 0
  for (const claim of claims) {
    const { start = -1, end = -1, digest } = claim.anchor ?? {}
    expect(start).toBeGreaterThanOrEqual(before)
    expect(end).toBeGreaterThan(start)
    expect(end).toBeLessThanOrEqual(text.length)
    expect(digest).toBe(digestOf(text.slice(start, end)))
    before = start
    const json: unknown = JSON.parse(JSON.stringify(claim))
    expect(claimSchema.safeParse(json).error).toBeUndefined()
    expect(parseClaim(json)).toEqual({ claim, diagnostics: [] })
  }
  expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length)
  for (const [start, end] of placesOf(result)) {
    expect(start).toBeGreaterThanOrEqual(0)
    expect(end).toBeGreaterThanOrEqual(start)
    expect(end).toBeLessThanOrEqual(text.length)
  }
}

describe("claims of an article stand in the text, in order, and are stored as they were read", () => {
  test.each(corpus.map((article) => [article.id, article] as const))("%s", (_, article) => {
    const result = read(article)
    expect(result.claims.length).toBeGreaterThan(0)
    check(article.text, result)
  })
  test("in mutated articles", () => {
    fc.assert(
      fc.property(mutatedArticle, (article) => {
        const result = read(article)
        expect(result.article.lang).toBe(article.lang)
        check(article.text, result)
      }),
      { numRuns: 60 },
    )
  })
})

/** Paragraphs in which nobody says anything. */
const silent = {
  ar: "\n\nوتمتد الطريق على طول الساحل بين المدينتين، وعلى جانبيها بساتين من الزيتون والليمون.",
  en: "\n\nThe road runs along the coast between two towns, past groves of olives and lemons.",
}

test.each(corpus.map((article) => [article.id, article] as const))(
  "a paragraph in which nobody speaks leaves the claims before it as they are: %s",
  (_, article) => {
    const longer = `${article.text}${silent[article.lang as "ar" | "en"]}`
    const plain = (result: ReadArticle) =>
      result.claims.map(({ id, anchor, says, chain }) => ({ id, anchor, says, chain }))
    expect(plain(read({ ...article, text: longer }))).toEqual(plain(read(article)))
  },
)

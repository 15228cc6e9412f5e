import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import fc from "fast-check"
import type { ArticleInput } from "../../src/extract/claims/describe-article.ts"
import { type ReadArticle, readArticle } from "../../src/extract/read-article.ts"
import { arabic } from "../../src/lang/ar/index.ts"
import { english } from "../../src/lang/en/index.ts"
import { registry } from "../../src/registry/index.ts"

const folder = join(import.meta.dirname, "../../data/corpus")

/** The corpus's articles without their front matter. */
export const corpus: readonly ArticleInput[] = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .sort()
  .map((name) => {
    const parts = readFileSync(join(folder, name), "utf8").split(/^---\n/m)
    const text = parts.slice(2).join("---\n").trim()
    return { id: name.replace(".txt", ""), lang: name.slice(0, 2), published: "2022-12-28", text }
  })

/** Reads an article with the languages and the registry that come with the library. */
export function read(article: ArticleInput): ReadArticle {
  return readArticle(article, { packs: [arabic, english], registry })
}

const intruders = [
  ...'\n"«»“”:().…،\u202E\u2066\u200F\uFEFF\u0000ـَ٣Ж中１',
  "\r\n",
  "\n\n\n",
  " قال ",
  " said ",
  " أن ",
  "\uD800",
  "\uDC00",
  "👍🏽",
]

/** Articles of the corpus, cut at both ends, with odd characters put in and stretches taken out. */
export const mutatedArticle: fc.Arbitrary<ArticleInput> = fc
  .record({
    article: fc.constantFrom(...corpus),
    cuts: fc.tuple(
      fc.double({ min: 0, max: 0.6, noNaN: true }),
      fc.double({ min: 0, max: 0.3, noNaN: true }),
    ),
    edits: fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        length: fc.nat(12),
        insert: fc.oneof(fc.constantFrom(...intruders), fc.string({ maxLength: 4 })),
      }),
      { maxLength: 8 },
    ),
  })
  .map(({ article, cuts: [head, tail], edits }) => {
    let text = article.text.slice(
      Math.floor(article.text.length * head),
      Math.ceil(article.text.length * (1 - tail)),
    )
    for (const { at, length, insert } of edits) {
      const place = Math.floor(at * text.length)
      text = text.slice(0, place) + insert + text.slice(place + length)
    }
    return { ...article, text }
  })

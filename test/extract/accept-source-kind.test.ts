import { describe, expect, it } from "vitest"
import { acceptExtraction } from "../../src/extract/model/accept-extraction.ts"
import { readArticle } from "../../src/extract/read-article.ts"
import { arabic } from "../../src/lang/ar/index.ts"
import { english } from "../../src/lang/en/index.ts"
import { registry } from "../../src/registry/index.ts"

const packs = [arabic, english]

function accepted(
  text: string,
  lang: string,
  source: string,
  content: string,
  options = { registry, packs },
) {
  const sources = [{ quote: source, kind: "anonymous" }]
  return acceptExtraction({ text, lang }, { claims: [{ content, chain: [{ sources }] }] }, options).claims[0]
    ?.chain[0]?.sources[0]
}

describe("what an unnamed source of a model's output is said to be", () => {
  it.each([
    ["قال مسؤول أمني تركي إن الحدود مغلقة.", "ar", "مسؤول أمني تركي", "إن الحدود مغلقة"],
    ["قال مصدران مطلعان إن الحدود مغلقة.", "ar", "مصدران مطلعان", "إن الحدود مغلقة"],
    ["A senior official said the border was closed.", "en", "A senior official", "the border was closed"],
  ])("is what reading the article finds: %s", (text, lang, source, content) => {
    const read = readArticle({ text, lang }, { packs, registry }).claims[0]?.chain[0]?.sources[0]
    const { kind } = read as { kind?: unknown }
    expect(kind).toBeDefined()
    expect(accepted(text, lang, source, content)).toMatchObject({ anonymous: source, kind })
  })

  it.each([
    ["قال مسؤول متقاعد إن الحدود مغلقة.", "ar", "مسؤول متقاعد", "إن الحدود مغلقة"],
    ["A weary official said the border was closed.", "en", "A weary official", "the border was closed"],
    ["Un responsable dit que la route est fermée.", "fr", "Un responsable", "la route est fermée"],
  ])("is not known where a word of it is not: %s", (text, lang, source, content) => {
    expect(accepted(text, lang, source, content)).not.toHaveProperty("kind")
  })

  it("is left out without packs", () => {
    const text = "A senior official said the border was closed."
    const source = acceptExtraction(
      { text, lang: "en" },
      {
        claims: [
          {
            content: "the border was closed",
            chain: [{ sources: [{ quote: "A senior official", kind: "anonymous" }] }],
          },
        ],
      },
      { registry },
    ).claims[0]?.chain[0]?.sources[0]
    expect(source).toEqual({ anonymous: "A senior official" })
  })
})

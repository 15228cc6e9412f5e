import { describe, expect, it } from "vitest"
import { createDocument } from "../../../src/extract/text/document.ts"
import { readLayout } from "../../../src/extract/text/layout.ts"
import { splitSentences } from "../../../src/extract/text/sentences.ts"
import { arabic } from "../../../src/lang/ar/index.ts"
import { english } from "../../../src/lang/en/index.ts"
import type { LanguagePack } from "../../../src/lang/pack.ts"

const long = "وقال سكان الحي إنهم سمعوا صوت الماء يجري في الشارع قبل الفجر بساعتين أو أكثر، ثم انقطع كل شيء."

function layout(text: string, pack: LanguagePack): string[] {
  const document = createDocument(text, pack)
  const { blocks, setAside } = readLayout(document)
  const words = ({ from, to }: { from: number; to: number }) =>
    text.slice(document.tokens[from]?.start ?? 0, document.tokens[to - 1]?.end ?? 0).slice(0, 18)
  return [
    ...blocks.map((block) => `${block.section}: ${words(block)}`),
    ...setAside.map(({ rule, start, end }) => `${rule}: ${text.slice(start, end).slice(0, 18)}`),
  ]
}

function sentences(text: string, pack: LanguagePack): string[] {
  const document = createDocument(text, pack)
  return splitSentences(document, { from: 0, to: document.tokens.length }).map(({ from, to }) =>
    text.slice(document.tokens[from]?.start ?? 0, document.tokens[to - 1]?.end ?? 0),
  )
}

describe("layout", () => {
  it("tells headline, subheading and body apart and sets furniture aside", () => {
    expect(
      layout(
        `تخطي إلى المحتوى\nفيضان في الحي القديم\nتاريخ النشر: 3 مايو 2024\n${long}\nأصوات الناس\n${long}`,
        arabic,
      ),
    ).toEqual([
      "headline: فيضان في الحي القد",
      `body: ${long.slice(0, 18)}`,
      "subheading: أصوات الناس",
      `body: ${long.slice(0, 18)}`,
      "clean/furniture: تخطي إلى المحتوى",
      "clean/date-line: تاريخ النشر: 3 ماي",
    ])
  })

  it("sets a teaser aside, and everything after the line that ends the article", () => {
    const found = layout(
      `عنوان\n${long}\nاقرأ أيضا: خبر آخر عن الطقس\n${long}\nالمصدر: وكالة\nخبر آخر\n${long}`,
      arabic,
    )
    expect(found.filter((line) => line.startsWith("body"))).toHaveLength(2)
    expect(found).toContain("clean/teaser: اقرأ أيضا: خبر آخر")
    expect(found.filter((line) => line.startsWith("clean/other-article"))).toHaveLength(2)
  })

  it("reads a text of one line as body", () => {
    expect(layout("The mayor said the bridge was safe", english)).toEqual(["body: The mayor said the"])
  })
})

describe("sentences", () => {
  it("keeps abbreviations, initials, numbers and ellipses whole", () => {
    expect(
      sentences("Mr. Hart met U.S. officials. They paid $2.5 million. He waited... and left.", english),
    ).toEqual(["Mr. Hart met U.S. officials.", "They paid $2.5 million.", "He waited... and left."])
    expect(sentences("قال د. سالم إن العدد 2.5 مليون. وأضاف أن الأمر.. صعب.", arabic)).toEqual([
      "قال د. سالم إن العدد 2.5 مليون.",
      "وأضاف أن الأمر.. صعب.",
    ])
  })

  it("does not cut inside a quotation", () => {
    expect(sentences('"It is late. We must go," she said. He stayed.', english)).toEqual([
      '"It is late. We must go," she said.',
      "He stayed.",
    ])
  })
})

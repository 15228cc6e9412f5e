import { describe, expect, it } from "vitest"
import { countPassages, countSentences } from "../../src/detect/count-phrases.ts"
import { readArticle } from "../../src/extract/read-article.ts"
import { arabic } from "../../src/lang/ar/index.ts"
import { english } from "../../src/lang/en/index.ts"
import { compareLineage } from "../../src/lineage/compare-lineage.ts"
import { findCopies } from "../../src/lineage/copies.ts"
import { drawsOn } from "../../src/lineage/draws-on.ts"
import type { Lineage } from "../../src/lineage/lineage.ts"
import { registry } from "../../src/registry/index.ts"
import type { Claim } from "../../src/schema/claim.ts"
import { arabicCopies, arabicNonCopies } from "../cases/copies-ar.ts"
import type { CopyCase } from "../cases/copies-case.ts"
import { englishCopies, englishNonCopies } from "../cases/copies-en.ts"

const packs = [arabic, english]

function lineageOf({ texts, between }: CopyCase, turned: boolean): Lineage {
  const claims: Claim[] = []
  const found: Claim[] = []
  for (const { paragraphs, ...article } of texts) {
    const text = paragraphs.join("\n\n")
    const read = readArticle({ ...article, text }, { packs, registry }).claims
    claims.push(...read)
    for (const [id, words] of between) {
      if (id !== article.id) continue
      const one = read.find(({ anchor }) => text.slice(anchor?.start, anchor?.end).includes(words))
      if (one === undefined) throw new Error(`no claim of ${id} holds "${words}"`)
      found.push(one)
    }
  }
  if (turned) claims.reverse()
  const copies = findCopies(claims, {
    registry,
    phrases: countSentences(claims),
    passages: countPassages(claims),
  })
  const [a, b] = (turned ? found.reverse() : found) as [Claim, Claim]
  return compareLineage(a, b, {
    registry,
    copies: () => copies,
    drawsOn: drawsOn(claims, registry, copies),
    phrases: countSentences(claims),
    passages: countPassages(claims),
  })
}

function check(one: CopyCase): void {
  const [lineage, turned] = [lineageOf(one, false), lineageOf(one, true)]
  const codes = lineage.evidence.map(({ code }) => code)
  expect({ kind: lineage.kind, evidence: lineage.evidence }).toMatchObject({ kind: one.kind })
  expect(codes.filter((code) => one.codes?.includes(code) === true)).toEqual(one.codes ?? [])
  expect(codes.filter((code) => one.without?.includes(code) === true)).toEqual([])
  if (one.way !== undefined)
    expect(lineage.evidence.find(({ code }) => code === "copied-from")?.articles).toEqual(one.way)
  expect([turned.kind, turned.evidence.map(({ code }) => code)]).toEqual([lineage.kind, codes])
}

describe("copies", () => {
  it.each(englishCopies)("N14 English: $name", check)
  it.each(arabicCopies)("N14 Arabic: $name", check)
})

describe("no copies", () => {
  it.each(englishNonCopies)("N15 English: $name", check)
  it.each(arabicNonCopies)("N15 Arabic: $name", check)
})

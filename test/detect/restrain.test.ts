import { describe, expect, it } from "vitest"
import { claim } from "../../src/claims/claim.ts"
import { detect } from "../../src/detect/detect.ts"
import type { FindingKind } from "../../src/detect/finding.ts"
import { readArticle } from "../../src/extract/read-article.ts"
import { arabic } from "../../src/lang/ar/index.ts"
import { english } from "../../src/lang/en/index.ts"
import { registry } from "../../src/registry/index.ts"
import type { Claim } from "../../src/schema/claim.ts"
import type { Act } from "../../src/schema/link.ts"
import { statement } from "../../src/vocabulary/built-in/force.ts"
import { createTextSupport } from "../../src/wording/text-support.ts"
import { toBeWonBack } from "../cases/to-be-won-back.ts"

const packs = [arabic, english]
const texts = createTextSupport(packs.map(({ words }) => words))
const kindsOf = (claims: readonly Claim[]): readonly FindingKind[] =>
  [...detect(claims, { registry, texts }).findings].map(({ kind }) => kind)

interface Side {
  readonly who: string
  readonly words: string
  readonly said?: string
  readonly act?: Act
}

function claimOf(id: string, { who, words, said = "2024-03-05", act = "asserts" }: Side): Claim {
  return claim({
    article: { id, lang: "en", published: said },
    chain: [{ sources: [who], act, said }],
    says: statement({ words: { text: words, lang: "en" } }),
  })
}
const read = (one: Claim): Claim => ({ ...one, clause: "whole" })

const rows: readonly (readonly [FindingKind, Side, Side, readonly FindingKind[]])[] = [
  [
    "corroborates",
    { who: "lavrov", words: "the grain ship reached the port of Mersa" },
    { who: "fidan", words: "the grain ship reached the port of Mersa" },
    ["agrees"],
  ],
  [
    "conflicts",
    { who: "lavrov", words: "the parliament approved the budget" },
    { who: "fidan", words: "the parliament rejected the budget" },
    [],
  ],
  [
    "revises",
    { who: "lavrov", words: "the parliament approved the budget", said: "2024-03-05" },
    { who: "lavrov", words: "the parliament rejected the budget", said: "2024-03-07" },
    [],
  ],
  [
    "withholds",
    { who: "lavrov", words: "the grain ship reached the port of Mersa" },
    { who: "fidan", words: "the grain ship reached the port of Mersa", act: "declines-to-confirm" },
    [],
  ],
]

describe("claims that were read and are held in words", () => {
  it.each(rows)(
    "D27 %s is found where people stated them, and not where they were read",
    (kind, a, b, given) => {
      const [one, other] = [claimOf("a", a), claimOf("b", b)]
      expect(kindsOf([one, other])).toEqual([kind])
      expect(kindsOf([read(one), read(other)])).toEqual(given)
      expect(kindsOf([read(one), other])).toEqual(given)
    },
  )
  it("D27 are never confirmed: no credibility 1", () => {
    const [[, a, b]] = rows as [(typeof rows)[number]]
    const both = [claimOf("a", a), claimOf("b", b)]
    const digit = (claims: readonly Claim[]) => detect(claims, { registry, texts }).topics[0]?.positions[0]
    expect(digit(both)).toMatchObject({ credibility: 1, roots: { atLeast: 2 } })
    expect(digit(both.map(read))).toMatchObject({ credibility: 6, roots: { atLeast: 2 } })
  })
  it.each(
    toBeWonBack.map((each) => ({ ...each, state: each.given.length > 0 ? "won back" : "to be won back" })),
  )("D27 kept back where held in words, $state by structure: $lang: $name", ({ lang, articles, given }) => {
    const claims = articles.flatMap(
      (text, index) =>
        readArticle(
          { id: `${index}`, text, lang, published: `2024-03-0${5 + index}`, outlet: "bbc" },
          { packs, registry },
        ).claims,
    )
    expect(kindsOf(claims)).toEqual(given)
  })
})

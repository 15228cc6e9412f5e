import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import type { Finding, FindingKind } from "../../src/detect/finding.ts"
import type { Claim } from "../../src/schema/claim.ts"
import { findingInLines, readCorpus, rolesOf } from "./read-corpus.ts"

/** An article's id and words that stand within the claim. */
type Cue = readonly [article: string, words: string]

interface Expected {
  readonly kinds?: readonly FindingKind[]
  readonly roles?: readonly string[]
  readonly a: Cue
  readonly b: Cue
  readonly why: string
  /** Why it does not come out yet. */
  readonly notYet?: string
}

const folder = join(import.meta.dirname, "../../data/corpus")
const expected = JSON.parse(readFileSync(join(folder, "expected.json"), "utf8")) as {
  readonly yields: readonly Expected[]
  readonly right: readonly Expected[]
  readonly never: readonly Expected[]
  readonly noClaims: readonly Cue[]
}
const corpus = await readCorpus(folder)
const findings = [...corpus.detection.findings]

function placeOf([article, words]: Cue): number {
  return corpus.texts.get(article)?.indexOf(words) ?? -1
}

/** Whether a claim holds the words wherever they stand in its article: a headline may repeat the body. */
function isCued({ article, anchor }: Claim, [id, words]: Cue): boolean {
  const text = corpus.texts.get(id) ?? ""
  return article.id === id && anchor !== undefined && text.slice(anchor.start, anchor.end).includes(words)
}

function fits(finding: Finding, { kinds, roles, a, b }: Expected): boolean {
  if (kinds !== undefined && !kinds.includes(finding.kind)) return false
  if (roles !== undefined && roles.some((role) => !rolesOf(finding).includes(role))) return false
  return (isCued(finding.a, a) && isCued(finding.b, b)) || (isCued(finding.a, b) && isCued(finding.b, a))
}

describe("I7 data/corpus", () => {
  it("every cue stands in its article", () => {
    const cues = [
      ...[...expected.yields, ...expected.right, ...expected.never].flatMap(({ a, b }) => [a, b]),
      ...expected.noClaims,
    ]
    expect(cues.filter((cue) => placeOf(cue) < 0)).toEqual([])
  })

  it("reads every article, without an error or a warning", () => {
    expect(corpus.texts.size).toBeGreaterThanOrEqual(14)
    expect(corpus.diagnostics.filter(({ severity }) => severity !== "information")).toEqual([])
  })

  it.each(expected.yields.filter(({ notYet }) => notYet === undefined))(
    "yields $kinds between $a and $b: $why",
    (one) => {
      expect(findings.some((finding) => fits(finding, one))).toBe(true)
    },
  )

  it.each(expected.never)("yields nothing between $a and $b: $why", (one) => {
    const found = findings.filter((finding) => fits(finding, one))
    expect(found.map((finding) => findingInLines(corpus, finding))).toEqual([])
  })

  it.each(expected.noClaims)("%s: no claim is read in an article glued to the end: %s", (...cue) => {
    expect(corpus.claims.filter((claim) => isCued(claim, cue))).toEqual([])
  })

  it("of all findings nine in ten are reviewed and right", () => {
    const reviewed = [...expected.yields, ...expected.right]
    const others = findings.filter((finding) => !reviewed.some((one) => fits(finding, one)))
    const listed = others.map((finding) => findingInLines(corpus, finding)).join("\n\n")
    expect(others.length, `not reviewed, or wrong:\n\n${listed}`).toBeLessThanOrEqual(findings.length / 10)
  })

  it("every claim is what its place in the text says", () => {
    for (const { article, anchor } of corpus.claims) {
      expect(anchor).toBeDefined()
      const words = corpus.texts.get(article.id)?.slice(anchor?.start, anchor?.end) ?? ""
      expect(words.trim()).toBe(words)
      expect(words).not.toBe("")
    }
  })

  it("findings, as reviewed", async () => {
    const lines = findings.map((finding) => findingInLines(corpus, finding)).join("\n\n")
    await expect(`${lines}\n`).toMatchFileSnapshot("findings.txt")
  })
})

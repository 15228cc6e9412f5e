import { closeness } from "../../src/lineage/compare-roots.ts"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { claim } from "../../src/claims/claim.ts"
import { parseClaim } from "../../src/claims/parse-claim.ts"
import { detect } from "../../src/detect/detect.ts"
import type { LineageKind } from "../../src/lineage/lineage.ts"
import { registry } from "../../src/registry/index.ts"
import type { Claim } from "../../src/schema/claim.ts"
import { contact } from "../../src/vocabulary/built-in/contact.ts"
import { statement } from "../../src/vocabulary/built-in/force.ts"
import { fingerprintOf, passageOf } from "../../src/wording/fingerprint.ts"
import { lineagesOf } from "../support/lineages-of.ts"

/** An article of a few sentences, of which one is the claim; sentences are lists of words. */
interface Page {
  readonly id: string
  readonly source: string | undefined
  readonly published: string
  readonly sentences: readonly (readonly string[])[]
  readonly at: number
}

const says = contact({ participants: ["turkey", "syria"] })
const around = 2

function claimOf({ id, source, published, sentences, at }: Page): Claim {
  const near = sentences.slice(Math.max(0, at - around), at + around + 1)
  return claim({
    article: { id, lang: "en", published },
    chain: source === undefined ? [] : [source],
    says,
    fingerprint: fingerprintOf((sentences[at] ?? []).join(" ")),
    passage: passageOf([near.flat().join(" ")]),
  })
}

const sentence = fc
  .tuple(fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: 8, max: 16 }))
  .map(([first, length]) => Array.from({ length }, (_, place) => `w${first + place}`))
const sources = ["reuters", "afp", "tass", "anadolu", undefined]
/** Pages made of one common stock of sentences, each with some of its words exchanged. */
const pages = fc
  .tuple(
    fc.array(sentence, { minLength: 5, maxLength: 7 }),
    fc.array(
      fc.record({
        source: fc.constantFrom(...sources),
        day: fc.integer({ min: 1, max: 9 }),
        own: fc.array(sentence, { minLength: 3, maxLength: 3 }),
        taken: fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
        changed: fc.array(fc.nat({ max: 400 }), { maxLength: 40 }),
        at: fc.nat({ max: 4 }),
      }),
      { minLength: 2, maxLength: 5 },
    ),
  )
  .map(([stock, drafts]) =>
    drafts.map(({ source, day, own, taken, changed, at }, index): Page => {
      const mixed = stock.map((words, place) => (taken[place] === true ? words : (own[place % 3] ?? words)))
      const edited = mixed.map((words, place) =>
        words.map((one, position) => (changed.includes(place * 20 + position) ? `${one}x${index}` : one)),
      )
      return { id: `page-${index}`, source, published: `2024-03-0${day}`, sentences: edited, at }
    }),
  )
interface Copying {
  readonly of: number
  /** Words of the copy that are exchanged: the sentence and the word in it. */
  readonly edits: readonly (readonly [sentence: number, word: number])[]
}

const edit = fc.tuple(fc.nat({ max: 6 }), fc.nat({ max: 15 }))
/** Which pages are copied, and with how many edits. */
const copying = (most: number) =>
  fc.array(fc.record({ of: fc.nat(), edits: fc.array(edit, { maxLength: most }) }), {
    minLength: 1,
    maxLength: 4,
  })

function copiesOf(originals: readonly Page[], plan: readonly Copying[]): readonly Claim[] {
  return plan.map(({ of, edits }, number) => {
    const page = originals[of % originals.length] as Page
    const isEdited = (place: number, position: number) =>
      edits.some(([a, b]) => a === place && b === position)
    const sentences = page.sentences.map((words, place) =>
      words.map((one, position) => (isEdited(place, position) ? `${one}e${number}` : one)),
    )
    return claimOf({ ...page, id: `copy-${number}`, sentences })
  })
}

const rootsOf = (all: readonly Claim[]) => detect(all, { registry }).topics[0]?.positions[0]?.roots

describe("copies in company", () => {
  it("N14 copies to the letter change no lineage among the others", () => {
    fc.assert(
      fc.property(pages, copying(0), (originals, plan) => {
        const claims = originals.map(claimOf)
        expect(lineagesOf(claims, [...claims, ...copiesOf(originals, plan)])).toEqual(
          lineagesOf(claims, claims),
        )
      }),
      { numRuns: 400 },
    )
  })
  it("N14 copies with edits make no two others less dependent on each other", () => {
    fc.assert(
      fc.property(pages, copying(2), (originals, plan) => {
        const claims = originals.map(claimOf)
        const alone = lineagesOf(claims, claims)
        const among = lineagesOf(claims, [...claims, ...copiesOf(originals, plan)])
        const looser = among.filter(
          (kind, pair) => closeness.indexOf(kind) > closeness.indexOf(alone[pair] as LineageKind),
        )
        expect(looser).toEqual([])
      }),
      { numRuns: 400 },
    )
  })
  it("N14 copies, edited or not, raise no bound of roots", () => {
    fc.assert(
      fc.property(pages, copying(2), (originals, plan) => {
        const claims = originals.map(claimOf)
        const [before, after] = [rootsOf(claims), rootsOf([...claims, ...copiesOf(originals, plan)])]
        expect(after?.atLeast).toBeLessThanOrEqual(before?.atLeast ?? 0)
        expect(after?.atMost).toBeLessThanOrEqual(before?.atMost ?? 0)
      }),
      { numRuns: 400 },
    )
  })
})

describe("words of claims made in code", () => {
  const sentence =
    "the two delegations met for three hours in the old customs house by the harbour and agreed on a list of prisoners whom each side would set free before the end of the month"
  const said = (id: string, source: string, words: string) =>
    claim({
      article: { id, lang: "en" },
      chain: [source],
      says: statement({ words: { text: words, lang: "en" } }),
    })
  const kindOf = (one: string, other: string) =>
    lineagesOf([said("a", "lavrov", one), said("b", "fidan", other)], [])[0]

  it("N5 one long sentence in two mouths is not independent, though no text was read", () => {
    expect(kindOf(sentence, sentence)).toBe("unknown")
    expect(kindOf(sentence, "both sides say that a list of prisoners was drawn up at the talks")).toBe(
      "independent",
    )
  })
  it("N5 a few equal words are no copy: whoever recorded them may have put them so", () => {
    expect(kindOf("the grain ship reached the port", "the grain ship reached the port")).toBe("independent")
  })
  it("N5 the fingerprint that a claim is given goes before that of its words", () => {
    const fingerprint = fingerprintOf(
      "quite another sentence that stood in the article and was read there by somebody",
    )
    const says = statement({ words: { text: sentence, lang: "en" } })
    expect(claim({ article: { id: "a", lang: "en" }, chain: [], says, fingerprint }).fingerprint).toEqual(
      fingerprint,
    )
    expect(parseClaim({ article: { id: "a", lang: "en" }, chain: [], says }).claim?.fingerprint).toEqual(
      fingerprintOf(sentence),
    )
  })
  it("N5 outlets of one owner are not independent", () => {
    const says = contact({ participants: ["turkey", "syria"] })
    const report = (id: string) => claim({ article: { id, lang: "en", outlet: id }, chain: [id], says })
    expect(lineagesOf([report("cnbc"), report("msnbc")], [])).toEqual(["unknown"])
    expect(lineagesOf([report("cnbc"), report("tass")], [])).toEqual(["independent"])
  })
})

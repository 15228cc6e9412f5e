import fc from "fast-check"
import { claim } from "../../src/claims/claim.ts"
import type { Claim } from "../../src/schema/claim.ts"
import { contact } from "../../src/vocabulary/built-in/contact.ts"
import { fingerprintOf, passageOf } from "../../src/wording/fingerprint.ts"

/** An article of a few sentences, of which one is the claim; sentences are lists of words. */
export interface Page {
  readonly id: string
  readonly source: string | undefined
  readonly published: string
  readonly sentences: readonly (readonly string[])[]
  readonly at: number
}

const says = contact({ participants: ["turkey", "syria"] })
const around = 2

export function claimOf({ id, source, published, sentences, at }: Page): Claim {
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
export const pages = fc
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
export interface Copying {
  readonly of: number
  /** Words of the copy that are exchanged: the sentence and the word in it. */
  readonly edits: readonly (readonly [sentence: number, word: number])[]
}

const edit = fc.tuple(fc.nat({ max: 6 }), fc.nat({ max: 15 }))
/** Which pages are copied, and with how many edits. */
export const copying = (most: number) =>
  fc.array(fc.record({ of: fc.nat(), edits: fc.array(edit, { maxLength: most }) }), {
    minLength: 1,
    maxLength: 4,
  })

export function copiesOf(originals: readonly Page[], plan: readonly Copying[]): readonly Claim[] {
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

import { firstEndingAfter } from "../../util/lower-bound.ts"
import { anchorOf } from "../../claims/reanchor.ts"
import type { Article } from "../../schema/article.ts"
import { type Anchor, type Claim, claimId, type Fingerprint } from "../../schema/claim.ts"
import type { Link } from "../../schema/link.ts"
import { fingerprintOfTokens } from "../../wording/fingerprint.ts"
import type { Span } from "../attribution.ts"
import { isDirectSpeech } from "../content/direct-speech.ts"
import { createPassages } from "./passages.ts"
import type { PlacedDocument } from "../text/placed-document.ts"
import type { Told } from "./proposer.ts"

/** A claim without what the article gives it. */
export interface ClaimParts {
  readonly span: Span
  readonly chain: readonly Link[]
  readonly told: Told
  readonly alternatives: readonly (readonly Link[])[]
  readonly quoted: boolean
  /** What interrupts the words. */
  readonly gaps?: readonly Span[]
  /** Whether the words are a clause with a verb and a subject, or less. */
  readonly clause: "whole" | "partial"
}

/** The fingerprints of the sentences that some words stand in, and of what stands around them. */
interface Prints {
  readonly fingerprint: Fingerprint
  readonly passage?: Fingerprint
}

/** Collects the claims of one article, each with its anchor, the fingerprints of its place and an id of its own. */
export function createClaimCollector({ document, sentences }: PlacedDocument, article: Article) {
  const { text, tokens, partner } = document
  const claims: Claim[] = []
  const ids = new Map<string, number>()
  const prints = new Map<number, Prints>()
  const passages = createPassages(
    tokens,
    partner,
    sentences.filter(({ section }) => section === "body"),
  )

  /** The index of the sentence that an offset stands in, or -1. */
  function sentenceAt(offset: number): number {
    const low = firstEndingAfter(sentences, offset)
    return (sentences[low]?.start ?? text.length) <= offset ? low : -1
  }

  /** Of the whole sentences that the words stand in. */
  function printsOf(first: number, { end }: Span): Prints {
    let last = first
    while ((sentences[last]?.end ?? end) < end && last + 1 < sentences.length) last++
    const known = last === first ? prints.get(first) : undefined
    if (known !== undefined) return known
    const [from = 0, to = 0] = [sentences[first]?.from, sentences[last]?.to]
    const passage = passages.around(from, to)
    const made = {
      fingerprint: fingerprintOfTokens(tokens.slice(from, to)),
      ...(passage === undefined ? {} : { passage }),
    }
    if (last === first) prints.set(first, made)
    return made
  }

  return {
    add({ span, chain, told, alternatives, quoted, gaps, clause }: ClaimParts): void {
      const sentence = sentenceAt(span.start)
      const id = claimId({ article, chain, ...told, clause })
      // the same said twice in one article is two claims, each in its place
      const times = (ids.get(id) ?? 0) + 1
      ids.set(id, times)
      const { start, end, digest } = anchorOf(text, span.start, span.end)
      const anchor: Anchor = {
        start,
        end,
        digest,
        quoted: isDirectSpeech(document, span, quoted),
        section: sentences[sentence]?.section ?? "body",
        ...(gaps === undefined ? {} : { gaps: gaps.map((gap) => [gap.start, gap.end] as const) }),
      }
      const claim: { -readonly [Key in keyof Claim]: Claim[Key] } = {
        id: times === 1 ? id : `${id}.${times}`,
        article,
        chain,
        says: told.says,
      }
      if (alternatives.length > 0) claim.alternatives = alternatives
      claim.clause = clause
      if (told.words !== undefined) claim.words = told.words
      if (told.also !== undefined) claim.also = told.also
      claim.anchor = anchor
      const prints = sentence === -1 ? undefined : printsOf(sentence, span)
      if (prints !== undefined) claim.fingerprint = prints.fingerprint
      if (prints?.passage !== undefined) claim.passage = prints.passage
      claims.push(claim)
    },
    /** The claims in the order of the text. */
    claims(): readonly Claim[] {
      return claims.sort(
        (a, b) =>
          (a.anchor?.start ?? 0) - (b.anchor?.start ?? 0) || (a.anchor?.end ?? 0) - (b.anchor?.end ?? 0),
      )
    },
  }
}

import { basename, extname } from "node:path"
import { type Reanchored, reanchor } from "../claims/reanchor.ts"
import type { Claim } from "../schema/claim.ts"

/** Where a claim's words stand in its article's text, as far as there is one. */
export interface Placed {
  readonly claim: Claim
  readonly status: Reanchored["status"] | "no-text" | "no-anchor"
  readonly at?: readonly [number, number]
  /** The text in which they stand; left out where they stand in none. */
  readonly text?: string
}

/** A text in which claims may stand. */
export interface DigestedText {
  readonly file: string
  readonly text: string
  readonly digest: string
}

/**
 * Places every claim of an article: in the text with its digest, else in the text that holds most of its words. Copies
 * hold each other's words: of equal texts the one with the words in their places, then the one in a file named for the
 * article is taken.
 */
export function placeClaims(claims: readonly Claim[], texts: readonly DigestedText[]): readonly Placed[] {
  const byArticle = new Map<string, Claim[]>()
  for (const claim of claims) {
    const own = byArticle.get(claim.article.id)
    if (own === undefined) byArticle.set(claim.article.id, [claim])
    else own.push(claim)
  }
  return [...byArticle.values()].flatMap((own) => {
    const digest = own[0]?.article.digest
    const exact = texts.find((text) => text.digest === digest)
    const candidates = exact === undefined ? texts : [exact]
    const tried = candidates.map(({ text, file }) => {
      const placed = own.map((claim) => place(claim, text))
      const held = placed.filter(({ at }) => at !== undefined).length
      const exactly = placed.filter(({ status }) => status === "exact").length
      const named = basename(file, extname(file)) === own[0]?.article.id ? 1 : 0
      return { placed, held, exactly, named }
    })
    tried.sort((a, b) => b.held - a.held || b.exactly - a.exactly || b.named - a.named)
    const best = tried[0]?.placed
    const held = tried[0]?.held ?? 0
    const none = (claim: Claim): Placed => ({
      claim,
      status: claim.anchor === undefined ? "no-anchor" : "no-text",
    })
    return best === undefined || (exact === undefined && held === 0) ? own.map(none) : best
  })
}

function place(claim: Claim, text: string): Placed {
  if (claim.anchor === undefined) return { claim, status: "no-anchor" }
  const { status, anchor } = reanchor(claim.anchor, text)
  return anchor === undefined ? { claim, status } : { claim, status, at: [anchor.start, anchor.end], text }
}

import type { Registry, TimeSpan } from "../../registry/registry.ts"
import type { Document, Run } from "../text/document.ts"
import type { Draft } from "../constructions/draft.ts"
import { createSaidTimes, type SaidTime } from "./said.ts"
import { bounds, rootOf } from "../text/spans.ts"
import type { ResolvedChain } from "../who/speakers.ts"

/** When and through what a statement was made. */
export interface Occasion {
  readonly said?: SaidTime
  readonly medium?: string
}

/**
 * Tells the occasion of each statement: its own time and medium where the sentence has them, else the time of the
 * statement that it goes on with. Sentences and drafts come in the order of the text.
 */
export function createOccasions(
  document: Document,
  published: string | undefined,
  registry: Registry | undefined,
  on: TimeSpan | undefined,
) {
  const times = createSaidTimes(document, published)
  let running: { said: SaidTime | undefined; root: string | undefined; sentence: number } | undefined
  let count = 0
  let other = false
  let media: { readonly at: number; readonly medium: string }[] = []
  /** Where the attribution before ends: an earlier time is its own. */
  let before = 0

  function saidTime(draft: Draft, next: Draft | undefined, chain: ResolvedChain): SaidTime | undefined {
    const [piece] = draft.pieces
    if (piece === undefined || draft.section !== "body") return undefined
    if (draft.cue !== null) {
      const found = times.of({
        sentence: bounds(document, draft.sentence),
        cue: bounds(document, draft.cue),
        content: piece,
        contents: [...draft.pieces.slice(0, 8), ...(next?.pieces.slice(0, 1) ?? [])],
        from: before,
      })
      if (found !== undefined) return found
    }
    if (other || running === undefined || running.sentence < count - 1) return undefined
    const root = rootOf(chain)
    if (chain.carried || draft.speaker.kind === "same" || (root !== undefined && root === running.root))
      return running.said
    if (root === undefined || running.root === undefined) return undefined
    return registry?.sameSide(root, running.root, on).same === true ? running.said : undefined
  }

  return {
    /** Opens a sentence with what was read in it. */
    open(sentence: Run, drafts: readonly Draft[], body: boolean): void {
      if (body) count++
      before = 0
      other = false
      media = []
      if (drafts.length === 0) return
      const pieces = drafts.flatMap((draft) => draft.pieces)
      let index = 0
      for (let at = sentence.from; at < sentence.to; at++) {
        while (index < pieces.length && (pieces[index]?.to ?? 0) <= at) index++
        if (at >= (pieces[index]?.from ?? sentence.to)) continue
        if (document.flag(at, "occasion") > 0) other = true
        const medium = document.marks[at]?.medium?.value
        if (medium !== undefined && media.length < 4) media.push({ at, medium })
      }
    },
    /** The occasion of one statement of the sentence. */
    of(draft: Draft, next: Draft | undefined, chain: ResolvedChain): Occasion {
      const said = saidTime(draft, next, chain)
      before = draft.pieces.at(-1)?.end ?? before
      if (draft.section === "body" && draft.speaker.kind !== "unnamed")
        running = { said, root: rootOf(chain), sentence: count }
      const medium = media[0]?.medium
      return { ...(said === undefined ? {} : { said }), ...(medium === undefined ? {} : { medium }) }
    },
  }
}

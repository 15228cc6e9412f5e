import type { Registry, TimeSpan } from "../../registry/registry.ts"
import type { Span } from "../attribution.ts"
import type { Draft } from "../constructions/draft.ts"
import type { Document, Run } from "../text/document.ts"
import { type Piece, partsOf } from "../text/pieces.ts"
import { bounds } from "../text/spans.ts"
import { type ResolvedChain, rootOf } from "../who/speakers.ts"
import { isBackground } from "./background.ts"
import { createSaidTimes, type SaidTime } from "./said.ts"
import { createStatements } from "./statements.ts"
import { createToldDays } from "./told-days.ts"

/** When and through what a statement was made. */
export interface Occasion {
  /** Settled when the whole text has been read: the day of a statement may stand in the sentence after it. */
  said?: SaidTime
  readonly medium?: string
}

/** Tokens before the medium with which a sentence opens, at most ("and in a statement"). */
const opens = 1
/** Contents of a sentence that are looked at, at most. */
const mostContents = 8

/**
 * Tells the occasion of each statement: its own time and medium where the sentence has them, else the time of the
 * statement that it goes on with. That something happened on a day does not tell that it was said on it. Sentences and
 * drafts come in the order of the text.
 */
export function createOccasions(
  document: Document,
  published: string | undefined,
  registry: Registry | undefined,
  on: TimeSpan | undefined,
) {
  const times = createSaidTimes(document, published)
  const told = createToldDays(document, published)
  const statements = createStatements((a, b) => registry?.sameSide(a, b, on).same === true)
  let count = 0
  let other = false
  /** The occasion of the statement before in the sentence: "said earlier on Monday that …, adding that …". */
  let last: Occasion | undefined
  /** What is said in the sentence. */
  let contents: readonly Piece[] = []
  let media: { readonly at: number; readonly medium: string }[] = []
  /** Where the attribution before ends: an earlier time is its own. */
  let before = 0

  /** Whether the sentence tells of another time than a day before it comes to its cue. */
  function isElsewhere(draft: Draft, said: SaidTime): boolean {
    if (draft.cue === null || said.edtf === null) return false
    const { start } = bounds(document, draft.cue)
    const before = { start: bounds(document, draft.sentence).start, end: start }
    const { days, elsewhere } = told.within(before, contents)
    return elsewhere || days.some((day) => day !== said.edtf)
  }

  function namesOf({ speaker }: Draft): readonly Span[] {
    return speaker.kind === "named" ? speaker.mentions.map((one) => bounds(document, one)) : []
  }

  function ownTime(draft: Draft, next: Draft | undefined): SaidTime | undefined {
    const parts = draft.pieces.slice(0, mostContents).flatMap((one) => partsOf(document, one))
    const [piece] = parts
    if (piece === undefined || draft.cue === null) return undefined
    return times.of({
      sentence: bounds(document, draft.sentence),
      cue: bounds(document, draft.cue),
      content: piece,
      contents: [...parts, ...(next?.pieces.slice(0, 1) ?? [])],
      names: namesOf(draft),
      opened: (media[0]?.at ?? Number.POSITIVE_INFINITY) - draft.sentence.from <= opens,
      from: before,
      nominal: draft.form?.kind === "noun",
    })
  }

  function settle(draft: Draft, next: Draft | undefined, chain: ResolvedChain, occasion: Occasion): void {
    const own = ownTime(draft, next)
    const background = (other && last?.said === undefined) || isBackground(document, draft)
    const statement = {
      occasion,
      chain,
      agent: rootOf(chain),
      sentence: count,
      background,
      // a participle or a noun is of the time of a verb that may be in the present
      past: draft.form?.present !== true && draft.form?.kind !== "participle" && draft.form?.kind !== "noun",
      continues: draft.form?.cue.continues === true,
      goesOn: chain.carried || draft.speaker.kind === "same",
    }
    const carried = own !== undefined || background ? undefined : statements.carried(statement)
    const said = own ?? (carried === undefined || isElsewhere(draft, carried) ? undefined : carried)
    if (said !== undefined) occasion.said = said
    if (draft.speaker.kind !== "unnamed") statements.add(statement, own !== undefined)
  }

  return {
    /** Opens a sentence with what was read in it. */
    open(sentence: Run, drafts: readonly Draft[], body: boolean): void {
      if (body) count++
      before = 0
      other = false
      last = undefined
      media = []
      contents = []
      if (drafts.length === 0) return
      const pieces = drafts.flatMap((draft) => draft.pieces.flatMap((one) => partsOf(document, one)))
      contents = pieces
      let index = 0
      for (let at = sentence.from; at < sentence.to; at++) {
        while (index < pieces.length && (pieces[index]?.to ?? 0) <= at) index++
        if (at >= (pieces[index]?.from ?? sentence.to)) continue
        if (document.flag(at, "occasion") > 0) other = true
        const medium = document.marks[at]?.medium?.value
        if (medium !== undefined && media.length < 4) media.push({ at, medium })
      }
    },
    /** The occasion of one statement of the sentence; its day may be settled later. */
    of(draft: Draft, next: Draft | undefined, chain: ResolvedChain): Occasion {
      const medium = media[0]?.medium
      const occasion: Occasion = medium === undefined ? {} : { medium }
      if (draft.section === "body") settle(draft, next, chain, occasion)
      last = occasion
      before = draft.pieces.at(-1)?.end ?? before
      return occasion
    },
  }
}

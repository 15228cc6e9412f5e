import type { CueForm } from "../../lang/parts/reporting.ts"
import type { Run } from "../text/document.ts"
import type { Section } from "../text/layout.ts"
import type { Mention } from "../who/mention.ts"
import type { Piece } from "../text/pieces.ts"

/** Who speaks in a draft: named here, another draft's speaker, or whoever spoke last in the text. */
export type Speaker =
  | { readonly kind: "named"; readonly mentions: readonly Mention[] }
  | { readonly kind: "same"; readonly draft: Draft }
  | { readonly kind: "carried"; readonly form?: CueForm }
  /** `hearsay`: media or people, whoever told it. */
  | { readonly kind: "unnamed"; readonly at: Run; readonly hearsay?: true }

/** A further link of the chain, found in the same sentence. */
export interface DraftLink {
  readonly mentions: readonly Mention[]
  readonly cue: Run | null
  readonly form?: CueForm
}

/** One reading of a cue in a sentence, before its speakers are resolved. */
export interface Draft {
  pieces: readonly Piece[]
  readonly direct: boolean
  form: CueForm | undefined
  readonly cue: Run | null
  readonly negated: boolean
  speaker: Speaker
  /** Outermost first. */
  readonly outer: DraftLink[]
  /** Deeper than the speaker: those whose words the speaker passes on. */
  readonly inner: DraftLink[]
  readonly sentence: Run
  readonly section: Section
  /** The content in which this one is reported: its chain comes first. */
  readonly within?: Draft
  /** Tells all of the content in which it is reported: once its speaker is known, that one says nothing more. */
  readonly replaces?: Draft
  /** Told beside the sentence's own matter ("the law, which critics say is harsh, …"): nobody goes on from here. */
  readonly aside?: boolean
  /** First token after the content and the cue. */
  readonly to: number
}

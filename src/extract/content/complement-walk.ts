import type { CueForm } from "../../lang/parts/reporting.ts"
import type { ContentKind } from "../../lang/parts/complement-steps.ts"
import type { Document } from "../text/document.ts"
import type { Mention } from "../who/mention.ts"
import type { NameFinder } from "../who/name-finder.ts"

/** Where the content that a cue announces begins. */
export interface Complement {
  readonly kind: ContentKind
  /** First token of the content; of a quotation its opening mark. */
  readonly at: number
  /** Where the region between cue and content ends. */
  readonly region: number
  /** Speakers whose words are passed on, met between cue and content. */
  readonly relayed: readonly Mention[]
  /** Outlets to whom it was told. */
  readonly addressees: readonly Mention[]
  /** The word that joins a thing to what is said of it, which the content reaches at least ("described the man, 27, | as"). */
  readonly joint?: number
}

/** The way from a cue to its content. */
export interface Walk {
  readonly document: Document
  readonly names: NameFinder
  readonly form: CueForm
  /** First token behind the cue. */
  readonly start: number
  /** End of what may be read. */
  readonly limit: number
  /** End of the stretch in which a content may begin. */
  readonly reach: number
  /** Whether the subject stands before the cue. */
  readonly led: boolean
  /** The token reached. */
  at: number
  /** First token of the person spoken to; -1 before one was met. */
  object: number
  /** Whether a verb has been passed that only tells that the deed behind it is done. */
  light: boolean
  readonly relayed: Mention[]
  readonly addressees: Mention[]
}

/**
 * What a step makes of the token reached: the content, the token at which the walk goes on, "stop" where the walk ends
 * and a clause without a complementiser may begin, "nothing" where the cue has no content; undefined where the step is
 * not about this token.
 */
export type StepResult = Complement | number | "stop" | "nothing" | undefined

export type Step = (walk: Walk) => StepResult

/** A content that begins at a token of the walk. */
export function found(walk: Walk, kind: ContentKind, at: number, region = walk.at): Complement {
  return { kind, at, region, relayed: walk.relayed, addressees: walk.addressees }
}

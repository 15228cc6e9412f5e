import type { Agreement } from "../../lang/parts/letters.ts"
import type { CueForm } from "../../lang/parts/reporting.ts"
import type { KnownBy } from "../../schema/link.ts"
import type { ReadSource, Span } from "../attribution.ts"
import type { Run } from "../text/document.ts"

/** A link of a chain with its sources resolved, its cue still in tokens. */
export interface Link {
  readonly sources: readonly ReadSource[]
  readonly spans: readonly Span[]
  readonly cue: Run | null
  readonly form: CueForm | undefined
  /** What later mentions may agree with. */
  readonly agreement: Agreement
  readonly lemma?: string
  readonly words: ReadonlySet<string>
  /** How its sources were told from the text. */
  readonly knownBy: KnownBy
}

/** Returns a link with its cue; every link has one shape, however it was made. */
export function withCue(made: Link, cue: Link["cue"], form: Link["form"]): Link {
  return { ...made, cue, form }
}

/** Returns a chain whose last link was told in another way, and stands elsewhere in the text. */
export function leadingBack(links: readonly Link[], knownBy: KnownBy, spans?: readonly Span[]): Link[] {
  return links.map((link, index) =>
    index < links.length - 1
      ? link
      : { ...link, knownBy, ...(spans === undefined ? {} : { spans, cue: null }) },
  )
}

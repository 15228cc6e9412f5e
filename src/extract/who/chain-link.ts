import type { Agreement } from "../../lang/parts/letters.ts"
import type { CueForm } from "../../lang/parts/reporting.ts"
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
}

/** Returns a link with its cue; every link has one shape, however it was made. */
export function withCue(made: Link, cue: Link["cue"], form: Link["form"]): Link {
  return createLink(made.sources, made.spans, cue, form, made.agreement, made.words, made.lemma)
}

/** Makes a link. */
export function createLink(
  sources: Link["sources"],
  spans: Link["spans"],
  cue: Link["cue"],
  form: Link["form"],
  agreement: Agreement,
  words: Link["words"],
  lemma: string | undefined,
): Link {
  return lemma === undefined
    ? { sources, spans, cue, form, agreement, words }
    : { sources, spans, cue, form, agreement, words, lemma }
}

import type { Agreement } from "../lang/parts/letters.ts"
import type { CueForm } from "../lang/parts/reporting.ts"
import type { ReadSource, Span } from "./attribution.ts"
import type { Run } from "./document.ts"

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

import type { LinkInput } from "../../src/claims/claim.ts"
import type { EditorWord } from "../../src/detect/editor.ts"
import type { Proposition } from "../../src/schema/proposition.ts"

/** One report of a scenario: an article of its own unless `id` says otherwise. */
export interface Report {
  readonly chain: readonly LinkInput[]
  readonly says: Proposition
  /** The article; by default its place in the list. */
  readonly id?: string
  /** Published; 2024-01-10 where left out, null where undated. */
  readonly on?: string | null
  readonly outlet?: string
  readonly credit?: string
  /** The sentence, written for the test, of which the fingerprint is made. */
  readonly words?: string
  readonly quoted?: boolean
  readonly section?: "headline" | "body"
}

/** What an editor would accept of some reports: "corroborates", "nothing", or by pair, "1~2 echoes, 1~3 agrees". */
export interface NewsroomCase {
  readonly name: string
  readonly expect: string
  readonly reports: readonly Report[]
  /** The roles that clash in the one finding. */
  readonly on?: readonly string[]
  readonly overrides?: readonly EditorWord[]
}

/** A report. */
export function report(
  chain: LinkInput | readonly LinkInput[],
  says: Proposition,
  more: Omit<Report, "chain" | "says"> = {},
): Report {
  return { chain: Array.isArray(chain) ? chain : [chain as LinkInput], says, ...more }
}

/** A scenario of the reports given. */
export function scenario(name: string, expect: string, ...reports: readonly Report[]): NewsroomCase {
  return { name, expect, reports }
}

/** Who said it, and on which day. */
export function said(source: string, day: string): LinkInput {
  return { sources: source, said: day }
}

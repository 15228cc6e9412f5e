import type { Claim } from "../schema/claim.ts"
import type { Proposition } from "../schema/proposition.ts"
import { readEdtf, type Span, type TimeValue } from "../time/edtf.ts"
import { enclosingSpan } from "../time/time-value.ts"
import { timeOf } from "../vocabulary/time-role.ts"

/** One side: what is claimed, and the times of its telling. */
export interface ComparedSide {
  readonly says: Proposition
  readonly event?: TimeValue | undefined
  readonly said?: TimeValue | undefined
  readonly published?: TimeValue | undefined
  /** The title of its article. */
  readonly title?: string | undefined
}

/** Returns the side that a claim is: its proposition, the root's said time and its article's published time. */
export function sideOfClaim({ says, chain, article }: Claim): ComparedSide {
  const said = chain.at(-1)?.said
  const { published, title } = article
  return {
    says,
    event: timeOf(says.roles["time"]),
    said: typeof said === "string" ? readEdtf(said) : undefined,
    published: typeof published === "string" ? readEdtf(published) : undefined,
    title,
  }
}

/** Returns the time for which offices are looked up: the event's, else the telling's. */
export function dayOf(...sides: readonly ComparedSide[]): Span | undefined {
  return enclosingSpan(
    sides.flatMap(({ says, said, published }) => timeOf(says.roles["time"]) ?? said ?? published ?? []),
  )
}

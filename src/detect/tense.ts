import type { Claim } from "../schema/claim.ts"
import { readEdtf, type TimeValue } from "../time/edtf.ts"
import { isBefore } from "../time/relation.ts"
import { reachOf } from "../time/time-value.ts"

/** Where an event lies, seen from whoever tells of it; `open` where that is not known. */
export type Tense = "past" | "future" | "open"

/** What a telling of an event shows of its time besides the event's own. */
export type Telling = Pick<Claim, "article" | "chain" | "says">

function endOf(value: TimeValue): number {
  let latest = -Infinity
  for (const span of reachOf(value)) latest = Math.max(latest, span.latest)
  return latest
}

function timeOf(edtf: string | null | undefined): TimeValue | undefined {
  return typeof edtf === "string" ? readEdtf(edtf) : undefined
}

/** Whether a description such as "next month" (`month+1`) points back or ahead. */
function directionOf(sense: string | undefined): Tense {
  const sign = /[+-][1-9]/.exec(sense ?? "")?.[0][0]
  return sign === "+" ? "future" : sign === "-" ? "past" : "open"
}

/**
 * Decides whether an event had happened when it was told.
 *
 * Past is only what is known to be over by the time of saying, or of publication where the former is not known; a
 * month that was still running then is open, as is an event without a time. A promise is of what is to come.
 */
export function tenseOf({ article, chain, says }: Telling): Tense {
  const time = says.roles["time"]
  const promised = chain.at(-1)?.act === "promises"
  const [said, published] = [timeOf(chain.at(-1)?.said), timeOf(article.published)]
  const event = time !== undefined && "edtf" in time ? readEdtf(time.edtf) : undefined
  if (event === undefined) {
    if (promised) return "future"
    return time !== undefined && "unknown" in time ? directionOf(time.sense) : "open"
  }
  if ([said, published].some((told) => told !== undefined && isBefore(told, event))) return "future"
  const told = said ?? published
  if (promised) return said === undefined || endOf(event) > endOf(said) ? "future" : "open"
  return told !== undefined && endOf(event) <= endOf(told) ? "past" : "open"
}

/** Returns the tense in which all of some tellings put their event; `open` where they differ. */
export function commonTense(tellings: readonly Telling[]): Tense {
  const [first, ...others] = new Set(tellings.map(tenseOf))
  return first === undefined || others.length > 0 ? "open" : first
}

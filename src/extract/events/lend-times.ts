import { conceptTable } from "../../concepts/table.ts"
import type { FrameTime } from "../frames/input.ts"
import type { Document } from "../text/document.ts"
import type { AssignedRole } from "./assign-roles.ts"
import { isSaying } from "./event-time.ts"
import type { ToldEvent } from "./told-event.ts"
import type { ToldHead } from "./told-heads.ts"

/** A head that tells an event, with who did what to whom. */
export interface Told {
  readonly head: ToldHead
  readonly told: ToldEvent
  readonly roles: readonly AssignedRole[]
  readonly time: FrameTime | undefined
  readonly foreground: boolean
}

/** "Six were killed and nine wounded in an attack on Monday": one happening, on one day. */
export function lendTimes(document: Document, all: readonly Told[]): readonly Told[] {
  return all.map((one) => {
    if (one.time !== undefined || !isHarm(one)) return one
    const lender = all.find(
      (other) => other.time !== undefined && isHarm(other) && isOneClause(document, one.head, other.head),
    )
    return lender === undefined ? one : { ...one, time: lender.time }
  })
}

/** Families of events that are told of one happening: a strike and its dead. */
const harms: ReadonlySet<string> = new Set(["casualties", "attack", "disaster"])

function isHarm({ head }: Told): boolean {
  return harms.has(conceptTable().get(head.concept)?.family ?? "")
}

/** Marks behind which another happening may be told. */
const ends = `.;؛:!?؟"“”«»`

function isOneClause(document: Document, one: ToldHead, other: ToldHead): boolean {
  const [first, last] = one.from < other.from ? [one, other] : [other, one]
  for (let at = first.to; at < last.from; at++)
    if (document.isMark(at, ends) || isSaying(document, at)) return false
  return true
}

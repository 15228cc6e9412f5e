import type { RoleValue } from "../../schema/proposition.ts"
import type { FrameContext } from "./context.ts"
import type { Draft } from "./draft.ts"
import type { FrameTime } from "./input.ts"

/** A time as a role holds it: resolved, or its words where it stays open. */
export function timeValue(context: FrameContext, time: FrameTime): RoleValue {
  const at = [time.start, time.end] as [number, number]
  if (time.edtf === undefined)
    return {
      unknown: context.input.text.slice(time.start, time.end),
      ...(time.sense === undefined ? {} : { sense: time.sense }),
      at,
    }
  return {
    edtf: time.edtf,
    at,
    ...(time.inferred === undefined || time.inferred.length === 0 ? {} : { inferred: time.inferred }),
  }
}

/** Of several times the one nearest to the trigger. */
export function nearest(context: FrameContext, draft: Draft): FrameTime | undefined {
  let best: FrameTime | undefined
  let distance = Number.POSITIVE_INFINITY
  // "recently", open on one side, gives way to "this week", and that to a date
  const closed = draft.times.filter(({ edtf }) => edtf !== undefined && !/\.\.\]?$|^\[?\.\./u.test(edtf))
  const words = ({ start, end }: FrameTime) => context.input.text.slice(start, end).split(" ").length
  const unknown = draft.times.filter(({ edtf }) => edtf === undefined)
  // of times that stay open the one in more words says more: "recently", "this week"
  const most = Math.max(0, ...unknown.map(words))
  const open = unknown.filter((time) => words(time) === most)
  for (const time of closed.length > 0 ? closed : open.length > 0 ? open : draft.times) {
    const gap = time.start >= draft.at[1] ? time.start - draft.at[1] : draft.at[0] - time.end
    if (gap < distance) {
      best = time
      distance = gap
    }
  }
  return best
}

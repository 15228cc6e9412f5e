import type { FrameContext } from "./context.ts"
import type { Draft } from "./draft.ts"
import type { Finished } from "./finish.ts"
import { timeValue } from "./time-role.ts"

/** Returns what "the first meeting since 2011" says: the kind of event, and since when there was none. */
export function finishFirst(context: FrameContext, draft: Draft, kind: Finished): Finished | undefined {
  if (draft.since === undefined) return undefined
  const since = timeValue(context, draft.since)
  const open =
    "edtf" in since && since.edtf.endsWith("/..") ? { ...since, edtf: since.edtf.slice(0, -3) } : since
  const participants = kind.roles["participants"]
  const { time, count, ...description } = kind.roles
  void count
  return {
    predicate: "first-since",
    roles: {
      ...(participants === undefined ? {} : { participants }),
      what: { kind: { predicate: kind.predicate, roles: description }, at: [...draft.at] },
      since: open,
      ...(time === undefined ? {} : { time }),
    },
  }
}

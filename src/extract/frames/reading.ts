import type { FrameContext } from "./context.ts"
import type { Draft } from "./draft.ts"
import type { ReadKind } from "./roles.ts"

/** What a step of reading answers: the next unit, `stop`, or undefined where it does not apply. */
export type Step = number | "stop" | undefined

/** Reads on behind a trigger; the unit at which it stops. */
export type FillAfter = (
  context: FrameContext,
  draft: Draft,
  from: number,
  to: number,
  subject: boolean,
  readKind: ReadKind,
) => number

/** One reading of what stands after a trigger. */
export interface Reading {
  readonly context: FrameContext
  readonly draft: Draft
  readonly to: number
  readonly readKind: ReadKind
  /** Reads an event within this one. */
  readonly fillAfter: FillAfter
  /** The subject is still to come. */
  missing: boolean
}

export const orStop = (next: number | undefined): Step => next ?? "stop"

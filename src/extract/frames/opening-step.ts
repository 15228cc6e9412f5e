import type { FrameContext } from "./context.ts"
import type { Opening } from "./opening.ts"
import type { Unit } from "./unit.ts"

/** Reads one thing of an opening: the unit after it, undefined where it does not apply, `lost` where nothing is told. */
export type OpeningStep = (
  context: FrameContext,
  opening: Opening,
  unit: Unit,
  at: number,
  to: number,
) => number | "lost" | undefined

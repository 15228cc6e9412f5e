import type { FrameContext } from "./context.ts"
import type { Opening } from "./opening.ts"
import { readNations, readPatient, readSubject } from "./opening-agents.ts"
import {
  readComma,
  readFiller,
  readPreposition,
  readScene,
  readTime,
  readUnknown,
} from "./opening-setting.ts"
import { readDoubt, readLight, readSetting } from "./opening-verb.ts"

/**
 * What may stand before the head of a clause. Closed classes go first, as no name is spelled like them; then agents,
 * before the adjectives and labels that may be a part of them; last what is only passed over.
 */
const steps = [
  readTime,
  readDoubt,
  readSetting,
  readLight,
  readSubject,
  readPatient,
  readNations,
  readScene,
  readFiller,
  readPreposition,
  readComma,
  readUnknown,
]

/** Reads one unit of the opening; the unit after it, or undefined where the clause is not understood. */
export function readOpening(
  context: FrameContext,
  at: number,
  to: number,
  opening: Opening,
): number | undefined {
  const unit = context.units[at]
  if (unit === undefined) return undefined
  for (const step of steps) {
    const next = step(context, opening, unit, at, to)
    if (next !== undefined) return next === "lost" ? undefined : next
  }
  return undefined
}

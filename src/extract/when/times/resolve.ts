import { type ClosedExtent, type Extent, isClosed } from "./extent.ts"
import type { TimeMeaning } from "./meaning.ts"
import type { Resolution } from "./resolution.ts"

/** Resolves the meaning that another holds; given to whatever resolves the outer one. */
export type Resolve = (meaning: TimeMeaning, resolution: Resolution) => Extent | undefined

/** The days of a meaning that has a beginning and an end. */
export function closed(
  meaning: TimeMeaning,
  resolution: Resolution,
  resolve: Resolve,
): ClosedExtent | undefined {
  const extent = resolve(meaning, resolution)
  return extent && isClosed(extent) && extent.literal === undefined ? extent : undefined
}

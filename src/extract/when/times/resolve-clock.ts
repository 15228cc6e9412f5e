import { dayExtent, type Extent } from "./extent.ts"
import type { MeaningOf } from "./meaning.ts"
import { closed, type Resolve } from "./resolve.ts"
import type { Resolution } from "./resolution.ts"

/** A time of day on a day that is known: the clock of the place is turned into UTC. */
export function resolveClock(
  { minutes, zone, of }: MeaningOf<"clock">,
  resolution: Resolution,
  resolve: Resolve,
): Extent | undefined {
  const extent = closed(of, resolution, resolve)
  if (!extent || extent.from !== extent.to || extent.approximate) return extent
  const utc = minutes - zone
  const day = extent.from + Math.floor(utc / 1440)
  const rest = ((utc % 1440) + 1440) % 1440
  const two = (value: number): string => String(value).padStart(2, "0")
  return { ...dayExtent(day), clock: `${two(Math.floor(rest / 60))}:${two(rest % 60)}` }
}

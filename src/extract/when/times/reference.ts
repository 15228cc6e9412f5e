import { readEdtf } from "../../../time/edtf.ts"
import type { ClosedExtent } from "./extent.ts"

const millisecondsOfDay = 86_400_000

/**
 * Returns the first and the last day that a reference time may be, or undefined where it is open or no EDTF.
 * A date-time counts as its own local day, whatever its offset: that is the day a writer calls today.
 */
export function readReference(edtf: string): ClosedExtent | undefined {
  const text = edtf.trim()
  const moment = text.indexOf("T")
  const time = readEdtf(moment === 10 ? text.slice(0, moment) : text)
  if (time === undefined || !Number.isFinite(time.earliest) || !Number.isFinite(time.latest)) return undefined
  return {
    from: Math.floor(time.earliest / millisecondsOfDay),
    to: Math.floor(time.latest / millisecondsOfDay),
    precision: "day",
    shape: "oneOf",
  }
}

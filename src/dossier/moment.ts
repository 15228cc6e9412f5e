import { instantSchema } from "../schema/common.ts"
import { showValue } from "../schema/describe-issue.ts"
import { isnadError } from "../schema/errors.ts"
import { describeEdtfProblem, readEdtf } from "../time/edtf.ts"

/**
 * Returns the last millisecond of a day or any other EDTF time, or an instant itself, in epoch milliseconds UTC.
 *
 * @throws `invalid-time`
 */
export function endOf(time: string, calling: string): number {
  if (typeof time === "string") {
    if (instantSchema.safeParse(time).success) return Date.parse(time)
    const read = readEdtf(time)
    if (read !== undefined) return read.latest
  }
  const why =
    typeof time === "string" ? describeEdtfProblem(time) : "Give an instant or a day, such as 2024-07-23."
  throw isnadError("invalid-time", `${calling}: ${why} Received ${showValue(time)}.`)
}

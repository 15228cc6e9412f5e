import type { Diagnostic } from "../schema/diagnostic.ts"

/** So many faults of one claim are told: whoever reads them mends the claim before the next hundred. */
export const mostFaults = 100

/** Returns the first hundred faults of a claim, and how many more there are. */
export function firstFaults(
  faults: readonly Diagnostic[],
  all: number = faults.length,
): readonly Diagnostic[] {
  if (all <= mostFaults) return faults
  const message = `${all - mostFaults} more faults in this claim are not told; mend these first`
  return [...faults.slice(0, mostFaults), { rule: "more-faults", severity: "error", message }]
}

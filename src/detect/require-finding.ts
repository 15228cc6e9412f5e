import { isObject, requireThat } from "../schema/require-that.ts"
import type { Finding } from "./finding.ts"

/** Throws where a value is no finding. */
export function requireFinding(value: unknown, called: string): asserts value is Finding {
  const fits = isObject(value) && ["a", "b", "comparison", "lineage"].every((part) => isObject(value[part]))
  requireThat(fits, "invalid-option", called, "a finding, as detect() returns it", value)
}

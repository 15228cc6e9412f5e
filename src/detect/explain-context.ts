import type { Registry } from "../registry/registry.ts"
import type { Vocabulary } from "../vocabulary/vocabulary.ts"
import type { Finding } from "./finding.ts"

/** What the words for a finding are made with. */
export interface ExplainContext {
  readonly registry: Registry | undefined
  readonly vocabulary: Vocabulary
}

const contexts = new WeakMap<Finding, ExplainContext>()

/** Keeps with a finding what names its agents and predicates, so that it can be explained by itself. */
export function rememberContext(finding: Finding, context: ExplainContext): void {
  contexts.set(finding, context)
}

/** Returns what was kept with a finding; undefined for one that was read from a file. */
export function contextOf(finding: Finding): ExplainContext | undefined {
  return contexts.get(finding)
}

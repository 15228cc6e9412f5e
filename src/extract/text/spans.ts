import type { Span } from "../attribution.ts"
import type { Document, Run } from "./document.ts"
import type { ResolvedChain } from "../who/speakers.ts"

/** The offsets of a run of tokens. */
export function bounds(document: Document, run: Run): Span {
  return { start: document.tokens[run.from]?.start ?? 0, end: document.tokens[run.to - 1]?.end ?? 0 }
}

/** The agent whose words a chain ends in, where it is a registered one. */
export function rootOf(chain: ResolvedChain): string | undefined {
  const source = chain.links.at(-1)?.sources[0]
  return source !== undefined && "agent" in source ? source.agent : undefined
}

import type { Registry } from "../../registry/registry.ts"
import type { Attribution, Span } from "../attribution.ts"
import { tellsDeed } from "../text/headline.ts"
import type { PlacedDocument } from "../text/placed-document.ts"
import { createNameFinder } from "../who/name-finder.ts"
import type { createClaimCollector } from "./claim-collector.ts"
import type { Proposer } from "./proposer.ts"
import { createMatters } from "./states-matter.ts"
import { untaken } from "./untaken.ts"

/**
 * Returns a function that adds what the article says in its own voice before an offset: where a predicate fits it, and in
 * words what states a matter or is a headline. Its calls go forward through the text, so that the claims stay in order.
 */
export function createOwnVoice(
  { document, sentences }: PlacedDocument,
  attributions: readonly Attribution[],
  registry: Registry | undefined,
  proposer: Proposer,
  collector: ReturnType<typeof createClaimCollector>,
): (before: number) => void {
  const silent = untaken(document.text, sentences, attributions)
  const headline = sentences.find(({ section }) => section === "headline")
  const lead = sentences.find(({ section }) => section === "body")
  const tellsHeadline = (span: Span): boolean =>
    headline?.start === span.start && headline.end === span.end && tellsDeed(document, names, span)
  const names = createNameFinder(registry)
  const statesMatter = createMatters(document, names)
  let next = 0
  return (before) => {
    for (; (silent[next]?.start ?? before) < before; next++) {
      const span = { start: silent[next]?.start ?? 0, end: silent[next]?.end ?? 0 }
      const about = lead?.start === span.start ? { lead: true as const } : {}
      const told = tellsHeadline(span)
        ? proposer.propose(span, about)
        : statesMatter(span)
          ? proposer.state(span, about)
          : proposer.framed(span, about)
      if (told !== undefined)
        collector.add({ span, told, chain: [], alternatives: [], quoted: false, clause: "whole" })
    }
  }
}

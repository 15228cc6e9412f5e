import { listInWords, nameOf } from "../detect/describe.ts"
import type { ExplainContext } from "../detect/explain-context.ts"
import type { Claim } from "../schema/claim.ts"
import type { Link, Source } from "../schema/link.ts"
import { isolateWithin, type Terminal } from "./terminal.ts"

/** An unnamed source stands in the article's own words, which tell the number if there is one. */
function sourceName(source: Source, context: ExplainContext): string {
  return typeof source === "object" && "anonymous" in source ? source.anonymous : nameOf(source, context)
}

/** Returns a chain as one line, whoever passed it on before whom it came from: "Reuters ← four sources". */
export function chainInWords(chain: readonly Link[], context: ExplainContext, terminal: Terminal): string {
  if (chain.length === 0) return "the article's own voice"
  return chain
    .map(({ sources }) =>
      listInWords(sources.map((source) => isolateWithin(terminal, sourceName(source, context)))),
    )
    .join(" ← ")
}

/** Returns a chain with whom the page credits, where the chain does not name it. */
export function creditedChain(
  { article, chain }: Claim,
  context: ExplainContext,
  terminal: Terminal,
): string {
  const { credit } = article
  if (credit == null || chain.some(({ sources }) => sources.includes(credit)))
    return chainInWords(chain, context, terminal)
  const outer = isolateWithin(terminal, nameOf(credit, context))
  return chain.length === 0 ? outer : `${outer} ← ${chainInWords(chain, context, terminal)}`
}

/** Whether a claim came through somebody, so that its chain tells more than its root. */
export function isRelayed({ article, chain }: Claim): boolean {
  return chain.length > 1 || (article.credit != null && chain.length > 0)
}

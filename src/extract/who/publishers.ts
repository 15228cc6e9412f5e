import type { Registry } from "../../registry/registry.ts"
import type { Document } from "../text/document.ts"
import type { Mention } from "./mention.ts"
import type { NameFinder } from "./name-finder.ts"
import { stateOutlet } from "./state-outlet.ts"

/** Finds the outlets that a mention means without their names. */
export function createPublishers(
  document: Document,
  names: NameFinder,
  registry: Registry | undefined,
  publishers: readonly string[],
) {
  const { tokens } = document

  /** "وكالة الأنباء الرسمية السورية": the one agency of a state, in whatever order its words stand. */
  function officialAgency(mention: Mention): string | undefined {
    const kinds =
      mention.head === undefined ? undefined : document.pack.sources.outletKinds[mention.head.lemma]
    return registry === undefined || kinds === undefined
      ? undefined
      : stateOutlet(document, mention, kinds, registry)
  }

  /** The first outlet that the text names, found once. */
  let outletAt: number | undefined

  /** "the newspaper" where the text has named none: the article's own outlet, or the agency that it credits. */
  function publisherCalled(mention: Mention): string | undefined {
    const { head } = mention
    if (head?.kind !== "outlet" || head.number === "plural" || publishers.length === 0) return undefined
    outletAt ??= names.within(document, 0, tokens.length).find(names.isOutlet)?.from ?? tokens.length
    if (outletAt < mention.from) return undefined
    const kinds = document.pack.sources.outletKinds[head.lemma] ?? []
    return publishers.find((id) => kinds.includes(registry?.agent(id)?.kind ?? ""))
  }

  return { officialAgency, publisherCalled }
}

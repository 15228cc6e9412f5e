import type { Registry } from "../../registry/registry.ts"
import type { ReadSource } from "../attribution.ts"
import type { Document } from "../text/document.ts"
import type { Mention } from "./mention.ts"
import type { NameFinder } from "./name-finder.ts"
import { sourceKindOf } from "./source-kind.ts"

/** Describes sources that a mention does not name. */
export function createUnnamedSources(
  document: Document,
  names: NameFinder,
  registry: Registry | undefined,
  described: (mention: Mention) => string,
) {
  /** The source that a mention describes without a name: one, several, a medium or a text. */
  function unnamed(mention: Mention): ReadSource {
    const { head } = mention
    const description = described(mention)
    if (head?.kind === "media" || head?.kind === "document") return { media: description }
    const one = head?.nameless === true && head.number === "singular"
    if (head?.kind === "collective" && !one) return { collective: description }
    const count = mention.count ?? head?.count ?? (head?.number === "singular" ? 1 : undefined)
    const kind = sourceKindOf(document, mention, names, registry)
    return {
      anonymous: description,
      ...(count === undefined ? {} : { count }),
      ...(kind === undefined ? {} : { kind }),
    }
  }

  return unnamed
}

import type { Registry } from "../../registry/registry.ts"
import type { Document } from "../text/document.ts"
import { canSpeak } from "./can-speak.ts"
import { describe, type Mention } from "./mention.ts"
import type { NameFinder } from "./name-finder.ts"
import { bodyOf } from "./office-holder.ts"

const texts: ReadonlySet<string | undefined> = new Set(["document", "media"])

/**
 * Who published the text that a mention names, where its noun comes last: the body before the noun ("UNICEF figures"),
 * or whoever stands behind it ("a statement from the ministry"). A place publishes nothing ("a report from Cairo").
 */
export function publisherOf(
  document: Document,
  names: NameFinder,
  registry: Registry | undefined,
  mention: Mention,
): { readonly agent: string } | Mention | undefined {
  if (!document.pack.sources.headLast || !texts.has(mention.head?.kind)) return undefined
  const own = names.within(document, mention.from, mention.to).find(({ to }) => to === mention.to - 1)
  const body = own === undefined || registry === undefined ? undefined : bodyOf(own, registry)
  if (body !== undefined) return { agent: body }
  for (let at = mention.from + 1; at < mention.to - 1; at++) {
    if (!opensPublisher(document, at)) continue
    const by = describe(document, at + 1, mention.to)
    return isPublisher(document, names, by, mention.head?.kind === "media") ? by : undefined
  }
  return undefined
}

function opensPublisher(document: Document, at: number): boolean {
  return document.flag(at, "agent") > 0 || document.pack.sources.publishedFrom.includes(document.word(at))
}

/** @param anyText the noun may also tell from where news comes ("reports from Lausanne"): one plain word is a place. */
function isPublisher(document: Document, names: NameFinder, by: Mention, anyText: boolean): boolean {
  if (by.pronoun !== undefined || !canSpeak(document, names, by)) return false
  if (by.head !== undefined) return by.head.kind === "body" || by.head.kind === "person"
  const hit = names.at(document, by.from + (by.definite ? 1 : 0), by.to)
  if (hit === undefined && anyText && by.to === by.from + 1) return false
  return hit?.entries.some(({ kind }) => kind === "place") !== true
}

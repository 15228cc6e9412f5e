import { isOutletId } from "../../lineage/outlets.ts"
import { rootsOf } from "../../lineage/root.ts"
import type { Registry } from "../../registry/registry.ts"
import type { Article } from "../../schema/article.ts"
import { type Link, mediums, type Source } from "../../schema/link.ts"
import type { Proposition } from "../../schema/proposition.ts"
import type { ReadLink } from "../attribution.ts"

function sourceOf(source: ReadLink["sources"][number]): Source {
  return "agent" in source ? source.agent : source
}

function linkOf(link: ReadLink): Link {
  const [at] = link.sourceSpans
  const named = link.medium?.replaceAll(" ", "-")
  const medium = named === undefined ? undefined : mediums.find((known) => known === named)
  const made: { -readonly [Key in keyof Link]: Link[Key] } = {
    sources: link.sources.map(sourceOf),
    act: link.act,
    knownBy: link.knownBy,
  }
  if (at !== undefined) made.at = [at.start, at.end]
  if (link.cue !== null) made.cue = [link.cue.start, link.cue.end]
  if (link.said !== null) made.said = link.said
  if (medium !== undefined) made.medium = medium
  return made
}

/** Whether a source is the publisher, or the house that its edition is part of ("BBC" for BBC Arabic). */
function isPublisher(
  source: Source | undefined,
  { outlet }: Article,
  registry: Registry | undefined,
): boolean {
  if (typeof source !== "string" || outlet === null || outlet === undefined) return false
  if (source === outlet) return true
  const edition = registry?.agent(outlet)
  const houses = edition !== undefined && "partOf" in edition ? (edition.partOf ?? []) : []
  return houses.includes(source) && isOutletId(source, registry)
}

/** The chain from the outermost source inward; a relay by the publisher itself is the article's, no link of it. */
export function chainOf(
  links: readonly ReadLink[],
  article: Article,
  registry: Registry | undefined,
): readonly Link[] {
  const chain = links.map(linkOf)
  const [outermost] = chain
  const own = outermost?.sources.length === 1 && isPublisher(outermost.sources[0], article, registry)
  return own && chain.length > 1 ? chain.slice(1) : chain
}

/** Media report: what they call today is the page's day; what a speaker calls so is the day he spoke. */
export function isMedia(source: Source, registry: Registry | undefined): boolean {
  return typeof source === "string" ? isOutletId(source, registry) : "media" in source
}

/** The agent whose words they are, where that is known. */
export function speakerOf(article: Article, chain: readonly Link[]): string | undefined {
  const says: Proposition = { predicate: "text", roles: {}, polarity: "positive", certainty: "certain" }
  return rootsOf({ id: "", article, chain, says })[0]?.agent
}

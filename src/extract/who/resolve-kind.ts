import type { Registry } from "../../registry/registry.ts"
import type { ReadSource } from "../attribution.ts"
import type { Document } from "../text/document.ts"
import type { Link } from "./chain-link.ts"
import type { Descriptions } from "./descriptions.ts"
import type { Mention } from "./mention.ts"
import type { MentionLinks } from "./mention-links.ts"
import type { NameFinder } from "./name-finder.ts"
import type { RegisteredAgent } from "./registered-agent.ts"
import type { SpeakerMemory } from "./speaker-memory.ts"

/** What the resolver of kinds needs of the others. */
interface Helpers extends MentionLinks {
  readonly document: Document
  readonly names: NameFinder
  readonly registry: Registry | undefined
  readonly memory: SpeakerMemory
  readonly descriptions: Descriptions
  named(mention: Mention): Link
  unnamed(mention: Mention): ReadSource
  registeredLink(mention: Mention, found: RegisteredAgent): Link
  /** Whoever was introduced by the same noun. */
  introduced(mention: Mention): Link | undefined
  /** The body that a noun for bodies means alone. */
  again(mention: Mention): readonly Link[] | undefined
}

/** Resolves mentions whose noun is a kind of source rather than an office or a body. */
export function createKindResolver(helpers: Helpers) {
  const {
    document,
    names,
    registry,
    memory,
    descriptions,
    link,
    back,
    named,
    unnamed,
    registeredLink,
    introduced,
    again,
  } = helpers
  const { pointedTo } = memory

  /** "a source", "the analysts", "the press": unnamed, unless a name follows or the mention points back. */
  function resolveKind(mention: Mention, found: RegisteredAgent | undefined): readonly Link[] {
    const { head } = mention
    if (head === undefined) return []
    // "the analyst John Hart": a kind of person, and then the name
    if (
      head.kind !== "media" &&
      head.number !== "plural" &&
      mention.count === undefined &&
      (mention.definite
        ? !descriptions.endsWithHead(mention) && descriptions.hasName(mention)
        : descriptions.endsWithName(mention))
    )
      return [named(mention)]
    // "one of his friends, John Hart,"; "another Democrat, Rep. John Hart,"
    if (isOne(mention) && descriptions.isApposed(mention)) return [named(mention)]
    if (found !== undefined && isRegistered(mention, found)) return [registeredLink(mention, found)]
    if (mention.definite && !isMany(mention) && !isOneOfMany(mention)) {
      const last = memory.last()
      const earlier =
        pointedTo(mention) ??
        (pointsBack(mention) && !isBody(last) ? last : undefined) ??
        partyMember(mention)
      const meant = earlier === undefined ? again(mention) : undefined
      if (meant !== undefined) return meant
      if (earlier !== undefined) return back(earlier, mention, "carried")
      const person = introduced(mention)
      if (person !== undefined) return [person]
    }
    return [link(mention, unnamed(mention))]
  }

  /** "الحوثيون", "Coast Media": those who are called so are a registered body or outlet. */
  function isRegistered({ head, definite, from, to }: Mention, { id, kind, full }: RegisteredAgent): boolean {
    if (!full) return false
    if (head?.kind === "media") return kind === "outlet"
    if (head?.kind !== "collective" || !definite || document.pack.sources.headLast) return false
    const hit = names.at(document, from, to)
    return hit?.to === to && hit.entries.some((entry) => entry.id === id)
  }

  function isOne({ head, count }: Mention): boolean {
    return (
      (count === 1 || (count === undefined && head?.number === "singular")) &&
      (head?.kind === "anonymous" || head?.kind === "collective")
    )
  }

  /** "the Kentucky Republican": the member of a party who has just spoken, where a single person has. */
  function partyMember(mention: Mention): readonly Link[] | undefined {
    const last = memory.last()
    const speaker = last?.at(-1)
    const source = speaker?.sources.length === 1 ? speaker.sources[0] : undefined
    if (last === undefined || source === undefined || !descriptions.isPartyMember(mention)) return undefined
    if ("named" in source) return source.named.includes(" ") ? last : undefined
    return "agent" in source && registry?.agent(source.agent)?.kind === "person" ? last : undefined
  }

  /** Whether a body spoke: "the former adviser" is nobody of whom it is. */
  function isBody(links: readonly Link[] | undefined): boolean {
    const { sources: [source] = [], lemma } = links?.at(-1) ?? {}
    if (source === undefined || !document.pack.letters.capitals) return false
    if ("agent" in source) return registry?.agent(source.agent)?.kind !== "person"
    return "named" in source && lemma !== undefined
  }

  /** "المصدر ذاته", "the same source". */
  function pointsBack(mention: Mention): boolean {
    for (let at = mention.from; at < mention.to; at++) if (document.flag(at, "backward") > 0) return true
    return false
  }

  /** "أحد المصادر": another than the sources of whom the article has told. */
  function isOneOfMany({ head, count }: Mention): boolean {
    return count === 1 && head?.number === "plural" && !document.pack.sources.headLast
  }

  /** A definite mention of several with a description that no earlier mention had is another speaker. */
  function isMany(mention: Mention): boolean {
    return mention.count !== undefined && mention.count > 1 && mention.to - mention.from > 3
  }

  return resolveKind
}

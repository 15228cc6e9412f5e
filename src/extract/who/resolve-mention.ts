import type { Agreement } from "../../lang/parts/letters.ts"
import type { NameMatcher, Registry, TimeSpan } from "../../registry/registry.ts"
import type { ReadSource, Span } from "../attribution.ts"
import { createLink, type Link } from "./chain-link.ts"
import type { Document } from "../text/document.ts"
import type { Mention } from "./mention.ts"
import type { NameFinder } from "./name-finder.ts"
import { createNameWords } from "./name-words.ts"
import { holderOf, officeOf } from "./offices.ts"
import { createRegisteredAgents } from "./registered-agent.ts"
import { sourceKindOf } from "./source-kind.ts"
import type { SpeakerMemory } from "./speaker-memory.ts"
import { createUnregisteredNames } from "./unregistered-names.ts"

export interface SpeakerOptions {
  readonly document: Document
  readonly names: NameFinder
  readonly registry: Registry | undefined
  readonly matcher: NameMatcher | undefined
  readonly on: TimeSpan | undefined
  /** The article's outlet and whom it credits: "the newspaper" where no other was named. */
  readonly publishers: readonly string[]
}

/** Resolves single mentions to the chains that they stand for. */
export function createMentionResolver(options: SpeakerOptions, memory: SpeakerMemory) {
  const { document, names, registry, matcher, on, publishers } = options
  const { text, tokens } = document
  const nameWords = createNameWords(document, names, registry)
  const { hasName } = nameWords
  const { registered, isOutlet, outletIn } = createRegisteredAgents(document, names, registry, nameWords, on)
  const { wordsOf, personCalled, pointedTo, carriedBy } = memory
  const { remember, bySurname, spelledAs } = createUnregisteredNames(
    document,
    registry,
    matcher,
    nameWords,
    on,
  )

  function span(from: number, to: number): Span {
    return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }
  }

  function agreementOf(mention: Mention, id: string | undefined): Agreement {
    const agent = id === undefined ? undefined : registry?.agent(id)
    if (agent !== undefined && agent.kind === "person") {
      const gender = "gender" in agent ? agent.gender : undefined
      if (gender === undefined) return { number: "singular" }
      return { number: "singular", gender: gender === "female" ? "feminine" : "masculine" }
    }
    if (mention.head === undefined) return {}
    const { gender, number } = mention.head
    return { ...(gender === undefined ? {} : { gender }), ...(number === undefined ? {} : { number }) }
  }

  function link(mention: Mention, source: ReadSource, id?: string): Link {
    return createLink(
      [source],
      [span(mention.from, mention.apposedTo ?? mention.to)],
      null,
      undefined,
      agreementOf(mention, id),
      wordsOf(mention),
      mention.head?.lemma,
    )
  }

  function described(mention: Mention): string {
    const quoted = document.partner[mention.from] === mention.to - 1 && mention.to - mention.from > 2
    let to = mention.to
    // "the mayor, who lost in May": the clause is no part of what the source is called
    for (let at = mention.from + 2; at < mention.to; at++)
      if (
        document.isMark(at - 1, ",،") &&
        (document.flag(at, "relative") > 0 ||
          (!document.subjectFirst && document.marks[at]?.pronoun !== undefined))
      )
        to = Math.min(to, at - 1)
    const { start, end } = quoted ? span(mention.from + 1, mention.to - 1) : span(mention.from, to)
    // "وفقا لخبراء": one letter that is written onto the noun
    const proclitic = document.marks[mention.from]?.noun?.value.proclitic
    const written = proclitic?.length === 1 && !quoted && text[start] === proclitic ? 1 : 0
    return text.slice(start + written, end)
  }

  /** The chain that one mention stands for; more than one link where it points back to a speaker who was relayed. */
  function resolveMention(mention: Mention): readonly Link[] {
    if (mention.pronoun !== undefined) {
      const carried = carriedBy(mention.pronoun)
      if (carried !== undefined) return withSpan(carried.links, mention)
      return [link(mention, { named: described(mention) })]
    }
    const head = mention.head
    const found = registered(mention)
    const indefinite = mention.count !== undefined || !mention.definite
    if (found?.kind === "person") return [link(mention, { agent: found.id }, found.id)]
    if (
      head !== undefined &&
      (head.kind === "anonymous" || head.kind === "collective" || head.kind === "media")
    ) {
      // "the analyst John Hart": a kind of person, and then the name
      if (
        head.kind !== "media" &&
        head.number !== "plural" &&
        mention.count === undefined &&
        mention.definite &&
        hasName(mention)
      )
        return [remember(link(mention, { named: nameOf(mention) }))]
      if (head.kind === "media" && found?.kind === "outlet" && found.full)
        return [link(mention, { agent: found.id }, found.id)]
      if (mention.definite && !unusual(mention)) {
        const last = memory.last()
        const earlier = pointedTo(mention) ?? (pointsBack(mention) ? last : undefined)
        if (earlier !== undefined) return withSpan(earlier, mention)
      }
      const description = described(mention)
      if (head.kind === "media") return [link(mention, { media: description })]
      if (head.kind === "collective") return [link(mention, { collective: description })]
      const count = mention.count ?? head.count ?? (head.number === "singular" ? 1 : undefined)
      const kind = sourceKindOf(document, mention, names, registry)
      return [
        link(mention, {
          anonymous: description,
          ...(count === undefined ? {} : { count }),
          ...(kind === undefined ? {} : { kind }),
        }),
      ]
    }
    if (head?.kind === "document" && found === undefined) {
      const last = memory.last()
      const issuer = last?.at(-1)
      if (mention.definite && head.issued === true && last !== undefined && issuer !== undefined)
        return withSpan(last, mention)
      const earlier = mention.definite ? pointedTo(mention) : undefined
      if (earlier !== undefined) return withSpan(earlier, mention)
      return [link(mention, { media: described(mention) })]
    }
    if (head?.kind === "person") {
      const surname = bySurname(mention)
      if (surname !== undefined && found === undefined) return withSpan([surname], mention)
      if (registry !== undefined) {
        const holder = hasName(mention) ? undefined : holderOf(document, mention, registry, names, on)
        if (holder !== undefined) return [link(mention, { agent: holder }, holder)]
      }
      if (mention.definite && !hasName(mention)) {
        const person = personCalled(mention)
        if (person !== undefined) return [link(mention, { agent: person }, person)]
        const earlier = pointedTo(mention)
        if (earlier !== undefined) return withSpan(earlier, mention)
      }
      const spelling = spelledAs(mention)
      if (spelling !== undefined) return [link(mention, { agent: spelling }, spelling)]
      if (hasName(mention)) return [remember(link(mention, { named: nameOf(mention) }))]
      // a spokesman without a name speaks for the body
      if (found !== undefined && head.mouthpiece === true)
        return [link(mention, { agent: found.id }, found.id)]
      if (head.number === "plural") return [link(mention, { collective: described(mention) })]
      return [
        link(
          mention,
          indefinite && !mention.definite && officeOfMention(mention) === undefined
            ? { anonymous: described(mention), count: 1 }
            : { named: described(mention) },
        ),
      ]
    }
    if (found !== undefined) return [link(mention, { agent: found.id }, found.id)]
    const surname = bySurname(mention)
    if (surname !== undefined) return withSpan([surname], mention)
    if (head !== undefined && mention.definite && (head.kind === "body" || head.kind === "outlet")) {
      const earlier = pointedTo(mention)
      if (earlier !== undefined) return withSpan(earlier, mention)
      const publisher = publisherCalled(mention)
      if (publisher !== undefined) return [link(mention, { agent: publisher }, publisher)]
    }
    if (head?.kind === "body" && head.number === "plural" && !mention.definite)
      return [link(mention, { collective: described(mention) })]
    const spelling = spelledAs(mention)
    if (spelling !== undefined) return [link(mention, { agent: spelling }, spelling)]
    return [remember(link(mention, { named: head === undefined ? nameOf(mention) : described(mention) }))]
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

  /** "المصدر ذاته", "the same source". */
  function pointsBack(mention: Mention): boolean {
    for (let at = mention.from; at < mention.to; at++) if (document.flag(at, "backward") > 0) return true
    return false
  }

  function officeOfMention(mention: Mention): string | undefined {
    return registry === undefined ? undefined : officeOf(document, mention, registry)
  }

  /** A definite mention with a description that no earlier mention had is another speaker. */
  function unusual(mention: Mention): boolean {
    return mention.count !== undefined && mention.count > 1 && mention.to - mention.from > 3
  }

  function withSpan(links: readonly Link[], mention: Mention): readonly Link[] {
    const last = links.at(-1)
    if (last === undefined) return links
    return [
      ...links.slice(0, -1),
      { ...last, spans: [span(mention.from, mention.apposedTo ?? mention.to)], cue: null },
    ]
  }

  function nameOf(mention: Mention): string {
    return nameWords.nameIn(mention) ?? described(mention)
  }

  return { span, link, resolveMention, isOutlet, outletIn }
}

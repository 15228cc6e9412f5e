import type { Agreement, Gender } from "../../lang/parts/letters.ts"
import type { Registry } from "../../registry/registry.ts"
import type { KnownBy } from "../../schema/link.ts"
import type { ReadSource, Span } from "../attribution.ts"
import { type Link, leadingBack } from "./chain-link.ts"
import { genderIn, genderOfAgent, genderOfName } from "./gender.ts"
import type { Document } from "../text/document.ts"
import type { Mention } from "./mention.ts"
import type { SpeakerMemory } from "./speaker-memory.ts"

/** Makes the links that mentions stand for. */
export function createMentionLinks(
  document: Document,
  registry: Registry | undefined,
  { wordsOf }: SpeakerMemory,
  span: (from: number, to: number) => Span,
) {
  function agreementOf(mention: Mention, source: ReadSource): Agreement {
    // "أحد السكان": one of many
    const one = mention.count === 1 && !document.pack.sources.headLast
    const number = one ? "singular" : mention.head?.number
    const gender = mention.head?.gender ?? genderOf(mention, source)
    if ("agent" in source) {
      const { pack } = document
      const person = registry?.agent(source.agent)?.kind === "person"
      const own = person ? undefined : gender
      const known = own ?? genderOfAgent(pack, registry, source.agent, wordsBetween(mention))
      // of a body many may speak where verbs have no gender ("the council …, they said")
      const one = person || known !== undefined ? "singular" : undefined
      const count = person ? one : (number ?? one)
      return {
        ...(known === undefined ? {} : { gender: known }),
        ...(count === undefined ? {} : { number: count }),
      }
    }
    return { ...(gender === undefined ? {} : { gender }), ...(number === undefined ? {} : { number }) }
  }

  function wordsBetween({ from, to }: Mention): string {
    return Array.from({ length: to - from }, (_, index) => document.word(from + index)).join(" ")
  }

  /** Of a person whom a title, a first name or a noun shows to be a man or a woman. */
  function genderOf({ head, from, to }: Mention, source: ReadSource): Gender | undefined {
    if (head?.number === "plural") return undefined
    // "the George Hart Clinic" is nobody
    const last = document.marks[to - 1]?.noun?.value.kind
    if (last === "body" || last === "outlet") return undefined
    if (!("named" in source || "anonymous" in source)) return undefined
    const { start, end } = span(from, to)
    const words = document.text.slice(start, end)
    if ("anonymous" in source) return genderIn(document.pack, words)
    return (
      genderOfName(document.pack, source.named) ?? genderIn(document.pack, words.replace(source.named, ""))
    )
  }

  function link(mention: Mention, source: ReadSource, knownBy: KnownBy = "name"): Link {
    return {
      sources: [source],
      spans: [span(mention.from, mention.apposedTo ?? mention.to)],
      cue: null,
      form: undefined,
      agreement: agreementOf(mention, source),
      words: wordsOf(mention),
      ...(mention.head === undefined ? {} : { lemma: mention.head.lemma }),
      knownBy,
    }
  }

  function back(links: readonly Link[], mention: Mention, knownBy: KnownBy): readonly Link[] {
    return leadingBack(links, knownBy, [span(mention.from, mention.apposedTo ?? mention.to)])
  }

  return { link, back }
}

export type MentionLinks = ReturnType<typeof createMentionLinks>

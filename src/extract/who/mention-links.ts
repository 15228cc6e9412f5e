import type { Agreement } from "../../lang/parts/letters.ts"
import type { Registry } from "../../registry/registry.ts"
import type { KnownBy } from "../../schema/link.ts"
import type { ReadSource, Span } from "../attribution.ts"
import { type Link, leadingBack } from "./chain-link.ts"
import { type Gender, genderIn, genderOfName } from "./gender.ts"
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
    const agent = "agent" in source ? registry?.agent(source.agent) : undefined
    if (agent !== undefined && agent.kind === "person") {
      const gender = "gender" in agent ? agent.gender : undefined
      if (gender === undefined) return { number: "singular" }
      return { number: "singular", gender: gender === "female" ? "feminine" : "masculine" }
    }
    const { number } = mention.head ?? {}
    const gender = mention.head?.gender ?? genderOf(mention, source)
    return { ...(gender === undefined ? {} : { gender }), ...(number === undefined ? {} : { number }) }
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

import type { Agreement } from "../../lang/parts/letters.ts"
import type { Registry } from "../../registry/registry.ts"
import type { KnownBy } from "../../schema/link.ts"
import type { ReadSource, Span } from "../attribution.ts"
import { type Link, leadingBack } from "./chain-link.ts"
import type { Mention } from "./mention.ts"
import type { SpeakerMemory } from "./speaker-memory.ts"

/** Makes the links that mentions stand for. */
export function createMentionLinks(
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
    if (mention.head === undefined) return {}
    const { gender, number } = mention.head
    return { ...(gender === undefined ? {} : { gender }), ...(number === undefined ? {} : { number }) }
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

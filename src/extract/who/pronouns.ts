import type { LanguagePack } from "../../lang/pack.ts"
import type { Registry } from "../../registry/registry.ts"
import type { ReadSource } from "../attribution.ts"
import type { Document } from "../text/document.ts"
import type { Link } from "./chain-link.ts"
import type { Mention } from "./mention.ts"
import type { MentionLinks } from "./mention-links.ts"
import type { SilentSubjects } from "./silent-subjects.ts"
import type { SpeakerMemory } from "./speaker-memory.ts"

function isGendered({ sources }: LanguagePack): boolean {
  return sources.nouns.some(({ gender }) => gender !== undefined)
}

/** Leads pronouns back to whoever they point to. */
export function createPronouns(
  document: Document,
  registry: Registry | undefined,
  { link, back }: MentionLinks,
  { carriedBy }: SpeakerMemory,
  { ownSubject, silentSubject, namesOthers }: SilentSubjects,
) {
  const { tokens } = document

  /** He, she, they: whoever spoke or was spoken of last and agrees; nobody where others stand between. */
  function resolvePronoun(mention: Mention, pronoun: NonNullable<Mention["pronoun"]>): readonly Link[] {
    if (pronoun.person === 2) return []
    const third = pronoun.person === 3
    const own = third ? ownSubject(mention.from, pronoun) : undefined
    if (own !== undefined && fits(pronoun, own.source)) return [link(mention, own.source, "pronoun")]
    const carried = carriedBy(
      pronoun,
      ({ sources: [source] }) => source !== undefined && fits(pronoun, source),
    )
    const silent = third ? silentSubject(mention.from, pronoun) : undefined
    const speaker = carried?.links.at(-1)
    const spoke = speaker?.spans.at(-1)?.start ?? -1
    const later = silent !== undefined && (tokens[silent.at]?.start ?? 0) > spoke
    if (later && fits(pronoun, silent.source)) return [link(mention, silent.source, "pronoun")]
    const source = speaker?.sources[0]
    if (carried === undefined || source === undefined) return []
    if (third && namesOthers(mention.from, source, spoke)) return []
    return back(carried.links, mention, "pronoun")
  }

  /** Where nouns have no gender, "he" and "she" are persons, and "it" is none. */
  function fits(pronoun: NonNullable<Mention["pronoun"]>, source: ReadSource): boolean {
    if (isGendered(document.pack) || pronoun.number === "plural" || pronoun.person !== 3) return true
    const person =
      "agent" in source ? registry?.agent(source.agent)?.kind === "person" : "anonymous" in source
    if (pronoun.gender === undefined) return !person
    return person || "named" in source
  }

  return { resolvePronoun }
}

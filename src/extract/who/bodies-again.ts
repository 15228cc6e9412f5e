import { isOutletKind } from "../../registry/outlet-kinds.ts"
import type { Registry } from "../../registry/registry.ts"
import type { Document } from "../text/document.ts"
import type { Link } from "./chain-link.ts"
import type { Introductions } from "./introductions.ts"
import type { Mention } from "./mention.ts"
import type { MentionLinks } from "./mention-links.ts"
import type { SilentSubjects } from "./silent-subjects.ts"
import type { SpeakerMemory } from "./speaker-memory.ts"

/** So many characters behind a body's words its noun alone still means it. */
const longestWay = 1200

/** A body's name in capitals has so many letters: "US" is a state. */
const shortestName = 3

/**
 * "Amazon said … The company added", "Reuters reports … The wire service adds": finds the body that spoke last, or of
 * which the sentence before speaks, where a noun for bodies of its kind stands alone with its article.
 */
export function createBodiesAgain(
  document: Document,
  registry: Registry | undefined,
  memory: SpeakerMemory,
  { back }: MentionLinks,
  { silentBody }: SilentSubjects,
  introductions: Introductions,
  resolve: (mention: Mention) => readonly Link[],
  named: (mention: Mention) => readonly Link[] | undefined,
) {
  const { tokens, marks, pack } = document
  const { headLast, bodyKinds, outletKinds } = pack.sources

  /** Whether a mention is nothing but its noun and an article. */
  function isBare({ head, definite, from, to }: Mention): boolean {
    if (head === undefined || head.number === "plural" || !definite) return false
    const at = document.flag(from, "definite") > 0 ? from + 1 : from
    if (headLast && at === from) return false
    return marks[at]?.noun?.value === head && at + (marks[at]?.noun?.length ?? 1) === to
  }

  function kindsOf(lemma: string): readonly string[] | undefined {
    return bodyKinds[lemma] ?? outletKinds[lemma]
  }

  /**
   * Whether a name that no registry has is that of a body: one word by which nobody is called, in capitals ("BOP"); of a
   * company any such word.
   */
  function isBodyName(name: string, { agreement, lemma }: Link, kinds: readonly string[]): boolean {
    if (!pack.letters.capitals || lemma !== undefined || agreement.gender !== undefined) return false
    const short = !/\P{Lu}/u.test(name) && name.length >= shortestName
    if (name.includes(" ") || short === kinds.includes("company")) return false
    return introductions.called(name.toLowerCase(), tokens.length).length === 0
  }

  function fits(link: Link, lemma: string): boolean {
    const [source, ...others] = link.sources
    const kinds = kindsOf(lemma)
    if (source === undefined || others.length > 0 || kinds === undefined) return false
    if ("agent" in source) return kinds.includes(registry?.agent(source.agent)?.kind ?? "")
    if (!("named" in source)) return false
    // "the Harbour Post": an outlet that no registry has
    if (kinds.length > 0 && kinds.every(isOutletKind)) return outletKinds[link.lemma ?? ""] !== undefined
    return bodyKinds[lemma] !== undefined && isBodyName(source.named, link, kinds)
  }

  /** The part of the last chain that ends in a body of this kind. */
  function spoken(lemma: string, at: number): readonly Link[] | undefined {
    const chain = memory.last() ?? []
    const last = chain.at(-1)
    const outlet = kindsOf(lemma)?.every(isOutletKind) === true
    // a person who spoke last belongs to no body that passed his words on, unless it is an outlet
    const deepest = outlet ? 0 : chain.length - 1
    if (at - (last?.spans.at(-1)?.end ?? 0) > longestWay) return undefined
    for (let depth = chain.length - 1; depth >= Math.max(0, deepest); depth--) {
      const link = chain[depth]
      if (link !== undefined && fits(link, lemma)) return chain.slice(depth, depth + 1)
    }
    return undefined
  }

  /** The body of which a sentence behind the last speaker's speaks. */
  function toldOf(mention: Mention, lemma: string): readonly Link[] | undefined {
    const silent = silentBody(mention.from)
    if (silent?.noun === undefined || isBare(silent.noun)) return undefined
    const spoke = memory.last()?.at(-1)?.spans.at(-1)?.end ?? -1
    if ((tokens[silent.at]?.start ?? 0) <= spoke) return undefined
    const links = resolve(silent.noun)
    const last = links.at(-1)
    const registered = last?.sources.some((source) => "agent" in source) === true
    return registered && fits(last, lemma) ? links : undefined
  }

  return function bodyAgain(mention: Mention): readonly Link[] | undefined {
    const { head, from } = mention
    if (head === undefined || kindsOf(head.lemma) === undefined || !isBare(mention)) return undefined
    const found =
      toldOf(mention, head.lemma) ?? spoken(head.lemma, tokens[from]?.start ?? 0) ?? named(mention)
    return found === undefined ? undefined : back(found, mention, "carried")
  }
}

import type { LanguagePack } from "../../lang/pack.ts"
import { isOutletKind } from "../../registry/outlet-kinds.ts"
import type { Registry } from "../../registry/registry.ts"
import type { ReadSource } from "../attribution.ts"
import type { Document } from "../text/document.ts"
import type { Link } from "./chain-link.ts"
import type { Mention } from "./mention.ts"
import type { MentionLinks } from "./mention-links.ts"
import type { SilentSubject } from "./sentence-subjects.ts"
import type { SilentSubjects } from "./silent-subjects.ts"
import { agrees, type SpeakerMemory } from "./speaker-memory.ts"

/** So many tokens before a word the quotation that holds it opens. */
const quotationReach = 200

const impersonals = new WeakMap<LanguagePack, ReadonlySet<string>>()

/** Nouns that stand for no single person. */
function impersonal(pack: LanguagePack): ReadonlySet<string> {
  let nouns = impersonals.get(pack)
  if (nouns === undefined) {
    const kinds: ReadonlySet<string> = new Set(["body", "outlet", "media", "document"])
    nouns = new Set(pack.sources.nouns.filter(({ kind }) => kinds.has(kind)).map(({ lemma }) => lemma))
    impersonals.set(pack, nouns)
  }
  return nouns
}

const gendered = new WeakMap<LanguagePack, boolean>()

/** Whether nouns have a gender. */
function isGendered(pack: LanguagePack): boolean {
  let found = gendered.get(pack)
  if (found === undefined) {
    found = pack.sources.nouns.some(({ gender }) => gender !== undefined)
    gendered.set(pack, found)
  }
  return found
}

/** "it": a pronoun of things and bodies. */
function isThing({ person, gender, number }: NonNullable<Mention["pronoun"]>): boolean {
  return person === 3 && gender === undefined && number === "singular"
}

/** Leads pronouns back to whoever they point to. */
export function createPronouns(
  document: Document,
  registry: Registry | undefined,
  { link, back }: MentionLinks,
  { carriedBy }: SpeakerMemory,
  {
    ownSubject,
    silentSubject,
    silentGroup,
    namesOthers,
    namesOtherBodies,
    onlyPerson,
    silentBody,
  }: SilentSubjects,
  resolve: (mention: Mention) => readonly Link[],
) {
  const { tokens } = document

  /** He, she, they: whoever spoke or was spoken of last and agrees; nobody where others stand between. */
  function resolvePronoun(mention: Mention, pronoun: NonNullable<Mention["pronoun"]>): readonly Link[] {
    if (pronoun.person === 2 || (pronoun.person === 1 && isAuthor(mention.from))) return []
    const third = pronoun.person === 3
    const own = third ? ownSubject(mention.from, pronoun) : undefined
    const ownLinks = own === undefined ? [] : subjectLinks(own, mention, pronoun)
    if (ownLinks.length > 0) return ownLinks
    const carried = carriedBy(pronoun, (link) => speaks(pronoun, link))
    const speaker = carried?.links.at(-1)
    const many = third && pronoun.number === "plural" ? manyLinks(mention, pronoun, speaker) : undefined
    if (many !== undefined) return many
    const spoke = speaker?.spans.at(-1)?.start ?? -1
    const silent = third ? silentLinks(mention, pronoun, spoke, carried !== undefined) : undefined
    if (silent !== undefined) return silent
    const source = speaker?.sources[0]
    if (carried !== undefined && source !== undefined) {
      return third && standBetween(mention.from, pronoun, source, spoke)
        ? []
        : back(carried.links, mention, "pronoun")
    }
    const only = third && pronoun.gender !== undefined ? onlyPerson(mention.from, pronoun) : undefined
    return only === undefined ? [] : [link(mention, only, "pronoun")]
  }

  /** Whether others than the last speaker, who may be meant as well, stand before a pronoun. */
  function standBetween(
    at: number,
    pronoun: NonNullable<Mention["pronoun"]>,
    source: ReadSource,
    spoke: number,
  ): boolean {
    return isThing(pronoun) ? namesOtherBodies(at, source, spoke) : namesOthers(at, source, spoke, pronoun)
  }

  /** "I believe" outside a quotation is whoever wrote the article, where the language tells quotations by their marks. */
  function isAuthor(at: number): boolean {
    return document.pack.letters.capitals && !insideQuotation(at)
  }

  function insideQuotation(at: number): boolean {
    for (
      let back = at - 1;
      back >= Math.max(0, at - quotationReach) && tokens[back]?.kind !== "break";
      back--
    )
      if ((document.partner[back] ?? -1) > at) return true
    return false
  }

  /** The links of whoever is the subject of a sentence behind the last speaker's; none where that is another. */
  function silentLinks(
    mention: Mention,
    pronoun: NonNullable<Mention["pronoun"]>,
    spoke: number,
    carried: boolean,
  ): readonly Link[] | undefined {
    const silent = isThing(pronoun) ? silentBody(mention.from) : silentSubject(mention.from, pronoun)
    if (silent === undefined || (tokens[silent.at]?.start ?? 0) <= spoke) return undefined
    const links = subjectLinks(silent, mention, pronoun)
    const last = links.at(-1)
    if (last === undefined) return undefined
    // "the farmer" may be whoever spoke before
    const unsure = silent.noun?.definite === true && "anonymous" in (last.sources[0] ?? {})
    if (carried && unsure) return undefined
    return agrees(pronoun, last.agreement) ? links : []
  }

  /** "Residents fled. They said": the people of whom a sentence speaks; nobody where one person spoke, or others did. */
  function manyLinks(
    mention: Mention,
    pronoun: NonNullable<Mention["pronoun"]>,
    speaker: Link | undefined,
  ): readonly Link[] | undefined {
    if (isGendered(document.pack)) return undefined
    const otherwise = isSingle(speaker) ? [] : undefined
    const group = silentGroup(mention.from)
    const spoke = speaker?.spans.at(-1)?.start ?? -1
    if (group === undefined || (tokens[group.at]?.start ?? 0) <= spoke) return otherwise
    const links = subjectLinks(group, mention, pronoun)
    const last = links.at(-1)
    const [source] = last?.sources ?? []
    if (last === undefined || source === undefined || isOne(source, last.lemma)) return otherwise
    if (speaker === undefined || otherwise !== undefined || speaker.agreement.number !== "plural")
      return links
    if (JSON.stringify(last.sources) === JSON.stringify(speaker.sources)) return links
    // of a body one says "it" as well
    return group.noun?.head?.number === "plural" ? [] : undefined
  }

  /** Whether whoever spoke is no "they": one person or state, or an outlet. */
  function isSingle(link: Link | undefined): boolean {
    const [source, ...others] = link?.sources ?? []
    return source !== undefined && others.length === 0 && isOne(source, link?.lemma)
  }

  /** The links of a subject who does not speak where he is named. */
  function subjectLinks(
    { source, noun }: SilentSubject,
    mention: Mention,
    pronoun: NonNullable<Mention["pronoun"]>,
  ): readonly Link[] {
    if (source !== undefined) return fits(pronoun, source) ? [link(mention, source, "pronoun")] : []
    const links = noun === undefined ? [] : resolve(noun)
    const last = links.at(-1)?.sources[0]
    return last !== undefined && fits(pronoun, last) ? back(links, mention, "pronoun") : []
  }

  /** Whether whoever spoke before may be meant: he and she are no bodies, it is nobody who is a man or a woman. */
  function speaks(
    pronoun: NonNullable<Mention["pronoun"]>,
    { sources: [source], lemma, agreement }: Link,
  ): boolean {
    if (source === undefined || !fits(pronoun, source)) return false
    // "When someone asked, she replied": a noun without any article tells of nobody in particular
    if ("anonymous" in source && source.anonymous === lemma) return false
    if (isGendered(document.pack) || pronoun.person !== 3) return true
    if (pronoun.number === "plural") return true
    if (pronoun.gender === undefined) return agreement.gender === undefined && agreement.number !== "plural"
    const known = agreement.gender !== undefined || !("named" in source) || lemma === undefined
    return known || !impersonal(document.pack).has(lemma)
  }

  /** Whether a source is no more than one: a state, an outlet, or somebody who has nothing but a name. */
  function isOne(source: ReadSource, lemma: string | undefined): boolean {
    if ("agent" in source) {
      const kind = registry?.agent(source.agent)?.kind
      return kind === "state" || isOutletKind(kind)
    }
    if (!("named" in source) || lemma !== undefined) return false
    // "BOP" is a body
    return source.named !== source.named.toUpperCase() && !/(?:^|\s)\P{Lu}/u.test(source.named)
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

import { lowerBound } from "../../util/lower-bound.ts"
import { createActingPerson } from "./acting-person.ts"
import { createArticleNames } from "./article-names.ts"
import { createBodiesAgain } from "./bodies-again.ts"
import { createBodiesNamed } from "./bodies-named.ts"
import { createCalledPersons, tellsFormer } from "./called-persons.ts"
import type { Link } from "./chain-link.ts"
import { createDescribedPersons } from "./described-persons.ts"
import { createDescriptions } from "./descriptions.ts"
import { createGovernments } from "./governments.ts"
import { createIntroductions, type Introduced } from "./introductions.ts"
import { createIssuers } from "./issuers.ts"
import type { Mention } from "./mention.ts"
import { createLeadRoles } from "./lead-roles.ts"
import { createMentionLinks } from "./mention-links.ts"
import { mentionsAfter } from "./mentions.ts"
import { createNameWords } from "./name-words.ts"
import { hasLeft, holderOf } from "./office-holder.ts"
import { oneWhoSpeaks } from "./only-speaker.ts"
import { createPronouns } from "./pronouns.ts"
import { publisherOf } from "./publisher-of.ts"
import { createPublishers } from "./publishers.ts"
import { createRegisteredAgents, type RegisteredAgent } from "./registered-agent.ts"
import { createKindResolver } from "./resolve-kind.ts"
import { createSilentSubjects } from "./silent-subjects.ts"
import type { SpeakerMemory } from "./speaker-memory.ts"
import type { SpeakerOptions } from "./speaker-options.ts"
import { speaksForPerson } from "./speaks-for-person.ts"
import { createSpelledOut } from "./spelled-out.ts"
import { createTitledPersons } from "./titled-persons.ts"
import { createUnnamedSources } from "./unnamed-source.ts"

/** Resolves single mentions to the chains that they stand for. */
export function createMentionResolver(options: SpeakerOptions, memory: SpeakerMemory) {
  const { document, names, registry, matcher, on, publishers } = options
  const nameWords = createNameWords(document, names, registry)
  const introductions = createIntroductions(document, names, registry, nameWords)
  const { registered, isOutlet, outletIn, outletCalled } = createRegisteredAgents(
    document,
    names,
    registry,
    nameWords,
    on,
    introductions,
  )
  const { bySurname, spelledAs } = createArticleNames(
    document,
    registry,
    matcher,
    nameWords,
    on,
    introductions,
  )
  const personDescribed = createDescribedPersons(document, names, registry, nameWords, registered)
  const personTitled = createTitledPersons(document, nameWords, introductions, memory)
  const inLead = createLeadRoles(document, nameWords, introductions)
  const descriptions = createDescriptions(document, names, registry, nameWords)
  const { described, span, hasName, isDefinite, isUnique } = descriptions
  const { link, back } = createMentionLinks(document, registry, memory, span)
  const silent = createSilentSubjects(document, names, registry, nameWords, introductions)
  const { resolvePronoun } = createPronouns(document, registry, { link, back }, memory, silent, (noun) =>
    resolveMention(noun),
  )
  const { officialAgency, publisherCalled, outletNamed, outletNear, broughtIn } = createPublishers(
    document,
    names,
    registry,
    publishers,
  )
  const { governmentOf, isAnother } = createGovernments(document, names, registry)
  const issuerOf = createIssuers(document, names, registry)
  const unnamed = createUnnamedSources(document, names, registry, described)
  const resolveKind = createKindResolver({
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
    again: (mention) => bodyAgain(mention),
    introduced: (mention) => {
      const person = personDescribed(mention)
      return person === undefined ? undefined : introducedLink(mention, person)
    },
  })
  const { pointedTo } = memory
  const resolve = (noun: Mention): readonly Link[] => resolveMention(noun)
  const bodyAgain = createBodiesAgain(
    document,
    registry,
    memory,
    { link, back },
    silent,
    introductions,
    resolve,
    createBodiesNamed(document, names, registry, memory, descriptions, resolve),
  )
  const spelledOut = createSpelledOut(document)
  const personCalled = createCalledPersons(document, names, registry, nameWords, on, memory)

  /** The chain that one mention stands for; none where a pronoun leads back to nobody. */
  function resolveMention(mention: Mention): readonly Link[] {
    if (mention.pronoun !== undefined) return resolvePronoun(mention, mention.pronoun)
    const { head } = mention
    const found = registered(mention)
    if (found?.kind === "person") return [registeredLink(mention, found)]
    if (speaksForPerson(document, names, registry, mention))
      return [link(mention, { named: described(mention) })]
    const own = introduced(mention)
    if (own !== undefined) return own
    const publisher = publisherOf(document, names, registry, mention)
    if (publisher !== undefined)
      return "agent" in publisher ? [link(mention, publisher)] : resolveMention(publisher)
    if (descriptions.isTitledName(mention)) return [named(mention)]
    switch (head?.kind) {
      case "collective": {
        const lead = inLead(mention)
        return lead === undefined ? resolveKind(mention, found) : [introducedLink(mention, lead)]
      }
      case "anonymous":
      case "media":
        return resolveKind(mention, found)
      case "document":
        return found === undefined ? resolveDocument(mention) : [registeredLink(mention, found)]
      case "person":
        return resolveOffice(mention, found)
      default:
        return resolveBody(mention, found)
    }
  }

  function registeredLink(mention: Mention, { id, apposed }: RegisteredAgent): Link {
    return link(mention, { agent: id }, apposed ? "apposition" : "name")
  }

  /** A surname, alone or behind a title, of a person whom the article has introduced. */
  function introduced(mention: Mention): readonly Link[] | undefined {
    if (mention.head?.number === "plural" || !descriptions.isNamedByRun(mention)) return undefined
    const person = bySurname(mention)
    if (person === undefined) return undefined
    if (mention.head !== undefined && mention.head.kind !== "person" && mention.head.kind !== "anonymous")
      return undefined
    const id = person.id ?? spelledAs(mention)
    return [link(mention, id === undefined ? { named: person.name } : { agent: id })]
  }

  function introducedLink(mention: Mention, { id, name }: Introduced): Link {
    return link(mention, id === undefined ? { named: name } : { agent: id }, "office")
  }

  /** Whether the last report goes on, whose speaker had a name. */
  function goesOn(links: readonly Link[]): boolean {
    const speaker = links.at(-1)
    return (
      speaker === memory.last()?.at(-1) && speaker?.sources.some((source) => "anonymous" in source) === false
    )
  }

  /** "the statement": whoever issued it. */
  function resolveDocument(mention: Mention): readonly Link[] {
    const { head } = mention
    if (head?.issued === true) {
      const issuer = issuerOf(mention)
      if (issuer !== undefined) return [link(mention, issuer, mention.definite ? "carried" : "name")]
      const last = memory.last()
      const source = last?.at(-1)?.sources[0]
      const outlet = source !== undefined && "agent" in source && isOutlet(source.agent)
      if (mention.definite && last !== undefined && !outlet) return back(last, mention, "carried")
    }
    const earlier = mention.definite ? pointedTo(mention) : undefined
    if (earlier !== undefined) return back(earlier, mention, "carried")
    return [link(mention, { media: described(mention) })]
  }

  /** "the president", "the former president": the person whom the article has called so. */
  function personOfOffice(mention: Mention): string | undefined {
    const person = document.pack.sources.headLast ? personCalled(mention) : undefined
    if (person === undefined || tellsFormer(document, mention)) return person
    return hasLeft({ document, names, registry, on }, mention, person) ? undefined : person
  }

  /** "the minister", "وزير الخارجية التركي": by name, by office, or by what was said of him before. */
  function resolveOffice(mention: Mention, found: RegisteredAgent | undefined): readonly Link[] {
    const { head } = mention
    const spelling = spelledAs(mention)
    if (spelling !== undefined) return [link(mention, { agent: spelling })]
    if (hasName(mention)) return [named(mention)]
    const holder = descriptions.isFollowedByName(mention)
      ? undefined
      : holderOf({ document, names, registry, on }, mention, descriptions.isHeld(mention))
    if (holder !== undefined) return [link(mention, { agent: holder }, "office")]
    if (isDefinite(mention)) {
      const person = personOfOffice(mention)
      if (person !== undefined) return [link(mention, { agent: person }, "office")]
      const earlier = pointedTo(mention)
      const meant = personDescribed(mention)
      if (earlier !== undefined && (meant === undefined || goesOn(earlier)))
        return back(earlier, mention, "office")
      const introducedAs = meant ?? personTitled(mention)
      if (introducedAs !== undefined) return [introducedLink(mention, introducedAs)]
    }
    const lead = inLead(mention)
    if (lead !== undefined) return [introducedLink(mention, lead)]
    const only = oneWhoSpeaks(document, memory, mention)
    if (only !== undefined) return back(only, mention, "carried")
    if (head?.mouthpiece === true) {
      // a spokesman without a name speaks for the body
      const body = found?.id ?? descriptions.bodySpokenFor(mention)
      if (body !== undefined) return [link(mention, { agent: body }, "office")]
    }
    if (head?.number === "plural") return [link(mention, { collective: described(mention) })]
    return [
      link(
        mention,
        head?.nameless !== true && isUnique(mention)
          ? { named: described(mention) }
          : { anonymous: described(mention), count: 1 },
      ),
    ]
  }

  /** An agency passes on a whole statement, but another body that told of somebody did so once. */
  function withoutBodies(links: readonly Link[]): readonly Link[] {
    const body = links.slice(0, -1).some(({ sources: [source] }) => {
      return source !== undefined && "agent" in source && !isOutlet(source.agent)
    })
    return body ? links.slice(-1) : links
  }

  /** "الصحيفة": the outlet that was brought in since its namesake spoke. */
  function newerOutlet(mention: Mention, earlier: readonly Link[] | undefined): Mention | undefined {
    const spoke = earlier?.at(-1)?.spans.at(-1)?.end ?? 0
    const at = broughtIn(
      mention,
      lowerBound(document.tokens, (token) => token.start < spoke),
    )
    return at === undefined ? undefined : mentionsAfter(document, names, at, mention.from).mentions[0]
  }

  /** "the newspaper", "the company": the outlet or body of which the article has told. */
  function bodyTold(mention: Mention): readonly Link[] | undefined {
    const near = outletNear(mention)
    if (near !== undefined) return [link(mention, { agent: near }, "carried")]
    const earlier = pointedTo(mention)
    const newer = newerOutlet(mention, earlier)
    if (newer !== undefined && earlier !== undefined) return back(resolveMention(newer), mention, "carried")
    if (earlier !== undefined) return back(withoutBodies(earlier), mention, "carried")
    const own = newer === undefined ? publisherCalled(mention) : undefined
    const publisher = outletCalled(mention) ?? outletNamed(mention) ?? own
    return publisher === undefined ? bodyAgain(mention) : [link(mention, { agent: publisher }, "carried")]
  }

  /** A body, an outlet, a state, or a phrase whose noun is not known. */
  function resolveBody(mention: Mention, found: RegisteredAgent | undefined): readonly Link[] {
    const agency = found === undefined || found.kind === "state" ? officialAgency(mention) : undefined
    if (agency !== undefined) return [link(mention, { agent: agency })]
    if (found !== undefined) return [registeredLink(mention, found)]
    const government = governmentOf(mention)
    if (government !== undefined) return [link(mention, { agent: government })]
    const { head } = mention
    const told =
      head !== undefined && isDefinite(mention) && !isAnother(mention) ? bodyTold(mention) : undefined
    if (told !== undefined) return told
    if (head?.number === "plural" && (head.kind === "body" || !mention.definite))
      return [link(mention, { collective: described(mention) })]
    const spelling = spelledAs(mention)
    if (spelling !== undefined) return [link(mention, { agent: spelling })]
    if (descriptions.isUnnamed(mention)) return [link(mention, unnamed(mention))]
    return [head === undefined ? named(mention) : link(mention, { named: described(mention) })]
  }

  function named(mention: Mention): Link {
    const spelling = spelledAs(mention)
    if (spelling !== undefined) return link(mention, { agent: spelling })
    const run = nameWords.nameRun(mention)
    const name = spelledOut(run.from, run.to) ?? nameWords.nameIn(mention)
    if (name !== undefined && mention.head !== undefined) introductions.add(run.from, run.to)
    return link(
      mention,
      { named: name ?? described(mention) },
      name !== undefined && descriptions.isApposed(mention) ? "apposition" : "name",
    )
  }

  /** "Hart began to weep. | “I feel so bad …”": the person of whom the sentence before in this paragraph speaks. */
  function subjectBefore(at: number): readonly Link[] | undefined {
    if (!document.pack.letters.capitals) return undefined
    const found = silent.silentSubject(at, {})
    const spoke = memory.last()?.at(-1)?.spans.at(-1)?.start ?? -1
    if (found?.source === undefined || found.agreement.gender === undefined) return undefined
    if ((document.tokens[found.at]?.start ?? 0) <= spoke) return undefined
    for (let index = found.at; index < at; index++)
      if (document.tokens[index]?.kind === "break" || (document.partner[index] ?? -1) >= 0) return undefined
    return [link({ from: found.at, to: found.at + 1, definite: true }, found.source, "carried")]
  }

  const actingBefore = createActingPerson(document, names, registry, hasName, resolve)

  return { span, link, resolveMention, isOutlet, outletIn, subjectBefore, actingBefore }
}

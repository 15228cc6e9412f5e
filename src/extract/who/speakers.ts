import { fold } from "../../util/fold.ts"
import type { CueForm } from "../../lang/parts/reporting.ts"
import { type Link, leadingBack, withCue } from "./chain-link.ts"
import type { Run } from "../text/document.ts"
import type { Draft, DraftLink } from "../constructions/draft.ts"
import type { Mention } from "./mention.ts"
import { createMentionResolver } from "./resolve-mention.ts"
import type { SpeakerOptions } from "./speaker-options.ts"
import { isCapital } from "./written-name.ts"
import { createSpeakerMemory } from "./speaker-memory.ts"
import { plainWords } from "../text/plain-words.ts"

export interface ResolvedChain {
  readonly links: readonly Link[]
  readonly alternatives: readonly (readonly Link[])[]
  /** The speaker was carried over from an earlier sentence. */
  readonly carried: boolean
}

/** So many paragraphs behind whom it was told a speaker still goes on to the same. */
const mostParagraphs = 1

/** The agent whose words a chain ends in, where it is a registered one. */
export function rootOf(chain: ResolvedChain): string | undefined {
  const source = chain.links.at(-1)?.sources[0]
  return source !== undefined && "agent" in source ? source.agent : undefined
}

/** An outlet's name as it is compared: it may be given as an id ("bristol-globe") or as written. */
function plainName(outlet: string): string {
  return fold(outlet).replaceAll("-", " ")
}

/** Resolves who speaks, sentence after sentence, remembering who spoke. */
export function createSpeakers(options: SpeakerOptions) {
  const { document } = options
  const memory = createSpeakerMemory(document, options.registry)
  const { span, link, resolveMention, isOutlet, outletIn, subjectBefore, actingBefore } =
    createMentionResolver(options, memory)
  const chains = new Map<Draft, ResolvedChain>()

  function isToldTo(links: readonly Link[]): boolean {
    const source = links[0]?.sources[0]
    return source !== undefined && "agent" in source && isOutlet(source.agent)
  }

  /** "مجلة الساحل | عام 2011": a year behind the name of an outlet is when it was told. */
  function withoutYear(mention: Mention): Mention {
    if (document.pack.sources.headLast) return mention
    let year = mention.from + 2
    while (year < mention.to && document.tokens[year]?.kind !== "number") year++
    if (year >= mention.to) return mention
    return { ...mention, to: document.tokens[year - 1]?.kind === "word" ? year - 1 : year }
  }

  /** "قال لصحيفة محلية": an outlet by its noun, which no registry has. */
  function isUnregisteredOutlet([only]: readonly Mention[], [link]: readonly Link[]): boolean {
    // "لوكالة الطاقة": no outlet, though its noun is one of outlets
    if (link?.sources.every((source) => "agent" in source) === true) return false
    if (only?.head?.kind !== "outlet" || only.head.number === "plural" || document.pack.sources.headLast)
      return false
    // "للصحيفة": of which the article has not told
    return only.to - only.from > 1
  }

  /** "told the Harbour Courier": a paper that is not registered, known by the last word of its name; nobody where it publishes this. */
  function masthead(mention: Mention): Link[] | undefined {
    const { to } = mention
    let { from } = mention
    const { definites, mastheads } = document.pack.sources
    while (from < to && definites.includes(document.word(from))) from++
    const last = to - 1
    if (last <= from || !isCapital(document, last) || !isCapital(document, from)) return undefined
    if (!mastheads.includes(document.word(last))) return undefined
    const { start, end } = span(from, to)
    const name = document.text.slice(start, end)
    if (options.publishers.some((outlet) => plainName(outlet) === plainName(name))) return []
    return [link({ ...mention, from }, { named: name })]
  }

  function joined(mentions: readonly Mention[]): readonly Link[] {
    const resolved = mentions.map(resolveMention)
    const first = resolved[0]
    if (first === undefined) return []
    if (resolved.length === 1) return first
    const lasts = resolved.flatMap((chain) => chain.slice(-1))
    const last = lasts[0]
    if (last === undefined) return first
    return [
      ...first.slice(0, -1),
      {
        ...last,
        sources: lasts.flatMap((other) => other.sources),
        spans: lasts.flatMap((other) => other.spans),
        agreement: { number: "plural" },
      },
    ]
  }

  /** Whether a noun of speech tells of many who speak ("reports that", "اتهامات بأن"). */
  function isManifold(at: Run): boolean {
    const noun = document.marks[at.from]?.noun?.value
    return noun !== undefined || document.pack.letters.agreement(document.word(at.from)).number === "plural"
  }

  function unnamed(at: Run, form: CueForm | undefined, hearsay: boolean): Link {
    const { start, end } = span(at.from, at.to)
    const noun = document.marks[at.from]?.noun?.value
    const words = plainWords(document.text, start, end)
    return {
      sources: [
        hearsay || form?.kind === "noun" || noun?.kind === "document" || noun?.kind === "media"
          ? { media: words }
          : { anonymous: words },
      ],
      spans: [],
      cue: null,
      form,
      // "توقعات بأن …. وأضاف": not many things
      agreement:
        form?.kind === "noun" && !document.pack.letters.capitals
          ? document.pack.letters.agreement(document.word(at.from))
          : {},
      words: new Set(),
      knownBy: "name",
    }
  }

  /** "Hart's threat to leave": whose noun it is, is not who speaks in the sentence; but "his threat" is its subject's. */
  function isOfNoun({ form, speaker }: Draft): boolean {
    if (!document.pack.sources.headLast || form?.kind !== "noun") return false
    return speaker.kind !== "named" || speaker.mentions.some(({ pronoun }) => pronoun === undefined)
  }

  /** Who acts in the sentence before the one that a verb without a subject opens; not where the last report goes on. */
  function actingIn(
    { speaker, cue, sentence, form }: Draft,
    spoken: readonly Link[] | undefined,
  ): readonly Link[] | undefined {
    if (speaker.kind !== "carried" || speaker.form === undefined || cue?.from !== sentence.from)
      return undefined
    if (spoken !== undefined && form?.cue.continues === true) return undefined
    return actingBefore(sentence.from, speaker.form, spoken?.at(-1)?.spans.at(-1)?.start ?? -1)
  }

  function speakerOf(draft: Draft): {
    links: readonly Link[]
    alternatives: readonly (readonly Link[])[]
    carried: boolean
  } {
    const { speaker } = draft
    if (speaker.kind === "named") return { links: joined(speaker.mentions), alternatives: [], carried: false }
    if (speaker.kind === "same") {
      const chain = chains.get(speaker.draft)
      return chain === undefined
        ? { links: [], alternatives: [], carried: false }
        : { links: chain.links, alternatives: chain.alternatives, carried: chain.carried }
    }
    // "الإشارة إلى أن", "a promise to": a deed, by nobody whom the text names
    if (speaker.kind === "unnamed" && draft.form?.kind === "noun" && !isManifold(speaker.at))
      return { links: [], alternatives: [], carried: false }
    if (speaker.kind === "unnamed")
      return {
        links: [unnamed(speaker.at, draft.form, speaker.hearsay === true)],
        alternatives: [],
        carried: false,
      }
    const told = draft.cue === null && draft.direct ? subjectBefore(draft.sentence.from) : undefined
    if (told !== undefined) return { links: told, alternatives: [], carried: true }
    const found = memory.hasPassed() ? undefined : memory.carriedBy(speaker.form)
    const acting = actingIn(draft, found?.links)
    if (acting !== undefined)
      return { links: leadingBack(acting, "carried"), alternatives: [], carried: true }
    if (found === undefined) return { links: [], alternatives: [], carried: true }
    return {
      links: leadingBack(found.links, "carried"),
      alternatives: found.alternatives.map((links) => leadingBack(links, "carried")),
      carried: true,
    }
  }

  /**
   * "He has also said that the road is closed" behind "“…,” he told the agency": said on another occasion, and far behind
   * it by whomever it was passed on.
   */
  function withoutRelay<Spoken extends { readonly links: readonly Link[] }>(
    draft: Draft,
    spoken: Spoken,
  ): Spoken {
    const { links } = spoken
    if (!document.pack.sources.headLast || links.length < 2) return spoken
    const told = links[0]?.spans.at(-1)?.end
    const now = document.tokens[draft.sentence.from]?.start
    if (links.at(-1)?.knownBy !== "pronoun" || told === undefined || now === undefined) return spoken
    // "He did not say whether": to nobody in particular
    if (draft.form?.cue.negated === "declines-to-confirm" && draft.negated)
      return { ...spoken, links: links.slice(-1) }
    const paragraphs = document.text.slice(told, now).split(/\n+/u).length - 1
    const apart = paragraphs > mostParagraphs || (paragraphs > 0 && isAnterior(draft))
    return apart ? { ...spoken, links: links.slice(-1) } : spoken
  }

  /** Whoever passes on what was said: by a verb of its own, or an outlet that was told. */
  function relayed({ mentions: given, cue, form }: DraftLink): readonly Link[] {
    const mentions = cue === null ? given.map(withoutYear) : given
    const told =
      cue === null
        ? mentions.flatMap((mention) => {
            const id = outletIn(mention)
            return id === undefined ? [] : [link(mention, { agent: id })]
          })
        : []
    const [only] = mentions
    const paper = told.length > 0 || cue !== null || only === undefined ? undefined : masthead(only)
    const links = told.length > 0 ? together(told, mentions) : (paper ?? joined(mentions))
    const isRelay =
      cue !== null || paper !== undefined || isToldTo(links) || isUnregisteredOutlet(mentions, links)
    if (!isRelay) return []
    return links.map((made, index) => (index === links.length - 1 ? withCue(made, cue, form) : made))
  }

  /** "وصرح لرويترز": whom it was told is no speaker where nobody is known to be. */
  function isOnlyTold({ outer }: Draft): boolean {
    return outer.every(({ cue }) => cue === null)
  }

  /** "has said", "has also said" */
  function isAnterior({ cue }: Draft): boolean {
    let at = (cue?.from ?? 0) - 1
    while (document.flag(at, "adverb") > 0 && document.flag(at, "anterior") === 0) at--
    return document.flag(at, "anterior") > 0
  }

  return {
    /** Resolves a draft's chain; the drafts come in the order of the text. */
    resolve(draft: Draft): ResolvedChain {
      const spoken = withoutRelay(draft, speakerOf(draft))
      // a relay is not the speaker that a pronoun leaves open
      if (spoken.links.length === 0 && draft.speaker.kind === "named") {
        const none = { links: [], alternatives: [], carried: spoken.carried }
        chains.set(draft, none)
        if (draft.within === undefined && draft.section !== "headline") memory.pass()
        return none
      }
      const around = draft.within === undefined ? [] : (chains.get(draft.within)?.links ?? [])
      if (draft.within !== undefined && around.length === 0)
        return { links: [], alternatives: [], carried: true }
      const passed = draft.outer.flatMap(relayed)
      const inner = draft.inner.flatMap(({ mentions, cue, form }) =>
        joined(mentions).map((made) => withCue(made, cue, form)),
      )
      const outer = spoken.links.length > 0 || inner.length > 0 || !isOnlyTold(draft) ? passed : []
      const finish = (links: readonly Link[]): readonly Link[] =>
        unrepeated([
          ...around,
          ...outer,
          ...links.map((made, index) =>
            index === links.length - 1 ? withCue(made, draft.cue, draft.form) : made,
          ),
          ...inner,
        ])
      const chain: ResolvedChain = {
        links: finish(spoken.links),
        alternatives: spoken.alternatives.map(finish),
        carried: spoken.carried,
      }
      chains.set(draft, chain)
      if (
        chain.links.length > 0 &&
        draft.section !== "headline" &&
        draft.within === undefined &&
        draft.aside !== true &&
        !isOfNoun(draft)
      ) {
        memory.push(chain.links)
      }
      return chain
    },
  }
}

/** "told CNN and Fox News": one and the same was told to both. */
function together(told: readonly Link[], mentions: readonly Mention[]): readonly Link[] {
  const [one, other] = told
  if (one === undefined || other === undefined || !areBeside(mentions)) return told
  return [
    { ...one, sources: [...one.sources, ...other.sources], spans: [...one.spans, ...other.spans] },
    ...told.slice(2),
  ]
}

/** Whether two mentions stand side by side, with a conjunction between them. */
function areBeside([one, other, ...more]: readonly Mention[]): boolean {
  return one !== undefined && other !== undefined && more.length === 0 && other.from === one.to + 1
}

/** A speaker carried over with the chain may be named again by the sentence: once is enough. */
function unrepeated(links: readonly Link[]): readonly Link[] {
  if (links.length < 2) return links
  const named = new Set<string>()
  return links.filter(({ sources }) => {
    const known = named.size
    return named.add(JSON.stringify(sources)).size > known
  })
}

import type { Agreement } from "../lang/parts/letters.ts"
import type { CueForm } from "../lang/parts/reporting.ts"
import type { NameMatcher, Registry, TimeSpan } from "../registry/registry.ts"
import type { ReadSource, Span } from "./attribution.ts"
import type { Document, Run } from "./document.ts"
import type { Draft } from "./draft.ts"
import type { Mention } from "./mentions.ts"
import type { NameFinder, NameHit } from "./name-finder.ts"
import { holderOf, officeOf, stateOf } from "./offices.ts"

/** A link of a chain with its sources resolved, its cue still in tokens. */
export interface Link {
  readonly sources: readonly ReadSource[]
  readonly spans: readonly Span[]
  readonly cue: Run | null
  readonly form: CueForm | undefined
  /** What later mentions may agree with. */
  readonly agreement: Agreement
  readonly lemma?: string
  readonly words: ReadonlySet<string>
}

export interface ResolvedChain {
  readonly links: readonly Link[]
  readonly alternatives: readonly (readonly Link[])[]
  /** The speaker was carried over from an earlier sentence. */
  readonly carried: boolean
}

export interface SpeakerOptions {
  readonly document: Document
  readonly names: NameFinder
  readonly registry: Registry | undefined
  readonly matcher: NameMatcher | undefined
  readonly on: TimeSpan | undefined
}

const outletKinds: ReadonlySet<string> = new Set([
  "agency",
  "newspaper",
  "magazine",
  "broadcaster",
  "website",
])
const memoryLength = 12

/** Resolves who speaks, sentence after sentence, remembering who spoke. */
export function createSpeakers({ document, names, registry, matcher, on }: SpeakerOptions) {
  const { text, tokens, pack } = document
  /** Chains in the order of their reading, the latest last. */
  const memory: (readonly Link[])[] = []
  const chains = new Map<Draft, ResolvedChain>()
  const written = new Map<string, Link>()
  const spelled = new Map<string, string | undefined>()

  function span(from: number, to: number): Span {
    return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }
  }

  function wordsOf(mention: Mention): Set<string> {
    const words = new Set<string>()
    for (let at = mention.from; at < mention.to; at++)
      if (tokens[at]?.kind === "word") words.add(pack.letters.bare(document.word(at)))
    return words
  }

  /** The agent that a mention names: a person before a body before a place. */
  function registered(mention: Mention): { id: string; kind: string; full: boolean } | undefined {
    if (registry === undefined) return undefined
    let best: { id: string; kind: string; full: boolean; rank: number } | undefined
    for (const hit of names.within(document, mention.from, mention.to)) {
      if (belongs(mention, hit)) continue
      const whole = text.slice(tokens[hit.from]?.start ?? 0, tokens[hit.to - 1]?.end ?? 0)
      const candidates =
        hit.entries.length > 1 ? registry.find(whole, { ...(on === undefined ? {} : { on }) }) : []
      const preferred = candidates.find((found) => found.exact)?.id
      for (const entry of hit.entries) {
        if (
          preferred !== undefined &&
          entry.id !== preferred &&
          hit.entries.some((other) => other.id === preferred)
        )
          continue
        const found = ranked(entry.id, entry.kind, hit.to - hit.from, mention)
        if (found !== undefined && (best === undefined || found.rank > best.rank))
          best = { ...found, full: entry.form !== "short" }
      }
    }
    return best
  }

  /** Whether the name is only part of a description or of another name: "Trump's lawyer", "مستشار أردوغان", "Jason Miller". */
  function belongs(mention: Mention, hit: NameHit): boolean {
    const last = document.word(hit.to - 1)
    if (hit.to < mention.to && pack.sources.possessive.some((ending) => last.endsWith(ending))) return true
    if (!names.isPerson(hit) || hit.from === mention.from) return false
    const before = hit.from - 1
    const noun = document.marks[before]?.noun
    if (noun !== undefined && !pack.letters.capitals)
      return !pack.letters.definite(document.word(before)) && noun.value.kind !== "anonymous"
    return hit.entries.every((entry) => entry.form === "short") && isNameWord(before)
  }

  function ranked(
    id: string,
    kind: "agent" | "place",
    length: number,
    mention: Mention,
  ): { id: string; kind: string; rank: number } | undefined {
    if (kind === "place") {
      const stands = registry?.standsFor(id) ?? registry?.place(id)?.state
      return stands === undefined ? undefined : { id: stands, kind: "state", rank: 1 }
    }
    const agent = registry?.agent(id)
    if (agent === undefined) return undefined
    if (agent.kind === "person") return { id: agent.id, kind: "person", rank: 10 + length }
    if (outletKinds.has(agent.kind))
      return { id: agent.id, kind: "outlet", rank: (mention.head?.kind === "outlet" ? 9 : 5) + length / 10 }
    return { id: agent.id, kind: agent.kind, rank: (agent.kind === "state" ? 2 : 4) + length / 10 }
  }

  function agreementOf(mention: Mention, id: string | undefined): Agreement {
    const agent = id === undefined ? undefined : registry?.agent(id)
    if (agent !== undefined && agent.kind === "person") {
      const gender = "gender" in agent ? agent.gender : undefined
      return {
        number: "singular",
        ...(gender === undefined
          ? {}
          : { gender: gender === "female" ? ("feminine" as const) : ("masculine" as const) }),
      }
    }
    if (mention.head === undefined) return {}
    const { gender, number } = mention.head
    return { ...(gender === undefined ? {} : { gender }), ...(number === undefined ? {} : { number }) }
  }

  function link(mention: Mention, source: ReadSource, id?: string): Link {
    return {
      sources: [source],
      spans: [span(mention.from, mention.to)],
      cue: null,
      form: undefined,
      agreement: agreementOf(mention, id),
      words: wordsOf(mention),
      ...(mention.head === undefined ? {} : { lemma: mention.head.lemma }),
    }
  }

  function described(mention: Mention): string {
    const { start, end } = span(mention.from, mention.to)
    return text.slice(start, end)
  }

  /** Registered persons of the text with the words of office before them, in order; found once. */
  let persons: { at: number; id: string; words: ReadonlySet<string> }[] | undefined

  /** "the president" after "President X": the last person before who was introduced by these words. */
  function personCalled(mention: Mention): string | undefined {
    if (persons === undefined) {
      persons = []
      for (const hit of names.within(document, 0, tokens.length)) {
        const id = hit.entries.find(
          (entry) => entry.kind === "agent" && registry?.agent(entry.id)?.kind === "person",
        )?.id
        if (id === undefined) continue
        const words = new Set<string>()
        for (let back = hit.from - 1; back >= Math.max(0, hit.from - 7); back--) {
          if (tokens[back]?.kind !== "word") break
          words.add(pack.letters.bare(document.word(back)))
        }
        persons.push({ at: hit.from, id, words })
      }
    }
    const wanted = [...wordsOf(mention)]
    if (wanted.length === 0) return undefined
    let low = 0
    let high = persons.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((persons[middle]?.at ?? 0) < mention.from) low = middle + 1
      else high = middle
    }
    for (let index = low - 1; index >= Math.max(0, low - 60); index--) {
      const person = persons[index]
      if (person !== undefined && wanted.every((word) => person.words.has(word))) return person.id
    }
    return undefined
  }

  /** An earlier chain whose speaker this mention points back to. */
  function pointedTo(mention: Mention): readonly Link[] | undefined {
    const head = mention.head
    if (head === undefined) return undefined
    const wanted = wordsOf(mention)
    let fallback: readonly Link[] | undefined
    for (let index = memory.length - 1; index >= 0; index--) {
      const chain = memory[index] ?? []
      for (let depth = chain.length - 1; depth >= 0; depth--) {
        const earlier = chain[depth]
        if (earlier === undefined || earlier.lemma !== head.lemma) continue
        const same = [...wanted].filter(
          (word) => earlier.words.has(word) || earlier.words.has(word.replace(/ه$/u, "")),
        ).length
        const sliced = chain.slice(0, depth + 1)
        // "the Turkish official": an adjective that both have decides
        if (same > 1 || wanted.size === 1) return sliced
        fallback ??= wanted.size <= 3 ? sliced : undefined
      }
    }
    return fallback
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
        return [remember(link(mention, { named: nameIn(mention) }))]
      if (head.kind === "media" && found?.kind === "outlet" && found.full)
        return [link(mention, { agent: found.id }, found.id)]
      if (mention.definite && !unusual(mention)) {
        const last = memory.at(-1)
        const earlier = pointedTo(mention) ?? (pointsBack(mention) ? last : undefined)
        if (earlier !== undefined) return withSpan(earlier, mention)
      }
      const description = described(mention)
      if (head.kind === "media") return [link(mention, { media: description })]
      if (head.kind === "collective") return [link(mention, { collective: description })]
      const count = mention.count ?? (head.number === "singular" ? 1 : undefined)
      return [link(mention, { anonymous: description, ...(count === undefined ? {} : { count }) })]
    }
    if (head?.kind === "document" && found === undefined) {
      const last = memory.at(-1)
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
      if (hasName(mention)) return [remember(link(mention, { named: nameIn(mention) }))]
      // a spokesman without a name speaks for the body
      if (
        found !== undefined &&
        (head.lemma === "spokesman" ||
          head.lemma === "spokeswoman" ||
          head.lemma === "spokesperson" ||
          head.lemma === "متحدث" ||
          head.lemma === "ناطق")
      )
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
    }
    if (head?.kind === "body" && head.number === "plural" && !mention.definite)
      return [link(mention, { collective: described(mention) })]
    const spelling = spelledAs(mention)
    if (spelling !== undefined) return [link(mention, { agent: spelling }, spelling)]
    return [remember(link(mention, { named: head === undefined ? nameIn(mention) : described(mention) }))]
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
    return [...links.slice(0, -1), { ...last, spans: [span(mention.from, mention.to)], cue: null }]
  }

  function isNameWord(at: number): boolean {
    const token = tokens[at]
    if (token?.kind !== "word" || document.marks[at]?.noun !== undefined || document.flag(at, "title") > 0)
      return false
    if (pack.letters.capitals) {
      const first = text[token.start] ?? ""
      const small = document.marks[at]
      if (small?.count !== undefined || small?.pronoun !== undefined || document.flag(at, "definite") > 0)
        return false
      return (
        first !== first.toLowerCase() &&
        (registry === undefined ||
          stateOf(document, { from: at, to: at + 1, definite: false }, registry, names) === undefined)
      )
    }
    if (
      pack.letters.definite(token.folded) ||
      document.flag(at, "preposition") > 0 ||
      document.flag(at, "join") > 0
    )
      return false
    return (
      names.at(document, at, at + 1)?.entries.some((entry) => entry.kind === "place" || entry.id === "") !==
      true
    )
  }

  /** Whether a name seems to follow the office: two words that are neither adjectives nor of the vocabulary. */
  function hasName(mention: Mention): boolean {
    const run = nameRun(mention)
    return run.to - run.from >= (pack.letters.capitals ? 1 : 2)
  }

  function nameRun(mention: Mention): Run {
    if (pack.letters.capitals) {
      let best = { from: mention.from, to: mention.from }
      for (let at = mention.from; at < mention.to; at++) {
        if (document.isMark(at, "(")) while (at < mention.to && !document.isMark(at, ")")) at++
        let to = at
        while (
          to < mention.to &&
          (isNameWord(to) ||
            (document.isMark(to, ".-'’") && to > at && to + 1 < mention.to && isNameWord(to + 1)))
        )
          to++
        if (to - at > best.to - best.from) best = { from: at, to }
        at = Math.max(at, to - 1)
      }
      return best
    }
    let from = mention.to
    while (from > mention.from && isNameWord(from - 1)) from--
    // "الوزير أحمد علي": the first word of an annexed pair is no name
    return { from: from === mention.from && mention.head !== undefined ? mention.to : from, to: mention.to }
  }

  function nameIn(mention: Mention): string {
    const run = nameRun(mention)
    return run.to > run.from
      ? text.slice(tokens[run.from]?.start ?? 0, tokens[run.to - 1]?.end ?? 0)
      : described(mention)
  }

  function remember(made: Link): Link {
    const source = made.sources[0]
    if (source !== undefined && "named" in source) {
      const last = source.named.split(/\s+/u).at(-1)
      if (last !== undefined && source.named.includes(" ")) written.set(keyOf(last), made)
    }
    return made
  }

  function keyOf(word: string): string {
    return word.toLowerCase().replace(/['’]s$/u, "")
  }

  /** A surname after the full name. */
  function bySurname(mention: Mention): Link | undefined {
    const run = nameRun(mention)
    if (run.to - run.from !== 1 && !(run.to === run.from && mention.to - mention.from === 1)) return undefined
    const at = run.to - run.from === 1 ? run.from : mention.from
    return written.get(keyOf(text.slice(tokens[at]?.start ?? 0, tokens[at]?.end ?? 0)))
  }

  /** Asks for names spelled unlike the registered ones; each spelling once. */
  function spelledAs(mention: Mention): string | undefined {
    if (registry === undefined || matcher === undefined) return undefined
    const run = nameRun(mention)
    if (run.to - run.from < 2) return undefined
    const name = text.slice(tokens[run.from]?.start ?? 0, tokens[run.to - 1]?.end ?? 0)
    if (!spelled.has(name)) {
      const best = registry.find(name, { matcher, kinds: ["person"], ...(on === undefined ? {} : { on }) })[0]
      spelled.set(name, best !== undefined && best.score >= 0.75 ? best.id : undefined)
    }
    return spelled.get(name)
  }

  function agrees(wanted: Agreement, has: Agreement): boolean {
    if (wanted.number === "plural" && has.number === "singular") return false
    if (
      wanted.gender === "masculine" &&
      wanted.number === "singular" &&
      (has.gender === "feminine" || has.number === "plural")
    )
      return false
    if (wanted.gender === "feminine" && has.gender === "masculine" && has.number !== "plural") return false
    if (
      wanted.number === "singular" &&
      wanted.gender === "feminine" &&
      has.number === "plural" &&
      has.gender !== undefined
    )
      return false
    return true
  }

  /** The last chain whose speaker agrees with a form; also the chain cut at another link that agrees. */
  function carriedBy(
    form: Agreement | undefined,
  ): { links: readonly Link[]; alternatives: readonly (readonly Link[])[] } | undefined {
    for (let index = memory.length - 1; index >= Math.max(0, memory.length - 4); index--) {
      const chain = memory[index] ?? []
      const fitting: (readonly Link[])[] = []
      for (let depth = chain.length; depth > 0; depth--) {
        const last = chain[depth - 1]
        if (last !== undefined && agrees(form ?? {}, last.agreement)) fitting.push(chain.slice(0, depth))
      }
      const [links, ...alternatives] = fitting
      if (links !== undefined) return { links, alternatives }
    }
    const last = memory.at(-1)
    return last === undefined ? undefined : { links: last, alternatives: [] }
  }

  function isOutlet(links: readonly Link[]): boolean {
    const source = links[0]?.sources[0]
    if (source === undefined) return false
    if ("agent" in source) return outletKinds.has(registry?.agent(source.agent)?.kind ?? "")
    return false
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

  function unnamed(at: Run, form: CueForm | undefined): Link {
    const { start, end } = span(at.from, at.to)
    const noun = document.marks[at.from]?.noun?.value
    const words = text.slice(start, end)
    return {
      sources: [
        noun?.kind === "document" || noun?.kind === "media" ? { media: words } : { anonymous: words },
      ],
      spans: [],
      cue: null,
      form,
      agreement: {},
      words: new Set(),
    }
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
    if (speaker.kind === "unnamed")
      return { links: [unnamed(speaker.at, draft.form)], alternatives: [], carried: false }
    const found = carriedBy(speaker.form)
    return found === undefined ? { links: [], alternatives: [], carried: true } : { ...found, carried: true }
  }

  return {
    /** Resolves a draft's chain; the drafts come in the order of the text. */
    resolve(draft: Draft): ResolvedChain {
      const spoken = speakerOf(draft)
      const outer: Link[] = []
      for (const { mentions, cue, form } of draft.outer) {
        const links = joined(mentions)
        const isRelay = cue !== null || isOutlet(links)
        if (isRelay)
          outer.push(
            ...links.map((made, index) => (index === links.length - 1 ? { ...made, cue, form } : made)),
          )
      }
      const inner = draft.inner.flatMap(({ mentions, cue, form }) =>
        joined(mentions).map((made) => ({ ...made, cue, form })),
      )
      const finish = (links: readonly Link[]): readonly Link[] =>
        unrepeated([
          ...outer,
          ...links.map((made, index) =>
            index === links.length - 1 ? { ...made, cue: draft.cue, form: draft.form } : made,
          ),
          ...inner,
        ])
      const chain: ResolvedChain = {
        links: finish(spoken.links),
        alternatives: spoken.alternatives.map(finish),
        carried: spoken.carried,
      }
      chains.set(draft, chain)
      if (chain.links.length > 0 && draft.section !== "headline") {
        memory.push(chain.links)
        if (memory.length > memoryLength) memory.shift()
      }
      return chain
    },
  }
}

/** A speaker carried over with the chain may be named again by the sentence: once is enough. */
function unrepeated(links: readonly Link[]): readonly Link[] {
  return links.filter((made, index) => {
    const key = JSON.stringify(made.sources)
    return !links.slice(0, index).some((earlier) => JSON.stringify(earlier.sources) === key)
  })
}

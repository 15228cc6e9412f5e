import { firstEndingAfter } from "../../util/lower-bound.ts"
import type { Registry, TimeSpan } from "../../registry/registry.ts"
import type { Claim } from "../../schema/claim.ts"
import type { Proposition } from "../../schema/proposition.ts"
import type { ToldWords } from "../../schema/told-words.ts"
import { readEdtf } from "../../time/edtf.ts"
import type { Attribution, Span } from "../attribution.ts"
import { createContentTimes } from "../when/content-times.ts"
import type { Document } from "../text/document.ts"
import { reachBefore } from "../frames/before.ts"
import type { FrameInput, FrameTime } from "../frames/input.ts"
import { groupsOf } from "../frames/groups-of.ts"
import { readProposition } from "../frames/read-proposition.ts"
import { tellsEvent } from "../frames/tells-event.ts"

/** What is known around a content. */
export interface Statement {
  readonly act?: Attribution["act"]
  readonly certainty?: Attribution["certainty"]
  readonly polarity?: Attribution["polarity"]
  /** Whether the words of the content hold a negation that the polarity counts. */
  readonly negated?: boolean
  /** Id of the agent who says it. */
  readonly speaker?: string
  /** Said time, EDTF; null where it is not known. Left out: the article's own voice. */
  readonly said?: string | null
  /** What interrupts the words: no part of what is said. */
  readonly gaps?: readonly Span[]
}

/** What a content tells, with the words it was read from where the proposition does not hold them. */
export type Told = Pick<Claim, "says" | "words">

/** Makes propositions of contents, which come in the order of the text. */
export interface Proposer {
  /** The proposition that a predicate's frame reads, or undefined where none fits. */
  framed(span: Span, about: Statement): Told | undefined
  /** The proposition: by a frame, else the words. */
  propose(span: Span, about: Statement): Told
}

/** Groups of agents that "the two sides" may mean: no longer article goes back farther. */
const mostGroups = 64

function dayOf(...times: readonly (string | null | undefined)[]): TimeSpan | undefined {
  for (const time of times) {
    const read = typeof time === "string" ? readEdtf(time) : undefined
    if (read !== undefined) return read
  }
  return undefined
}

/**
 * The tokens of a span without those that interrupt it, and those before it as far as reading looks back; none where it
 * begins or ends within one.
 */
function tokensOf(
  { tokens }: Document,
  { start, end }: Span,
  gaps: readonly Span[] | undefined,
): Pick<FrameInput, "tokens" | "before"> {
  const low = firstEndingAfter(tokens, start)
  let last = low
  while (last < tokens.length && (tokens[last]?.start ?? end) < end) last++
  if ((tokens[low]?.start ?? start) < start || (tokens[last - 1]?.end ?? end) > end) return {}
  let first = low
  while (first > 0 && (tokens[first - 1]?.start ?? 0) >= start - reachBefore) first--
  const all = tokens.slice(low, last)
  return {
    tokens: gaps === undefined ? all : all.filter((token) => !isWithin(gaps, token)),
    before: tokens.slice(first, low),
  }
}

/** Acts whose content is a clause as it could stand alone, so that "that" tells nothing of it. */
const clausal: ReadonlySet<Attribution["act"]> = new Set([
  "asserts",
  "reports",
  "confirms",
  "warns",
  "denies",
])

/**
 * Where the words of a content begin: behind the complementiser, which is the reporter's ("that", "إن"), not the
 * speaker's; but not behind one that bears a pronoun ("أنه") or tells something itself ("whether").
 */
function wordsFrom({ tokens, marks }: Document, span: Span, act: Attribution["act"] | undefined): number {
  if (act !== undefined && !clausal.has(act)) return span.start
  const first = firstEndingAfter(tokens, span.start)
  const complementiser = tokens[first]?.start === span.start ? marks[first]?.complementiser : undefined
  if (complementiser === undefined) return span.start
  const { weak, subject } = complementiser.value
  const next = tokens[first + complementiser.length]
  return weak === true || subject === true || next === undefined || next.end > span.end
    ? span.start
    : next.start
}

/** Whether something lies in what interrupts the words. */
function isWithin(gaps: readonly Span[] | undefined, { start, end }: Span): boolean {
  return gaps !== undefined && gaps.some((gap) => gap.start <= start && end <= gap.end)
}

/** The words of a span without what interrupts them. */
function withoutGaps(text: string, start: number, end: number, gaps: readonly Span[] = []): string {
  const parts: string[] = []
  let from = start
  for (const gap of gaps) {
    parts.push(text.slice(from, gap.start).trim())
    from = gap.end
  }
  return [...parts, text.slice(from, end).trim()].filter((part) => part !== "").join(" ")
}

/** Starts making propositions of one article's contents. */
export function createProposer(
  document: Document,
  lang: string,
  published: string | undefined,
  registry: Registry | undefined,
): Proposer {
  const { text, pack } = document
  const times = createContentTimes(document)
  const antecedents: string[][] = []

  function read(span: Span, about: Statement, timesOf: () => readonly FrameTime[]): Proposition | undefined {
    if (registry === undefined) return undefined
    const options = { frames: pack.frames, registry }
    const { tokens, before } = tokensOf(document, span, about.gaps)
    if (tokens !== undefined && !tellsEvent(tokens, options)) return undefined
    const { act, certainty, polarity, speaker, said } = about
    const input: { -readonly [Key in keyof FrameInput]: FrameInput[Key] } = {
      text,
      start: span.start,
      end: span.end,
      lang,
      times: timesOf(),
      antecedents,
      day: dayOf(said, published),
    }
    if (tokens !== undefined) input.tokens = tokens
    if (before !== undefined) input.before = before
    if (speaker !== undefined) input.speaker = speaker
    if (act !== undefined) input.act = act
    if (certainty !== undefined) input.certainty = certainty
    if (polarity !== undefined) input.polarity = polarity
    const reading = readProposition(input, options)
    if (reading === undefined) return undefined
    antecedents.push(...groupsOf(reading.proposition))
    if (antecedents.length > 2 * mostGroups) antecedents.splice(0, antecedents.length - mostGroups)
    return reading.proposition
  }

  function wordsOf(span: Span, about: Statement): ToldWords {
    return {
      text: withoutGaps(text, wordsFrom(document, span, about.act), span.end, about.gaps),
      lang,
      ...(about.negated === true ? { negated: true } : {}),
    }
  }

  function inWords(span: Span, about: Statement, found: readonly FrameTime[]): Proposition {
    // "now" tells when a state holds that a frame has read; of mere words it tells nothing
    // "the lowest since 2011": a bound, not when it happened
    const time = found.find(
      ({ edtf, present }) => edtf !== undefined && present !== true && !edtf.includes("/.."),
    )
    return {
      predicate: "text",
      roles: {
        words: wordsOf(span, about),
        ...(time?.edtf === undefined
          ? {}
          : {
              time: {
                edtf: time.edtf,
                at: [time.start, time.end],
                ...(time.inferred?.length ? { inferred: time.inferred } : {}),
              },
            }),
      },
      // "will not resume": the words say so themselves, and what is stored beside them is of the words
      polarity: (about.polarity === "negative") !== (about.negated === true) ? "negative" : "positive",
      certainty: about.certainty ?? "certain",
    }
  }

  const timesIn = (span: Span, about: Statement): FrameTime[] =>
    times.within(span, about.said, published, about.act).filter((time) => !isWithin(about.gaps, time))

  function framed(span: Span, about: Statement, timesOf: () => readonly FrameTime[]): Told | undefined {
    const says = read(span, about, timesOf)
    return says === undefined ? undefined : { says, words: wordsOf(span, about) }
  }

  return {
    framed: (span, about) => framed(span, about, () => timesIn(span, about)),
    propose(span, about) {
      const found = timesIn(span, about)
      return framed(span, about, () => found) ?? { says: inWords(span, about, found) }
    },
  }
}

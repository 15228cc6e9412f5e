import type { Registry, TimeSpan } from "../../registry/registry.ts"
import type { Claim } from "../../schema/claim.ts"
import type { Proposition } from "../../schema/proposition.ts"
import type { ToldWords } from "../../schema/told-words.ts"
import { readEdtf } from "../../time/edtf.ts"
import type { Attribution, Span } from "../attribution.ts"
import { createContentTimes } from "../when/content-times.ts"
import { isWithin, tokensOf, withoutGaps, wordsFrom } from "./content-tokens.ts"
import { createEventReader } from "../events/read-events.ts"
import type { Document } from "../text/document.ts"
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
  /** It is the first sentence of the article's body, in its own voice. */
  readonly lead?: true
  /** What interrupts the words: no part of what is said. */
  readonly gaps?: readonly Span[]
}

/** What a content tells, with the words it was read from where the proposition does not hold them. */
export type Told = Pick<Claim, "says" | "words" | "also">

/** Makes propositions of contents, which come in the order of the text. */
export interface Proposer {
  /** The proposition that a predicate's frame reads, or undefined where none fits. */
  framed(span: Span, about: Statement): Told | undefined
  /** The proposition: by a frame, else the words. */
  propose(span: Span, about: Statement): Told
  /** As `propose`, but the words alone where no event carries the sentence. */
  state(span: Span, about: Statement): Told
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

function overlap(a: readonly [number, number], b: readonly [number, number]): boolean {
  return a[0] < b[1] && b[0] < a[1]
}

/** An event of which neither who nor where is told says less than its words do. */
function namesSomebody({ roles }: Proposition): boolean {
  return Object.keys(roles).some((role) => role !== "time" && role !== "count")
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
  const eventReader = registry === undefined ? undefined : createEventReader(document, registry)
  const antecedents: string[][] = []

  function inputOf(span: Span, about: Statement, timesOf: () => readonly FrameTime[]): FrameInput {
    const { tokens, before } = tokensOf(document, span, about.gaps)
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
    if (about.lead === true) input.lead = true
    return input
  }

  /** What the frames and events of a content tell: the first is what it says, the others it says also. */
  function read(
    span: Span,
    about: Statement,
    timesOf: () => readonly FrameTime[],
    toCarry: boolean,
  ): Partial<Pick<Told, "says" | "also">> | undefined {
    if (registry === undefined || eventReader === undefined) return undefined
    const options = { frames: pack.frames, registry }
    const { tokens, run } = tokensOf(document, span, about.gaps)
    const told = tokens === undefined || tellsEvent(tokens, options)
    let input: FrameInput | undefined
    const getInput = () => (input ??= inputOf(span, about, timesOf))
    const reading = told ? readProposition(getInput(), options) : undefined
    const events = run === undefined ? [] : eventReader.read(run, getInput, toCarry && reading === undefined)
    const all = reading === undefined ? [] : [reading.proposition]
    const mentioned: Proposition[] = []
    for (const { proposition, head, foreground } of events)
      if (reading === undefined || !overlap(head, reading.trigger))
        (foreground && namesSomebody(proposition) ? all : mentioned).push(proposition)
    const [says, ...others] = all
    const also = [...others, ...mentioned]
    if (says === undefined) return also.length === 0 ? undefined : { also }
    antecedents.push(...groupsOf(says))
    if (antecedents.length > 2 * mostGroups) antecedents.splice(0, antecedents.length - mostGroups)
    return also.length === 0 ? { says } : { says, also }
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

  function told(span: Span, about: Statement, toCarry: boolean): Told {
    const found = timesIn(span, about)
    const { says, also } = read(span, about, () => found, toCarry) ?? {}
    const more = also === undefined ? {} : { also }
    return says === undefined
      ? { says: inWords(span, about, found), ...more }
      : { says, ...more, words: wordsOf(span, about) }
  }

  return {
    framed(span, about) {
      const { says, also } = read(span, about, () => timesIn(span, about), true) ?? {}
      if (says === undefined) return undefined
      return { says, ...(also === undefined ? {} : { also }), words: wordsOf(span, about) }
    },
    propose: (span, about) => told(span, about, false),
    state: (span, about) => told(span, about, true),
  }
}

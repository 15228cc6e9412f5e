import type { FramesPart } from "../../lang/parts/frames.ts"
import type { Registry, TimeSpan } from "../../registry/registry.ts"
import type { Span } from "../../schema/common.ts"
import type { Act } from "../../schema/link.ts"
import type { Certainty, Polarity, Proposition } from "../../schema/proposition.ts"
import type { Token } from "../../util/tokens.ts"

/** A time expression of the content and, where it could be resolved, when that is. */
export interface FrameTime {
  /** UTF-16 offsets into the article's text. */
  readonly start: number
  readonly end: number
  /** EDTF; left out where it stays open. */
  readonly edtf?: string
  readonly inferred?: readonly string[]
  /** The expression says no more than that it is so at present. */
  readonly present?: true
  /** What it says where it stays open, in words of no language. */
  readonly sense?: string
}

/** A name of the content that the caller has resolved to an agent or a place. */
export interface KnownName {
  readonly start: number
  readonly end: number
  readonly id: string
}

/** The content of a claim, and what is known around it. */
export interface FrameInput {
  /** The article's text; `start` and `end` are UTF-16 offsets of the content in it. */
  readonly text: string
  readonly start: number
  readonly end: number
  /** BCP 47. */
  readonly lang: string
  /** The tokens of the content; made from the text where left out. */
  readonly tokens?: readonly Token[]
  /** The tokens right before it, of 48 characters or more, none of them reaching into it; made from the text where left out. */
  readonly before?: readonly Token[]
  readonly times?: readonly FrameTime[]
  /** For which offices are looked up: the statement's or the article's day. */
  readonly day?: TimeSpan | undefined
  /** Id of the agent who says it: whose country "his country" is. */
  readonly speaker?: string | undefined
  /** Id of the agent to whom a demand, an invitation or a threat is put. */
  readonly addressee?: string | undefined
  /** Groups of agents mentioned before, the latest last, for "the two sides"; see {@link groupsOf}. */
  readonly antecedents?: readonly (readonly string[])[]
  readonly names?: readonly KnownName[]
  readonly act?: Act
  /** The certainty that the wording around the content gives; what the content itself says goes before it. */
  readonly certainty?: Certainty
  readonly polarity?: Polarity
  /** It is the article's own first sentence: what it tells without a day is news of the day. */
  readonly lead?: true
}

/** What reading propositions takes. */
export interface FrameOptions {
  readonly frames: FramesPart
  readonly registry: Registry
}

/** A proposition, and the words that made it one. */
export interface FrameReading {
  readonly proposition: Proposition
  /** Where the word stands that tells of the event. */
  readonly trigger: Span
  /** Where the words stand that deny it, hedge it, or close a set. */
  readonly cues: readonly Span[]
}

import type { Act, Certainty } from "../lang/parts/reporting.ts"
import type { KnownBy } from "../schema/link.ts"
import type { Section } from "./text/layout.ts"

/** UTF-16 offsets into the text: `text.slice(start, end)`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Who speaks, as far as the text and the registry tell. */
export type ReadSource =
  | { readonly agent: string }
  | { readonly named: string }
  | { readonly anonymous: string; readonly count?: number; readonly kind?: readonly string[] }
  | { readonly media: string }
  | { readonly collective: string }

/** One step of the chain of who told whom. */
export interface ReadLink {
  readonly sources: readonly ReadSource[]
  readonly sourceSpans: readonly Span[]
  readonly cue: Span | null
  readonly act: Act
  /** How it was said: statement, interview, press conference, call, post. */
  readonly medium?: string
  /** EDTF; null where the text and the article's date do not fix it. */
  readonly said: string | null
  readonly saidSpan?: Span
  /** How the sources were told from the text. */
  readonly knownBy: KnownBy
}

/** What the last source of a chain says, and how it stands to it. */
export interface Attribution {
  /** With its complementiser; without source, cue and outer quotation marks. */
  readonly content: Span
  /** What interrupts the content: a source that is set in ("The plan, officials said, would cost …"). */
  readonly gaps?: readonly Span[]
  /** Outermost first, the publisher left out; the last one spoke. */
  readonly links: readonly ReadLink[]
  readonly act: Act
  readonly certainty: Certainty
  readonly certaintyCue?: Span
  readonly polarity: "positive" | "negative"
  readonly polarityCue?: Span
  /** The content is a quotation. */
  readonly direct: boolean
  readonly section: Section
  /** Whether the content is a clause with a verb and a subject, or less. */
  readonly clause: "whole" | "partial"
  /** Other chains that the text allows. */
  readonly alternatives?: readonly (readonly ReadLink[])[]
}

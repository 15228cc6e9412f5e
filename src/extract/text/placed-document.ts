import type { Span } from "../attribution.ts"
import type { Document, Run } from "./document.ts"
import { type Layout, readLayout, type Section } from "./layout.ts"
import { bounds } from "./spans.ts"

/** A sentence of an article: its tokens, its offsets, and where in the article it stands. */
export interface PlacedSentence extends Run, Span {
  readonly section: Section
}

/** A document with its sentences, in the order of the text, and what was set aside. */
export interface PlacedDocument {
  readonly document: Document
  readonly sentences: readonly PlacedSentence[]
  readonly setAside: Layout["setAside"]
}

/** Reads a document's layout and splits it into sentences. */
export function placeSentences(document: Document): PlacedDocument {
  const { blocks, setAside } = readLayout(document)
  const sentences: PlacedSentence[] = []
  for (const block of blocks)
    for (const run of block.sentences) {
      // a mark or a number alone says nothing
      if (!hasWord(document, run)) continue
      const { start, end } = bounds(document, run)
      sentences.push({ from: run.from, to: run.to, start, end, section: block.section })
    }
  return { document, setAside, sentences: sentences.sort((a, b) => a.start - b.start) }
}

function hasWord({ tokens }: Document, { from, to }: Run): boolean {
  for (let at = from; at < to; at++) if (tokens[at]?.kind === "word") return true
  return false
}

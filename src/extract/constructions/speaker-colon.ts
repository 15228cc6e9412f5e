import { readContent } from "../content/content.ts"
import { quotedPieces } from "../text/pieces.ts"
import { describe, type Mention } from "../who/mention.ts"
import { mentionsAfter } from "../who/mentions.ts"
import { isCapital } from "../who/written-name.ts"
import type { EdgeConstruction, UseOf } from "./construction.ts"
import { prepositionSource } from "./cue-source.ts"
import { addDraft, named, type SentenceReader } from "./sentence-reader.ts"

/** "بوتين: …": a speaker, a colon and the words. */
export const speakerColon: EdgeConstruction<UseOf<"speaker-colon">> = {
  on: "edge",
  edge: "start",
  read(reader, { reach, datelines }) {
    const { document, names, run } = reader
    const { marks } = document
    const from = afterSlug(reader)
    for (let at = from + 1; at < Math.min(run.to - 1, from + reach); at++) {
      if (marks[at]?.cues?.forms.some((form) => form.kind === "finite" && form.weak !== true) === true) return
      // "at 2:30"
      if (!document.isMark(at, ":") || document.tokens[at - 1]?.kind === "number") continue
      const found = mentionsAfter(document, names, from, at)
      const open = at + 1
      const close = document.partner[open] ?? -1
      const first = found.to === at ? found.mentions[0] : undefined
      const known =
        first !== undefined &&
        (names.within(document, first.from, first.to).length > 0 ||
          (first.head !== undefined && first.head.kind !== "document"))
      const label = known ? undefined : labelBefore(reader, at, close > open)
      if (!known && label === undefined) return
      // "دمشق - سانا: أكد الوزير أن": whoever wired it, and then the sentence
      if (
        datelines &&
        marks[open]?.cues?.forms.some(
          (form) => form.kind === "finite" && form.weak !== true && !form.resumed,
        ) === true
      )
        return
      const speaker = label ?? found.mentions
      const content =
        close > open
          ? { pieces: quotedPieces(document, open, close), to: close + 1, direct: true }
          : {
              ...readContent(
                document,
                open,
                run.to,
                (token) => prepositionSource(reader, token) !== undefined,
              ),
              direct: false,
            }
      if (content.pieces.length > 0)
        addDraft(reader, {
          ...content,
          form: undefined,
          cue: null,
          negated: false,
          speaker: named(speaker),
          to: content.to,
        })
      return
    }
  },
}

/** "عاجل | …", "BREAKING | …": where the line begins behind a word set off by a bar. */
function afterSlug({ document, run }: SentenceReader): number {
  for (let at = run.from + 1; at < Math.min(run.to, run.from + 4); at++) {
    if (document.isMark(at, "|")) return at + 1
    if (document.tokens[at]?.kind !== "word") break
  }
  return run.from
}

/**
 * The name before a colon that nobody has registered, where capitals show it: of one to five words before a quotation
 * ("Ann Lee: “…”", also behind a dash), one letter in questions and answers ("Q: …", "A: …").
 */
function labelBefore(
  { document, run }: SentenceReader,
  colon: number,
  quoted: boolean,
): Mention[] | undefined {
  if (!document.pack.letters.capitals) {
    const alone = colon === run.from + 1 && document.word(run.from).length === 1
    return alone ? [describe(document, run.from, colon)] : undefined
  }
  let from = colon
  let capitals = 0
  while (from > run.from && document.tokens[from - 1]?.kind === "word") {
    from--
    if (isCapital(document, from)) capitals++
    else if (document.flag(from, "conjunction") === 0 && document.flag(from, "definite") === 0)
      return undefined
  }
  const whole = from === run.from || document.isMark(from - 1, "-–—")
  const length = colon - from
  if (!whole || capitals === 0 || length > 6) return undefined
  const letter = length === 1 && from === run.from && document.word(from).length === 1
  return letter || (quoted && capitals >= length - 2) ? [describe(document, from, colon)] : undefined
}

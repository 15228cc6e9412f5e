import { readContent } from "../content/content.ts"
import type { Document } from "../text/document.ts"
import { isGluedBefore } from "../text/glued.ts"
import { quotedPieces } from "../text/pieces.ts"
import { describe, type Mention } from "../who/mention.ts"
import { mentionsAfter } from "../who/mentions.ts"
import { isCapital } from "../who/written-name.ts"
import type { EdgeConstruction, UseOf } from "./construction.ts"
import { prepositionSource } from "./cue-source.ts"
import { addDraft, named, type SentenceReader } from "./sentence-reader.ts"

/** So many words behind the colon a denial has its negation. */
const deniesWithin = 5

/** "بوتين: …": a speaker, a colon and the words. */
export const speakerColon: EdgeConstruction<UseOf<"speaker-colon">> = {
  on: "edge",
  edge: "start",
  read(reader, { reach, datelines, owed = [] }) {
    const { document, names, run } = reader
    const { marks } = document
    const from = afterSlug(reader)
    for (let at = from + 1; at < Math.min(run.to - 1, from + reach); at++) {
      if (marks[at]?.cues?.forms.some((form) => form.kind === "finite" && form.weak !== true) === true) return
      // "at 2:30"
      if (!document.isMark(at, ":") || document.tokens[at - 1]?.kind === "number") continue
      // "Hart vs. Lee:Hart wins": the label of a link, where capitals show names
      if (document.pack.letters.capitals && isGluedBefore(document.tokens, at + 1)) return
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
      if (datelines && (isWired(document, open) || (label === undefined && isSlug(reader, from, at, owed))))
        return
      const speaker = label ?? found.mentions.map((mention) => withoutAddressee(reader, mention))
      const content = behindColon(reader, open, close)
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

/** What stands behind the colon: a quotation, or a clause as far as it goes. */
function behindColon(reader: SentenceReader, open: number, close: number) {
  const { document, run } = reader
  if (close > open) return { pieces: quotedPieces(document, open, close), to: close + 1, direct: true }
  const isSource = (token: number) => prepositionSource(reader, token) !== undefined
  return { ...readContent(document, open, run.to, isSource), direct: false }
}

/** "دمشق - سانا: أكد الوزير أن": whoever wired it, and then the sentence. */
function isWired({ marks }: Document, open: number): boolean {
  const forms = marks[open]?.cues?.forms ?? []
  return forms.some((form) => form.kind === "finite" && form.weak !== true && !form.resumed)
}

/**
 * "مصر: حبس مرشح سابق": the country of which a line tells, unless the line is in the country's own voice: of itself, a
 * denial, or what others must do. "الرئيس يلتقي الملك: …": a sentence before the colon.
 */
function isSlug(
  { document, names, run }: SentenceReader,
  from: number,
  colon: number,
  owed: readonly string[],
): boolean {
  const { certainty, clauses, letters } = document.pack
  for (let at = from; at < colon; at++) {
    if (names.at(document, at, colon) !== undefined || document.marks[at]?.noun !== undefined) continue
    // "الملك يستقبل", but not "قيادي بحزب يرأسه الوزير"
    const led = at > from && letters.definite(document.word(at - 1))
    if (led && clauses.verb(document.word(at), "", document.word(at + 1)) === "sure") return true
  }
  const country = names.at(document, from, colon)
  if (country === undefined || country.to < colon || !names.isCountry(country)) return false
  const first = colon + 1
  if (owed.includes(document.word(first))) return false
  for (let at = first; at < run.to; at++) {
    const word = document.word(at)
    if (letters.firstPerson(word) || (at <= first + deniesWithin && certainty.negations.includes(word)))
      return false
  }
  return (document.partner[first] ?? -1) <= first
}

/** "واشنطن | لعباس: …": without whom the words are spoken to. */
function withoutAddressee({ document, names }: SentenceReader, mention: Mention): Mention {
  const { addressees } = document.pack.reporting
  const to = names
    .within(document, mention.from, mention.to)
    .find(({ from, prefix }) => from > mention.from && addressees.includes(prefix))
  return to === undefined ? mention : describe(document, mention.from, to.from)
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

import { afterDateline } from "./dateline.ts"
import type { Document, Run } from "./document.ts"
import { furnitureFrom, isFurniture, isNotice } from "./furniture.ts"
import { firstWord, type Line, lineOf, linesOf } from "./lines.ts"
import { isSameMatter } from "./same-matter.ts"
import { splitSentences } from "./sentences.ts"
import type { SetAside } from "./set-aside.ts"
import { bounds } from "./spans.ts"

/** Which part of an article something stands in. */
export type Section = "headline" | "subheading" | "body"

/** One line of the article that is read. */
export interface Block extends Run {
  readonly section: Section
  readonly sentences: readonly Run[]
}

export interface Layout {
  readonly blocks: readonly Block[]
  readonly setAside: readonly SetAside[]
}

/** A line that ends the article ("Tags: …") has so many words at most, and where no title follows it so many. */
const longestEnding = 25
const longestCredit = 8
/** A line with the page's date. */
const longestDateLine = 14
/** A title under a bare "read also". */
const longestTitle = 22
/** A line without end mark before the first paragraph, and between paragraphs. */
const longestHeadline = 25
const longestSubheading = 16
/** A list of titles between paragraphs has so many lines at least, of so many words, behind so many paragraphs. */
const fewestTitles = 2
const shortestTitle = 4
const leastBody = 3
/** A line that speaks of the matter rather than names a title. */
const shortestParagraph = 12

/**
 * Tells headline, subheadings and body apart, and sets aside what is the page's and not the article's:
 * share bars, notices, date lines, teasers, and whatever follows the line that ends the article.
 */
export function readLayout(document: Document): Layout {
  const blocks: Block[] = []
  const setAside: SetAside[] = [...document.inserts]
  const all = linesOf(document)
  const longest = all.reduce((most, line) => Math.max(most, line.words), 0)
  let body = 0
  let headline: string | undefined
  let index = 0

  function aside(run: Run, rule: SetAside["rule"]): void {
    if (run.to > run.from) setAside.push({ ...bounds(document, run), rule })
  }

  /** What is left of the text is not this article's. */
  function endHere(): void {
    for (const other of all.slice(index + 1)) aside(other, "clean/other-article")
    index = all.length
  }

  function opens(line: Line, flag: "teaser" | "ending" | "dateline"): number {
    const start = firstWord(document, line)
    const length = document.flag(start, flag)
    const after = start + length
    return length > 0 && (after >= line.to || document.isMark(after, ":|")) ? length : 0
  }

  /** Whether a title stands in the line below. */
  function isTitleNext(): boolean {
    const next = all[index + 1]
    return next !== undefined && !next.terminal && next.words <= longestTitle
  }

  /** "Source: …": what follows it is of another article. */
  function takeEnding(line: Line): boolean {
    if (opens(line, "ending") === 0 || line.words > longestEnding || body === 0) return false
    aside(line, "clean/furniture")
    if (line.words <= longestCredit || isTitleNext()) endHere()
    return true
  }

  /** "Read also": with its title in the line, or with titles in the lines below it. */
  function takeTeaser(line: Line): boolean {
    const length = opens(line, "teaser")
    if (length === 0) return false
    aside(line, "clean/teaser")
    if (line.words > length + 1) return true
    const below = all.slice(index + 1).filter(({ words }) => words > shortestParagraph)
    if (body > 0 && isTitleNext() && !isSameMatter(document, blocks, below)) endHere()
    else
      while (isTitleNext()) {
        index++
        aside(all[index] ?? line, "clean/teaser")
      }
    return true
  }

  function takeDate(line: Line): boolean {
    const start = firstWord(document, line)
    if (document.flag(start, "dateline") === 0 || line.words > longestDateLine) return false
    if (opens(line, "dateline") === 0 && line.words + line.numbers > 10) return false
    aside(line, "clean/date-line")
    return true
  }

  /** Titles of other articles between two paragraphs: lines without end mark, of which an article's own stand alone. */
  function takeTitles(): boolean {
    const before = all[index - 1]
    if (body < leastBody || before === undefined || !before.terminal) return false
    if (document.isMark(before.to - 1, ":،,")) return false
    let next = index
    while (isListedTitle(all[next])) next++
    const below = all[next]
    if (next - index < fewestTitles || below === undefined || !below.terminal) return false
    for (const title of all.slice(index, next)) aside(title, "clean/teaser")
    index = next - 1
    return true
  }

  function isListedTitle(line: Line | undefined): boolean {
    if (line === undefined || line.terminal) return false
    // a dash makes a list of the article's own, a quotation mark one of quotations
    if (document.tokens[line.from]?.kind === "mark") return false
    return line.words >= shortestTitle && line.words <= longestSubheading
  }

  function add(
    { from, to }: Run,
    section: Section,
    sentences = splitSentences(document, { from, to }),
  ): void {
    blocks.push({ from, to, section, sentences })
  }

  function takeShort(line: Line): boolean {
    const most = body === 0 ? longestHeadline : longestSubheading
    if (line.terminal || line.words > most || line.words >= longest) return false
    if (body > 0) {
      if ((all[index + 1]?.words ?? 0) <= line.words) return false
      add(line, "subheading")
      return true
    }
    const { start, end } = bounds(document, line)
    const text = document.text.slice(start, end)
    const first = headline === undefined || headline === text
    if (first) headline = text
    add(line, first ? "headline" : "subheading")
    return true
  }

  /** The sentences of a paragraph without the page's notices among them. */
  function takeBody(line: Line, whole: readonly Run[]): void {
    body++
    const from = afterDateline(document, line)
    aside({ from: line.from, to: from }, "clean/date-line")
    const sentences = from === line.from ? whole : splitSentences(document, { from, to: line.to })
    let kept = from
    let first = 0
    for (const [place, sentence] of sentences.entries()) {
      if (!isNotice(document, sentence)) continue
      if (sentence.from > kept) add({ from: kept, to: sentence.from }, "body", sentences.slice(first, place))
      aside(sentence, "clean/furniture")
      kept = sentence.to
      first = place + 1
    }
    if (line.to > kept) add({ from: kept, to: line.to }, "body", sentences.slice(first))
  }

  function take(line: Line): void {
    if (takeEnding(line) || takeTeaser(line) || takeDate(line)) return
    if (takeTitles()) return
    if (isFurniture(document, line)) {
      aside(line, line.numbers > 0 ? "clean/date-line" : "clean/furniture")
      return
    }
    const sentences = splitSentences(document, line)
    if (index > 0 && sentences.every((sentence) => isNotice(document, sentence)))
      aside(line, "clean/furniture")
    else if (!takeShort(line)) takeBody(line, sentences)
  }

  for (; index < all.length; index++) {
    const line = all[index]
    if (line === undefined) continue
    const cut = furnitureFrom(document, line)
    if (cut > line.from) take(cut === line.to ? line : lineOf(document, line.from, cut))
    aside({ from: cut, to: line.to }, "clean/furniture")
  }
  return { blocks, setAside }
}

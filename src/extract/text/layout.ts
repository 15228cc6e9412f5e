import type { Document, Run } from "./document.ts"

/** Which part of an article something stands in. */
export type Section = "headline" | "subheading" | "body"

/** One line of the article that is read. */
export interface Block extends Run {
  readonly section: Section
}

/** A run of the text that is no part of the article, and why. */
export interface SetAside extends Run {
  readonly rule: "clean/furniture" | "clean/teaser" | "clean/date-line" | "clean/other-article"
}

export interface Layout {
  readonly blocks: readonly Block[]
  readonly setAside: readonly SetAside[]
}

interface Line extends Run {
  readonly words: number
  readonly numbers: number
  readonly terminal: boolean
}

function lines(document: Document): Line[] {
  const all: Line[] = []
  let from = 0
  const { tokens } = document
  for (let at = 0; at <= tokens.length; at++) {
    if (at < tokens.length && tokens[at]?.kind !== "break") continue
    if (at > from) {
      let words = 0
      let numbers = 0
      for (let index = from; index < at; index++) {
        if (tokens[index]?.kind === "word") words++
        else if (tokens[index]?.kind === "number") numbers++
      }
      all.push({ from, to: at, words, numbers, terminal: document.isMark(at - 1, '.!?؟…"”»)۔:،,') })
    }
    from = at + 1
  }
  return all
}

function firstWord(document: Document, line: Line): number {
  let at = line.from
  while (at < line.to && document.tokens[at]?.kind === "mark") at++
  return at
}

function isFurniture(document: Document, line: Line): boolean {
  if (line.words === 0) return true
  if (line.words > 12) return false
  if (line.numbers > 0 && line.words <= 3 && !line.terminal) return true
  let covered = 0
  for (let at = line.from; at < line.to; at++) {
    const length = document.flag(at, "furniture")
    if (length > 0) {
      covered += length
      at += length - 1
    }
  }
  return covered / line.words >= 0.6 && covered > 0
}

/**
 * Tells headline, subheadings and body apart, and sets aside what is the page's and not the article's:
 * share bars, date lines, teasers, and whatever follows the line that ends the article.
 */
export function readLayout(document: Document): Layout {
  const blocks: Block[] = []
  const setAside: SetAside[] = []
  const all = lines(document)
  const longest = all.reduce((most, line) => Math.max(most, line.words), 0)
  let body = 0
  let headline: string | undefined
  const aside = (line: Run, rule: SetAside["rule"]): void => {
    setAside.push({ from: line.from, to: line.to, rule })
  }
  for (let index = 0; index < all.length; index++) {
    const line = all[index]
    if (line === undefined) continue
    const start = firstWord(document, line)
    const opens = (flag: "teaser" | "ending" | "dateline"): number => {
      const length = document.flag(start, flag)
      if (length === 0) return 0
      const after = start + length
      return after >= line.to || document.isMark(after, ":|") ? length : 0
    }
    const rest = (): void => {
      for (const other of all.slice(index + 1)) aside(other, "clean/other-article")
    }
    if (opens("ending") > 0 && line.words <= 25 && body > 0) {
      aside(line, "clean/furniture")
      rest()
      break
    }
    const teaser = opens("teaser")
    if (teaser > 0) {
      aside(line, "clean/teaser")
      if (line.words > teaser + 1) continue
      if (body > 0 && !goesOn(document, all, index, blocks)) {
        rest()
        break
      }
      // a bare header: the titles under it are teasers too
      while (
        index + 1 < all.length &&
        !(all[index + 1]?.terminal ?? true) &&
        (all[index + 1]?.words ?? 99) <= 22
      ) {
        index++
        const title = all[index]
        if (title !== undefined) aside(title, "clean/teaser")
      }
      continue
    }
    if (
      document.flag(start, "dateline") > 0 &&
      (opens("dateline") > 0 || line.words + line.numbers <= 10) &&
      line.words <= 14
    ) {
      aside(line, "clean/date-line")
      continue
    }
    if (isFurniture(document, line)) {
      aside(line, line.numbers > 0 ? "clean/date-line" : "clean/furniture")
      continue
    }
    const short = !line.terminal && line.words <= (body === 0 ? 25 : 16) && line.words < longest
    const text = document.text.slice(
      document.tokens[line.from]?.start ?? 0,
      document.tokens[line.to - 1]?.end ?? 0,
    )
    if (short && body === 0) {
      if (headline === undefined || headline === text) {
        headline = text
        blocks.push({ from: line.from, to: line.to, section: "headline" })
      } else blocks.push({ from: line.from, to: line.to, section: "subheading" })
      continue
    }
    if (short && (all[index + 1]?.words ?? 0) > line.words) {
      blocks.push({ from: line.from, to: line.to, section: "subheading" })
      continue
    }
    body++
    const from = afterDateline(document, line)
    if (from > line.from) aside({ from: line.from, to: from }, "clean/date-line")
    blocks.push({ from, to: line.to, section: "body" })
  }
  return { blocks, setAside }
}

/** "MOSCOW, Aug 3 (Reuters) - ": where the sentence begins after the place, day and agency before it. */
function afterDateline(document: Document, line: Line): number {
  let bracket = false
  for (let at = line.from; at < Math.min(line.to - 3, line.from + 14); at++) {
    if (document.isMark(at, ")")) bracket = true
    if (document.isMark(at, '.!?؟:"“«')) return line.from
    if (!document.isMark(at, "-–—") || document.tokens[at - 1]?.end === document.tokens[at]?.start) continue
    const first = document.tokens[line.from]
    const word = first === undefined ? "" : document.text.slice(first.start, first.end)
    const shouted = word.length > 2 && word === word.toUpperCase() && word !== word.toLowerCase()
    return bracket || shouted ? at + 1 : line.from
  }
  return line.from
}

/** After a bare "read also": whether the text below still speaks of the article's matter, by its longer words. */
function goesOn(document: Document, all: readonly Line[], header: number, blocks: readonly Block[]): boolean {
  const known = new Set<string>()
  for (const block of blocks) collect(document, block, known)
  const below = new Set<string>()
  for (const line of all.slice(header + 1)) if (line.words > 12) collect(document, line, below)
  if (below.size < 12) return true
  let shared = 0
  for (const word of below) if (known.has(word)) shared++
  return shared / below.size >= 0.22
}

function collect(document: Document, run: Run, into: Set<string>): void {
  for (let at = run.from; at < run.to; at++) {
    const token = document.tokens[at]
    if (token?.kind === "word" && token.folded.length >= 5) into.add(token.folded)
  }
}

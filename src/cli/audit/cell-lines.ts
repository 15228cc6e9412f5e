import { steering } from "../plain-words.ts"
import { closing, isolatedByLine, isolating, paint, rightToLeft, type Terminal } from "../terminal.ts"

/** Some words that are shown together, marked or not. */
export interface Part {
  readonly text: string
  readonly marked?: boolean
  /** Its right-to-left words are set off already; other parts are set off as a whole. */
  readonly isolated?: boolean
}

/** A line of a cell, and how many columns it takes. */
export interface CellLine {
  readonly text: string
  readonly columns: number
}

/** Shows where a paragraph ends, since a passage is set as one. */
const paragraphEnd = " ¶ "

const noColumn = /[\p{M}\p{Cf}]/gu
const twoColumns = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\uFF01-\uFF60]/gu

/** How many columns a word takes: marks above a letter take none, letters of East Asia two. */
function columnsOf(word: string): number {
  const seen = [...word.replaceAll(noColumn, "")].length
  return seen + (word.match(twoColumns)?.length ?? 0)
}

type Word = readonly Part[]

/** The words of some parts; a word that two parts share is one word of two pieces. */
function wordsOf(parts: readonly Part[]): readonly Word[] {
  const words: Part[][] = [[]]
  for (const { text, marked = false, isolated = false } of parts) {
    const paragraphs = text.split(/[\n\r\u2028\u2029]/u)
    const plain = paragraphs
      // a blank line between two ends no further paragraph; at either end it says that the line next to it is another
      .filter((line, index) => index === 0 || index === paragraphs.length - 1 || line.trim() !== "")
      .join(paragraphEnd)
      .replaceAll(/\s+/gu, " ")
      .replaceAll(steering, (mark) => (isolated && (mark === isolating || mark === closing) ? mark : ""))
    for (const [index, piece] of plain.split(" ").entries()) {
      if (index > 0) words.push([])
      if (piece !== "") words.at(-1)?.push({ text: piece, marked })
    }
  }
  return words.filter((word) => word.length > 0)
}

/** Marks with brackets what no style can mark. */
function bracketed(words: readonly Word[]): readonly Word[] {
  const pieces = words.flat().filter(({ marked }) => marked === true)
  const [first, last] = [pieces[0], pieces.at(-1)]
  return words.map((word) =>
    word.map((piece) => ({
      ...piece,
      text: `${piece === first ? "[" : ""}${piece.text}${piece === last ? "]" : ""}`,
    })),
  )
}

/** Breaks words that are longer than a line, such as addresses. */
function broken(word: Word, width: number): readonly Word[] {
  if (columnsOf(word.map(({ text }) => text).join("")) <= width) return [word]
  // half the width, since a letter may take two columns
  const length = Math.max(1, Math.floor(width / 2))
  return word.flatMap(({ text, marked = false }) => {
    const letters = [...text]
    return Array.from({ length: Math.ceil(letters.length / length) }, (_, index) => [
      { text: letters.slice(index * length, (index + 1) * length).join(""), marked },
    ])
  })
}

function painted(terminal: Terminal, words: readonly Word[]): string {
  const runs: { text: string; marked: boolean }[] = []
  for (const [index, word] of words.entries())
    for (const [place, { text, marked = false }] of word.entries()) {
      const last = runs.at(-1)
      const space = index > 0 && place === 0 ? " " : ""
      if (last !== undefined && last.marked === marked) last.text += `${space}${text}`
      else {
        if (last !== undefined) last.text += space
        runs.push({ text, marked })
      }
    }
  return runs.map(({ text, marked }) => (marked ? paint(terminal, "heading", text) : text)).join("")
}

/**
 * Breaks parts into lines of at most so many columns. What is marked is in bold on a terminal and in brackets elsewhere;
 * right-to-left words are set off on each line, so that what stands beside them stays in its place.
 */
export function cellLines(terminal: Terminal, parts: readonly Part[], width: number): readonly CellLine[] {
  const words = (terminal.styled ? wordsOf(parts) : bracketed(wordsOf(parts))).flatMap((word) =>
    broken(word, width),
  )
  const lines: Word[][] = []
  const columns: number[] = []
  for (const word of words) {
    const taken = columnsOf(word.map(({ text }) => text).join(""))
    const before = columns.at(-1)
    if (before !== undefined && before + 1 + taken <= width) {
      lines.at(-1)?.push(word)
      columns[columns.length - 1] = before + 1 + taken
    } else {
      lines.push([word])
      columns.push(taken)
    }
  }
  if (lines.length === 0) return []
  const isRightToLeft =
    terminal.styled && parts.some(({ text, isolated }) => isolated !== true && rightToLeft.test(text))
  const [open, close] = isRightToLeft ? [isolating, closing] : ["", ""]
  const texts = lines.map((line) => painted(terminal, line))
  const whole = texts.map((text, index) => {
    const opened = index === 0 ? `${open}${text}` : text
    return index === texts.length - 1 ? `${opened}${close}` : opened
  })
  return isolatedByLine(whole, [])
    .split("\n")
    .map((text, index) => ({ text, columns: columns[index] ?? 0 }))
}

import { styleText } from "node:util"
import type { FileSystem } from "../node/file-system.ts"
import { plainWords } from "./plain-words.ts"

/** Where a command writes, and how. */
export interface Terminal {
  /** Colour and direction marks are for people's eyes: off where the output is a file or a pipe. */
  readonly styled: boolean
  readonly columns: number
  readonly write: (text: string) => void
  readonly complain: (text: string) => void
  /** Shows how far the work is, in place of what it showed before; "" takes it away. Nothing where nobody watches. */
  readonly progress?: (text: string) => void
  /** Returns all of standard input, for the file name "-". */
  readonly input?: () => Promise<Uint8Array>
  /** What files are read from; left out, the machine's. */
  readonly fileSystem?: FileSystem
  /** Returns the next line that somebody types; undefined when there is none any more. */
  readonly ask?: () => Promise<string | undefined>
}

/** Returns what files are read from, as an option. */
export function filesOf({ fileSystem }: Terminal): { readonly fileSystem?: FileSystem } {
  return fileSystem === undefined ? {} : { fileSystem }
}

/** The styles that are used, by what they are for. */
export const styles = {
  heading: "bold",
  good: "green",
  bad: "red",
  doubtful: "yellow",
  quiet: "dim",
} as const

/** Returns words in a style, where the terminal has styles. */
export function paint(terminal: Terminal, style: keyof typeof styles, text: string): string {
  return terminal.styled ? styleText(styles[style], text, { validateStream: false }) : text
}

/** The marks that begin and end an isolate. */
export const [isolating, closing] = ["\u2068", "\u2069"]

export const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/

/** Returns someone's words as one line that a terminal shows in order, set off from what stands around them. */
export function isolate(terminal: Terminal, text: string): string {
  const plain = plainWords(text)
  return terminal.styled && rightToLeft.test(plain) ? `${isolating}${plain}${closing}` : plain
}

/** Signs between two sides: within right-to-left words an arrow would point the wrong way. */
const separators: ReadonlySet<string> = new Set(["→", "←", "|", "—", "×"])

/** Returns a sentence of ours as one line; right-to-left words that it holds are set off from the rest of it. */
export function isolateWithin(terminal: Terminal, text: string): string {
  const plain = plainWords(text)
  if (!terminal.styled || !rightToLeft.test(plain)) return plain
  const words = plain.split(" ")
  const kinds = words.map((word) =>
    rightToLeft.test(word) ? "rtl" : /\p{L}/u.test(word) || separators.has(word) ? "ltr" : "none",
  )
  for (let start = 0; start < words.length; start++) {
    if (kinds[start] !== "rtl") continue
    let end = start
    for (let next = start + 1; next < words.length && kinds[next] !== "ltr"; next++)
      if (kinds[next] === "rtl") end = next
    // a number before the words belongs to them: "28 ديسمبر"
    const first = /^\d{1,4}$/u.test(words[start - 1] ?? "") ? start - 1 : start
    words[first] = `${isolating}${words[first]}`
    words[end] = `${words[end]}${closing}`
    start = end
  }
  return words.join(" ")
}

/** How many columns a text takes, as far as can be told: styles and marks of direction take none. */
function widthOf(text: string): number {
  return text.replaceAll(/\u001B\[\d{1,3}m|[\u2068\u2069]/gu, "").length
}

/** An isolate ends with its line: one that goes over several lines is closed at each end and opened anew. */
export function isolatedByLine(lines: readonly string[], indents: readonly string[]): string {
  let open = 0
  return lines
    .map((line, index) => {
      const indent = indents[index] ?? ""
      const opened = isolating.repeat(open)
      for (const character of line) open += character === isolating ? 1 : character === closing ? -1 : 0
      open = Math.max(0, open)
      return `${indent}${opened}${line}${closing.repeat(open)}`
    })
    .join("\n")
}

/** Breaks a text into lines of at most the terminal's width, each indented; long words are left whole. */
export function wrap(terminal: Terminal, text: string, indent: string, further = indent): string {
  const width = Math.max(40, Math.min(terminal.columns, 110))
  const lines: string[] = []
  const indents = [indent]
  let line: string[] = []
  let taken = widthOf(indent)
  for (const word of text.split(" ")) {
    const needed = widthOf(word) + (line.length === 0 ? 0 : 1)
    if (line.length > 0 && taken + needed > width) {
      lines.push(line.join(" "))
      indents.push(further)
      line = [word]
      taken = widthOf(further) + widthOf(word)
      continue
    }
    line.push(word)
    taken += needed
  }
  lines.push(line.join(" "))
  return isolatedByLine(lines, indents)
}

/** Returns "1 topic", "2 topics". */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`
}

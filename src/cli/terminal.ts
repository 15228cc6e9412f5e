import { styleText } from "node:util"
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
}

/** The styles that are used, by what they are for. */
const styles = {
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

const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/

/** Returns text that a terminal shows in order: one line, right-to-left words isolated from what stands around them. */
export function isolate(terminal: Terminal, text: string): string {
  const plain = plainWords(text)
  return terminal.styled && rightToLeft.test(plain) ? `\u2068${plain}\u2069` : plain
}

/** Breaks a text into lines of at most the terminal's width, each indented; long words are left whole. */
export function wrap(terminal: Terminal, text: string, indent: string, further = indent): string {
  const width = Math.max(40, Math.min(terminal.columns, 110))
  const lines: string[] = []
  let line = indent
  let empty = true
  for (const word of text.split(" ")) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line)
      line = further
      empty = true
    }
    line += empty ? word : ` ${word}`
    empty = false
  }
  lines.push(line)
  return lines.join("\n")
}

/** Returns "1 topic", "2 topics". */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`
}

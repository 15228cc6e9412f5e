import type { Document, Run } from "./document.ts"

/** One line of a text, without its line end. */
export interface Line extends Run {
  readonly words: number
  readonly numbers: number
  /** Whether a mark closes it, as a sentence's or a clause's end has it. */
  readonly terminal: boolean
}

/** Returns the lines of a text that hold anything. */
export function linesOf(document: Document): Line[] {
  const all: Line[] = []
  let from = 0
  const { tokens } = document
  for (let at = 0; at <= tokens.length; at++) {
    if (at < tokens.length && tokens[at]?.kind !== "break") continue
    if (at > from) all.push(lineOf(document, from, at))
    from = at + 1
  }
  return all
}

/** The line of a run of tokens. */
export function lineOf(document: Document, from: number, to: number): Line {
  let words = 0
  let numbers = 0
  for (let index = from; index < to; index++) {
    const kind = document.tokens[index]?.kind
    if (kind === "word") words++
    else if (kind === "number") numbers++
  }
  return { from, to, words, numbers, terminal: document.isMark(to - 1, '.!?؟…"”»)۔:،,') }
}

/** The first token of a run that is no mark. */
export function firstWord(document: Document, run: Run): number {
  let at = run.from
  while (at < run.to && document.tokens[at]?.kind === "mark") at++
  return at
}

import type { Token } from "../../util/tokens.ts"

/** Hard-wrapped lines have so many characters. */
const shortestLine = 24
const longestLine = 130

const endMarks = '.!?؟…:"”»'

interface WrappedLine {
  readonly from: number
  readonly to: number
  readonly length: number
  /** The length of its first word. */
  readonly first: number
}

/** Whether a break is one line end, not a blank line. */
function isSingle(text: string, { start, end }: Token): boolean {
  return text.slice(start, end).replace("\r\n", "\n").length === 1
}

function lineOf(tokens: readonly Token[], from: number, to: number): WrappedLine {
  const start = tokens[from]?.start ?? 0
  let word = from
  // marks glued to the first word were wrapped with it
  while (word + 1 < to && tokens[word + 1]?.start === tokens[word]?.end) word++
  return {
    from,
    to,
    length: (tokens[to - 1]?.end ?? start) - start,
    first: (tokens[word]?.end ?? start) - start,
  }
}

/** Whether the sentence plainly goes on over a line end: a small letter begins the next line, or a sentence ends within one of the two. */
function isCut(text: string, tokens: readonly Token[], line: WrappedLine, next: WrappedLine): boolean {
  if (endMarks.includes(tokens[line.to - 1]?.folded ?? "")) return false
  const letter = text[tokens[next.from]?.start ?? 0] ?? ""
  if (letter !== letter.toUpperCase() && letter === letter.toLowerCase()) return true
  for (const { from, to } of [line, next])
    for (let at = from; at + 1 < to; at++)
      if (
        ".!?؟".includes(tokens[at]?.folded ?? " ") &&
        tokens[at]?.kind === "mark" &&
        tokens[at]?.end !== tokens[at + 1]?.start
      )
        return true
  return false
}

/**
 * The line ends of a paragraph that a machine set: each line is as long as fits, so that the next line's first word
 * would have been too much for the longest line, and at least once a sentence goes on over a line end.
 */
function wrapsOf(text: string, tokens: readonly Token[], lines: readonly WrappedLine[]): number[] {
  const wraps: number[] = []
  let longest = lines.at(-1)?.length ?? 0
  let room = Number.POSITIVE_INFINITY
  let cut = false
  for (let index = lines.length - 2; index >= 0; index--) {
    const line = lines[index]
    const next = lines[index + 1]
    if (line === undefined || next === undefined) break
    longest = Math.max(longest, line.length)
    room = Math.min(room, line.length + 1 + next.first)
    if (longest >= room || line.length < shortestLine || longest > longestLine) break
    cut ||= isCut(text, tokens, line, next)
    wraps.push(line.to)
  }
  return cut ? wraps : []
}

/** Takes line ends out of hard-wrapped paragraphs, where they are blanks; blank lines stay. */
export function unwrapped(text: string, tokens: readonly Token[]): readonly Token[] {
  const dropped = new Set<number>()
  let lines: WrappedLine[] = []
  let from = 0
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at]
    if (token !== undefined && token.kind !== "break") continue
    if (at > from) lines.push(lineOf(tokens, from, at))
    if (token === undefined || !isSingle(text, token)) {
      for (const wrap of wrapsOf(text, tokens, lines)) dropped.add(wrap)
      lines = []
    }
    from = at + 1
  }
  return dropped.size === 0 ? tokens : tokens.filter((_, at) => !dropped.has(at))
}

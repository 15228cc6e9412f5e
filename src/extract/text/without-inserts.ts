import type { Token } from "../../util/tokens.ts"
import type { PageTemplates } from "./page-templates.ts"
import type { SetAside } from "./set-aside.ts"
import { templateAt } from "./templates.ts"

/** No teaser or credit in brackets is longer. */
const longestBracket = 40

/** The end of the bracket that opens at a token, behind its closing mark; -1 where the line ends before. */
function bracketEnd(tokens: readonly Token[], at: number, to: number): number {
  const open = tokens[at]
  if (open?.kind !== "mark" || !"([".includes(open.folded)) return -1
  const close = open.folded === "(" ? ")" : "]"
  const last = Math.min(to, at + longestBracket)
  for (let next = at + 1; next < last; next++) {
    const token = tokens[next]
    if (token?.kind === "mark" && token.folded === close) return next + 1
  }
  return -1
}

/** The tokens behind which the line goes on, by its first one. */
function lineEnd(tokens: readonly Token[], from: number): number {
  let to = from
  while (to < tokens.length && tokens[to]?.kind !== "break") to++
  return to
}

/**
 * Takes out of a text's tokens what its page has set into a line: players, counters, and brackets that advertise
 * or credit. The sentence around it is then read as if it were not there; offsets stay those of the text.
 */
export function withoutInserts(
  tokens: readonly Token[],
  { inserts, brackets }: PageTemplates,
): { readonly tokens: readonly Token[]; readonly removed: readonly SetAside[] } {
  const kept: Token[] = []
  const removed: SetAside[] = []
  let line = 0
  let to = lineEnd(tokens, 0)
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined) continue
    if (token.kind === "break") {
      kept.push(token)
      line = at + 1
      to = lineEnd(tokens, line)
      continue
    }
    const close = bracketEnd(tokens, at, to)
    const inBracket = close >= 0 && templateAt(brackets, tokens, at + 1, close - 1, at + 1) >= 0
    const end = inBracket ? close : templateAt(inserts, tokens, at, to, line)
    if (end <= at) {
      kept.push(token)
      continue
    }
    removed.push({ start: token.start, end: tokens[end - 1]?.end ?? token.end, rule: "clean/furniture" })
    at = end - 1
  }
  return removed.length === 0 ? { tokens, removed } : { tokens: kept, removed }
}

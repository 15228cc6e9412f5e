import type { Registry } from "../../registry/registry.ts"
import type { Document } from "./document.ts"
import { createNameFinder } from "../who/name-finder.ts"

/** A line before its text is so many words long at most: "MOSCOW, Aug 3 (Reuters) -". */
const longestDateline = 14
/** The words of an agency's name, its points and hyphens with them. */
const longestName = 10
/** So many lines may stand above the text: headline, byline, day. */
const mostLines = 8

/**
 * Returns the agency that a text names as its wire, by its id: in brackets before a dash where the text begins
 * ("SANAA (AFP) -"), or in brackets of its own behind its last sentence. Undefined where there is none, or two.
 */
export function creditedWire(document: Document, registry: Registry | undefined): string | undefined {
  if (registry === undefined) return undefined
  const { tokens } = document
  const names = createNameFinder(registry)
  const found = new Set<string>()

  /** The bracket that closes one, or opens it, so many words away at most. */
  function otherBracket(at: number, step: 1 | -1): number {
    for (let next = at + step; Math.abs(next - at) <= longestName && next >= 0; next += step)
      if (document.isMark(next, "()")) return document.isMark(next, step === 1 ? ")" : "(") ? next : -1
    return -1
  }

  /** The one outlet that is all there is between two brackets. */
  function outletIn(open: number, close: number): string | undefined {
    if (open < 0 || close <= open) return undefined
    const [hit, ...others] = names.within(document, open + 1, close)
    if (hit === undefined || others.length > 0 || hit.from !== open + 1 || hit.to !== close) return undefined
    const ids = new Set(
      hit.entries.filter((entry) => names.isOutlet({ ...hit, entries: [entry] })).map(({ id }) => id),
    )
    return ids.size === 1 ? [...ids][0] : undefined
  }

  let line = 0
  let from = 0
  for (let at = 0; at < tokens.length && line < mostLines; at++) {
    if (tokens[at]?.kind === "break") {
      from = at + 1
      line++
      continue
    }
    if (at - from > longestDateline || !document.isMark(at, "(")) continue
    const close = otherBracket(at, 1)
    if (!document.isMark(close + 1, "-–—")) continue
    const outlet = outletIn(at, close)
    if (outlet !== undefined) found.add(outlet)
  }
  let last = tokens.length - 1
  while (last > 0 && (tokens[last]?.kind === "break" || document.isMark(last, "."))) last--
  const open = document.isMark(last, ")") ? otherBracket(last, -1) : -1
  const alone = open > 0 && (tokens[open - 1]?.kind === "break" || document.isMark(open - 1, '.!?؟…"”»'))
  const behind = alone ? outletIn(open, last) : undefined
  if (behind !== undefined) found.add(behind)
  return found.size === 1 ? [...found][0] : undefined
}

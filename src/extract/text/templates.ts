import { fold } from "../../util/fold.ts"
import type { Token } from "../../util/tokens.ts"

/** So many tokens a gap of a template may hold: the longest title in a player or a teaser. */
const longestGap = 40

/** What stands at one place: one of some folded words, or any number. */
type Place = ReadonlySet<string> | "number"

/** Words in order with gaps between them. */
interface Template {
  readonly segments: readonly (readonly Place[])[]
  /** It may begin within the run; else only at its first word. */
  readonly anywhere: boolean
  /** It must end where the run ends. */
  readonly closed: boolean
}

/** Templates by the word that they begin with. */
export type Templates = ReadonlyMap<string, readonly Template[]>

const anyNumber = "#"

function placeOf(written: string): Place {
  return written === anyNumber ? "number" : new Set(written.split("|").map(fold))
}

function templateOf(written: string): Template {
  const gaps = written
    .split("…")
    .map((part) => part.trim())
    .map((part) => (part === "" ? [] : part.split(" ").map(placeOf)))
  return {
    segments: gaps.filter((part) => part.length > 0),
    anywhere: written.startsWith("…"),
    closed: !written.endsWith("…"),
  }
}

/** Reads templates as a pack writes them: "…" is some words, "#" a number, "a|b" either word. */
export function readTemplates(written: readonly string[]): Templates {
  const templates = new Map<string, Template[]>()
  for (const row of written) {
    const template = templateOf(row)
    const first = template.segments[0]?.[0]
    if (first === undefined) continue
    for (const word of first === "number" ? [anyNumber] : first)
      templates.set(word, [...(templates.get(word) ?? []), template])
  }
  return templates
}

function isPlace(token: Token | undefined, place: Place): boolean {
  if (token === undefined || token.kind === "break") return false
  return place === "number" ? token.kind === "number" : place.has(token.folded)
}

function standsAt(tokens: readonly Token[], at: number, to: number, segment: readonly Place[]): boolean {
  if (at < 0 || at + segment.length > to) return false
  return segment.every((place, index) => isPlace(tokens[at + index], place))
}

/** Where a segment stands next, at most a gap away; -1 where it does not. */
function seek(tokens: readonly Token[], at: number, to: number, segment: readonly Place[]): number {
  const last = Math.min(to - segment.length, at + longestGap)
  for (let next = at; next <= last; next++) if (standsAt(tokens, next, to, segment)) return next
  return -1
}

/** Where a template ends that begins at a token; -1 where it does not fit. */
function endOf(tokens: readonly Token[], at: number, to: number, { segments, closed }: Template): number {
  let next = at
  for (const [index, segment] of segments.entries()) {
    const last = index === segments.length - 1
    let found = index === 0 ? at : seek(tokens, next, to, segment)
    if (last && closed && index > 0)
      found = standsAt(tokens, to - segment.length, to, segment) ? to - segment.length : -1
    if (found < next || !standsAt(tokens, found, to, segment)) return -1
    next = found + segment.length
  }
  return closed && next !== to ? -1 : next
}

/** Where the first template ends that begins at this token of a run that ends at `to`; -1 where none does. */
export function templateAt(
  templates: Templates,
  tokens: readonly Token[],
  at: number,
  to: number,
  start: number,
): number {
  const token = tokens[at]
  if (token === undefined) return -1
  for (const template of templates.get(token.kind === "number" ? anyNumber : token.folded) ?? []) {
    if (!template.anywhere && at !== start) continue
    const end = endOf(tokens, at, to, template)
    if (end >= 0) return end
  }
  return -1
}

/** Whether a run of tokens fits a template. */
export function fitsTemplate(
  templates: Templates,
  tokens: readonly Token[],
  from: number,
  to: number,
): boolean {
  for (let at = from; at < to; at++) if (templateAt(templates, tokens, at, to, from) >= 0) return true
  return false
}

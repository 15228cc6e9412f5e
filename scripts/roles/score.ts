/** How roles that were told meet those that were annotated. */
import type { AssignedRole } from "../../src/extract/events/assign-roles.ts"
import { headClass } from "../../src/extract/events/head-classes.ts"
import type { Phrase } from "../../src/extract/events/phrase.ts"
import type { Document } from "../../src/extract/text/document.ts"
import type { AnnotatedRole, FrameExample } from "./annotated.ts"

export const told: ReadonlySet<string> = new Set(["agent", "patient", "place", "origin", "target"])

export interface RoleScore {
  filled: number
  right: number
  /** Roles that the clause itself gives, and how many of them were told. */
  given: number
  found: number
}

/** The word that a span is about: the first noun, or the last before what describes it. */
function headWord(document: Document, [start, end]: readonly [number, number]): number {
  const { tokens, pack } = document
  const inside: number[] = []
  let first = 0
  let last = tokens.length
  // the first token that ends behind the start
  while (first < last) {
    const middle = (first + last) >> 1
    if ((tokens[middle]?.end ?? 0) > start) last = middle
    else first = middle + 1
  }
  for (let at = first; (tokens[at]?.start ?? end) < end; at++)
    if (tokens[at]?.kind === "word") inside.push(at)
  if (inside.length === 0) return first
  if (pack.roles.headFirst) return inside[0] ?? first
  const stop = inside.findIndex(
    (at, index) =>
      index > 0 &&
      (document.flag(at, "preposition") > 0 || document.word(at) === "who" || document.isMark(at - 1, ",")),
  )
  return (stop < 0 ? inside.at(-1) : inside[stop - 1]) ?? first
}

/** Whether a phrase is what was annotated: it holds the head word, and its own head stands in the span unless that is a title. */
export function meets(
  document: Document,
  phrase: Phrase,
  role: AnnotatedRole,
  others: readonly AnnotatedRole[],
): boolean {
  const { tokens } = document
  const [from, to] = [tokens[phrase.from]?.start ?? 0, tokens[phrase.to - 1]?.end ?? 0]
  if (role.at[0] >= to || role.at[1] <= from) return false
  const holds = (one: AnnotatedRole): boolean => {
    const word = headWord(document, one.at)
    // "شمال | سيناء": the word for where is read as a preposition
    const first = phrase.preposition === "in" ? phrase.from - 1 : phrase.from
    return word >= first && word < phrase.to
  }
  const own = tokens[phrase.head]?.start ?? 0
  const titled = phrase.preposition === "in" || (role.at[1] <= to && role.at[0] >= from)
  return (
    holds(role) &&
    ((own >= role.at[0] && own < role.at[1]) || titled) &&
    !others.some((other) => other.role !== role.role && other.at[0] !== role.at[0] && holds(other))
  )
}

/** Adds what was told of one frame to a score. */
export function addScore(
  score: RoleScore,
  { document, frame }: FrameExample,
  roles: readonly AssignedRole[],
  wrong?: (role: AssignedRole) => void,
): void {
  const annotated = frame.roles.filter(({ role }) => told.has(role))
  const going = headClass(frame.head) === "go"
  // where somebody goes is annotated as the place or as the target
  const same = (one: string, other: string): boolean =>
    one === other ||
    (going && (one === "place" || one === "target") && (other === "place" || other === "target"))
  for (const filled of roles) {
    const right = annotated.some(
      (role) => same(role.role, filled.role) && meets(document, filled.phrase, role, annotated),
    )
    const pronoun = filled.phrase.kind === "pronoun" && frame.open?.includes(filled.role) === true
    score.filled++
    if (right || pronoun) score.right++
    else wrong?.(filled)
  }
  for (const role of annotated) {
    if (role.lent === true) continue
    score.given++
    if (
      roles.some((filled) => same(filled.role, role.role) && meets(document, filled.phrase, role, annotated))
    )
      score.found++
  }
}

export const emptyScore = (): RoleScore => ({ filled: 0, right: 0, given: 0, found: 0 })

export function show({ filled, right, given, found }: RoleScore): string {
  const share = (part: number, all: number): string =>
    `${part}/${all} = ${(part / Math.max(1, all)).toFixed(3)}`
  return `right of filled ${share(right, filled)}, found of given ${share(found, given)}`
}

import type { TimeSpan } from "../../registry/registry.ts"
import { readEdtf } from "../../time/edtf.ts"
import type { RoleValue } from "../../schema/proposition.ts"
import { formatInterval } from "../../time/format-interval.ts"
import type { FrameInput, FrameTime } from "../frames/input.ts"
import type { Document, Run } from "../text/document.ts"
import { type EventHead, type Phrase, roleHead } from "./phrase.ts"

/** A time this near the beginning of a sentence is that of all its clauses. */
const opening = 2
/** So many words behind a verb of saying, a time is that of the saying. */
const saying = 6
/** So many words of a noun a time may stand: before it, behind it, behind it past a verb. */
const nounBefore = 3
const nounBehind = 9
const nounPastVerb = 12
/** So many verbs and commas may part an event from the time that opens its sentence. */
const mostParted = 2

/** Where a time stands to a head. */
interface TimePlace {
  readonly time: FrameTime
  /** The token that it begins with. */
  readonly from: number
  readonly distance: number
  readonly before: boolean
}

/**
 * Returns the time of an event: the nearest one of its sentence, where no other clause, no verb of saying and no nearer
 * event claims it. "Two weeks after his death Congress voted on Monday" tells nothing of the day of the death.
 */
export function timeOf(
  document: Document,
  sentence: Run,
  told: EventHead,
  phrases: readonly Phrase[],
  times: readonly FrameTime[],
): FrameTime | undefined {
  const head = roleHead(told)
  let best: TimePlace | undefined
  for (const time of times) {
    if (time.edtf === undefined) continue
    const place = placeOf(document, sentence, head, time)
    if (place !== undefined && (best === undefined || place.distance < best.distance)) best = place
  }
  if (best === undefined || !isOwn(document, sentence, head, phrases, best)) return undefined
  return best.time
}

function placeOf(
  { tokens }: Document,
  sentence: Run,
  head: EventHead,
  time: FrameTime,
): TimePlace | undefined {
  let from = sentence.from
  while (from < sentence.to && (tokens[from]?.end ?? 0) <= time.start) from++
  let to = from
  while (to < sentence.to && (tokens[to]?.start ?? time.end) < time.end) to++
  if (to === from) return undefined
  const before = from < head.from
  return { time, from, before, distance: Math.max(0, before ? head.from - to : from - head.to) }
}

/** Whether a word may be one of saying. */
export function isSaying({ marks }: Document, at: number): boolean {
  return (marks[at]?.cues?.forms.length ?? 0) > 0
}

function isOwn(
  document: Document,
  sentence: Run,
  head: EventHead,
  phrases: readonly Phrase[],
  { time, from, before, distance }: TimePlace,
): boolean {
  const { tokens } = document
  const phrase = phrases.find(
    (one) => (tokens[one.from]?.start ?? 0) < time.end && time.start < (tokens[one.to - 1]?.end ?? 0),
  )
  if (phrase === undefined) return false
  for (let at = before ? from : head.to; at < (before ? head.from : from); at++)
    if (isSaying(document, at)) return false
  const { clauses, relatives } = phrase.setting
  if (clauses > 0 || relatives > 1) return false
  if (phrase.owner === true && (!before || distance > nounBefore)) return false
  return before ? isOwnBefore(document, sentence, head, phrase, from) : isOwnBehind(head, phrase, distance)
}

function isOwnBefore(
  document: Document,
  sentence: Run,
  head: EventHead,
  { setting }: Phrase,
  from: number,
): boolean {
  const { verbs, commas, distance } = setting
  if (from - sentence.from <= opening) return verbs <= mostParted && commas <= mostParted
  // "the minister said on Friday that the …"
  for (let at = Math.max(sentence.from, from - saying); at < from; at++)
    if (isSaying(document, at)) return false
  if (verbs > 0) return false
  return head.kind === "noun" ? commas <= 1 && distance <= nounBefore : commas <= mostParted
}

function isOwnBehind({ kind }: EventHead, { setting }: Phrase, distance: number): boolean {
  const { verbs, commas } = setting
  if (kind === "verb") return verbs <= 1 && commas <= mostParted
  return verbs === 0
    ? commas <= 1 && distance <= nounBehind
    : verbs === 1 && commas === 0 && distance <= nounPastVerb
}

const oneDay = 86_400_000

/** What the first sentence of an article tells without any time has happened on the day of publication or the day before. */
export function newsDay({ lead, times = [], day }: FrameInput): RoleValue | undefined {
  if (lead !== true || times.length > 0 || day === undefined || day.latest - day.earliest >= oneDay)
    return undefined
  const start = Math.floor(day.earliest / oneDay) * oneDay
  return {
    edtf: formatInterval(start - oneDay, start + oneDay - 1),
    inferred: ["day", "month", "year"],
  }
}

/** Whether a time lies before or behind the day on which it is told; undefined where it is neither for sure. */
export function sideOf(
  time: FrameTime | undefined,
  day: TimeSpan | undefined,
): "past" | "future" | undefined {
  const span = time?.edtf === undefined ? undefined : readEdtf(time.edtf)
  if (span === undefined || day === undefined) return undefined
  if (span.latest < day.earliest) return "past"
  return span.earliest > day.latest ? "future" : undefined
}

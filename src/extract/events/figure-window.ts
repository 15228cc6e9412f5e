import type { FrameContext } from "../frames/context.ts"
import type { FrameTime } from "../frames/input.ts"
import type { Document, Run } from "../text/document.ts"
import { roleLexiconOf } from "./role-lexicon.ts"

/** So many days one unit of a span of time has. */
const days: Readonly<Record<string, number>> = { hour: 1 / 24, day: 1, week: 7, month: 30, year: 365 }
/** Words on each side of a unit that may give its number or say that it is past. */
const beside = 3
const dayLength = 86_400_000
const oneDay = /^-?\d{4}-\d{2}-\d{2}$/
const openEnd = "/.."

/** The day as EDTF. */
const dayOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10)

/**
 * Returns over which time the figures of a sentence count, as EDTF: "in the past 24 hours", "since Sunday", "this
 * year". Undefined where it is not told, or is one day, which is the day of the event itself.
 */
export function windowOf(
  context: FrameContext,
  document: Document,
  sentence: Run,
  time: FrameTime | undefined,
): string | undefined {
  const { day } = context
  const told = time?.edtf
  if (told !== undefined && !oneDay.test(told)) {
    if (!told.endsWith(openEnd)) return told.includes("..") ? undefined : told
    return day === undefined ? undefined : `${told.slice(0, -openEnd.length)}/${dayOf(day.latest)}`
  }
  if (day === undefined) return undefined
  for (let at = sentence.from; at < sentence.to; at++) {
    const length = spanAt(document, sentence, at)
    if (length !== undefined)
      return `${dayOf(day.latest - Math.ceil(length) * dayLength)}/${dayOf(day.latest)}`
  }
  return undefined
}

/** How many days a span has whose unit stands at a token: "the past | 24 hours", "خلال الساعات الـ24 الماضية". */
function spanAt(document: Document, { from, to }: Run, at: number): number | undefined {
  const unit = senseAt(document, at, "unit")
  if (unit === undefined) return undefined
  let count: number | undefined
  let past = false
  for (let near = Math.max(from, at - beside); near < Math.min(to, at + beside + 1); near++) {
    const token = document.tokens[near]
    if (token?.kind === "number") count ??= Number(document.word(near))
    else if (document.marks[near]?.count?.value !== undefined) count ??= countAt(document, near)
    if (senseAt(document, near, "past") !== undefined) past = true
  }
  if (!past || count === undefined || !Number.isFinite(count) || count <= 0) return undefined
  return count * (days[unit] ?? 1)
}

function countAt({ marks }: Document, at: number): number | undefined {
  const value = marks[at]?.count?.value
  return typeof value === "number" ? value : undefined
}

function senseAt(document: Document, at: number, kind: string): string | undefined {
  const { first, part } = roleLexiconOf(document.pack.roles)
  const word = document.word(at)
  const senses = first.get(word)?.senses ?? first.get(part.takeApart(word).stem)?.senses
  return senses?.find((sense) => sense.kind === kind)?.value
}

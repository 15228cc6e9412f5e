import type { QuantityValue, RoleValue } from "../../schema/proposition.ts"
import type { Predicate } from "../../vocabulary/define-predicate.ts"
import type { FrameContext } from "../frames/context.ts"
import type { FrameTime } from "../frames/input.ts"
import { type QuantityReading, readQuantity } from "../frames/quantity.ts"
import { is, type Unit } from "../frames/unit.ts"
import type { Document, Run } from "../text/document.ts"
import { windowOf } from "./figure-window.ts"
import { type EventHead, roleHead } from "./phrase.ts"
import { roleLexiconOf } from "./role-lexicon.ts"

/** What the figures of an event are read from. */
export interface FigureReading {
  readonly context: FrameContext
  readonly document: Document
  readonly sentence: Run
  readonly head: EventHead
  readonly predicate: Predicate
  readonly time: FrameTime | undefined
}

/** Labels of who may be counted. */
const classes = ["victims", "forces"] as const
/** Roles whose labels a count tells. */
const counted = ["victims", "forces"] as const
/** More votes than this no body has: "2017-18" is no result. */
const mostVotes = 1000
/** Units between an event's word and what else its sentence counts. */
const near = 14

/** Adds what the figures of a sentence tell of an event: how many, of whom, over which time; votes; years in prison. */
export function addFigures(reading: FigureReading, roles: Record<string, RoleValue>): void {
  const { predicate, context, document, sentence, time } = reading
  if (predicate.roles["count"] !== undefined) {
    const found = countOf(reading, roles)
    if (found !== undefined) setCount(roles, found, predicate)
    const window = roles["count"] === undefined ? undefined : windowOf(context, document, sentence, time)
    if (window !== undefined) roles["count"] = { ...(roles["count"] as QuantityValue), window }
  }
  if (predicate.roles["for"] !== undefined) addVotes(reading, roles)
  if (predicate.roles["years"] !== undefined) addYears(reading, roles)
}

/** Where the head stands among the units. */
function headUnits({
  context,
  document,
  head: told,
}: FigureReading): { first: number; last: number } | undefined {
  const head = roleHead(told)
  const start = document.tokens[head.from]?.start ?? 0
  const end = document.tokens[head.to - 1]?.end ?? 0
  const first = context.units.findIndex((unit) => unit.end > start)
  if (first < 0) return undefined
  let last = first
  while ((context.units[last + 1]?.start ?? end) < end) last++
  return { first, last }
}

/** The count of whom the event befalls, else one right beside its word ("wounded 30", "12 dead"). */
function countOf(reading: FigureReading, roles: Record<string, RoleValue>): QuantityReading | undefined {
  const { context, document } = reading
  for (const name of [...counted, "detained", "count"]) {
    const at = roles[name]?.at
    if (at === undefined) continue
    const from = context.units.findIndex(({ end }) => end > at[0])
    const quantity = from < 0 ? undefined : readQuantity(context, from, classes)
    // "a 46-year-old man" is one
    const isAge = /^[-‑]\p{L}/u.test(document.text.slice(quantity?.end ?? 0))
    if (quantity !== undefined && quantity.start < at[1] && !isAge) return quantity
  }
  if (roles["count"] !== undefined) return undefined
  const place = headUnits(reading)
  if (place === undefined) return undefined
  const told = tolls.has(reading.head.concept ?? "") ? tollBehind(context, place.last + 1) : undefined
  if (told !== undefined) return told
  const behind = readQuantity(context, place.last + 1, classes)
  if (behind !== undefined && !isName(context.units, place.last + 1)) return behind
  for (const from of [place.first - 3, place.first - 2, place.first - 1]) {
    if (from < 0) continue
    const before = readQuantity(context, from, classes)
    // "twelve | dead", "300 قتيل": the head may be its label
    const ends = before === undefined ? -1 : before.next - 1
    const touches = before !== undefined && ends >= place.first - 1 && ends <= place.last
    if (touches && !isName(context.units, from)) return before
  }
  return undefined
}

/** Concepts that tell of a count that stands behind a verb of its own ("the death toll has reached | 40"). */
const tolls: ReadonlySet<string> = new Set(["death-toll"])
/** So many units behind a toll its count is looked for. */
const tollReach = 8

function tollBehind(context: FrameContext, from: number): QuantityReading | undefined {
  for (let at = from; at < Math.min(context.units.length, from + tollReach); at++) {
    const quantity = readQuantity(context, at, classes)
    if (quantity !== undefined && !isName(context.units, at)) return quantity
  }
  return undefined
}

/** "Resolution 2254", "the M4": a figure behind a name or a noun with a capital is a part of a name. */
function isName(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1]
  return before?.capital === true && units[at]?.number !== undefined
}

function setCount(roles: Record<string, RoleValue>, found: QuantityReading, { roles: own }: Predicate): void {
  const at: [number, number] = [found.start, found.end]
  roles["count"] = { ...found.value, at }
  if (found.label === undefined) return
  for (const name of counted) {
    if (own[name] === undefined) continue
    const old = roles[name]
    if (old === undefined || "unknown" in old) roles[name] = { includes: [found.label], at: old?.at ?? at }
  }
}

/** "97-1", "134–63", "97 to 1": for and against. */
function addVotes(reading: FigureReading, roles: Record<string, RoleValue>): void {
  const place = headUnits(reading)
  if (place === undefined) return
  const { units } = reading.context
  for (let at = Math.max(0, place.first - near); at < Math.min(units.length, place.last + near); at++) {
    const [yes, between, no] = [units[at], units[at + 1], units[at + 2]]
    if (yes?.number === undefined || no?.number === undefined || between === undefined) continue
    if (!is(between, "hyphen") && !is(between, "to")) continue
    if (yes.number > mostVotes || no.number > mostVotes || isName(units, at)) continue
    roles["for"] = { min: yes.number, max: yes.number, at: [yes.start, yes.end] }
    roles["against"] = { min: no.number, max: no.number, at: [no.start, no.end] }
    return
  }
}

/** "Ten years in prison". */
function addYears(reading: FigureReading, roles: Record<string, RoleValue>): void {
  const place = headUnits(reading)
  if (place === undefined) return
  const { context, document } = reading
  const { first } = roleLexiconOf(document.pack.roles)
  for (let at = place.last + 1; at < Math.min(context.units.length, place.last + near); at++) {
    const quantity = readQuantity(context, at, [])
    if (quantity === undefined) continue
    const unit = context.units[quantity.next]
    const isYear = first.get(unit?.word ?? "")?.senses.some(({ value }) => value === "year") === true
    if (isYear) {
      roles["years"] = { ...quantity.value, at: [quantity.start, unit?.end ?? quantity.end] }
      return
    }
    at = Math.max(at, quantity.next - 1)
  }
}

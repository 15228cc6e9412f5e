import { pushAll } from "../util/push-all.ts"
import { type Problem, wordProblem } from "./problem.ts"
import { mostParts, readSingleTime, type SingleTime } from "./single-time.ts"
import { mergeSpans, type Precision, precisions, type Span, type TimeValue } from "./time-value.ts"

export type { Precision, Span, TimeValue } from "./time-value.ts"

const longest = 2000
const cacheSize = 5000
const cache = new Map<string, TimeValue | Problem>()

/**
 * Returns the time that an EDTF text stands for, with its bounds in UTC, or `undefined` where it is none;
 * {@link describeEdtfProblem} then says why. It never throws.
 *
 * Levels 0 and 1 are read whole; of level 2: one-of and all-of lists, seasons 25 to 41, marks on single
 * components, unspecified digits anywhere, exponential years. Dates that do not exist are none. A date-time
 * without a zone is taken as UTC; fractions of a second are dropped. Seasons are the northern ones unless the
 * southern are named (29 to 32), and the winter of a year begins in its December. An unknown end
 * (`2022-12-01/`) and an open one (`2022-12-01/..`) are both unbounded, but nothing is held to lie within an
 * unknown end.
 *
 * Source: Extended Date/Time Format, Library of Congress 2019; ISO 8601-2:2019.
 *
 * @param text such as `2022-12-28`, `2024-08~`, `[2022-12-19..2022-12-25]`, `2022-12-19/..`
 *
 * @example
 * ```ts
 * import { readEdtf } from "isnad"
 * readEdtf("2022-12")?.latest === Date.UTC(2023, 0, 1) - 1 // → true
 * readEdtf("2023-02-30") // → undefined
 * ```
 */
export function readEdtf(text: string): TimeValue | undefined {
  const read = readCached(text)
  return "code" in read ? undefined : read
}

/**
 * Returns in words what keeps a text from being EDTF and how to put it right; an empty text where nothing does.
 *
 * @param text the text that {@link readEdtf} refused
 *
 * @example
 * ```ts
 * import { describeEdtfProblem } from "isnad"
 * describeEdtfProblem("2023-02-30")
 * // → 'The day "2023-02-30" does not exist. Correct the day, or leave it out if only the month is known.'
 * ```
 */
export function describeEdtfProblem(text: string): string {
  const read = readCached(text)
  return "code" in read ? wordProblem(read) : ""
}

function readCached(text: string): TimeValue | Problem {
  if (typeof text !== "string") return { code: "empty", text: "" }
  if (text.length > longest) return { code: "tooLong", text }
  const known = cache.get(text)
  if (known !== undefined) return known
  const read = Object.freeze(readWhole(text))
  if (cache.size >= cacheSize) for (const oldest of cache.keys()) if (cache.delete(oldest)) break
  cache.set(text, read)
  return read
}

function readWhole(text: string): TimeValue | Problem {
  if (text.trim() === "") return { code: "empty", text: "" }
  const [first, last] = [text.at(0), text.at(-1)]
  if (first === "[" || last === "]")
    return first === "[" && last === "]" ? readList(text, "oneOf") : { code: "unclosed", text }
  if (first === "{" || last === "}")
    return first === "{" && last === "}" ? readList(text, "allOf") : { code: "unclosed", text }
  if (text.includes("/")) return readInterval(text)
  const read = readSingleTime(text)
  if ("code" in read) return read
  return assemble(text, "date", [read], read.parts, read.reach)
}

function readInterval(text: string): TimeValue | Problem {
  const [from = "", to = "", ...more] = text.split("/")
  if (more.length > 0) return { code: "form", text }
  if (from === "" && to === "") return { code: "boundless", text }
  const start = readEnd(from)
  const end = readEnd(to)
  if (start !== undefined && "code" in start) return start
  if (end !== undefined && "code" in end) return end
  const stretch = between(start, end)
  if (stretch.earliest > stretch.latest) return { code: "reversed", text }
  const known = [start, end].filter((each) => each !== undefined)
  const starts = from === "" ? stretch : imprecise(start)
  const ends = to === "" ? stretch : imprecise(end)
  return {
    ...assemble(text, "interval", known, [stretch], [reachBetween(start, end)]),
    ...(starts === undefined ? {} : { starts }),
    ...(ends === undefined ? {} : { ends }),
  }
}

function readEnd(text: string): SingleTime | Problem | undefined {
  return text === "" || text === ".." ? undefined : readSingleTime(text)
}

function between(start: SingleTime | undefined, end: SingleTime | undefined): Span {
  return { earliest: start?.earliest ?? -Infinity, latest: end?.latest ?? Infinity }
}

function reachBetween(start: SingleTime | undefined, end: SingleTime | undefined): Span {
  return { earliest: start?.reach[0]?.earliest ?? -Infinity, latest: end?.reach.at(-1)?.latest ?? Infinity }
}

/** When an end of an interval may be, unless it is known to the day. */
function imprecise(end: SingleTime | undefined): Span | undefined {
  if (end === undefined) return undefined
  const { reach, precision, approximate } = end
  if (precision === "day" || precision === "minute" || precision === "second")
    if (!approximate && end.parts.length === 1) return undefined
  return { earliest: reach[0]?.earliest ?? end.earliest, latest: reach.at(-1)?.latest ?? end.latest }
}

function readList(text: string, kind: "oneOf" | "allOf"): TimeValue | Problem {
  const members: SingleTime[] = []
  const parts: Span[] = []
  const reach: Span[] = []
  for (const item of text.slice(1, -1).split(",")) {
    const [from = "", to, ...more] = item.trim().split("..")
    if (parts.length > mostParts) return { code: "tooManyParts", text }
    if (item.trim() === "") return { code: "emptyEntry", text }
    if (more.length > 0) return { code: "form", text: item.trim() }
    if (from === "" && to === "") return { code: "boundless", text }
    const start = from === "" && to !== undefined ? undefined : readSingleTime(from)
    const end = to === undefined ? start : to === "" ? undefined : readSingleTime(to)
    if (start !== undefined && "code" in start) return inList(start)
    if (end !== undefined && "code" in end) return inList(end)
    const known = [start, end].filter((each) => each !== undefined)
    if (kind === "allOf" && known.some((each) => each.parts.length > 1))
      return { code: "tooManyParts", text: item.trim() }
    pushAll(members, known)
    if (to === undefined && start !== undefined) {
      pushAll(parts, start.parts)
      pushAll(reach, start.reach)
      continue
    }
    const stretch = between(start, end)
    if (stretch.earliest > stretch.latest) return { code: "reversed", text: item.trim() }
    parts.push(stretch)
    reach.push(reachBetween(start, end))
  }
  if (kind === "oneOf") return assemble(text, kind, members, mergeSpans(parts), mergeSpans(reach))
  return assemble(text, kind, members, inOrder(parts), inOrder(reach))
}

function inList(problem: Problem): Problem {
  return /[[\]{}/]/.test(problem.text) ? { code: "nested", text: problem.text } : problem
}

function inOrder(spans: readonly Span[]): Span[] {
  return [...spans].sort((a, b) => a.earliest - b.earliest || a.latest - b.latest)
}

function assemble(
  edtf: string,
  kind: TimeValue["kind"],
  members: readonly SingleTime[],
  parts: readonly Span[],
  reach: readonly Span[],
): TimeValue {
  const approximate = members.some((member) => member.approximate)
  return {
    edtf,
    kind,
    earliest: parts[0]?.earliest ?? -Infinity,
    latest: parts.reduce((latest, part) => Math.max(latest, part.latest), -Infinity),
    approximate,
    uncertain: members.some((member) => member.uncertain),
    precision: coarsest(members.map((member) => member.precision)),
    ...(parts.length > 1 ? { parts } : {}),
    ...(approximate ? { reach } : {}),
  }
}

function coarsest(given: readonly Precision[]): Precision {
  return precisions.findLast((precision) => given.includes(precision)) ?? "century"
}

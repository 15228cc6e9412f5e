import { normalizeProposition } from "../../claims/normalize-proposition.ts"
import type { Certainty, Kind, Polarity, RoleValue } from "../../schema/proposition.ts"
import { tokenize } from "../../util/tokens.ts"
import { vocabulary } from "../../vocabulary/built-in/vocabulary.ts"
import { isPlannedBefore } from "./before.ts"
import type { FrameContext } from "./context.ts"
import type { FrameInput, FrameOptions, FrameReading } from "./input.ts"
import { lexiconOf } from "./lexicon.ts"
import { type ClauseReading, readClause } from "./read-clause.ts"
import { isThin } from "./thin.ts"
import { readToll } from "./toll.ts"
import { prepositions } from "./topics.ts"
import { is, unitsOf } from "./units.ts"

/** Beyond this many tokens a content is no clause but a passage: it stays text. */
const longest = 400

/** Acts whose proposition is the act itself, of which the content is what is demanded or hoped. */
const actPredicates: Readonly<Partial<Record<string, string>>> = {
  demands: "demand",
  invites: "invite",
  threatens: "threaten",
  hopes: "seek",
}

interface Limits {
  readonly from: number
  readonly to: number
  readonly condition?: string
  /** A condition in form that leaves what is said as certain as it is ("if need be"). */
  readonly idle: boolean
}

const openings = ["that", "and", "opening", "quote", "comma"] as const

/**
 * Where the clause begins: after its complementiser. What is demanded, hoped for or threatened may begin with any
 * preposition; else only what is spoken of ("عن", "about") or owned to ("بإجراء") tells of an event: "in arranging a
 * meeting", "to hold a meeting" are of plans.
 */
function openingEnd({ units, input }: FrameContext): number {
  const wanted = input.act !== undefined && actPredicates[input.act] !== undefined
  const opens = (at: number) => {
    const unit = units[at]
    if (unit === undefined || is(unit, "bound") || is(unit, "range")) return false
    if (openings.some((sense) => is(unit, sense))) return true
    if (wanted) return prepositions.some((sense) => is(unit, sense))
    const written = is(unit, "in") && units[at + 1]?.start === unit.end
    return written || (is(unit, "about") && !is(unit, "in")) || is(unit, "with")
  }
  let from = 0
  while (opens(from)) from++
  if (!is(units[from], "preamble")) return from
  // "we are talking about contacts, …": what follows is said
  let next = from + 1
  while (next < units.length && !is(units[next], "comma") && !is(units[next], "end")) next++
  if (!is(units[next], "comma")) return from
  from = next + 1
  while (opens(from)) from++
  return from
}

/** Sets the openings and the conditions of a content aside. */
function limitsOf(context: FrameContext): Limits {
  const { units, input } = context
  let from = openingEnd(context)
  let to = units.length
  let condition: string | undefined
  let idle = false
  for (let at = from; at < units.length; at++) {
    const unit = units[at]
    if (unit === undefined) break
    if (is(unit, "end") && at > from) {
      to = at
      break
    }
    if (!(is(unit, "condition") || is(unit, "idle")) || condition !== undefined) continue
    idle = is(unit, "idle")
    let end = at
    while (
      end + 1 < units.length &&
      !is(units[end + 1], "end") &&
      !(at === from && is(units[end + 1], "comma"))
    )
      end++
    const last = units[end]
    if (last !== undefined) condition = input.text.slice(unit.start, last.end).trim()
    if (at === from) {
      from = end + 2
      at = end + 1
    } else {
      to = at
      break
    }
  }
  return { from, to, idle, ...(condition === undefined ? {} : { condition }) }
}

/** The subject that a complementiser's pronoun gives, where the clause has none of its own. */
function pronounController(context: FrameContext, from: number): readonly string[] {
  const { units, input } = context
  for (let at = 0; at < from; at++)
    if (is(units[at], "speaker") && input.speaker !== undefined) return [input.speaker]
  return []
}

function wrap(
  context: FrameContext,
  predicate: string,
  reading: ClauseReading,
): { predicate: string; roles: Record<string, RoleValue> } {
  const { speaker, addressee } = context.input
  const [start, end] = [context.input.start, context.input.end]
  const roles: Record<string, RoleValue> = {
    what: { kind: { predicate: reading.event.predicate, roles: reading.event.roles }, at: [start, end] },
  }
  if (speaker !== undefined) roles["agent"] = { value: speaker, inferred: ["value"] }
  if (addressee !== undefined && predicate !== "seek")
    roles["addressee"] = { value: addressee, inferred: ["value"] }
  return { predicate, roles }
}

function certaintyOf(input: FrameInput, reading: ClauseReading, conditional: boolean): Certainty {
  if (input.act === "declines-to-confirm") return "unspecified"
  if (conditional) return "conditional"
  return reading.certainty ?? (input.certainty === "conditional" ? "certain" : input.certainty) ?? "certain"
}

function polarityOf(input: FrameInput, reading: ClauseReading): Polarity {
  if (input.act !== "denies") return reading.polarity
  return reading.polarity === "positive" ? "negative" : "positive"
}

/**
 * Returns the proposition that a content states, in the built-in vocabulary, or undefined where no frame fits and its
 * words are all that can be told of it.
 *
 * Precision goes before recall: a clause is read from its head, every word before the head must be understood, and a
 * role is filled only by what stands where the language puts it. Of several events the first, syntactically highest,
 * is the proposition; two are never merged. What is inferred (an office's holder, "the two sides") is marked so.
 *
 * Certainty: what the content itself says goes before what the caller found around it. Polarity: negation in the
 * clause, turned round where the act is a denial.
 *
 * @param input Offsets in UTF-16 code units into `text`; times in EDTF; agents by their ids.
 * @param options The language's frames and the registry that knows the names.
 * @example
 * ```ts
 * import { english } from "isnad/lang/en"
 * import { registry } from "isnad/registry"
 * const text = "Assad and Erdogan may meet in Moscow"
 * const options = { frames: english.frames, registry }
 * const reading = readProposition({ text, start: 0, end: text.length, lang: "en" }, options)
 * reading?.proposition.predicate // → "meet"
 * reading?.proposition.certainty // → "possible"
 * reading?.proposition.roles.place // → { value: "moscow", at: [30, 36] }
 * ```
 */
export function readProposition(input: FrameInput, options: FrameOptions): FrameReading | undefined {
  const { frames, registry } = options
  const { text } = input
  const end = Math.min(Math.max(input.end, 0), text.length)
  const start = Math.min(Math.max(input.start, 0), end)
  const all = input.tokens ?? tokenize(text, start, end)
  const within = (all[0]?.start ?? start) >= start && (all.at(-1)?.end ?? end) <= end
  const tokens = within ? all : all.filter((token) => token.start >= start && token.end <= end)
  if (tokens.length === 0 || tokens.length > longest) return undefined
  const wrapped = input.act === undefined ? undefined : actPredicates[input.act]
  const times = (input.times ?? []).filter((time) => time.start >= start && time.end <= end)
  const root = lexiconOf(frames, registry)
  if (wrapped === undefined && isPlannedBefore(text, start, root, frames, input.before)) return undefined
  const units = unitsOf(text, tokens, root, frames, times, input.names ?? [])
  const context: FrameContext = {
    input: start === input.start && end === input.end ? input : { ...input, start, end },
    options,
    registry,
    units,
    day: input.day,
    kind: false,
    depth: 0,
  }
  const { from, to, condition, idle } = limitsOf(context)
  const inner = wrapped === undefined ? context : { ...context, kind: true }
  const actor = wrapped === "demand" || wrapped === "invite" ? input.addressee : input.speaker
  const members =
    wrapped === undefined ? pronounController(context, from) : actor === undefined ? [] : [actor]
  const controller = { members, nouns: "any" as const }
  const toll = wrapped === undefined ? readToll(inner, from, to) : undefined
  const reading: ClauseReading | undefined =
    toll === undefined
      ? readClause(inner, from, to, controller)
      : { ...toll, polarity: "positive", certainty: undefined, cues: [] }
  if (reading === undefined) return undefined
  if (wrapped === undefined && isThin(inner, reading.event, condition === undefined ? units.length : to))
    return undefined
  if (wrapped !== undefined && reading.polarity === "negative") return undefined
  const event = wrapped === undefined ? reading.event : wrap(context, wrapped, reading)
  const normal = normalizeProposition(
    {
      predicate: event.predicate,
      roles: event.roles,
      polarity: wrapped === undefined ? polarityOf(input, reading) : "positive",
      certainty:
        wrapped === undefined ? certaintyOf(input, reading, condition !== undefined && !idle) : "unspecified",
      ...(condition === undefined ? {} : { condition }),
    },
    vocabulary,
  )
  if (normal.proposition === undefined) return undefined
  return {
    proposition: normal.proposition,
    trigger: [...reading.trigger],
    cues: reading.cues.map(([from, to]) => [from, to] as [number, number]),
  }
}

/**
 * Returns the groups of agents that a proposition speaks of, its inner kinds' first, for {@link FrameInput.antecedents}:
 * "the two sides" of a later sentence are the latest such group.
 */
export function groupsOf(proposition: Kind): string[][] {
  const groups: string[][] = []
  for (const value of Object.values(proposition.roles)) {
    if ("kind" in value) groups.push(...groupsOf(value.kind))
    const members = "includes" in value ? value.includes : "only" in value ? value.only : []
    const ids = members.filter((member): member is string => typeof member === "string")
    if (ids.length > 1 && isAgents(proposition.predicate, value, proposition)) groups.push(ids)
  }
  return groups
}

function isAgents(predicate: string, value: RoleValue, proposition: Kind): boolean {
  const role = Object.keys(proposition.roles).find((name) => proposition.roles[name] === value)
  return role !== undefined && vocabulary.get(predicate)?.roles[role]?.type === "agents"
}

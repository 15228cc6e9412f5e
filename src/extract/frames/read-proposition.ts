import { normalizeProposition } from "../../claims/normalize-proposition.ts"
import type { Certainty, Polarity, RoleValue } from "../../schema/proposition.ts"
import { vocabulary } from "../../vocabulary/built-in/vocabulary.ts"
import { actPredicate } from "./act-predicate.ts"
import { isPlannedBefore } from "./before.ts"
import type { ClauseReading } from "./clause-frame.ts"
import type { FrameContext } from "./context.ts"
import { contextOf } from "./context-of.ts"
import type { Finished } from "./finish.ts"
import type { FrameInput, FrameOptions, FrameReading } from "./input.ts"
import { lexiconOf } from "./lexicon.ts"
import { type Limits, limitsOf } from "./limits.ts"
import { readClause } from "./read-clause.ts"
import { isThin } from "./thin.ts"
import { type Place, remainderOf } from "./remainder.ts"
import { readToll } from "./toll.ts"
import { is } from "./unit.ts"

/** The subject that a complementiser's pronoun gives, where the clause has none of its own. */
function pronounController(context: FrameContext, from: number): readonly string[] {
  const { units, input } = context
  for (let at = 0; at < from; at++)
    if (is(units[at], "speaker") && input.speaker !== undefined) return [input.speaker]
  return []
}

export function wrap(
  context: FrameContext,
  predicate: string,
  { event }: Pick<ClauseReading, "event">,
): Finished {
  const { speaker, addressee } = context.input
  const [start, end] = [context.input.start, context.input.end]
  const roles: Record<string, RoleValue> = {
    what: { kind: { predicate: event.predicate, roles: event.roles }, at: [start, end] },
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
  const wrapped = actPredicate(input.act)
  const context = contextOf(input, options)
  if (context === undefined) return undefined
  const limits = limitsOf(context)
  const reading = wrapped === undefined ? readStated(context, limits) : readWanted(context, wrapped, limits)
  if (reading === undefined || (wrapped === undefined && isPlanned(context))) return undefined
  const { condition, idle } = limits
  const conditional = condition !== undefined && !idle
  const event = wrapped === undefined ? reading.event : wrap(context, wrapped, reading)
  const remainder = remainderOf(context, event.roles, [
    reading.trigger,
    ...reading.cues,
    ...conditionPlace(input, condition),
  ])
  const normal = normalizeProposition(
    {
      predicate: event.predicate,
      roles: event.roles,
      polarity: wrapped === undefined ? polarityOf(input, reading) : "positive",
      certainty: wrapped === undefined ? certaintyOf(input, reading, conditional) : "unspecified",
      ...(condition === undefined ? {} : { condition }),
      ...(remainder.length === 0 ? {} : { remainder }),
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

/** Where the words of the condition stand. */
function conditionPlace({ text, start }: FrameInput, condition: string | undefined): readonly Place[] {
  if (condition === undefined) return []
  const from = text.indexOf(condition, start)
  return from === -1 ? [] : [[from, from + condition.length]]
}

/** Whether the words before the content make a plan of it. */
function isPlanned({ input, options }: FrameContext): boolean {
  const { frames, registry } = options
  return isPlannedBefore(input.text, input.start, lexiconOf(frames, registry), frames, input.before)
}

/** The event that a content states: a toll goes first, as its figure is the news. */
function readStated(context: FrameContext, { from, to, condition }: Limits): ClauseReading | undefined {
  const toll = readToll(context, from, to)
  const members = pronounController(context, from)
  const reading: ClauseReading | undefined =
    toll === undefined
      ? readClause(context, from, to, { members, nouns: "any" })
      : { ...toll, polarity: "positive", certainty: undefined, cues: [] }
  if (reading === undefined) return undefined
  return isThin(context, reading.event, condition === undefined ? context.units.length : to)
    ? undefined
    : reading
}

/** The kind of event that is demanded, hoped for or threatened. */
function readWanted(context: FrameContext, wrapped: string, { from, to }: Limits): ClauseReading | undefined {
  const { addressee, speaker } = context.input
  const actor = wrapped === "demand" || wrapped === "invite" ? addressee : speaker
  const members = actor === undefined ? [] : [actor]
  const reading = readClause({ ...context, kind: true }, from, to, { members, nouns: "any" })
  return reading?.polarity === "negative" ? undefined : reading
}

import type { Noted, RoleValue } from "../schema/proposition.ts"
import { gapBetween } from "../time/relation.ts"
import { fold } from "../util/fold.ts"
import { comparing } from "./compare-values.ts"
import { has, type NoneInput, normalizeOpen, notesOf, type UnknownInput } from "./open-values.ts"
import { compareGrowing } from "./quantity-role.ts"
import type { RoleComparison, RoleContext, RoleKind, RoleOptions } from "./role-kind.ts"
import { withTitles } from "./with-titles.ts"

/** What a role with one plain value takes. */
export type ValueInput<Value extends string> =
  | Value
  | ({ readonly value: Value } & Noted)
  | UnknownInput
  | NoneInput

function normalizeValue(input: unknown, fits: (value: string) => boolean): RoleValue | undefined {
  const open = normalizeOpen(input)
  if (open !== undefined) return open
  if (typeof input === "string") return fits(input) ? { value: input } : undefined
  if (has(input, "value") && typeof input.value === "string" && fits(input.value))
    return { value: input.value, ...notesOf(input) }
  return undefined
}

function plain(value: RoleValue): string | undefined {
  return "value" in value && typeof value.value === "string" ? value.value : undefined
}

/** Figures told within two days of each other may be held to be of one thing: a report, and the next morning's. */
const oneReport = 2 * 86_400_000

/** Whether what both sides tell, or their telling, lies so close that a number in their words cannot have changed. */
function toldTogether({ a, b }: RoleContext): boolean {
  const [one, other] =
    a.event !== undefined && b.event !== undefined
      ? [a.event, b.event]
      : [a.said ?? a.published, b.said ?? b.published]
  return one !== undefined && other !== undefined && gapBetween(one, other) <= oneReport
}

/**
 * A role filled by one step of a ladder, from the lowest to the highest. Two different steps are disjoint.
 *
 * @param steps From the lowest to the highest.
 *
 * @example
 * ```ts
 * import { definePredicate, scale } from "isnad"
 * const alert = definePredicate("alert", { roles: { level: scale(["low", "raised", "high"], { single: true }) } })
 * alert({ level: "raised" }).roles.level // → { value: "raised" }
 * ```
 */
/* @__NO_SIDE_EFFECTS__ */
export function scale<const Step extends string>(
  steps: readonly Step[],
  options: RoleOptions = {},
): RoleKind<ValueInput<Step>> {
  return {
    ...options,
    type: "scale",
    takes: `one of ${steps.join(" < ")}`,
    normalize: (input) => normalizeValue(input, (value) => (steps as readonly string[]).includes(value)),
    ...comparing((a, b) => {
      const order = steps.indexOf(plain(a) as Step) - steps.indexOf(plain(b) as Step)
      if (order === 0) return { relation: "equivalence", reason: "same-step" }
      return { relation: "alternation", reason: order < 0 ? "lower-step" : "higher-step" }
    }),
  }
}

/**
 * A role filled by one of a few named values that exclude each other.
 *
 * @example
 * ```ts
 * import { definePredicate, enumeration } from "isnad"
 * const vote = definePredicate("vote", { roles: { outcome: enumeration(["passed", "failed"], { single: true }) } })
 * vote({ outcome: "passed" }).roles.outcome // → { value: "passed" }
 * ```
 */
/* @__NO_SIDE_EFFECTS__ */
export function enumeration<const Value extends string>(
  values: readonly Value[],
  options: RoleOptions = {},
): RoleKind<ValueInput<Value>> {
  return {
    ...options,
    type: "enumeration",
    takes: `one of ${values.join(", ")}`,
    normalize: (input) => normalizeValue(input, (value) => (values as readonly string[]).includes(value)),
    ...comparing((a, b) =>
      plain(a) === plain(b)
        ? { relation: "equivalence", reason: "same-value" }
        : { relation: "alternation", reason: "different-values" },
    ),
  }
}

/**
 * A role filled by a place of the registry. A place within another is narrower than it; two places of which
 * neither contains the other are disjoint only where the registry knows that they share no ground.
 *
 * @example
 * ```ts
 * import { definePredicate, place, unknown } from "isnad"
 * const land = definePredicate("land", { roles: { at: place({ single: true }) } })
 * land({ at: "moscow" }).roles.at // → { value: "moscow" }
 * land({ at: unknown("a third country") }).roles.at // → { unknown: "a third country" }
 * ```
 */
/* @__NO_SIDE_EFFECTS__ */
export function place(options: RoleOptions = {}): RoleKind<ValueInput<string>> {
  return {
    ...options,
    type: "place",
    takes: "a place's id, unknown(…) or none",
    normalize: (input) => normalizeValue(input, (value) => value.trim() !== ""),
    ...comparing((a, b, { registry }): RoleComparison => {
      const [one = "", other = ""] = [plain(a), plain(b)]
      if (one === other) return { relation: "equivalence", reason: "same-place" }
      const [known, knownToo] = [registry?.place(one), registry?.place(other)]
      if (registry === undefined || known === undefined || knownToo === undefined)
        return { relation: "independence", reason: "place-not-known", shared: false }
      if (known.id === knownToo.id) return { relation: "equivalence", reason: "same-place" }
      const [within, contains] = [
        registry.isWithin(known.id, knownToo.id),
        registry.isWithin(knownToo.id, known.id),
      ]
      if (within && contains) return { relation: "equivalence", reason: "same-place" }
      if (within) return { relation: "forward", reason: "place-within" }
      if (contains) return { relation: "reverse", reason: "place-contains" }
      if (!registry.areApart(known.id, knownToo.id))
        return { relation: "independence", reason: "places-may-overlap", shared: true }
      return { relation: "alternation", reason: "different-places" }
    }),
  }
}

interface Count {
  readonly min: number
  readonly max: number
}

/**
 * What a {@link text} role takes: words and their language (BCP 47). `negated` notes that the words themselves say that
 * something is not so ("will not resume"): a polarity beside them is of the words as they stand.
 */
export type TextInput =
  | ({ readonly text: string; readonly lang: string; readonly negated?: true } & Noted)
  | UnknownInput
  | NoneInput

/**
 * A role filled by words that no structure fits. Without a text comparer only equal words are equal.
 *
 * @example
 * ```ts
 * import { definePredicate, text } from "isnad"
 * const slogan = definePredicate("slogan", { roles: { words: text({ identity: true }) } })
 * slogan({ words: { text: "Enough", lang: "en" } }).roles.words // → { text: "Enough", lang: "en" }
 * ```
 */
/* @__NO_SIDE_EFFECTS__ */
export function text(options: RoleOptions = {}): RoleKind<TextInput> {
  return {
    ...options,
    type: "text",
    takes: "{ text, lang }, unknown(…) or none",
    normalize: (input) => {
      const open = normalizeOpen(input)
      if (open !== undefined) return open
      if (!has(input, "text") || !has(input, "lang")) return undefined
      const { text: words, lang } = input
      if (typeof words !== "string" || words.trim() === "" || typeof lang !== "string") return undefined
      const negated = has(input, "negated") && input.negated === true
      return { text: words, lang, ...(negated ? { negated } : {}), ...notesOf(input) }
    },
    ...comparing((a, b, context) => {
      if (!("text" in a && "text" in b))
        return { relation: "independence", reason: "not-comparable", shared: false }
      if (fold(a.text) === fold(b.text)) return { relation: "equivalence", reason: "same-words" }
      const answer = context.compareTexts?.(...withTitles(a, b, context))
      if (answer === undefined) return { relation: "independence", reason: "words-differ", shared: false }
      if (answer.relation === "overlap")
        return { relation: "independence", reason: answer.reason, shared: true }
      if (answer.relation === "unrelated")
        return { relation: "independence", reason: answer.reason, shared: false }
      const { relation, reason, counts } = answer
      if (counts === undefined)
        return relation === "alternation" && reason.startsWith("words-number") && !toldTogether(context)
          ? { relation, reason, undecided: true, assumed: ["numbers-may-change"] }
          : { relation, reason }
      const [one, other] = [counts.a, counts.b].map((count) => ({ min: count, max: count })) as [Count, Count]
      return compareGrowing(one, other, { relation, reason }, context)
    }),
  }
}

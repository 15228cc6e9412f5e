import { type Source, sourceKey } from "../schema/link.ts"
import type { Kind, Proposition, RoleValue } from "../schema/proposition.ts"
import type { ExplainContext } from "./explain-context.ts"
import type { Tense } from "./tense.ts"
import { type VerbForms, verbForms } from "./verb-forms.ts"

/** Returns a list in words: "a, b and c". */
export function listInWords(items: readonly string[]): string {
  if (items.length <= 1) return items[0] ?? ""
  return `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`
}

/** Returns the name of a source in English: an agent's first name in the registry, else what is known of it. */
export function nameOf(source: Source, { registry }: ExplainContext): string {
  if (typeof source === "string") {
    const entity = registry?.agent(source) ?? registry?.place(source)
    // the key of a source that no registry knows
    return entity?.names["en"]?.[0] ?? source.replace(/^named:/u, "")
  }
  if ("anonymous" in source) {
    const { anonymous, count = 1 } = source
    return count > 1 ? `${anonymous} (${count})` : anonymous
  }
  if ("media" in source) return source.media === "unnamed" ? "unnamed media" : `media (${source.media})`
  if ("named" in source) return source.named
  return source.collective
}

/** Labels are stored as slugs; an editor reads words. */
function inWords(source: Source, type: string | undefined, context: ExplainContext): string {
  if (type === "place" && typeof source === "string")
    return context.registry?.place(source)?.names["en"]?.[0] ?? source
  if (type === "agent" || type === "agents") return nameOf(source, context)
  return typeof source === "string" ? source.replaceAll("-", " ") : sourceKey(source)
}

/** Units that stand in their singular where they are compared. */
const isTime: ReadonlySet<string> = new Set(["second", "minute", "hour", "day", "week", "month", "year"])

/** Returns a role's value in words. */
export function describeValue(value: RoleValue, type: string | undefined, context: ExplainContext): string {
  const members = (list: readonly Source[]) =>
    listInWords([...new Set(list.map((member) => inWords(member, type, context)))])
  if ("none" in value) return "none"
  if ("unknown" in value) return value.unknown
  if ("value" in value) return inWords(value.value, type, context)
  if ("includes" in value) return members(value.includes)
  if ("only" in value) return `${members(value.only)} only`
  if ("edtf" in value) return value.edtf
  if ("text" in value) return value.text
  if ("kind" in value) return describeKind(value.kind, context)
  const { min, max, unit = "", approximate } = value
  const number =
    min === max
      ? `${min}`
      : max === undefined
        ? `at least ${min}`
        : min === undefined
          ? `at most ${max}`
          : `${min} to ${max}`
  return `${approximate === true ? "about " : ""}${number}${unit === "" ? "" : ` ${isTime.has(unit) && (max ?? min) !== 1 ? `${unit}s` : unit}`}`
}

/** How the words of a kind of event are put: told as past, without a tense, plainly as after "that", or after a modal verb. */
type Form = "told" | "untensed" | "plain" | { readonly modal: string; readonly perfect?: boolean }

/** Returns a predicate's template in a form; undefined where its words have no such form. */
function templateIn(form: Form, words: string, forms: VerbForms | undefined): string | undefined {
  if (form === "told") return words
  if (forms === undefined || !words.includes(forms.told)) return undefined
  if (form === "untensed") return forms.untensed === undefined ? words : words.replace(...forms.untensed)
  if (form === "plain") return words.replace(forms.told, forms.plain)
  const { modal, perfect = false } = form
  const verb = perfect ? `have ${forms.participle ?? forms.told}` : forms.plain
  return words.replace(forms.told, `${modal} ${verb}`)
}

/**
 * Returns a kind of event in words, by its predicate's own template: without a tense, since nobody says that there is
 * one, unless a form is asked for.
 */
export function describeKind(kind: Kind, context: ExplainContext, form: Form = "untensed"): string {
  return wordsIn(form, kind, context) ?? wordsIn("told", kind, context) ?? kind.predicate
}

function wordsIn(form: Form, kind: Kind, context: ExplainContext): string | undefined {
  const predicate = context.vocabulary.get(kind.predicate)
  const { words } = predicate ?? {}
  const template = words === undefined ? undefined : templateIn(form, words, verbForms[kind.predicate])
  if (template === undefined && form !== "told") return undefined
  const filled = new Map<string, string>()
  for (const [role, value] of Object.entries(kind.roles))
    filled.set(
      role,
      "kind" in value
        ? describeKind(value.kind, context, words?.includes(`that {${role}}`) === true ? "plain" : "untensed")
        : describeValue(value, predicate?.roles[role]?.type, context),
    )
  if (template !== undefined) return fillTemplate(template, filled)
  const roles = [...filled].map(([role, each]) => `${role}: ${each}`)
  return `${kind.predicate}${roles.length === 0 ? "" : ` (${roles.join("; ")})`}`
}

const missing: Readonly<Record<string, string>> = { what: "something" }

/** Fills `{role}`; a bracketed part is left out where one of its roles is. */
function fillTemplate(template: string, filled: ReadonlyMap<string, string>): string {
  const fill = (part: string) =>
    part.replace(/\{([a-zA-Z]{1,40})\}/g, (_, role: string) => filled.get(role) ?? missing[role] ?? "someone")
  const words = template.replace(/\[([^[\]]{0,200})\]/g, (_, part: string) => {
    const roles = [...part.matchAll(/\{([a-zA-Z]{1,40})\}/g)].map((match) => match[1] ?? "")
    return roles.every((role) => filled.has(role)) ? fill(part) : ""
  })
  return fill(words).replace(/ {2,}/g, " ").trim()
}

const certaintyWords: Readonly<Record<Proposition["certainty"], string>> = {
  certain: "",
  probable: "probably: ",
  possible: "possibly: ",
  conditional: "conditionally: ",
  unspecified: "",
}

/** The form in which an event of a tense and certainty is told; left out where the certainty goes before the words. */
function formOf(certainty: Proposition["certainty"], tense: Tense): Form | undefined {
  if (certainty === "conditional") return { modal: "would" }
  if (certainty === "unspecified") return "untensed"
  if (tense === "open") return certainty === "certain" ? "untensed" : undefined
  if (certainty === "possible") return { modal: "may", perfect: tense === "past" }
  if (tense === "past") return certainty === "certain" ? "told" : undefined
  return { modal: certainty === "probable" ? "will probably" : "will" }
}

/**
 * Returns a proposition in words, with its polarity, certainty and condition.
 *
 * The words say no more of the time than is known: what is to come is told as to come, and what is not known to be over
 * without a tense.
 *
 * @param tense Where its event lies as seen by who tells of it; see `tenseOf` and `commonTense`.
 */
export function describeProposition(says: Proposition, tense: Tense, context: ExplainContext): string {
  const negated = says.polarity === "negative" ? "not so: " : ""
  const condition = says.condition === undefined ? "" : ` (on condition: ${says.condition})`
  const form = formOf(says.certainty, tense)
  const put = form === undefined ? undefined : wordsIn(form, says, context)
  // words that are a noun show no tense
  const planned = put === undefined && (tense === "future" || says.extent === "plan") ? "planned: " : ""
  const words =
    put === undefined
      ? `${certaintyWords[says.certainty]}${negated}${planned}${describeKind(says, context, tense === "past" ? "told" : "untensed")}`
      : `${negated}${put}`
  return `${words}${condition}`
}

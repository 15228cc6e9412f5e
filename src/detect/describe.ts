import { type Source, sourceKey } from "../schema/link.ts"
import type { Kind, Proposition, RoleValue } from "../schema/proposition.ts"
import type { ExplainContext } from "./explain-context.ts"

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
  return `${approximate === true ? "about " : ""}${number}${unit === "" ? "" : ` ${unit}`}`
}

/** Returns a kind of event in words, by its predicate's own template. */
export function describeKind(kind: Kind, context: ExplainContext): string {
  const predicate = context.vocabulary.get(kind.predicate)
  const filled = new Map<string, string>()
  for (const [role, value] of Object.entries(kind.roles))
    filled.set(role, describeValue(value, predicate?.roles[role]?.type, context))
  if (predicate?.words === undefined) {
    const roles = [...filled].map(([role, words]) => `${role}: ${words}`)
    return `${kind.predicate}${roles.length === 0 ? "" : ` (${roles.join("; ")})`}`
  }
  return fillTemplate(predicate.words, filled)
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

/** Returns a proposition in words, with its polarity, certainty and condition. */
export function describeProposition(says: Proposition, context: ExplainContext): string {
  const negated = says.polarity === "negative" ? "not so: " : ""
  const condition = says.condition === undefined ? "" : ` (on condition: ${says.condition})`
  return `${certaintyWords[says.certainty]}${negated}${describeKind(says, context)}${condition}`
}

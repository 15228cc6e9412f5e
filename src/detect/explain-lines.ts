import type { LineageEvidence } from "../lineage/lineage.ts"
import { isHeadline } from "../lineage/occasion.ts"
import type { Root } from "../lineage/root.ts"
import type { Claim } from "../schema/claim.ts"
import type { RoleValue } from "../schema/proposition.ts"
import { describeValue, listInWords, nameOf } from "./describe.ts"
import type { ExplainContext } from "./explain-context.ts"
import type { Change, Finding } from "./finding.ts"
import { changeReasonWords, evidenceWords, firstChangeWords } from "./words.ts"

/** Returns where one side stands: article, day and offsets. */
export function placeOf(claim: Claim): string {
  const { article, anchor } = claim
  const where = anchor === undefined ? "" : ` at ${anchor.start}–${anchor.end}`
  return `${article.id}${where} (${article.published ?? "undated"})`
}

/** Returns the name of an account: its article's id, or that it is the headline of it. */
export function accountName(claim: Claim): string {
  return isHeadline(claim) ? `the headline of ${claim.article.id}` : claim.article.id
}

/** Returns the roots of one side in words. */
export function rootWords(roots: readonly Root[], context: ExplainContext): string {
  return listInWords(
    roots.map((root) => {
      if (root.kind === "voice")
        return root.agent === undefined
          ? "the article's own voice"
          : `${nameOf(root.agent, context)}'s own report`
      if (root.source === undefined) return root.key
      const name = nameOf(root.source, context)
      return root.kind === "unnamed" && root.voucher !== undefined
        ? `${name} (to ${nameOf(root.voucher, context)})`
        : name
    }),
  )
}

/** Returns one thing that shows how two accounts are related, in words. */
export function evidenceLine(evidence: LineageEvidence, context: ExplainContext): string {
  const words = evidenceWords[evidence.code] ?? evidence.code
  const agents = (evidence.agents ?? []).map((id) => nameOf(id, context))
  const articles = (evidence.articles ?? []).join(evidence.code === "copied-from" ? " from " : ", ")
  const shared = [
    ...(evidence.run === undefined ? [] : [`a run of ${evidence.run} words`]),
    ...(evidence.share === undefined ? [] : [`${Math.round(evidence.share * 100)}% of the shorter`]),
  ]
  const named = [...agents, ...(articles === "" ? [] : [agents.length === 0 ? articles : `in ${articles}`])]
  return `${words}${named.length === 0 ? "" : `: ${named.join(", ")}`}${shared.length === 0 ? "" : ` (${shared.join(", ")})`}`
}

/** Returns what became of a detail, in words. */
export function changeLine(change: Change, finding: Finding, context: ExplainContext): string {
  const type = roleType(finding, change.role, context)
  if (change.role === "attribution") return "attribution changed: told as a fact, without who said it"
  const [from, to] = change.by === "a" ? [change.b, change.a] : [change.a, change.b]
  const show = (value: RoleValue | undefined) =>
    value === undefined ? "" : describeValue(value, type, context)
  const values = from === undefined || to === undefined ? "" : `: ${show(from)} → ${show(to)}`
  return `${change.role} ${change.change}${values}`
}

/** How many articles that may each have changed something first are named. */
const mostNamed = 3

/** Returns who changed a detail first, how that is known, and whose version the fullest account gives. */
export function traceLine({ why, first, fullest }: Change): string {
  const named = (first?.claims ?? []).map(accountName)
  const more = named.length - mostNamed
  const names = more > 0 ? [...named.slice(0, mostNamed), `${more} more`].join(", ") : named.join(" or ")
  const who =
    first === undefined
      ? `who changed it cannot be told: ${changeReasonWords[why]}`
      : `changed first in ${names}: ${firstChangeWords[first.why]}; ${changeReasonWords[why]}`
  if (fullest === undefined) return who
  const tells = { a: "as the first does", b: "as the second does", neither: "as neither does" }[fullest.tells]
  return `${who}; the fullest account, ${accountName(fullest.claim)}, tells it ${tells}`
}

function roleType(finding: Finding, role: string, { vocabulary }: ExplainContext): string | undefined {
  for (const claim of [finding.a, finding.b]) {
    const kind = vocabulary.get(claim.says.predicate)?.roles[role]
    if (kind !== undefined) return kind.type
  }
  return undefined
}

/** Returns what two claims clash on, in words. */
export function clashLine(finding: Finding, context: ExplainContext): string {
  const parts = finding.comparison.roles
    .filter((role) => role.clash)
    .map(({ role, a, b }) => {
      if (role === "polarity") return "one says so, the other that it is not so"
      if (role === "predicate") return `${finding.a.says.predicate} | ${finding.b.says.predicate}`
      const type = roleType(finding, role, context)
      const [one, other] = [a, b].map((value) =>
        value === undefined ? "" : describeValue(value, type, context),
      )
      return `${one} | ${other}`
    })
  return parts.join("; ")
}

/** Returns what has changed from the one telling to the later one, in words: "count: 180 dead → 257 dead". */
export function grownLine({ kind, comparison }: Finding, context: ExplainContext): string {
  if (kind !== "updates") return ""
  return comparison.roles
    .filter(({ reason, a, b }) => changing.has(reason) && a !== undefined && b !== undefined)
    .map(({ role, a, b }) => {
      const [one, other] = [a, b].map((value) =>
        value === undefined ? "" : describeValue(value, undefined, context),
      )
      return `${role}: ${one} → ${other}`
    })
    .join("; ")
}

/** Reasons for which a later telling changes an earlier one. */
const changing: ReadonlySet<string> = new Set(["later-figure", "later-stage"])

/** Returns what only one side says, in words. */
export function onlyLine(
  values: Readonly<Record<string, RoleValue>>,
  finding: Finding,
  context: ExplainContext,
): string {
  return Object.entries(values)
    .map(([role, value]) => `${role} ${describeValue(value, roleType(finding, role, context), context)}`)
    .join("; ")
}

/** Returns what of each side's words was compared with nothing, in those words. */
export function remainderLine({ a, b }: Finding): string {
  const quoted = (pieces: readonly string[]) => pieces.map((piece) => `“${piece}”`).join(", ")
  return [
    ...(a.says.remainder === undefined ? [] : [`the first's ${quoted(a.says.remainder)}`]),
    ...(b.says.remainder === undefined ? [] : [`the second's ${quoted(b.says.remainder)}`]),
  ].join("; ")
}

/** Returns in words how likely two claims that were read say the same. */
export function likelihoodLine(likelihood: number): string {
  return `of 100 pairs of the news as like as these about ${Math.round(likelihood * 100)} say the same`
}

/** Returns what was compared of two claims of which one tells several things, in words. */
export function comparedLine(
  tells: NonNullable<Finding["tells"]>,
  [a, b]: readonly [{ readonly says: string }, { readonly says: string }],
): string {
  const put = (which: number | "words", says: string) => (which === "words" ? `the words “${says}”` : says)
  return `${put(tells.a, a.says)} | ${put(tells.b, b.says)}`
}

import type { LineageEvidence } from "../lineage/lineage.ts"
import { isHeadline } from "../lineage/occasion.ts"
import type { Root } from "../lineage/root.ts"
import type { Registry } from "../registry/registry.ts"
import type { Claim } from "../schema/claim.ts"
import type { RoleValue } from "../schema/proposition.ts"
import { vocabulary as builtIn } from "../vocabulary/built-in/vocabulary.ts"
import type { Vocabulary } from "../vocabulary/vocabulary.ts"
import { describeKind, describeProposition, describeValue, listInWords, nameOf } from "./describe.ts"
import { contextOf, type ExplainContext } from "./explain-context.ts"
import type { Change, Finding } from "./finding.ts"
import {
  assumptionWords,
  changeReasonWords,
  evidenceWords,
  firstChangeWords,
  kindWords,
  lineageWords,
} from "./words.ts"

/** What {@link explain} may be told; a finding that `detect` has just made brings its own. */
export interface ExplainOptions {
  readonly registry?: Registry
  readonly vocabulary?: Vocabulary
}

/** Where one side stands: article, day and offsets. */
function placeOf(claim: Claim): string {
  const { article, anchor } = claim
  const where = anchor === undefined ? "" : ` at ${anchor.start}–${anchor.end}`
  return `${article.id}${where} (${article.published ?? "undated"})`
}

function accountName(claim: Claim): string {
  return isHeadline(claim) ? `the headline of ${claim.article.id}` : claim.article.id
}

function rootWords(roots: readonly Root[], context: ExplainContext): string {
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

function evidenceLine(evidence: LineageEvidence, context: ExplainContext): string {
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

function changeLine(change: Change, finding: Finding, context: ExplainContext): string {
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

/** Who changed a detail first, how that is known, and whose version the fullest account gives. */
function traceLine({ why, first, fullest }: Change): string {
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

function clashLine(finding: Finding, context: ExplainContext): string {
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

function onlyLine(
  values: Readonly<Record<string, RoleValue>>,
  finding: Finding,
  context: ExplainContext,
): string {
  return Object.entries(values)
    .map(([role, value]) => `${role} ${describeValue(value, roleType(finding, role, context), context)}`)
    .join("; ")
}

/** The parts of an explanation, for a program that sets them itself. */
export interface Explanation {
  /** "conflicts on tracks: military and intelligence | intelligence only" */
  readonly headline: string
  readonly both?: string
  readonly onlyA?: string
  readonly onlyB?: string
  readonly changes: readonly string[]
  /** For each change: who changed it first and how that is known, and what the fullest account tells. */
  readonly traces: readonly string[]
  readonly roots: string
  readonly evidence: readonly string[]
  readonly assumed: readonly string[]
  /** What each side says, and where it stands. */
  readonly sides: readonly [side: { says: string; place: string }, side: { says: string; place: string }]
}

/**
 * Returns an explanation in its parts; see {@link explain}.
 *
 * @example
 * ```ts
 * import { claim, contact, detect, explainParts } from "isnad"
 * import { registry } from "isnad/registry"
 * const says = contact({ participants: ["turkey", "syria"] })
 * const a = claim({ article: { id: "a", lang: "ar", published: "2022-09-19" }, chain: ["bogdanov"], says })
 * const b = claim({ article: { id: "b", lang: "ar", published: "2022-09-20" }, chain: ["erdogan"], says })
 * const [finding] = detect([a, b], { registry }).findings
 * finding && explainParts(finding).headline // → "corroborates"
 * ```
 */
export function explainParts(finding: Finding, options: ExplainOptions = {}): Explanation {
  const known = contextOf(finding)
  const context: ExplainContext = {
    registry: options.registry ?? known?.registry,
    vocabulary: options.vocabulary ?? known?.vocabulary ?? builtIn,
  }
  const { comparison, lineage, kind } = finding
  const on =
    comparison.clashing.length === 0
      ? ""
      : ` on ${listInWords(comparison.clashing)}: ${clashLine(finding, context)}`
  const doer = finding.by === undefined ? undefined : finding[finding.by]
  const by = doer === undefined ? "" : ` (by ${accountName(doer)})`
  const possible =
    lineage.possible.length > 1
      ? `, or ${lineage.possible
          .slice(1)
          .map((other) => lineageWords[other])
          .join(" or ")}`
      : ""
  const undated = [finding.a, finding.b].map(
    (claim) => claim.article.published == null && (claim.chain.at(-1)?.said ?? null) === null,
  )
  const dates =
    undated[0] && undated[1]
      ? "; both are undated"
      : undated[1]
        ? "; the second is undated"
        : undated[0]
          ? "; the first is undated"
          : ""
  const carrier =
    lineage.sharedCarrier === undefined ? "" : `; both carried by ${nameOf(lineage.sharedCarrier, context)}`
  const roots = `${rootWords(lineage.roots.a, context)}, ${rootWords(lineage.roots.b, context)} (${lineageWords[lineage.kind]}${possible})${dates}${carrier}`
  const [onlyA, onlyB] = [
    onlyLine(comparison.onlyA, finding, context),
    onlyLine(comparison.onlyB, finding, context),
  ]
  const codes = [
    ...comparison.assumed.map(({ code, role }) => ({ code, role })),
    ...lineage.assumed.map((code) => ({ code, role: undefined })),
  ]
  return {
    headline: `${kindWords[kind]}${on}${by}`,
    ...(comparison.both === undefined ? {} : { both: describeKind(comparison.both, context) }),
    ...(onlyA === "" ? {} : { onlyA }),
    ...(onlyB === "" ? {} : { onlyB }),
    changes: (finding.changes ?? []).map((change) => changeLine(change, finding, context)),
    traces: (finding.changes ?? []).map(traceLine),
    roots,
    evidence: lineage.evidence.map((evidence) => evidenceLine(evidence, context)),
    assumed: codes.map(
      ({ code, role }) =>
        `${assumptionWords[code] ?? code}${role === undefined || role === "time" ? "" : ` (${role})`}`,
    ),
    sides: [
      { says: describeProposition(finding.a.says, context), place: placeOf(finding.a) },
      { says: describeProposition(finding.b.says, context), place: placeOf(finding.b) },
    ],
  }
}

/**
 * Returns a finding in words that an editor understands: what it is and on what, what both say, whose roots they are.
 *
 * The words rest on the finding's own data; nothing is judged anew. A finding that was read from a file needs the
 * registry for names.
 *
 * @returns Lines joined by line feeds.
 * @example
 * ```ts
 * import { claim, contact, detect, explain, only } from "isnad"
 * import { registry } from "isnad/registry"
 * const both = { participants: ["turkey", "syria"] }
 * const says = contact({ ...both, tracks: ["military", "intelligence"] })
 * const a = claim({ article: { id: "a", lang: "ar", published: "2022-09-19" }, chain: ["bogdanov"], says })
 * const b = claim({ article: { id: "b", lang: "ar" }, chain: ["erdogan"], says: contact({ ...both, tracks: only("intelligence") }) })
 * const [finding] = detect([a, b], { registry }).findings
 * finding && explain(finding).split("\n")[0] // → "conflicts on tracks: military and intelligence | intelligence only"
 * ```
 */
export function explain(finding: Finding, options: ExplainOptions = {}): string {
  const { headline, both, onlyA, onlyB, changes, traces, roots } = explainParts(finding, options)
  const lines = [headline, ...changes.flatMap((change, index) => [change, traces[index] ?? ""])]
  if (both !== undefined) lines.push(`both say: ${both}`)
  if (finding.comparison.clashing.length === 0) {
    if (onlyA !== undefined) lines.push(`only the first: ${onlyA}`)
    if (onlyB !== undefined) lines.push(`only the second: ${onlyB}`)
  }
  return [...lines, `roots: ${roots}`].join("\n")
}

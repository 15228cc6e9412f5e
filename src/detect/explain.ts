import type { Registry } from "../registry/registry.ts"
import type { Kind } from "../schema/proposition.ts"
import { vocabulary as builtIn } from "../vocabulary/built-in/vocabulary.ts"
import type { Vocabulary } from "../vocabulary/vocabulary.ts"
import { describeProposition, listInWords, nameOf } from "./describe.ts"
import { contextOf, type ExplainContext } from "./explain-context.ts"
import {
  accountName,
  changeLine,
  clashLine,
  comparedLine,
  evidenceLine,
  grownLine,
  likelihoodLine,
  onlyLine,
  placeOf,
  remainderLine,
  rootWords,
  traceLine,
} from "./explain-lines.ts"
import type { Finding } from "./finding.ts"
import { requireFinding } from "./require-finding.ts"
import { commonTense, tenseOf } from "./tense.ts"
import { assumptionWords, kindWords, lineageWords } from "./words.ts"

/** What {@link explain} may be told; a finding that `detect` has just made brings its own. */
export interface ExplainOptions {
  readonly registry?: Registry
  readonly vocabulary?: Vocabulary
}

/** The parts of an explanation, for a program that sets them itself. */
export interface Explanation {
  /** "conflicts on tracks: military and intelligence | intelligence only" */
  readonly headline: string
  /** What was compared of claims that tell several things. */
  readonly compared?: string
  readonly both?: string
  readonly onlyA?: string
  readonly onlyB?: string
  /** What of each side's words no role took in, so that it was compared with nothing. */
  readonly notCompared?: string
  /** How likely it is that both say the same, where both were read from texts. */
  readonly likelihood?: string
  readonly changes: readonly string[]
  /** For each change: who changed it first and how that is known, and what the fullest account tells. */
  readonly traces: readonly string[]
  readonly roots: string
  readonly evidence: readonly string[]
  readonly assumed: readonly string[]
  /** What each side says, and where it stands. */
  readonly sides: readonly [side: { says: string; place: string }, side: { says: string; place: string }]
}

/** Whether nothing is left of what two claims in words have in common: their words differ. */
function lacksWords({ predicate, roles }: Kind, { vocabulary }: ExplainContext): boolean {
  return Object.entries(vocabulary.get(predicate)?.roles ?? {}).some(
    ([role, { type, identity }]) => type === "text" && identity === true && roles[role] === undefined,
  )
}

/** What both say, as surely as both say it. */
function bothWords(both: Kind, { a, b }: Finding, context: ExplainContext): string {
  // only what both say or both deny is shared
  const { polarity } = a.says
  const certainty = a.says.certainty === b.says.certainty ? a.says.certainty : "unspecified"
  return describeProposition({ ...both, polarity, certainty }, commonTense([a, b]), context)
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
  requireFinding(finding, "explain()")
  const known = contextOf(finding)
  const context: ExplainContext = {
    registry: options.registry ?? known?.registry,
    vocabulary: options.vocabulary ?? known?.vocabulary ?? builtIn,
  }
  const { comparison, lineage, kind } = finding
  const grown = grownLine(finding, context)
  const on =
    comparison.clashing.length === 0
      ? grown === ""
        ? ""
        : ` ${grown}`
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
  const notCompared = remainderLine(finding)
  const codes = [
    ...comparison.assumed.map(({ code, role }) => ({ code, role })),
    ...lineage.assumed.map((code) => ({ code, role: undefined })),
  ]
  const sides = [finding.a, finding.b].map((claim) => ({
    says: describeProposition(claim.says, tenseOf(claim), context),
    place: placeOf(claim),
  })) as unknown as Explanation["sides"]
  return {
    headline: `${kindWords[kind]}${on}${by}`,
    ...(finding.tells === undefined ? {} : { compared: comparedLine(finding.tells, sides) }),
    ...(comparison.both === undefined || lacksWords(comparison.both, context)
      ? {}
      : { both: bothWords(comparison.both, finding, context) }),
    ...(onlyA === "" ? {} : { onlyA }),
    ...(onlyB === "" ? {} : { onlyB }),
    ...(notCompared === "" ? {} : { notCompared }),
    ...(finding.likelihood === undefined ? {} : { likelihood: likelihoodLine(finding.likelihood) }),
    changes: (finding.changes ?? []).map((change) => changeLine(change, finding, context)),
    traces: (finding.changes ?? []).map(traceLine),
    roots,
    evidence: lineage.evidence.map((evidence) => evidenceLine(evidence, context)),
    assumed: codes.map(
      ({ code, role }) =>
        `${assumptionWords[code] ?? code}${role === undefined || role === "time" ? "" : ` (${role})`}`,
    ),
    sides,
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
  const parts = explainParts(finding, options)
  const { headline, compared, both, onlyA, onlyB, notCompared, likelihood, changes, traces, roots } = parts
  const lines = [headline, ...changes.flatMap((change, index) => [change, traces[index] ?? ""])]
  if (compared !== undefined) lines.push(`compared: ${compared}`)
  if (both !== undefined) lines.push(`both say: ${both}`)
  if (finding.comparison.clashing.length === 0) {
    if (onlyA !== undefined) lines.push(`only the first: ${onlyA}`)
    if (onlyB !== undefined) lines.push(`only the second: ${onlyB}`)
  }
  if (notCompared !== undefined) lines.push(`not compared: ${notCompared}`)
  if (likelihood !== undefined) lines.push(`likelihood: ${likelihood}`)
  return [...lines, `roots: ${roots}`].join("\n")
}

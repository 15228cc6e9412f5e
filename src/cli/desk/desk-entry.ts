import { describeProposition, nameOf } from "../../detect/describe.ts"
import type { ExplainContext } from "../../detect/explain-context.ts"
import { explainParts } from "../../detect/explain.ts"
import type { FindingKind } from "../../detect/finding.ts"
import { tenseOf } from "../../detect/tense.ts"
import { rootsInWords } from "../../detect/words.ts"
import { byConsequence, type Happening } from "../../happenings/happenings-of.ts"
import { type Claim, readWords } from "../../schema/claim.ts"
import type { Link } from "../../schema/link.ts"
import { chainInWords } from "../chain-in-words.ts"
import { shortened } from "../plain-words.ts"
import { count, isolate, isolateWithin, type Terminal } from "../terminal.ts"
import { momentInWords } from "./moment-in-words.ts"

/** One account of a happening, in words. */
export interface Voice {
  readonly when: string
  readonly outlet: string
  /** Through whom it came and who said it; left out where the article names nobody. */
  readonly speaker?: string
  /** What is said, in marks where they are the article's words. */
  readonly words: string
  /** What `explain` takes for it. */
  readonly id: string
  /** Published before all others, for sure. */
  readonly isFirst: boolean
}

/** One happening as an editor sees it, in words. */
export interface DeskEntry {
  readonly kind: FindingKind
  /** The kind and what differs: "conflicts", "on quantity: 2.4 | 4.4". */
  readonly headline: readonly [word: string, on: string]
  /** "4 articles, 3 outlets, 1 root: SANA". */
  readonly size: string
  readonly voices: readonly Voice[]
  /** Who published it first, where no voice that is shown did. */
  readonly first?: string
  /** "1 conflicts, 3 agrees", where there are several findings. */
  readonly all?: string
}

/** So many voices of one happening. */
const mostVoices = 3
/** So much of what a voice says. */
const longestQuote = 180

/** What somebody does by speaking, where it is more than telling; nouns, which fit one speaker and many. */
const actWords: Readonly<Partial<Record<Link["act"], string>>> = {
  denies: "denial",
  "declines-to-confirm": "no confirmation",
  demands: "demand",
  promises: "promise",
  invites: "invitation",
  threatens: "threat",
  warns: "warning",
  hopes: "hope",
}

/** The claims to show: both sides of the first finding, then others of other outlets. */
function shownClaims({ findings, claims }: Happening): readonly Claim[] {
  const [first] = findings
  const shown = first === undefined ? [] : [first.a, first.b]
  for (const claim of claims) {
    if (shown.length >= mostVoices) break
    const isNew = shown.every(
      ({ article }) => article.id !== claim.article.id && article.outlet !== claim.article.outlet,
    )
    if (isNew) shown.push(claim)
  }
  return shown
}

/** What a claim says as its article has it, else as we put it. */
function wordsOf(claim: Claim, context: ExplainContext, terminal: Terminal): string {
  const words = readWords(claim)?.text
  // a statement quoted as a whole has its marks with it
  if (words !== undefined)
    return `“${isolate(terminal, shortened(words.replace(/^[“"«]([^“”"«»]*)[”"»]$/u, "$1"), longestQuote))}”`
  return isolateWithin(
    terminal,
    claim.gloss?.["en"] ?? describeProposition(claim.says, tenseOf(claim), context),
  )
}

function outletOf({ article }: Claim, context: ExplainContext): string {
  return article.outlet == null ? article.id : nameOf(article.outlet, context)
}

function speakerOf({ chain }: Claim, context: ExplainContext, terminal: Terminal): string | undefined {
  if (chain.length === 0) return undefined
  const act = actWords[chain.at(-1)?.act ?? "asserts"]
  return `${chainInWords(chain, context, terminal)}${act === undefined ? "" : ` (${act})`}`
}

function kindsOf({ findings }: Happening): string {
  const counts = new Map<FindingKind, number>()
  for (const { kind } of findings) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return byConsequence.flatMap((kind) => (counts.has(kind) ? [`${counts.get(kind)} ${kind}`] : [])).join(", ")
}

/** How many tell it, and how many are behind them: what no list of articles shows. */
function sizeOf(happening: Happening, context: ExplainContext, terminal: Terminal): string {
  const { articles, outlets, roots, source, copies, sourceless } = happening
  const named = source === undefined ? "" : `: ${isolateWithin(terminal, nameOf(source, context))}`
  return [
    count(articles, "article"),
    ...(outlets.length > 1 ? [count(outlets.length, "outlet")] : []),
    `${rootsInWords(roots)}${named}`,
    ...(copies.length > 0 ? [`${count(copies.length, "article")} copied`] : []),
    ...(sourceless.length > 0 && articles > 1
      ? [`${count(sourceless.length, "outlet")} ${sourceless.length === 1 ? "names" : "name"} no source`]
      : []),
  ].join(", ")
}

/** Returns a happening in the words in which it is shown. */
export function deskEntry(
  happening: Happening,
  idOf: (claim: Claim) => string,
  context: ExplainContext,
  terminal: Terminal,
): DeskEntry {
  const { findings, kind, first } = happening
  const [consequential] = findings
  const known = context.registry === undefined ? {} : { registry: context.registry }
  const headline = consequential === undefined ? kind : explainParts(consequential, known).headline
  const [word = "", ...rest] = headline.split(" ")
  const shown = shownClaims(happening)
  const voices = shown.map((claim) => {
    const speaker = speakerOf(claim, context, terminal)
    return {
      when: momentInWords(claim.article.published),
      outlet: isolateWithin(terminal, outletOf(claim, context)),
      ...(speaker === undefined ? {} : { speaker }),
      words: wordsOf(claim, context, terminal),
      id: idOf(claim),
      isFirst: claim.article.id === first?.article.id,
    }
  })
  const isShown = voices.some(({ isFirst }) => isFirst)
  return {
    kind,
    headline: [word, isolateWithin(terminal, rest.join(" "))],
    size: sizeOf(happening, context, terminal),
    voices,
    ...(first === undefined || isShown
      ? {}
      : {
          first: `${momentInWords(first.article.published)} ${isolateWithin(terminal, outletOf(first, context))} [${idOf(first)}]`,
        }),
    ...(findings.length > 1 ? { all: kindsOf(happening) } : {}),
  }
}

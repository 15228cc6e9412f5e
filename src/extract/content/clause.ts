import type { ContentKind } from "../../lang/parts/complement-steps.ts"
import type { Act, Cue } from "../../lang/parts/reporting.ts"
import type { Document } from "../text/document.ts"
import type { Piece } from "../text/pieces.ts"
import { isCut } from "./clause-edges.ts"
import { readParts, type ClauseParts } from "./clause-parts.ts"

/**
 * - `whole`: a verb with a subject of its own or carried, or a verbal noun with what it needs;
 * - `partial`: a fragment in quotation marks, a noun phrase, or a clause cut where reading is not sure;
 * - `none`: no claim at all.
 */
export type Clause = "whole" | "partial" | "none"

/** What is known of a piece beside its words. */
export interface Said {
  readonly act: Act
  /** The cue that announces it, if any. */
  readonly cue: Cue | undefined
  /** Whether the piece is the whole or a sentence of a quotation. */
  readonly direct: boolean
}

/** So many words without a known verb may be a clause all the same; fewer are none. */
const unknownVerb = { announced: 2, noun: 1, other: 6, verbless: 2 }
/** A verbal noun with so many words beside it tells who did what. */
const told = 2

/** Contents that hang on their cue: the subject is carried, or stands in the object. */
const carried: ReadonlySet<ContentKind> = new Set(["infinitive", "predicative", "refusal"])
/** Acts that make nothing of a bare noun; others do ("denied the charges", "demanded change"). */
const light: ReadonlySet<Act> = new Set(["asserts", "reports", "confirms"])

/** Whether the cue makes a claim of a single noun. */
function weighs(parts: ClauseParts, kind: ContentKind | undefined, { act, cue }: Said): boolean {
  const heavy = !light.has(act) || (cue !== undefined && !light.has(cue.act))
  if (heavy) return kind === "nominal" || kind === "bare" || parts.deed
  return cue?.predicative !== undefined || cue?.amount !== undefined || cue?.violent === true
}

/** How much of a claim a piece without a known verb is. */
function nounPhrase(
  parts: ClauseParts,
  kind: ContentKind | undefined,
  said: Said,
  verbless: boolean,
): Clause {
  if (kind !== undefined && carried.has(kind)) return "partial"
  if (weighs(parts, kind, said) || (parts.deed && parts.words > 1)) return "partial"
  const least = verbless
    ? unknownVerb.verbless
    : kind === "nominal"
      ? unknownVerb.noun
      : kind === "clause" || kind === "bare"
        ? unknownVerb.announced
        : unknownVerb.other
  return parts.words > least ? "partial" : "none"
}

/** "جاء ذلك": a verb and a word that points to what was told before. */
function pointsBack(
  { pack, tokens, word }: Document,
  { from, to }: Piece,
  { direct }: Said,
  { opened }: ClauseParts,
): boolean {
  if (direct || opened || pack.letters.capitals) return false
  if (to !== from + 2 || tokens[from + 1]?.kind !== "word") return false
  const verb = pack.clauses.verb(word(from), "", word(from + 1)) !== undefined
  return verb && pack.reporting.facts.includes(word(from + 1))
}

/** Tells how much of a clause a piece of content is. */
export function clauseOf(document: Document, piece: Piece, said: Said): Clause {
  const parts = readParts(document, piece)
  const { kind } = piece
  const { verbless } = document.pack.clauses
  // "نفى ذلك": what is denied was told before
  if (parts.words === 0 && kind === "nominal" && said.act === "denies") return "partial"
  if (parts.words === 0 && !parts.answers) return kind === "infinitive" && parts.verb ? "whole" : "none"
  if (pointsBack(document, piece, said, parts)) return "none"
  const cut = isCut(document, piece, said.direct)
  if (kind === "infinitive") return cut ? "partial" : "whole"
  // "بانسحاب القوات من البلدة"
  if (kind === "nominal" && !parts.sure && parts.deed && verbless)
    return !cut && parts.words > told ? "whole" : nounPhrase(parts, kind, said, verbless)
  if (!parts.sentence && !parts.verb) return nounPhrase(parts, kind, said, verbless)
  if (cut || parts.bareStart) return "partial"
  return parts.sentence || (parts.subject && (parts.sure || parts.opened)) ? "whole" : "partial"
}

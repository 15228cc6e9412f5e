import type { Act, Certainty, CueForm } from "../../lang/parts/reporting.ts"
import type { Document, Run } from "../text/document.ts"
import type { Piece } from "../text/pieces.ts"
import { type MainClause, readMainClause } from "./main-clause.ts"
import { binds } from "./promise.ts"

/** How the last speaker stands to what is said, and the words that decided it. */
export interface Stance {
  readonly act: Act
  readonly certainty: Certainty
  readonly polarity: "positive" | "negative"
  readonly certaintyCue?: Run
  readonly polarityCue?: Run
}

const unfactual: ReadonlySet<Act> = new Set([
  "demands",
  "invites",
  "threatens",
  "declines-to-confirm",
  "hopes",
])
/** So many tokens of a content are read. */
const reach = 80

interface Opening {
  /** First token of the clause, behind its complementiser. */
  readonly at: number
  /** Whether the complementiser bears the clause's subject as a pronoun. */
  readonly subject: boolean
}

function clauseStart(document: Document, { from }: Piece): Opening {
  const marks = document.marks[from]
  const complementiser = marks?.complementiser
  if (complementiser === undefined) return { at: from, subject: false }
  // "If they attack, we will answer": no question, a condition
  const condition = document.flag(from, "condition") > 0 && document.tokens[from - 1]?.kind !== "word"
  if (complementiser.value.weak === true && (marks?.noun !== undefined || condition))
    return { at: from, subject: false }
  return { at: from + complementiser.length, subject: complementiser.value.subject === true }
}

/** The hedge among the words before a source that is set in ("من المتوقع، بحسب مسؤولين، أن"). */
function openingHedge(document: Document, { opening }: Piece): MainClause["hedge"] {
  for (let at = opening?.from ?? 0; at < (opening?.to ?? 0); at++) {
    const hedge = document.marks[at]?.hedge
    if (hedge !== undefined && hedge.value !== "certain")
      return { certainty: hedge.value, at: { from: at, to: at + hedge.length } }
  }
  return undefined
}

/** The act of the cue itself, before what is said changes it. */
function cueAct(form: CueForm | undefined, negated: boolean): Act {
  const act = form === undefined ? "asserts" : negated ? (form.cue.negated ?? form.cue.act) : form.cue.act
  return act === "reports" ? "asserts" : act
}

function isInvitation(document: Document, from: number): boolean {
  return document.flag(from, "invitation") > 0 || document.flag(from + 1, "invitation") > 0
}

/** "is not true": said outright, not as a condition. */
function saysFalse({ falsity, condition }: MainClause): boolean {
  return falsity !== undefined && condition === undefined
}

/** So many words has the longest performative ("we call on"). */
const longestPerformative = 3

/** "We urge …", "أدعو …": what somebody does by the words that open the content, adverbs left out. */
function performed(document: Document, from: number, to: number): Act | undefined {
  const { performatives } = document.pack.certainty
  let words = ""
  for (let at = from, read = 0; at < to && read < longestPerformative; at++) {
    if (document.tokens[at]?.kind !== "word") return undefined
    if (read > 0 && document.flag(at, "adverb") > 0) continue
    words += read === 0 ? document.word(at) : ` ${document.word(at)}`
    read++
    const act = Object.hasOwn(performatives, words) ? performatives[words] : undefined
    if (act !== undefined) return act
  }
  return undefined
}

/** The act, where what is said makes another of it. */
function actOf(
  document: Document,
  piece: Piece,
  form: CueForm | undefined,
  act: Act,
  opening: Opening,
  body: boolean,
  clause: MainClause,
): Act {
  const complementiser = document.marks[piece.from]?.complementiser?.value
  // a question asked demands nothing and asserts nothing; an indirect one takes what it asks about for granted
  const question = complementiser?.weak === true || document.isMark(piece.to, "?؟")
  if (act === "demands" && question) return "asserts"
  const invited = form?.cue.invited
  if (act === "demands" && invited !== undefined && isInvitation(document, piece.from)) return invited
  // "dismissed it as a stunt": it is so described, not denied
  if (act === "denies" && piece.kind === "predicative")
    return (clause.falsity ?? clause.falseWord) === undefined ? "asserts" : act
  if (act !== "asserts") return act
  const doing = question ? undefined : performed(document, opening.at, piece.to)
  if (doing !== undefined) return doing
  if (!question && saysFalse(clause)) return "denies"
  if (clause.negation !== undefined) return clause.withheld ? "declines-to-confirm" : act
  // "وأنه سيستمر": whom a repeated complementiser's pronoun means is open
  const own = complementiser?.repeated !== true
  return own && binds(document, opening.at, opening.subject, piece.to, body) ? "promises" : act
}

/** How far the speaker commits to what is said, and the words that show it. */
function certaintyOf(
  document: Document,
  piece: Piece,
  clause: MainClause,
  ofCue: Certainty,
  factual: boolean,
): Pick<Stance, "certainty" | "certaintyCue"> {
  const hedge = openingHedge(document, piece) ?? clause.hedge
  if (!factual) return { certainty: "unspecified" }
  const cue = hedge === undefined ? {} : { certaintyCue: hedge.at }
  if (document.isMark(piece.to, "?؟")) return { certainty: "unspecified", ...cue }
  if (clause.condition !== undefined && clause.future)
    return { certainty: "conditional", certaintyCue: clause.condition }
  return { certainty: hedge?.certainty ?? ofCue, ...cue }
}

/**
 * Reads certainty and polarity off the main clause of a content: hedges, negation with its exceptions, conditions on
 * what is to come. What stands in a deeper clause, or in a concession, is not the speaker's main point.
 * @param body a ministry, a state, a company speaks, not a person
 */
export function readStance(
  document: Document,
  piece: Piece,
  form: CueForm | undefined,
  negated: boolean,
  body = false,
): Stance {
  const opening = clauseStart(document, piece)
  const clause = readMainClause(document, opening.at, Math.min(piece.to, opening.at + reach), piece.gap)
  const told = cueAct(form, negated)
  const act = actOf(document, piece, form, told, opening, body, clause)
  // "did not rule out": possible, no more
  const allowed = negated && form?.cue.act === "denies" && told === "asserts"
  const factual = !unfactual.has(act) || (told === "asserts" && act === "declines-to-confirm")
  const certainty = certaintyOf(
    document,
    piece,
    clause,
    allowed ? "possible" : (form?.cue.certainty ?? "certain"),
    factual,
  )
  // of what a comment was refused on nothing is said, whatever words of refusing stand in it
  if (piece.kind === "refusal") return { act, ...certainty, polarity: "positive" }
  const denies = act === "denies" ? 1 : 0
  const turned = negated && form?.cue.negated === undefined && factual ? 1 : 0
  const said = clause.negation === undefined ? 0 : 1
  return {
    act,
    ...certainty,
    polarity: (denies + turned + said) % 2 === 1 ? "negative" : "positive",
    ...(clause.negation === undefined ? {} : { polarityCue: clause.negation }),
  }
}

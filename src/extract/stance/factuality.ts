import type { Act, Certainty, CueForm } from "../../lang/parts/reporting.ts"
import type { Document, Run } from "../text/document.ts"
import type { Piece } from "../text/pieces.ts"

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
const mainClause = 32

/** The first token of a content's clause: after its complementiser. */
function clauseStart(document: Document, piece: Piece): { at: number; subject: boolean } {
  const complementiser = document.marks[piece.from]?.complementiser
  if (
    complementiser === undefined ||
    (complementiser.value.weak === true &&
      (document.marks[piece.from]?.noun !== undefined ||
        // "If they attack, we will answer": no question, a condition
        (document.flag(piece.from, "condition") > 0 && document.tokens[piece.from - 1]?.kind !== "word")))
  )
    return { at: piece.from, subject: false }
  return { at: piece.from + complementiser.length, subject: complementiser.value.subject === true }
}

/** Whether the speaker binds self or own side to a future deed ("that he will", "سنواصل"). */
function binds(document: Document, at: number, subject: boolean, to: number, body: boolean): boolean {
  const { letters } = document.pack
  const marks = document.marks[at]
  const pronoun = marks?.pronoun
  // "it would": the speaker only where a body speaks
  const thing =
    pronoun !== undefined && pronoun.value.number === "singular" && pronoun.value.gender === undefined
  if (thing && !body) return false
  const own = document.flag(at, "self")
  if (letters.promises(document.word(at)) && document.marks[at]?.noun === undefined) return true
  if (subject && !document.subjectFirst) return letters.future(document.word(at))
  const next = at + Math.max(own, pronoun?.length ?? 0)
  if (next === at) return false
  for (let index = next; index < Math.min(to, next + 2); index++)
    if (letters.future(document.word(index)) && document.flag(index, "negation") === 0) return true
  return false
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
  const { pack } = document
  const start = clauseStart(document, piece)
  let act: Act = form === undefined ? "asserts" : negated ? (form.cue.negated ?? form.cue.act) : form.cue.act
  if (act === "reports") act = "asserts"
  // "did not rule out": possible, no more
  const allowed = negated && form?.cue.act === "denies" && act === "asserts"
  let certainty: Certainty = allowed ? "possible" : (form?.cue.certainty ?? "certain")
  let certaintyCue: Run | undefined
  let polarityCue: Run | undefined
  let condition: Run | undefined
  let future = false
  let withheld = false
  let deeper = false
  let words = 0
  for (let at = piece.opening?.from ?? 0; at < (piece.opening?.to ?? 0); at++) {
    const hedge = document.marks[at]?.hedge
    if (hedge === undefined || hedge.value === "certain" || certaintyCue !== undefined) continue
    certainty = hedge.value
    certaintyCue = { from: at, to: at + hedge.length }
  }
  const end = Math.min(piece.to, start.at + 80)
  for (let at = start.at; at < end; at++) {
    const marks = document.marks[at]
    if (document.tokens[at]?.kind === "word") words++
    if (pack.letters.future(document.word(at))) future = true
    const idle = document.flag(at, "idle")
    if (idle > 0) {
      at += idle - 1
      continue
    }
    const conditional = document.flag(at, "condition")
    if (conditional > 0 && condition === undefined) condition = { from: at, to: at + conditional }
    // "ما لم تتراجع": the negation is part of the condition
    if (conditional > 1) {
      at += conditional - 1
      continue
    }
    if (document.flag(at, "withheld") > 0) withheld = true
    if (document.flag(at, "concession") > 0) {
      // over the concession to the clause that it concedes against
      let next = at + 1
      while (
        next < end &&
        !document.isMark(next, ",،") &&
        document.marks[next]?.complementiser?.value.consequent !== true
      )
        next++
      at = next
      continue
    }
    if (
      words > 0 &&
      marks?.complementiser !== undefined &&
      marks.complementiser.value.weak !== true &&
      at > start.at + 1
    ) {
      const hedgedBefore =
        document.marks[at - 1]?.hedge !== undefined || document.marks[at - 2]?.hedge !== undefined
      if (!hedgedBefore) deeper = true
    }
    if (deeper || words > mainClause) continue
    // a second clause joined to the first does not turn the first
    if (document.subjectFirst && document.flag(at, "conjunction") > 0 && words > 6) deeper = true
    const hedge = marks?.hedge?.value ?? pack.certainty.hedged(document.word(at), document.word(at + 1))
    if (hedge !== undefined && hedge !== "certain" && certaintyCue === undefined) {
      certainty = hedge
      certaintyCue = { from: at, to: at + (marks?.hedge?.length ?? 1) }
    }
    const affirmative = document.flag(at, "affirmative")
    if (affirmative > 0) {
      at += affirmative - 1
      continue
    }
    const negation = document.flag(at, "negation")
    if (negation > 0 && polarityCue === undefined && words <= 14) {
      let only = false
      for (let next = at + 1; next < Math.min(end, at + 9); next++)
        if (document.flag(next, "exceptive") > 0) only = true
      if (!only) polarityCue = { from: at, to: at + negation }
    }
  }
  // a question asked demands nothing and asserts nothing; an indirect one takes what it asks about for granted
  const question =
    document.marks[piece.from]?.complementiser?.value.weak === true || document.isMark(piece.to, "?؟")
  if (act === "demands" && question) act = "asserts"
  if (document.isMark(piece.to, "?؟")) certainty = "unspecified"
  if (
    act === "asserts" &&
    // "وأنه سيستمر": whom a repeated complementiser's pronoun means is open
    document.marks[piece.from]?.complementiser?.value.repeated !== true &&
    binds(document, start.at, start.subject, piece.to, body) &&
    polarityCue === undefined
  )
    act = "promises"
  if (
    act === "demands" &&
    form?.cue.invited !== undefined &&
    (document.flag(piece.from, "invitation") > 0 || document.flag(piece.from + 1, "invitation") > 0)
  )
    act = form.cue.invited
  if (act === "asserts" && withheld && polarityCue !== undefined) act = "declines-to-confirm"
  else if (unfactual.has(act)) {
    certainty = "unspecified"
    certaintyCue = undefined
  }
  if (condition !== undefined && future && certainty !== "unspecified") {
    certainty = "conditional"
    certaintyCue = condition
  }
  let negative = polarityCue !== undefined
  if (act === "denies") negative = !negative
  if (negated && form?.cue.negated === undefined) negative = !negative
  if (unfactual.has(act) && certainty === "unspecified") negative = polarityCue !== undefined
  return {
    act,
    certainty,
    polarity: negative ? "negative" : "positive",
    ...(certaintyCue === undefined ? {} : { certaintyCue }),
    ...(polarityCue === undefined ? {} : { polarityCue }),
  }
}

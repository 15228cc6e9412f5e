import type { CueForm } from "../../lang/parts/reporting.ts"
import type { Document } from "../text/document.ts"
import type { Mention } from "../who/mention.ts"
import { contentful } from "./nominal-complement.ts"

/** Where the content that a cue announces begins. */
export interface Complement {
  readonly kind: "clause" | "quote" | "bare" | "infinitive" | "nominal" | "predicative" | "refusal"
  /** First token of the content; of a quotation its opening mark. */
  readonly at: number
  /** Where the region between cue and content ends. */
  readonly region: number
  /** Speakers whose words are passed on, met between cue and content. */
  readonly relayed: readonly Mention[]
  /** Outlets to whom it was told. */
  readonly addressees: readonly Mention[]
}

const small = ["preposition", "time", "conjunction", "clause", "infinitive", "relative", "adverb"] as const

/** "called | the move a mistake", but not "called | the police": a thing, and behind it what it is said to be. */
function isSaidOf(document: Document, start: number, limit: number): boolean {
  const first = document.marks[start]
  const determined =
    document.flag(start, "definite") > 0 ||
    first?.pronoun?.value.possessive === true ||
    first?.count !== undefined
  let words = 0
  let open = true
  for (let at = start; at < Math.min(limit, start + 24); at++) {
    if (document.isMark(at, ".;:")) break
    if ((document.partner[at] ?? -1) > at) return true
    if (document.tokens[at]?.kind !== "word" && document.tokens[at]?.kind !== "number") continue
    // "the deal by the two firms a mistake"
    if (at > start && document.marks[at]?.count?.value === 1) return true
    if (at > start && small.some((flag) => document.flag(at, flag) > 0)) open = false
    if (open) words++
  }
  return words >= (determined ? 3 : 2)
}

/** Whether an amount, at which a thing is put, stands behind it: "the losses | at $30 million". */
export function isEstimated(document: Document, form: CueForm, start: number, limit: number): boolean {
  const { amount } = form.cue
  if (amount === undefined || !document.subjectFirst) return false
  for (let at = start; at < Math.min(limit, start + 14); at++) {
    if (document.tokens[at]?.kind === "mark" && !document.isMark(at, "'’-")) return false
    if (document.marks[at]?.complementiser !== undefined && document.marks[at]?.noun === undefined)
      return false
    if (at === start || document.word(at) !== amount) continue
    const next = document.tokens[at + 1]
    return (
      next?.kind === "number" ||
      document.isMark(at + 1, "$€£") ||
      document.pack.reporting.measures.includes(document.word(at + 1))
    )
  }
  return false
}

/** A clause or noun phrase right after the verb and whoever was addressed. */
export function bareComplement(
  document: Document,
  form: CueForm,
  start: number,
  limit: number,
  addressed: boolean,
): Complement | undefined {
  const { cue } = form
  const { tokens, marks } = document
  let at = start
  while (at < limit && (document.flag(at, "time") > 0 || document.flag(at, "adverb") > 0)) at++
  const token = tokens[at]
  if (at >= limit || token === undefined) return undefined
  const made = (kind: Complement["kind"], at: number): Complement => ({
    at,
    region: at,
    relayed: [],
    addressees: [],
    kind,
  })
  if (cue.predicative !== undefined && !addressed) {
    if (token.kind !== "word" && token.kind !== "number" && (document.partner[at] ?? -1) <= at)
      return undefined
    if (cue.predicative === "") return isSaidOf(document, at, limit) ? made("predicative", at) : undefined
    for (let next = at; next < Math.min(limit, at + 24); next++) {
      if (document.isMark(next, ".;:")) break
      if (document.word(next) === cue.predicative) return made("predicative", at)
    }
    return undefined
  }
  if (cue.predicative !== undefined) {
    for (let next = start; next < Math.min(limit, start + 24); next++)
      if (document.word(next) === cue.predicative) return made("predicative", next)
  }
  if (token.kind !== "word" && token.kind !== "number" && !document.isMark(at, "$£€")) return undefined
  if (document.flag(at, "preposition") > 0 && !cue.nominal.includes(token.folded)) return undefined
  if (document.flag(at, "conjunction") > 0 || document.flag(at, "clause") > 0) return undefined
  if (cue.bare && (!cue.addressed || addressed || form.cue.nominal.includes(""))) {
    if (form.kind === "noun" || form.kind === "infinitive") return undefined
    const opens =
      marks[at]?.pronoun !== undefined || document.flag(at, "definite") > 0 || marks[at]?.count !== undefined
    if (form.weak === true && !opens) return undefined
    return made("bare", at)
  }
  if (cue.nominal.includes("") && form.kind !== "noun") {
    if (form.weak === true && document.flag(at, "definite") === 0 && marks[at]?.pronoun === undefined)
      return undefined
    return contentful(document, at, true) && document.subjectFirst ? made("nominal", at) : undefined
  }
  return undefined
}

import type { CueForm } from "../../lang/parts/reporting.ts"
import type { Document } from "../text/document.ts"

/** So far behind its beginning the head of a noun phrase may stand, and the verb of a clause. */
const headReach = 8
const verbReach = 24

const joints = ["preposition", "relative", "clause", "conjunction", "infinitive"] as const

function isJoint(document: Document, at: number): boolean {
  return (
    joints.some((flag) => document.flag(at, flag) > 0) || document.marks[at]?.complementiser !== undefined
  )
}

/** The last word of the noun phrase that begins at a token, where the head stands last. */
function headOf(document: Document, from: number, limit: number): number {
  const { clauses } = document.pack
  let head = from
  for (let at = from; at < Math.min(limit, from + headReach); at++) {
    const kind = document.tokens[at]?.kind
    if (kind === "mark" && ((document.partner[at] ?? -1) >= 0 || document.isMark(at, "'’-"))) continue
    if (kind !== "word" && kind !== "number") break
    if (at > from) {
      const marks = document.marks[at]
      const verb = clauses.verb(document.word(at), document.word(at - 1), document.word(at + 1)) === "sure"
      if (verb || isJoint(document, at) || (marks?.pronoun !== undefined && marks.noun === undefined)) break
      // "the notion | there are"
      if (document.flag(at, "silent") > 0) break
    }
    head = at
  }
  return head
}

/**
 * Whether a noun phrase behind a verb of denying is what is said not to be so: to deny somebody access, or to reject an
 * offer, is a deed.
 */
export function isDenied(document: Document, { cue }: CueForm, at: number, limit: number): boolean {
  if (cue.act !== "denies") return true
  const head = headOf(document, at, limit)
  const pronoun = document.marks[at]?.pronoun
  if (pronoun !== undefined && pronoun.value.possessive !== true) return false
  if (cue.spoken === true) return document.flag(head, "deniable") > 0
  return document.flag(head, "grantable") === 0
}

/**
 * "denied | there was a threat", but not "denied | any role and blamed others": whether a clause with its subject begins
 * here, in a language that has the subject first.
 */
export function opensOwnClause(document: Document, from: number, limit: number): boolean {
  const { clauses, content, letters } = document.pack
  if (content.subjectBetween || isJoint(document, from)) return false
  let subject = false
  for (let at = from; at < Math.min(limit, from + verbReach); at++) {
    const kind = document.tokens[at]?.kind
    if (kind !== "word" && kind !== "number") {
      if ((document.partner[at] ?? -1) >= 0) continue
      return false
    }
    if (document.flag(at, "preposition") > 0) continue
    if (at > from && isJoint(document, at)) return false
    const word = document.word(at)
    if (subject) {
      // "a change | he had to make": told of the noun before
      if (document.marks[at]?.pronoun?.value.possessive !== true && document.marks[at]?.pronoun !== undefined)
        return false
      const verb = clauses.verb(word, document.word(at - 1), document.word(at + 1)) === "sure"
      if (verb && document.flag(at + 1, "agent") === 0) return true
    }
    if (document.flag(at, "adverb") === 0 && !letters.adverb(word)) subject = true
  }
  return false
}

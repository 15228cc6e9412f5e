import type { Document } from "../text/document.ts"

/** More words in quotation marks are speech, fewer may be a name, a title or a word held at a distance. */
const mostWords = 3
/** So many tokens may stand from mark to mark of a name. */
const mostTokens = 5

/** Longer quotations are not asked. */
const longest = 8

/** "هذا الرقم مبالغ فيه", "لم أحدد موعدا": whether a small word shows that a short quotation is speech and no name. */
export function readsAsSpeech(document: Document, open: number): boolean {
  const close = document.partner[open] ?? -1
  if (!document.pack.content.subjectBetween || close <= open + 2 || close - open > longest) return false
  const { clauses, letters } = document.pack
  // "أنها اتهامات باطلة"
  if (document.marks[open + 1]?.complementiser?.value.subject === true) return true
  for (let at = open + 1; at < close; at++) {
    const negated =
      document.flag(at, "negation") > 0 &&
      clauses.verb(document.word(at + 1), document.word(at), "") === "sure"
    const small = document.flag(at, "pointer") > 0 || document.flag(at, "self") > 0
    if (small || negated || document.marks[at]?.pronoun !== undefined) return true
  }
  // "سنرد قريبا", but "وول ستريت": in a name such a word seldom comes first
  return letters.future(document.word(open + 1))
}

/** Whether a quotation is a name, a title or a word held at a distance rather than speech. */
export function isShortQuote(document: Document, open: number): boolean {
  const close = document.partner[open] ?? -1
  if (close < 0) return true
  if (readsAsSpeech(document, open)) return false
  let words = 0
  for (let at = open + 1; at < close; at++) if (document.tokens[at]?.kind === "word") words++
  return words <= mostWords && !document.isMark(close - 1, ".!?؟…,،")
}

/** Whether a quotation right after its verb is a name: few words, no stop in or behind it, and the sentence goes on. */
export function isQuotedName(document: Document, open: number, limit: number): boolean {
  const close = document.partner[open] ?? -1
  if (close + 2 >= limit || close - open > mostTokens || document.tokens[close + 1]?.kind !== "word")
    return false
  for (let at = open + 1; at < close; at++) if (document.tokens[at]?.kind !== "word") return false
  if (readsAsSpeech(document, open)) return false
  return document.marks[open + 1]?.complementiser === undefined
}

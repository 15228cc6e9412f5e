import type { Document } from "../text/document.ts"
import { describe, type Mention, type Mentions } from "../who/mention.ts"

const breaks = ",،;؛:—–!?؟…"

/** Whether a word is a finite verb that is not part of a name. */
function isVerb(document: Document, at: number): boolean {
  const token = document.tokens[at]
  if (token?.kind !== "word") return false
  const { letters } = document.pack
  if (document.flag(at, "auxiliary") > 0 && document.flag(at, "infinitive") === 0) return true
  if (document.marks[at]?.noun !== undefined) return false
  if (letters.capitals) {
    const first = document.text[token.start] ?? ""
    if (first !== first.toLowerCase()) return false
    return letters.verb(token.folded)
  }
  return document.marks[at]?.cues?.forms.some((form) => form.kind === "finite" && form.weak !== true) === true
}

function relativeBefore(document: Document, at: number, floor: number): number {
  for (let index = at; index >= Math.max(floor, at - 14); index--) {
    if (document.isMark(index, breaks)) return -1
    if (document.flag(index, "relative") > 0) return index
  }
  return -1
}

/** A dash between words, also a hyphen with blanks around it. */
function isLooseHyphen(document: Document, at: number): boolean {
  return document.isMark(at, "–—-") && document.tokens[at - 1]?.end !== document.tokens[at]?.start
}

/** "some undecided voters", "polls released Sunday": a participle before its noun, or behind it with a time or place. */
function isParticiple(document: Document, at: number, last: number, floor: number): boolean {
  const { marks, pack } = document
  if (!document.subjectFirst || at <= floor) return false
  const word = document.word(at)
  if (!word.endsWith("ed") || document.flag(at, "auxiliary") > 0) return false
  const before = marks[at - 1]
  const determined =
    document.flag(at - 1, "definite") > 0 ||
    before?.count !== undefined ||
    before?.pronoun?.value.possessive === true
  if (determined) return at < last
  if (marks[at]?.cues?.forms.some((form) => form.kind === "finite" && form.weak !== true) === true)
    return false
  const noun = before?.noun !== undefined || pack.letters.agreement(document.word(at - 1)).number === "plural"
  if (!noun || before?.pronoun !== undefined) return false
  return (["time", "preposition", "agent"] as const).some((flag) => document.flag(at + 1, flag) > 0)
}

/** Walks left from the last word of a noun phrase to its first. */
function walkLeft(document: Document, last: number, floor: number): number {
  const { tokens, marks, pack } = document
  let at = last
  let from = last + 1
  while (at >= floor) {
    const token = tokens[at]
    if (token === undefined || token.kind === "break") break
    if (token.kind === "mark") {
      const partner = document.partner[at] ?? -1
      if (partner >= 0) {
        // a quoted word inside a name, never a quotation
        if (partner > at || at - partner > 4 || at === last || partner <= floor) break
        at = partner - 1
        from = partner
        continue
      }
      if (document.isMark(at, ")")) {
        let open = at - 1
        while (open > floor && at - open < 14 && !document.isMark(open, "(")) open--
        if (!document.isMark(open, "(")) break
        from = open
        at = open - 1
        continue
      }
      const glued = tokens[at - 1]?.end === token.start
      if (document.isMark(at, "-‑'’/&") && glued) {
        at--
        continue
      }
      if (document.isMark(at, ".") && glued && pack.sentences.abbreviations.includes(document.word(at - 1))) {
        at--
        continue
      }
      if (document.isMark(at, "$%£€#@")) {
        at--
        continue
      }
      break
    }
    if (
      marks[at]?.complementiser !== undefined &&
      marks[at]?.noun === undefined &&
      document.flag(at, "relative") === 0
    )
      break
    if (document.flag(at, "clause") > 0 && marks[at]?.noun === undefined) break
    if (isVerb(document, at) && !isParticiple(document, at, last, floor)) {
      const relative = relativeBefore(document, at, floor)
      if (relative <= floor) break
      at = relative - 1
      from = relative
      continue
    }
    if (document.flag(at, "conjunction") > 0) {
      if (at === floor || document.isMark(at - 1, ",،") || at === last) break
      let left = at - 1
      while (left > floor && at - left < 7 && tokens[left]?.kind === "word" && !isVerb(document, left)) left--
      if (isVerb(document, left)) break
    }
    from = at
    at--
  }
  // an opening circumstance or adverb belongs to the sentence, not to the source
  while (from <= last) {
    if (
      document.flag(from, "adverb") > 0 ||
      document.flag(from, "conjunction") > 0 ||
      document.flag(from, "clause") > 0
    ) {
      from++
      continue
    }
    if (document.flag(from, "time") > 0 && tokens[from + 1]?.kind === "word" && from < last) {
      from++
      continue
    }
    const preposition = document.marks[from]?.count === undefined ? document.flag(from, "preposition") : 0
    if (preposition > 0 && from + preposition <= last) {
      let next = from + preposition
      if (document.flag(next, "time") === 0 && marks[from]?.medium === undefined) {
        // "In Moscow officials": a capital run is the place, the next word the source
        if (marks[next]?.pronoun !== undefined) break
        const start = next
        while (next < last && /\p{Lu}/u.test(document.text[tokens[next]?.start ?? 0] ?? "")) next++
        if (next === start) break
        from = next
        continue
      }
      if (marks[from]?.medium !== undefined) next = from + (marks[from]?.medium?.length ?? 1)
      while (next <= last && (document.flag(next, "time") > 0 || tokens[next]?.kind === "number")) next++
      from = next
      continue
    }
    break
  }
  return from
}

function cut(document: Document, from: number, to: number): Mention[] {
  for (let at = from + 1; at < to - 1; at++)
    if (document.pack.sources.conjunctions.includes(document.word(at)) && to - from < 12)
      return [describe(document, from, at), ...cut(document, at + 1, to)]
  return [describe(document, from, to)]
}

/**
 * Reads the source that ends before a verb, over adverbs, auxiliaries and what commas set off.
 * Empty where the words before are no noun phrase, or belong to the clause before ("… and said").
 */
export function subjectBefore(document: Document, verb: number, floor: number): Mentions | undefined {
  let last = verb - 1
  while (
    last >= floor &&
    document.tokens[last]?.kind === "word" &&
    document.marks[last]?.pronoun === undefined &&
    document.marks[last]?.noun === undefined &&
    (document.flag(last, "adverb") > 0 ||
      document.flag(last, "auxiliary") > 0 ||
      document.flag(last, "negation") > 0)
  )
    last--
  // "officials on Monday said": skip the time
  for (let back = last; back > floor && last - back < 4; back--)
    if (document.flag(back, "preposition") > 0 && document.flag(back + 1, "time") > 0) {
      last = back - 1
      break
    } else if (document.flag(back, "time") === 0 && document.tokens[back]?.kind !== "number") break
  while (last > floor && document.flag(last, "time") > 0 && document.marks[last]?.noun === undefined) last--
  if (last < floor) return undefined
  if (document.isMark(last, ",–—") || isLooseHyphen(document, last)) {
    const pair = document.isMark(last, ",") ? "," : "–—-"
    let open = last - 1
    while (open >= floor && last - open < 40) {
      const partner = document.partner[open] ?? -1
      if (partner > open) return undefined
      if (partner < 0 && document.isMark(open, pair) && (pair === "," || isLooseHyphen(document, open))) break
      open = partner < 0 ? open - 1 : partner - 1
    }
    if (open - 1 < floor || !document.isMark(open, pair)) return undefined
    const inner = open + 1
    const from = walkLeft(document, open - 1, floor)
    if (from >= open) return undefined
    // "Sen. Hart, R-Iowa, who left in May, has said": one more pair of commas
    const wider =
      document.isMark(from - 1, ",") && open - from <= 5 ? walkLeft(document, from - 2, floor) : from
    if (wider < from && wider >= floor)
      return { mentions: [describe(document, wider, last)], from: wider, to: last }
    // what the commas hold must describe the source, not be a clause or a list
    if (
      document.marks[inner]?.cues?.forms.some(
        (form) => form.kind === "participle" || form.cue.relay !== undefined,
      )
    )
      return { mentions: [describe(document, from, open)], from, to: open }
    const circumstance = document.flag(inner, "preposition") > 0 || document.flag(inner, "time") > 0
    const to = circumstance ? open : last
    return { mentions: [describe(document, from, to)], from, to }
  }
  const from = walkLeft(document, last, floor)
  if (from > last) return undefined
  // "the mayor, who said that": whom the relative word stands for
  if (from === last && document.flag(from, "relative") > 0) {
    let head = from - 1
    while (head > floor && document.isMark(head, ",")) head--
    let start = walkLeft(document, head, floor)
    while (start < head && (document.flag(start, "preposition") > 0 || document.flag(start, "agent") > 0))
      start++
    return start > head ? undefined : { mentions: cut(document, start, head + 1), from: start, to: last + 1 }
  }
  const small = document.flag(from, "preposition") > 0 && document.marks[from]?.count === undefined
  if (small && document.marks[from]?.noun === undefined) return undefined
  return { mentions: cut(document, from, last + 1), from, to: last + 1 }
}

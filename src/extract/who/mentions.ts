import { appositive, isStop } from "./apposition.ts"
import type { Document } from "../text/document.ts"
import { describe, type Mentions } from "./mention.ts"
import type { NameFinder, NameHit } from "./name-finder.ts"

const longest = 28

/** Whether a definite word cannot be the adjective of the definite noun before it, by its gender. */
function disagrees(document: Document, noun: number, at: number): boolean {
  const { letters } = document.pack
  const head = document.marks[noun]?.noun?.value
  const word = document.word(at)
  if (head?.definite !== true || head.number !== "singular" || !letters.definite(word)) return false
  const { gender } = letters.adjective(word)
  return head.gender !== undefined && gender !== undefined && head.gender !== gender
}

/** "أكرم إمام أوغلو | بطعن": behind a full name no word without an article belongs to it. */
function endsName(document: Document, names: NameFinder, hit: NameHit, to: number): boolean {
  const { to: at } = hit
  if (at >= to || document.tokens[at]?.kind !== "word" || !names.isPerson(hit)) return false
  if (hit.entries.some((entry) => entry.form === "short")) return false
  if (document.marks[at]?.noun !== undefined || names.at(document, at, to) !== undefined) return false
  const { letters } = document.pack
  const word = document.word(at)
  if (letters.conjunctive.some((conjunction) => word.startsWith(conjunction))) return false
  return (
    !letters.definite(word) && document.flag(at, "backward") === 0 && document.flag(at, "conjunction") === 0
  )
}

/** Whether a word opens another source joined to the one before, and how many tokens the joint has. */
function joins(document: Document, names: NameFinder, at: number, to: number): number {
  const { letters } = document.pack
  const word = document.word(at)
  for (const conjunction of letters.conjunctive) {
    if (!word.startsWith(conjunction)) continue
    if (document.marks[at]?.noun?.value.proclitic?.startsWith(conjunction) === true) return 0
    const hit = names.at(document, at, to)
    if (hit !== undefined && !hit.entries.some((entry) => entry.folded.startsWith(word))) return 0
  }
  return -1
}

/** "an informed source": a participle between an article and its noun. */
function isPremodifier(document: Document, at: number, from: number): boolean {
  if (
    !document.subjectFirst ||
    at !== from + 1 ||
    !document.pack.letters.passiveParticiple(document.word(at))
  )
    return false
  const determined = document.flag(from, "definite") > 0 || document.marks[from]?.count !== undefined
  return (
    determined && (document.marks[at + 1]?.noun !== undefined || document.marks[at + 2]?.noun !== undefined)
  )
}

/**
 * Reads the source that begins at a token and goes right, with names set off by commas and sources joined to it.
 * @param object stop at a noun that can open what is said ("أعلنت روسيا | استعدادها")
 */
export function mentionsAfter(
  document: Document,
  names: NameFinder,
  start: number,
  limit: number,
  object = false,
): Mentions {
  const { tokens, marks, pack } = document
  const to = Math.min(limit, start + longest)
  const runs: [number, number][] = []
  let from = start
  // "قال لنا مصدر", "ما أفاد به مصدر": a pronoun stands before the source
  if (!document.subjectFirst) while (from < to && pack.sources.objects.includes(document.word(from))) from++
  let at = from
  let named = false
  while (at < to) {
    const token = tokens[at]
    if (token === undefined || token.kind === "break") break
    if (token.kind === "mark") {
      const partner = document.partner[at] ?? -1
      // a registered name may have been read over its opening mark
      if (partner >= from && partner < at) {
        at++
        continue
      }
      if (partner > at && partner - at <= 6 && partner < to) {
        at = partner + 1
        named = true
        continue
      }
      if (
        document.isMark(at, ".-‑'’/") &&
        at > from &&
        tokens[at - 1]?.end === token.start &&
        tokens[at + 1]?.kind === "word" &&
        at + 1 < to
      ) {
        const initials = pack.sentences.abbreviations.includes(document.word(at - 1)) || token.folded !== "."
        if (!initials) break
        at++
        continue
      }
      if (document.isMark(at, "(")) {
        let close = at + 1
        while (close < to && !document.isMark(close, ")")) close++
        if (close >= to) break
        at = close + 1
        continue
      }
      if (!document.isMark(at, ",،") || at === from) break
      const apposed = appositive(document, names, from, at + 1, to, named)
      if (apposed === 0) break
      at = apposed
      named = true
      continue
    }
    const hit = names.at(document, at, to)
    if (at > from && joins(document, names, at, to) === 0) {
      runs.push([from, at])
      from = at
      at = hit?.to ?? at + (marks[at]?.noun?.length ?? 1)
      continue
    }
    if (at > from && startsAddressee(document, names, at, to)) break
    const proclitic = marks[at]?.noun?.value.proclitic
    if (
      at > from &&
      proclitic !== undefined &&
      // "الأمين العام للأمم المتحدة": a body belongs to the office
      marks[at]?.noun?.value.kind !== "body" &&
      pack.reporting.addressees.some((letter) => proclitic.startsWith(letter))
    )
      break
    // "دعا الرئيس | نظيره": with a pronoun of the one who speaks it is another
    if (at > from && document.flag(at, "counterpart") > 0) break
    if (hit !== undefined) {
      named ||= hit.entries.some((entry) => entry.kind === "agent")
      at = hit.to
      if (!document.subjectFirst && endsName(document, names, hit, to)) break
      continue
    }
    if (at === from && marks[at]?.count !== undefined && (marks[at]?.count?.length ?? 1) > 1) {
      at += marks[at]?.count?.length ?? 1
      continue
    }
    // "three people briefed on the plan", "an informed source": a participle that belongs to the source
    const joint = document.flag(at, "join")
    if (document.subjectFirst && joint > 1 && at > from) {
      at += joint
      continue
    }
    if (isPremodifier(document, at, from)) {
      at++
      continue
    }
    if (isStop(document, at, at === from) || document.flag(at, "freeRelative") > 0) break
    if (at > from && document.flag(at, "conjunction") > 0) {
      if (isStop(document, at + 1, false) || tokens[at + 1]?.kind !== "word") break
      runs.push([from, at])
      from = at + 1
      at++
      continue
    }
    const join = document.flag(at, "join")
    if (join > 1 && at > from) {
      at += join
      continue
    }
    if (document.flag(at, "preposition") > 0 && marks[at]?.noun === undefined) {
      if (at === from) break
      if (document.flag(at, "join") === 0 || named) break
      const head = describe(document, from, at).head
      if (head === undefined && !document.subjectFirst) break
      if (
        !document.subjectFirst &&
        head !== undefined &&
        !["anonymous", "collective", "person", "media"].includes(head.kind)
      )
        break
      at++
      continue
    }
    // "حث المبعوث | الأطراف", "وصف الوزير | الهجوم": a second definite noun is no part of a definite one
    if (
      at === from + 1 &&
      !document.subjectFirst &&
      marks[from]?.noun !== undefined &&
      pack.letters.definite(document.word(from)) &&
      pack.letters.definite(token.folded) &&
      (marks[at]?.noun !== undefined ||
        marks[at]?.cues !== undefined ||
        (!pack.letters.relative(token.folded) && pack.letters.eventNoun(pack.letters.bare(token.folded))))
    )
      break
    // "محكمة الاستئناف | حكما": an object by its case
    if (
      at > from &&
      !document.subjectFirst &&
      token.folded.endsWith("ا") &&
      marks[at]?.noun !== undefined &&
      marks[at]?.noun?.value.lemma !== token.folded
    )
      break
    // "انتقدت النقابة | القانون": no adjective of the noun before, which it would agree with
    if (at === from + 1 && !document.subjectFirst && disagrees(document, from, at)) break
    if (object && at > from && pack.letters.eventNoun(token.folded) && marks[at]?.noun === undefined) break
    if (object && at === from && pack.letters.eventNoun(token.folded) && marks[at]?.noun === undefined) break
    if (marks[at]?.noun !== undefined) {
      at += marks[at]?.noun?.length ?? 1
      continue
    }
    at++
  }
  while (at > from && document.flag(at - 1, "preposition") > 0 && marks[at - 1]?.noun === undefined) at--
  if (at > from) runs.push([from, at])
  return {
    mentions: runs
      .filter(([a, b]) => b > a)
      .map(([a, b]) => describe(document, a, withoutComma(document, a, b))),
    from: start,
    to: at,
  }
}

/** The end of a run without the comma that closes its last apposition. */
function withoutComma(document: Document, from: number, to: number): number {
  let end = to
  while (end > from + 1 && document.isMark(end - 1, ",،")) end--
  return end
}

/** Whether the word names to whom something was told, written with its preposition ("لرويترز", "to Reuters"). */
export function startsAddressee(document: Document, names: NameFinder, at: number, to: number): boolean {
  const { addressees } = document.pack.reporting
  const word = document.word(at)
  if (document.subjectFirst) return addressees.includes(word)
  if (!addressees.some((letter) => word.startsWith(letter))) return false
  // لـ"الشرق الأوسط"
  if (addressees.includes(word)) return (document.partner[at + 1] ?? -1) > at + 1
  const noun = document.marks[at]?.noun
  if (noun !== undefined)
    return (
      noun.value.kind === "outlet" &&
      addressees.some((letter) => noun.value.proclitic?.startsWith(letter) === true)
    )
  const hit = names.at(document, at, to)
  return (
    hit !== undefined && names.isOutlet(hit) && !hit.entries.some((entry) => entry.folded.startsWith(word))
  )
}

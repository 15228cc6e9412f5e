import type { Document } from "../../text/document.ts"
import { nounPhraseEnd } from "../../who/noun-phrase-end.ts"
import { found, type StepResult, type Walk } from "../complement-walk.ts"
import { contentful } from "../deed.ts"
import { isDenied } from "../denied-object.ts"

/** So many letters the shortest noun has of which its ending alone tells that it is one. */
const shortest = 4

/** Whether the rest of a word without its preposition ends like a noun of doing, and the word means nothing else. */
function isPlainNoun(document: Document, at: number, rest: string): boolean {
  const { letters } = document.pack
  // an ending that a feminine noun has, too, tells nothing ("بولاية")
  return rest.length > shortest && document.marks[at] === undefined && letters.plainlyPossessed(rest)
}

/** "بعض": a count; "بشأن": what somebody is silent on; a time. */
function isSmall(document: Document, at: number): boolean {
  return (
    document.marks[at]?.count !== undefined || document.flag(at, "about") > 0 || document.flag(at, "time") > 0
  )
}

/** So many tokens behind an adjective the preposition stands that the adjective only looks as if it bore. */
const nextPreposition = 5

/**
 * "منظمات | بيئية الحكومة بتلويث النهر": an adjective behind a plural without an article, where the same preposition
 * follows behind a noun with one.
 */
function isAdjective({ document, start, at, reach }: Walk, preposition: string): boolean {
  const { letters } = document.pack
  const word = document.word(at)
  const noun = at > start ? document.marks[at - 1]?.noun?.value : undefined
  if (noun?.number !== "plural" || noun.definite === true || letters.definite(document.word(at - 1)))
    return false
  if (!letters.relative(word) || letters.adjective(word).gender !== "feminine") return false
  if (!letters.definite(document.word(at + 1))) return false
  for (let next = at + 2; next < Math.min(reach, at + nextPreposition); next++)
    if (document.word(next).startsWith(preposition)) return true
  return false
}

/** "هدد | بضربات": whatever one threatens with. */
function isThreatened({ document, names, form, limit, at }: Walk): boolean {
  if (form.cue.act !== "threatens" || !form.cue.addressed) return false
  return names.at(document, at, limit)?.prefix !== "" && document.flag(at, "join") === 0
}

/** Whether the word is a noun for somebody; but "بمهاجمة القرية": a woman who attacks is written like the deed. */
function isSomebody({ marks, pack, word }: Document, at: number, rest: string): boolean {
  return marks[at]?.noun?.value.words === word(at) && !pack.letters.eventNoun(rest)
}

/** Whether a preposition of the cue is written onto the noun here. */
function isWrittenOn(walk: Walk): boolean {
  const { document, names, form, limit, at } = walk
  const { letters, reporting } = document.pack
  const word = document.word(at)
  if (word.length < 3 || isSmall(document, at)) return false
  for (const preposition of form.cue.nominal) {
    if (preposition.length !== 1 || !word.startsWith(preposition)) continue
    if (reporting.manners.includes(word)) continue
    const rest = word.slice(1)
    if (isSomebody(document, at, rest) || isAdjective(walk, preposition)) continue
    const bare = letters.bare(rest)
    // "اتهم الوزير الشركة بالغش", "بدس السم", "طالب الوزير بسرعة الرد": whatever one is accused of, or to do
    const known = bare !== rest || letters.definite(document.word(at + 1))
    const asked =
      (form.cue.act === "demands" || form.cue.act === "promises") &&
      !reporting.addressees.includes(preposition)
    if (isThreatened(walk)) return true
    const any =
      form.cue.predicative === preposition || (asked && names.at(document, at, limit)?.prefix !== "")
    if (any && known && document.flag(at, "join") === 0) return true
    // "بعرقلتها"
    if (form.cue.predicative === preposition && isPlainNoun(document, at, rest)) return true
    if (letters.eventNoun(word) || letters.eventNoun(rest) || letters.eventNoun(bare)) return true
  }
  return false
}

/** "spoke | of the war", but not "spoke at a session | of the council": whether the preposition belongs to no noun before. */
function hangsOnCue({ document, form, at, start, object }: Walk): boolean {
  if (!document.pack.sources.headLast) return true
  // "told a group | of reporters": a noun with "a" takes the preposition to itself
  if (object >= 0 && form.cue.addressed) return document.marks[object]?.count?.value !== 1
  let back = at - 1
  // "on Monday | of the war", but not "on the first day | of the war"
  while (back >= start && (document.flag(back, "time") > 0 || document.flag(back, "adverb") > 0)) back--
  return back < start || (back < at - 1 && back === start && document.flag(back, "preposition") > 0)
}

/** "تبرأ الحزب من | تصريحات النائب" */
function isDeniedThing({ document, form }: Walk, noun: number): boolean {
  return form.cue.act === "denies" && document.flag(noun, "deniable") > 0
}

/** Whether a preposition of the cue with its noun stands here, alone or written onto the noun. */
export function nominal(walk: Walk): StepResult {
  const { document, form, at } = walk
  const { nominal: prepositions, act, addressed } = form.cue
  // whatever a comment was asked on ("لم يعلق على هذا"), but not how ("على الفور")
  if (form.cue.alone === true && prepositions.includes(document.word(at)))
    return document.flag(at, "adverb") > 0 ? undefined : found(walk, "refusal", at)
  if (prepositions.length === 0 || document.marks[at]?.medium !== undefined) return undefined
  const alone =
    prepositions.includes(document.word(at)) && document.marks[at + 1]?.complementiser === undefined
  if (!alone) return isWrittenOn(walk) ? found(walk, "nominal", at) : undefined
  // "ألقى الوزير | باللوم على الشركة": a noun that the verb always has
  if (document.flag(at, "preposition") === 0) return found(walk, "nominal", at)
  if (!hangsOnCue(walk)) return undefined
  // "من أي هجوم"
  const noun = document.pack.reporting.anyOf.includes(document.word(at + 1)) ? at + 2 : at + 1
  if (form.cue.spoken === true && !isDenied(document, form, noun, walk.limit)) return undefined
  // "كشف الوزير عن 60 إجراء"
  if (document.tokens[noun]?.kind === "number" && document.tokens[noun + 1]?.kind === "word")
    return found(walk, "nominal", at)
  if (document.pack.content.matters.includes(document.pack.letters.bare(document.word(noun))))
    return found(walk, "nominal", at)
  const strict = !isDeniedThing(walk, noun) && !(addressed && act !== "asserts") && act !== "promises"
  return contentful(document, noun, strict) ? found(walk, "nominal", at) : undefined
}

/** A deed of violence for which somebody owns responsibility, behind the subject. */
export function violence(walk: Walk): StepResult {
  const { document, names, form, led, start, reach } = walk
  if (form.cue.violent !== true) return undefined
  const at = led ? start : nounPhraseEnd(document, names, start, reach)
  const deeds = document.pack.reporting.violence
  const word = document.word(at)
  return deeds.includes(word) || deeds.includes(document.pack.letters.bare(word))
    ? found(walk, "nominal", at, at)
    : "nothing"
}

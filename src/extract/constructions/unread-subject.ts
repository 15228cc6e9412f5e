import { describe } from "../who/mention.ts"
import { isIntroduced } from "../who/name-form.ts"
import type { Speaker } from "./draft.ts"
import { named, type SentenceReader } from "./sentence-reader.ts"

/** Words of the longest subject that may stand between an auxiliary or a conjunction and its verb. */
const longest = 5

/** Words of the longest name that is taken as it is written. */
const longestName = 3
/** A word here that the letters make as likely a name as any other word is one: the place tells the rest. */
const likeName = 0
/** The letters of a first name that is beyond doubt. */
const sureName = 30

const small = ["preposition", "time", "adverb", "negation", "relative", "complementiser", "backward"] as const

/**
 * "وكان لوفيفر قد أعلن", "لكن لوفيفر أكد": whoever stands there is the subject, whether the words can be read or not.
 * A plain name is taken as it is written; of other words nobody is known to speak. Undefined where nothing stands there.
 */
export function unreadSubject({ document, floor }: SentenceReader, at: number): Speaker | undefined {
  const isSmall = (index: number): boolean =>
    small.some((flag) =>
      flag === "complementiser"
        ? document.marks[index]?.complementiser !== undefined
        : document.flag(index, flag) > 0,
    )
  // "بينما رفض السائق الحكم | وأنكر": another verb, and its subject
  const isVerb = (index: number): boolean =>
    document.marks[index]?.cues?.forms.some(({ kind }) => kind === "finite") === true
  let end = at
  while (end > floor && document.flag(end - 1, "auxiliary") > 0) end--
  let from = end
  const opens = (index: number): boolean =>
    document.flag(index, "auxiliary") > 0 || document.flag(index, "clause") > 0
  while (
    from > floor &&
    end - from <= longest &&
    document.tokens[from - 1]?.kind === "word" &&
    !opens(from - 1)
  )
    from--
  if (from === end || end - from > longest || from <= floor - 1 || !opens(from - 1)) return undefined
  for (let index = from; index < end; index++)
    if (isSmall(index) || document.marks[index]?.pronoun !== undefined || isVerb(index)) return undefined
  const { letters } = document.pack
  const words = Array.from({ length: end - from }, (_, index) => from + index)
  if (words.some((index) => document.marks[index] !== undefined || letters.definite(document.word(index))))
    return named([])
  const nameLike = words.every((index) => letters.nameLikeness(document.word(index)) >= likeName)
  if (nameLike && words.length <= longestName) return named([describe(document, from, end)])
  // "وكان عنان قد أعلن": between two auxiliaries nothing but the subject can stand
  if (end === at || document.flag(from - 1, "auxiliary") === 0) return undefined
  const first = document.word(from)
  const known =
    words.length === 1
      ? isIntroduced(document, first)
      : words.length <= longestName && letters.nameLikeness(first) >= sureName
  return named(known ? [describe(document, from, end)] : [])
}

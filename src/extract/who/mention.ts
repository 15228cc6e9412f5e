import type { Pronoun, SourceNoun } from "../../lang/parts/sources.ts"
import type { Document } from "../text/document.ts"

/** A phrase that names who speaks. */
export interface Mention {
  readonly from: number
  readonly to: number
  /** Where an apposition ends that describes the source and names nobody else. */
  readonly apposedTo?: number
  readonly head?: SourceNoun
  readonly pronoun?: Pronoun
  readonly count?: number
  /** Points to someone the reader knows: an article, a demonstrative, a definite form. */
  readonly definite: boolean
}

export interface Mentions {
  readonly mentions: readonly Mention[]
  readonly from: number
  readonly to: number
}

/** Describes a run of tokens as a mention. */
export function describe(document: Document, from: number, to: number): Mention {
  const { marks, pack } = document
  let head: SourceNoun | undefined
  let headAt = from
  let count: number | undefined
  let definite = false
  let pronoun: Pronoun | undefined
  for (let at = from; at < to; at++) {
    const here = marks[at]
    if (
      at === from &&
      here?.pronoun !== undefined &&
      here.pronoun.value.possessive !== true &&
      to - from <= 2
    )
      pronoun = here.pronoun.value
    if (here?.count !== undefined && here.noun === undefined && head === undefined) {
      count ??= here.count.value
      at += here.count.length - 1
      continue
    }
    if (document.tokens[at]?.kind === "number" && head === undefined)
      count ??= Number(document.word(at)) || undefined
    if (document.flag(at, "definite") > 0 && head === undefined) definite = true
    if (here?.noun !== undefined) {
      // where the head comes last ("the four Turkish officials") later nouns win until a preposition
      if (head === undefined || (document.subjectFirst && at <= headAt + 2)) {
        head = here.noun.value
        headAt = at
      }
      at += here.noun.length - 1
      if (!document.subjectFirst) break
      continue
    }
    const apart = document.isMark(at, ",،") || document.flag(at, "relative") > 0
    if (
      (head !== undefined && document.flag(at, "preposition") > 0) ||
      (apart && (head !== undefined || document.subjectFirst))
    )
      break
  }
  // "مسؤولين اثنين", "مصادر ثلاثة"
  for (
    let at = headAt + 1;
    !document.subjectFirst && head !== undefined && at < Math.min(to, headAt + 4);
    at++
  )
    count ??= marks[at]?.count?.value
  if (pack.letters.definite(document.word(headAt)) || head?.definite === true) definite = true
  const mention: { -readonly [Key in keyof Mention]: Mention[Key] } = { from, to, definite }
  if (head !== undefined) mention.head = head
  if (pronoun !== undefined) mention.pronoun = pronoun
  if (count !== undefined) mention.count = count
  return mention
}

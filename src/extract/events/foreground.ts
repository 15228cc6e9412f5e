import type { Document, Run } from "../text/document.ts"
import type { NameFinder } from "../who/name-finder.ts"
import { eventLexiconOf } from "./event-lexicon.ts"
import { roleLexiconOf } from "./role-lexicon.ts"
import { type RoleWord, roleWordAt } from "./role-word.ts"
import type { ToldHead } from "./told-heads.ts"

/** A noun this near behind the verb that it is the object of carries the clause together with it. */
const nearObject = 7
/** Verbs whose object or subject is the event itself ("launched a raid", «وقع انفجار», "came under fire"). */
const carrying: ReadonlySet<string> = new Set(["does", "suffers", "sees", "announces"])

interface Course {
  readonly document: Document
  /** Nothing has been read yet but what brings in the clause. */
  fresh: boolean
  /** Inside a relative or dependent clause. */
  aside: boolean
  /** A comma ends that clause: it opened the sentence, or stands between commas. */
  closable: boolean
  verbs: number
  carrier: number | undefined
  /** The word before is a conjunction, or one is written onto this. */
  joins: boolean
  before: RoleWord | undefined
}

/**
 * Returns those of the heads that carry what a sentence says, not what it only mentions: its first verb, verbs joined to
 * it, the object of a verb that only says that something is done ("carried out a raid"), and the noun that a sentence
 * without a verb begins with. In "he condemned the attack" and "rebels who fight the army will leave" nobody says that
 * there was an attack or a fight: the reader is taken to know.
 *
 * @see Hopper & Thompson, "Transitivity in grammar and discourse", Language 56 (1980), on foreground and background
 */
export function foregroundHeads(
  document: Document,
  run: Run,
  names: NameFinder | undefined,
  heads: readonly ToldHead[],
): ReadonlySet<ToldHead> {
  const lexicon = roleLexiconOf(document.pack.roles)
  const course: Course = {
    document,
    fresh: true,
    aside: false,
    closable: false,
    verbs: 0,
    carrier: undefined,
    joins: false,
    before: undefined,
  }
  const found = new Set<ToldHead>()
  const nouns: ToldHead[] = []
  const last = heads.at(-1)?.from ?? run.from
  let next = 0
  for (let at = run.from; at < run.to; ) {
    // behind the last head only a verb matters: where there is one, nouns carry nothing
    if (at > last && (found.size > 0 || nouns.length === 0 || course.verbs > 0)) break
    // words that make one may have passed over a head
    while ((heads[next]?.from ?? at) < at) next++
    const first = heads[next]
    if (first?.from !== at) {
      const word = roleWordAt({ document, lexicon, names, to: run.to }, at, course.before)
      pass(course, word)
      at += word.length
      continue
    }
    const here = heads.filter(({ from }) => from === at)
    course.joins ||= lexicon.part.takeApart(document.word(at)).joined === true
    for (const head of here) {
      if (carries(course, head, found)) found.add(head)
      else if (head.kind === "noun" && !course.aside && course.verbs === 0) nouns.push(head)
    }
    if (here.some(({ kind }) => kind === "verb") && !course.aside) course.verbs++
    course.fresh = false
    course.joins = false
    course.before = undefined
    at = first.to
  }
  if (found.size > 0 || course.verbs > 0) return found
  const opening = nouns[0]
  return new Set(opening === undefined ? [] : nouns.filter((noun) => noun.from - opening.from <= nearObject))
}

function pass(course: Course, word: RoleWord): void {
  const { kind } = word
  course.joins = kind === "conjunction" || (course.joins && (kind === "adverb" || kind === "auxiliary"))
  if (kind === "comma") {
    if (course.aside && course.closable) course.aside = false
  } else if (kind === "relative" || kind === "clause") {
    if (!(course.fresh && kind === "clause")) open(course, course.before?.kind === "comma")
  } else if (kind === "preposition" && word.preposition === "time") open(course, course.fresh)
  else if (kind === "verb" && !course.aside) {
    course.verbs++
    course.carrier = isCarrier(course.document, word) ? word.at : undefined
  } else if (kind === "auxiliary" && !course.aside && isCarrier(course.document, word))
    course.carrier = word.at
  if (!["conjunction", "clause", "quote", "comma", "adverb"].includes(kind)) course.fresh = false
  course.before = word
}

function open(course: Course, closable: boolean): void {
  if (!course.aside) course.closable = closable
  course.aside = true
}

function isCarrier(document: Document, { at, stem }: RoleWord): boolean {
  const senses = roleLexiconOf(document.pack.roles).first.get(stem)?.senses ?? []
  if (senses.some(({ kind, value }) => kind === "govern" && carrying.has(value))) return true
  const classes = eventLexiconOf(document.pack).classesAt(document, at)
  return classes.includes("occurring") || classes.includes("doing")
}

function carries(course: Course, head: ToldHead, found: ReadonlySet<ToldHead>): boolean {
  if (course.aside) return false
  if (course.joins && found.size > 0) return true
  if (head.kind === "verb") return course.verbs === 0 || isConsequence(course, head)
  return course.carrier !== undefined && head.from - course.carrier <= nearObject
}

/** "…, killing ten": what came of what the sentence tells. */
function isConsequence({ document, before }: Course, { from }: ToldHead): boolean {
  return before?.kind === "comma" && document.pack.letters.activeParticiple(document.word(from))
}

import type { Document } from "../text/document.ts"
import { isAcronym } from "./own-word.ts"
import { headClass } from "./head-classes.ts"
import type { EventHead } from "./phrase.ts"
import { roleLexiconOf } from "./role-lexicon.ts"

/** Returns a head with the voice that its own words and those around it show. */
export function voiced<Head extends EventHead>(document: Document, head: Head): Head {
  if (head.kind === "noun") return head
  // "IS | killed ten"
  const passive = head.passive === true ? !isAcronym(document, head.from - 1) : isPassiveHead(document, head)
  return passive === (head.passive === true) ? head : { ...head, passive }
}

/** Words that may stand between an auxiliary and its participle. */
const mostBetween = 3

/**
 * Whether a verb is seen to be passive: by its vowel signs, by an auxiliary before its participle ("was reportedly
 * killed"), or by who did it behind it ("a man killed by police").
 */
export function isPassiveHead(document: Document, head: EventHead): boolean {
  if (head.kind === "noun") return false
  const { letters, roles } = document.pack
  const token = document.tokens[head.from]
  if (token === undefined) return false
  if (letters.writtenPassive(document.text.slice(token.start, token.end))) return true
  const lexicon = roleLexiconOf(roles)
  const is = (at: number, kind: string, value = ""): boolean =>
    !isAcronym(document, at) &&
    lexicon.first
      .get(document.word(at))
      ?.senses.some((sense) => sense.kind === kind && (value === "" || sense.value === value)) === true
  if (!letters.passiveParticiple(document.word(head.from))) return false
  let at = head.from - 1
  // "was shot and | wounded"
  if (is(at, "conjunction") && letters.passiveParticiple(document.word(at - 1))) at -= 2
  const last = at - mostBetween
  let auxiliary = false
  for (; at > last; at--) {
    if (is(at, "passive")) return true
    if (is(at, "auxiliary")) auxiliary = true
    else if (!is(at, "adverb") && !letters.adverb(document.word(at))) break
  }
  if (is(head.to, "preposition", "by")) return true
  return (
    !auxiliary && letters.capitals && takesObject.has(headClass(head.event)) && endsAt(document, head.to, is)
  )
}

/** Classes of events whose verbs have an object: where none is behind it, a participle is a passive. */
const takesObject: ReadonlySet<string> = new Set(["harm", "law"])

/** "Six others injured | in the blast": no object can stand there. */
function endsAt(document: Document, at: number, is: (at: number, kind: string) => boolean): boolean {
  const token = document.tokens[at]
  if (token?.kind === "number" || document.marks[at]?.count !== undefined) return false
  if (token?.kind !== "word") return true
  return (is(at, "preposition") && !is(at, "bound")) || is(at, "conjunction")
}

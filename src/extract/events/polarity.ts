import type { Polarity } from "../../schema/proposition.ts"
import type { Document, Run } from "../text/document.ts"
import { eventLexiconOf } from "./event-lexicon.ts"
import { roleLexiconOf } from "./role-lexicon.ts"
import type { ToldHead } from "./told-heads.ts"

/** Whether an event is told to be so, and the words that turn it. */
export interface Turned {
  readonly polarity: Polarity
  readonly cues: readonly Run[]
  /** It has not been so to this day ("not yet", "never"). */
  readonly lasting?: true
}

/** So many words before a head what turns it may stand, and so many behind it. */
const reach = 9
const behindReach = 5
/** So many words of other kinds may stand between, by what turns the head. */
const between = { negating: 1, lacking: 3, averting: 6 } as const
type Turning = keyof typeof between

/** Concepts that tell of an event that it is not so. */
const opposed: ReadonlySet<string> = new Set([
  "no-casualties",
  "fail-to-agree",
  "refuse-resign",
  "drop-charges",
  "end-truce",
])

const positive: Turned = { polarity: "positive", cues: [] }
const negative = (...cues: Run[]): Turned => ({ polarity: "negative", cues })

/** Returns whether a head's event is denied, prevented or called off by words around it in its clause. */
export function polarityOf(document: Document, sentence: Run, head: ToldHead): Turned {
  if (opposed.has(head.concept)) return negative()
  const cue = turnedBefore(document, sentence, head) ?? turnedBehind(document, sentence, head)
  if (cue === undefined) return positive
  const turned = negative({ from: cue, to: cue + 1 })
  return isLasting(document, cue, head) ? { ...turned, lasting: true } : turned
}

/** "Has not yet voted", "never met". */
function isLasting(document: Document, cue: number, head: ToldHead): boolean {
  for (let at = cue; at <= head.to; at++)
    if (at < head.from || at >= head.to)
      if (eventLexiconOf(document.pack).classesAt(document, at).includes("lasting")) return true
  return false
}

const turnings = Object.keys(between) as Turning[]

/** What a word does in a clause: opens another, is light, is of the classes of event words. */
function wordAt(document: Document, at: number) {
  const { pack } = document
  const { first } = roleLexiconOf(pack.roles)
  const word = document.word(at)
  const taken = pack.roles.takeApart(word)
  const { senses } = first.get(word) ?? first.get(taken.stem) ?? { senses: [] }
  const classes = eventLexiconOf(pack).classesAt(document, at)
  const kinds = new Set(senses.map(({ kind }) => kind))
  const is = (...names: readonly string[]): boolean => names.some((name) => kinds.has(name))
  const lexical = (...names: readonly string[]): boolean => names.some((name) => classes.includes(name))
  return { is, lexical, joined: taken.joined === true, preposition: taken.preposition }
}

type Word = ReturnType<typeof wordAt>

const opens = (document: Document, at: number, word: Word): boolean =>
  document.isMark(at, ".;؛:!?؟،,()[]—–") ||
  document.marks[at]?.complementiser !== undefined ||
  (word.is("relative", "clause", "conjunction") && !word.lexical("light"))

/** Words that may stand between a negation and its verb, or a light verb and its deed, whatever their number. */
const isLight = (word: Word): boolean =>
  word.is("auxiliary", "infinitive", "adverb", "determiner", "possessive") ||
  word.lexical("doing", "occurring", "wanted", "kind", "light")

/** The token before a head that turns it. */
function turnedBefore(document: Document, sentence: Run, head: ToldHead): number | undefined {
  const passed = { others: 0, deed: false, crossed: false, aside: false }
  const own = wordAt(document, head.from)
  if (own.joined && head.kind === "verb") return undefined
  for (let at = head.from - 1; at >= Math.max(sentence.from, head.from - reach); at--) {
    const word = wordAt(document, at)
    const turning = isIdle(document, sentence, at) ? undefined : turnings.find((name) => word.lexical(name))
    if (turning !== undefined) return mayTurn(turning, head, passed) ? at : undefined
    if (opens(document, at, word) || word.lexical("involved")) return undefined
    // "not found since the attack"
    if (head.kind === "noun" && word.lexical("occasion")) return undefined
    if (!isLight(word)) passed.others++
    if (word.lexical("doing", "occurring")) passed.deed = true
    if (word.is("auxiliary", "preposition") || word.preposition !== undefined) passed.crossed = true
    if (word.preposition !== undefined && !leading.has(word.preposition)) passed.aside = true
    // what follows "and" is another clause: "did not agree and attacked"
    if (word.joined && head.kind === "verb") return undefined
  }
  return undefined
}

/** "Denied that he met those | who killed her": what is told of something by the way, nobody denies. */
export function isByTheWay(document: Document, sentence: Run, head: ToldHead): boolean {
  for (let at = sentence.from; at < head.from; at++) {
    const word = wordAt(document, at)
    if (at > sentence.from && (word.is("relative") || word.lexical("occasion"))) return true
  }
  return false
}

/** What stands between a turning word and a head. */
interface Passed {
  readonly others: number
  /** A word for doing or occurring is among them. */
  readonly deed: boolean
  /** A preposition or an auxiliary is among them. */
  readonly crossed: boolean
  /** A preposition is among them that leads on to something else ("refused to work with the inquiry"). */
  readonly aside: boolean
}

/** What brings in the deed that is averted ("kept from voting"). */
const leading: ReadonlySet<string> = new Set(["from", "to", "of", "about"])

/** Whether a turning word is about a head behind such words. */
function mayTurn(turning: Turning, { kind }: ToldHead, { others, deed, crossed, aside }: Passed): boolean {
  if (others > between[turning]) return false
  // "is not aware of the attack" says nothing of the attack, "did not launch any new attack" does
  if (turning === "negating") return others === 0 || (kind === "noun" && deed)
  if (turning === "averting") return kind === "verb" || !aside
  // "no one was killed in the attack": there was one
  return turning !== "lacking" || kind === "verb" || !crossed
}

/** "no less than", "no-fly": a negation that denies nothing, whichever of its words stands here. */
function isIdle(document: Document, sentence: Run, at: number): boolean {
  if (document.isMark(at + 1, "-‑") && document.tokens[at]?.end === document.tokens[at + 1]?.start)
    return true
  for (let from = at; from >= Math.max(sentence.from, at - 1); from--)
    if (eventLexiconOf(document.pack).classesAt(document, from).includes("idle")) return true
  return false
}

/** "The vote was called off", "الهجوم لم يحدث": the token behind a noun that turns it. */
function turnedBehind(document: Document, sentence: Run, head: ToldHead): number | undefined {
  // "killed no one"
  if (head.kind === "verb") return wordAt(document, head.to).lexical("nobody") ? head.to : undefined
  let passive = false
  for (let at = head.to; at < Math.min(sentence.to, head.to + behindReach); at++) {
    const word = wordAt(document, at)
    if (opens(document, at, word)) return undefined
    if (word.lexical("negating") && !isIdle(document, sentence, at))
      return wordAt(document, at + 1).lexical("occurring", "going") ? at : undefined
    if (word.lexical("averted") || (passive && word.lexical("averting"))) return at
    if (!word.is("auxiliary", "adverb") && passive) return undefined
    if (word.is("auxiliary")) passive = true
  }
  return undefined
}

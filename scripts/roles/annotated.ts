/** Annotated frames with their articles, as examples of roles. */
import { createConceptFinder } from "../../src/concepts/finder.ts"
import { voiced } from "../../src/extract/events/passive-head.ts"
import { type EventHead, type Phrase, roleHead } from "../../src/extract/events/phrase.ts"
import { phrasesOf } from "../../src/extract/events/phrases-of.ts"
import { conceptsOf, toldHeads } from "../../src/extract/events/told-heads.ts"
import { createDocument, type Document } from "../../src/extract/text/document.ts"
import { createNameFinder } from "../../src/extract/who/name-finder.ts"
import { arabic } from "../../src/lang/ar/index.ts"
import { english } from "../../src/lang/en/index.ts"
import { registry } from "../../src/registry/index.ts"
import { jsonLines } from "../learning/json-lines.ts"

export const packs = { ar: arabic, en: english }
export const names = createNameFinder(registry)

export interface AnnotatedRole {
  readonly role: string
  readonly at: readonly [number, number]
  readonly lent?: true
}

interface AnnotatedFrame {
  readonly head: string
  readonly at: readonly [number, number]
  readonly roles: readonly AnnotatedRole[]
  readonly open?: readonly string[]
  readonly figures?: readonly { readonly measure: string; readonly whom?: readonly [number, number] }[]
  /** Where its sentence stands. */
  readonly sentence: readonly [number, number]
}

interface AnnotatedArticle {
  readonly id: string
  readonly lang: "ar" | "en"
  readonly sentences: readonly {
    readonly start: number
    readonly end: number
    readonly frames: readonly Omit<AnnotatedFrame, "sentence">[]
  }[]
}

/** One annotated frame with the phrases of its sentence. */
export interface FrameExample {
  readonly id: string
  readonly document: Document
  readonly head: EventHead
  readonly phrases: readonly Phrase[]
  readonly frame: AnnotatedFrame
  /** The tokens that are annotated as the head. */
  readonly whole: { readonly from: number; readonly to: number }
}

/** Tokens that overlap a span. */
function tokensIn(document: Document, from: number, to: number): { from: number; to: number } {
  const first = document.tokens.findIndex(({ end }) => end > from)
  let last = first
  while ((document.tokens[last]?.start ?? to) < to) last++
  return { from: first, to: last }
}

/** The word of an annotated head that tells of the event: its verb, else its first that is no adverb. */
function mainWord(document: Document, from: number, to: number): number {
  const { clauses, letters } = document.pack
  if (!letters.capitals) return from
  for (let at = from; at < to; at++)
    if (clauses.verb(document.word(at), document.word(at - 1), document.word(at + 1)) === "sure") return at
  let at = from
  while (at < to - 1 && letters.adverb(document.word(at))) at++
  return at
}

/** Whether a word tells of an event as a noun. */
function isNounHead(document: Document, at: number): boolean {
  const { clauses, letters, roles } = document.pack
  const word = document.word(at)
  const [before, next] = [document.word(at - 1), document.word(at + 1)]
  if (letters.capitals) {
    if (letters.activeParticiple(word))
      return next === "of" || /^(?:the|a|of|his|her|their|mass|this|that)$/u.test(before)
    return before !== "to" && clauses.verb(word, before, next) === undefined
  }
  const { stem, preposition } = roles.takeApart(word)
  if (preposition !== undefined || letters.definite(stem)) return true
  const noun = letters.eventNoun(stem) || letters.eventNoun(letters.bare(stem))
  const verb =
    clauses.verb(word, "", "") !== undefined || clauses.verb(stem, "", "") !== undefined || letters.verb(stem)
  if (!noun || !verb) return !verb
  const previous = roles.takeApart(before).stem
  return (
    document.flag(at - 1, "preposition") > 0 ||
    /^(?:عمليه|حادث|حوادث|بعد|قبل|منذ|جراء|اثر|محاوله|خلال)$/u.test(previous)
  )
}

const ofPeople = new Set(["killed", "wounded", "killed-and-wounded", "missing", "displaced", "arrested"])

/** Whom a figure counts is whom the event befalls, where no role says it: it may be told. */
function countedRoles({ figures = [], roles }: Pick<AnnotatedFrame, "figures" | "roles">): AnnotatedRole[] {
  if (roles.some(({ role }) => role === "patient")) return []
  return figures.flatMap(({ measure, whom }): AnnotatedRole[] =>
    ofPeople.has(measure) && whom !== undefined ? [{ role: "patient", at: whom, lent: true }] : [],
  )
}

/** The head as the library finds it among the annotated words, else as it would be. */
function headOf(
  document: Document,
  whole: { readonly from: number; readonly to: number },
  clause: { readonly from: number; readonly to: number },
  event: string,
): EventHead {
  const { pack } = document
  const heads = toldHeads(conceptsOf(document, clause, createConceptFinder(pack.concepts))).filter(
    ({ from, to }) => from < whole.to && whole.from < to,
  )
  const same = heads.find((head) => head.event === event) ?? heads[0]
  if (same !== undefined) {
    const { from, to, kind, passive, verb } = voiced(document, { ...same, ...roleHead(same) })
    return {
      from,
      to,
      kind,
      event,
      ...(passive === true ? { passive } : {}),
      ...(verb === undefined ? {} : { verb }),
    }
  }
  const from = mainWord(document, whole.from, whole.to)
  return { from, to: whole.to, kind: isNounHead(document, from) ? "noun" : "verb", event }
}

/** Reads frames whose articles are among some texts. */
export function frameExamples(framesFile: string, textFiles: readonly string[]): FrameExample[] {
  const texts = new Map(
    textFiles
      .flatMap((file) => jsonLines<{ id: string; text: string }>(file))
      .map(({ id, text }) => [id, text]),
  )
  return jsonLines<AnnotatedArticle>(framesFile).flatMap(({ id, lang, sentences }) => {
    const text = texts.get(id)
    if (text === undefined) throw new Error(`no text of ${id}`)
    const document = createDocument(text, packs[lang])
    return sentences.flatMap(({ start, end, frames }) =>
      frames.map((own): FrameExample => {
        const frame = { ...own, roles: [...own.roles, ...countedRoles(own)], sentence: [start, end] as const }
        const whole = tokensIn(document, ...frame.at)
        const clause = tokensIn(document, start, end)
        const bare = headOf(document, whole, clause, frame.head)
        const head = voiced(document, bare)
        const phrases = phrasesOf(document, clause, head, names)
        return { id, document, head, phrases, frame, whole }
      }),
    )
  })
}

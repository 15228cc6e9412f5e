import type { Document } from "../text/document.ts"
import { type Governed, governedPhrase } from "./governing-word.ts"
import { headClass } from "./head-classes.ts"
import type { EventHead, Phrase } from "./phrase.ts"
import { roleLexiconOf } from "./role-lexicon.ts"

/** What is known of an event's head, for all its phrases. */
export interface HeadFeatures {
  /** `active`, `passive` or `noun`. */
  readonly voice: string
  readonly group: string
  readonly form: string
  /** What stands right before it: a relative word, an auxiliary, a noun … */
  readonly lead: string
  /** Phrases without a preposition before and behind it in its clause, up to two each: "1/2". */
  readonly company: string
  /** The phrase that a verb before it lends it. */
  readonly governed: Governed | undefined
  /** The subject of a verb before it, where both may share it ("burned cars and | attacked"). */
  readonly shared: Phrase | undefined
}

/** Returns what of a head bears on its roles. */
export function headFeatures(document: Document, head: EventHead, phrases: readonly Phrase[]): HeadFeatures {
  const voice = head.kind === "noun" ? "noun" : head.passive === true ? "passive" : "active"
  const lead = leadOf(document, head)
  const form =
    voice === "noun" ? nounForm(document, head) : voice === "active" ? formOf(document, head) : voice
  const depends = voice === "noun" || lead === "infinitive" || lead === "preposition" || form === "participle"
  return {
    voice,
    group: groupOf(document, head),
    form,
    lead,
    governed: depends ? governedPhrase(document, head, phrases) : undefined,
    shared:
      voice === "noun"
        ? undefined
        : sharedSubject(phrases, form === "participle" ? "joined" : lead, document.pack.roles.headFirst),
    company: companyOf(phrases),
  }
}

const sharing: ReadonlySet<string> = new Set(["infinitive", "conjunction", "joined", "mark", "adverb"])

/** The subject of the verb before the head, where the head has none of its own before it. */
function sharedSubject(phrases: readonly Phrase[], lead: string, headFirst: boolean): Phrase | undefined {
  if (!sharing.has(lead)) return undefined
  const before = phrases.filter(
    ({ setting, preposition, kind, title, wider, owner }) =>
      setting.side === "before" &&
      setting.clauses + setting.relatives === 0 &&
      preposition === undefined &&
      kind !== "time" &&
      title !== true &&
      wider !== true &&
      owner !== true,
  )
  // behind its verb in a language that puts the verb first
  if (headFirst && lead === "joined") {
    const own = before.find(({ setting }) => setting.verbs === 0)
    if (own !== undefined) return own
  }
  return before.findLast(({ setting }) => setting.verbs === 1)
}

/** "تدمير الجسر": the noun of a verb owns whom it is done to, a noun of an event ("هجوم") who does it. */
function groupOf(document: Document, head: EventHead): string {
  const group = headClass(head.event)
  const { lexicon, part } = { lexicon: roleLexiconOf(document.pack.roles), part: document.pack.roles }
  if ((group !== "force" && group !== "weapon") || head.kind !== "noun" || !part.headFirst) return group
  const word = document.pack.letters.bare(part.takeApart(document.word(head.from)).stem)
  const event = lexicon.first
    .get(word)
    ?.senses.some(({ kind, value }) => kind === "noun" && value === "event")
  return event === true || !document.pack.letters.eventNoun(word) ? group : "harm"
}

const mostCompany = 2

/** Phrases without a preposition before and behind a head in its clause: "1/2". */
export function companyOf(phrases: readonly Phrase[]): string {
  return `${companyAt(phrases, "before")}/${companyAt(phrases, "behind")}`
}

function companyAt(phrases: readonly Phrase[], side: string): number {
  const near = phrases.filter(
    ({ setting, preposition, kind, owner, joinedTo, title }) =>
      setting.side === side &&
      setting.verbs + setting.clauses + setting.relatives === 0 &&
      (side === "before" || setting.commas === 0) &&
      preposition === undefined &&
      owner !== true &&
      title !== true &&
      kind !== "time" &&
      joinedTo === undefined,
  )
  return Math.min(near.length, mostCompany)
}

const leads = [
  "relative",
  "clause",
  "auxiliary",
  "infinitive",
  "negation",
  "preposition",
  "conjunction",
  "adverb",
]

/** What stands right before a head: a relative word, an auxiliary, a noun … */
export function leadOf(document: Document, head: EventHead): string {
  const token = document.tokens[head.from - 1]
  if (token?.kind === "break" || token === undefined) return "start"
  if (token.kind === "mark") return "mark"
  const { first, part } = roleLexiconOf(document.pack.roles)
  if (part.takeApart(document.word(head.from)).joined === true) return "joined"
  const word = document.word(head.from - 1)
  const senses = first.get(word)?.senses ?? first.get(part.takeApart(word).stem)?.senses ?? []
  return leads.find((kind) => senses.some((sense) => sense.kind === kind)) ?? "word"
}

/** "دخوله المكان": behind a noun onto which "his" is written stands its object, not its owner. */
function nounForm(document: Document, { from, to }: EventHead): "owner" | "object" {
  const { tokens, text, pack } = document
  const token = tokens[to - 1]
  const written = token === undefined ? "" : text.slice(token.start, token.end)
  const word = document.word(to - 1)
  const owned = pack.letters.possessed(word) && to === from + 1 && !written.endsWith("\u0629")
  return owned ? "object" : "owner"
}

function formOf(document: Document, head: EventHead): string {
  const { letters, roles } = document.pack
  return letters.activeParticiple(document.word(head.from))
    ? "participle"
    : (roles.verbShape(document.word(head.from)) ?? "finite")
}

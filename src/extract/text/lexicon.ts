import type { LanguagePack } from "../../lang/pack.ts"
import type { Certainty, Complementiser, CueForm } from "../../lang/parts/reporting.ts"
import type { Pronoun, SourceNoun } from "../../lang/parts/sources.ts"

/** Small words that reading asks for by what they do. */
export type Flag =
  | "as"
  | "infinitive"
  | "blocker"
  | "addressee"
  | "agent"
  | "relative"
  | "fact"
  | "light"
  | "passive"
  | "freeRelative"
  | "distance"
  | "withheld"
  | "refusal"
  | "comment"
  | "giver"
  | "identity"
  | "about"
  | "deniable"
  | "grantable"
  | "asking"
  | "upshot"
  | "pointer"
  | "invitation"
  | "topic"
  | "impersonal"
  | "hearsay"
  | "distributive"
  | "issuing"
  | "title"
  | "backward"
  | "counterpart"
  | "definite"
  | "silent"
  | "join"
  | "conjunction"
  | "negation"
  | "affirmative"
  | "exceptive"
  | "condition"
  | "idle"
  | "falsity"
  | "falseWord"
  | "future"
  | "concession"
  | "self"
  | "split"
  | "prior"
  | "circumstance"
  | "attendant"
  | "clause"
  | "preposition"
  | "adverb"
  | "auxiliary"
  | "time"
  | "occasion"
  | "anterior"
  | "eve"
  | "passing"
  | "bound"
  | "narrator"
  | "contrast"
  | "likewise"
  | "opener"
  | "mediumAhead"
  | "fronting"
  | "furniture"
  | "teaser"
  | "ending"
  | "dateline"

/** What begins at a token: for each role the longest phrase, `length` in tokens. */
export interface Marks {
  /** How many tokens the phrase has, by what it does. */
  readonly flags: ReadonlyMap<Flag, number>
  readonly cues?: { readonly length: number; readonly forms: readonly CueForm[] }
  /** Some of the cues are cues only where this sign of their doubled letter is written. */
  readonly doubled?: string
  /** Some of the cues are none where this letter ends the word. */
  readonly unlike?: string
  readonly complementiser?: { readonly length: number; readonly value: Complementiser }
  readonly noun?: { readonly length: number; readonly value: SourceNoun }
  readonly pronoun?: { readonly length: number; readonly value: Pronoun }
  readonly hedge?: { readonly length: number; readonly value: Certainty }
  readonly count?: { readonly length: number; readonly value: number | undefined }
  readonly medium?: { readonly length: number; readonly value: string }
}

interface Node {
  marks: Mutable | undefined
  next: Map<string, Node> | undefined
}

/** A pack's words and phrases, indexed so that each token is looked up once. */
export interface Lexicon {
  readonly pack: LanguagePack
  readonly first: ReadonlyMap<string, Node>
}

type Mutable = Omit<{ -readonly [K in keyof Marks]: Marks[K] }, "flags"> & { flags: Map<Flag, number> }

const noFlags: Map<Flag, number> = new Map()

const compiled = new WeakMap<LanguagePack, Lexicon>()

/** Returns the index of a pack; it is built once. */
export function lexiconOf(pack: LanguagePack): Lexicon {
  let lexicon = compiled.get(pack)
  if (lexicon === undefined) {
    lexicon = compile(pack)
    compiled.set(pack, lexicon)
  }
  return lexicon
}

function compile(pack: LanguagePack): Lexicon {
  const first = new Map<string, Node>()

  function at(phrase: string): { marks: Mutable; length: number } {
    let node: Node | undefined
    let length = 0
    // most of the many thousand forms are one word: they get no more than they need
    for (const word of phrase.includes(" ") ? phrase.split(" ") : [phrase]) {
      if (word === "") continue
      let level = first
      if (node !== undefined) level = node.next ??= new Map()
      node = level.get(word)
      if (node === undefined) {
        node = { marks: undefined, next: undefined }
        level.set(word, node)
      }
      length++
    }
    const marks: Mutable = node?.marks ?? { flags: noFlags }
    if (node !== undefined) node.marks = marks
    return { marks, length }
  }

  function flag(name: Flag, phrases: readonly string[], joined = true): void {
    for (const phrase of phrases)
      for (const conjunction of joined ? ["", ...pack.letters.conjunctive] : [""]) {
        const { marks, length } = at(conjunction + phrase)
        if (marks.flags === noFlags) marks.flags = new Map()
        marks.flags.set(name, length)
      }
  }

  const { reporting, sources, certainty, content, sentences, boilerplate } = pack
  for (const form of reporting.forms) {
    const { marks, length } = at(form.words)
    marks.cues = { length, forms: [...(marks.cues?.forms ?? []), form] }
    if (form.doubled !== undefined) marks.doubled = form.doubled
    if (form.unlike !== undefined) marks.unlike = form.unlike
  }
  for (const value of reporting.complementisers) {
    const { marks, length } = at(value.words)
    marks.complementiser = { length, value }
  }
  for (const value of sources.nouns) {
    const { marks, length } = at(value.words)
    // the first row that writes a form owns it
    marks.noun ??= { length, value }
  }
  for (const value of sources.pronouns) {
    const { marks, length } = at(value.words)
    marks.pronoun = { length, value }
  }
  for (const hedge of certainty.hedges)
    for (const conjunction of ["", ...pack.letters.conjunctive]) {
      const { marks, length } = at(conjunction + hedge.words)
      marks.hedge = { length, value: hedge.certainty }
    }
  for (const count of sources.counts) {
    const { marks, length } = at(count.words)
    marks.count = { length, value: count.count }
  }
  for (const medium of reporting.media) {
    const { marks, length } = at(medium.words)
    marks.medium = { length, value: medium.medium }
  }
  flag(
    "mediumAhead",
    ["", ...pack.letters.conjunctive].flatMap((joint) => reporting.media.map(({ words }) => joint + words)),
  )
  flag("as", reporting.as)
  flag("infinitive", reporting.infinitives)
  flag("blocker", reporting.blockers)
  flag("addressee", reporting.addressees)
  flag("agent", reporting.agents)
  flag("relative", reporting.relatives)
  flag("fact", reporting.facts)
  flag("passive", reporting.passives)
  flag("light", reporting.lightVerbs)
  flag("freeRelative", reporting.freeRelatives, false)
  flag("distance", reporting.distance)
  flag("withheld", reporting.withheld)
  flag("refusal", reporting.refusals)
  flag("comment", reporting.comments)
  flag("identity", reporting.identity)
  flag("giver", reporting.givers)
  flag("about", reporting.about)
  flag("deniable", reporting.deniable)
  flag("grantable", reporting.grantable)
  flag("asking", reporting.askings)
  flag("upshot", reporting.upshots)
  flag("pointer", reporting.pointers)
  flag("invitation", reporting.invitations)
  flag("topic", reporting.topics)
  flag("issuing", reporting.issuing)
  flag("impersonal", reporting.impersonal)
  flag("hearsay", reporting.hearsay)
  flag("prior", reporting.priors)
  flag("title", sources.titles)
  flag("backward", sources.backward)
  flag("counterpart", sources.counterparts)
  flag("definite", sources.definites)
  flag("silent", sources.silent)
  flag("distributive", sources.distributives)
  flag("join", sources.joins)
  flag("conjunction", sources.conjunctions, false)
  flag("conjunction", sentences.conjunctions, false)
  flag("negation", certainty.negations)
  flag("affirmative", certainty.affirmative)
  flag("exceptive", certainty.exceptives)
  flag("condition", certainty.conditions)
  flag("idle", certainty.idle)
  flag("falsity", certainty.falsities)
  flag("falseWord", certainty.falseWords)
  flag("future", certainty.futures)
  flag("concession", certainty.concessions)
  flag("self", certainty.selves)
  flag("split", sentences.splits)
  flag("circumstance", sentences.circumstances, false)
  flag("attendant", sentences.attendants)
  flag("clause", sentences.clauses)
  flag("preposition", sentences.prepositions)
  flag("adverb", sentences.adverbs)
  flag("auxiliary", sentences.auxiliaries)
  flag("time", sentences.times)
  flag("occasion", sentences.otherOccasion)
  flag("anterior", sentences.anteriors)
  flag("eve", sentences.eves)
  flag("passing", sentences.passing)
  flag("bound", content.bounds)
  flag("narrator", content.narrators)
  flag("contrast", content.contrasts)
  flag("likewise", content.likewise)
  flag("opener", content.openers)
  flag("fronting", content.fronting)
  flag("furniture", boilerplate.furniture)
  flag("teaser", boilerplate.teasers)
  flag("ending", boilerplate.endings, false)
  flag("dateline", boilerplate.dates)
  for (const node of first.values()) inherit(node, undefined)
  return { pack, first }
}

/** A phrase holds its own beginnings: what is marked at a shorter phrase holds for the longer too. */
function inherit(node: Node, above: Mutable | undefined): void {
  if (above !== undefined)
    node.marks =
      node.marks === undefined
        ? above
        : { ...above, ...node.marks, flags: joined(above.flags, node.marks.flags) }
  if (node.next !== undefined) for (const child of node.next.values()) inherit(child, node.marks)
}

function joined(above: Map<Flag, number>, own: Map<Flag, number>): Map<Flag, number> {
  if (above.size === 0) return own
  return own.size === 0 ? above : new Map([...above, ...own])
}

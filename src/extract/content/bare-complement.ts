import type { Document } from "../text/document.ts"
import { isCapital } from "../who/written-name.ts"
import { type Complement, found, type Walk } from "./complement-walk.ts"
import { contentful } from "./deed.ts"
import { isDenied, opensOwnClause } from "./denied-object.ts"

const small = ["preposition", "time", "conjunction", "clause", "infinitive", "relative", "adverb"] as const
/** So far behind a cue of describing what a thing is said to be may stand. */
const reach = 24

/** So far into what is judged the noun for a deed stands. */
const deedReach = 6

/** Whether the words at a token are known to begin a noun phrase. */
function opensKnown(document: Document, at: number): boolean {
  return document.flag(at, "definite") > 0 || document.marks[at]?.count !== undefined
}

/** Whether an infinitive or a verb joined to the one before begins at a token. */
function doesNext(document: Document, at: number): boolean {
  const purpose = document.flag(at, "infinitive") > 0
  if (!purpose && document.flag(at, "conjunction") === 0) return false
  const before = purpose ? "" : document.word(at)
  return document.pack.clauses.verb(document.word(at + 1), before, document.word(at + 2)) === "sure"
}

/** "called | the move a mistake", but not "called | the police": a thing, and behind it what it is said to be. */
function isSaidOf({ document, names, limit }: Walk, start: number): boolean {
  const determined = opensKnown(document, start) || document.marks[start]?.pronoun?.value.possessive === true
  let words = 0
  let open = true
  let aside = false
  for (let at = start; at < Math.min(limit, start + reach); at++) {
    if (document.isMark(at, ".;:")) break
    if ((document.partner[at] ?? -1) > at) return true
    const kind = document.tokens[at]?.kind
    if (kind !== "word" && kind !== "number") continue
    // "the deal by the two firms a mistake"
    if (at > start && document.marks[at]?.count?.value === 1) return true
    // "called | the police to report a theft", "called | the editor and asked": what was done next
    aside ||= document.flag(at, "relative") > 0
    if (at > start && !aside && doesNext(document, at)) return false
    if (at > start && open && small.some((flag) => document.flag(at, flag) > 0)) {
      // "called | President Lee for help": whom somebody rang up
      if (names.within(document, start, at).some((hit) => hit.to === at && names.isPerson(hit))) return false
      open = false
    }
    if (open) words++
  }
  return words >= (determined ? 3 : 2)
}

/** The token of the word that joins a thing to what it is said to be, if it follows in the sentence. */
function joinedAt(document: Document, word: string, from: number, to: number): number | undefined {
  for (let at = from; at < Math.min(to, from + reach); at++) if (document.word(at) === word) return at
  return undefined
}

/** "the man, 27, | as": whether two commas set off what describes the thing, and no verb stands in it. */
function isApposed(document: Document, from: number, joint: number): boolean {
  if (!document.isMark(joint - 1, ",")) return false
  let commas = 0
  for (let at = from; at < joint; at++) {
    if (document.isMark(at, ",")) commas++
    else if (document.marks[at]?.cues !== undefined || document.flag(at, "auxiliary") > 0) return false
  }
  return commas === 2
}

/** So many tokens before a verb the relative word stands whose noun is its object. */
const relativeReach = 6

/** "people accused | of theft": a verb without its object tells of the noun before; but "whom the police accuse of theft". */
function describesAccused({ document, form, start }: Walk): boolean {
  if (!form.cue.addressed) return false
  for (let at = start - 1; at >= start - relativeReach; at--)
    if (document.flag(at, "relative") > 0) return false
  return true
}

/** "praised the mayor | for acting", but not "praised the mayor, who stood | for office", "for | three years". */
function isReason(document: Document, from: number, joint: number): boolean {
  for (let at = from; at < joint; at++)
    if (document.isMark(at, ",–—") || document.flag(at, "relative") > 0) return false
  const next = joint + 1
  const span = document.flag(next, "time") > 0 || document.marks[next]?.count !== undefined
  return !span
}

/** "described | the visit as useful", "called | the move a mistake". */
function predicative(walk: Walk, word: string, at: number): Complement | undefined {
  const { document, limit } = walk
  const kind = document.tokens[at]?.kind
  if (kind !== "word" && kind !== "number" && (document.partner[at] ?? -1) <= at) return undefined
  if (word === "") return isSaidOf(walk, at) ? found(walk, "predicative", at, at) : undefined
  let to = at
  while (to < limit && !document.isMark(to, ".;:")) to++
  const joint = joinedAt(document, word, at, to)
  if (joint === undefined || (joint === at && describesAccused(walk))) return undefined
  if (document.flag(joint, "preposition") > 0 && !isReason(document, at, joint)) return undefined
  const complement = found(walk, "predicative", at, at)
  return isApposed(document, at, joint) ? { ...complement, joint } : complement
}

/** "said | it strains the budget", "said the ruling “usurps …”", "said she longs to go": a clause whose verb no list knows. */
function showsClause(document: Document, from: number, at: number): boolean {
  if ((document.partner[at] ?? -1) > at) return true
  const pronoun = document.marks[from]?.pronoun?.value
  if (at === from && pronoun !== undefined && pronoun.possessive !== true) return true
  return (
    document.flag(at, "infinitive") > 0 &&
    document.pack.letters.agreement(document.word(at - 1)).number === "plural"
  )
}

/** Whether a verb may stand between a token and the end of the sentence: "maintains | a network of spies" has none. */
function holdsVerb({ document, limit }: Walk, from: number): boolean {
  for (let at = from; at < limit; at++) {
    if (showsClause(document, from, at)) return true
    if (document.tokens[at]?.kind !== "word") continue
    const before = at > from ? document.word(at - 1) : ""
    if (document.pack.clauses.verb(document.word(at), before, document.word(at + 1)) !== undefined)
      return true
  }
  return false
}

const bounds = ["relative", "clause", "infinitive"] as const

/**
 * "feels | the town is poor", "shows | the mayor leaving", but not "feels | pressure": where nobody speaks, a verb of its
 * own tells the clause. What a text shows may be any thing.
 */
function opensStance({ document, start, limit }: Walk, from: number): boolean {
  const { clauses, letters } = document.pack
  if (document.marks[start - 2]?.noun?.value.kind === "document") return true
  for (let at = from; at < limit && !document.isMark(at, ",;:"); at++) {
    const word = document.word(at)
    if (document.tokens[at]?.kind !== "word") continue
    // "there's": a subject and its verb
    if (at === from && !/['’]/u.test(word)) continue
    if (document.marks[at]?.complementiser !== undefined) return false
    if (bounds.some((flag) => document.flag(at, flag) > 0)) return false
    if (letters.activeParticiple(word)) {
      if (document.flag(at - 1, "preposition") === 0) return true
      continue
    }
    if (clauses.verb(word, document.word(at - 1), document.word(at + 1)) === "sure") return true
  }
  return false
}

/** A clause without a complementiser. */
function bareClause(walk: Walk, at: number): Complement | undefined {
  const { document, form } = walk
  if (form.kind === "infinitive") return undefined
  const opens = opensKnown(document, at) || document.marks[at]?.pronoun !== undefined
  if (!form.cue.nominal.includes("") && !(form.cue.quote ? holdsVerb(walk, at) : opensStance(walk, at)))
    return undefined
  return form.weak !== true || opens ? found(walk, "bare", at, at) : undefined
}

/** "praised | the mayor's decision", but not "praised | the mayor": whether what is judged is something done. */
function namesDeed({ document, limit }: Walk, from: number): boolean {
  for (let at = from; at < Math.min(limit, from + deedReach); at++) {
    if (document.tokens[at]?.kind !== "word") return (document.partner[at] ?? -1) > at
    if (at > from && small.some((flag) => document.flag(at, flag) > 0)) return false
    const plain = document.marks[at]?.noun === undefined && !isCapital(document, at)
    if (plain && document.pack.clauses.verbal(document.word(at))) return true
  }
  return false
}

/** A noun phrase as direct object. */
function bareObject(walk: Walk, at: number): Complement | undefined {
  const { document, form, limit } = walk
  if (form.kind === "noun" || !form.cue.nominal.includes("")) return undefined
  if (form.cue.predicative !== undefined && form.cue.act !== "denies" && !namesDeed(walk, at))
    return undefined
  if (!isDenied(document, form, at, limit)) return undefined
  const opens = document.flag(at, "definite") > 0 || document.marks[at]?.pronoun !== undefined
  if (form.weak === true && !opens) return undefined
  const denies = form.cue.act === "denies" && document.tokens[at + 1]?.kind === "word"
  return denies || contentful(document, at, true) ? found(walk, "nominal", at, at) : undefined
}

/** Whether a clause or noun phrase can begin at a token. */
function canBegin({ document, form }: Walk, at: number): boolean {
  const kind = document.tokens[at]?.kind
  if (kind !== "word" && kind !== "number" && !document.isMark(at, "$£€")) return false
  if (document.flag(at, "preposition") > 0 && !form.cue.nominal.includes(document.word(at))) return false
  return document.flag(at, "conjunction") === 0 && document.flag(at, "clause") === 0
}

/** A clause or noun phrase right after the verb and whoever was addressed. */
export function bareComplement(walk: Walk): Complement | undefined {
  const { document, limit } = walk
  const { cue } = walk.form
  const addressed = walk.object >= 0
  let { at } = walk
  while (at < limit && (document.flag(at, "time") > 0 || document.flag(at, "adverb") > 0)) at++
  if (at >= limit || document.tokens[at] === undefined) return undefined
  if (cue.predicative !== undefined) {
    const said = addressed ? undefined : predicative(walk, cue.predicative, at)
    const judges = cue.act === "denies" || cue.nominal.includes("")
    if (said !== undefined || (!addressed && !judges)) return said
    const joined = joinedAt(document, cue.predicative, walk.at, limit)
    if (joined !== undefined) return found(walk, "predicative", walk.object, walk.object)
  }
  if (!canBegin(walk, at)) return undefined
  const clause =
    cue.bare &&
    (!cue.addressed || addressed || cue.nominal.includes("")) &&
    (cue.act !== "denies" || opensOwnClause(document, at, limit))
  return clause ? bareClause(walk, at) : bareObject(walk, at)
}

import type { Agreement } from "../../lang/parts/letters.ts"
import type { Registry } from "../../registry/registry.ts"
import type { ReadSource } from "../attribution.ts"
import type { Document } from "../text/document.ts"
import type { Introductions } from "./introductions.ts"
import type { NameFinder } from "./name-finder.ts"
import type { NameWords } from "./name-words.ts"
import { createPersonsAt } from "./persons-at.ts"
import { createSentenceEdges } from "./sentence-edges.ts"
import { createSentenceSubjects, type SilentSubject } from "./sentence-subjects.ts"
import { agrees } from "./speaker-memory.ts"

/** Sentences further back are no longer what a pronoun points to. */
const sentencesBack = 2

/** Whoever is named is pointed to from further on: "Ann Lee lost two sons. The war was long. It ended in May. She said". */
const namedBack = 4

/** So many tokens before an answer its question begins. */
const questionReach = 30

/** Kinds of agents that no "it" of a sentence that acts stands for more likely than whoever spoke. */
const backdrop: ReadonlySet<string> = new Set(["person", "state", "place"])

/** Whether an agent of a kind may be the body that acts in a sentence; a state may be its place. */
function isActingBody(kind: string | undefined): boolean {
  return kind !== undefined && !backdrop.has(kind)
}

/** Finds the person of whom the sentences before a pronoun speak. */
export function createSilentSubjects(
  document: Document,
  names: NameFinder,
  registry: Registry | undefined,
  nameWords: NameWords,
  introductions: Introductions,
) {
  const { tokens, pack } = document
  const { sentenceStart, withoutEnd } = createSentenceEdges(document)
  const persons = createPersonsAt(document, names, registry, nameWords, introductions)
  const { agreementWith, personAt, peopleIn } = persons
  const { subjectOf, bodyOf, groupOf } = createSentenceSubjects(
    document,
    names,
    nameWords,
    introductions,
    persons,
  )

  /** "“It fell. It broke,” | she said": names inside a quotation of several sentences are not looked at; where it opens. */
  function outside(at: number): number {
    const close = document.isMark(at - 1, ",") ? at - 2 : at - 1
    const open = document.partner[close] ?? -1
    return pack.letters.capitals && open >= 0 && open < close && open < sentenceStart(at) ? open : at
  }

  /** The body of which the sentence of an "it", or the one before, speaks. */
  function silentBody(pronoun: number): SilentSubject | undefined {
    const at = outside(pronoun)
    const from = sentenceStart(at)
    const own = from < at ? bodyOf(from, at) : undefined
    if (own !== undefined && hasOwnVerb(own.at, at)) return own
    const to = withoutEnd(from)
    return to > 0 ? bodyOf(sentenceStart(to - 1), to) : undefined
  }

  /** The people or the body of whom the sentence of a "they", or the one before, speaks. */
  function silentGroup(pronoun: number): SilentSubject | undefined {
    const at = outside(pronoun)
    const from = sentenceStart(at)
    // "Residents fled, they said": behind a comma whoever spoke before may be meant
    const own = from < at && tokens[at - 1]?.kind === "word" ? groupOf(from, at) : undefined
    if (own !== undefined && hasOwnVerb(own.at, at)) return own
    const to = withoutEnd(from)
    return to > 0 ? groupOf(sentenceStart(to - 1), to) : undefined
  }

  /** Whether the sentence of an "it" up to there, or the one before, names other bodies than a speaker, and not him. */
  function namesOtherBodies(pronoun: number, speaker: ReadSource, spoke: number): boolean {
    const at = outside(pronoun)
    const from = sentenceStart(withoutEnd(sentenceStart(at)) - 1)
    if (spoke >= (tokens[from]?.start ?? 0)) return false
    let others = false
    for (let index = from; index < at; index++) {
      const partner = document.partner[index] ?? -1
      if (partner > index && partner < at) index = partner
      const hit = names.at(document, index, at)
      if (hit === undefined) continue
      const ids = hit.entries.flatMap((entry) => (entry.kind === "agent" ? [entry.id] : []))
      if ("agent" in speaker && ids.includes(speaker.agent)) return false
      others ||= ids.some((id) => isActingBody(registry?.agent(id)?.kind))
      index = hit.to - 1
    }
    return others
  }

  /** The only person whom one of the last sentences names outside its quotations and who agrees with a form. */
  function onlyPerson(pronoun: number, form: Agreement): ReadSource | undefined {
    const at = outside(pronoun)
    let to = sentenceStart(at)
    for (let back = 0; back < sentencesBack && to > 0; back++) {
      to = withoutEnd(to)
      const from = sentenceStart(to - 1)
      const people = peopleIn(from, to).filter((person) => agrees(form, agreementWith(person)))
      if (people.length > 0) return people.length === 1 ? people[0] : undefined
      to = from
    }
    return undefined
  }

  /** The nearest person of whom the sentences before a token speak and who agrees with a form. */
  function silentSubject(pronoun: number, form: Agreement): SilentSubject | undefined {
    const at = outside(pronoun)
    let to = sentenceStart(at)
    // "The mayor, meanwhile, | repeated that he": whom the sentence itself begins with may be meant
    const reach = subjectOf(to, at) === undefined ? namedBack : sentencesBack
    for (let back = 0; back < reach && to > 0; back++) {
      to = withoutEnd(to)
      const from = sentenceStart(to - 1)
      const found = laterSubject(from, to, form) ?? subjectOf(from, to)
      const near = back < sentencesBack || (found?.source !== undefined && pack.letters.capitals)
      if (near && found !== undefined && agrees(form, found.agreement)) return found
      to = from
    }
    return undefined
  }

  /** "Hart built two schools, but | Lee built none": the subject of the last clause, where nobody reports in the sentence. */
  function laterSubject(from: number, to: number, form: Agreement): SilentSubject | undefined {
    if (!pack.letters.capitals) return undefined
    let last: SilentSubject | undefined
    for (let at = from + 1; at < to; at++) {
      // "Hart said that it rained, but Lee left. He added": who spoke may go on
      const reports = document.marks[at]?.cues?.forms.some(
        ({ cue, kind, weak }) => kind === "finite" && cue.clause && weak !== true,
      )
      if (reports === true && last === undefined) return undefined
      if (!document.isMark(at - 1, ",;") || document.flag(at, "conjunction") === 0) continue
      const found = subjectOf(at + 1, to)
      if (found === undefined || !agrees(form, found.agreement) || !hasOwnVerb(found.at, to)) continue
      if (document.marks[at + 1]?.pronoun === undefined && !hasOwnVerb(at, found.at)) last = found
    }
    return last
  }

  /**
   * "Hart landed in Cairo, where she said": the person with whom the pronoun's own sentence begins. Behind a comma or a
   * quotation, and at the beginning, the pronoun points further back ("Hart was arrested, she said").
   */
  function ownSubject(at: number, form: Agreement): SilentSubject | undefined {
    const from = sentenceStart(at)
    if (!pack.letters.capitals || at === from) return undefined
    if (tokens[at - 1]?.kind !== "word" && !isAsked(from, at)) return undefined
    for (let index = from; index < at; index++) {
      // whoever speaks in between may be meant as well
      const other = document.marks[index]?.pronoun?.value
      const thing = other?.gender === undefined && other?.number === "singular" && form.gender !== undefined
      if (other?.person === 3 && !thing) return undefined
      if ((document.partner[index] ?? -1) >= 0) return undefined
    }
    const found = subjectOf(from, at)
    return found !== undefined && agrees(form, found.agreement) && hasOwnVerb(found.at, at)
      ? found
      : undefined
  }

  /** "Hart met the press, and when asked about it, | she said": the question before a comma is put to whoever answers. */
  function isAsked(from: number, to: number): boolean {
    for (let at = to - 1; at > Math.max(from, to - questionReach); at--)
      if (document.flag(at, "asking") > 1) return true
    return false
  }

  /** Whether a verb stands between a subject and a pronoun, so that the pronoun is in another clause. */
  function hasOwnVerb(from: number, to: number): boolean {
    for (let at = from + 1; at < to; at++)
      if (document.flag(at, "auxiliary") > 0 || pack.letters.verb(document.word(at))) return true
    return false
  }

  /** Whether the sentence before a token, and its own up to there, name others than a speaker, and not him. */
  function namesOthers(pronoun: number, speaker: ReadSource, spoke: number, form: Agreement): boolean {
    const at = outside(pronoun)
    const from = sentenceStart(withoutEnd(sentenceStart(at)) - 1)
    // he himself speaks there, whatever others are named
    if (spoke >= (tokens[from]?.start ?? 0)) return false
    let others = false
    // "Hart was arrested, he said": of whom the speaker speaks is not the speaker
    const closes = pack.letters.capitals && document.isMark(at - 1, ",")
    const to = closes ? Math.min(at, sentenceStart(at)) : at
    for (let index = from; index < to; index++) {
      const partner = document.partner[index] ?? -1
      if (partner > index && partner < to) index = partner
      const person = personAt(index, to)
      if (person === undefined) continue
      if (JSON.stringify(person) === JSON.stringify(speaker)) return false
      others ||= agrees(form, agreementWith(person))
    }
    return others
  }

  return { ownSubject, silentSubject, silentGroup, namesOthers, namesOtherBodies, onlyPerson, silentBody }
}

export type SilentSubjects = ReturnType<typeof createSilentSubjects>

import type { Document } from "../text/document.ts"
import type { NameFinder } from "../who/name-finder.ts"
import type { Tally, Walk } from "./clause-walk.ts"
import { headClass } from "./head-classes.ts"
import { type EventHead, type Phrase, roleHead } from "./phrase.ts"
import { roleLexiconOf } from "./role-lexicon.ts"
import { type RoleReading, type RoleWord, roleWordAt } from "./role-word.ts"
import { settledPhrases } from "./settled-phrases.ts"
import { endPhrase, openClause, takeWord } from "./take-word.ts"

/** So many tokens on each side of a head are looked at: what stands farther off was never right. */
const reach = 40

/**
 * Returns the phrases of a clause that may fill a role of an event, in order, as they stand to its head. Reads no
 * further than forty tokens to each side.
 *
 * @param names Finds registered names; left out, names are told by capitals alone.
 */
export function phrasesOf(
  document: Document,
  clause: { readonly from: number; readonly to: number },
  told: EventHead,
  names?: NameFinder,
): Phrase[] {
  const head = roleHead(told)
  const lexicon = roleLexiconOf(document.pack.roles)
  const from = Math.max(clause.from, head.from - reach)
  const to = Math.min(clause.to, head.to + reach)
  const none: Tally = { verbs: 0, commas: 0, clauses: 0, relatives: 0, conjunctions: 0 }
  const walk: Walk = {
    document,
    names,
    lexicon,
    head,
    found: [],
    tally: { ...none },
    growing: undefined,
    preposition: undefined,
    opening: undefined,
    mayOpen: false,
    before: undefined,
    joining: undefined,
    atHead: undefined,
    relative: false,
  }
  let at = from
  while (at < to) {
    if (at === head.from) startHead(walk)
    const limit = at < head.from ? head.from : at < head.to ? head.to : to
    const reading: RoleReading = { document, lexicon, names, to: limit }
    const word =
      at === head.from
        ? headWord(walk)
        : at === head.verb?.at
          ? verbWord(walk, at)
          : roleWordAt(reading, at, walk.before)
    takeWord(walk, word)
    at += word.length
    if (at === head.from + 1 || at === head.to) endPhrase(walk)
    if (at === head.to) at = overDescription(walk, at, to)
  }
  endPhrase(walk)
  return settledPhrases(walk)
}

function startHead(walk: Walk): void {
  if (walk.head.kind === "verb") openClause(walk)
  endPhrase(walk)
  walk.atHead = { ...walk.tally }
  walk.preposition = undefined
}

function headWord({ head, document }: Walk): RoleWord {
  return {
    at: head.from,
    length: 1,
    kind: head.kind === "verb" ? "auxiliary" : "quote",
    stem: document.word(head.from),
  }
}

function verbWord({ document }: Walk, at: number): RoleWord {
  return { at, length: 1, kind: "verb", stem: document.word(at) }
}

/** "العمليات العسكرية الموسعة": what describes a noun that is the head; where its article shows that nothing owns it. */
function overDescription(walk: Walk, from: number, to: number): number {
  const { head, document, lexicon, names } = walk
  if (head.kind !== "noun" || !lexicon.part.headFirst) return from
  const { letters } = document.pack
  const own = lexicon.part.takeApart(document.word(head.from)).stem
  const definite = letters.definite(own)
  let at = from
  while (at < to) {
    const word = roleWordAt({ document, lexicon, names, to }, at, undefined)
    const plain = word.kind === "noun" && word.joined !== true && word.preposition === undefined
    if (!plain || letters.definite(word.stem) !== definite) break
    if (!definite && !isQuality(walk, word)) break
    if (names?.isOfState(document, at) === true) addNation(walk, word)
    at++
  }
  return at
}

/** Classes of events behind whose nouns a word for a person is whom they befall ("اعتقال سياسي"). */
const befalls: ReadonlySet<string> = new Set(["harm", "law", "undergo", "office"])

/** "معارك عنيفة", "محادثات سياسية": a quality of a noun without its article. */
function isQuality({ head, document, lexicon }: Walk, { stem, sense }: RoleWord): boolean {
  if (lexicon.first.get(stem)?.senses.some(({ kind }) => kind === "quality") === true) return true
  if (!document.pack.letters.relative(stem)) return false
  return sense === undefined || (sense === "person" && !befalls.has(headClass(head.event)))
}

/** "الهجوم التركي": a nation told by an adjective of the head. */
function addNation(walk: Walk, word: RoleWord): void {
  walk.found.push({
    growing: { words: [{ ...word, kind: "name", sense: "nation" }], named: false },
    preposition: undefined,
    inside: false,
    tally: { ...walk.tally },
    owner: false,
    joinedTo: undefined,
    described: false,
    relative: false,
  })
}

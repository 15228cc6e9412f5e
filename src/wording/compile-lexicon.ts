import type { WordsPart } from "../lang/parts/words.ts"
import { fold } from "../util/fold.ts"
import type { Axis, Duty, Lexicon, Member, Pole } from "./lexicon.ts"

interface Draft {
  concepts: number[]
  poles: Pole[]
  members: Member[]
  duties: Set<Duty>
  denial: boolean
  number?: number
  factor?: number
  dual?: string
}

const linesOf = (table: string) => table.split("\n").filter((line) => line.trim() !== "")
const wordsOf = (line: string) => line.split(/[ \n]/).filter((word) => word !== "")

/** The name of a contrast, without its tone. */
const nameOf = (head = "") => head.replace(/[-+=!]{1,8}$/, "").trim()

/** Axes are numbered by name, across languages. */
const axisNumbers = new Map<string, number>()

function axisNumber(name: string): number {
  let number = axisNumbers.get(name)
  if (number === undefined) {
    number = axisNumbers.size
    axisNumbers.set(name, number)
  }
  return number
}

let concepts = 0

/** Compiles the tables of a language's words for looking up. */
export function compileLexicon(part: WordsPart): Lexicon {
  const drafts = new Map<string, Draft>()
  const rootDrafts = new Map<string, Draft>()
  const lemmaDrafts = new Map<string, Draft>()
  const phrases = new Map<string, { words: string[]; draft: Draft }[]>()
  const axes: Axis[] = []

  const blank = (): Draft => ({ concepts: [], poles: [], members: [], duties: new Set(), denial: false })
  const draftIn = (map: Map<string, Draft>, key: string): Draft => {
    let draft = map.get(key)
    if (draft === undefined) {
      draft = blank()
      map.set(key, draft)
    }
    return draft
  }
  /** All drafts that a written word or expression stands for. */
  const draftsFor = (written: string, byRoot: boolean): Draft[] => {
    const parts = written.split("_").map((word) => fold(word))
    const first = parts[0] ?? ""
    if (parts.length > 1) {
      const list = phrases.get(first) ?? []
      phrases.set(first, list)
      const same = list.find((phrase) => phrase.words.join(" ") === parts.join(" "))
      if (same !== undefined) return [same.draft]
      const draft = blank()
      list.push({ words: parts, draft })
      return [draft]
    }
    const found = [draftIn(drafts, first)]
    if (byRoot) {
      const lemma = part.lemma(first)
      if (lemma !== undefined) found.push(draftIn(lemmaDrafts, lemma))
      const root = part.roots(first)[0]
      if (root !== undefined && root.length >= 3) found.push(draftIn(rootDrafts, root))
    }
    return found
  }
  const duty = (table: string, name: Duty) => {
    for (const word of wordsOf(table)) for (const draft of draftsFor(word, false)) draft.duties.add(name)
  }
  const valued = (table: string, set: (draft: Draft, value: string) => void) => {
    for (const pair of wordsOf(table)) {
      const [word, value] = pair.split("=")
      for (const draft of draftsFor(word ?? "", false)) set(draft, value ?? "")
    }
  }

  for (const line of linesOf(part.contrasts)) {
    const [head, one, other] = line.split("|").map((cell) => cell.trim())
    const byRoot = !head?.endsWith("!")
    const sign = head?.replace("!", "").at(-1) ?? "="
    const axis = axisNumber(nameOf(head))
    axes[axis] = { name: nameOf(head), tone: sign === "+" ? 1 : sign === "-" ? -1 : 0 }
    for (const [pole, side] of [
      [one, 1],
      [other, -1],
    ] as const) {
      for (const word of wordsOf(pole ?? "")) {
        for (const draft of draftsFor(word, byRoot)) {
          if (!draft.poles.some((known) => known.axis === axis && known.side === side))
            draft.poles.push({ axis, side })
        }
      }
    }
  }
  for (const line of linesOf(part.synonyms)) {
    const concept = ++concepts
    for (const word of wordsOf(line)) {
      for (const draft of draftsFor(word, true))
        if (!draft.concepts.includes(concept)) draft.concepts.push(concept)
    }
  }
  for (const line of linesOf(part.classes)) {
    const [kind, ...cells] = line.split("|").map((cell) => cell.trim())
    for (const cell of cells) {
      const [head, spellings] = cell.split(":")
      const [identity, whole] = (head ?? "").trim().split("<")
      const member: Member = {
        kind: kind ?? "",
        identity: identity ?? "",
        ...(whole === undefined ? {} : { whole }),
      }
      for (const word of wordsOf(spellings ?? ""))
        for (const draft of draftsFor(word, false)) draft.members.push(member)
    }
  }
  duty(part.functionWords, "function")
  duty(part.lightWords, "light")
  duty(part.negations, "negation")
  duty(part.softNegations, "negation")
  duty(part.softNegations, "softNegation")
  duty(part.notNegations, "notNegation")
  duty(part.hedges, "hedge")
  duty(part.questions, "question")
  duty(part.clauseWords, "clause")
  duty(part.atLeast, "atLeast")
  duty(part.atMost, "atMost")
  duty(part.about, "about")
  duty(part.percents, "percent")
  duty(part.reporting, "reporting")
  duty(part.anybody, "anybody")
  duty(part.growing, "growing")
  for (const word of wordsOf(part.denials)) for (const draft of draftsFor(word, false)) draft.denial = true
  valued(part.numbers, (draft, value) => {
    draft.number = Number(value)
  })
  valued(part.multipliers, (draft, value) => {
    draft.factor = Number(value)
  })
  valued(part.duals, (draft, value) => {
    draft.dual = fold(value)
  })

  // a root that stands on both poles of a contrast says nothing about it
  for (const draft of [...rootDrafts.values(), ...lemmaDrafts.values()]) {
    draft.poles = draft.poles.filter(
      (pole) => !draft.poles.some((other) => other.axis === pole.axis && other.side !== pole.side),
    )
  }
  for (const draft of rootDrafts.values()) draft.poles = draft.poles.map((pole) => ({ ...pole, loose: true }))
  // an expression means what its first word means, unless the tables say more of it
  for (const list of phrases.values()) {
    for (const { words, draft } of list) {
      if (draft.poles.length > 0 || draft.members.length > 0 || draft.duties.size > 0) continue
      draft.poles.push(...(drafts.get(words[0] ?? "")?.poles ?? []))
    }
  }
  for (const list of phrases.values()) list.sort((one, other) => other.words.length - one.words.length)
  const currencies = new Map(wordsOf(part.currencies).map((pair) => pair.split("=") as [string, string]))
  return {
    part,
    axes,
    currencies,
    articles: new Set(wordsOf(part.articles)),
    exact: drafts,
    lemmas: lemmaDrafts,
    roots: rootDrafts,
    phrases: new Map(
      [...phrases].map(([first, list]) => [first, list.map(({ words, draft }) => ({ words, entry: draft }))]),
    ),
  }
}

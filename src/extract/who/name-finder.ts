import type { LanguagePack } from "../../lang/pack.ts"
import type { NameEntry } from "../../registry/find-names.ts"
import { isOutletKind } from "../../registry/outlet-kinds.ts"
import type { Gender } from "../../lang/parts/letters.ts"
import { genderOfAgent } from "./gender.ts"
import { stateOfAdjective } from "./offices.ts"
import type { Registry } from "../../registry/registry.ts"
import type { Document } from "../text/document.ts"
import { type Names, type Node, namesOf, nodeOf } from "./name-trie.ts"
import { hasOutletSign, isEverydayOutlet } from "./outlet-sign.ts"
import { dottedLetters, isCapital, isVerb, isWrittenSo, prefixOf, type WordAt } from "./written-name.ts"

/** A registered name that stands in the text. */
export interface NameHit {
  readonly from: number
  readonly to: number
  /** What it may stand for. */
  readonly entries: readonly NameEntry[]
  /** The particle that is written onto its first word ("ل" of "لرويترز"); empty where there is none. */
  readonly prefix: string
}

/** Finds registered names: the longest that begins at a token. */
export interface NameFinder {
  at(document: Document, token: number, to: number): NameHit | undefined
  isPerson(hit: NameHit): boolean
  /** The gender of the agents that a name may be; undefined where it is not known or they differ. */
  genderOf(document: Document, hit: NameHit): Gender | undefined
  /** Whether a name may be that of a newspaper, agency or channel. */
  isOutlet(hit: NameHit): boolean
  /** Whether a name is that of a country, not of its capital. */
  isCountry(hit: NameHit): boolean
  /** Whether a word is the adjective of a state's people ("تركي"). */
  isOfState(document: Document, at: number): boolean
  within(document: Document, from: number, to: number): NameHit[]
}

/** Where names may begin with a word, and what was taken off the word. */
interface Start {
  readonly node: Node
  readonly prefix: string
}

/** Letters of a spelled-out letter ("بي", "سي"). */
const syllable = 2

const none: readonly Start[] = []

const mostRemembered = 20_000
const remembered = new WeakMap<Names, Map<LanguagePack, Map<string, readonly Start[]>>>()

/** What was found of a language's words. */
function startsIn(names: Names, pack: LanguagePack): Map<string, readonly Start[]> {
  let byPack = remembered.get(names)
  if (byPack === undefined) remembered.set(names, (byPack = new Map()))
  let starts = byPack.get(pack)
  if (starts === undefined) byPack.set(pack, (starts = new Map()))
  return starts
}

/** A word as names may be indexed: as written, and without what is written onto it. */
function variants(document: Document, word: string, inner: boolean): string[] {
  const { letters, sources } = document.pack
  const all = [word]
  for (const ending of sources.possessive)
    if (word.endsWith(ending) && word.length > ending.length + 1) all.push(word.slice(0, -ending.length))
  return inner ? all : [...all, ...letters.bases(word), ...syllables(document, word)]
}

/** "ل|بي بي سي": the first syllable of a spelled-out acronym, too short to be a word that a particle is taken off. */
function syllables({ pack }: Document, word: string): string[] {
  return word.length !== syllable + 1 || !pack.letters.proclitics.includes(word[0] ?? "")
    ? []
    : [word.slice(1)]
}

/** "WNX10": whether a number is written onto the word before it, which makes another name of that. */
export function isNumbered({ tokens }: Document, at: number): boolean {
  const before = tokens[at - 1]
  return tokens[at]?.kind === "number" && before?.kind === "word" && before.end === tokens[at]?.start
}

/** Makes a finder over a registry's names; none without a registry. */
export function createNameFinder(registry: Registry | undefined): NameFinder {
  const names: Names = registry === undefined ? new Map() : namesOf(registry)

  let starts: Map<string, readonly Start[]> | undefined

  /** Where names may begin with a word; words come back, in the next article, too, so what was found is kept. */
  function startsOf(document: Document, word: string): readonly Start[] {
    starts ??= startsIn(names, document.pack)
    let known = starts.get(word)
    if (known === undefined) {
      const found: Start[] = []
      for (const variant of variants(document, word, false)) {
        const node = nodeOf(names, variant)
        if (node !== undefined) found.push({ node, prefix: prefixOf(word, variant) })
      }
      known = found.length === 0 ? none : found
      if (starts.size >= mostRemembered) starts.clear()
      starts.set(word, known)
    }
    return known
  }

  function entriesOf(document: Document, node: Node, from: number, to: number, prefix: string): NameEntry[] {
    return node.entries.filter(
      (entry) =>
        isWrittenSo(document, entry, { from, to }, prefix, registry) &&
        (!isEverydayOutlet(document, entry, registry) || hasOutletSign(document, from, entry.folded)),
    )
  }

  /** The longest name from a token on whose first word is this. */
  function walk(document: Document, token: number, to: number, word: WordAt): NameHit | undefined {
    for (const { node: start, prefix } of startsOf(document, word.folded)) {
      let node: Node | undefined = start
      let best: NameHit | undefined
      let index = word.to
      while (node !== undefined) {
        const entries = node.entries.length === 0 ? [] : entriesOf(document, node, token, index, prefix)
        if (entries.length > 0) best = { from: token, to: index, entries, prefix }
        const further: Node["next"] = node.next
        if (further === undefined) break
        // initials and hyphens stand between the words of a name
        while (index < to && document.isMark(index, ".-‑–'’\"“”«»")) index++
        const next = document.tokens[index]
        if (index >= to || next === undefined || (next.kind !== "word" && next.kind !== "number")) break
        let step: Node | undefined
        for (const form of variants(document, next.folded, true)) {
          step = further.get(form)
          if (step !== undefined) break
        }
        node = step
        index++
      }
      if (best !== undefined) return best
    }
    return undefined
  }

  /** The longest name at each token that was asked for: many ask for the same. */
  const longest = new WeakMap<Document, (NameHit | null)[]>()

  function at(document: Document, token: number, to: number): NameHit | undefined {
    if (names.size === 0) return undefined
    let hits = longest.get(document)
    if (hits === undefined) longest.set(document, (hits = []))
    let hit = hits[token]
    if (hit === undefined) hits[token] = hit = longestAt(document, token, document.tokens.length) ?? null
    if (hit === null || hit.to <= to) return hit ?? undefined
    return longestAt(document, token, to)
  }

  function longestAt(document: Document, token: number, to: number): NameHit | undefined {
    const first = document.tokens[token]
    if (first?.kind !== "word") return undefined
    const { capitals } = document.pack.letters
    // no name begins with most words: asked before all else where no dots can stand inside the word
    if (capitals ? !isCapital(document, token) : startsOf(document, first.folded).length === 0)
      return undefined
    // "@hart": an address
    if (document.isMark(token - 1, "@")) return undefined
    // a month or a day that is also a surname ("in May")
    const isTime = document.flag(token, "time") > 0
    if (isTime && document.tokens[token + 1]?.kind !== "word") return undefined
    const letters = capitals ? dottedLetters(document, token, to) : undefined
    if (letters !== undefined) {
      const hit = walk(document, token, to, letters)
      if (hit !== undefined) return hit
    }
    const hit = walk(document, token, to, { folded: first.folded, to: token + 1 })
    if (hit === undefined || isNumbered(document, hit.to)) return undefined
    // "The independent report": an adjective behind an article that opens the sentence
    if (capitals && document.flag(token, "definite") > 0 && !isCapital(document, token + 1)) return undefined
    if (hit.to - hit.from > 1) return hit
    // letters between dots are no name of a person; nor is a verb that opens a sentence ("Said Obama")
    if (letters !== undefined) return undefined
    if (capitals && isVerb(document, token)) return undefined
    // "يوم الخميس إن": where no capital tells, a day alone is no surname
    return isTime && !capitals ? undefined : hit
  }

  return {
    at,
    genderOf({ pack }, { entries }) {
      const genders = new Set(entries.map(({ id, folded }) => genderOfAgent(pack, registry, id, folded)))
      const [gender] = genders
      return genders.size === 1 ? gender : undefined
    },
    isPerson: (hit) => hit.entries.some((entry) => registry?.agent(entry.id)?.kind === "person"),
    isCountry: (hit) => hit.entries.some((entry) => registry?.agent(entry.id)?.kind === "state"),
    isOfState: (document, at) => stateOfAdjective(document, at, registry) !== undefined,
    isOutlet: (hit) => hit.entries.some((entry) => isOutletKind(registry?.agent(entry.id)?.kind)),
    within(document, from, to) {
      const hits: NameHit[] = []
      for (let token = from; token < to; token++) {
        const hit = at(document, token, to)
        if (hit === undefined) continue
        hits.push(hit)
        token = hit.to - 1
      }
      return hits
    },
  }
}

import type { RolesPart } from "../../lang/parts/roles.ts"
import { fold } from "../../util/fold.ts"
import { rememberWords } from "../../util/remember-words.ts"
import { phraseRoles } from "./phrase-role.ts"
import { type Weights, weightsOf } from "./weights.ts"

/** A class of words with its value: "preposition" and "by". */
export interface RoleSense {
  readonly kind: string
  readonly value: string
}

interface Node {
  readonly senses: RoleSense[]
  readonly next: Map<string, Node>
}

/** What a phrase is, and how many words it has. */
export interface RolePhrase {
  readonly senses: readonly RoleSense[]
  readonly length: number
}

/** A language's words for telling roles, and its weights, indexed. */
export interface RoleLexicon {
  readonly part: RolesPart
  readonly first: ReadonlyMap<string, Node>
  /** What each feature adds to each role. */
  readonly weights: Weights
  readonly margins: ReadonlyMap<string, number>
  /** How a word may be read: as written, without its conjunction, without its preposition. */
  readings(word: string): readonly WordReading[]
}

/** A word as it may be taken apart. */
export interface WordReading {
  readonly stem: string
  readonly added: { readonly joined?: true; readonly preposition?: string }
}

const compiled = new WeakMap<RolesPart, RoleLexicon>()

/** Returns the index of a language's part; it is built once. */
export function roleLexiconOf(part: RolesPart): RoleLexicon {
  let lexicon = compiled.get(part)
  if (lexicon === undefined) {
    lexicon = {
      part,
      first: wordsOf(part.words),
      weights: weightsOf(part.weights, ":", phraseRoles),
      margins: numbersOf(part.margins.split("\n").join(",")),
      readings: rememberWords((word) => readingsOf(part, word)),
    }
    compiled.set(part, lexicon)
  }
  return lexicon
}

function readingsOf(part: RolesPart, word: string): readonly WordReading[] {
  const found: WordReading[] = [{ stem: word, added: {} }]
  const { stem, joined, preposition } = part.takeApart(word)
  if (stem === word) return found
  if (joined === true && preposition !== undefined) found.push({ stem: word.slice(1), added: { joined } })
  const added = {
    ...(joined === true ? { joined } : {}),
    ...(preposition === undefined ? {} : { preposition }),
  }
  return [...found, { stem, added }]
}

function wordsOf(table: string): Map<string, Node> {
  const first = new Map<string, Node>()
  for (const line of table.split("\n")) {
    const colon = line.indexOf(":")
    if (colon < 0) continue
    const [kind = "", value = ""] = line.slice(0, colon).trim().split(" ")
    for (const phrase of line.slice(colon + 1).split(",")) {
      const words = fold(phrase).trim().split(" ")
      if (words[0] !== "") addPhrase(first, words, { kind, value })
    }
  }
  return first
}

function addPhrase(first: Map<string, Node>, words: readonly string[], sense: RoleSense): void {
  let level = first
  let node: Node | undefined
  for (const word of words) {
    node = level.get(word)
    if (node === undefined) level.set(word, (node = { senses: [], next: new Map() }))
    level = node.next
  }
  node?.senses.push(sense)
}

function numbersOf(cells: string): Map<string, number> {
  const numbers = new Map<string, number>()
  for (const cell of cells.split(",")) {
    const [name = "", value = ""] = cell.trim().split(" ")
    if (name !== "") numbers.set(name, Number(value))
  }
  return numbers
}

/** The longest phrase of the lexicon among some words, the first of them given apart as it may have been taken apart. */
export function longestRolePhrase(
  lexicon: RoleLexicon,
  first: string,
  following: (step: number) => string | undefined,
): RolePhrase | undefined {
  let node = lexicon.first.get(first)
  let found: RolePhrase | undefined
  for (let length = 1; node !== undefined; length++) {
    if (node.senses.length > 0) found = { senses: node.senses, length }
    const word = following(length)
    node = word === undefined ? undefined : node.next.get(word)
  }
  return found
}

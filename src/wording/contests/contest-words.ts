import { type Token, tokenize } from "../../util/tokens.ts"
import { lexiconOf } from "../lexicon.ts"
import { readWord } from "../read-word.ts"
import type { ContestDuty, ContestEntry, ContestLexicon, ContestPhrase, Measure } from "./contest-lexicon.ts"

/** A word of a text with what it does where matters change. */
export interface ContestWord {
  readonly start: number
  readonly end: number
  readonly measure?: Measure | undefined
  readonly duties: ReadonlySet<ContestDuty>
  /** Joined by "and" to what stands before. */
  readonly joined: boolean
  /** Its place among the tokens. */
  readonly token: number
}

/** Longer texts are looked at no further than this. */
const longest = 4000

/** Returns the words of a text that the tables of its language know, in order, and all its tokens. */
export function contestWords(
  text: string,
  lexicon: ContestLexicon,
): { readonly tokens: readonly Token[]; readonly known: readonly ContestWord[] } {
  const tokens = tokenize(text.slice(0, longest))
  const known: ContestWord[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token
    if (token.kind !== "word") continue
    const found = foundAt(tokens, at, lexicon)
    if (found === undefined) continue
    const { entry, length } = found
    const last = tokens[at + length - 1] as Token
    const { measure, duties } = entry
    const joined =
      tokens[at - 1]?.folded === lexicon.part.and || readWord(lexiconOf(lexicon.part), token.folded).joined
    known.push({ start: token.start, end: last.end, measure, duties, joined, token: at })
    at += length - 1
  }
  return { tokens, known }
}

interface Found {
  readonly entry: ContestEntry
  readonly length: number
}

/** What the tables know of one word: what it does alone, and the expressions that it may open. */
interface KnownWord {
  readonly entry: ContestEntry | undefined
  readonly opens: readonly ContestPhrase[]
}

const unknown: KnownWord = { entry: undefined, opens: [] }

function foundAt(tokens: readonly Token[], at: number, lexicon: ContestLexicon): Found | undefined {
  const { entry, opens } = knownWord((tokens[at] as Token).folded, lexicon)
  const phrase = opens.find(({ rest }) => rest.every((word, step) => tokens[at + 1 + step]?.folded === word))
  if (phrase !== undefined) return { entry: phrase.entry, length: phrase.rest.length + 1 }
  return entry === undefined ? undefined : { entry, length: 1 }
}

const remembered = new WeakMap<ContestLexicon, Map<string, KnownWord>>()
const mostRemembered = 50_000

function knownWord(folded: string, lexicon: ContestLexicon): KnownWord {
  let known = remembered.get(lexicon)
  if (known === undefined) remembered.set(lexicon, (known = new Map()))
  let word = known.get(folded)
  if (word === undefined) {
    if (known.size >= mostRemembered) known.clear()
    known.set(folded, (word = lookUp(folded, lexicon)))
  }
  return word
}

function lookUp(folded: string, { words, phrases, part, futurePrefixes }: ContestLexicon): KnownWord {
  const forms = [folded, ...part.forms(folded)]
  const opens = phrases.get(folded) ?? forms.flatMap((form) => phrases.get(form) ?? [])
  const form = forms.find((one) => words.has(one))
  const isToCome = folded.length > shortest && futurePrefixes.some((prefix) => folded.startsWith(prefix))
  const entry = form === undefined ? (isToCome ? toCome : undefined) : words.get(form)
  return entry === undefined && opens.length === 0 ? unknown : { entry, opens }
}

/** A verb with a future written onto it has more letters. */
const shortest = 4
const toCome: ContestEntry = { duties: new Set(["future"]) }

import type { Span } from "../attribution.ts"
import type { LanguagePack } from "../../lang/pack.ts"
import { type Token, tokenize } from "../../util/tokens.ts"
import { isCapitalAt } from "./capital.ts"
import { type Flag, type Lexicon, lexiconOf, type Marks } from "./lexicon.ts"
import { withDoubledMarks } from "./doubled-marks.ts"
import { withJoinedQuotations } from "./joined-quotations.ts"
import { pageTemplatesOf } from "./page-templates.ts"
import { pairQuotes, type Quotes } from "./quotes.ts"
import type { SetAside } from "./set-aside.ts"
import { unwrapped } from "./unwrapped.ts"
import { withoutHashes } from "./without-hashes.ts"
import { withoutInserts } from "./without-inserts.ts"
import { withoutLinkLists } from "./without-link-lists.ts"

/** A run of tokens, `from` included, `to` not. */
export interface Run {
  readonly from: number
  readonly to: number
}

/** A text with its tokens, what the language's words mark on them, and its quotations. */
export interface Document {
  readonly text: string
  readonly pack: LanguagePack
  /** BCP 47, with the region of its edition where one is known. */
  readonly lang: string
  readonly tokens: readonly Token[]
  readonly marks: readonly (Marks | undefined)[]
  /** For an opening quotation mark its closing one and the reverse; -1 elsewhere. */
  readonly partner: Int32Array
  /** What the page has set into lines of the article; none of the tokens is of it. */
  readonly inserts: readonly SetAside[]
  /** Opening quotation marks that nothing closes. */
  readonly unclosed: readonly number[]
  /** Where closing quotation marks stand that nothing opens; none of the tokens is one. */
  readonly unopened: readonly Span[]
  /** How many tokens the phrase with this flag has that begins here; 0 where there is none. */
  flag(at: number, flag: Flag): number
  word(at: number): string
  /** Whether the token is a mark and one of these characters. */
  isMark(at: number, characters: string): boolean
}

const isNumber = (token: Token | undefined): boolean => token?.kind === "number"

/** What the longest phrase of the vocabulary is that begins at a token. */
function longestMarks(tokens: readonly Token[], index: number, lexicon: Lexicon): Marks | undefined {
  let node = lexicon.first.get(tokens[index]?.folded ?? "")
  let found = node?.marks
  for (let next = index + 1; node?.next !== undefined && next < tokens.length; next++) {
    node = node.next.get(tokens[next]?.folded ?? "")
    if (node?.marks !== undefined) found = node.marks
  }
  return found
}

function annotate(text: string, tokens: readonly Token[], lexicon: Lexicon): (Marks | undefined)[] {
  const marks: (Marks | undefined)[] = new Array(tokens.length)
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]
    if (token === undefined || token.kind === "break") continue
    let found = longestMarks(tokens, index, lexicon)
    if (found === undefined) continue
    // inside a sentence or beside a number a capital makes a name or a month of a small word ("in May", "9 May")
    if (
      lexicon.pack.letters.capitals &&
      found.hedge !== undefined &&
      (tokens[index - 1]?.kind === "word" || isNumber(tokens[index - 1]) || isNumber(tokens[index + 1]))
    ) {
      if (isCapitalAt(text, token.start)) found = { flags: found.flags }
    }
    if (found.doubled !== undefined || found.unlike !== undefined)
      found = asWritten(found, text.slice(token.start, token.end))
    if (found.pronoun !== undefined && isAcronym(text, tokens, index)) {
      const { pronoun: _, ...others } = found
      found = others
    }
    marks[index] = isName(text, tokens, index, marks[index - 1], lexicon.pack) ? undefined : found
  }
  return marks
}

const shout = /^\p{Lu}{2,}$/u

/** "the US": a word all in capitals among words that are not is no pronoun. */
function isAcronym(text: string, tokens: readonly Token[], at: number): boolean {
  const shouts = (token: Token | undefined): boolean =>
    token?.kind === "word" && shout.test(text.slice(token.start, token.end))
  return shouts(tokens[at]) && !shouts(tokens[at - 1]) && !shouts(tokens[at + 1])
}

/** "Peter T. | King", "Mr. | King", but not "Saudi King Salman": a noun that is the surname of the name before it. */
function isSurname(text: string, tokens: readonly Token[], at: number, { letters }: LanguagePack): boolean {
  const token = tokens[at]
  if (token === undefined || !letters.writtenName(text.slice(token.start, token.end))) return false
  const before = tokens[at - 1]?.folded === "." ? tokens[at - 2] : tokens[at - 1]
  const after = tokens[at + 1]
  const isCapitalWord = (word: Token | undefined): boolean =>
    word?.kind === "word" && isCapitalAt(text, word.start)
  return isCapitalWord(before) && !isCapitalWord(after)
}

/** Letters of a word that speak so much for a name make a name of the small word behind it, too ("خالد | علي"). */
const likelyName = 10

/** Whether a small word is the surname of the name before it, or opens one ("خالد | علي", "قال | فان دام"). */
function isName(
  text: string,
  tokens: readonly Token[],
  at: number,
  marksBefore: Marks | undefined,
  pack: LanguagePack,
): boolean {
  const { letters } = pack
  if (letters.capitals) return isSurname(text, tokens, at, pack)
  const [before, token] = [tokens[at - 1], tokens[at]]
  if (before?.kind !== "word" || token === undefined) return false
  const written = text.slice(token.start, token.end)
  const opens = letters.writtenNameParticle(written)
  if (!opens && !letters.writtenName(written)) return false
  if (opens && marksBefore?.cues?.forms.some(({ kind }) => kind === "finite") === true) return true
  return letters.nameLikeness(before.folded) >= likelyName
}

/** "بين" is "between" unless it is written "بيّن", "تهمة" is a charge, "تهمه" may be "his charges". */
function asWritten(marks: Marks, written: string): Marks {
  const { cues, ...others } = marks
  if (cues === undefined) return marks
  const forms = cues.forms.filter(
    ({ doubled, unlike }) =>
      (doubled === undefined || written.includes(doubled)) &&
      (unlike === undefined || !written.endsWith(unlike)),
  )
  if (forms.length === cues.forms.length) return marks
  return forms.length === 0 ? others : { ...others, cues: { ...cues, forms } }
}

/** The tokens of a text as its sentences have them, with its quotations. */
function readTokens(
  text: string,
  pack: LanguagePack,
): { tokens: readonly Token[]; quotes: Quotes; inserts: readonly SetAside[]; unopened: readonly Span[] } {
  const all = unwrapped(text, withoutHashes(withDoubledMarks(tokenize(text))))
  const { tokens: unlisted, removed: lists } = withoutLinkLists(text, all, pack.boilerplate.listEnds)
  const { tokens: own, removed } = withoutInserts(unlisted, pageTemplatesOf(pack))
  const first = pairQuotes(text, own)
  const lost = new Set(first.unopened.map((at) => own[at]))
  const joined = withJoinedQuotations(own, first)
  const tokens = lost.size === 0 ? joined : joined.filter((token) => !lost.has(token))
  const quotes = tokens === own ? first : pairQuotes(text, tokens)
  return {
    tokens: withSameMarks(tokens, quotes),
    quotes,
    inserts: lists.length === 0 ? removed : [...lists, ...removed],
    unopened: [...lost].filter((token) => token !== undefined),
  }
}

/** Single quotation marks that make a pair are to reading what double ones are. */
function withSameMarks(tokens: readonly Token[], { partner }: Quotes): readonly Token[] {
  let same: Token[] | undefined
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token?.folded !== "'" || token.kind !== "mark" || (partner[at] ?? -1) < 0) continue
    const { kind, start, end } = token
    same ??= tokens.slice()
    // written out, not spread: all tokens keep one shape, else what reads them would be compiled again
    same[at] = { kind, start, end, folded: '"' }
  }
  return same ?? tokens
}

/** Reads a text into tokens, marks and quotations, in time linear in its length. */
export function createDocument(text: string, pack: LanguagePack, lang: string = pack.id): Document {
  const { tokens, quotes, inserts, unopened } = readTokens(text, pack)
  const marks = annotate(text, tokens, lexiconOf(pack))
  const { partner, unclosed } = quotes
  return {
    text,
    pack,
    lang,
    tokens,
    marks,
    partner,
    inserts,
    unclosed,
    unopened,
    flag: (at, flag) => marks[at]?.flags.get(flag) ?? 0,
    word: (at) => tokens[at]?.folded ?? "",
    isMark: (at, characters) => {
      const token = tokens[at]
      return token?.kind === "mark" && characters.includes(token.folded)
    },
  }
}

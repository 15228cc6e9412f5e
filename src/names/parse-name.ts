import { fold } from "../util/fold.ts"
import { type Token, tokenize } from "../util/tokens.ts"
import { elided, withoutAssimilatedArticle } from "./joined-article.ts"
import { type Letters, readLetters } from "./letters.ts"
import { hasArticle, isSonOf, wordKind } from "./name-particles.ts"
import { type Generation, generationOf, surnameLast } from "./name-order.ts"
import { customsOfName } from "./spelling-customs.ts"
import type { Custom } from "./spelling-rules.ts"

/** One word of a name, with what belongs to it ("Abd al-Rahman", "Çavuş oğlu" are one word each). */
export interface NameWord {
  readonly text: string
  readonly letters: Letters
  /** The letters with the particles before it, which some write as one: de Gaulle, ديغول. */
  readonly attached: Letters | undefined
  /** The letters without an assimilated article: "Essebsi" is السبسي. */
  readonly bare: Letters | undefined
  /** Whether it is one letter that stands for a name. */
  readonly initial: boolean
  /** Whether a full stop follows it. */
  readonly dotted: boolean
  /** Whether a word before it says that it is the father's: bin, ibn. */
  readonly sonOf: boolean
  /** Whether an article belongs to it ("العلي", "al-Ali"), as mostly to surnames. */
  readonly article: boolean
  /** Whether it tells a house, with a word of its own before it ("آل سعود", "Al Thani"). */
  readonly house: boolean
}

/** A name taken apart. Words that join or introduce (bin, al-, van, de) are none of its words. */
export interface ParsedName {
  readonly text: string
  readonly words: readonly NameWord[]
  /** By which customs it may be spelled, as far as its words show it. */
  readonly customs: readonly Custom[]
  /** Which of two of one name it says that somebody is. */
  readonly generation: Generation | undefined
  /** Runs of two and of three words written as one, in each way: `joined[i][n - 2]` begins with word i. */
  readonly joined: readonly (readonly (readonly Letters[])[])[]
}

/** Names are short: of a longer text nothing but its equality is compared, and words beyond these are not read. */
const longestText = 200
const mostWords = 12

const nothing: ParsedName = { text: "", words: [], customs: [], generation: undefined, joined: [] }

/** Reads the words of a name. A title ("President") is a word like any other: strip it before. */
export function parseName(text: string): ParsedName {
  if (text.length > longestText) return { ...nothing, text: text.slice(0, longestText) }
  const { tokens, generation } = nameTokens(text)
  const words: NameWord[] = []
  let begun = ""
  let particles = ""
  let sonOf = false
  let article: "apart" | "joined" | undefined
  let arabicParticles = false
  for (const [index, token] of tokens.entries()) {
    const own = text.slice(token.start, token.end)
    const next = tokens[index + 1]
    const hyphened = next !== undefined && isHyphen(text.slice(token.end, next.start))
    const dotted = text.charAt(token.end) === "."
    // "I." and "И." are initials, never the words for "and"
    const kind =
      dotted && token.folded.length === 1
        ? "word"
        : wordKind(token.folded, { first: words.length === 0, last: next === undefined, hyphened })
    if (kind === "article") article = hyphened ? "joined" : "apart"
    arabicParticles ||= kind === "beginning" || (kind === "article" && hyphened) || isSonOf(token.folded)
    if (kind === "beginning" || (kind === "article" && begun !== "")) begun += own
    else if (kind === "article" || (kind === "joining" && begun === "")) {
      particles += own
      sonOf ||= isSonOf(token.folded)
    } else {
      const before = kind === "ending" && begun === "" ? (words.pop()?.text ?? "") : begun
      const word = nameWord(before + own, particles, article, dotted, sonOf)
      if (word !== undefined) words.push(word)
      begun = ""
      particles = ""
      sonOf = false
      article = undefined
    }
    if (words.length === mostWords) break
  }
  // letters alone are no initials of anything
  if (words.every((word) => word.initial)) {
    const letters = words.map((word) => ({ ...word, initial: false }))
    return { ...nothing, text, words: letters, joined: joinedRuns(letters) }
  }
  const ordered = surnameLast(words)
  const customs = customsOfName(
    ordered.map((word) => word.letters),
    text,
    arabicParticles,
  )
  return { text, words: ordered, customs, generation, joined: joinedRuns(ordered) }
}

const isHyphen = (between: string): boolean => /^[-‐‑–־]$/u.test(between)

/** The words of a text in their order, Jr. and Sr. apart; "Surname, Given" is turned round. */
function nameTokens(text: string): { tokens: Token[]; generation: Generation | undefined } {
  const all = tokenize(text)
  let generation: Generation | undefined
  const tokens = all.filter(({ folded }, index) => {
    const found = index === 0 ? undefined : generationOf(folded)
    generation ??= found
    return found === undefined
  })
  const isWord = (token: Token): boolean => token.kind === "word"
  const isComma = (token: Token): boolean => token.folded === "," || token.folded === "،"
  const comma = tokens.findIndex(isComma)
  const behind = tokens.slice(comma + 1).filter(isWord)
  if (comma < 1 || behind.length === 0) return { tokens: tokens.filter(isWord), generation }
  return { tokens: [...behind, ...tokens.slice(0, comma).filter(isWord)], generation }
}

function nameWord(
  text: string,
  particles: string,
  article: "apart" | "joined" | undefined,
  dotted: boolean,
  sonOf: boolean,
): NameWord | undefined {
  const letters = readLetters(text)
  if (letters === undefined) return undefined
  const attached = particles === "" ? undefined : readLetters(particles + text)
  return {
    text,
    letters,
    attached,
    bare: withoutAssimilatedArticle(letters),
    initial: letters.text.length === 1,
    dotted,
    sonOf,
    article: article !== undefined || hasArticle(text),
    house: article === "apart",
  }
}

function joinedRuns(words: readonly NameWord[]): (readonly Letters[])[][] {
  if (words.length < 2) return []
  return words.map((_, index) => [join(words, index, 2), join(words, index, 3)])
}

const none: readonly Letters[] = []

function join(words: readonly NameWord[], index: number, length: number): readonly Letters[] {
  const run = words.slice(index, index + length)
  if (run.length < length || run.some((word) => word.initial)) return none
  const forms = new Set([run.map((word) => word.text).join("")])
  // with the article as it is spoken: نور الدين is نوردين, "Nour ed-Din" Noureddin
  forms.add(run.map((word, at) => (at === 0 ? word.text : (elided(word.text) ?? word.text))).join(""))
  forms.add(
    run.map((word, at) => (at > 0 && word.article ? (word.attached?.text ?? word.text) : word.text)).join(""),
  )
  return [...forms].flatMap((form) => readLetters(form) ?? [])
}

/** Whether two texts are the same but for case, marks and letters that writers exchange freely. */
export function equalFolded(a: string, b: string): boolean {
  return a === b || fold(a.normalize("NFC")).trim() === fold(b.normalize("NFC")).trim()
}

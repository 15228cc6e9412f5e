import { fold } from "../util/fold.ts"
import { type Token, tokenize } from "../util/tokens.ts"
import { type Letters, readLetters } from "./letters.ts"
import { hasArticle, wordKind } from "./name-particles.ts"

/** One word of a name, with what belongs to it ("Abd al-Rahman", "Çavuş oğlu" are one word each). */
export interface NameWord {
  readonly text: string
  readonly letters: Letters
  /** The letters with the particles before it, which some write as one: de Gaulle, ديغول. */
  readonly attached: Letters | undefined
  /** Whether it is one letter that stands for a name. */
  readonly initial: boolean
  /** Whether an article belongs to it ("العلي", "al-Ali"), as mostly to surnames. */
  readonly article: boolean
  /** Whether it tells a house, with a word of its own before it ("آل سعود", "Al Thani"). */
  readonly house: boolean
}

/** A name taken apart. Words that join or introduce (bin, al-, van, de) are none of its words. */
export interface ParsedName {
  readonly text: string
  readonly words: readonly NameWord[]
  /** Runs of two and of three words written as one: `joined[i][n - 2]` begins with word i. */
  readonly joined: readonly (readonly (Letters | undefined)[])[]
}

/** Names are short: of a longer text nothing but its equality is compared, and words beyond these are not read. */
const longestText = 200
const mostWords = 12

/** Reads the words of a name. A title ("President") is a word like any other: strip it before. */
export function parseName(text: string): ParsedName {
  if (text.length > longestText) return { text: text.slice(0, longestText), words: [], joined: [] }
  const tokens = nameTokens(text)
  const words: NameWord[] = []
  let begun = ""
  let particles = ""
  let article: "apart" | "joined" | undefined
  for (const [index, token] of tokens.entries()) {
    const own = text.slice(token.start, token.end)
    const next = tokens[index + 1]
    const hyphened = next !== undefined && isHyphen(text.slice(token.end, next.start))
    const kind = wordKind(token.folded, {
      first: words.length === 0,
      last: next === undefined,
      hyphened,
    })
    if (kind === "article") article = hyphened ? "joined" : "apart"
    if (kind === "beginning" || (kind === "article" && begun !== "")) begun += own
    else if (kind === "article" || (kind === "joining" && begun === "")) particles += own
    else {
      const before = kind === "ending" && begun === "" ? (words.pop()?.text ?? "") : begun
      const word = nameWord(before + own, particles, article)
      if (word !== undefined) words.push(word)
      begun = ""
      particles = ""
      article = undefined
    }
    if (words.length === mostWords) break
  }
  // letters alone are no initials of anything
  const whole = words.every((word) => word.initial)
    ? words.map((word) => ({ ...word, initial: false }))
    : words
  return { text, words: whole, joined: joinedRuns(whole) }
}

const isHyphen = (between: string): boolean => /^[-‐‑–־]$/u.test(between)

/** The words of a text in their order; "Surname, Given" is turned round. */
function nameTokens(text: string): Token[] {
  const tokens = tokenize(text)
  const comma = tokens.findIndex((token) => token.folded === "," || token.folded === "،")
  const isWord = (token: Token): boolean => token.kind === "word"
  if (comma < 1 || comma === tokens.length - 1) return tokens.filter(isWord)
  return [...tokens.slice(comma + 1), ...tokens.slice(0, comma)].filter(isWord)
}

function nameWord(
  text: string,
  particles: string,
  article: "apart" | "joined" | undefined,
): NameWord | undefined {
  const letters = readLetters(text)
  if (letters === undefined) return undefined
  const attached = particles === "" ? undefined : readLetters(particles + text)
  return {
    text,
    letters,
    attached,
    initial: letters.text.length === 1,
    article: article !== undefined || hasArticle(text),
    house: article === "apart",
  }
}

function joinedRuns(words: readonly NameWord[]): (Letters | undefined)[][] {
  if (words.length < 2) return []
  return words.map((_, index) => [join(words, index, 2), join(words, index, 3)])
}

function join(words: readonly NameWord[], index: number, length: number): Letters | undefined {
  const run = words.slice(index, index + length)
  if (run.length < length || run.some((word) => word.initial)) return undefined
  return readLetters(run.map((word) => word.text).join(""))
}

/** Whether two texts are the same but for case, marks and letters that writers exchange freely. */
export function equalFolded(a: string, b: string): boolean {
  return a === b || fold(a.normalize("NFC")).trim() === fold(b.normalize("NFC")).trim()
}

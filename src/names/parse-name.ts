import { fold } from "../util/fold.ts"
import { type Token, tokenize } from "../util/tokens.ts"
import { type Letters, readLetters } from "./letters.ts"

/** One word of a name, with what belongs to it ("Abd al-Rahman", "Çavuş oğlu" are one word each). */
export interface NameWord {
  readonly text: string
  readonly letters: Letters
  /** Whether it is one letter that stands for a name. */
  readonly initial: boolean
}

/** A name taken apart. */
export interface ParsedName {
  readonly text: string
  readonly words: readonly NameWord[]
  /** Words that join or introduce and tell nothing by themselves: bin, al-, van, de. */
  readonly particles: readonly string[]
  /** Runs of two and of three words written as one: `joined[i][n - 2]` begins with word i. */
  readonly joined: readonly (readonly (Letters | undefined)[])[]
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "))

/** Articles that are written apart or before a hyphen. */
const articles = set("al el ul il аль эль ал эл ель уль ال آل ال")
/** Articles taken on by the letter that follows: only before a hyphen, since they are also words. */
const assimilated = set(
  "as ash ar an at ad az ath adh es esh er en et ed ез ас аш ар ан ат ад аз ас эс эш эр эн эт эд",
)
const joining = set(
  "bin ibn ben bint binti van von der den de del della di da do dos das du la le los las y of zu zum zur ter ten te af av i ve wa بن ابن بنت ال دي دو دا دل فان فون де да ди дю ду дель ван фон дер ибн бин бен бинт и",
)
/** Joining words that are also given names, and tell something where they come first. */
const alsoGiven = set("ben i y wa ve и den van")
/** Words that make one name with the next one. */
const beginnings = set(
  "abd abdul abdel abdal abdol abdoul abu abou abi aboul abul abo umm oum عبد ابو ابي ابا ام абд абдул абдель абдуль абу абуль умм",
)
/** Words that make one name with the one before. */
const endings = set("oglu oglou ogly oghlu zade اوغلو اوغلي اغلو زاده оглу оглы заде")

/** Names are short: of a longer text nothing but its equality is compared. */
export const longestText = 200
const mostWords = 12

function isHyphen(text: string, from: number, to: number): boolean {
  return to - from === 1 && /[-‐‑–־]/u.test(text.charAt(from))
}

/** Reads the words of a name. A title ("President") is a word like any other: strip it before. */
export function parseName(text: string): ParsedName {
  if (text.length > longestText)
    return { text: text.slice(0, longestText), words: [], particles: [], joined: [] }
  const tokens = turned(tokenize(text))
  const words: NameWord[] = []
  const particles: string[] = []
  let held = ""
  for (const [index, token] of tokens.entries()) {
    const own = text.slice(token.start, token.end)
    const next = tokens[index + 1]
    const folded = token.folded
    const hyphened = next !== undefined && isHyphen(text, token.end, next.start)
    const article = articles.has(folded) || (hyphened && assimilated.has(folded))
    if (held !== "" && article && next !== undefined) held += own
    else if (held === "" && next !== undefined && article) particles.push(own)
    else if (
      held === "" &&
      next !== undefined &&
      joining.has(folded) &&
      !(words.length === 0 && alsoGiven.has(folded))
    )
      particles.push(own)
    else if (beginnings.has(folded) && next !== undefined) held += own
    else if (held === "" && endings.has(folded) && words.length > 0) {
      const last = words.pop() as NameWord
      add(last.text + own, false)
    } else {
      add(held + own, held === "")
      held = ""
    }
    if (words.length === mostWords) break
  }
  return { text, words, particles, joined: joinedRuns(words) }

  function add(word: string, alone: boolean): void {
    const letters = readLetters(word)
    if (letters !== undefined)
      words.push({ text: word, letters, initial: alone && letters.text.length === 1 })
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

/** Keeps the words; "Surname, Given" is turned round. */
function turned(tokens: readonly Token[]): Token[] {
  const comma = tokens.findIndex((token) => token.folded === "," || token.folded === "،")
  const isWord = (token: Token): boolean => token.kind === "word"
  if (comma < 1 || comma === tokens.length - 1) return tokens.filter(isWord)
  return [...tokens.slice(comma + 1), ...tokens.slice(0, comma)].filter(isWord)
}

/** Whether two texts are the same but for case, marks and letters that writers exchange freely. */
export function equalFolded(a: string, b: string): boolean {
  return a === b || fold(a.normalize("NFC")).trim() === fold(b.normalize("NFC")).trim()
}

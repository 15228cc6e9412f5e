import type { NameMatcher, Registry, TimeSpan } from "../../registry/registry.ts"
import { fold } from "../../util/fold.ts"
import type { Document } from "../text/document.ts"
import { genderIn, genderOfName } from "./gender.ts"
import type { Introduced, Introductions } from "./introductions.ts"
import type { Mention } from "./mention.ts"
import type { NameWords } from "./name-words.ts"
import { scriptOf } from "./written-name.ts"
import { plainWords } from "../text/plain-words.ts"

/** A registered name has to be as like as this to a spelling that the registry does not have. */
const likeEnough = 0.75
/** A name shorter than this is not compared by its letters: "U.S." is like everybody. */
const shortestWord = 3

/** Names that the registry does not have as written: known by the article's introduction, or by a likely spelling. */
export function createArticleNames(
  document: Document,
  registry: Registry | undefined,
  matcher: NameMatcher | undefined,
  { nameRun }: NameWords,
  on: TimeSpan | undefined,
  introductions: Introductions,
) {
  const { text, tokens } = document
  const spelled = new Map<string, string | undefined>()

  /** Whether two surnames in one script begin with other letters: names that are alike but for that are others' names. */
  function beginsOtherwise(surname: string, other: string): boolean {
    const { bare } = document.pack.letters
    const [one, two] = [bare(fold(surname)), bare(fold(other))]
    return scriptOf(one) === scriptOf(two) && one[0] !== two[0]
  }

  /** Whom the article has introduced by the surname that a mention gives alone. */
  function bySurname(mention: Mention): Introduced | undefined {
    const run = nameRun(mention)
    const single = run.to === run.from && mention.to - mention.from === 1
    if (run.to === run.from && !single) return undefined
    const from = single ? mention.from : run.from
    const to = single ? mention.to : run.to
    // "van der Berg": small words before the surname
    for (let at = from; at < to - 1; at++)
      if (tokens[at]?.kind !== "word" || nameRun({ ...mention, from: at, to: at + 1 }).to > at)
        return undefined
    const called = introductions.called(document.word(to - 1), mention.from)
    if (called.length < 2 || from === mention.from) return called[0]
    // "Mr. Hart" and "Ms. Hart"
    const title = plainWords(text, tokens[mention.from]?.start ?? 0, tokens[from]?.start ?? 0)
    const gender = genderIn(document.pack, title)
    if (gender === undefined) return called[0]
    const genderOf = ({ name }: Introduced) => genderOfName(document.pack, name)
    return (
      called.find((each) => genderOf(each) === gender) ??
      called.find((each) => genderOf(each) === undefined) ??
      called[0]
    )
  }

  /** Asks for names spelled unlike the registered ones; each spelling once. */
  function spelledAs(mention: Mention): string | undefined {
    if (registry === undefined || matcher === undefined) return undefined
    const run = nameRun(mention)
    let words = 0
    for (let at = run.from; at < run.to; at++) {
      const token = tokens[at]
      if (token?.kind === "word" && token.end - token.start >= shortestWord) words++
    }
    if (words < 2) return undefined
    const name = plainWords(text, tokens[run.from]?.start ?? 0, tokens[run.to - 1]?.end ?? 0)
    if (!spelled.has(name)) {
      const best = registry.find(name, { matcher, kinds: ["person"], ...(on === undefined ? {} : { on }) })[0]
      // a surname that is like one of the words proves nothing of the others
      // nor does a shorter name: "عبد الرحمن" proves nothing of "عبد الرحمن عبدي"
      const isLike =
        best !== undefined &&
        best.score >= likeEnough &&
        best.matched.includes(" ") &&
        best.matched.split(/[ -]/u).length >= words &&
        best.matched
          .split(/[ -]/u)
          .slice(1)
          .some((word) => !beginsOtherwise(word, document.word(run.to - 1)))
      spelled.set(name, isLike ? best.id : undefined)
    }
    return spelled.get(name)
  }

  return { bySurname, spelledAs }
}

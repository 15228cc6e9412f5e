import type { WordsPart } from "../../lang/parts/words.ts"
import type { ContestCompany, ContestedText, TextContest } from "../../schema/text-contest.ts"
import { type AlikeText, prepareAlike } from "../alike-features.ts"
import type { TextInStory } from "../alike.ts"
import { lexiconOf } from "../lexicon.ts"
import type { Rarity } from "../rarity.ts"
import { readingOf } from "../remember-readings.ts"
import { type ContestedWords, contestedWords } from "./contested-words.ts"
import { figureContest } from "./figure-contest.ts"
import { stageContest } from "./stage-contest.ts"

/** So many titles are kept: all claims of an article have one. */
const mostTitles = 5000

/** Returns what tells in which figures and stages texts differ, for languages that have tables of it. */
export function createTextContests(words: readonly WordsPart[]) {
  const titles = new Map<string, AlikeText>()
  const titleOf = (title: string, part: WordsPart, rarity: Rarity): AlikeText => {
    const key = `${part.id} ${title}`
    let read = titles.get(key)
    if (read === undefined) {
      if (titles.size >= mostTitles) titles.clear()
      titles.set(key, (read = prepareAlike(title, readingOf(title, lexiconOf(part)), rarity)))
    }
    return read
  }
  return {
    /** Reads a text once; undefined where its language has no tables of what changes. */
    read: (text: TextInStory): ContestedText | undefined => contestedWords(text, words, titleOf),
    /** Tells in what single thing two texts differ. */
    compare: (a: ContestedText, b: ContestedText, company: ContestCompany): TextContest | undefined => {
      const [one, other] = [a as ContestedWords, b as ContestedWords]
      return one.part === other.part
        ? (stageContest(one, other, company) ?? figureContest(one, other, company))
        : undefined
    },
  }
}

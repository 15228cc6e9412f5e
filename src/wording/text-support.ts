import type { WordsPart } from "../lang/parts/words.ts"
import type { TextCompany } from "../schema/text-company.ts"
import { requireWords } from "./check-input.ts"
import { type CompareTextsOptions, compareTexts } from "./compare-texts.ts"
import { createAlikeJudge, type TextInStory } from "./alike.ts"
import { createTextContests } from "./contests/text-contests.ts"
import { createTextIndex } from "./text-index.ts"
import type { TextReason } from "./text-reason.ts"

/**
 * From this chance on two clauses may say the same. Here nothing is known but words; `detect` asks again with all that it
 * knows.
 */
const leastChance = 0.25
/** From this chance on two texts are compared although they stand in no group together. */
const likelyChance = 0.5
/** From here on something in them excludes the other clearly enough that they are not said to agree. */
const clearClash = 0.4

/** A text by its key. */
export interface KeyedText {
  readonly key: string
  readonly text: string
  /** BCP 47. */
  readonly lang: string
  /** The title of its article. */
  readonly title?: string | undefined
}

/** How texts are told to be about one thing. */
export interface TextSupportOptions extends Pick<CompareTextsOptions, "sameName" | "findings"> {
  /** Least share of rare words in common by which two texts join one topic; 0.3 by default. */
  readonly least?: number
  /** Least share that the texts of a topic have in common on average; 0.25 by default. */
  readonly together?: number
}

/** What is exchanged between two texts: a detail, or a word for one that says the opposite or undoes it, which alone shows little. */
function clashReason({ feature, about }: TextReason): string {
  const isOpposite = feature.startsWith("contrast") || feature.startsWith("denial")
  return `words-${isOpposite ? "opposite-" : ""}${about || feature}`
}

/**
 * Returns what `detect` needs to compare claims that fit no predicate: a comparison of texts and their grouping.
 *
 * Only a clear clash counts as one, what merely overlaps is no agreement, and only texts that share rare names and
 * words are ever compared.
 *
 * @param words The words of the languages, such as `arabic.words`.
 * @example
 * ```ts
 * import { claim, detect, statement } from "isnad"
 * import { english } from "isnad/lang/en"
 * import { createTextSupport } from "isnad/wording"
 * const said = (id: string, text: string) =>
 *   claim({ article: { id, lang: "en", published: "2024-01-10" }, chain: ["reuters"], says: statement({ words: { text, lang: "en" } }) })
 * const claims = [said("a", "Parliament approved the budget on Monday"), said("b", "Parliament rejected the budget on Monday")]
 * const [finding] = detect(claims, { texts: createTextSupport([english.words]) }).findings
 * finding?.comparison.clashing // → ["words"]
 * ```
 */
export function createTextSupport(words: readonly WordsPart[], options: TextSupportOptions = {}) {
  requireWords(words, "createTextSupport()")
  const { least, together, ...rest } = options
  const judge = createAlikeJudge(words)
  /** The chance that two texts say the same, 0 where it is too small to tell. */
  const chanceOf = (a: TextInStory, b: TextInStory): number => {
    const { chance = 0 } = judge(a, b) ?? {}
    return chance >= leastChance ? chance : 0
  }
  return {
    /** Tells how surely two texts say the same. */
    alike: (a: TextInStory, b: TextInStory, company: TextCompany) => judge(a, b, company)?.chance,
    /** Tells in what single thing two texts on one event differ. */
    contests: createTextContests(words),
    /** Compares two texts. */
    compare: (a: TextInStory, b: TextInStory) => {
      const {
        relation,
        reasons,
        counts,
        clash: clear,
        decision,
      } = compareTexts(a.text, b.text, {
        ...rest,
        words,
        langA: a.lang,
        langB: b.lang,
      })
      const clash = reasons.find((reason) => reason.kind === "clash")
      // that two texts have words in common is no agreement: one must say what the other says
      if (relation === "overlap" || relation === "unrelated") {
        const least = decision === "disagree" ? likelyChance : leastChance
        const alike = clear < clearClash && chanceOf(a, b) >= least
        return alike
          ? { relation: "overlap" as const, reason: "words-alike" }
          : { relation: "unrelated" as const, reason: `words-${relation}` }
      }
      return {
        relation,
        reason: clash === undefined ? `words-${relation}` : clashReason(clash),
        ...(counts !== undefined && relation === "alternation" && { counts }),
      }
    },
    /** Puts texts into groups that may be about one thing. */
    group: (
      texts: readonly KeyedText[],
      onLikely?: (one: string, other: string) => void,
    ): readonly (readonly string[])[] => {
      const index = createTextIndex(words)
      const byKey = new Map<string, KeyedText>()
      for (const text of texts) {
        index.add(text.key, text.text, text.lang)
        byKey.set(text.key, text)
      }
      const chance = (one: string, other: string) => {
        const [a, b] = [byKey.get(one), byKey.get(other)]
        if (a === undefined || b === undefined) return 0
        const found = chanceOf(a, b)
        if (found >= likelyChance) onLikely?.(one, other)
        return found
      }
      return index.groups({
        alike: chance,
        ...(least === undefined ? {} : { least }),
        ...(together === undefined ? {} : { together }),
      })
    },
  }
}

import type { WordsPart } from "../lang/parts/words.ts"
import { requireWords } from "./check-input.ts"
import { type CompareTextsOptions, compareTexts } from "./compare-texts.ts"
import { createTextIndex } from "./text-index.ts"

/** A text by its key. */
export interface KeyedText {
  readonly key: string
  readonly text: string
  /** BCP 47. */
  readonly lang: string
}

/** How texts are told to be about one thing. */
export interface TextSupportOptions extends Pick<CompareTextsOptions, "sameName" | "findings"> {
  /** Least share of rare words in common by which two texts join one topic; 0.3 by default. */
  readonly least?: number
  /** Least share that the texts of a topic have in common on average; 0.25 by default. */
  readonly together?: number
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
  return {
    /** Compares two texts. */
    compare: (
      a: { readonly text: string; readonly lang: string },
      b: { readonly text: string; readonly lang: string },
    ) => {
      const { relation, reasons, counts } = compareTexts(a.text, b.text, {
        ...rest,
        words,
        langA: a.lang,
        langB: b.lang,
      })
      const clash = reasons.find((reason) => reason.kind === "clash")
      // that two texts have words in common is no agreement: one must say what the other says
      return {
        relation: relation === "overlap" ? "unrelated" : relation,
        reason: clash === undefined ? `words-${relation}` : `words-${clash.about || clash.feature}`,
        ...(counts !== undefined && relation === "alternation" && { counts }),
      }
    },
    /** Puts texts into groups that may be about one thing. */
    group: (texts: readonly KeyedText[]): readonly (readonly string[])[] => {
      const index = createTextIndex(words)
      for (const { key, text, lang } of texts) index.add(key, text, lang)
      return index.groups({
        ...(least === undefined ? {} : { least }),
        ...(together === undefined ? {} : { together }),
      })
    },
  }
}

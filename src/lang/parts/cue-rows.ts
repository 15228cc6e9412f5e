import { fold } from "../../util/fold.ts"
import type { Act, Certainty, Cue } from "./reporting.ts"

/**
 * Returns a word of reporting from the columns that every language writes for one:
 *
 * - `act`, empty for "asserts";
 * - `frames`: c clause with complementiser, b clause without, q quotation, p parenthetical, i infinitive,
 *   a the person addressed comes first, o an object that belongs to the content comes first;
 * - `nominal`: prepositions parted by commas whose noun phrase is content, `_` for a direct object;
 * - `more`: settings as `name=value`: `as`, `amount`, `object`, `relay`, `certainty`, `negated`, `invited`, `refused`,
 *   `alone`, `goes`, `by`.
 *
 * @example
 * ```ts
 * import { cueOf } from "isnad/extract"
 * const denied = cueOf("deny", "denies", "c", "_")
 * denied.nominal // → [""]
 * ```
 */
export function cueOf(lemma: string, act: string, frames: string, nominal: string, more = ""): Cue {
  const settings = new Map(
    more
      .split(" ")
      .filter((part) => part.includes("="))
      .map((part) => [part.slice(0, part.indexOf("=")), part.slice(part.indexOf("=") + 1)] as const),
  )
  const blank = (value: string) => (value === "_" ? "" : value)
  const predicative = settings.get("as")
  const amount = settings.get("amount")
  const violent = settings.get("object") === "violence"
  const spoken = settings.get("object") === "said"
  const near = settings.get("object") === "near"
  const relay = settings.get("relay")
  const certainty = settings.get("certainty")
  const negated = settings.get("negated")
  const invited = settings.get("invited")
  const refused = settings.get("refused")
  const alone = settings.get("alone") === "yes"
  const ofTexts = settings.get("by") === "texts"
  const continues = settings.get("goes") === "on"
  return {
    lemma,
    act: act === "" ? "asserts" : (act as Act),
    clause: frames.includes("c"),
    bare: frames.includes("b"),
    quote: frames.includes("q"),
    parenthetical: frames.includes("p"),
    infinitive: frames.includes("i"),
    addressed: frames.includes("a") || frames.includes("o"),
    raising: frames.includes("o"),
    nominal: nominal === "" ? [] : nominal.split(",").map(blank),
    ...(predicative === undefined ? {} : { predicative: blank(predicative) }),
    ...(amount === undefined ? {} : { amount }),
    ...(violent ? { violent } : {}),
    ...(spoken ? { spoken } : {}),
    ...(near ? { near } : {}),
    ...(relay === undefined ? {} : { relay: blank(relay) }),
    ...(certainty === undefined ? {} : { certainty: certainty as Certainty }),
    ...(negated === undefined ? {} : { negated: negated as Act }),
    ...(invited === undefined ? {} : { invited: invited as Act }),
    ...(alone ? { alone } : {}),
    ...(continues ? { continues } : {}),
    ...(ofTexts ? { ofTexts } : {}),
    ...(refused === undefined ? {} : { refused: refused as Act }),
  }
}

/** Returns the cells of a table's lines; lines are rows, `|` parts the cells, empty lines are left out. */
export function rows(table: string): string[][] {
  return table
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => line.split("|").map((cell) => cell.trim()))
}

/** Returns the words of a list, parted by commas and line ends, folded. */
export function list(words: string): string[] {
  return words
    .split(/[,\n]/)
    .map((word) => fold(word.trim()))
    .filter((word) => word !== "")
}

/** Returns the lines of a table of templates. */
export function templates(table: string): string[] {
  return table
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
}

/** Returns a table of acts from lines of `act: words, words`, each word behind each of some openers. */
export function acts(lines: string, openers: readonly string[]): Record<string, Act> {
  const found: Record<string, Act> = {}
  for (const line of templates(lines)) {
    const [act = "", words = ""] = line.split(":")
    for (const word of list(words)) for (const opener of openers) found[opener + word] = act as Act
  }
  return found
}

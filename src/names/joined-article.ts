import { type Letters, readLetters } from "./letters.ts"

/** Letters to which the l of the Arabic article assimilates, as they are transliterated. */
const sunLetters = "dtsrnzдтсрнз"
const vowels = "aeiouаеиоуэ"

/** "eddine" is الدين: the article's vowel, and its l as the letter that follows. */
const beginsAssimilated = (text: string, at: number): boolean =>
  vowels.includes(text.charAt(at) || " ") &&
  sunLetters.includes(text.charAt(at + 1) || " ") &&
  text.charAt(at + 1) === text.charAt(at + 2)

/** "…ddin" inside a word: Noureddine, Нуреддин. */
const religion = ["ddin", "ddeen", "ддин"]

/**
 * Returns a word without an assimilated article that it begins with (Essebsi, Errahman) or that is inside of it
 * (Salahuddin); undefined where it has none. Many a word only looks like that (Emma, Anna): it counts only against
 * a word with the article.
 */
export function withoutAssimilatedArticle({ script, text }: Letters): Letters | undefined {
  if (script === "arabic" || text.length < 5) return undefined
  if (beginsAssimilated(text, 0)) return readLetters(text.slice(2))
  for (const ending of religion) {
    const at = text.indexOf(ending) - 1
    if (at > 1 && beginsAssimilated(text, at)) return readLetters(text.slice(0, at) + text.slice(at + 2))
  }
  return undefined
}

/** The second part of a joined Arabic word without its article: الدين is دين, الله is لله. */
export function elided(word: string): string | undefined {
  if (!word.startsWith("ال") || word.length < 4) return undefined
  return word.slice(word.startsWith("الل") ? 1 : 2)
}

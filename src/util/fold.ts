/**
 * Folding: spellings that readers take for one are made one, character by character.
 * Marks (harakat, combining accents), tatweel and invisible format characters fold to nothing.
 */

const special: Record<string, string> = {
  // Arabic: letters that writers exchange freely
  "\u0622": "ا",
  "\u0623": "ا",
  "\u0625": "ا",
  "\u0671": "ا",
  "\u0649": "ي",
  "\u0626": "ي",
  "\u06CC": "ي",
  "\u06D2": "ي",
  "\u0629": "ه",
  "\u06C0": "ه",
  "\u06C1": "ه",
  "\u06D5": "ه",
  "\u0624": "و",
  "\u06A9": "ك",
  "\u06AA": "ك",
  "\u0640": "",
  // Latin letters that have no canonical decomposition
  ı: "i",
  İ: "i",
  ø: "o",
  Ø: "o",
  ł: "l",
  Ł: "l",
  đ: "d",
  Đ: "d",
  ß: "ss",
  æ: "ae",
  Æ: "ae",
  œ: "oe",
  Œ: "oe",
  þ: "th",
  ð: "d",
  ə: "e",
  Ə: "e",
  // Cyrillic: written interchangeably
  ё: "е",
  Ё: "е",
  // apostrophes
  "\u2019": "'",
  "\u02BC": "'",
  "\u2018": "'",
} // prettier keeps one table readable

const cache = new Map<number, string>()
const nothing = /^[\p{M}\p{Cf}]$/u

function compute(code: number): string {
  const character = String.fromCodePoint(code)
  const known = special[character]
  if (known !== undefined) return known
  if (nothing.test(character)) return ""
  // й and ї decompose, yet are letters of their own
  if (code === 0x439 || code === 0x419) return "й"
  const bare = character.normalize("NFKD").replace(/[\p{M}\p{Cf}\u0640]/gu, "")
  let folded = ""
  for (const part of bare) folded += special[part] ?? part.toLowerCase()
  const digit = decimal(code)
  return digit === undefined ? folded : String(digit)
}

/** The value of a decimal digit of any of the scripts that news uses, or undefined. */
function decimal(code: number): number | undefined {
  if (code >= 0x30 && code <= 0x39) return code - 0x30
  if (code >= 0x660 && code <= 0x669) return code - 0x660
  if (code >= 0x6f0 && code <= 0x6f9) return code - 0x6f0
  return undefined
}

/** Returns the folded form of one code point: lower case, no marks, Arabic letter variants and digits unified. */
export function foldCodePoint(code: number): string {
  let folded = cache.get(code)
  if (folded === undefined) {
    folded = code >= 0xd800 && code <= 0xdfff ? "" : compute(code)
    cache.set(code, folded)
  }
  return folded
}

/** Returns the folded form of a text. It is for comparing, never for showing: its offsets are not the text's. */
export function fold(text: string): string {
  let folded = ""
  for (const character of text) folded += foldCodePoint(character.codePointAt(0) ?? 0)
  return folded
}

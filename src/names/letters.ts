import { foldCodePoint } from "../util/fold.ts"

/** The scripts whose spellings can be held against one another. */
export type Script = "arabic" | "cyrillic" | "latin"

/** A name's letters in the alphabet of its script: marks, case, tatweel and apostrophes are gone. */
export interface Letters {
  readonly script: Script
  /** The letters, without the boundaries. */
  readonly text: string
  /** Indices into the script's alphabet, between a start and an end boundary. */
  readonly codes: Uint8Array
}

/**
 * The alphabets: start boundary, end boundary, letters. An index is stored in six bits.
 * Letters with marks that change the sound are letters of their own; other marks fold away.
 */
export const alphabets: Readonly<Record<Script, string>> = {
  arabic: "^$ابتثجحخدذرزسشصضطظعغفقكلمنهويةىپچژگڤ",
  cyrillic: "^$абвгдежзийклмнопрстуфхцчшщъыьэюя",
  latin: "^$abcdefghijklmnopqrstuvwxyzçčćšžñğřđțöüäéå",
}

/** The letters that stand for vowels at least as often as for consonants; ع is silent outside of Arabic. */
const vowels: Readonly<Record<Script, string>> = {
  arabic: "اويىةع",
  cyrillic: "аеиоуыэюяйьъ",
  latin: "aeiouyöüäéå",
}

/** Letters that foldCodePoint would merge although they sound apart, and letters of neighbouring languages. */
const kept: Readonly<Record<string, string>> = {
  ى: "ى",
  ة: "ة",
  ڨ: "گ",
  ڭ: "گ",
  ڬ: "گ",
  ھ: "ه",
  ۀ: "ه",
  ۆ: "و",
  ۇ: "و",
  ۈ: "و",
  ۋ: "و",
  ێ: "ي",
  ې: "ي",
  ڕ: "ر",
  ڵ: "ل",
  ټ: "ت",
  ډ: "د",
  ړ: "ر",
  ښ: "ش",
  ٹ: "ت",
  ڈ: "د",
  ڑ: "ر",
  ں: "ن",
  ے: "ي",
  ڥ: "ڤ",
  і: "и",
  ї: "и",
  є: "е",
  ґ: "г",
  ѓ: "г",
  ў: "у",
  ђ: "дж",
  ћ: "ч",
  ј: "й",
  љ: "ль",
  њ: "нь",
  џ: "дж",
  ќ: "к",
  ѕ: "дз",
  ә: "а",
  ғ: "г",
  қ: "к",
  ҡ: "к",
  ң: "н",
  ө: "о",
  ү: "у",
  ұ: "у",
  һ: "х",
  ҳ: "х",
  ҷ: "дж",
  ҝ: "г",
  ҹ: "дж",
  ş: "š",
  ș: "š",
  š: "š",
  ŝ: "š",
  ç: "ç",
  č: "č",
  ĉ: "č",
  ć: "ć",
  ž: "ž",
  ż: "ž",
  ź: "ž",
  ñ: "ñ",
  ń: "ñ",
  ň: "ñ",
  ņ: "ñ",
  ğ: "ğ",
  ǧ: "ğ",
  ř: "ř",
  đ: "đ",
  ț: "ț",
  ţ: "ț",
  ö: "ö",
  ø: "ö",
  ő: "ö",
  ü: "ü",
  ű: "ü",
  ä: "ä",
  å: "å",
  é: "é",
  è: "é",
  ê: "é",
  ɫ: "l",
  ŋ: "ng",
  ħ: "h",
  ŧ: "t",
  ʻ: "",
}

const scripts = ["arabic", "cyrillic", "latin"] as const

/** For each letter its script's number times 64 plus its index there. */
const places = new Map<string, number>()
for (const [number, script] of scripts.entries())
  for (const [index, letter] of [...alphabets[script]].entries())
    if (index > 1) places.set(letter, number * 64 + index)

const vowelCodes: Readonly<Record<Script, Uint8Array>> = {
  arabic: flags("arabic"),
  cyrillic: flags("cyrillic"),
  latin: flags("latin"),
}

function flags(script: Script): Uint8Array {
  return Uint8Array.from(alphabets[script], (letter, index) =>
    index < 2 ? 2 : vowels[script].includes(letter) ? 1 : 0,
  )
}

/** Returns 0 for a consonant, 1 for a vowel or a letter that may be silent, 2 for a boundary. */
export function soundClass(script: Script, code: number): number {
  return vowelCodes[script][code] ?? 0
}

/** Whether some letters, boundaries apart, hold a consonant. */
export function isConsonantRun(script: Script, run: string): boolean {
  for (const letter of run) if (soundClass(script, alphabets[script].indexOf(letter)) === 0) return true
  return false
}

/** Names are short: what goes beyond this many letters is compared as a whole, never aligned. */
export const longestName = 48

const decompositions = new Map<number, readonly number[]>()

/** The letters of our alphabets that one code point stands for: one, seldom two, or none. */
function placesOf(code: number): readonly number[] {
  let known = decompositions.get(code)
  if (known === undefined) {
    const lower = String.fromCodePoint(code).toLowerCase().normalize("NFC")
    let letters = kept[lower] ?? ""
    if (!(lower in kept)) for (const letter of foldCodePoint(code)) letters += kept[letter] ?? letter
    known = [...letters].flatMap((letter) => places.get(letter) ?? [])
    decompositions.set(code, known)
  }
  return known
}

/** Marks that NFC may join to the letter before them: Latin and Cyrillic accents, Arabic hamza and madda. */
const joinable = /[\u0300-\u036F\u0653-\u0655]/u

const scratch = new Uint8Array(3 * longestName)

/**
 * Reads the letters of one word, in the script that most of its letters are of.
 * Returns undefined where it has no letter of the three scripts or more than `longestName` of them.
 */
export function readLetters(word: string): Letters | undefined {
  if (word.length > 8 * longestName) return undefined
  const composed = joinable.test(word) ? word.normalize("NFC") : word
  const counts = [0, 0, 0]
  for (const character of composed)
    for (const place of placesOf(character.codePointAt(0) ?? 0)) {
      const script = place >> 6
      const count = counts[script] as number
      if (count === longestName) return undefined
      scratch[script * longestName + count] = place & 63
      counts[script] = count + 1
    }
  const [arabic, cyrillic, latin] = counts as [number, number, number]
  const number = arabic > latin && arabic >= cyrillic ? 0 : cyrillic > latin ? 1 : 2
  const length = counts[number] as number
  if (length === 0) return undefined
  const script = scripts[number] as Script
  const codes = new Uint8Array(length + 2)
  let text = ""
  for (let index = 0; index < length; index++) {
    const code = scratch[number * longestName + index] as number
    codes[index + 1] = code
    text += alphabets[script][code] as string
  }
  codes[length + 1] = 1
  return { script, text, codes }
}

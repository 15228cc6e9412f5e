/**
 * Light stemming of folded Arabic words, by rule. Where the spelling leaves several readings open ("وزير" is a
 * minister, or "and" with something else) all are returned; whoever compares finds the one that both sides share.
 */

const limit = 10
const particles = new Set(["و", "ف", "ب", "ل", "ك"])
const endings = [
  "تيهما",
  "هما",
  "تين",
  "تان",
  "اتها",
  "اته",
  "يات",
  "يون",
  "يين",
  "تها",
  "تهم",
  "ها",
  "هم",
  "هن",
  "كم",
  "نا",
  "ات",
  "ون",
  "ين",
  "ان",
  "وا",
  "يه",
  "ته",
  "ه",
  "ي",
  "ا",
  "ت",
]

/** The word, then without conjunction, article and preposition. */
function withoutClitics(word: string): string[] {
  const bases = [word]
  const add = (base: string) => {
    if (base.length >= 3 && !bases.includes(base)) bases.push(base)
  }
  const first = word[0] ?? ""
  if ((first === "و" || first === "ف") && word.length >= 4) add(word.slice(1))
  // what is added on the way is not taken apart again
  for (const base of bases.slice()) {
    if (base.startsWith("ال") && base.length >= 4) add(base.slice(2))
    else if (base.startsWith("لل") && base.length >= 5) {
      add(`ا${base.slice(1)}`)
      add(base.slice(2))
      add(base.slice(1))
    } else if (particles.has(base[0] ?? "") && base.startsWith("ال", 1) && base.length >= 6) {
      add(base.slice(1))
      add(base.slice(3))
    } else if ((base[0] === "ب" || base[0] === "ل" || base[0] === "ك") && base.length >= 4) add(base.slice(1))
    else if (base[0] === "س" && "يتنا".includes(base[1] ?? "-") && base.length >= 5) add(base.slice(1))
  }
  return bases
}

/**
 * Returns the verb of a word that "لا" is written onto, as careless writers do: "لايوجد". Only where a verb of the
 * present may follow and enough is left of it.
 */
export function arabicDenied(word: string): string | undefined {
  const bare = word.startsWith("ولا") ? word.slice(1) : word
  if (!bare.startsWith("لا") || bare.startsWith("لاتين") || bare.length < 6 || !"يت".includes(bare[2] ?? "-"))
    return undefined
  return bare.slice(2)
}

function withoutEnding(base: string): string | undefined {
  for (const ending of endings) {
    const least = ending.length === 1 ? 4 : 5
    if (base.endsWith(ending) && base.length >= least) return base.slice(0, -ending.length)
  }
  return undefined
}

/** Returns the forms under which a folded Arabic word may be compared, itself first. */
export function arabicForms(word: string): readonly string[] {
  const bases = withoutClitics(word)
  const forms = [...bases]
  for (const base of bases.slice().reverse()) {
    const stem = withoutEnding(base)
    // "اميركيه" is "اميركي" before it is "اميرك"
    if (base.endsWith("يه") && base.length >= 5) forms.push(base.slice(0, -1))
    if (stem !== undefined && stem.length >= 3 && !forms.includes(stem)) forms.push(stem)
  }
  // one verb in another person: "تدافع" and "يدافع"
  const last = bases.at(-1) ?? word
  if (last.length >= 4 && (last[0] === "ت" || last[0] === "ي")) {
    forms.push(`${last[0] === "ت" ? "ي" : "ت"}${last.slice(1)}`)
  }
  return forms.slice(0, limit)
}

/** Returns the consonants that the derivations of a word share: one or two guesses at its root. */
export function arabicRoots(word: string): readonly string[] {
  const bases = withoutClitics(word)
  const roots: string[] = []
  // the reading with the fewest clitics, and the one with the most
  for (const base of new Set([bases.at(-1) ?? word, bases[0] ?? word])) {
    const stem = longestStem(base)
    for (const root of [skeleton(withoutPattern(stem)), skeleton(stem)]) {
      if (root.length >= 2 && !roots.includes(root)) roots.push(root)
    }
  }
  return roots.slice(0, 4)
}

/**
 * Returns the measure of a word with its consonants, where the spelling shows the measure: of "يرتفع" and
 * "ارتفاع" the eighth of رفع. Undefined where it could be several.
 */
export function arabicLemma(word: string): string | undefined {
  const stem = longestStem(withoutClitics(word).at(-1) ?? word)
  const rest = stem.slice(1)
  const opens = "يتنا".includes(stem[0] ?? "-")
  if ((opens || stem[0] === "م") && stem.length >= 5) {
    if (rest.startsWith("ست")) return `10:${skeleton(stem.slice(3))}`
    if (
      stem[2] === "ت" ||
      (stem[2] === "د" && stem[1] === "ز") ||
      (stem[2] === "ط" && "صضط".includes(stem[1] ?? "-"))
    ) {
      return `8:${skeleton((stem[1] ?? "") + stem.slice(3))}`
    }
    if (stem[1] === "ن") return `7:${skeleton(stem.slice(2))}`
    if (stem[1] === "ت" && stem[0] !== "ا") return `5:${rest}`
  }
  if (stem[0] === "ت" && stem.length === 5 && stem[3] === "ي") return `2:${skeleton(rest)}`
  if (stem[0] === "ت" && stem.length >= 5) return `5:${stem}`
  if ("يتنم".includes(stem[0] ?? "-") && stem.length === 5 && rest[1] === "ا") return `3:${rest}`
  if (stem.length === 4 && stem[1] === "ا") return `3:${stem}`
  if (stem.length === 4 && "يتن".includes(stem[0] ?? "-")) return `1:${rest}`
  return stem.length === 3 ? `1:${stem}` : undefined
}

function longestStem(base: string): string {
  const once = withoutEnding(base)
  if (once === undefined || once.length < 3) return base
  const twice = withoutEnding(once)
  return twice !== undefined && twice.length >= 4 && once.length >= 6 ? twice : once
}

/** Takes off what the verb's measure adds: است‍, ان‍, the ت of افتعل, م‍, and the persons of the present tense. */
function withoutPattern(stem: string): string {
  const first = stem[0] ?? ""
  const opens = "ايتنم".includes(first)
  if (!opens) return stem
  if (stem.length >= 5 && stem.startsWith("ست", 1)) return stem.slice(3)
  if (
    stem.length >= 5 &&
    "تدط".includes(stem[2] ?? "-") &&
    (stem[2] === "ت" || "زصضط".includes(stem[1] ?? "-"))
  ) {
    return (stem[1] ?? "") + stem.slice(3)
  }
  if (stem.length >= 5 && stem[1] === "ن") return stem.slice(2)
  if (stem.length >= 5 && stem[1] === "ت") return stem.slice(2)
  if (stem.length >= 4) return stem.slice(1)
  return stem
}

/** Drops the long vowels after the first letter and a doubled last letter. */
function skeleton(stem: string): string {
  let bare = stem[0] ?? ""
  for (let index = 1; index < stem.length; index++) {
    const letter = stem[index] ?? ""
    if (!"اوي".includes(letter) && letter !== "ء") bare += letter
  }
  if (bare.length >= 3 && bare.at(-1) === bare.at(-2)) bare = bare.slice(0, -1)
  if (bare.length >= 2) return bare
  return stem.length <= 3 ? stem : bare
}

/**
 * Hard negatives: names that are nearly, but not, the given one. The files' own negatives are drawn at random
 * and share hardly a letter; these share all but one consonant.
 */
import { alphabets, type Letters, readLetters, type Script, soundClass } from "../../src/names/letters.ts"
import { random } from "./random.ts"

/** Letters that may stand for one sound in another script: a change between them proves nothing. */
const interchangeable: Readonly<Record<Script, readonly string[]>> = {
  arabic: ["بپ", "فڤ", "تطث", "تچ", "دضذ", "ذزظض", "سصثز", "سش", "جغگك", "كقغگ", "خحك", "جشچزت", "غخ"],
  cyrillic: ["вф", "гх", "кхчц", "жзгшд", "зсцж", "сш", "шчщцж", "тцч", "дз"],
  latin: ["bp", "vwf", "tđd", "czsšžçčćțx", "kcqgxğ", "gjyž", "jhx", "lr"],
}

const mute: Readonly<Record<Script, string>> = { arabic: "ه", cyrillic: "", latin: "hwy" }

/** The consonants of a word, doubled ones once. */
export function consonants(word: Letters): string {
  let found = ""
  for (const code of word.codes.slice(1, -1)) {
    const letter = alphabets[word.script][code] as string
    if (soundClass(word.script, code) !== 0 || mute[word.script].includes(letter)) continue
    if (!found.endsWith(letter)) found += letter
  }
  return found
}

function mayStandForOneSound(script: Script, a: string, b: string): boolean {
  return a === b || interchangeable[script].some((group) => group.includes(a) && group.includes(b))
}

/** Whether two skeletons of one length plus or minus one differ by a consonant that can't be a matter of spelling. */
function differ(script: Script, a: string, b: string): boolean {
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let end = 0
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++
  const restA = a.slice(start, a.length - end)
  const restB = b.slice(start, b.length - end)
  if (restA.length > 1 || restB.length > 1 || restA === restB) return false
  return restA === "" || restB === "" || !mayStandForOneSound(script, restA, restB)
}

export type Pair = readonly [Letters, Letters]

/** For each pair up to two others' names whose consonants are all but one the same. */
export function nearestOthers(pairs: readonly Pair[]): Pair[] {
  const neighbours = new Map<string, number[]>()
  const skeletons = pairs.map(([a, b]) => [consonants(a), consonants(b)] as const)
  const holes = (skeleton: string): Set<string> => {
    const keys = new Set([skeleton])
    for (let i = 0; i < skeleton.length; i++) keys.add(`${skeleton.slice(0, i)}_${skeleton.slice(i + 1)}`)
    for (let i = 0; i < skeleton.length; i++) keys.add(skeleton.slice(0, i) + skeleton.slice(i + 1))
    return keys
  }
  for (const [index, [, skeleton]] of skeletons.entries()) {
    if (skeleton.length < 2) continue
    for (const key of holes(skeleton)) {
      const list = neighbours.get(key)
      if (list === undefined) neighbours.set(key, [index])
      else list.push(index)
    }
  }
  const next = random(7)
  const found: Pair[] = []
  for (const [index, [a, b]] of pairs.entries()) {
    const [skeletonA, skeletonB] = skeletons[index] as readonly [string, string]
    if (skeletonB.length < 2) continue
    let taken = 0
    for (const key of holes(skeletonB)) {
      const list = neighbours.get(key) ?? []
      for (let tries = 0; tries < 6 && taken < 2; tries++) {
        const other = list[Math.floor(next() * list.length)]
        if (other === undefined || other === index) continue
        const [otherA, otherB] = skeletons[other] as readonly [string, string]
        if (!differ(b.script, skeletonB, otherB) || !differ(a.script, skeletonA, otherA)) continue
        found.push([a, (pairs[other] as Pair)[1]])
        taken++
      }
    }
  }
  return found
}

/** For each pair one with a single consonant of one side changed, dropped or added. */
export function oneConsonantChanged(pairs: readonly Pair[]): Pair[] {
  const next = random(11)
  const found: Pair[] = []
  for (const [a, b] of pairs) {
    const side = next() < 0.3 ? a : b
    const changed = change(side, next)
    if (changed !== undefined) found.push(side === a ? [changed, b] : [a, changed])
  }
  return found
}

const endings: Readonly<Record<Script, readonly string[]>> = {
  arabic: ["ي"],
  cyrillic: ["и", "а"],
  latin: ["i", "a", "y"],
}

/** For each pair of names that end in consonants one with a vowel added that makes another name: Abbas, Abbasi. */
export function endingAdded(pairs: readonly Pair[]): Pair[] {
  const next = random(29)
  const found: Pair[] = []
  const endsInConsonant = (word: Letters): boolean =>
    soundClass(word.script, word.codes.at(-2) ?? 0) === 0 &&
    !mute[word.script].includes(word.text.at(-1) ?? "")
  for (const [a, b] of pairs) {
    if (a.text.length < 4 || !endsInConsonant(a) || !endsInConsonant(b)) continue
    const side = next() < 0.5 ? a : b
    const list = endings[side.script]
    const longer = readLetters(side.text + (list[Math.floor(next() * list.length)] as string))
    if (longer !== undefined) found.push(side === a ? [longer, b] : [a, longer])
  }
  return found
}

const common: Readonly<Record<Script, string>> = {
  arabic: "برنلسمدكفشجزخقت",
  cyrillic: "рнлскмтдбгвпзфшч",
  latin: "rnlsmtdkbgvpfz",
}

function change(word: Letters, next: () => number): Letters | undefined {
  const { script, text } = word
  const places: number[] = []
  for (let i = 0; i < text.length; i++) {
    const letter = text[i] as string
    if (soundClass(script, alphabets[script].indexOf(letter)) !== 0 || mute[script].includes(letter)) continue
    if (text[i - 1] === letter || text[i + 1] === letter) continue
    // a letter beside another consonant may be part of one sound (sch, дж, تش)
    if (script === "latin" && (consonantAt(word, i - 1) || consonantAt(word, i + 1))) continue
    places.push(i)
  }
  const at = places[Math.floor(next() * places.length)]
  if (at === undefined) return undefined
  const letter = text[at] as string
  const letters = common[script]
  for (let tries = 0; tries < 20; tries++) {
    const other = letters[Math.floor(next() * letters.length)] as string
    if (mayStandForOneSound(script, letter, other)) continue
    const how = next()
    const changed =
      how < 0.7
        ? text.slice(0, at) + other + text.slice(at + 1)
        : how < 0.85 && places.length > 2
          ? text.slice(0, at) + text.slice(at + 1)
          : text.slice(0, at + 1) + (script === "arabic" ? "" : "a") + other + text.slice(at + 1)
    return readLetters(changed)
  }
  return undefined
}

function consonantAt(word: Letters, index: number): boolean {
  const code = word.codes[index + 1]
  return code !== undefined && soundClass(word.script, code) === 0
}

const vowelGroups: Readonly<Record<string, string>> = Object.fromEntries(
  [..."aäåаяاىة"]
    .map((letter) => [letter, "a"])
    .concat(
      [..."eéiyеиэыيй"].map((letter) => [letter, "i"]),
      [..."ouöüоуюو"].map((letter) => [letter, "u"]),
    ),
)

/** The vowels of a spelling, only roughly, runs of them once. */
function vowelPattern(word: Letters): string {
  let pattern = ""
  let inside = false
  for (const letter of word.text) {
    const group = vowelGroups[letter]
    if (group !== undefined && !inside) pattern += group
    inside = group !== undefined
  }
  return pattern
}

/**
 * For some pairs another's name with the same consonants but with other vowels (Hassan and Hussein): the first
 * side of the one and side `side` of the other.
 */
export function otherVowels(pairs: readonly Pair[], side: 0 | 1 = 1): Pair[] {
  const next = random(13)
  const groups = new Map<string, Pair[]>()
  for (const pair of pairs) {
    const key = `${consonants(pair[0])} ${consonants(pair[1])}`
    const list = groups.get(key)
    if (list === undefined) groups.set(key, [pair])
    else list.push(pair)
  }
  const found: Pair[] = []
  for (const list of groups.values())
    for (const pair of list) {
      const other = list[Math.floor(next() * list.length)] as Pair
      if (consonants(pair[0]).length < 2 || other[1].text === pair[1].text) continue
      const a = vowelPattern(pair[0])
      const b = vowelPattern(other[0])
      if (a[0] === b[0] && a.length === b.length && a.slice(0, -1) === b.slice(0, -1)) continue
      found.push([pair[0], other[side]])
    }
  return found
}

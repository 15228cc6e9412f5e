import { once } from "../util/once.ts"
import type { Letters, Script } from "./letters.ts"
import { type ParsedName, parseName } from "./parse-name.ts"

/**
 * What runs of letters may sound like, coarsely: P (p b), F (f v), T (t d), S (s z and all sibilants),
 * K (k g q), M, N, L, R; "" for what may be silent or a vowel. Runs are looked up longest first, case by case
 * where spellings part: غ is K in one transliteration and nothing in another.
 */
const sounds: Readonly<Record<Script, Readonly<Record<string, readonly string[]>>>> = {
  latin: rows(
    "tsch=S tch=S dsch=S schtsch=S shch=S dzh=S sch=S sh=S zh=S ch=S,K tsh=S kh=,K gh=K, th=T ph=F dj=S dz=S ts=S tz=S cs=S cz=S sz=S zs=S ck=K qu=K cq=K gn=N,KN ng=NK,N ll=L, gl=KL,L rz=S,RS b=P p=P f=F v=F, w=,F t=T d=T s=S z=S ş=S š=S ž=S ç=S č=S ć=S,K c=K,S ț=S k=K q=K g=K,S x=KS,S,K j=S,,K m=M n=N ñ=N l=L r=R ř=R,RS đ=T,S ğ=,K h= å=",
  ),
  arabic: rows(
    "تش=S دج=S تس=S كس=KS ب=P پ=P ت=T ث=T,S ج=S,K چ=S ح= خ=,K د=T ذ=T,S ر=R ز=S ژ=S س=S ش=S ص=S ض=T,S ط=T ظ=S,T ع= غ=K, ف=F ڤ=F ق=K,S ك=K گ=K ل=L م=M ن=N ه= و=",
  ),
  cyrillic: rows(
    "дж=S дз=S тс=S тц=S кс=KS тч=S жж=S б=P п=P в=F, ф=F т=T д=T з=S с=S ц=S ч=S ш=S щ=S ж=S к=K г=K, х=,K м=M н=N л=L р=R",
  ),
}

function rows(text: string): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    text.split(" ").map((row) => {
      const [run = "", classes = ""] = row.split("=")
      return [run, classes.split(",")]
    }),
  )
}

interface Run {
  readonly letters: string
  readonly options: readonly string[]
}

/** The runs of a script by their first letter, the longest first. */
function byFirstLetter(script: Script): ReadonlyMap<string, readonly Run[]> {
  const runs = new Map<string, Run[]>()
  for (const [letters, options] of Object.entries(sounds[script])) {
    const list = runs.get(letters.charAt(0))
    if (list === undefined) runs.set(letters.charAt(0), [{ letters, options }])
    else list.push({ letters, options })
  }
  for (const list of runs.values()) list.sort((a, b) => b.letters.length - a.letters.length)
  return runs
}

const runsOf: Readonly<Record<Script, () => ReadonlyMap<string, readonly Run[]>>> = {
  latin: once(() => byFirstLetter("latin")),
  arabic: once(() => byFirstLetter("arabic")),
  cyrillic: once(() => byFirstLetter("cyrillic")),
}

/** The key of a word of vowels. */
const noConsonant = "-"
const mostKeys = 8

/** Each skeleton with each sound put to it; a sound that ends it already is not written twice. */
function extended(skeletons: readonly string[], options: readonly string[]): readonly string[] {
  const found: string[] = []
  for (const skeleton of skeletons)
    for (const option of options) {
      const longer = option === "" || skeleton.endsWith(option) ? skeleton : skeleton + option
      if (found.length < mostKeys && !found.includes(longer)) found.push(longer)
    }
  return found
}

function skeletonsOfText(text: string, script: Script): readonly string[] {
  const runs = runsOf[script]()
  let found: readonly string[] = [""]
  for (let at = 0; at < text.length; ) {
    const run = runs.get(text.charAt(at))?.find(({ letters }) => text.startsWith(letters, at))
    at += run?.letters.length ?? 1
    if (run !== undefined) found = extended(found, run.options)
  }
  return found
}

const remembered = new Map<string, readonly string[]>()
const mostRemembered = 20_000

/** All skeletons that a word may have, the likeliest first; names share their words, so each is worked out once. */
function skeletonsOf(word: Letters): readonly string[] {
  const key = word.script + word.text
  let known = remembered.get(key)
  if (known === undefined) {
    if (remembered.size >= mostRemembered) remembered.clear()
    known = workOut(word)
    remembered.set(key, known)
  }
  return known
}

function workOut({ text, script }: Letters): readonly string[] {
  const found =
    script === "arabic" && text.startsWith("ال") && text.length > 4
      ? [...skeletonsOfText(text.slice(2), script), ...skeletonsOfText(text, script)]
      : skeletonsOfText(text, script)
  // a final t or s is silent in French, and a mere ending in Latin, Greek and Baltic names
  const shorter =
    script === "latin"
      ? found.filter((skeleton) => /..[TS]$/.test(skeleton)).map((skeleton) => skeleton.slice(0, -1))
      : []
  return [...new Set([...found, ...shorter].map((skeleton) => skeleton.replaceAll("TS", "S") || noConsonant))]
}

const noKeys: readonly string[] = []

/** The keys of each word: alone, with its particle, and with the next word written as one. */
export function keysOfWords(name: ParsedName): (readonly string[])[] {
  return name.words.map((word, index) => {
    if (word.initial) return noKeys
    const own = skeletonsOf(word.letters)
    const joined = name.joined[index]?.[0] ?? []
    const forms = [word.attached, word.bare, ...joined].filter((form) => form !== undefined)
    if (forms.length === 0) return own
    const keys = [...own]
    for (const form of forms) for (const key of skeletonsOf(form)) if (!keys.includes(key)) keys.push(key)
    return keys
  })
}

/**
 * Returns keys by which spellings of one name can be found without comparing all: two spellings of a name, in
 * whichever of the three scripts, nearly always have one in common. Many different names have, too: compare those
 * that share a key with `compareNames`.
 *
 * The keys of the last word come first, so that a surname alone shares one with the full name.
 *
 * @param name A name or a part of one, as written.
 * @returns Consonant skeletons, without repetition; none for a text without a letter of the three scripts.
 * @example
 * ```ts
 * import { skeletonKeys } from "isnad/names"
 * skeletonKeys("Lavrov") // → ["LFRF", "LFR", "LRF", "LR"]
 * skeletonKeys("لافروف") // → ["LFRF"]
 * ```
 */
export function skeletonKeys(name: string): readonly string[] {
  return [...new Set(keysOfWords(parseName(name)).reverse().flat())]
}

/**
 * Returns the likeliest of a name's `skeletonKeys`, "" where it has none. Spellings of one name often, but not
 * always, have the same: to find them all, use every key.
 *
 * @param name A name or a part of one, as written.
 * @example
 * ```ts
 * import { skeletonKey } from "isnad/names"
 * skeletonKey("بوتين") === skeletonKey("Путин") // → true
 * ```
 */
export function skeletonKey(name: string): string {
  return skeletonKeys(name)[0] ?? ""
}

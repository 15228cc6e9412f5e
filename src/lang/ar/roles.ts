import { rememberWords } from "../../util/remember-words.ts"
import type { RolesPart, TakenWord } from "../parts/roles.ts"
import { list } from "../parts/cue-rows.ts"
import { letters } from "./letters.ts"
import { roleMargins, roleWeights } from "./role-weights.generated.ts"
import { roleWords, wholeBeginnings } from "./roles-words.ts"

const whole = list(wholeBeginnings)
const beginnings = new Map<string, string[]>()
for (const word of whole) {
  const first = word[0] ?? ""
  beginnings.set(first, [...(beginnings.get(first) ?? []), word])
}

/** Words that begin with the letter of a small word and have none. */
function isWhole(word: string): boolean {
  for (const beginning of beginnings.get(word[0] ?? "") ?? []) if (word.startsWith(beginning)) return true
  return false
}

const prepositions: Readonly<Record<string, string>> = { ب: "b", ل: "for", ك: "as" }
const leastStem = 3

function withoutPreposition(word: string): TakenWord {
  if (word.startsWith("لل") && word.length > leastStem + 1 && !isWhole(word))
    return { stem: `ال${word.slice(2)}`, preposition: "for" }
  const preposition = prepositions[word[0] ?? ""]
  if (preposition === undefined || word.length <= leastStem || isWhole(word)) return { stem: word }
  const rest = word.slice(1)
  // "ك" is rare, and many words begin with it
  if (preposition === "as" && !rest.startsWith("ال")) return { stem: word }
  return { stem: rest, preposition }
}

/** Small words of two letters onto which "and" or "so" is written. */
const short = new Set(list("من,في,لم,لن,قد,تم,عن,ان,لا,ما,مع,هو,هي,هم,له,به,كل,اي,اذ,لو,ذا"))

function takeApart(word: string): TakenWord {
  if (/^[وف]/u.test(word) && short.has(word.slice(1))) return { stem: word.slice(1), joined: true }
  if ((word.startsWith("و") || word.startsWith("ف")) && word.length > leastStem && !isWhole(word))
    return { ...withoutPreposition(word.slice(1)), joined: true }
  return withoutPreposition(word)
}

/** Who does what to whom in Arabic clauses. */
export const roles: RolesPart = {
  headFirst: true,
  words: roleWords,
  takeApart: rememberWords(takeApart),
  verbGender(word) {
    const bare = word.replace(/^[وف]?س?/u, "")
    if (bare.startsWith("ي")) return "masculine"
    if (/^ت\p{L}{3,}$/u.test(bare) && !bare.endsWith("وا")) return "feminine"
    return letters.perfectFeminine(word) ? "feminine" : "masculine"
  },
  verbShape(word) {
    if (/(?:ها|هم|هما|ني)$/u.test(word) && word.length > 4) return "object"
    if (/(?:وا|ون|ان)$/u.test(word) && word.length > 4) return "plural"
    if (/^[وف]?س?[نا]\p{L}{3,}$/u.test(word) && !/^[وف]?(?:ان|ا[^ن]ت|است)/u.test(word)) return "we"
    return word.endsWith("ه") && word.length > 4 ? "object" : undefined
  },
  weights: roleWeights,
  margins: roleMargins,
}

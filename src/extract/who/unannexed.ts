import type { PhraseReader } from "./phrase-reader.ts"

/** Kinds of nouns that no person's name follows. */
const nameless: ReadonlySet<string> = new Set(["body", "outlet", "media"])
/** Kinds of nouns for people. */
const people: ReadonlySet<string> = new Set(["person", "anonymous", "collective"])
/** Letters of a word from here on may be those of a name. */
const likelyName = 0

/**
 * Whether a word cannot belong to the noun phrase before it, because that phrase is closed: a plural with its full ending
 * or a noun with its adjective owns nothing, and what describes it is definite where it is.
 */
export function isUnannexed(reader: PhraseReader): boolean {
  const { document, at, from } = reader
  if (at === from || document.tokens[at - 1]?.kind !== "word") return false
  return (
    isBehindFullPlural(reader) ||
    isBehindOwnAdjective(reader) ||
    isBehindUnknown(reader) ||
    isAnnexedObject(reader) ||
    isOtherBody(reader)
  )
}

/** "مواطنون | ميليشيا", "المهاجمون | فعلتهم": a plural with its full ending is followed by its adjective alone. */
function isBehindFullPlural(reader: PhraseReader): boolean {
  const { document, at } = reader
  const { letters } = document.pack
  const before = document.word(at - 1)
  const noun = document.marks[at - 1]?.noun?.value
  const people = noun === undefined ? letters.personal(before) : noun.number === "plural"
  if (!people || !letters.fullPlural(before)) return false
  const word = document.word(at)
  const definite = letters.definite(before)
  // "المسؤولون | بالمكتب", "المؤرخون | وغيرهم"
  if (definite !== letters.definite(word)) return !(definite && isLed(reader))
  const next = document.marks[at]?.noun?.value
  return next !== undefined && next.proclitic === undefined && nameless.has(next.kind)
}

/** Whether a conjunction or a preposition is written onto a word. */
function isLed({ document, at }: PhraseReader): boolean {
  const { letters } = document.pack
  const word = document.word(at)
  return (
    letters.conjunctive.some((letter) => word.startsWith(letter)) ||
    letters.bases(word).some(letters.definite)
  )
}

/** "جماعات حقوقية | النظام": a plural of things without an article, its adjective, and a word with an article. */
function isBehindOwnAdjective({ document, at, from }: PhraseReader): boolean {
  const { letters } = document.pack
  const head = document.marks[from]?.noun?.value
  const adjective = document.word(at - 1)
  if (at !== from + 2 || head?.number !== "plural") return false
  if (letters.definite(document.word(from)) || letters.definite(adjective)) return false
  const own = document.marks[at - 1]?.noun?.value.kind
  if ((own !== undefined && nameless.has(own)) || !letters.definite(document.word(at))) return false
  return letters.relative(adjective) && letters.adjective(adjective).gender === "feminine"
}

/** "ناشط حقوقي | الحكومة", "مصدر عسكري | سقوط طائرة": behind the adjective of somebody unknown stands another noun. */
function isBehindUnknown({ document, at, from }: PhraseReader): boolean {
  const { letters } = document.pack
  const head = document.marks[from]?.noun?.value
  if (head?.number !== "singular" || head.definite === true || !people.has(head.kind) || at < from + 2)
    return false
  for (let index = from + 1; index < at; index++) {
    const adjective = document.word(index)
    const noun = document.marks[index]?.noun?.value
    if (noun !== undefined && !people.has(noun.kind)) return false
    if (!letters.relative(adjective) || letters.definite(adjective)) return false
    if ((letters.adjective(adjective).gender ?? "masculine") !== (head.gender ?? "masculine")) return false
  }
  const word = document.word(at)
  if (letters.definite(word)) return true
  return letters.eventNoun(word) && !letters.relative(word) && document.marks[at]?.noun === undefined
}

/** "المفوض السامي | مرتكبي الانتهاكات": a plural as only an object has it, before those it owns. */
function isAnnexedObject({ document, names, at, to }: PhraseReader): boolean {
  const { letters } = document.pack
  const word = document.word(at)
  if (!letters.definite(document.word(at - 1)) || document.marks[at] !== undefined) return false
  if (!letters.oblique(word) || names.at(document, at, to) !== undefined) return false
  const owned = document.word(at + 1)
  if (!letters.definite(owned)) return false
  return letters.eventNoun(letters.bare(owned)) || letters.agreement(owned).number === "plural"
}

/** "المنظمة | سلطات المدينة", "الجيش | دوريات منتظمة": behind a body with an article, what has none is another noun. */
function isOtherBody({ document, names, at, from, to }: PhraseReader): boolean {
  const { letters } = document.pack
  const head = document.marks[from]?.noun?.value
  if (head === undefined || !nameless.has(head.kind)) return false
  const word = document.word(at)
  if (!letters.definite(document.word(at - 1)) || letters.definite(word) || letters.relative(word))
    return false
  const noun = document.marks[at]?.noun?.value
  if (noun !== undefined) return nameless.has(noun.kind) && noun.proclitic === undefined
  // "الجيش | الآن"
  if (document.flag(at, "silent") > 0) return true
  // "الجمعية العربية لحقوق الإنسان"
  if (document.marks[at] !== undefined || letters.bases(word).length > 0) return false
  return names.at(document, at, to) === undefined && letters.nameLikeness(word) < likelyName
}

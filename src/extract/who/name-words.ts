import { wordKind } from "../../names/name-particles.ts"
import type { Registry } from "../../registry/registry.ts"
import type { Document, Run } from "../text/document.ts"
import { createCapitalNames } from "./capital-names.ts"
import { createCapitalRuns } from "./capital-runs.ts"
import { describe, type Mention } from "./mention.ts"
import type { NameFinder } from "./name-finder.ts"
import { stateOf, stateOfAdjective } from "./offices.ts"
import { isFirstName } from "./surnames.ts"
import { isCapital, isNoAcronym, isVerb, writtenAt } from "./written-name.ts"
import { plainWords } from "../text/plain-words.ts"

/** A last name that is read behind first names: how many words with an article it may have. */
const mostFamilyNames = 2
/** So many words are a name by themselves. */
const shortestFullName = 2
/** Letters that speak for a name rather than for a noun. */
const likelyName = 5
/** Kinds of nouns for people. */
const people: ReadonlySet<string> = new Set(["person", "anonymous", "collective"])
/** A registered name before a word is looked for over so many words. */
const registeredReach = 4

/** Tells which words of a mention are a person's name, by their form: the registry need not know it. */
export function createNameWords(document: Document, names: NameFinder, registry: Registry | undefined) {
  const { text, tokens, pack } = document

  /** What was found of each token: introductions, proofs and names ask for the same. */
  const known: (boolean | undefined)[] = []

  function isNameWord(at: number): boolean {
    if (tokens[at]?.kind !== "word") return false
    return (known[at] ??= pack.letters.capitals
      ? isCapital(document, at) && isNameless(at) && isCapitalName(at)
      : isNameless(at) && isBareName(at))
  }

  /** Whether the vocabulary does not explain a word as a noun or a title. */
  function isNameless(at: number): boolean {
    if (document.flag(at, "title") > 0) return false
    return document.marks[at]?.noun === undefined || (pack.letters.capitals && isNoAcronym(document, at))
  }

  function isCapitalName(at: number): boolean {
    const small = document.marks[at]
    if (small?.count !== undefined || small?.pronoun !== undefined || document.flag(at, "definite") > 0)
      return false
    // "Said Obama"
    if (isVerb(document, at) && tokens[at - 1]?.kind !== "word" && !document.isMark(at - 1, ".,-"))
      return false
    // "on Monday Shoukry"
    if (document.flag(at, "time") > 0 && document.flag(at - 1, "preposition") > 0) return false
    if (stateOfAdjective(document, at, registry) !== undefined) return false
    // "Jordan Peters": a state's name beside another name is a first name or a surname
    return !isNamedPlace(at) || isUnexplained(at + 1) || isUnexplained(at - 1)
  }

  function isNamedPlace(at: number): boolean {
    if (registry === undefined) return false
    return stateOf(document, { from: at, to: at + 1 }, registry, names) !== undefined
  }

  /** A capital word that neither the vocabulary nor a registered place explains. */
  function isUnexplained(at: number): boolean {
    if (tokens[at]?.kind !== "word" || document.marks[at] !== undefined || !isCapital(document, at))
      return false
    return !isNamedPlace(at)
  }

  /** "ألكسندرا": a name that only looks as if it had an article. */
  function isForeignName(at: number): boolean {
    const { letters } = pack
    return (
      letters.nameLikeness(document.word(at)) >= likelyName && letters.writtenHamza(writtenAt(document, at))
    )
  }

  function isBareName(at: number): boolean {
    const word = document.word(at)
    if (
      ((pack.letters.definite(word) || hasArticle(word)) && !isForeignName(at)) ||
      // "المكلف بهذه | العملية"
      pack.letters.bases(word).some((base) => pack.sources.definites.includes(base)) ||
      document.flag(at, "preposition") > 0 ||
      document.flag(at, "join") > 0 ||
      document.flag(at, "backward") > 0
    )
      return false
    const hit = names.at(document, at, at + 1)
    // "منسق المنظمة في سوريا | يان": a state behind its preposition
    if (hit !== undefined && names.isCountry(hit) && document.flag(at - 1, "preposition") > 0) return false
    // "صوفيا كريم": a city's name before a first name
    if (hit?.entries.some((entry) => entry.kind === "place") !== true) return true
    return (
      registry !== undefined &&
      hit.prefix === "" &&
      document.marks[at - 1]?.noun === undefined &&
      isFirstName(registry, document.word(at + 1))
    )
  }

  const { nextOfName, nameEnd } = createCapitalNames(document, isNameWord)
  const { capitalRun } = createCapitalRuns(document, nameEnd, registry)

  /** "سامر عوض المتحدث باسم الحزب": a name that stands before the office. */
  function leadingName(mention: Mention): Run | undefined {
    if (mention.head === undefined || document.marks[mention.from]?.noun !== undefined) return undefined
    let to = mention.from
    while (to < mention.to && document.marks[to]?.noun === undefined) {
      if (!isNameWord(to) && !(to > mention.from && isFamilyName(to))) return undefined
      to++
    }
    return to - mention.from >= 2 && isOffice(to, mention.to) ? { from: mention.from, to } : undefined
  }

  /** "المتحدث باسم الحزب", "رئيس البلدية", "محامي أسرة القتيل": a definite noun of office, or one that another noun makes so. */
  function isOffice(at: number, to: number): boolean {
    const office = document.marks[at]?.noun
    if (office?.value.kind !== "person" && office?.value.kind !== "anonymous") return false
    if (office.value.definite === true) return office.value.kind === "person"
    const next = at + office.length
    if (next >= to) return false
    // "عبد القادر | شيخ كبير": part of the name, where nothing more follows
    const governs = document.marks[next]?.noun !== undefined && next + 1 < to
    return governs || pack.letters.definite(document.word(next))
  }

  /** "المصدر، | الذي طلب عدم ذكر اسمه", "الوزير، سامر عوض، | وهو يوقع": a mention without the clause behind its comma. */
  function withoutClause(mention: Mention): Mention {
    for (let at = mention.from + 2; at < mention.to; at++)
      if (
        (document.flag(at, "relative") > 0 || document.marks[at]?.pronoun !== undefined) &&
        document.isMark(at - 1, ",،")
      )
        return document.flag(at, "relative") > 0
          ? { ...mention, to: at - 1 }
          : describe(document, mention.from, at - 1)
    return mention
  }

  function isFullName(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (!isNameWord(at)) return false
    return to - from >= shortestFullName
  }

  /** "سامر عوض، | مدير المصنع", "سامر عوض | وهو مدير المصنع": a full name before what describes it. */
  function nameBeforeDescription(mention: Mention): Run | undefined {
    let to = mention.from + 1
    while (to < mention.to && !document.isMark(to, ",،") && document.marks[to]?.pronoun === undefined) to++
    if (to >= mention.to) return undefined
    // "حاكم ولاية بارانا، | سامر عوض": behind an office the name follows
    if (document.marks[mention.from]?.noun !== undefined && isFullName(to + 1, mention.to)) return undefined
    const run = nameRun(describe(document, mention.from, to))
    return run.to - run.from < shortestFullName ? undefined : run
  }

  /** "الباحثة في شؤون الأمن "لينا كارلسون"": a full name in quotation marks that closes a description. */
  function quotedName({ from, to, head }: Mention): Run | undefined {
    const open = document.partner[to - 1] ?? -1
    if (head === undefined || open <= from || open >= to - 1 || head.kind === "outlet") return undefined
    // "مراسل "قناة الساحل"": his paper's
    const hit = names.at(document, open + 1, to)
    if (hit !== undefined && !names.isPerson(hit)) return undefined
    const sure = pack.letters.nameLikeness(document.word(open + 1)) >= 0 && isFullName(open + 1, to - 1)
    return sure && people.has(head.kind) ? { from: open + 1, to: to - 1 } : undefined
  }

  function nameRun(whole: Mention): Run {
    if (pack.letters.capitals) return capitalRun(whole)
    const mention = withoutClause(whole)
    const quoted = quotedName(mention)
    if (quoted !== undefined) return quoted
    const leading = leadingName(mention) ?? nameBeforeDescription(mention)
    if (leading !== undefined) return leading
    // "عادل الشمري": the last words of a name may have an article
    let given = mention.to
    while (given > mention.from && mention.to - given < mostFamilyNames && isFamilyName(given - 1)) given--
    let from = given
    for (let width = nameWidth(mention.from, from); width > 0; width = nameWidth(mention.from, from))
      from -= width
    const none = { from: mention.to, to: mention.to }
    if (from === given && given < mention.to) return none
    // "الوزير أحمد علي": the first word of an annexed pair is no name
    if (from === mention.from) return mention.head === undefined ? { from, to: mention.to } : none
    // "لجنة شؤون الأسرى", "وزير سابق بارز": a name stands behind what is complete without it
    return mention.head === undefined || isComplete(from - 1) ? { from, to: mention.to } : none
  }

  /** So many tokens before one are a word of a name: one, or two that make one ("عبد الرحمن"). */
  function nameWidth(floor: number, at: number): number {
    if (at <= floor) return 0
    if (isNameWord(at - 1)) return 1
    const opens = wordKind(document.word(at - 2), { first: true, last: false, hyphened: false })
    return at - 2 >= floor && opens === "beginning" && isFamilyName(at - 1) ? 2 : 0
  }

  /** "والتخطيط", "بالوكالة": an article behind what is written onto the word. */
  function hasArticle(word: string): boolean {
    return pack.letters.bases(word).some(pack.letters.definite)
  }

  /** A word with an article that may end a name. */
  function isFamilyName(at: number): boolean {
    return (
      pack.letters.definite(document.word(at)) &&
      document.marks[at]?.noun === undefined &&
      document.flag(at, "backward") === 0 &&
      document.flag(at, "time") === 0 &&
      names.at(document, at, at + 1)?.entries.some((entry) => entry.kind === "place") !== true
    )
  }

  /** Whether a description may end here: a definite word, a title, a registered name, a pronoun written onto a noun. */
  function isComplete(at: number): boolean {
    const word = document.word(at)
    return (
      pack.letters.definite(word) ||
      document.marks[at]?.noun?.value.definite === true ||
      document.flag(at, "title") > 0 ||
      document.flag(at, "join") > 0 ||
      tokens[at]?.kind === "mark" ||
      hasArticle(word) ||
      names.within(document, Math.max(0, at - registeredReach), at + 1).at(-1)?.to === at + 1
    )
  }

  /** Whether a name seems to follow the office: two words that are neither adjectives nor of the vocabulary. */
  function hasName(mention: Mention): boolean {
    const run = nameRun(mention)
    return run.to - run.from >= (pack.letters.capitals ? 1 : shortestFullName)
  }

  function nameIn(mention: Mention): string | undefined {
    const run = nameRun(mention)
    if (run.to <= run.from) return undefined
    const name = plainWords(text, tokens[run.from]?.start ?? 0, tokens[run.to - 1]?.end ?? 0)
    const last = document.word(run.to - 1)
    const ending = pack.sources.possessive.find((each) => each.startsWith("'") && last.endsWith(each))
    if (ending !== undefined) return name.slice(0, -ending.length)
    // "Donald Trump Jr."
    const dotted = pack.sources.juniors.includes(last) && document.isMark(run.to, ".")
    return dotted && tokens[run.to]?.start === tokens[run.to - 1]?.end ? `${name}.` : name
  }

  return { isNameWord, isFamilyName, isComplete, nameEnd, nextOfName, nameRun, hasName, nameIn }
}

export type NameWords = ReturnType<typeof createNameWords>

import {
  type CalendarUnit,
  type NumberSuffix,
  type TimeRuleName,
  type TimesPart,
  timeRuleNames,
  type WordForm,
} from "../../lang/parts/times.ts"
import { tokenize } from "../../util/tokens.ts"
import { parseTemplate, type TemplateItem } from "./template.ts"

/** What a phrase of the lexicon stands for. */
export interface LexiconEntry {
  readonly slot: string
  readonly value: number | string
  /** It is also an ordinary word or name. */
  readonly weak: boolean
}

/** A node of the trie of folded words. */
export interface TrieNode {
  readonly next: Map<string, TrieNode>
  readonly entries: LexiconEntry[]
}

/** A template, ready to be matched. */
export interface CompiledRule {
  readonly rule: TimeRuleName
  readonly items: readonly TemplateItem[]
  /** It counts only inside another expression, or where it is all of the text. */
  readonly weak: boolean
}

/** A language's part, compiled once: a trie of its phrases, its rules by level and by what they may begin with. */
export interface TimesLexicon {
  readonly part: TimesPart
  readonly root: TrieNode
  readonly suffixes: ReadonlyMap<string, NumberSuffix>
  /** Per level: rules by each slot that they may begin with. */
  readonly levels: readonly ReadonlyMap<string, readonly CompiledRule[]>[]
  /** Forms of a folded word; remembered per word. */
  formsOf(folded: string): readonly WordForm[]
}

/** Rules of a level may contain whole expressions of the levels below. */
const levelOf: Record<TimeRuleName, number> = {
  date: 0,
  numeric: 0,
  deictic: 0,
  period: 0,
  run: 0,
  ago: 0,
  ahead: 0,
  within: 0,
  quarter: 0,
  season: 0,
  decade: 0,
  holiday: 0,
  vague: 0,
  none: 5,
  days: 0,
  nth: 1,
  last: 1,
  inside: 2,
  edge: 3,
  offset: 3,
  nearest: 3,
  lasting: 5,
  clock: 3,
  same: 4,
  since: 5,
  until: 5,
  before: 5,
  after: 5,
  by: 5,
  between: 5,
  fromTo: 5,
}

const levelCount = 6
const compiled = new WeakMap<TimesPart, TimesLexicon>()

/** Returns the compiled form of a part, the same one each time. */
export function lexiconOf(part: TimesPart): TimesLexicon {
  let lexicon = compiled.get(part)
  if (!lexicon) {
    lexicon = compile(part)
    compiled.set(part, lexicon)
  }
  return lexicon
}

function compile(part: TimesPart): TimesLexicon {
  const root: TrieNode = { next: new Map(), entries: [] }
  const weak = new Set(part.weak.map(phraseKey))
  const add = (slot: string, phrase: string, value: number | string): void => {
    const words = tokenize(phrase).map((token) => token.folded)
    if (words.length === 0) return
    let node = root
    for (const word of words) {
      let next = node.next.get(word)
      if (!next) {
        next = { next: new Map(), entries: [] }
        node.next.set(word, next)
      }
      node = next
    }
    if (node.entries.some((entry) => entry.slot === slot && entry.value === value)) return
    node.entries.push({ slot, value, weak: weak.has(words.join(" ")) })
  }
  addWords(part, add)
  const literals = new Set<string>()
  const addLiteral = (word: string): string => {
    const slot = `w:${word}`
    if (!Object.hasOwn(part.words, word) && !literals.has(word)) {
      literals.add(word)
      add(slot, word, 0)
    }
    return slot
  }
  const levels = Array.from({ length: levelCount }, () => new Map<string, CompiledRule[]>())
  for (const rule of timeRuleNames) {
    const level = levels[levelOf[rule]]
    for (const template of part.rules[rule]) {
      const weak = template.startsWith("~")
      const items = parseTemplate(weak ? template.slice(1) : template, addLiteral)
      const compiledRule: CompiledRule = { rule, items, weak }
      for (const slot of firstSlots(items)) {
        const rules = level?.get(slot)
        if (rules) rules.push(compiledRule)
        else level?.set(slot, [compiledRule])
      }
    }
  }
  return { part, root, levels, suffixes: suffixesOf(part), formsOf: remember(part) }
}

function addWords(
  part: TimesPart,
  add: (slot: string, phrase: string, value: number | string) => void,
): void {
  const lists: [string, readonly (readonly string[])[], number][] = [
    ["month", part.months, 1],
    ["hijriMonth", part.hijriMonths, 1],
    ["weekday", part.weekdays, 1],
    ["season", part.seasons, 1],
  ]
  for (const [slot, list, first] of lists)
    list.forEach((forms, index) => {
      for (const form of forms) add(slot, form, index + first)
    })
  for (const [unit, forms] of Object.entries(part.units) as [CalendarUnit, TimesPart["units"]["day"]][]) {
    for (const form of forms.one) add("unit", form, unit)
    for (const form of forms.one) add("units", form, unit)
    for (const form of forms.many) add("units", form, unit)
    for (const form of forms.many) add("plural", form, unit)
    for (const form of forms.two) add("dual", form, unit)
  }
  for (const { words, amount } of part.days) for (const word of words) add("deictic", word, amount)
  for (const [slot, table] of [
    ["direction", part.directions],
    ["edge", part.edges],
    ["vague", part.vague],
    ["w", part.words],
  ] as const)
    for (const [key, forms] of Object.entries(table))
      for (const form of forms) add(slot === "w" ? `w:${key}` : slot, form, key)
  for (const [slot, table] of [
    ["numberWord", part.numbers],
    ["ordinalWord", part.ordinals],
    ["decadeWord", part.decades],
    ["holiday", part.holidays],
    ["zone", part.zones],
  ] as const)
    for (const [words, value] of table) add(slot, words, value)
  for (const words of part.vagueCounts) add("numberWord", words, Number.POSITIVE_INFINITY)
  for (const words of part.partsOfDay) add("partOfDay", words, "")
  for (const words of part.afternoon) add("afternoon", words, 12)
  for (const words of part.counted) add("counted", words, 0)
  for (const words of part.negatives) add("stop", words, 0)
}

function firstSlots(items: readonly TemplateItem[]): readonly string[] {
  const slots: string[] = []
  for (const item of items) {
    slots.push(...item.slots)
    if (!item.optional && item.fixed === undefined) break
  }
  return slots
}

function phraseKey(phrase: string): string {
  return tokenize(phrase)
    .map((token) => token.folded)
    .join(" ")
}

function suffixesOf(part: TimesPart): ReadonlyMap<string, NumberSuffix> {
  return new Map(part.numberSuffixes.map(([suffix, meaning]) => [phraseKey(suffix), meaning]))
}

const rememberedWords = 50_000

function remember(part: TimesPart): (folded: string) => readonly WordForm[] {
  const known = new Map<string, readonly WordForm[]>()
  return (folded) => {
    let forms = known.get(folded)
    if (!forms) {
      forms = [{ form: folded, cut: 0 }, ...part.forms(folded)]
      if (known.size >= rememberedWords) known.clear()
      known.set(folded, forms)
    }
    return forms
  }
}

import {
  type NumberSuffix,
  type TimeRuleName,
  type TimesPart,
  timeRuleNames,
  type WordForm,
} from "../../../lang/parts/times.ts"
import { type Token, tokenize } from "../../../util/tokens.ts"
import { addAnchors, contentSlots } from "./anchors.ts"
import { addWords } from "./lexicon-words.ts"
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
  /** The place of the last item that a token has to fill. */
  readonly required: number
  /** It counts only inside another expression, or where it is all of the text. */
  readonly weak: boolean
}

/** A rule as it may begin with one slot. */
export interface RuleStart {
  readonly rule: CompiledRule
  readonly level: number
  /** What has to follow that slot; undefined where the rule may end there. */
  readonly seconds: ReadonlySet<string> | undefined
}

/** A language's part, compiled once: a trie of its phrases, its rules by what they may begin with. */
export interface TimesLexicon {
  readonly part: TimesPart
  readonly root: TrieNode
  readonly suffixes: ReadonlyMap<string, NumberSuffix>
  /** Rules by each slot that they may begin with. */
  readonly starts: ReadonlyMap<string, readonly RuleStart[]>
  /** Rules that begin with a whole expression, by level. */
  readonly ofTime: readonly (readonly CompiledRule[] | undefined)[]
  /** The highest level. */
  readonly top: number
  /** Slots of which every expression has one, or else a number. */
  readonly anchors: ReadonlySet<string>
  /** Forms of a folded word; remembered per word. */
  formsOf(folded: string): readonly WordForm[]
  /** Where phrases that begin with a token begin in the trie; remembered per word. */
  rootsOf(token: Token): readonly Root[]
}

/** The first node of the phrases that begin with a form of a word. */
export interface Root extends WordForm {
  readonly node: TrieNode
  /** The word alone tells a time, or that there is none. */
  readonly tells: boolean
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
  const starts = new Map<string, RuleStart[]>()
  const anchors = new Set<string>(contentSlots)
  for (const rule of timeRuleNames) {
    const level = levelOf[rule]
    for (const template of part.rules[rule]) {
      const weak = template.startsWith("~")
      const items = parseTemplate(weak ? template.slice(1) : template, addLiteral)
      const required = items.findLastIndex((item) => !item.optional && item.fixed === undefined)
      const compiledRule: CompiledRule = { rule, items, required, weak }
      if (rule !== "none") addAnchors(items, anchors)
      for (const [slot, index] of firstSlots(items)) {
        const start = { rule: compiledRule, level, seconds: secondSlots(items, index + 1) }
        const known = starts.get(slot)
        if (known) known.push(start)
        else starts.set(slot, [start])
      }
    }
  }
  const ofTime: CompiledRule[][] = []
  for (const { rule, level } of starts.get("time") ?? []) {
    ofTime[level] ??= []
    ofTime[level].push(rule)
  }
  const formsOf = remember((folded) => [{ form: folded, cut: 0 }, ...part.forms(folded)])
  const rootsOfForms = (forms: readonly WordForm[]): Root[] =>
    forms.flatMap(({ form, cut }) => {
      const node = root.next.get(form)
      if (node === undefined) return []
      const tells = node.entries.some(({ slot }) => slot === "stop" || anchors.has(slot))
      return [{ node, form, cut, tells }]
    })
  const ofWord = remember((folded) => rootsOfForms(formsOf(folded)))
  const ofMark = remember((folded) => rootsOfForms([{ form: folded, cut: 0 }]))
  return {
    part,
    root,
    starts,
    ofTime,
    top: levelCount - 1,
    suffixes: suffixesOf(part),
    anchors,
    formsOf,
    rootsOf: ({ kind, folded }) => (kind === "word" ? ofWord(folded) : ofMark(folded)),
  }
}

/** The slots that a rule may begin with, each with its item's place. */
function firstSlots(items: readonly TemplateItem[]): readonly (readonly [slot: string, index: number])[] {
  const slots: (readonly [string, number])[] = []
  for (const [index, item] of items.entries()) {
    for (const slot of item.slots) slots.push([slot, index])
    if (!item.optional && item.fixed === undefined) break
  }
  return slots
}

function secondSlots(items: readonly TemplateItem[], from: number): ReadonlySet<string> | undefined {
  const slots = new Set<string>()
  for (const item of items.slice(from)) {
    for (const slot of item.slots) slots.add(slot)
    if (!item.optional && item.fixed === undefined) return slots
  }
  return undefined
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

function remember<Value>(compute: (folded: string) => Value): (folded: string) => Value {
  const known = new Map<string, Value>()
  return (folded) => {
    let value = known.get(folded)
    if (value === undefined) {
      value = compute(folded)
      if (known.size >= rememberedWords) known.clear()
      known.set(folded, value)
    }
    return value
  }
}

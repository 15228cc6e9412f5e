import type { FramesPart, VerbFormKind } from "../../lang/parts/frames.ts"
import type { NameEntry } from "../../registry/find-names.ts"
import type { Registry } from "../../registry/registry.ts"
import { once } from "../../util/once.ts"
import { tokenize } from "../../util/tokens.ts"

/** A word or phrase that tells of an event, with the places of its roles. */
export interface Trigger {
  readonly predicate: string
  readonly kind: "verb" | "noun" | "phrase"
  readonly forms: readonly VerbFormKind[]
  /** Role by the place where it stands: `subject`, `object`, or a preposition's sense. */
  readonly slots: ReadonlyMap<string, string>
  /** Roles that the word itself fills. */
  readonly fixed: ReadonlyMap<string, string>
  /** A noun in the plural: more than one event. */
  readonly several: boolean
}

/** What a phrase may mean: a word's sense with its values, a trigger, a label or a nationality. */
export interface Sense {
  readonly kind: string
  readonly values: readonly string[]
  readonly trigger?: Trigger
}

/** A node of the index of phrases. */
export interface Node {
  readonly senses: Sense[]
  readonly names: NameEntry[]
  readonly next: ReadonlyMap<string, Node>
}

interface GrowingNode extends Node {
  next: Map<string, GrowingNode>
}

/** Behind most of the many thousand phrases nothing comes. */
const nothing: Map<string, GrowingNode> = new Map()

const createNode = (): GrowingNode => ({ senses: [], names: [], next: nothing })

function keyOf(phrase: string): string[] {
  return tokenize(phrase)
    .filter((token) => token.kind !== "break")
    .map((token) => token.folded)
}

function nodeFor(root: GrowingNode, words: readonly string[]): Node {
  let node = root
  for (const word of words) {
    let next = node.next.get(word)
    if (next === undefined) {
      if (node.next === nothing) node.next = new Map()
      node.next.set(word, (next = createNode()))
    }
    node = next
  }
  return node
}

function addSense(root: GrowingNode, phrase: string, sense: Sense): void {
  const words = keyOf(phrase)
  if (words.length > 0) nodeFor(root, words).senses.push(sense)
}

interface Row {
  readonly head: readonly string[]
  readonly cells: readonly string[]
}

function rowsOf(table: string): Row[] {
  const rows: Row[] = []
  for (const line of table.split("\n")) {
    const colon = line.indexOf(":")
    if (colon < 0) continue
    const head = line.slice(0, colon).split(" ").filter(Boolean)
    const cells = line
      .slice(colon + 1)
      .split(/[,،]/)
      .map((cell) => cell.trim())
      .filter(Boolean)
    rows.push({ head, cells })
  }
  return rows
}

function addTrigger(root: GrowingNode, part: FramesPart, { head, cells }: Row): void {
  const [predicate = "", kind = "", ...settings] = head
  const slots = new Map<string, string>()
  const fixed = new Map<string, string>()
  for (const setting of settings) {
    const [name = "", value = ""] = setting.split("=")
    if (name.startsWith("!")) fixed.set(name.slice(1), value)
    else slots.set(name, value)
  }
  const shared = { predicate, slots, fixed }
  const add = (words: string, trigger: Omit<Trigger, "predicate" | "slots" | "fixed">) =>
    addSense(root, words, { kind: "trigger", values: [predicate], trigger: { ...shared, ...trigger } })
  for (const cell of cells) {
    if (kind === "verb")
      for (const form of part.verbs(cell)) add(form.words, { kind, forms: form.kinds, several: false })
    else if (kind === "noun")
      cell.split("/").forEach((words, index) => {
        add(words.trim(), { kind, forms: [], several: index > 0 })
      })
    else add(cell, { kind: "phrase", forms: ["finite"], several: false })
  }
}

function addWords(root: GrowingNode, part: FramesPart): void {
  for (const { head, cells } of rowsOf(part.words)) {
    const [kind = "", ...values] = head
    const inflected = values.at(-1) === "verb"
    const sense = { kind, values: inflected ? values.slice(0, -1) : values }
    for (const cell of cells) {
      if (!inflected) addSense(root, cell, sense)
      else
        for (const form of part.verbs(cell))
          addSense(root, form.words, { kind, values: [...sense.values, ...form.kinds] })
    }
  }
  for (const { head, cells } of rowsOf(part.labels))
    for (const cell of cells) addSense(root, cell, { kind: "label", values: head })
  for (const { head, cells } of rowsOf(part.numbers))
    for (const cell of cells) addSense(root, cell, { kind: "number", values: head })
  for (const row of rowsOf(part.triggers)) addTrigger(root, part, row)
}

function addRegistry(root: GrowingNode, part: FramesPart, registry: Registry): void {
  for (const entry of registry.names())
    if (part.nameLanguages.includes(entry.lang)) nodeFor(root, entry.folded.split(" ")).names.push(entry)
  for (const entity of registry.entities()) {
    if (entity.kind !== "state" || !("adjectives" in entity)) continue
    for (const adjective of entity.adjectives?.[part.lang] ?? [])
      for (const { form, people } of part.demonyms(adjective))
        addSense(root, form, { kind: people ? "people" : "demonym", values: [entity.id] })
  }
}

const compiled = new WeakMap<FramesPart, WeakMap<Registry, () => Node>>()

/** Returns the index of a language's words and a registry's names; it is built once. */
export function lexiconOf(part: FramesPart, registry: Registry): Node {
  let byRegistry = compiled.get(part)
  if (byRegistry === undefined) compiled.set(part, (byRegistry = new WeakMap()))
  let make = byRegistry.get(registry)
  if (make === undefined) {
    make = once(() => {
      const root = createNode()
      addWords(root, part)
      addRegistry(root, part, registry)
      return root
    })
    byRegistry.set(registry, make)
  }
  return make()
}

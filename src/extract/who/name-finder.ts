import type { LanguagePack } from "../../lang/pack.ts"
import type { NameEntry } from "../../registry/find-names.ts"
import { isOutletKind } from "../../registry/outlet-kinds.ts"
import type { Registry } from "../../registry/registry.ts"
import type { Document } from "../text/document.ts"

/** A registered name that stands in the text. */
export interface NameHit {
  readonly from: number
  readonly to: number
  /** What it may stand for. */
  readonly entries: readonly NameEntry[]
}

/** Finds registered names: the longest that begins at a token. */
export interface NameFinder {
  at(document: Document, token: number, to: number): NameHit | undefined
  isPerson(hit: NameHit): boolean
  /** Whether a name may be that of a newspaper, agency or channel. */
  isOutlet(hit: NameHit): boolean
  within(document: Document, from: number, to: number): NameHit[]
}

interface Node {
  readonly entries: NameEntry[]
  next: Map<string, Node> | undefined
}

/** Names by their first word; where one begins is looked at more closely once it occurs. */
type Names = Map<string, { readonly names: NameEntry[]; node: Node | undefined }>

const none: readonly Node[] = []

const built = new WeakMap<Registry, Names>()

function namesOf(registry: Registry): Names {
  const known = built.get(registry)
  if (known !== undefined) return known
  const byWord: Names = new Map()
  for (const entry of registry.names()) {
    const space = entry.folded.indexOf(" ")
    const word = space === -1 ? entry.folded : entry.folded.slice(0, space)
    const there = byWord.get(word)
    if (there === undefined) byWord.set(word, { names: [entry], node: undefined })
    else there.names.push(entry)
  }
  built.set(registry, byWord)
  return byWord
}

/** Where the names that begin with a word go on. */
function nodeOf(names: Names, word: string): Node | undefined {
  const there = names.get(word)
  if (there === undefined || there.node !== undefined) return there?.node
  const root: Node = { entries: [], next: undefined }
  for (const entry of there.names) {
    let node = root
    for (const further of entry.folded.split(" ").slice(1)) {
      node.next ??= new Map()
      let next = node.next.get(further)
      if (next === undefined) node.next.set(further, (next = { entries: [], next: undefined }))
      node = next
    }
    node.entries.push(entry)
  }
  there.node = root
  return root
}

const mostRemembered = 20_000
const remembered = new WeakMap<Names, Map<LanguagePack, Map<string, readonly Node[]>>>()

/** What was found of a language's words. */
function startsIn(names: Names, pack: LanguagePack): Map<string, readonly Node[]> {
  let byPack = remembered.get(names)
  if (byPack === undefined) remembered.set(names, (byPack = new Map()))
  let starts = byPack.get(pack)
  if (starts === undefined) byPack.set(pack, (starts = new Map()))
  return starts
}

/** A word as names may be indexed: as written, and without what is written onto it. */
function variants(document: Document, word: string, inner: boolean): string[] {
  const { letters, sources } = document.pack
  const all = [word]
  for (const ending of sources.possessive)
    if (word.endsWith(ending) && word.length > ending.length + 1) all.push(word.slice(0, -ending.length))
  return inner ? all : [...all, ...letters.bases(word)]
}

/** Makes a finder over a registry's names; none without a registry. */
export function createNameFinder(registry: Registry | undefined): NameFinder {
  const names: Names = registry === undefined ? new Map() : namesOf(registry)

  let starts: Map<string, readonly Node[]> | undefined

  /** Where names may begin with a word; words come back, in the next article, too, so what was found is kept. */
  function startsOf(document: Document, word: string): readonly Node[] {
    starts ??= startsIn(names, document.pack)
    let known = starts.get(word)
    if (known === undefined) {
      const nodes = variants(document, word, false).flatMap((variant) => nodeOf(names, variant) ?? [])
      known = nodes.length === 0 ? none : nodes
      if (starts.size >= mostRemembered) starts.clear()
      starts.set(word, known)
    }
    return known
  }

  function at(document: Document, token: number, to: number): NameHit | undefined {
    const first = document.tokens[token]
    if (first?.kind !== "word" || names.size === 0) return undefined
    if (document.pack.letters.capitals) {
      const letter = document.text[first.start] ?? ""
      if (letter === letter.toLowerCase()) return undefined
    }
    // a month or a day that is also a surname ("in May")
    if (document.flag(token, "time") > 0 && document.tokens[token + 1]?.kind !== "word") return undefined
    for (const start of startsOf(document, first.folded)) {
      let node: Node | undefined = start
      let best: NameHit | undefined
      let index = token
      while (node !== undefined) {
        if (node.entries.length > 0) best = { from: token, to: index + 1, entries: node.entries }
        const further: Node["next"] = node.next
        if (further === undefined) break
        index++
        // initials and hyphens stand between the words of a name
        while (index < to && document.isMark(index, ".-‑–'’\"“”«»")) index++
        const next = document.tokens[index]
        if (index >= to || next === undefined || (next.kind !== "word" && next.kind !== "number")) break
        let step: Node | undefined
        for (const form of variants(document, next.folded, true)) {
          step = further.get(form)
          if (step !== undefined) break
        }
        node = step
      }
      // "يوم الخميس إن": where no capital tells, a day alone is no surname
      if (
        best !== undefined &&
        best.to - best.from === 1 &&
        !document.pack.letters.capitals &&
        document.flag(token, "time") > 0
      )
        return undefined
      if (best !== undefined) return best
    }
    return undefined
  }

  return {
    at,
    isPerson: (hit) => hit.entries.some((entry) => registry?.agent(entry.id)?.kind === "person"),
    isOutlet: (hit) => hit.entries.some((entry) => isOutletKind(registry?.agent(entry.id)?.kind)),
    within(document, from, to) {
      const hits: NameHit[] = []
      for (let token = from; token < to; token++) {
        const hit = at(document, token, to)
        if (hit === undefined) continue
        hits.push(hit)
        token = hit.to - 1
      }
      return hits
    },
  }
}

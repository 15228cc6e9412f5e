import type { Token } from "../../../util/tokens.ts"
import type { TimesLexicon, TrieNode } from "./lexicon.ts"
import type { NumberRead } from "./plain-number.ts"

/** A phrase of the lexicon as found in the text, from one token up to (not including) another. */
export interface Atom {
  readonly slot: string
  readonly value: number | string
  readonly weak: boolean
  readonly to: number
  /** Folded letters of the first word that do not belong to it: a clitic. */
  readonly cut: number
}

/** The tokens of a text with the phrases that begin at each of them. */
export interface Scan {
  readonly tokens: readonly Token[]
  readonly text: string
  readonly lexicon: TimesLexicon
  atomsAt(position: number): readonly Atom[]
  /** What was read of the numbers at each token, null where none stands there. */
  readonly numbers: (NumberRead | null | undefined)[]
  /** The token is part of a phrase that looks like a time and is none. */
  isStopped(position: number): boolean
  /** Something that no expression does without stands at the token or within a few tokens after it. */
  isNear(position: number): boolean
}

const none: readonly Atom[] = []
/** As many tokens may stand in an expression before the first that tells a time. */
const reach = 9
const named = new Set(["month", "weekday"])

/** Looks the tokens up in the trie; each position once, each phrase bounded by the longest one known. */
export function scan(tokens: readonly Token[], text: string, lexicon: TimesLexicon): Scan {
  const found: (readonly Atom[] | undefined)[] = new Array(tokens.length)
  const lookUp = (position: number): readonly Atom[] => {
    const first = tokens[position]
    if (first === undefined || first.kind === "break") return none
    const roots = lexicon.rootsOf(first)
    if (roots.length === 0) return none
    const atoms: Atom[] = []
    const follow = (node: TrieNode, from: number, form: string, cut: number): void => {
      for (const entry of node.entries) {
        if (named.has(entry.slot) && from === position + 1) {
          if (!lexicon.part.accepts(text.slice(first.start, first.end), form)) continue
        }
        atoms.push({ slot: entry.slot, value: entry.value, weak: entry.weak, to: from, cut })
      }
      const next = tokens[from]
      if (next === undefined || node.next.size === 0) return
      if (next.kind !== "word") {
        const child = node.next.get(next.folded)
        if (child) follow(child, from + 1, form, cut)
        return
      }
      for (const other of lexicon.formsOf(next.folded)) {
        const child = other.cut === 0 ? node.next.get(other.form) : undefined
        if (child) follow(child, from + 1, form, cut)
      }
    }
    for (const { node, form, cut } of roots) follow(node, position + 1, form, cut)
    return atoms.length === 0 ? none : atoms
  }
  const raw = (position: number): readonly Atom[] => {
    const known = found[position]
    if (known !== undefined) return known
    const atoms = lookUp(position)
    if (position < tokens.length) found[position] = atoms
    return atoms
  }
  const stopped = new Set<number>()
  /** Whether a phrase of any interest may begin at a token; cheap, for it is asked of every one. */
  const mayTell = (position: number, token: Token): boolean => {
    for (const { node, tells } of lexicon.rootsOf(token)) {
      if (tells) return true
      const next = tokens[position + 1]
      if (node.next.size === 0 || next === undefined) continue
      if (node.next.has(next.folded)) return true
      if (next.kind !== "word") continue
      for (const { form, cut } of lexicon.formsOf(next.folded))
        if (cut === 0 && node.next.has(form)) return true
    }
    return false
  }
  const near = new Uint8Array(tokens.length)
  // no phrase that looks like a time and is none may hide behind a shorter one, so that all are marked first
  for (let position = 0; position < tokens.length; position++) {
    const token = tokens[position]
    if (token === undefined) continue
    let isAnchor = token.kind === "number"
    if (mayTell(position, token))
      for (const atom of raw(position)) {
        if (atom.slot === "stop") for (let inside = position; inside < atom.to; inside++) stopped.add(inside)
        else if (lexicon.anchors.has(atom.slot)) isAnchor = true
      }
    if (isAnchor)
      for (let before = position; before >= 0 && position - before <= reach; before--) near[before] = 1
  }
  return {
    tokens,
    text,
    lexicon,
    numbers: new Array(tokens.length),
    atomsAt: (position) => (stopped.size > 0 && stopped.has(position) ? none : raw(position)),
    isStopped: (position) => stopped.has(position),
    isNear: (position) => near[position] === 1,
  }
}

/** Tells whether a token stands right after the one before it, with nothing between. */
export function isAttached(tokens: readonly Token[], position: number): boolean {
  const token = tokens[position]
  const before = tokens[position - 1]
  return token !== undefined && before !== undefined && before.end === token.start
}

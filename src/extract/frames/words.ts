import type { FramesPart, WordAnalysis } from "../../lang/parts/frames.ts"
import type { Node, Sense } from "./lexicon.ts"

/** A phrase that was found, and how its words were taken apart. */
export interface Match {
  readonly analysis: WordAnalysis
  readonly node: Node
  readonly tokens: number
  /** What is written after its last word. */
  readonly after: WordAnalysis["after"]
}

/** What a word may be, and what may begin with it. */
export interface FrameWord {
  /** How it may be taken apart, the word itself first. */
  readonly analyses: readonly WordAnalysis[]
  /** Where phrases begin with it, for each way of taking it apart that begins any. */
  readonly starts: readonly { readonly analysis: WordAnalysis; readonly node: Node }[]
  /** What it is alone, where no longer phrase begins with it; undefined where one may. */
  readonly alone: Match | "nothing" | undefined
  /** The node of a nation's adjective as written. */
  readonly demonym: Node | undefined
  /** It may begin a word of plans ("efforts", "the idea of"). */
  readonly plans: boolean
  /** A phrase of an event may begin with it: no proposition is without one. */
  readonly tells: boolean
}

/** Looks words up; each is taken apart once. */
export type FrameWords = (word: string) => FrameWord

const remembered = new WeakMap<Node, FrameWords>()
const mostRemembered = 20_000

/** Whether a node or one below it has a sense. */
function holds(node: Node, isWanted: (sense: Sense) => boolean): boolean {
  if (node.senses.some(isWanted)) return true
  for (const next of node.next.values()) if (holds(next, isWanted)) return true
  return false
}

const isPlan = ({ kind }: Sense): boolean => kind === "idea"

/** Whether a phrase tells of an event; a toll is told without a verb, too: "40 dead", "left 40 people dead". */
export const isEvent = ({ kind, trigger }: Sense): boolean =>
  trigger !== undefined || kind === "dead" || kind === "toll-link"

function describeWord(word: string, root: Node, part: FramesPart): FrameWord {
  const analyses = part.analyses(word)
  const starts = analyses.flatMap((analysis) => {
    const node = root.next.get(analysis.word)
    return node === undefined ? [] : [{ analysis, node }]
  })
  const found = starts.find(({ node }) => node.senses.length > 0 || node.names.length > 0)
  const alone = found === undefined ? "nothing" : { ...found, tokens: 1, after: found.analysis.after }
  const own = root.next.get(word)
  return {
    analyses,
    starts,
    alone: starts.some(({ node }) => node.next.size > 0) ? undefined : alone,
    demonym: own?.senses.some(({ kind }) => kind === "demonym") === true ? own : undefined,
    plans:
      starts.some(({ node }) => holds(node, isPlan)) ||
      analyses.some(
        ({ before, after }) => after?.sense === "idea" || before.some(({ sense }) => sense === "idea"),
      ),
    tells: starts.some(({ node }) => holds(node, isEvent)),
  }
}

/** Returns the words of a language's and a registry's index; words come back, so what was found is kept. */
export function wordsOf(root: Node, part: FramesPart): FrameWords {
  let words = remembered.get(root)
  if (words === undefined) {
    const known = new Map<string, FrameWord>()
    words = (word) => {
      let found = known.get(word)
      if (found === undefined) {
        if (known.size >= mostRemembered) known.clear()
        found = describeWord(word, root, part)
        known.set(word, found)
      }
      return found
    }
    remembered.set(root, words)
  }
  return words
}

import { isCapitalAt } from "../text/capital.ts"
import type { Document, Run } from "../text/document.ts"
import { eventLexiconOf } from "./event-lexicon.ts"
import { labelled, listed, spaced } from "./feature-words.ts"
import { roleLexiconOf } from "./role-lexicon.ts"
import type { ToldHead } from "./told-heads.ts"

/** So many words on each side of a head are looked at. */
const before = 7
const behind = 5
/** Words this near are right beside the head. */
const beside = 2

/** Adds the classes of the words near a head, by their side. */
export function addNearFeatures(
  features: Set<string>,
  document: Document,
  sentence: Run,
  { from, to, kind }: ToldHead,
): void {
  const look = (at: number, side: string): boolean => {
    if (document.isMark(at, ".;؛:!?؟")) return false
    const near = side === "before" ? from - at <= beside : at - to < beside
    for (const name of classesOf(document, at)) {
      features.add(spaced(name, side))
      if (near) features.add(labelled(kind, listed(spaced(name, "beside"), side)))
    }
    return true
  }
  for (let at = from - 1; at >= Math.max(sentence.from, from - before); at--) if (!look(at, "before")) break
  for (let at = to; at < Math.min(sentence.to, to + behind); at++) if (!look(at, "behind")) break
  const left = from > sentence.from ? wordClass(document, from - 1) : "start"
  const right = to < sentence.to ? wordClass(document, to) : "end"
  features.add(labelled(kind, spaced("behind", left))).add(labelled(kind, spaced("before", right)))
}

/** What a word near a head says of events. */
function classesOf(document: Document, at: number): readonly string[] {
  const marks = document.marks[at]
  const own = eventLexiconOf(document.pack).classesAt(document, at)
  const future = document.pack.letters.future(document.word(at))
  if (marks === undefined && !future) return own
  const classes = [...own]
  if (document.flag(at, "negation") > 0) classes.push("negation")
  if (document.flag(at, "condition") > 0) classes.push("condition")
  if (marks?.hedge !== undefined) classes.push(`hedge ${marks.hedge.value}`)
  for (const { cue } of marks?.cues?.forms ?? []) if (cue.act !== "asserts") classes.push(`cue ${cue.act}`)
  if (future) classes.push("future")
  return classes
}

/** What a word right beside a head is: a mark, a number, a name, a word of some class. */
function wordClass({ text, tokens, pack }: Document, at: number): string {
  const token = tokens[at]
  if (token === undefined || token.kind === "break") return "break"
  if (token.kind === "mark") return /["«»“”'‘’]/u.test(text.slice(token.start, token.end)) ? "quote" : "mark"
  if (token.kind === "number") return "number"
  const { stem, preposition } = pack.roles.takeApart(token.folded)
  if (preposition !== undefined) return `preposition ${preposition}`
  const { first } = roleLexiconOf(pack.roles)
  const { senses } = first.get(token.folded) ?? first.get(stem) ?? { senses: [] }
  const sense = senses.find(({ kind }) => kind !== "whole")
  if (sense !== undefined)
    return sense.kind === "noun" || sense.kind === "preposition" ? `${sense.kind} ${sense.value}` : sense.kind
  if (!pack.letters.capitals) return pack.letters.definite(token.folded) ? "definite" : "word"
  return isCapitalAt(text, token.start) ? "name" : "word"
}

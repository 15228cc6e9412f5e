import type { Document } from "../text/document.ts"
import { headClass } from "./head-classes.ts"
import type { EventHead, Phrase } from "./phrase.ts"
import { longestRolePhrase, type RoleLexicon, roleLexiconOf } from "./role-lexicon.ts"

/** A phrase that stands with another verb, on which the head depends, and how: "subject of does". */
export interface Governed {
  readonly phrase: Phrase
  readonly slot: string
}

/** So many tokens before a head its governing verb is looked for. */
const reach = 14
/** Governing verbs whose object is who does what the head tells ("accused the army of shelling"). */
const byObject: ReadonlySet<string> = new Set(["accuses", "tells"])
const ends = ".;؛:!?؟"

/**
 * Returns the phrase that a verb before the head lends it: who "carried out" the attack, "came under" it, "saw" it, or
 * was "accused of" it. Undefined where no such verb stands before the head in its clause.
 */
export function governedPhrase(
  document: Document,
  head: EventHead,
  phrases: readonly Phrase[],
): Governed | undefined {
  const lexicon = roleLexiconOf(document.pack.roles)
  for (let at = head.from - 1; at >= Math.max(0, head.from - reach); at--) {
    if (document.isMark(at, ends)) return undefined
    const found = governingAt(document, lexicon, at) ?? ownVerb(head, at)
    if (found === "clause") return undefined
    if (found === undefined || at + found.length > head.from) continue
    const phrase = partyOf(found.value, { from: at, to: at + found.length }, head, phrases, lexicon)
    const slot = `${byObject.has(found.value) ? "object" : "subject"} of ${found.value}`
    return phrase === undefined ? undefined : { phrase, slot }
  }
  return undefined
}

/** "ألقت | الشرطة القبض", "لقي | ثلاثة مصرعهم": the verb of the head's own phrase. */
function ownVerb({ verb, event }: EventHead, at: number): { value: string; length: number } | undefined {
  if (verb?.at !== at || !verb.does) return undefined
  return { value: headClass(event) === "undergo" ? "suffers" : "does", length: 1 }
}

function governingAt(
  document: Document,
  lexicon: RoleLexicon,
  at: number,
): { value: string; length: number } | "clause" | undefined {
  if (document.tokens[at]?.kind !== "word") return undefined
  const word = document.word(at)
  const following = (step: number): string | undefined =>
    document.tokens[at + step]?.kind === "word" ? document.word(at + step) : undefined
  for (const stem of new Set([word, lexicon.part.takeApart(word).stem])) {
    const phrase = longestRolePhrase(lexicon, stem, following)
    const sense = phrase?.senses.find(({ kind }) => kind === "govern")
    if (phrase !== undefined && sense !== undefined) return { value: sense.value, length: phrase.length }
    if (phrase?.senses.some(({ kind }) => kind === "clause" || kind === "relative") === true) return "clause"
  }
  return undefined
}

const isParty = ({ preposition, title, kind, owner, wider }: Phrase): boolean =>
  preposition === undefined && title !== true && kind !== "time" && owner !== true && wider !== true

function partyOf(
  value: string,
  { from, to }: { readonly from: number; readonly to: number },
  head: EventHead,
  phrases: readonly Phrase[],
  lexicon: RoleLexicon,
): Phrase | undefined {
  const between = phrases.filter((one) => isParty(one) && one.from >= to && one.to <= head.from)
  if (byObject.has(value)) return lexicon.part.headFirst ? between.at(-1) : between[0]
  if (lexicon.part.headFirst && between[0] !== undefined) return between[0]
  const before = phrases.filter(
    (one) => isParty(one) && one.to <= from && one.setting.verbs <= 1 && one.setting.clauses === 0,
  )
  return before.at(-1)
}

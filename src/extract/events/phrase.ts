/** What a phrase of a clause is by its head word. */
export type PhraseKind = "noun" | "name" | "pronoun" | "number" | "time"

/** How a phrase stands to the head of an event, by words and marks between them. */
export interface PhraseSetting {
  readonly side: "before" | "behind" | "inside"
  /** Tokens between the phrase and the head. */
  readonly distance: number
  readonly verbs: number
  readonly commas: number
  readonly clauses: number
  readonly relatives: number
  readonly conjunctions: number
  /** Phrases without a preposition between it and the head. */
  readonly bare: number
}

/** A noun phrase that may fill a role. Indexes are those of tokens, `to` not included. */
export interface Phrase {
  readonly from: number
  readonly to: number
  /** The word that the phrase is about: the first noun or the last, as the language has it. */
  readonly head: number
  readonly kind: PhraseKind
  /** What its preposition brings in; left out where it has none. */
  readonly preposition?: string
  readonly definite?: true
  /** What it stands for: `person`, `group`, `country`, `place`, `thing`, `event`, `text`, `measure`. */
  readonly sense?: string
  /** It owns what follows ("Israel's"). */
  readonly owner?: true
  /** A count belongs to it. */
  readonly counted?: true
  /** The phrase, by its index, that this one is joined to by "and". */
  readonly joinedTo?: number
  /** The next clause says something of it ("the officer who …"). */
  readonly described?: true
  /** A name behind a comma tells who this is ("the president, Ann Lee,"). */
  readonly title?: true
  /** It stands in a relative clause that ends before the head. */
  readonly aside?: true
  /** A place right behind a finer one. */
  readonly wider?: true
  readonly setting: PhraseSetting
}

/** The word or words that tell of an event. */
export interface EventHead {
  readonly from: number
  readonly to: number
  readonly kind: "verb" | "noun"
  readonly passive?: boolean
  /** The kind of event: "kill", "meet"; see docs/annotating.md. */
  readonly event?: string
  readonly concept?: string
  /** How it was found, where a verb's noun stands apart from it ("أسفر … عن | مقتل", "held … | talks"). */
  readonly match?: { readonly rest?: { readonly from: number; readonly to: number } }
  /** The verb whose noun this is, where it stands apart from it ("held … | talks"). */
  readonly verb?: { readonly at: number; readonly does: boolean }
}

/** The words around which the roles of an event stand: its noun, where it is told by a verb and a noun apart. */
export function roleHead(head: EventHead): EventHead {
  const { match, event } = head
  if (match?.rest === undefined) return head
  const { from, to } = match.rest
  // "عن | مقتل": what leads to it does not do it
  const does = to - from === 1 && head.passive !== true
  return {
    from: to - 1,
    to,
    kind: "noun",
    verb: { at: head.from, does },
    ...(event === undefined ? {} : { event }),
  }
}

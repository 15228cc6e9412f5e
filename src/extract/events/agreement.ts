import type { Document } from "../text/document.ts"
import type { EventHead, Phrase } from "./phrase.ts"
import { roleLexiconOf } from "./role-lexicon.ts"

/** Whether verb and phrase are of one gender or number, where both show it. */
export function agreementOf(document: Document, head: EventHead, phrase: Phrase): string | undefined {
  const { letters, roles } = document.pack
  const verb = roles.verbGender(document.word(head.from))
  const word = document.word(phrase.head)
  if (verb !== undefined) {
    const { stem } = roles.takeApart(word)
    const noun = document.marks[phrase.head]?.noun?.value
    const plural = noun?.number ?? letters.agreement(stem).number
    // plurals of things are feminine to their verb, those of people are not
    if (plural === "plural") return undefined
    const gender = noun?.gender ?? letters.adjective(stem).gender
    return gender === undefined ? undefined : gender === verb ? "agrees" : "disagrees"
  }
  const number = auxiliaryNumber(document, head)
  const own = document.marks[phrase.head]?.noun?.value.number ?? letters.agreement(word).number
  return number === undefined || own === undefined ? undefined : number === own ? "agrees" : "disagrees"
}

function auxiliaryNumber(document: Document, head: EventHead): string | undefined {
  const { first } = roleLexiconOf(document.pack.roles)
  for (let at = head.from - 1; at >= head.from - 3; at--) {
    const senses = first.get(document.word(at))?.senses ?? []
    for (const { kind } of senses) if (kind === "singular" || kind === "plural") return kind
    if (!senses.some(({ kind }) => kind === "auxiliary" || kind === "adverb")) return undefined
  }
  return undefined
}

import type { CueForm } from "../../lang/parts/reporting.ts"
import type { NameEntry } from "../../registry/find-names.ts"
import { isOutletKind } from "../../registry/outlet-kinds.ts"
import type { Registry } from "../../registry/registry.ts"
import type { Document } from "../text/document.ts"

/**
 * Whether one word with its article is the short name of an outlet where no capital tells: a noun of everyday speech,
 * too ("العالم", "المسيرة").
 */
export function isEverydayOutlet(
  { pack }: Document,
  { form, folded, id }: NameEntry,
  registry: Registry | undefined,
): boolean {
  return (
    form === "short" &&
    !pack.letters.capitals &&
    !folded.includes(" ") &&
    pack.letters.definite(folded) &&
    isOutletKind(registry?.agent(id)?.kind)
  )
}

const firstSigns = new WeakMap<Document, Map<string, number>>()

/** Whether the text gives a sign that a word is an outlet: here, or anywhere before. */
export function hasOutletSign(document: Document, at: number, name: string): boolean {
  let signs = firstSigns.get(document)
  if (signs === undefined) firstSigns.set(document, (signs = new Map()))
  let first = signs.get(name)
  if (first === undefined) signs.set(name, (first = firstSign(document, name)))
  return first <= at
}

function firstSign(document: Document, name: string): number {
  const { tokens } = document
  for (let at = 0; at < tokens.length; at++)
    if (endsAlike(document.word(at), name) && isSigned(document, at)) return at
  return tokens.length
}

/** "للجزيرة": with a particle written onto it. */
function endsAlike(word: string, name: string): boolean {
  return word === name || (word.endsWith(name.slice(1)) && word.length <= name.length + 2)
}

/** "قناة الجزيرة", "“الجزيرة”", "قالت الوطن": a noun, quotation marks, or a verb that a thing is no subject of. */
function isSigned(document: Document, at: number): boolean {
  const { marks, partner } = document
  if (partner[at - 1] === at + 1) return true
  const { noun, cues } = marks[at - 1] ?? {}
  if (noun?.value.kind === "outlet" || noun?.value.kind === "media") return true
  // "تقرير | للجزيرة": whose report it is
  const owned = !document.pack.letters.definite(document.word(at))
  if (noun?.value.kind === "document" && owned) return true
  return cues?.forms.some(isTelling) === true
}

function isTelling({ kind, gender, weak, cue }: CueForm): boolean {
  return kind === "finite" && gender === "feminine" && weak !== true && cue.act === "asserts"
}

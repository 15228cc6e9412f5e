import type { CueForm } from "../../lang/parts/reporting.ts"
import type { Document } from "../text/document.ts"
import { agreesWithSubject } from "../constructions/verb-agreement.ts"

/** Whether a cue within reach announces content of its own, so that it cannot belong to the content before it. */
export function announces(document: Document, at: number, to: number, reach: number): boolean {
  for (let next = at; next < Math.min(to, at + reach); next++) {
    const cues = document.marks[next]?.cues
    if (next > at && document.isMark(next, ".;؛!?؟")) return false
    if (cues === undefined) continue
    const spoken = document.marks[next - 1]?.pronoun !== undefined
    const speech = cues.forms.some(
      (form) => form.kind === "finite" && form.cue.parenthetical && (form.weak !== true || spoken),
    )
    if (cues.forms.some(({ cue }) => cue.refused !== undefined))
      for (let after = next + cues.length; after < Math.min(to, next + 9); after++) {
        if (document.flag(after, "refusal") > 0) return true
        if (document.tokens[after]?.kind !== "word") break
      }
    if (!speech) {
      // an everyday verb counts where its clause follows at once ("رأى آخرون أن")
      const after = next + cues.length
      const opens = [after, after + 1, after + 2].some((index) => {
        const complementiser = document.marks[index]?.complementiser
        return (
          complementiser !== undefined &&
          complementiser.value.weak !== true &&
          complementiser.value.repeated !== true
        )
      })
      if (opens && after + 2 < to && cues.forms.some((form) => form.kind === "finite" && form.cue.clause))
        return true
      continue
    }
    for (let after = next + cues.length; after < Math.min(to, next + 26); after++) {
      const judging = after > next + cues.length && after < next + 9 ? cues.forms[0] : undefined
      if (judging !== undefined && namesBurden(document, judging, next + cues.length, after)) return true
      const complementiser = document.marks[after]?.complementiser
      if (complementiser !== undefined && complementiser.value.weak !== true) return true
      if ((document.partner[after] ?? -1) > after || document.isMark(after, ":")) return true
      if (document.isMark(after, ".;؛!?؟")) break
      const form = cues.forms[0]
      // "فيما أعلن الحزب استهداف": its object tells what was said
      if (
        !document.subjectFirst &&
        form !== undefined &&
        after < next + 9 &&
        after > next + cues.length &&
        document.marks[after]?.noun === undefined &&
        opensDeed(document, form, after)
      )
        return true
      if (
        form?.cue.bare === true &&
        after === next + cues.length &&
        document.tokens[after]?.kind === "word" &&
        document.flag(after, "preposition") === 0
      )
        return true
    }
    return false
  }
  return false
}

/** "أعلن الحزب | استهداف", "تحدث مصدر | عن تسرب": whether a noun of a deed, as the verb takes it, stands here. */
function opensDeed(document: Document, form: CueForm, at: number): boolean {
  const { eventNoun } = document.pack.letters
  const { nominal } = form.cue
  const word = document.word(at)
  return (
    (nominal.includes("") && eventNoun(word)) || (nominal.includes(word) && eventNoun(document.word(at + 1)))
  )
}

/** "معتبرا الاحتجاجات خروجا", "متهما الحكومة بالتقصير": behind a thing that is known, what is said of it. */
function namesBurden(document: Document, form: CueForm, thing: number, at: number): boolean {
  const { letters } = document.pack
  const { predicative, amount } = form.cue
  if (document.subjectFirst || (predicative === undefined && amount === undefined)) return false
  if (document.tokens[at]?.kind !== "word" || !letters.definite(document.word(thing))) return false
  const word = document.word(at)
  const preposition = predicative ?? amount ?? ""
  if (preposition === "") return letters.accusative(word) || (!letters.definite(word) && at === thing + 1)
  return preposition.length > 1 ? letters.bare(word) === preposition : word.startsWith(preposition)
}

/** Whether a participle here ("مشيرا إلى", "adding that") takes the speaker's words up again. */
export function resumes(document: Document, at: number, to: number): boolean {
  const cues = document.marks[at]?.cues
  if (cues === undefined) return false
  const form = cues.forms.find((other) => other.kind === "participle")
  if (form === undefined) return false
  const after = at + cues.length
  if (form.cue.relay !== undefined) return true
  for (let next = after; next < Math.min(to, after + 10); next++) {
    const complementiser = document.marks[next]?.complementiser
    if (complementiser !== undefined && (complementiser.value.weak !== true || next === after)) return true
    if ((document.partner[next] ?? -1) > next || document.isMark(next, ":")) return true
    if (
      next === after &&
      (form.cue.nominal.includes(document.word(next)) || form.cue.bare || form.cue.infinitive)
    )
      return true
    if (
      next === after &&
      form.cue.nominal.some((word) => word.length === 1 && document.word(next).startsWith(word))
    )
      return true
    if (
      next === after &&
      form.cue.nominal.includes("") &&
      document.pack.letters.eventNoun(document.word(next))
    )
      return true
    if (next > after && namesBurden(document, form, after, next)) return true
    if (document.tokens[next]?.kind === "mark") return false
  }
  // a fixed phrase that closes what was said ("على حد قوله")
  return form.cue.parenthetical && !form.cue.clause
}

/** Without a comma a participle is an adjective, unless a clause hangs on it ("مشيرا إلى أن"). */
export function opensClauseAfter(document: Document, at: number): boolean {
  if (document.subjectFirst) return false
  const after = at + (document.marks[at]?.cues?.length ?? 1)
  return (
    document.marks[after]?.complementiser !== undefined ||
    document.marks[after + 1]?.complementiser !== undefined
  )
}

/** "as officials said on Monday": whether nothing that the verb would announce follows it. */
function closesNote(document: Document, at: number): boolean {
  if (document.tokens[at]?.kind !== "word") return true
  if (document.flag(at, "infinitive") > 0) return false
  return (["time", "preposition", "adverb"] as const).some((flag) => document.flag(at, flag) > 0)
}

/** "as X said": whether an as-word stands before a finite cue. */
export function asCue(document: Document, at: number): boolean {
  return asCueAt(document, at) >= 0
}

/** The finite cue of a note on a source ("as X said"); -1 where there is none. */
export function asCueAt(document: Document, at: number): number {
  const length = document.flag(at, "as")
  if (length === 0) return -1
  const reach = document.subjectFirst ? 8 : 1
  for (let next = at + length; next < at + length + reach; next++) {
    if (document.tokens[next]?.kind !== "word" || document.flag(next, "infinitive") > 0) return -1
    const cues = document.marks[next]?.cues
    if (
      cues?.forms.some(
        (form) =>
          form.kind === "finite" &&
          (form.cue.parenthetical || form.resumed === true || form.cue.relay !== undefined) &&
          (!document.subjectFirst ||
            ((form.weak !== true || agreesWithSubject(document, next, form)) &&
              form.cue.clause &&
              closesNote(document, next + cues.length))),
      )
    )
      return next
    // another verb: a clause, not a note on a source
    if (cues?.forms.some((form) => form.kind === "finite" && form.weak !== true)) return -1
  }
  return -1
}

import type { CueForm } from "../lang/parts/reporting.ts"
import type { Document } from "./document.ts"
import { type Mention, mentionsAfter, startsAddressee } from "./mentions.ts"
import type { NameFinder } from "./name-finder.ts"

/** Where the content that a cue announces begins. */
export interface Complement {
  readonly kind: "clause" | "quote" | "bare" | "infinitive" | "nominal" | "predicative"
  /** First token of the content; of a quotation its opening mark. */
  readonly at: number
  /** Where the region between cue and content ends. */
  readonly region: number
  /** Speakers whose words are passed on, met between cue and content. */
  readonly relayed: readonly Mention[]
  /** Outlets to whom it was told. */
  readonly addressees: readonly Mention[]
}

const terminal = ".!?؟…۔;؛"

/** Whether a quotation is a name, a title or a word held at a distance rather than speech. */
export function isShortQuote(document: Document, open: number): boolean {
  const close = document.partner[open] ?? -1
  if (close < 0) return true
  let words = 0
  for (let at = open + 1; at < close; at++) if (document.tokens[at]?.kind === "word") words++
  return words <= 3 && !document.isMark(close - 1, ".!?؟…,،")
}

function eventAfter(document: Document, at: number): boolean {
  const word = document.word(at)
  const { letters } = document.pack
  return letters.eventNoun(word) || (letters.definite(word) && letters.eventNoun(letters.bare(word)))
}

/** Whether a phrase can be what is said: not a vague noun, not a pronoun. */
function contentful(document: Document, at: number, strict: boolean): boolean {
  const token = document.tokens[at]
  if (token === undefined || (token.kind !== "word" && (document.partner[at] ?? -1) <= at)) return false
  if (document.flag(at, "topic") > 0 || document.marks[at]?.pronoun !== undefined) return false
  if (token.kind !== "word") return true
  return document.pack.letters.capitals || !strict || eventAfter(document, at)
}

/** Tells whether a preposition of the cue stands here, alone or written onto the noun; the offset of its noun. */
function nominalAt(document: Document, form: CueForm, at: number): boolean {
  const { nominal, act, addressed } = form.cue
  if (nominal.length === 0 || document.marks[at]?.medium !== undefined) return false
  const word = document.word(at)
  const strict = !(addressed && act !== "asserts")
  if (nominal.includes(word) && document.marks[at + 1]?.complementiser === undefined)
    return contentful(document, at + 1, strict)
  if (document.pack.letters.capitals || word.length < 3) return false
  for (const preposition of nominal) {
    if (preposition.length !== 1 || !word.startsWith(preposition)) continue
    const bare = word.slice(1)
    if (document.flag(at, "time") > 0 || document.marks[at]?.noun?.value.words === word) continue
    const { letters } = document.pack
    if (letters.eventNoun(word) || letters.eventNoun(bare) || letters.eventNoun(letters.bare(bare)))
      return true
  }
  return false
}

function isStrongFinite(document: Document, at: number): boolean {
  return (
    document.marks[at]?.cues?.forms.every((form) => form.kind === "finite" && form.weak !== true) === true
  )
}

/** Whether the pronoun of the one who speaks is written onto a noun ("استعدادها"): then nothing need stand before it. */
function suffixed(document: Document, at: number): boolean {
  return document.pack.letters.possessed(document.word(at))
}

/** Whether the direct object of a cue begins here: a noun that names a deed or a state, or the words that are denied. */
function isObject(document: Document, names: NameFinder, form: CueForm, at: number, limit: number): boolean {
  const { letters } = document.pack
  const here = document.marks[at]
  if (document.flag(at, "topic") > 0 || document.flag(at - 1, "preposition") > 0) return false
  // the object of another verb: "طلب عدم ذكر اسمه"
  if (
    document.marks[at - 1]?.cues?.forms.some((other) => other.kind === "finite" && other.weak === true) ===
    true
  )
    return false
  const speech = here?.cues?.forms.some((other) => other.kind === "noun") === true
  if (speech && form.cue.act === "denies" && letters.definite(document.word(at))) return true
  if (
    here?.noun !== undefined ||
    names.at(document, at, limit) !== undefined ||
    letters.definite(document.word(at))
  )
    return false
  // "طلب" after a comma is a verb
  if (!suffixed(document, at) && document.isMark(at - 1, ",،") && here?.cues !== undefined) return false
  return letters.eventNoun(document.word(at))
}

/** Reads over what may stand between an English verb and its clause; verb-first languages need no such walk. */
export function findComplement(
  document: Document,
  names: NameFinder,
  form: CueForm,
  start: number,
  limit: number,
  led = false,
): Complement | undefined {
  const { cue } = form
  const { tokens, marks, pack } = document
  const relayed: Mention[] = []
  const addressees: Mention[] = []
  const capitals = pack.letters.capitals
  const reach = Math.min(limit, start + (form.weak === true ? 24 : 60))
  let object = -1
  let at = start
  const found = (kind: Complement["kind"], content: number, region = at): Complement => ({
    kind,
    at: content,
    region,
    relayed,
    addressees,
  })
  while (at < reach) {
    const token = tokens[at]
    if (token === undefined || token.kind === "break") break
    const here = marks[at]
    const partner = document.partner[at] ?? -1
    if (partner > at) {
      const glued = at === start || document.isMark(at - 1, ":,،")
      const name =
        isShortQuote(document, at) &&
        (names.within(document, at + 1, partner).length > 0 ||
          (!glued && !capitals) ||
          here?.noun !== undefined)
      if ((cue.quote || form.kind === "participle") && !(name && partner + 1 < limit && at !== start))
        return found("quote", at)
      if (name) {
        at = partner + 1
        continue
      }
      break
    }
    if (token.kind === "mark") {
      if (document.isMark(at, ":")) {
        if (!(cue.quote || cue.clause)) break
        const next = document.partner[at + 1] ?? -1
        return at + 1 < limit ? found(next > at + 1 ? "quote" : "clause", at + 1) : undefined
      }
      if (
        document.isMark(at, terminal) &&
        !(
          token.folded === "." &&
          tokens[at - 1]?.end === token.start &&
          pack.sentences.abbreviations.includes(document.word(at - 1))
        )
      )
        break
      if (capitals && document.isMark(at, ",")) {
        const next = at + 1
        if ((document.partner[next] ?? -1) > next) {
          at++
          continue
        }
        // "said, citing two officials, that": only a relay or a circumstance may be set off
        const relay = marks[next]?.cues?.forms.find(
          (other) => other.cue.relay !== undefined && other.kind === "participle",
        )
        if (
          relay === undefined &&
          document.flag(next, "preposition") === 0 &&
          marks[next]?.complementiser === undefined
        )
          break
        if (document.flag(next, "preposition") > 0) {
          let close = next + 1
          while (close < reach && !document.isMark(close, ",.")) close++
          const goesOn =
            document.isMark(close, ",") &&
            ((marks[close + 1]?.complementiser?.value.weak !== true &&
              marks[close + 1]?.complementiser !== undefined) ||
              (document.partner[close + 1] ?? -1) > close)
          if (!goesOn) break
          at = close + 1
          continue
        }
      }
      at++
      continue
    }
    // "…, مشيرا إلى": a participle takes up what the verb before only named
    if (
      document.isMark(at - 1, ",،") &&
      form.kind !== "participle" &&
      here?.cues?.forms.some((other) => other.kind === "participle" && other.cue.relay === undefined) ===
        true &&
      here.noun === undefined
    )
      break
    const complementiser = here?.complementiser
    if (
      complementiser !== undefined &&
      (cue.clause || cue.quote || form.kind === "noun") &&
      document.flag(at - 1, "blocker") === 0
    ) {
      if (complementiser.value.weak !== true) {
        if (!complementiser.value.repeated || at === start) return found("clause", at)
      } else if (cue.clause && (at === start || object >= 0) && form.kind !== "noun")
        return found("clause", at)
    }
    // a verb that passes words on: the inner speaker comes next
    const relay = here?.cues?.forms.find(
      (other) => other.cue.act === "reports" && (other.kind === "preposition" || other.kind === "participle"),
    )
    if (at > start && relay !== undefined) {
      const inner = mentionsAfter(document, names, at + (here?.cues?.length ?? 1), limit)
      if (inner.mentions.length > 0) {
        relayed.push(...inner.mentions)
        at = inner.to
        continue
      }
    }
    if (cue.relay !== undefined && cue.relay !== "" && token.folded === cue.relay) {
      const inner = mentionsAfter(document, names, at + 1, limit)
      if (inner.mentions.length > 0) {
        relayed.push(...inner.mentions)
        at = inner.to
        continue
      }
    }
    if (cue.relay === "" && at === start) {
      const inner = mentionsAfter(document, names, at, limit)
      if (inner.mentions.length > 0) {
        relayed.push(...inner.mentions)
        at = inner.to
        continue
      }
    }
    // a verbal noun or participle that carries on the relay ("قوله", "as saying")
    if (relayed.length > 0 && here?.cues !== undefined) {
      at += here.cues.length
      const next = marks[at]?.complementiser
      if (capitals && next === undefined && tokens[at]?.kind === "word") return found("bare", at)
      continue
    }
    if (
      at > start &&
      document.flag(at, "clause") > 0 &&
      here?.noun === undefined &&
      document.flag(at, "topic") === 0
    )
      break
    if (at > start && (document.flag(at, "split") > 0 || document.flag(at, "impersonal") > 0)) break
    if (
      at > start + (capitals ? 0 : 1) &&
      isStrongFinite(document, at) &&
      document.flag(at - 1, "relative") === 0 &&
      here?.noun === undefined
    )
      break
    if (cue.infinitive && document.flag(at, "infinitive") > 0)
      return found("infinitive", cue.raising && object >= 0 ? object : at)
    if (nominalAt(document, form, at)) return found("nominal", at)
    if (startsAddressee(document, names, at, limit) || (capitals && cue.addressed && object < 0)) {
      const first = capitals && startsAddressee(document, names, at, limit) ? at + 1 : at
      const told = addressee(document, names, first, reach)
      if (told !== undefined && told.to > first) {
        addressees.push(told)
        object = first
        at = told.to
        continue
      }
    }
    if (capitals) {
      if (document.flag(at, "adverb") > 0 || document.flag(at, "time") > 0 || token.kind === "number") {
        at++
        continue
      }
      if (document.flag(at, "preposition") > 0) {
        const end = phraseEnd(document, at + 1, reach)
        if (end === undefined) break
        at = end
        continue
      }
      break
    }
    if (cue.nominal.includes("") && (at > start || led) && isObject(document, names, form, at, limit))
      return found("nominal", at)
    if (
      cue.nominal.includes("") &&
      at === start &&
      isObject(document, names, form, at, limit) &&
      suffixed(document, at)
    )
      return found("nominal", at)
    at++
  }
  if (!capitals) return undefined
  const clause = direct(document, form, object >= 0 ? at : start, limit, object >= 0)
  return clause === undefined ? undefined : { ...clause, relayed, addressees }
}

/** The person spoken to: a pronoun, a name, or a noun phrase up to its noun. */
export function addressee(
  document: Document,
  names: NameFinder,
  at: number,
  to: number,
): Mention | undefined {
  const { marks, tokens } = document
  if (!document.pack.letters.capitals) return mentionsAfter(document, names, at, to).mentions[0]
  if (/^(?:him|her|them|us|me|you|it)$/u.test(document.word(at)))
    return { from: at, to: at + 1, definite: true }
  const hit = names.at(document, at, to)
  let end = hit?.to ?? at
  const possessor =
    hit !== undefined &&
    document.pack.sources.possessive.some((ending) => document.word(hit.to - 1).endsWith(ending))
  const upper = (index: number) => /\p{Lu}/u.test(document.text[tokens[index]?.start ?? 0] ?? "")
  if (hit === undefined || possessor) {
    while (end < to && end - at < 8 && tokens[end]?.kind === "word") {
      if (
        marks[end]?.complementiser !== undefined ||
        document.flag(end, "infinitive") > 0 ||
        document.flag(end, "time") > 0
      )
        break
      if (document.flag(end, "preposition") > 0 || document.flag(end, "auxiliary") > 0) break
      if (marks[end]?.pronoun !== undefined && end > at && marks[end]?.pronoun?.value.possessive !== true)
        break
      const closes =
        marks[end]?.noun !== undefined && !upper(end) && marks[end + 1]?.noun === undefined && !upper(end + 1)
      const leavesName = end > at && upper(end - 1) && !upper(end)
      if (leavesName) break
      end++
      if (closes) break
    }
  }
  return end > at ? { ...{ from: at, to: end, definite: false } } : undefined
}

/** The end of a prepositional phrase before a complementiser, quotation, comma or time; undefined where a clause begins. */
function phraseEnd(document: Document, start: number, to: number): number | undefined {
  for (let at = start; at < to && at - start < 12; at++) {
    const marks = document.marks[at]
    if (marks?.complementiser !== undefined && marks.complementiser.value.weak !== true) return at
    if ((document.partner[at] ?? -1) > at) return at
    if (document.flag(at, "infinitive") > 0) return at
    if (document.flag(at, "time") > 0 || document.tokens[at]?.kind === "number") {
      while (at < to && (document.flag(at, "time") > 0 || document.tokens[at]?.kind === "number")) at++
      return at
    }
    if (document.isMark(at, ",:")) return at
    if (document.isMark(at, ".;!?") || document.tokens[at]?.kind === "break") return undefined
  }
  return undefined
}

/** A clause or noun phrase right after the verb and whoever was addressed. */
function direct(
  document: Document,
  form: CueForm,
  start: number,
  limit: number,
  addressed: boolean,
): Complement | undefined {
  const { cue } = form
  const { tokens, marks, pack } = document
  let at = start
  while (at < limit && (document.flag(at, "time") > 0 || document.flag(at, "adverb") > 0)) at++
  const token = tokens[at]
  if (at >= limit || token === undefined) return undefined
  const empty = { at, region: at, relayed: [], addressees: [] }
  if (cue.predicative !== undefined && !addressed) {
    if (token.kind !== "word" && token.kind !== "number" && (document.partner[at] ?? -1) <= at)
      return undefined
    for (let next = at; next < Math.min(limit, at + 24); next++) {
      if (document.isMark(next, ".;:")) break
      if (document.word(next) === cue.predicative || (cue.predicative === "" && next > at))
        return { ...empty, kind: "predicative" }
    }
    return undefined
  }
  if (cue.predicative !== undefined) {
    for (let next = start; next < Math.min(limit, start + 24); next++)
      if (document.word(next) === cue.predicative)
        return { ...empty, kind: "predicative", at: next, region: next }
  }
  if (token.kind !== "word" && token.kind !== "number" && !document.isMark(at, "$£€")) return undefined
  if (document.flag(at, "preposition") > 0 && !cue.nominal.includes(token.folded)) return undefined
  if (document.flag(at, "conjunction") > 0 || document.flag(at, "clause") > 0) return undefined
  if (cue.bare && (!cue.addressed || addressed || form.cue.nominal.includes(""))) {
    if (form.kind === "noun" || form.kind === "infinitive") return undefined
    const opens =
      marks[at]?.pronoun !== undefined || document.flag(at, "definite") > 0 || marks[at]?.count !== undefined
    if (form.weak === true && !opens) return undefined
    return { ...empty, kind: "bare" }
  }
  if (cue.nominal.includes("") && form.kind !== "noun") {
    if (form.weak === true && document.flag(at, "definite") === 0 && marks[at]?.pronoun === undefined)
      return undefined
    return contentful(document, at, true) && pack.letters.capitals ? { ...empty, kind: "nominal" } : undefined
  }
  return undefined
}

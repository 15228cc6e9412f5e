import type { CueForm } from "../lang/parts/reporting.ts"
import { addressee, type Complement, findComplement, isShortQuote } from "./complement.ts"
import { asCue, type Piece, piece, quotedPieces, readContent } from "./content.ts"
import type { Document, Run } from "./document.ts"
import type { Draft, Speaker } from "./draft.ts"
import type { Section } from "./layout.ts"
import { describe, type Mention, type Mentions, mentionsAfter } from "./mentions.ts"
import type { NameFinder } from "./name-finder.ts"
import { subjectBefore } from "./subject-before.ts"

const commas = ",،;؛–—-"
/** No honest chain has more links; a text that repeats "as he said" without end gets no longer ones. */
const deepest = 8

/** Reads the attributions of one sentence, left to right; what is inside a content is read no further. */
export function readSentence(document: Document, names: NameFinder, run: Run, section: Section): Draft[] {
  const { tokens, marks, pack } = document
  const { reporting, letters } = pack
  const drafts: Draft[] = []
  /** First token that belongs to no attribution yet. */
  let floor = run.from
  /** Who the sentence speaks of, for participles ("…, saying that"). */
  let subject: Speaker | undefined
  /** Speakers passed on by a participle that came before its verb ("Reuters, citing officials, said"). */
  let passedOn: { mentions: readonly Mention[]; cue: Run; form: CueForm } | undefined

  const isOpening = (at: number): boolean =>
    (document.partner[at] ?? -1) > at && (document.partner[at] ?? -1) <= run.to

  const sourceAt = (at: number): boolean => prepositionSource(at) !== undefined

  function named(mentions: readonly Mention[]): Speaker {
    return { kind: "named", mentions }
  }

  function add(
    draft: Omit<Draft, "sentence" | "section" | "outer" | "inner"> & Partial<Pick<Draft, "outer" | "inner">>,
  ): Draft {
    const full: Draft = { outer: [], inner: [], ...draft, sentence: run, section }
    if (passedOn !== undefined) {
      full.inner.push(passedOn)
      passedOn = undefined
    }
    drafts.push(full)
    subject = { kind: "same", draft: full }
    floor = draft.to
    return full
  }

  /** The source after a prepositional cue, if what follows it can be one. */
  function prepositionSource(at: number): Mentions | undefined {
    const length = marks[at]?.cues?.length ?? 1
    const found = mentionsAfter(document, names, at + length, run.to)
    const first = found.mentions[0]
    if (first === undefined) return undefined
    if (
      first.head !== undefined ||
      first.pronoun !== undefined ||
      names.within(document, first.from, first.to).length > 0
    )
      return found
    if (isOpening(first.from)) return found
    if (!letters.capitals) return undefined
    for (let index = first.from; index < first.to; index++)
      if (/\p{Lu}/u.test(document.text[tokens[index]?.start ?? 0] ?? "")) return found
    return undefined
  }

  /** Whether only joints stand between two tokens. */
  function bare(from: number, to: number): boolean {
    for (let at = from; at < to; at++) {
      if (tokens[at]?.kind === "mark") continue
      if (
        document.flag(at, "conjunction") > 0 ||
        document.flag(at, "adverb") > 0 ||
        document.flag(at, "clause") > 0 ||
        document.flag(at, "circumstance") > 0
      )
        continue
      return false
    }
    return true
  }

  function negatedAt(at: number): boolean {
    for (let back = at - 1; back >= Math.max(floor, at - (letters.capitals ? 3 : 1)); back--) {
      if (document.flag(back, "negation") > 0) return true
      if (document.flag(back, "auxiliary") === 0 && document.flag(back, "adverb") === 0) return false
    }
    return false
  }

  function contentOf(
    complement: Complement,
    opening = false,
  ): { pieces: readonly Piece[]; to: number; direct: boolean } {
    if (complement.kind === "quote") {
      const partner = document.partner[complement.at] ?? -1
      const pieces = quotedPieces(document, complement.at, partner)
      // an indirect tail after the quotation is the article's until another cue takes it
      return { pieces, to: partner + 1, direct: true }
    }
    const content = readContent(
      document,
      complement.at,
      run.to,
      sourceAt,
      opening || complement.kind === "nominal",
    )
    const first = content.pieces[0]
    const close = first === undefined ? -1 : (document.partner[first.from] ?? -1)
    return { ...content, direct: first !== undefined && close === first.to - 1 }
  }

  /** Subject before the verb in a language that mostly puts it after: "وكان الوزير قد أعلن", "الوزارة قالت". */
  function leadingSubject(at: number): Mentions | undefined {
    let from = floor
    while (from < at) {
      const skip =
        document.flag(from, "auxiliary") ||
        document.flag(from, "clause") ||
        document.flag(from, "impersonal") ||
        (tokens[from]?.kind === "mark" && !isOpening(from) ? 1 : 0)
      if (skip === 0) break
      from += skip
    }
    if (from >= at) return undefined
    const found = mentionsAfter(document, names, from, at)
    let to = found.to
    while (to < at && (document.flag(to, "auxiliary") > 0 || document.isMark(to, commas))) to++
    const first = found.mentions[0]
    if (to < at || first === undefined) return undefined
    return first.head !== undefined ||
      names.within(document, first.from, first.to).length > 0 ||
      first.pronoun !== undefined
      ? found
      : undefined
  }

  /** A noun phrase right before the verb: "تقارير صحفية أفادت". */
  function adjacentSubject(at: number): Mentions | undefined {
    for (let from = at - 1; from >= Math.max(floor, at - 4); from--) {
      if (tokens[from]?.kind !== "word") return undefined
      if (marks[from]?.noun === undefined && names.at(document, from, at) === undefined) continue
      const found = mentionsAfter(document, names, from, at)
      return found.to === at ? found : undefined
    }
    return undefined
  }

  /** "دعا أردوغان الأسد إلى": the first of two persons speaks, the second is spoken to. */
  function withoutAddressee(found: Mentions, form: CueForm): Mentions {
    const mention = found.mentions[0]
    if (mention === undefined || found.mentions.length > 1) return found
    const hits = names.within(document, mention.from, mention.to)
    const last = hits.at(-1)
    // "اتهم المندوب الأمريكي إيران": a bare name after a definite noun is another
    if (
      form.cue.addressed &&
      last !== undefined &&
      last.to === mention.to &&
      last.from > mention.from + 1 &&
      !names.isPerson(last)
    ) {
      const { definite } = letters
      if (
        definite(document.word(mention.from)) &&
        definite(document.word(last.from - 1)) &&
        !definite(document.word(last.from))
      )
        return { ...found, mentions: [describe(document, mention.from, last.from)] }
    }
    const persons = hits.filter(names.isPerson)
    const second = persons[1]
    const first = persons[0]
    if (first === undefined || second === undefined || second.from < first.to) return found
    return { ...found, mentions: [describe(document, mention.from, second.from)] }
  }

  function sourceOf(at: number, form: CueForm, complement: Complement | undefined): Speaker | undefined {
    const after = at + (marks[at]?.cues?.length ?? 1)
    if (reporting.subject[0] === "after") {
      const leading =
        form.cue.addressed || document.flag(at - 1, "auxiliary") > 0 ? leadingSubject(at) : undefined
      if (leading !== undefined) return named(leading.mentions)
      const found = mentionsAfter(
        document,
        names,
        after,
        complement?.region ?? run.to,
        complement?.kind === "nominal",
      )
      if (found.mentions.length > 0) return named(withoutAddressee(found, form).mentions)
      const before = leadingSubject(at) ?? adjacentSubject(at)
      if (before !== undefined) return named(before.mentions)
      return { kind: "carried", form }
    }
    const before = subjectBefore(document, at, floor)
    if (before !== undefined) return named(before.mentions)
    return subject ?? sentenceSubject(at)
  }

  /** The noun phrase that opens the sentence, for verbs joined to an earlier one ("He left and said that"). */
  function sentenceSubject(before: number): Speaker | undefined {
    if (letters.capitals) {
      for (let at = run.from + 1; at < Math.min(before, run.from + 24); at++) {
        if (
          document.flag(at, "auxiliary") === 0 &&
          !letters.verb(document.word(at)) &&
          marks[at]?.cues?.forms.some((form) => form.kind === "finite" && form.weak !== true) !== true
        )
          continue
        const found = subjectBefore(document, at, run.from)
        if (found !== undefined) return named(found.mentions)
      }
      return undefined
    }
    for (let at = run.from + 1; at < Math.min(before, run.from + 6); at++) {
      if (marks[at]?.noun === undefined && names.at(document, at, before) === undefined) continue
      const found = mentionsAfter(document, names, at, before)
      if (found.mentions.length > 0) return named(found.mentions)
    }
    return undefined
  }

  /** Content that stands before its cue. */
  function backward(at: number, form: CueForm): boolean {
    const after = at + (marks[at]?.cues?.length ?? 1)
    const previous = at - 1
    const closed =
      previous >= run.from &&
      (document.isMark(previous, commas) ||
        ((document.partner[previous] ?? -1) >= 0 && (document.partner[previous] ?? previous) < previous))
    let speaker: Speaker | undefined
    let end = at
    let to = after
    if (
      closed &&
      (!letters.capitals ||
        subjectBefore(document, at, floor) === undefined ||
        (document.partner[previous] ?? -1) >= 0)
    ) {
      const found = mentionsAfter(document, names, after, run.to)
      if (found.mentions.length > 0) {
        speaker = named(found.mentions)
        to = found.to
      } else if (reporting.dropsSubject) speaker = { kind: "carried", form }
    }
    if (speaker === undefined) {
      if (!letters.capitals) return false
      const found = subjectBefore(document, at, floor)
      if (found === undefined || found.from <= floor) return false
      const gap = found.from - 1
      const quoted = (document.partner[gap] ?? -1) >= 0 && (document.partner[gap] ?? gap) < gap
      if (!document.isMark(gap, commas) && !quoted) return false
      speaker = named(found.mentions)
      end = found.from
    }
    const outer: { mentions: readonly Mention[]; cue: null }[] = []
    if (form.cue.addressed && to === after) {
      const told = addressee(document, names, after, run.to)
      if (told !== undefined) {
        outer.push({ mentions: [told], cue: null })
        to = told.to
      }
    }
    // the nearest quotation that ends here, or the clause
    let last = end - 1
    while (last > floor && document.isMark(last, commas)) last--
    const open = document.partner[last] ?? -1
    const quoted = open >= 0 && open < last && open >= floor
    let pieces: Piece[]
    let direct = false
    if (quoted && bare(floor, open)) {
      pieces = quotedPieces(document, open, last)
      direct = true
    } else if (letters.capitals || quoted) {
      const clause =
        quoted && !letters.capitals ? piece(document, open + 1, last) : piece(document, floor, end)
      direct = quoted && !letters.capitals
      pieces = clause === undefined ? [] : [clause]
    } else return false
    if (pieces.length === 0) return false
    // "The plan, he said, would fail": the clause goes on behind
    let rest = to
    while (rest < run.to && (document.flag(rest, "time") > 0 || document.flag(rest, "adverb") > 0)) rest++
    if (document.isMark(rest, ",،") && !isOpening(rest + 1)) {
      const next = rest + 1
      if (
        !direct &&
        letters.capitals &&
        (letters.verb(document.word(next)) || document.flag(next, "auxiliary") > 0)
      ) {
        const content = readContent(document, next, run.to, sourceAt)
        pieces.push(...content.pieces)
        to = content.to
      }
    }
    const draft = add({
      pieces,
      direct,
      form,
      cue: { from: at, to: after },
      negated: false,
      speaker,
      outer,
      to,
    })
    // '"…," he said. "…"' within one sentence: the quotation goes on
    let next = rest
    while (next < run.to && tokens[next]?.kind === "mark" && !isOpening(next)) next++
    if (direct && isOpening(next) && next - rest <= 2) {
      const close = document.partner[next] ?? next
      const more = quotedPieces(document, next, close)
      if (more.length > 0)
        add({
          pieces: more,
          direct: true,
          form,
          cue: { from: at, to: after },
          negated: false,
          speaker: { kind: "same", draft },
          to: close + 1,
        })
    }
    return true
  }

  function finite(at: number, form: CueForm): number {
    const length = marks[at]?.cues?.length ?? 1
    const after = at + length
    if (document.flag(at - 1, "relative") > 0 && !letters.capitals) return 0
    if (isPassive(at) || isNounUse(at, form)) return 0
    // "Asked about it, the mayor said": a participle that nobody speaks
    if (letters.capitals && drafts.length === 0 && bare(run.from, at)) return 0
    const led = !letters.capitals && form.cue.nominal.includes("") && leadingSubject(at) !== undefined
    const complement = findComplement(document, names, form, after, run.to, led)
    const negated = negatedAt(at)
    if (negated && form.cue.negated === undefined && form.cue.certainty === undefined) return 0
    if (complement === undefined) {
      if (form.cue.parenthetical && backward(at, form)) return floor - at
      if (form.weak !== true && form.cue.lemma !== "" && !negated) {
        const speaker = sourceOf(at, form, undefined)
        if (speaker !== undefined && speaker.kind === "named") subject = speaker
      }
      return 0
    }
    // a quotation right before is the content; what follows goes on with it
    if (
      (complement.kind === "bare" || complement.kind === "quote") &&
      form.cue.parenthetical &&
      backwardBetter(at)
    ) {
      if (backward(at, form)) return floor - at
    }
    let speaker = sourceOf(at, form, complement)
    // "أعرب عن أمله في", "voiced his hope that": the noun tells the act
    if (complement.kind === "nominal" && speaker !== undefined && tellsMore(complement.at)) {
      subject = speaker
      return 0
    }
    const content = contentOf(complement)
    if (content.pieces.length === 0) return 0
    if (speaker === undefined) {
      if (!reporting.dropsSubject) return 0
      speaker = { kind: "carried", form }
    }
    if (speaker.kind === "carried" && form.cue.certainty !== undefined && impersonal(at, form)) return 0
    if (speaker.kind === "carried" && form.weak === true && complement.kind === "nominal") return 0
    const outer = complement.addressees.length > 0 ? [{ mentions: complement.addressees, cue: null }] : []
    const draft = add({
      ...content,
      form,
      cue: { from: at, to: after },
      negated,
      speaker,
      outer,
      to: content.to,
    })
    if (complement.relayed.length > 0) draft.inner.push({ mentions: complement.relayed, cue: null })
    return content.to - at
  }

  function tellsMore(at: number): boolean {
    for (const here of [at, at + 1]) {
      const cues = marks[here]?.cues
      const form = cues?.forms.find((other) => other.kind === "noun" && other.possessed === true)
      if (
        cues === undefined ||
        form === undefined ||
        (form.cue.act === "asserts" && form.cue.certainty === undefined)
      )
        continue
      return (
        findComplement(document, names, form, here + cues.length, Math.min(run.to, here + 4)) !== undefined
      )
    }
    return false
  }

  /** "يُعتقد أن": a verb of thought in the passive, which these letters do not show. */
  function impersonal(at: number, form: CueForm): boolean {
    return letters.ambiguousPassive(document.word(at)) && form.number !== "plural"
  }

  function backwardBetter(at: number): boolean {
    const subjectFrom = letters.capitals ? subjectBefore(document, at, floor)?.from : undefined
    const previous = (subjectFrom ?? at) - 1
    return (
      previous >= floor &&
      (document.partner[previous] ?? -1) >= 0 &&
      (document.partner[previous] ?? previous) < previous
    )
  }

  function isPassive(at: number): boolean {
    for (let back = at - 1; back >= Math.max(run.from, at - 4); back--) {
      if (document.flag(back, "passive") > 0)
        return !letters.verb(document.word(at)) ? /(?:ed|n|ld|t)$/u.test(document.word(at)) : true
      if (document.flag(back, "adverb") === 0 && document.flag(back, "negation") === 0) return false
    }
    return false
  }

  /** "the claims", "tax plans", "the accused man": the word is a noun or adjective here. */
  function isNounUse(at: number, form: CueForm): boolean {
    if (!letters.capitals) return false
    const before = marks[at - 1]
    if (form.weak === true && document.flag(at - 1, "passive") > 0) return true
    const determined =
      document.flag(at - 1, "definite") > 0 ||
      before?.pronoun?.value.possessive === true ||
      (before?.count !== undefined && before.count.value === 1) ||
      /'s$/u.test(document.word(at - 1))
    if (determined && at - 1 >= run.from) return marks[at - 1]?.complementiser === undefined
    if (document.flag(at - 1, "preposition") > 0 && form.weak === true) return true
    return false
  }

  function preposition(at: number, form: CueForm, length: number, source: Mentions | undefined): number {
    if (source === undefined) return 0
    const cue = { from: at, to: at + length }
    const last = drafts.at(-1)
    if (bare(floor, at) && last !== undefined && floor > run.from) {
      if (last.outer.length + last.inner.length >= deepest) return source.to - at
      if (form.cue.act === "reports" && form.kind === "preposition")
        last.inner.push({ mentions: source.mentions, cue, form })
      else last.outer.unshift({ mentions: source.mentions, cue, form })
      floor = Math.max(floor, source.to)
      return source.to - at
    }
    if (bare(floor, at)) {
      let start = source.to
      // "according to a poll released Monday, …": the source's own circumstances
      for (let next = start; next < Math.min(run.to, start + 10) && letters.capitals; next++) {
        if (marks[next]?.complementiser !== undefined || marks[next]?.cues !== undefined) break
        if (document.isMark(next, ",")) start = next
        if (document.isMark(next, ",")) break
      }
      while (start < run.to && document.isMark(start, commas)) start++
      // content that opens with its own speaker is a chain: the prepositional source passes it on
      const content =
        isOpening(start) && (document.partner[start] ?? 0) >= run.to - 2
          ? {
              pieces: quotedPieces(document, start, document.partner[start] ?? start),
              to: run.to,
              direct: true,
            }
          : { ...readContent(document, start, run.to, sourceAt), direct: false }
      if (content.pieces.length === 0) return 0
      const draft = add({
        ...content,
        form,
        cue,
        negated: false,
        speaker: named(source.mentions),
        to: content.to,
      })
      nested(draft, start, content.to)
      return content.to - at
    }
    let end = at
    while (end > floor && (document.flag(end - 1, "circumstance") > 0 || document.isMark(end - 1, commas)))
      end--
    const found = piece(document, floor, end)
    if (found === undefined) return 0
    const close = document.partner[found.from] ?? -1
    const direct = close === found.to - 1
    const pieces = direct ? quotedPieces(document, found.from, close) : [found]
    add({
      pieces,
      direct,
      form,
      cue,
      negated: false,
      speaker: named(source.mentions),
      to: Math.max(source.to, floor),
    })
    return source.to - at
  }

  /** After "according to X, …": where the content is itself "Y said …", Y is the deeper source. */
  function nested(draft: Draft, from: number, to: number): void {
    for (let at = from; at < Math.min(to, from + 3); at++) {
      const cues = marks[at]?.cues
      const form = cues?.forms.find((other) => other.kind === "finite" && other.weak !== true)
      if (cues === undefined || form === undefined || letters.capitals) continue
      const found = mentionsAfter(document, names, at + cues.length, to)
      const first = found.mentions[0]
      if (
        first?.head !== undefined ||
        (first !== undefined && names.within(document, first.from, first.to).length > 0)
      )
        draft.inner.push({ mentions: found.mentions, cue: { from: at, to: at + cues.length }, form })
      return
    }
  }

  function participle(at: number, form: CueForm): number {
    const length = marks[at]?.cues?.length ?? 1
    const after = at + length
    const speaker = subject ?? sentenceSubject(at) ?? { kind: "carried" as const, form }
    if (form.cue.relay !== undefined && form.cue.act === "reports") {
      const found = mentionsAfter(document, names, after, run.to)
      const last = drafts.at(-1)
      if (found.mentions.length === 0) return 0
      const link = { mentions: found.mentions, cue: { from: at, to: after }, form }
      const complement = findComplement(document, names, form, after, run.to)
      if (complement?.kind === "clause" && complement.relayed.length > 0) {
        const content = contentOf(complement)
        const draft = add({ ...content, form, cue: link.cue, negated: false, speaker, to: content.to })
        draft.inner.push({ mentions: found.mentions, cue: null })
        return content.to - at
      }
      if (last !== undefined) {
        last.inner.push(link)
        floor = Math.max(floor, found.to)
      } else passedOn = link
      return found.to - at
    }
    if (form.cue.parenthetical && !form.cue.clause && !form.cue.quote) {
      // "على حد قوله" after content that nobody else claimed
      if (bare(floor, at)) return length
      const found = piece(document, floor, at)
      if (found === undefined) return 0
      add({
        pieces: [found],
        direct: false,
        form,
        cue: { from: at, to: after },
        negated: false,
        speaker,
        to: after,
      })
      return length
    }
    const complement = findComplement(document, names, form, after, run.to)
    if (complement === undefined) return 0
    if (complement.kind === "nominal" && tellsMore(complement.at)) {
      subject = speaker
      return 0
    }
    if (
      letters.capitals &&
      complement.kind !== "clause" &&
      complement.kind !== "quote" &&
      drafts.length === 0 &&
      !document.isMark(at - 1, ",")
    )
      return 0
    const content = contentOf(complement)
    if (content.pieces.length === 0) return 0
    add({ ...content, form, cue: { from: at, to: after }, negated: negatedAt(at), speaker, to: content.to })
    return content.to - at
  }

  function noun(at: number, form: CueForm): number {
    const length = marks[at]?.cues?.length ?? 1
    const after = at + length
    const complement = findComplement(document, names, form, after, run.to)
    if (complement === undefined || complement.kind === "bare" || complement.kind === "predicative") return 0
    let speaker: Speaker | undefined
    if (letters.capitals) {
      if (complement.kind === "quote") return 0
      if (complement.kind === "nominal" && complement.at - after > 0) return 0
      const determined = /(?:'s|s')$/u.test(document.word(at - 1))
        ? subjectBefore(document, at, Math.max(floor, at - 8))
        : undefined
      const own =
        marks[at - 1]?.pronoun?.value.possessive === true ? describe(document, at - 1, at) : undefined
      if (own !== undefined)
        speaker = named([{ ...own, pronoun: marks[at - 1]?.pronoun?.value ?? { words: "", person: 3 } }])
      else if (determined !== undefined) speaker = named(determined.mentions)
      else if (complement.at > after) {
        if (document.flag(after, "agent") === 0 && document.word(after) !== "from") return 0
        const by = mentionsAfter(document, names, after + 1, complement.at)
        if (by.mentions.length > 0) speaker = named(by.mentions)
      }
      if (speaker === undefined && (complement.kind === "nominal" || complement.kind === "infinitive"))
        return 0
    } else {
      if (form.possessed === true) speaker = subject ?? { kind: "carried", form }
      else {
        const found = mentionsAfter(document, names, after, complement.region, true)
        const first = found.mentions[0]
        const sure =
          first !== undefined &&
          (first.head !== undefined ||
            names.within(document, first.from, first.to).length > 0 ||
            isOpening(first.from))
        if (sure) speaker = named(found.mentions)
        else if (complement.at > after + 1) return 0
        else if (form.weak === true && complement.at > after + 1) return 0
        else if (complement.kind === "nominal" && complement.at > after) return 0
        else if (complement.kind === "quote" && complement.at > after) return 0
      }
      if (
        speaker === undefined &&
        form.weak === true &&
        complement.kind === "nominal" &&
        !/^[بع]/u.test(document.word(complement.at))
      )
        return 0
    }
    const opening = drafts.length === 0 && at - run.from <= 5
    const content = letters.capitals ? untilMatrixVerb(contentOf(complement)) : contentOf(complement, opening)
    if (content.pieces.length === 0) return 0
    speaker ??= { kind: "unnamed", at: { from: at, to: after } }
    const draft = add({
      ...content,
      form,
      cue: { from: at, to: after },
      negated: negatedAt(at),
      speaker,
      to: content.to,
    })
    if (complement.relayed.length > 0) draft.inner.push({ mentions: complement.relayed, cue: null })
    return content.to - at
  }

  /** "His claim that the vote was stolen | has been rejected": the second verb is not the claim's. */
  function untilMatrixVerb(content: ReturnType<typeof contentOf>): ReturnType<typeof contentOf> {
    const [only] = content.pieces
    if (only === undefined || content.pieces.length > 1) return content
    let groups = 0
    for (let at = only.from + 1; at < only.to; at++) {
      const verb = document.flag(at, "auxiliary") > 0 || letters.verb(document.word(at))
      if (!verb || document.flag(at, "infinitive") > 0) continue
      // auxiliaries and adverbs, then one verb
      let next = at
      while (next < only.to && (document.flag(next, "auxiliary") > 0 || document.flag(next, "adverb") > 0))
        next++
      if (next < only.to && letters.verb(document.word(next))) next++
      groups++
      const joined =
        document.flag(at - 1, "conjunction") > 0 ||
        document.flag(at - 1, "relative") > 0 ||
        document.flag(at - 1, "infinitive") > 0
      if (groups > 1 && !joined) {
        const cut = piece(document, only.from, at)
        return cut === undefined ? content : { ...content, pieces: [cut], to: at }
      }
      at = next - 1
    }
    return content
  }

  /** "كما قال الوزير", "as officials said", "بحسب ما نقلت الوكالة عن الوزير تأكيده أن". */
  function as(at: number): number {
    const length = document.flag(at, "as")
    if (length === 0 || !asCue(document, at)) return 0
    let cueAt = at + length
    while (cueAt < run.to && marks[cueAt]?.cues?.forms.some((form) => form.kind === "finite") !== true)
      cueAt++
    const cues = marks[cueAt]?.cues
    const form = cues?.forms.find((other) => other.kind === "finite")
    if (cues === undefined || form === undefined) return 0
    if (!letters.capitals) {
      const complement =
        form.resumed === true ? undefined : findComplement(document, names, form, cueAt + cues.length, run.to)
      if (complement !== undefined && complement.kind !== "nominal") return 0
      const source = mentionsAfter(document, names, cueAt + cues.length, run.to)
      if (source.mentions.length === 0) return 0
      const taken = preposition(at, form, cueAt + cues.length - at, source)
      return taken
    }
    const found =
      cueAt > at + length
        ? subjectBefore(document, cueAt, at + length)
        : mentionsAfter(document, names, cueAt + 1, run.to)
    if (found === undefined || found.mentions.length === 0) return 0
    return preposition(at, form, Math.max(cueAt + cues.length, found.to) - at, {
      ...found,
      to: Math.max(found.to, cueAt + cues.length),
    })
  }

  /** "بوتين: …": a speaker, a colon and the words. */
  function colon(): void {
    for (let at = run.from + 1; at < Math.min(run.to - 1, run.from + 9); at++) {
      if (marks[at]?.cues?.forms.some((form) => form.kind === "finite" && form.weak !== true) === true) return
      if (!document.isMark(at, ":")) continue
      const found = mentionsAfter(document, names, run.from, at)
      const first = found.mentions[0]
      if (found.to !== at || first === undefined) return
      if (
        names.within(document, first.from, first.to).length === 0 &&
        (first.head === undefined || first.head.kind === "document")
      )
        return
      const open = at + 1
      const close = document.partner[open] ?? -1
      const content =
        close > open
          ? { pieces: quotedPieces(document, open, close), to: close + 1, direct: true }
          : { ...readContent(document, open, run.to, sourceAt), direct: false }
      if (content.pieces.length > 0)
        add({
          ...content,
          form: undefined,
          cue: null,
          negated: false,
          speaker: named(found.mentions),
          to: content.to,
        })
      return
    }
  }

  colon()
  let at = floor
  while (at < run.to) {
    if (isOpening(at)) {
      at = (document.partner[at] ?? at) + 1
      continue
    }
    const here = marks[at]
    if (here === undefined) {
      at++
      continue
    }
    const impersonalLength = document.flag(at, "impersonal")
    if (impersonalLength > 0) {
      at += impersonalLength
      floor = at
      continue
    }
    let taken = as(at)
    if (taken === 0 && here.cues !== undefined)
      for (const form of here.cues.forms) {
        // no verb follows a preposition where nouns and verbs are written alike
        if (form.kind === "finite" && !letters.capitals && document.flag(at - 1, "preposition") > 0) continue
        if (form.kind === "finite") taken = finite(at, form)
        else if (form.kind === "participle") taken = participle(at, form)
        else if (form.kind === "noun") taken = noun(at, form)
        else if (form.kind === "preposition")
          taken = preposition(at, form, here.cues.length, prepositionSource(at))
        else if (form.kind === "infinitive") taken = infinitive(at, form)
        if (taken !== 0) break
      }
    // a cue that closes content before it has taken what lies behind: never go back
    at = taken > 0 ? Math.max(at + 1, at + taken) : at + 1
  }
  leftoverQuotes()
  return drafts

  function infinitive(at: number, form: CueForm): number {
    const after = at + (marks[at]?.cues?.length ?? 1)
    const complement = findComplement(document, names, form, after, Math.min(run.to, after + 6))
    if (complement === undefined || (complement.kind !== "clause" && complement.kind !== "quote")) return 0
    const content = contentOf(findComplement(document, names, form, after, run.to) ?? complement)
    const speaker = subject ?? sentenceSubject(at)
    if (content.pieces.length === 0 || speaker === undefined) return 0
    add({ ...content, form, cue: { from: at, to: after }, negated: false, speaker, to: content.to })
    return content.to - at
  }

  /** A quotation that opens a sentence without a cue goes on with whoever spoke. */
  function leftoverQuotes(): void {
    if (drafts.length > 0) return
    for (let from = run.from; from < run.to; from++) {
      if (tokens[from]?.kind === "mark" && !isOpening(from)) continue
      if (!isOpening(from) || isShortQuote(document, from)) return
      const close = document.partner[from] ?? from
      let words = 0
      for (let index = from; index < close; index++) if (tokens[index]?.kind === "word") words++
      // a title or a slogan that opens a sentence is no speech
      if (words < 5 && close < run.to - 2) return
      if (close < run.to - 2 && !document.isMark(close - 1, ".!?؟…")) return
      add({
        pieces: quotedPieces(document, from, close),
        direct: true,
        form: undefined,
        cue: null,
        negated: false,
        speaker: { kind: "carried" },
        to: close + 1,
      })
      return
    }
  }
}

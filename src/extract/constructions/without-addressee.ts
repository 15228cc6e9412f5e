import type { CueForm } from "../../lang/parts/reporting.ts"
import type { Document } from "../text/document.ts"
import { describe, type Mention, type Mentions } from "../who/mention.ts"
import type { NameHit } from "../who/name-finder.ts"
import { opensGivenName } from "../../names/name-particles.ts"
import { nounPhraseEnd } from "../who/noun-phrase-end.ts"
import type { SentenceReader } from "./sentence-reader.ts"

/** "دعا أردوغان الأسد إلى": the first of two persons speaks, the second is spoken to. */
export function withoutAddressee(reader: SentenceReader, found: Mentions, form: CueForm): Mentions {
  const { document, names } = reader
  const mention = found.mentions.at(-1)
  if (mention === undefined) return found
  const end = addresseeStart(reader, mention, form)
  if (end === undefined || isDescription(reader, end, mention.to)) return found
  const rest = names.within(document, end, mention.to).find(names.isOutlet)
  // "أبلغ مسؤول رويترز": the outlet that was told passes it on
  if (form.cue.addressed && rest !== undefined)
    reader.passedBy = { mentions: [describe(document, rest.from, rest.to)], cue: null }
  return { ...found, mentions: [...found.mentions.slice(0, -1), describe(document, mention.from, end)] }
}

/** "قال رئيس المؤتمر | إلى نتنياهو": the preposition that brings a person in. */
function givenStart(
  { pack, word }: Document,
  mention: Mention,
  person: NameHit | undefined,
): number | undefined {
  const before = (person?.from ?? 0) - 1
  return before > mention.from && pack.reporting.accused.includes(word(before)) ? before : undefined
}

/** Where in a run of nouns the person spoken to begins. */
function addresseeStart(reader: SentenceReader, mention: Mention, form: CueForm): number | undefined {
  const { document, names } = reader
  const hits = names.within(document, mention.from, mention.to)
  if (isFamilyName(reader, hits)) return undefined
  if (form.cue.addressed) {
    const start =
      outletStart(reader, mention, hits) ??
      bareNameStart(reader, mention, hits) ??
      quotedNameStart(reader, mention, hits) ??
      secondSourceStart(reader, mention, hits) ??
      definiteNounStart(document, mention, hits) ??
      phraseRest(reader, mention) ??
      accusedStart(document, mention, hits, form)
    if (start !== undefined) return start
  }
  const [first, second] = hits.filter(names.isPerson)
  const given = givenStart(document, mention, first)
  if (given !== undefined) return given
  if (first === undefined || second === undefined || second.from < first.to) return undefined
  // "عبد الرحمن | الحريري": one person
  const one =
    second.from === first.to &&
    (opensGivenName(document.word(first.from)) || isGivenName(document, first, form))
  return one ? undefined : second.from
}

/** The letters of a given name that is beyond doubt. */
const sureName = 30

/** "قال ميشيل | تامر": behind a verb that takes nobody but its speaker, a given name, though somebody else is called by it alone. */
function isGivenName({ pack, word }: Document, { from, to, entries }: NameHit, { cue }: CueForm): boolean {
  if (cue.addressed || cue.predicative !== undefined || to !== from + 1) return false
  return entries.every(({ form }) => form === "short") && pack.letters.nameLikeness(word(from)) >= sureName
}

/** "الدول | العربية": an outlet's name that is an adjective with an article behind a noun with one. */
function isDescription({ document, names }: SentenceReader, at: number, to: number): boolean {
  const { letters } = document.pack
  const [before, word] = [document.word(at - 1), document.word(at)]
  if (!letters.definite(word) || !letters.relative(word) || !letters.definite(before)) return false
  const hit = names.at(document, at, to)
  return hit !== undefined && hit.to === at + 1 && names.isOutlet(hit)
}

/** "صباح الخالد الحمد | الصباح": the last word of a person's name. */
function isFamilyName({ document, names }: SentenceReader, hits: readonly NameHit[]): boolean {
  const last = hits.at(-1)
  if (last === undefined || !names.isOutlet(last)) return false
  const { from, to } = last
  const { definite } = document.pack.letters
  const plain =
    to === from + 1 && definite(document.word(from)) && document.marks[from - 1]?.noun === undefined
  return (
    plain && definite(document.word(from - 1)) && hits.some((hit) => hit.to <= from && names.isPerson(hit))
  )
}

/** "أبلغ مسؤول رويترز": the outlet that closes the run was told. */
function outletStart(
  { document, names }: SentenceReader,
  mention: Mention,
  hits: readonly NameHit[],
): number | undefined {
  const last = hits.at(-1)
  const isOutlet = mention.head?.kind === "outlet" || mention.head?.kind === "document"
  if (last === undefined || last.from <= mention.from || !names.isOutlet(last) || isOutlet) return undefined
  let from = last.from
  while (from > mention.from + 1 && document.tokens[from - 1]?.kind === "mark") from--
  return from > mention.from + 1 && document.marks[from - 1]?.noun?.value.kind === "outlet" ? from - 1 : from
}

/** "اتهم المندوب الأمريكي إيران": a bare name after a definite noun is another. */
function bareNameStart(
  { document, names }: SentenceReader,
  mention: Mention,
  hits: readonly NameHit[],
): number | undefined {
  const last = hits.at(-1)
  const { definite, fullPlural, relative } = document.pack.letters
  if (last === undefined || last.to !== mention.to || names.isPerson(last)) return undefined
  // "دبلوماسيون | موسكو": a plural with its full ending owns nothing
  const word = document.word(last.from)
  const plain = last.prefix === "" && !relative(word) && !names.isOfState(document, last.from)
  if (last.from > mention.from && plain && fullPlural(document.word(last.from - 1))) return last.from
  if (last.from <= mention.from + 1) return undefined
  const another =
    definite(document.word(mention.from)) &&
    definite(document.word(last.from - 1)) &&
    !definite(document.word(last.from))
  return another ? last.from : undefined
}

/** 'اتهمت الوزارة | "حماس"': a name in marks after a definite noun is another, unless the words before are its long form. */
function quotedNameStart(
  { document, names }: SentenceReader,
  mention: Mention,
  hits: readonly NameHit[],
): number | undefined {
  const last = hits.at(-1)
  const open = (last?.from ?? 0) - 1
  const close = document.partner[open] ?? -1
  if (last === undefined || close !== last.to || open <= mention.from || names.isPerson(last))
    return undefined
  if (!document.pack.letters.definite(document.word(open - 1))) return undefined
  if (close + 1 < mention.to && !document.isMark(close + 1, ",،")) return undefined
  // 'مكتب التحقيقات "FBI"': the same in another script
  if (/[a-z]/u.test(document.word(last.from))) return undefined
  const ids = new Set(last.entries.flatMap((entry) => (entry.kind === "agent" ? [entry.id] : [])))
  const same = hits.some(
    ({ to, entries }) => to <= open && entries.some((entry) => entry.kind === "agent" && ids.has(entry.id)),
  )
  return same ? undefined : open
}

/** "أبلغ نتنياهو | الوسطاء", "اتهمت منظمة العفو الدولية | قوات الدعم السريع": what stands behind the first name. */
function secondSourceStart(
  { document, names }: SentenceReader,
  mention: Mention,
  [speaker]: readonly NameHit[],
): number | undefined {
  if (speaker === undefined || speaker.to >= mention.to) return undefined
  if (document.tokens[speaker.to]?.kind !== "word") return undefined
  if (names.isPerson(speaker)) return speaker.to
  return speaker.from === mention.from && document.marks[speaker.to]?.noun !== undefined
    ? speaker.to
    : undefined
}

/** "المتحدث باسم الحزب الديمقراطي | الحكومة", "مصر | الطرفين": a definite noun that cannot describe what stands before. */
function definiteNounStart(
  document: Document,
  mention: Mention,
  hits: readonly NameHit[],
): number | undefined {
  const { definite } = document.pack.letters
  for (let next = mention.from + 1; next < mention.to; next++) {
    if (document.marks[next]?.noun === undefined || !definite(document.word(next))) continue
    const behindName = hits.some((hit) => hit.to === next)
    if (behindName || (next > mention.from + 1 && definite(document.word(next - 1)))) return next
  }
  return undefined
}

/** What is left of the run behind its first noun phrase. */
function phraseRest({ document, names }: SentenceReader, mention: Mention): number | undefined {
  // "بعض الدول": a count leads to the noun
  const { count, noun } = document.marks[mention.from] ?? {}
  const from = mention.from + (noun === undefined ? (count?.length ?? 0) : 0)
  const phrase = nounPhraseEnd(document, names, from, mention.to)
  // "دول عدة"
  const several = document.marks[phrase]?.count
  const end = phrase + (several !== undefined && several.value === undefined ? several.length : 0)
  return end > from && end < mention.to && document.tokens[end]?.kind === "word" ? end : undefined
}

/** "اتهم رئيس البلدية | المقاول": the last noun is the accused, even if it looks like an adjective. */
function accusedStart(
  document: Document,
  mention: Mention,
  hits: readonly NameHit[],
  form: CueForm,
): number | undefined {
  const { definite, relative } = document.pack.letters
  const last = mention.to - 1
  const word = document.word(last)
  const accused =
    form.cue.predicative !== undefined &&
    hits.length === 0 &&
    last > mention.from + 1 &&
    definite(word) &&
    definite(document.word(last - 1)) &&
    !relative(word) &&
    !definite(document.word(mention.from))
  return accused ? last : undefined
}

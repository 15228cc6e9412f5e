import type { CueForm } from "../../lang/parts/reporting.ts"
import type { Document } from "../text/document.ts"
import type { Speaker } from "./draft.ts"
import { opensMainClause } from "../content/opens-main-clause.ts"
import { type Complement, findComplement } from "../content/complement.ts"
import { contentWithObject } from "../content/cue-content.ts"
import { isConjoined } from "../text/conjoined.ts"
import { piece } from "../text/pieces.ts"
import { mentionsAfter } from "../who/mentions.ts"
import { tellsMore } from "./announced-clause.ts"
import type { CueConstruction, UseOf } from "./construction.ts"
import { sentenceSubject } from "./governing-subject.ts"
import { subjectBefore } from "./subject-before.ts"
import {
  addDraft,
  commas,
  isJoint,
  named,
  negatedAt,
  nothingSaid,
  type SentenceReader,
} from "./sentence-reader.ts"

/** "على حد قوله": a fixed phrase behind content that nobody else claimed. */
export const closingPhrase: CueConstruction<unknown> = {
  on: "cue",
  kinds: ["participle"],
  read(reader, at, form) {
    if (!form.cue.parenthetical || form.cue.clause || form.cue.quote) return 0
    const length = reader.document.marks[at]?.cues?.length ?? 1
    if (isJoint(reader, reader.floor, at)) return length
    const found = piece(reader.document, reader.floor, at)
    if (found === undefined) return nothingSaid
    addDraft(reader, {
      pieces: [found],
      direct: false,
      form,
      cue: { from: at, to: at + length },
      negated: false,
      speaker: reader.subject ?? sentenceSubject(reader, at) ?? { kind: "carried", form },
      to: at + length,
    })
    return length
  },
}

/** So far behind a participle that opens the sentence its comma stands, and behind the comma the verb. */
const mainReach = { comma: 60, verb: 14 }

/** "Conceding that it rained, | the coach | said …": whose participle opens the sentence, where the language has the subject before its verb. */
function mainSubject(
  { document, names, run }: SentenceReader,
  at: number,
  from: number,
): { readonly speaker: Speaker; readonly comma: number } | undefined {
  // "Though vowing to stay, the coach left"
  const opening = at > run.from && document.flag(at - 1, "clause") > 0 ? at - 1 : at
  if (document.pack.reporting.subject[0] !== "before" || opening !== run.from) return undefined
  const { clauses } = document.pack
  for (let comma = from; comma < Math.min(run.to, from + mainReach.comma); comma++) {
    if (!document.isMark(comma, ",")) continue
    // "Vowing to “stay on,” | the coach left": a comma inside the marks that close
    const closes = (document.partner[comma + 1] ?? comma) < comma && (document.partner[comma + 1] ?? -1) >= 0
    const next = closes ? comma + 2 : comma + 1
    if (!opensMainClause(document, next, run.to)) continue
    for (let verb = next + 1; verb < Math.min(run.to, comma + mainReach.verb); verb++) {
      if (clauses.verb(document.word(verb), document.word(verb - 1), document.word(verb + 1)) !== "sure")
        continue
      const found = subjectBefore(document, verb, next, names)
      return found === undefined || found.mentions.length === 0
        ? undefined
        : { speaker: named(found.mentions), comma: closes ? next : comma }
    }
  }
  return undefined
}

/** So many tokens before a participle the preposition stands that gives it a subject of its own. */
const ownReach = 8

/** "…, with | the mayor | saying that": the subject that a participle has to itself. */
function ownSubject({ document, names, floor }: SentenceReader, at: number): Speaker | undefined {
  const { companions, subject } = document.pack.reporting
  if (subject[0] !== "before") return undefined
  for (let back = at - 2; back >= Math.max(floor, at - ownReach); back--) {
    if (document.tokens[back]?.kind !== "word") return undefined
    if (!companions.includes(document.word(back))) continue
    // "with a post saying that": a text, which is somebody's
    if (!document.isMark(back - 1, commas)) return undefined
    const found = mentionsAfter(document, names, back + 1, at)
    const [first] = found.mentions
    return found.to === at && first !== undefined && first.head?.kind !== "document"
      ? named(found.mentions)
      : undefined
  }
  return undefined
}

/** So many tokens before a participle the verb stands whose subject it goes on with. */
const nearReach = 14

/** "وفي مايو أنهت | السلطة | تحقيقها، مضيفة أن": the subject of the last verb before a participle, where all three are feminine. */
function nearSubject(
  { document, names, run }: SentenceReader,
  at: number,
  form: CueForm,
): Speaker | undefined {
  if (form.gender !== "feminine" || document.pack.reporting.subject[0] === "before") return undefined
  for (let verb = at - 2; verb > Math.max(run.from, at - nearReach); verb--) {
    if (!document.pack.letters.perfectFeminine(document.word(verb))) continue
    const head = document.marks[verb + 1]?.noun?.value
    if (head?.gender !== "feminine" || head.definite !== true) continue
    const found = mentionsAfter(document, names, verb + 1, at)
    return found.mentions.length === 1 ? named(found.mentions) : undefined
  }
  return undefined
}

/**
 * A participle whose subject was not found goes on with the speaker before, but not where every verb has its subject:
 * there whoever stands before the first verb of the sentence does so ("*Omar* stirred up the crowd, warning that").
 */
function otherSubject(
  { document, names, run }: SentenceReader,
  at: number,
  form: CueForm,
): Speaker | undefined {
  if (document.pack.reporting.subject[0] !== "before") return { kind: "carried", form }
  const { clauses } = document.pack
  if (!document.isMark(at - 1, ",")) return undefined
  for (let verb = run.from + 1; verb < Math.min(at, run.from + mainReach.verb); verb++) {
    if (clauses.verb(document.word(verb), document.word(verb - 1), document.word(verb + 1)) !== "sure")
      continue
    const found = subjectBefore(document, verb, run.from, names)
    const opens = found !== undefined && found.from === run.from && found.mentions.length > 0
    return opens ? named(found.mentions) : undefined
  }
  return undefined
}

/** Whoever a participle goes on with where nobody has spoken in the sentence. */
function unspokenSubject(reader: SentenceReader, at: number, form: CueForm): Speaker | undefined {
  return nearSubject(reader, at, form) ?? sentenceSubject(reader, at) ?? otherSubject(reader, at, form)
}

/** "…، واكتفى الناطق بالقول": whether another verb of the sentence stands between two tokens. */
function hasJoinedVerb(document: Document, from: number, to: number): boolean {
  const { clauses } = document.pack
  for (let at = from; at < to; at++) {
    const next = document.isMark(at - 1, ",،") && isConjoined(document, at)
    if (next && clauses.verb(document.word(at), "", document.word(at + 1)) !== undefined) return true
  }
  return false
}

/** Who has spoken in the sentence; nobody known where the verb was a woman's or a body's and the participle is a man's. */
function spokenSubject(
  { document, names, subject }: SentenceReader,
  at: number,
  { gender, number }: CueForm,
): Speaker | undefined {
  // "نقلت الوكالة عن الوزير أن …، مضيفا": he whose words are passed on is the last
  const draft = subject?.kind === "same" && subject.draft.inner.length === 0 ? subject.draft : undefined
  const verb = draft?.form
  const other = verb?.kind === "finite" && verb.gender === "feminine" && gender === "masculine"
  if (!other || number !== "singular" || verb.cue.relay !== undefined) return subject
  // what an outlet tells holds the words of others
  const { speaker, cue } = draft ?? {}
  const tells =
    speaker?.kind === "named" &&
    speaker.mentions.some(({ from, to }) => names.within(document, from, to).some(names.isOutlet))
  return tells && !hasJoinedVerb(document, cue?.to ?? at, at) ? subject : named([])
}

/** Whether an article or a possessive stands right before a word. */
function isDetermined(document: Document, at: number): boolean {
  const marks = document.marks[at - 1]
  const one = marks?.count?.value === 1 && document.tokens[at - 1]?.kind === "word"
  return document.flag(at - 1, "definite") > 0 || one || marks?.pronoun?.value.possessive === true
}

/** "صحفيين متهمين | بالتجسس": with nobody between the two, they are the accused. */
function describesAccused(
  document: Document,
  { cue }: CueForm,
  { kind, at }: Complement,
  after: number,
): boolean {
  const accuses = cue.addressed && cue.predicative !== undefined && cue.act === "asserts"
  return accuses && !document.pack.sources.headLast && at === after && kind !== "predicative"
}

/** "كان | مقررا الساعة السادسة": what somebody or something was, nobody says. */
function isPredicate(document: Document, at: number, { kind }: Complement): boolean {
  const was = document.flag(at - 1, "auxiliary") > 0
  return was && kind === "nominal" && document.pack.reporting.subject[0] === "after"
}

/** Whether a participle reports by itself: behind a comma, of a text, or with a clause or quotation of its own. */
function standsApart(document: Document, at: number, { cue }: CueForm, { kind }: Complement): boolean {
  if (kind === "clause" || kind === "quote" || document.isMark(at - 1, ",")) return true
  // "began *by* denying the report"
  if (document.flag(at - 1, "agent") > 0 && cue.act === "denies") return true
  // "issued a statement | denying the report"
  return cue.act !== "asserts" && document.marks[at - 1]?.noun?.value.issued === true
}

/** "الحركة متمسكة بشروطها", "حراسة مشددة، على أن": an adjective, where no comma sets it off. */
function isAdjective(
  { document, run }: SentenceReader,
  at: number,
  after: number,
  { kind }: Complement,
): boolean {
  const setOff = document.isMark(at - 1, commas) || at === run.from
  return !setOff && (kind === "nominal" || document.isMark(after, commas))
}

/** "…, adding that the road is closed". */
export const participleClause: CueConstruction<UseOf<"participle-clause">> = {
  on: "cue",
  kinds: ["participle"],
  read(reader, at, form, { apart }) {
    const { document, names, run, drafts } = reader
    const after = at + (document.marks[at]?.cues?.length ?? 1)
    // "within a ruling class": an adjective
    if (isDetermined(document, at)) return nothingSaid
    const complement = findComplement(document, names, form, after, run.to, true)
    if (complement === undefined) return nothingSaid
    if (describesAccused(document, form, complement, after) || isPredicate(document, at, complement))
      return nothingSaid
    if (form.gender === "feminine" && isAdjective(reader, at, after, complement)) return nothingSaid
    const main = mainSubject(reader, at, complement.at)
    const own = ownSubject(reader, at) ?? main?.speaker
    const speaker = own ?? spokenSubject(reader, at, form) ?? unspokenSubject(reader, at, form)
    if (speaker === undefined) return nothingSaid
    if (complement.kind === "nominal" && tellsMore(reader, complement.at)) {
      reader.subject = speaker
      return nothingSaid
    }
    const known = own !== undefined || drafts.length > 0
    if (apart && !known && !standsApart(document, at, form, complement)) return nothingSaid
    const told = main === undefined ? reader : { ...reader, run: { from: run.from, to: main.comma } }
    const content = contentWithObject(told, form, complement, after)
    if (content.pieces.length === 0) return nothingSaid
    addDraft(reader, {
      ...content,
      form,
      cue: { from: at, to: after },
      negated: negatedAt(reader, at),
      speaker,
    })
    return content.to - at
  },
}

import type { CueForm } from "../../lang/parts/reporting.ts"
import { addressee, occasionEnd, opensAdverbial, opensClause, phraseEnd } from "../who/addressee.ts"
import { bareComplement, type Complement, isEstimated } from "./bare-complement.ts"
import type { Document } from "../text/document.ts"
import type { Mention } from "../who/mention.ts"
import { mentionsAfter, startsAddressee } from "../who/mentions.ts"
import type { NameFinder } from "../who/name-finder.ts"
import {
  isDeed,
  isObject,
  isQuotedName,
  isShortQuote,
  isViolence,
  nominalAt,
  opensInfinitive,
  suffixed,
} from "./nominal-complement.ts"
import { nounPhraseEnd } from "../who/noun-phrase-end.ts"
import { outletTold } from "../who/outlet-told.ts"
import { isStrongFinite } from "../constructions/verb-agreement.ts"

const terminal = ".!?؟…۔;؛"

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
  const { tokens, marks, pack, subjectFirst } = document
  const relayed: Mention[] = []
  const addressees: Mention[] = []
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
  if (isEstimated(document, form, start, reach)) return found("predicative", start)
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
          (!glued && !subjectFirst) ||
          here?.noun !== undefined)
      // 'هددت "قوات الشمال" بالانسحاب': a name in marks between verb and content
      if (!subjectFirst && at === start && isQuotedName(document, at, limit)) {
        at = partner + 1
        continue
      }
      if (form.resumed === true && cue.predicative !== undefined) return found("quote", at)
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
      if (subjectFirst && document.isMark(at, ",")) {
        const next = at + 1
        if ((document.partner[next] ?? -1) > next) {
          at++
          continue
        }
        // "said, however, that"
        if (
          tokens[next]?.kind === "word" &&
          document.isMark(next + 1, ",") &&
          document.flag(next, "adverb") > 0
        ) {
          at = next + 2
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
    // "said that evening"
    if (complementiser !== undefined && subjectFirst && document.flag(at + 1, "time") > 0)
      if (at + 2 >= reach || tokens[at + 2]?.kind === "mark") {
        at += 2
        continue
      }
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
    // "في حديث مع صحيفة …", "in an interview with …": the outlet passes it on
    if (here?.medium !== undefined && at > start - 1) {
      const outlet = outletTold(document, names, at + here.medium.length - 1, limit)
      if (outlet !== undefined) {
        addressees.push(outlet)
        at = outlet.to
        continue
      }
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
      if (subjectFirst && next === undefined && tokens[at]?.kind === "word") return found("bare", at)
      continue
    }
    if (at > start && opensAdverbial(document, at)) {
      const told = subjectFirst && cue.quote ? occasionEnd(document, at + 1, reach) : 0
      if (told <= at + 1) break
      at = told
      continue
    }
    if (at > start && (document.flag(at, "split") > 0 || document.flag(at, "impersonal") > 0)) break
    // "لم يؤكد الجيش ولم ينف": one refusal in two words
    if (
      cue.negated !== undefined &&
      document.flag(at, "negation") > 0 &&
      marks[at + 1]?.cues?.forms.some((other) => other.cue.negated === cue.negated) === true
    ) {
      at += 1 + (marks[at + 1]?.cues?.length ?? 1)
      continue
    }
    if (
      at > start + (subjectFirst ? 0 : 1) &&
      isStrongFinite(document, at) &&
      // "عقب الاجتماع", as a verb "he commented"
      document.flag(at, "preposition") === 0 &&
      document.flag(at - 1, "relative") === 0 &&
      here?.noun === undefined
    )
      break
    if (subjectFirst && object >= 0 && cue.predicative === token.folded && cue.predicative !== "")
      return found("predicative", at)
    if (cue.infinitive && opensInfinitive(document, at))
      return found("infinitive", cue.raising && object >= 0 ? object : at)
    // "رفض المتحدث تأكيد أو نفي …": what is withheld comes behind
    if (cue.refused !== undefined && document.flag(at, "refusal") > 0) {
      let from = at + 1
      while (from < limit && (document.flag(from, "refusal") > 0 || document.flag(from, "conjunction") > 0))
        from++
      return from < limit && tokens[from]?.kind !== "mark" ? found("refusal", from, at) : undefined
    }
    if (cue.violent === true) {
      const object = led ? start : nounPhraseEnd(document, names, start, reach)
      return isViolence(document, object) ? { ...found("nominal", object), region: object } : undefined
    }
    if (nominalAt(document, form, at)) return found("nominal", at)
    if (startsAddressee(document, names, at, limit) || (subjectFirst && cue.addressed && object < 0)) {
      const alone = pack.reporting.addressees.includes(token.folded)
      const first = alone ? at + 1 : at
      const told = addressee(document, names, first, reach)
      // "warned the army would strike": no one was addressed, a clause begins
      const clause = subjectFirst && cue.bare && told !== undefined && opensClause(document, told.to)
      if (clause && cue.clause) return found("bare", at)
      if (told !== undefined && told.to > first && !clause) {
        addressees.push(told)
        object = first
        at = told.to
        continue
      }
    }
    if (subjectFirst) {
      if (
        document.flag(at, "adverb") > 0 ||
        document.flag(at, "time") > 0 ||
        // "said 12 May that", not "said 12 people died"
        (token.kind === "number" && (document.flag(at + 1, "time") > 0 || document.flag(at - 1, "time") > 0))
      ) {
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
    if (led && at === start && cue.nominal.includes("") && isDeed(document, at)) return found("nominal", at)
    if (cue.nominal.includes("") && (at > start || led) && isObject(document, names, form, at, limit))
      return found("nominal", at)
    // "أدان الوزير الإيراني | الهجوم": a deed behind the whole of the subject
    if (
      cue.nominal.includes("") &&
      at > start &&
      isDeed(document, at) &&
      !pack.letters.relative(token.folded) &&
      here?.noun === undefined &&
      here?.cues === undefined &&
      nounPhraseEnd(document, names, start, at + 1) === at
    )
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
  if (!subjectFirst) return undefined
  const clause = bareComplement(document, form, at, limit, object >= 0)
  return clause === undefined ? undefined : { ...clause, relayed, addressees }
}

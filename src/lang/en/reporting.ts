import { cueOf, list, rows } from "../parts/cue-rows.ts"
import type { Complementiser, CueForm, CueKind, ReportingPart } from "../parts/reporting.ts"
import { conjugate } from "./inflection.ts"
import { nouns, phrases } from "./phrases.ts"
import { deniable, grantable } from "./denials.ts"
import { askings, comments, decliningTo, refusals, silence, unanswered } from "./refusals.ts"
import { verbs } from "./verbs.ts"

const forms: CueForm[] = []

const copulas = new Set(["is", "are", "was", "were"])

/** "is worried", "is also worried": an adverb may stand behind the copula of a state of mind. */
function withAdverbs(words: string): string[] {
  const [copula = "", ...rest] = words.split(" ")
  if (!copulas.has(copula) || rest.length !== 1) return [words]
  const adverbs = list("also,still,now,very,deeply,increasingly,particularly,especially")
  return [words, ...adverbs.map((adverb) => `${copula} ${adverb} ${rest.join(" ")}`)]
}

for (const [words = "", act = "", frames = "", nominal = "", more = ""] of rows(verbs)) {
  if (`${frames}${nominal}${more}` === "") continue
  const cue = cueOf(words.split(" ")[0] ?? words, act, frames, nominal, more)
  for (const form of conjugate(words))
    forms.push({
      words: form.words,
      kind: form.kind,
      cue,
      ...(form.number === undefined ? {} : { number: form.number }),
      ...(form.everyday && frames.includes("n") ? { weak: true } : {}),
      ...(form.present === undefined ? {} : { present: form.present }),
    })
}
for (const [words = "", act = "", frames = "", nominal = "", more = ""] of rows(nouns)) {
  const variants = words.split(" ")
  const cue = cueOf(variants[0] ?? "", act, frames, nominal, more)
  for (const [index, variant] of variants.entries())
    forms.push({ words: variant, cue, kind: "noun", number: index === 0 ? "singular" : "plural" })
}
const declines = "declines-to-confirm"
for (const { words, nominal, refused } of refusals)
  forms.push({
    words,
    cue:
      refused === true
        ? cueOf(words, declines, "", "", `refused=${declines}`)
        : cueOf(words, declines, "c", nominal, "alone=yes"),
    kind: "finite",
  })
for (const { words, nominal } of decliningTo)
  forms.push({ words, cue: cueOf(words, declines, "c", nominal, "alone=yes"), kind: "participle" })
for (const words of silence)
  forms.push({ words, cue: cueOf(words, declines, "", "", "alone=yes"), kind: "passive" })
for (const words of unanswered)
  forms.push({ words, cue: cueOf(words, declines, "", "", `refused=${declines}`), kind: "passive" })
for (const [words = "", kind = "", act = "", frames = "", nominal = "", more = ""] of rows(phrases))
  for (const variant of withAdverbs(words))
    forms.push({ words: variant, cue: cueOf(words, act, frames, nominal, more), kind: kind as CueKind })

const complementisers: Complementiser[] = [
  { words: "that", relative: true },
  { words: "and that", repeated: true },
  { words: "but that", repeated: true },
  { words: "or that", repeated: true },
  ...list("whether,how,why,what,who").map((words) => ({ words, weak: true })),
  ...list("if,where,when,because").map((words) => ({ words, weak: true, circumstance: true })),
]

const at = (medium: string, words: string) => list(words).map((phrase) => ({ words: phrase, medium }))

/** Reported speech in English. */
export const reporting: ReportingPart = {
  forms,
  complementisers,
  subject: ["before", "after"],
  dropsSubject: false,
  impersonal: list(
    "needless to say,that is to say,to say the least,it goes without saying,having said that,that said,worth noting,worth adding,worth mentioning,worth remembering,worth recalling,worth repeating,worth stressing,worth pointing out",
  ),
  hearsay: ["reportedly"],
  as: ["as"],
  infinitives: ["to", "not to", "never to"],
  blockers: list(
    "so,now,fact,such,given,provided,after,before,in,all,only,one,ones,those,anything,everything,something,nothing,way,day,time,year",
  ),
  addressees: ["to", "with"],
  companions: ["with"],
  airing: ["on", "in"],
  agents: ["by"],
  passives: ["is", "are", "was", "were", "be", "been", "being"],
  lightVerbs: [],
  freeRelatives: [],
  facts: [],
  accused: [],
  relatives: list("who,which,whose,whom,who's,who've,who'd"),
  distance: list(
    "so called,what he called,what she called,what they called,what it called,what he described as,what she described as,what it described as",
  ),
  invitations: [],
  withheld: list(
    "more details,further details,more information,further information,additional details,details,any details,specifics",
  ),
  media: [
    ...at(
      "statement",
      "in a statement,in a joint statement,in a written statement,in the statement,via a statement,by email,by e - mail,via email,in an email,in an e - mail,in an emailed statement,in a text message,in a news release,in a press release",
    ),
    ...at(
      "interview",
      "in an interview,during an interview,in interviews,in a phone interview,in a telephone interview,in a television interview,in a tv interview,in a televised interview,in a radio interview,in a recorded interview,in a separate interview,in a conversation,during a conversation,during a recorded conversation",
    ),
    ...at(
      "press conference",
      "at a news conference,at a press conference,in a news conference,during a news conference,at a briefing,at a news briefing",
    ),
    ...at(
      "speech",
      "in a speech,during a speech,in remarks,in an address,at a rally,during a rally,in a televised address",
    ),
    ...at("call", "by phone,by telephone,in a call,in a phone call"),
    ...at(
      "post",
      "on twitter,in a tweet,on facebook,in a post,on social media,in a series of tweets,on telegram,on truth social",
    ),
    ...at("letter", "in a letter"),
    ...at("report", "in a report,in its report,in a study"),
  ],
  issuing: [],
  topics: list(
    "details,detail,developments,situation,issue,issues,matter,matters,topic,things,it,them,him,her,this,that,these,those,himself,herself,themselves,something,anything,nothing,much,more,questions",
  ),
  deniable,
  grantable,
  pointers: [],
  comments,
  askings,
  upshots: list("which,something,something that,something which,all of which"),
  identity: list("himself,herself,themselves,itself"),
  givers: ["from"],
  about: list("on,about,regarding,concerning,over"),
  refusals: [],
  within: "",
  inIt: [],
  judgements: [],
  measures: list(
    "about,around,some,nearly,almost,roughly,approximately,between,more,less,over,at,up,hundreds,thousands,tens,dozens,millions,billions,one,two,three,four,five,six,seven,eight,nine,ten",
  ),
  violence: [],
  manners: [],
  anyOf: [],
  priors: [],
}

import { list } from "../parts/cue-rows.ts"

/** Words of a speaker who says nothing: words, prepositions of what he was asked on (`_` for an object). */
interface Refusal {
  readonly words: string
  readonly nominal: string
}

const adverbs = ["", "immediately ", "directly ", "publicly "]
/** Take a bare verb behind them. */
const refusers = [
  ...list(
    "declined to,declines to,decline to,refused to,refuses to,refuse to,would not,wouldn't,will not,won't",
  ),
  ...list(
    "did not,didn't,does not,doesn't,could not,couldn't,cannot,can't,was unable to,were unable to,is unable to",
  ),
]
const on = "on,about,regarding"
/** Bare verbs of telling. Their object is what was asked on. */
const telling: readonly (readonly [string, string])[] = [
  ["comment", on],
  ["elaborate", on],
  ["speculate", on],
  ["say", ""],
  ["answer", ""],
  ["specify", "_"],
  ["confirm or deny", "_"],
  ["confirm", "_"],
  ["disclose", "_"],
  ["discuss", "_"],
  ["answer questions", on],
  ["answer a question", on],
  ["take questions", on],
  ["give details", on],
  ["provide details", on],
  ["offer details", on],
  ["go into detail", on],
  ["go into details", on],
  ["be drawn", on],
]
/** Verbs that refuse a comment only with a word of not doing; "did not say" is said of much else. */
const weighty = new Set([
  "comment",
  "elaborate",
  "answer",
  "confirm or deny",
  "confirm",
  "specify",
  "disclose",
])
const silence = new Set(
  list(
    "did not,didn't,does not,doesn't,could not,couldn't,cannot,can't,will not,won't,was unable to,were unable to,is unable to",
  ),
)

const perfects = list("has not,have not,had not,hasn't,haven't,hadn't")
const responding = list("respond,reply")
const requests = list(
  "to a request for comment,to requests for comment,to a request for an interview,to multiple requests for comment,to repeated requests for comment,to several requests for comment,to our request for comment,to our requests for comment,to questions,to inquiries,to a request seeking comment,to requests seeking comment,to an email seeking comment,to emails seeking comment,to messages seeking comment,to a message seeking comment,to calls seeking comment,to an inquiry,to multiple calls",
)
const returning = list(
  "a call seeking comment,calls seeking comment,a phone call seeking comment,phone calls seeking comment,a message seeking comment,messages seeking comment,calls,phone calls,a call,multiple calls",
)

/** Refusals to comment in fixed words. */
export const refusals: readonly Refusal[] = [
  ...refusers.flatMap((refuser) =>
    telling
      .filter(([verb]) => !silence.has(refuser) || weighty.has(verb))
      .flatMap(([verb, nominal]) =>
        adverbs.map((adverb) => ({ words: `${refuser} ${adverb}${verb}`, nominal })),
      ),
  ),
  ...["did not ", "didn't "].flatMap((no) =>
    adverbs.flatMap((adverb) => [
      ...responding.flatMap((verb) =>
        requests.map((request) => ({ words: `${no}${adverb}${verb} ${request}`, nominal: on })),
      ),
      ...returning.map((call) => ({ words: `${no}${adverb}return ${call}`, nominal: on })),
    ]),
  ),
  ...perfects.flatMap((no) => [
    { words: `${no} commented`, nominal: on },
    ...["responded", "replied"].flatMap((verb) =>
      requests.map((request) => ({ words: `${no} ${verb} ${request}`, nominal: on })),
    ),
    ...returning.map((call) => ({ words: `${no} returned ${call}`, nominal: on })),
  ]),
  ...list(
    "had no comment,has no comment,have no comment,offered no comment,made no comment,gave no comment,declined comment,refused comment",
  ).map((words) => ({ words, nominal: on })),
  ...list(
    "would neither confirm nor deny,could neither confirm nor deny,can neither confirm nor deny,neither confirmed nor denied,neither confirms nor denies,will neither confirm nor deny",
  ).map((words) => ({ words, nominal: "_" })),
]

import { list } from "../parts/cue-rows.ts"

/** Words of a speaker who says nothing. */
interface Refusal {
  readonly words: string
  /** Prepositions of what he was asked on; `_` for an object. */
  readonly nominal: string
  /** Counts only with a comment asked for behind it ("did not respond to *a request for comment*"). */
  readonly refused?: true
}

/** What stands between the word of refusing and its verb; each makes a form of its own, so they are few. */
const adverbs = [
  "",
  ...list("immediately,independently,directly,publicly,specifically,further").map((one) => `${one} `),
]
/** The same before verbs that say what was not told: they are many, and adverbs before them rare. */
const fewAdverbs = ["", "immediately "]
/** Words of refusing that take a bare verb behind them. */
const refusers = [
  ...list("declined,declines,refused,refuses").flatMap((verb) =>
    list("however,though,meanwhile").map((aside) => `${verb} , ${aside} , to`),
  ),
  ...list(
    `declined to,declines to,decline to,has declined to,have declined to,refused to,refuses to,refuse to,has refused to,have refused to,would not,wouldn't,will not,won't,
  so far declined to,so far refused to,was unwilling to,were unwilling to,was reluctant to,were reluctant to`,
  ),
]
/** Words of not doing: with them only a weighty verb refuses, "did not say" is said of much else. */
const failures = list(
  `did not,didn't,does not,doesn't,do not,don't,could not,couldn't,cannot,can't,can not,was unable to,were unable to,is unable to,are unable to,was not able to,were not able to,has not been able to,have not been able to,had not been able to,hasn't been able to,haven't been able to,was not in a position to,
  could not immediately,couldn't immediately`,
)
const on = "on,about,regarding,concerning,over"
/** Bare verbs of telling with the prepositions of what was asked; their object is what was asked. */
const telling: readonly (readonly [words: string, nominal: string])[] = [
  ["comment", on],
  ["elaborate", on],
  ["speculate", on],
  ["weigh in", on],
  ["opine", on],
  ["answer", on],
  ["specify", "_"],
  ["confirm or deny", "_"],
  ["deny or confirm", "_"],
  ["confirm", "_"],
  ["disclose", "_"],
  ["answer questions", on],
  ["answer a question", on],
  ["respond to questions", on],
  ["take questions", on],
  ["respond when asked to comment", on],
  ["respond when asked for comment", on],
  ["respond when asked", on],
  ["reply when asked", on],
]
const guarded: readonly (readonly [words: string, nominal: string])[] = [
  ["say", ""],
  ["discuss", "_"],
  ["reveal", "_"],
  ["divulge", "_"],
  ["explain", "_"],
  ["identify", "_"],
  ["share", "_"],
  ["tell reporters", "_"],
  ["estimate", "_"],
  ["predict", "_"],
  ["describe", "_"],
  ["detail", "_"],
  ["talk about", "_"],
  ["speak about", "_"],
  ["be drawn", on],
  ["be interviewed", on],
  ["give an interview", on],
  ["speak publicly", on],
  ["be more specific", on],
  ["go into detail", on],
  ["go into details", on],
  ["go into specifics", on],
  ...list("give,provide,offer,share").flatMap((verb) =>
    list(
      "details,any details,more details,further details,additional details,specifics,any specifics,more information,further information,any information,a timeline,a reason",
    ).map((noun): [string, string] => [`${verb} ${noun}`, `of,${on}`]),
  ),
]

/** Verbs of answering, behind which it is told what was not answered. */
const answering = list("respond to,reply to,return,answer")
const silences = [
  ...list("did not,didn't").flatMap((no) =>
    adverbs.flatMap((adverb) => answering.map((verb) => `${no} ${adverb}${verb}`)),
  ),
  ...list("has not,have not,had not,hasn't,haven't,hadn't").flatMap((no) =>
    ["", "yet ", "immediately "].flatMap((adverb) =>
      list("responded to,replied to,returned,answered").map((verb) => `${no} ${adverb}${verb}`),
    ),
  ),
  ...refusers.flatMap((refuser) =>
    adverbs.flatMap((adverb) => answering.map((verb) => `${refuser} ${adverb}${verb}`)),
  ),
  ...list(
    "declined,declines,refused,ignored,turned down,rebuffed,rejected,failed to respond to,failed to return,failed to answer,deflected,dodged,sidestepped",
  ),
]

/** What is asked for when a comment is. */
export const comments: readonly string[] = [
  ...list(
    "comment,an interview,interviews,questions,inquiries,messages,emails,e-mails,calls,phone calls",
  ).flatMap((noun) => [`request for ${noun}`, `requests for ${noun}`]),
  ...list(
    "more information,further information,additional information,clarification,further clarification,further comment,additional comment,details,further details,more details,an explanation,a response,information",
  ).flatMap((noun) => [`request for ${noun}`, `requests for ${noun}`]),
  ...list(
    "a call,calls,phone calls,a phone call,a message,messages,an email,an e-mail,emails,e-mails,texts",
  ).flatMap((noun) =>
    list("seeking comment,requesting comment,asking for comment,for comment").map(
      (asked) => `${noun} ${asked}`,
    ),
  ),
  ...list(
    "seeking comment,seeking further comment,requesting comment,requesting an interview,asking for comment,for comment,request to comment,requests to comment,interview request,interview requests,media inquiry,media inquiries,media requests,press inquiries,questions,a question,inquiries,an inquiry,phone calls,a phone call,calls,a call,phone messages,messages,a message,an email,an e-mail,emails,e-mails,voicemails",
  ),
]

/** Open what somebody was asked, before he answers. */
export const askings: readonly string[] = list(
  "asked,when asked,pressed,when pressed,questioned,when questioned,asked repeatedly,asked again,asked directly,asked specifically",
)

/** The participles of the words of refusing ("…, declining to comment"). */
export const decliningTo: readonly Refusal[] = list("declining to,refusing to").flatMap((words) =>
  [...telling, ...guarded].map(([verb, nominal]) => ({ words: `${words} ${verb}`, nominal })),
)

/** Comments that nobody gave; whoever did not give one is brought in by a preposition. */
export const silence: readonly string[] = list("there was,there has been,there had been").flatMap((there) =>
  ["", "immediate ", "official ", "immediate official "].flatMap((kind) =>
    list("comment,response,reaction,reply,word").map((noun) => `${there} no ${kind}${noun}`),
  ),
)

/** What becomes of calls and messages that whoever got them does not answer. */
export const unanswered: readonly string[] = list(
  "was not returned,were not returned,was not immediately returned,were not immediately returned,weren't returned,wasn't returned,was not answered,were not answered,were not immediately answered,was not immediately answered,went unanswered,have gone unanswered,went unreturned",
)

/** Refusals to comment in fixed words. */
export const refusals: readonly Refusal[] = [
  // "whom he would not name" has its object before it
  ...list("declined to,declines to,has declined to,have declined to,refused to").map((refuser) => ({
    words: `${refuser} name`,
    nominal: "_",
  })),
  ...refusers.flatMap((refuser) => [
    ...telling.flatMap(([verb, nominal]) =>
      adverbs.map((adverb) => ({ words: `${refuser} ${adverb}${verb}`, nominal })),
    ),
    ...guarded.flatMap(([verb, nominal]) =>
      fewAdverbs.map((adverb) => ({ words: `${refuser} ${adverb}${verb}`, nominal })),
    ),
  ]),
  ...failures.flatMap((failure) =>
    telling.flatMap(([verb, nominal]) =>
      adverbs.map((adverb) => ({ words: `${failure} ${adverb}${verb}`, nominal })),
    ),
  ),
  ...silences.map((words) => ({ words, nominal: on, refused: true as const })),
  ...list("has not,have not,had not,hasn't,haven't,hadn't").flatMap((no) =>
    ["", "yet ", "publicly "].map((adverb) => ({ words: `${no} ${adverb}commented`, nominal: on })),
  ),
  ...list("has never,have never,had never,never").map((no) => ({ words: `${no} commented`, nominal: on })),
  ...list(
    "had no comment,has no comment,have no comment,had no immediate comment,offered no comment,made no comment,gave no comment,declined comment,declined further comment,declined any comment,declined all comment,refused comment,refused any comment,withheld comment,offered no immediate comment",
  ).map((words) => ({ words, nominal: on })),
  ...list(
    "would neither confirm nor deny,could neither confirm nor deny,can neither confirm nor deny,neither confirmed nor denied,neither confirms nor denies,will neither confirm nor deny,has neither confirmed nor denied,have neither confirmed nor denied",
  ).map((words) => ({ words, nominal: "_" })),
]

import type { ContentPart } from "../parts/content.ts"
import { list } from "../parts/cue-rows.ts"

/** Where what is said begins and ends in English. */
export const content: ContentPart = {
  complements: [
    "estimate",
    "quotation",
    "colon",
    "stop",
    "aside",
    "mark",
    "resumption",
    "pointing",
    "clause",
    "relay",
    "adverbial",
    "twofold",
    "other-verb",
    "predicative",
    "infinitive",
    "nominal",
    "addressee",
    "figure",
    "adverb",
    "phrase",
  ],
  phrasal: ["nominal", "refusal", "infinitive", "predicative"],
  subjectBetween: false,
  bareClauses: true,
  anyNoun: true,
  bareAddressee: true,
  freeConjunctions: true,
  semicolonEnds: true,
  participleBehindComma: true,
  bounds: list(
    "at least,at most,more than,less than,fewer than,up to,as many as,as few as,as much as,no more than,no fewer than,over,about,around,between,under,nearly,almost,some,roughly,approximately",
  ),
  narrators: [
    ...list(
      "but did not,but does not,but didn't,but could not,though did not,although did not,but he did not,but she did not,but they did not,but it did not,and did not",
    ).flatMap((denied) =>
      list(
        "say,elaborate,identify,name,give,provide,offer,explain,release,describe,mention,reveal,want,specify,discuss,comment,address,answer,take",
      ).map((verb) => `${denied} ${verb}`),
    ),
    ...list("but gave no,but offered no,but provided no,giving no,offering no"),
    ...list(
      "elaborating,giving,providing,offering,naming,specifying,identifying,disclosing,citing,going into",
    ).map((verb) => `without ${verb}`),
  ],
  contrasts: list("while,but,whereas,although,though,even as,even though,and has,and have,and had"),
  likewise: [],
  openers: [],
  fronting: [],
  means: [],
  subordinators: list(
    "while,although,though,when,as,after,before,if,since,whereas,until,unless,because,once,whenever,asked,pressed,questioned",
  ),
  explaining: list("who,which,whose,whom"),
  reasoning: list("would,could,should,might,may,can,will,must,wouldn't,couldn't,can't,won't"),
  joinedReach: 11,
  noteReach: 8,
  works: [],
  matters: [],
}

import type { ContentPart } from "../parts/content.ts"

/** Where what is said begins and ends in Arabic. */
export const content: ContentPart = {
  complements: [
    "quotation",
    "colon",
    "stop",
    "mark",
    "resumption",
    "clause",
    "relay",
    "adverbial",
    "twofold",
    "other-verb",
    "refusal",
    "violence",
    "nominal",
    "addressee",
    "object",
  ],
  phrasal: ["nominal", "refusal"],
  subjectBetween: true,
  bareClauses: false,
  anyNoun: false,
  bareAddressee: false,
  freeConjunctions: false,
  semicolonEnds: false,
  participleBehindComma: false,
  joinedReach: 4,
  noteReach: 1,
}

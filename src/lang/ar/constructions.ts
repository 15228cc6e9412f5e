import type { ConstructionsPart } from "../parts/constructions.ts"

/** How Arabic reports speech. */
export const constructions: ConstructionsPart = {
  tried: [
    { id: "speaker-colon", reach: 12, datelines: true, owed: ["علي", "يجب", "ينبغي"] },
    { id: "article-voice" },
    { id: "medium-ahead" },
    { id: "as-clause", source: "after" },
    { id: "passive-without-agent" },
    { id: "withheld-comment" },
    { id: "denied-before" },
    { id: "judgement" },
    { id: "quotation-cue-source", whole: false },
    { id: "clause-cue-source", ends: "sentence" },
    { id: "cue-source-clause" },
    { id: "declined-comment" },
    { id: "governing-verb" },
    { id: "relaying-participle" },
    { id: "closing-phrase" },
    { id: "participle-clause", apart: false },
    { id: "cue-noun-source" },
    { id: "source-relay" },
    { id: "source-first", behindConjunction: false, described: false, relays: true },
    { id: "source-within", described: false },
    { id: "source-last" },
    { id: "leftover-quotation" },
    { id: "nested-report" },
  ],
  misreadings: ["after-preposition", "fact", "conditional"],
  negationReach: 1,
  agreement: false,
  progressive: false,
}

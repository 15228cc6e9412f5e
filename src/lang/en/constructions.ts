import type { ConstructionsPart } from "../parts/constructions.ts"

/** How English reports speech. */
export const constructions: ConstructionsPart = {
  tried: [
    { id: "speaker-colon", reach: 24, datelines: false },
    { id: "relaying-agent" },
    { id: "as-clause", source: "before" },
    { id: "passive-with-agent" },
    { id: "interrupted-clause" },
    { id: "closing-relay" },
    { id: "quotation-cue-source", whole: true },
    { id: "clause-cue-source", ends: "clause" },
    { id: "quotation-source-cue" },
    { id: "clause-source-cue" },
    { id: "source-cue-clause" },
    { id: "declined-comment" },
    { id: "withheld-comment" },
    { id: "relaying-participle" },
    { id: "participle-clause", apart: true },
    { id: "infinitive-clause" },
    { id: "source-cue-noun" },
    { id: "source-relay" },
    { id: "source-first", behindConjunction: true, described: true, relays: false },
    { id: "source-within", described: true },
    { id: "source-last" },
    { id: "quotation-beside-name" },
    { id: "leftover-quotation" },
    { id: "nested-report" },
  ],
  misreadings: ["part-of-name", "passive", "determined", "supposed", "closed"],
  negationReach: 3,
  agreement: true,
}

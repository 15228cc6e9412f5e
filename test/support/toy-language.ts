import { cueOf, languagePack } from "../../src/extract/index.ts"
import type { CueForm } from "../../src/lang/parts/reporting.ts"

const verb = (words: string, act = "", more = ""): CueForm => ({
  words,
  kind: "finite",
  cue: cueOf(words, act, "cq", "", more),
})

/**
 * A made-up language of about forty words whose verbs stand last: "Omar, the road closed that said." It has what the
 * guide to adding a language asks for first, and nothing else.
 */
export const toy = languagePack({
  id: "qaa",
  reporting: {
    forms: [
      verb("sem"),
      verb("semi"),
      verb("veko", "confirms"),
      verb("naru", "denies"),
      verb("dema", "demands"),
      verb("hofo", "hopes"),
      { words: "gore", kind: "postposition", cue: cueOf("gore", "", "", "") },
    ],
    complementisers: [{ words: "ta" }, { words: "tave" }],
    dropsSubject: true,
  },
  constructions: {
    tried: [{ id: "source-clause-cue", nominal: ["igini"] }, { id: "source-postposition" }],
    negationReach: 2,
  },
  sources: {
    nouns: [
      { words: "kalo", kind: "anonymous", lemma: "kalo", number: "singular" },
      { words: "kalosi", kind: "anonymous", lemma: "kalo", number: "plural" },
      { words: "minisu", kind: "person", lemma: "minisu", number: "singular" },
      { words: "prezu", kind: "person", lemma: "prezu", number: "singular" },
      { words: "polis", kind: "body", lemma: "polis" },
      { words: "gazet", kind: "outlet", lemma: "gazet" },
      { words: "analisi", kind: "collective", lemma: "analisi", number: "plural" },
    ],
    pronouns: [{ words: "os", person: 3, number: "singular" }],
    titles: ["say"],
    conjunctions: ["ve"],
  },
  sentences: {
    abbreviations: ["dr"],
    conjunctions: ["ve", "ama"],
    clauses: ["ama", "cun"],
    adverbs: ["dun", "yeni", "son"],
    times: ["dun", "salin"],
  },
  certainty: {
    hedges: [
      { words: "belk", certainty: "possible" },
      { words: "galib", certainty: "probable" },
    ],
    negations: ["mu"],
    conditions: ["eg"],
  },
  clauses: {
    verb: (word) => (word.endsWith("uv") || word.endsWith("igini") ? "sure" : undefined),
  },
})

import type { BoilerplatePart } from "./boilerplate.ts"
import type { CertaintyPart } from "./certainty.ts"
import type { ClausesPart } from "./clauses.ts"
import type { ConstructionsPart } from "./constructions.ts"
import type { ContentPart } from "./content.ts"
import type { FramesPart } from "./frames.ts"
import type { LettersPart } from "./letters.ts"
import type { ReportingPart } from "./reporting.ts"
import type { SentencesPart } from "./sentences.ts"
import type { SourcesPart } from "./sources.ts"
import type { WordsPart } from "./words.ts"

/*
 * What holds for a language that says nothing of a field. Every default is the careful one: nothing is told from a
 * word's form, nothing is written onto words, no word has the function that is asked for.
 */

const never = (): boolean => false
const same = (word: string): string => word

export const letters: LettersPart = {
  capitals: true,
  proclitics: [],
  conjunctive: [],
  definite: never,
  eventNoun: never,
  possessed: never,
  plainlyPossessed: never,
  firstPerson: never,
  promises: never,
  personal: never,
  nameLikeness: () => Number.NEGATIVE_INFINITY,
  adverb: never,
  bare: same,
  adjectiveForms: (word) => [word],
  masculine: same,
  unprefixed: same,
  relative: never,
  accusative: never,
  bases: () => [],
  activeParticiple: never,
  passiveParticiple: never,
  writtenPassive: never,
  writtenAccusative: never,
  writtenName: never,
  writtenNameParticle: never,
  writtenHamza: never,
  ambiguousPassive: never,
  future: never,
  verb: never,
  adjective: () => ({}),
  oblique: never,
  fullPlural: never,
  perfectFeminine: never,
  nameGender: () => undefined,
  agreement: () => ({}),
}

export const reporting: Omit<ReportingPart, "forms"> = {
  complementisers: [],
  subject: ["before"],
  dropsSubject: false,
  impersonal: [],
  hearsay: [],
  as: [],
  infinitives: [],
  blockers: [],
  addressees: [],
  companions: [],
  airing: [],
  agents: [],
  passives: [],
  freeRelatives: [],
  lightVerbs: [],
  facts: [],
  accused: [],
  relatives: [],
  distance: [],
  invitations: [],
  withheld: [],
  media: [],
  issuing: [],
  topics: [],
  within: "",
  judgements: [],
  measures: [],
  violence: [],
  manners: [],
  anyOf: [],
  priors: [],
  refusals: [],
  deniable: [],
  grantable: [],
  askings: [],
  upshots: [],
  pointers: [],
  inIt: [],
  comments: [],
  givers: [],
  about: [],
  identity: [],
}

export const constructions: Omit<ConstructionsPart, "tried"> = {
  misreadings: [],
  negationReach: 1,
  agreement: false,
  progressive: false,
}

export const sources: Omit<SourcesPart, "nouns"> = {
  order: { head: "last", objectFollows: false, describedBehind: false },
  pronouns: [],
  titles: [],
  titleNouns: {},
  counterparts: [],
  backward: [],
  publishedFrom: [],
  definites: [],
  military: { words: [], army: "" },
  counts: [],
  kinds: [],
  joins: [],
  conjunctions: [],
  objects: [],
  nobodies: [],
  privatives: [],
  distributives: [],
  silent: [],
  outletKinds: {},
  bodyKinds: {},
  personRelatives: [],
  examples: [],
  governments: [],
  headLast: true,
  juniors: [],
  possessive: [],
  mastheads: [],
  genders: { feminine: [], masculine: [] },
}

export const certainty: CertaintyPart = {
  hedges: [],
  hedged: () => undefined,
  negations: [],
  nevers: [],
  affirmative: [],
  exceptives: [],
  conditions: [],
  idle: [],
  futures: [],
  concessions: [],
  selves: [],
  performatives: {},
  falsities: [],
  falseWords: [],
}

export const sentences: SentencesPart = {
  abbreviations: [],
  splits: [],
  circumstances: [],
  attendants: [],
  clauses: [],
  conjunctions: [],
  prepositions: [],
  adverbs: [],
  auxiliaries: [],
  times: [],
  otherOccasion: [],
  anteriors: [],
  eves: [],
  passing: [],
}

export const content: ContentPart = {
  complements: ["quotation", "colon", "stop", "aside", "mark", "clause", "adverb", "phrase"],
  phrasal: ["nominal"],
  subjectBetween: false,
  bareClauses: false,
  anyNoun: false,
  bareAddressee: false,
  freeConjunctions: true,
  semicolonEnds: true,
  participleBehindComma: true,
  bounds: [],
  narrators: [],
  contrasts: [],
  likewise: [],
  openers: [],
  fronting: [],
  means: [],
  subordinators: [],
  explaining: [],
  reasoning: [],
  joinedReach: 4,
  noteReach: 4,
  works: [],
  matters: [],
}

/** Without knowledge of verbs any longer run of words may be a clause, and none is surely a whole one. */
export const clauses: ClausesPart = {
  verb: () => undefined,
  verbal: never,
  verbless: false,
  copulas: [],
  empty: [],
  open: [],
}

export const boilerplate: BoilerplatePart = {
  furniture: [],
  teasers: [],
  endings: [],
  dates: [],
  lines: [],
  credits: [],
  notices: [],
  inserts: [],
  listEnds: [],
  brackets: [],
}

/** No predicate is read: every claim is held in words. */
export const frames: Omit<FramesPart, "lang" | "nameLanguages"> = {
  capitals: true,
  headFirst: false,
  subjectAfter: false,
  words: "",
  triggers: "",
  labels: "",
  numbers: "",
  verbs: () => [],
  demonyms: (adjective) => [{ form: adjective, people: false }],
  analyses: (word) => [{ word, before: [] }],
}

/** Texts are compared by their spellings, numbers and names. */
export const words: Omit<WordsPart, "id"> = {
  learned: false,
  forms: (word) => [word],
  roots: () => [],
  lemma: () => undefined,
  contrasts: "",
  synonyms: "",
  classes: "",
  functionWords: "",
  lightWords: "",
  negations: "",
  softNegations: "",
  notNegations: "",
  denials: "",
  hedges: "",
  questions: "",
  clauseWords: "",
  articles: "",
  and: "",
  purpose: "",
  joinsAnd: false,
  numbers: "",
  multipliers: "",
  duals: "",
  percents: "",
  currencies: "",
  reporting: "",
  anybody: "",
  growing: "",
  denied: () => undefined,
  atLeast: "",
  atMost: "",
  about: "",
}

/**
 * What telling events must know of a language, beside its concepts and roles. Tables are plain text, one entry a line, in
 * ordinary spelling; they are folded when the part is read.
 */
export interface EventsPart {
  /**
   * `class: word, phrase`, each of words that stand near an event's word:
   *
   * - `occasion`: brings in an event as one that happened ("after", «عقب»);
   * - `occurring`: says of an event that it happened ("took place", «وقع»);
   * - `doing`: a verb whose object is the deed ("launched", «شن»);
   * - `continuing`: it goes on or recurs ("daily", «تواصل»); `planned`: it is to come ("scheduled", «المقبل»);
   * - `supposed`: nobody says that it is so ("could", "in order to", «بهدف»); `former`: it is over ("former");
   * - `negating`: denies the verb behind it; `lacking`: denies the noun ("without", «عدم»); `averting`: its object is
   *   not so, or is prevented or called off ("denied", «ألغى»); `averted`: so is its subject; `involved`: nouns that keep
   *   a denial off the event ("denied any *role* in …"); `going`: a verb whose subject happens or goes
   *   on; `idle`: looks like a negation and denies nothing ("no less
   *   than"); `light`: words between a negation and what it denies;
   * - `wanted`: somebody wants it ("called for", «دعا»); `kind`: any of the kind ("any", «أي»).
   */
  readonly words: string
  /** `feature: class number, class number`: what a feature speaks for. Classes are `told`, the extents and certainties. */
  readonly weights: string
  /** The least log-odds with which words are taken to tell an event. */
  readonly least: number
}

import { list } from "../parts/cue-rows.ts"
import type { LettersPart } from "../parts/letters.ts"

const common = new Set(
  list(`is,are,was,were,has,have,had,will,would,can,could,may,might,must,should,do,does,did,be,been,came,went,took,made,got,gave,won,lost,met,led,left,ran,fell,rose,grew,
  began,became,kept,held,put,set,hit,cut,sent,built,paid,stood,sat,spent,brought,bought,caught,fought,sought,taught,thought,knew,drew,flew,threw,broke,spoke,struck,shot,chose,drove,wrote,shows,
  comes,goes,takes,makes,gets,gives,wins,loses,meets,leads,leaves,runs,falls,rises,grows,begins,becomes,keeps,holds,needs,wants,seems,looks,remains,isn't,aren't,wasn't,weren't,hasn't,haven't,hadn't,won't,wouldn't,can't,cannot,couldn't,shouldn't,don't,doesn't,didn't,he's,she's,it's,they're,we're,i'm,you're,i've,we've,they've`),
)

const nounsInLy = new Set(
  list(
    "family,ally,reply,assembly,monopoly,anomaly,bully,rally,supply,daily,weekly,monthly,fly,italy,july,jelly,belly,homily,melancholy,elderly,only",
  ),
)
/** Nouns of people that are also verbs or frequent surnames, so that they count only where a verb has them as subject. */
const agentNouns = new Set(
  list(
    `agent,anchor,baker,barber,boss,broker,builder,captive,carpenter,champion,child,children,cleaner,cook,dad,dancer,dealer,diver,driver,elder,gardener,guard,guide,host,hunter,maker,merchant,
    miner,mom,monitor,mum,operator,organiser,painter,partner,pilot,planner,player,priest,provider,ranger,reader,recruit,runner,sailor,seller,shepherd,singer,skipper,spy,sponsor,supplier,
    warden,winner,youth`,
  ).flatMap((word) => [word, `${word}s`]),
)
/** Nouns of things that end like nouns of people. */
const thingsLikePersons = new Set(
  list(
    "list,lists,fist,fists,mist,twist,wrist,wrists,grist,gist,career,careers,beer,beers,deer,peer,sheer,steer,veneer,cheer,cheers",
  ),
)

/** Nouns of people that are frequent surnames, too. */
const surnames = new Set(["King", "Pope", "Prince", "Judge", "Bishop"])

/** English letters and word forms. */
export const letters: LettersPart = {
  capitals: true,
  proclitics: [],
  conjunctive: [],
  definite: () => false,
  eventNoun: () => false,
  personal: (word) =>
    agentNouns.has(word) ||
    /(?:ologist|ographer|[^e]man|[^e]men|woman|women|person|crat|year-old)s?$/u.test(word) ||
    (/(?:ist|ian|eer)s?$/u.test(word) && !thingsLikePersons.has(word)),
  nameLikeness: () => 0,
  adverb: (word) => word.length > 4 && word.endsWith("ly") && !nounsInLy.has(word),
  possessed: () => false,
  plainlyPossessed: () => false,
  firstPerson: (word) => /^(?:i|me|my|we|us|our|ours)$/u.test(word),
  promises: () => false,
  bare: (word) => word,
  adjectiveForms: (word) => [word],
  masculine: (word) => word,
  unprefixed: (words) => words,
  relative: () => false,
  accusative: () => false,
  bases: () => [],
  activeParticiple: (word) => word.length > 4 && word.endsWith("ing"),
  passiveParticiple: (word) => /(?:ed|n|ld|t)$/u.test(word),
  ambiguousPassive: () => false,
  future: (word) => word === "will" || word === "would" || word.endsWith("'ll") || word === "won't",
  verb: (word) =>
    common.has(word) || (word.length > 4 && /[a-z]ed$/u.test(word) && !/(?:eed|red|united)$/u.test(word)),
  adjective: () => ({}),
  oblique: () => false,
  fullPlural: () => false,
  writtenPassive: () => false,
  writtenAccusative: () => false,
  writtenName: (word) => surnames.has(word),
  writtenNameParticle: () => false,
  writtenHamza: () => false,
  perfectFeminine: () => false,
  nameGender: () => undefined,
  agreement: (word) =>
    word.length > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("'s")
      ? { number: "plural" }
      : {},
}

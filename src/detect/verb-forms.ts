/** How the words of a predicate change with time and certainty. */
export interface VerbForms {
  /** The verb as the predicate's own template has it. */
  readonly told: string
  /** Its plain form, as after "will" and "may". */
  readonly plain: string
  /** Its participle after "have", where it differs from the verb as told. */
  readonly participle?: string
  /** The beginning of the template up to and with the verb, and the same without a tense; left out where it has none. */
  readonly untensed?: readonly [told: string, untensed: string]
}

/** A verb that only takes another ending where its tense is to stay open. */
function participle(told: string, plain: string, ending: string, perfect = told): VerbForms {
  return { told, plain, participle: perfect, untensed: [told, ending] }
}

/** An event of some who share it: "{participants} met", "a meeting of {participants}". */
function shared(told: string, plain: string, noun: string, perfect = told): VerbForms {
  return {
    told,
    plain,
    participle: perfect,
    untensed: [`{participants} ${told}`, `${noun} {participants}`],
  }
}

/**
 * The forms of the built-in predicates. What is done by being said, such as a demand, has happened when it is told, and
 * what goes on now is told of now: they have no form without a tense.
 */
export const verbForms: Readonly<Record<string, VerbForms>> = {
  contact: shared("were in contact", "be in contact", "contact between", "been in contact"),
  talk: {
    told: "held",
    plain: "hold",
    untensed: ["{participants} held [{formality} ]talks", "[{formality} ]talks of {participants}"],
  },
  meet: {
    told: "met",
    plain: "meet",
    untensed: ["{participants} met[ {count} times]", "a meeting of {participants}[, {count} times]"],
  },
  call: shared("spoke", "speak", "a conversation of", "spoken"),
  visit: {
    told: "visited",
    plain: "visit",
    untensed: ["{visitors} visited[ {place}]", "a visit by {visitors}[ to {place}]"],
  },
  mediate: { told: "mediates", plain: "mediate" },
  normalise: { told: "normalise", plain: "normalise" },
  agree: shared("agreed", "agree", "an agreement of"),
  "lead-process": { told: "leads", plain: "lead" },
  announce: { told: "announced", plain: "announce" },
  attack: {
    told: "struck",
    plain: "strike",
    untensed: ["{agent} struck[ {target}]", "an attack by {agent}[ on {target}]"],
  },
  kill: { told: "killed", plain: "be killed", participle: "been killed" },
  injure: { told: "injured", plain: "be injured", participle: "been injured" },
  arrest: participle("arrested", "arrest", "arresting"),
  deploy: participle("deployed", "deploy", "deploying"),
  withdraw: participle("withdrew", "withdraw", "withdrawing", "withdrawn"),
  aid: participle("aided", "aid", "aiding"),
  close: participle("closed", "close", "closing"),
  reopen: participle("reopened", "reopen", "reopening"),
  appoint: participle("appointed", "appoint", "appointing"),
  resign: { told: "gives up", plain: "give up" },
  support: { told: "supports", plain: "support" },
  oppose: { told: "opposes", plain: "oppose" },
  seek: { told: "seeks", plain: "seek" },
  facilitate: { told: "helps", plain: "help" },
  welcome: { told: "welcomes", plain: "welcome" },
  refuse: { told: "refuses", plain: "refuse" },
  propose: { told: "proposed", plain: "propose" },
  demand: { told: "demanded", plain: "demand" },
  invite: { told: "invited", plain: "invite" },
  threaten: { told: "threatened", plain: "threaten" },
  condition: { told: "sets", plain: "set" },
}

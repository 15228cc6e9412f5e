import { agent, agents } from "../agent-roles.ts"
import { definePredicate } from "../define-predicate.ts"
import { quantity } from "../quantity-role.ts"
import { labels } from "../set-roles.ts"
import { when } from "../time-role.ts"
import { place } from "../value-roles.ts"
import { agree } from "./contact.ts"
import { attack, kill } from "./force.ts"

const time = when({ single: true, coincide: "P3D" })
const doer = agent({ identity: true })
const site = place({ identity: true })
const about = labels()
const where = "[ in {place}][ ({time})]"
const by = `[ by {agent}]${where}`

/** What befalls people: counted as the dead are. */
const harm = (words: string) =>
  ({
    roles: kill.roles,
    plover: "ASSAULT",
    words: `[{count} ][{victims} ]${words}${by}`,
    facts: kill.facts,
  }) as const

/** A use of force of one kind. */
const force = (words: string, entails: readonly string[] = ["attack"]) =>
  ({
    roles: attack.roles,
    entails,
    plover: "ASSAULT",
    words: `${words}[ on {target}]${by}`,
    facts: attack.facts,
  }) as const

/** What happens to things and places. */
const mishapRoles = { what: labels({ identity: true }), place: site, cause: labels(), time }
const mishap = (words: string) =>
  ({ roles: mishapRoles, words: `${words}[ {what}]${where}`, facts: { needs: [["what", "place"]] } }) as const

/** What police, courts and the like do to somebody. */
const justiceRoles = {
  agent: agent({ single: true }),
  detained: agents({ identity: true }),
  charge: labels(),
  place: site,
  time,
}
const justice = (words: string) =>
  ({
    roles: justiceRoles,
    plover: "COERCE",
    words: `${words}[ {detained}][ for {charge}]${by}`,
    facts: { needs: [["detained", "place"]] },
  }) as const

/** What a body that votes does with a text. */
const votes = quantity({ single: true, whole: true })
const ballotRoles = {
  agent: doer,
  what: labels({ identity: true }),
  for: votes,
  against: votes,
  abstained: votes,
  time,
}
const ballot = (words: string, excludes: readonly string[] = []) =>
  ({
    roles: ballotRoles,
    excludes,
    words: `${words}[ {what}][ by {agent}][, {for} for][, {against} against][ ({time})]`,
    facts: { needs: [["agent"]] },
  }) as const

/** What is done with an office. */
const officeRoles = {
  agent: agent({ single: true }),
  office: labels({ identity: true }),
  of: agent({ identity: true }),
  person: agent({ identity: true }),
  time: when({ single: true, coincide: "P7D" }),
}
const office = (words: string, aspect: "event" | "state" = "event") =>
  ({
    roles: officeRoles,
    aspect,
    words: `${words} {person}[ as {office}][ of {of}][ by {agent}][ ({time})]`,
    facts: { needs: [["person", "of"]] },
  }) as const

/** What is done to an agreement or with a punishment. */
const termsRoles = { agent: doer, target: agents({ identity: true }), what: labels({ identity: true }), time }
const terms = (words: string) =>
  ({
    roles: termsRoles,
    words: `${words}[ {target}][ {what}][ by {agent}][ ({time})]`,
    facts: { needs: [["target", "what"]] },
  }) as const

/** What forces do with ground. */
const groundRoles = { agent: doer, place: site, from: agents(), time }
const ground = (words: string, aspect: "event" | "state" = "event", entails: readonly string[] = []) =>
  ({
    roles: groundRoles,
    aspect,
    entails,
    words: `${words} {place}[ from {from}][ by {agent}][ ({time})]`,
    facts: { needs: [["agent", "from"], ["place"]] },
  }) as const

/**
 * The ordinary events of news, each a predicate by its id: what befalls people, force, disasters, arrests and courts,
 * votes, offices, agreements, ground won and lost. `agree`, `arrest`, `attack`, `kill`, `meet` and the like, which know
 * more, are exports of their own. Their words are nouns, so that they tell no tense.
 *
 * @see PLOVER, the Political Language Ontology for Verifiable Event Records
 * @example
 * ```ts
 * import { events } from "isnad"
 * const said = events.vote({ agent: "un-security-council", what: ["draft-resolution"], for: 13, against: 1 })
 * said.roles.for // → { min: 13, max: 13 }
 * events.strike({ agent: "israel", place: "gaza" }).predicate // → "strike"
 * ```
 */
export const events = /* @__PURE__ */ (() => ({
  die: definePredicate("die", harm("dead")),
  casualties: definePredicate("casualties", harm("killed or injured")),
  goMissing: definePredicate("go-missing", harm("missing")),
  displace: definePredicate("displace", harm("displaced")),
  strike: definePredicate("strike", force("air strike")),
  shell: definePredicate("shell", force("shelling")),
  shoot: definePredicate("shoot", force("shooting")),
  blast: definePredicate("blast", force("blast", [])),
  clash: definePredicate("clash", {
    roles: { participants: agents({ identity: true }), place: site, time },
    plover: "FIGHT",
    words: `clash[ of {participants}]${where}`,
    facts: { needs: [["participants", "place"]], mutual: false },
  }),
  crash: definePredicate("crash", mishap("crash of")),
  collapse: definePredicate("collapse", mishap("collapse of")),
  sink: definePredicate("sink", mishap("sinking of")),
  fire: definePredicate("fire", mishap("fire at")),
  flood: definePredicate("flood", mishap("flood")),
  quake: definePredicate("quake", mishap("earthquake")),
  storm: definePredicate("storm", mishap("storm")),
  outbreak: definePredicate("outbreak", mishap("outbreak of")),
  charge: definePredicate("charge", justice("charge against")),
  try: definePredicate("try", justice("trial of")),
  convict: definePredicate("convict", justice("conviction of")),
  sentence: definePredicate("sentence", {
    ...justice("sentence on"),
    roles: { ...justiceRoles, years: quantity({ single: true }) },
    entails: ["convict"],
  }),
  execute: definePredicate("execute", justice("execution of")),
  release: definePredicate("release", justice("release of")),
  raid: definePredicate("raid", justice("raid")),
  investigate: definePredicate("investigate", justice("investigation of")),
  vote: definePredicate("vote", ballot("vote on")),
  adopt: definePredicate("adopt", ballot("adoption of", ["reject", "veto"])),
  reject: definePredicate("reject", ballot("rejection of")),
  veto: definePredicate("veto", ballot("veto of")),
  submit: definePredicate("submit", ballot("submission of")),
  enact: definePredicate("enact", ballot("enactment of")),
  dismiss: definePredicate("dismiss", office("dismissal of")),
  elect: definePredicate("elect", office("election of")),
  run: definePredicate("run", office("candidacy of")),
  holdOffice: definePredicate("hold-office", office("office held by", "state")),
  sign: definePredicate("sign", {
    roles: agree.roles,
    entails: ["agree"],
    plover: "AGREE",
    words: "signing[ of {what}][ about {about}][ by {participants}][ in {place}][ ({time})]",
    facts: { needs: [["participants"]] },
  }),
  truce: definePredicate("truce", {
    roles: { participants: agents({ identity: true }), about, place: site, time },
    words: `truce[ of {participants}]${where}`,
    facts: { needs: [["participants", "place"]] },
  }),
  sanction: definePredicate("sanction", { ...terms("sanctions on"), excludes: ["lift-sanction"] }),
  liftSanction: definePredicate("lift-sanction", terms("end of sanctions on")),
  violate: definePredicate("violate", terms("violation of")),
  suspend: definePredicate("suspend", terms("suspension of")),
  leave: definePredicate("leave", terms("withdrawal from")),
  enter: definePredicate("enter", ground("entry into")),
  capture: definePredicate("capture", ground("capture of")),
  control: definePredicate("control", ground("control of", "state")),
  besiege: definePredicate("besiege", ground("siege of", "state")),
  advance: definePredicate("advance", ground("advance on")),
}))()

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

/** What befalls people: counted as the dead are. */
const harm = (words: string) =>
  ({
    roles: kill.roles,
    plover: "ASSAULT",
    words: `[{count} ][{victims} ]${words}${where}`,
    facts: kill.facts,
  }) as const

/** A use of force of one kind. */
const force = (words: string, entails: readonly string[] = ["attack"]) =>
  ({
    roles: attack.roles,
    entails,
    plover: "ASSAULT",
    words: `{agent} ${words}[ {target}]${where}`,
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
    words: `[{agent} ]${words}[ {detained}][ for {charge}]${where}`,
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
    words: `{agent} ${words}[ {what}][ {for}][–{against}][ ({time})]`,
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
    words: `[{agent}: ]{person} ${words}[ {office}][ of {of}][ ({time})]`,
    facts: { needs: [["person", "of"]] },
  }) as const

/** What is done to an agreement or with a punishment. */
const termsRoles = { agent: doer, target: agents({ identity: true }), what: labels({ identity: true }), time }
const terms = (words: string) =>
  ({
    roles: termsRoles,
    words: `{agent} ${words}[ {target}][ {what}][ ({time})]`,
    facts: { needs: [["target", "what"]] },
  }) as const

/** What forces do with ground. */
const groundRoles = { agent: doer, place: site, from: agents(), time }
const ground = (words: string, aspect: "event" | "state" = "event", entails: readonly string[] = []) =>
  ({
    roles: groundRoles,
    aspect,
    entails,
    words: `{agent} ${words}[ {place}][ from {from}][ ({time})]`,
    facts: { needs: [["agent", "from"], ["place"]] },
  }) as const

/**
 * The ordinary events of news, each a predicate by its id: what befalls people, force, disasters, arrests and courts,
 * votes, offices, agreements, ground won and lost. `agree`, `arrest`, `attack`, `kill`, `meet` and the like, which know
 * more, are exports of their own.
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
  die: definePredicate("die", harm("died")),
  casualties: definePredicate("casualties", harm("killed or injured")),
  goMissing: definePredicate("go-missing", harm("went missing")),
  displace: definePredicate("displace", harm("displaced")),
  strike: definePredicate("strike", force("struck from the air")),
  shell: definePredicate("shell", force("shelled")),
  shoot: definePredicate("shoot", force("shot at")),
  blast: definePredicate("blast", force("set off a blast at", [])),
  clash: definePredicate("clash", {
    roles: { participants: agents({ identity: true }), place: site, time },
    plover: "FIGHT",
    words: `{participants} clashed${where}`,
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
  charge: definePredicate("charge", justice("charged")),
  try: definePredicate("try", justice("tried")),
  convict: definePredicate("convict", justice("convicted")),
  sentence: definePredicate("sentence", {
    ...justice("sentenced"),
    roles: { ...justiceRoles, years: quantity({ single: true }) },
    entails: ["convict"],
  }),
  execute: definePredicate("execute", justice("executed")),
  release: definePredicate("release", justice("released")),
  raid: definePredicate("raid", justice("raided")),
  investigate: definePredicate("investigate", justice("investigated")),
  vote: definePredicate("vote", ballot("voted on")),
  adopt: definePredicate("adopt", ballot("adopted", ["reject", "veto"])),
  reject: definePredicate("reject", ballot("rejected")),
  veto: definePredicate("veto", ballot("vetoed")),
  submit: definePredicate("submit", ballot("put forward")),
  enact: definePredicate("enact", ballot("enacted")),
  dismiss: definePredicate("dismiss", office("was dismissed as")),
  elect: definePredicate("elect", office("was elected")),
  run: definePredicate("run", office("ran for")),
  holdOffice: definePredicate("hold-office", office("is", "state")),
  sign: definePredicate("sign", {
    roles: agree.roles,
    entails: ["agree"],
    plover: "AGREE",
    words: "{participants} signed[ {what}][ about {about}][ in {place}][ ({time})]",
    facts: { needs: [["participants"]] },
  }),
  truce: definePredicate("truce", {
    roles: { participants: agents({ identity: true }), about, place: site, time },
    words: `truce[ of {participants}]${where}`,
    facts: { needs: [["participants", "place"]] },
  }),
  sanction: definePredicate("sanction", { ...terms("put sanctions on"), excludes: ["lift-sanction"] }),
  liftSanction: definePredicate("lift-sanction", terms("lifted sanctions on")),
  violate: definePredicate("violate", terms("violated")),
  suspend: definePredicate("suspend", terms("suspended")),
  leave: definePredicate("leave", terms("left")),
  enter: definePredicate("enter", ground("entered")),
  capture: definePredicate("capture", ground("captured")),
  control: definePredicate("control", ground("controls", "state")),
  besiege: definePredicate("besiege", ground("besieges", "state")),
  advance: definePredicate("advance", ground("advanced on")),
}))()

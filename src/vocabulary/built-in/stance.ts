import { agent } from "../agent-roles.ts"
import { definePredicate } from "../define-predicate.ts"
import { eventKind } from "../kind-role.ts"
import { labels } from "../set-roles.ts"
import { when } from "../time-role.ts"

/** Whose stance it is, and to what kind of event: opaque, since nobody says that there is one. */
const stanceRoles = {
  agent: agent({ identity: true }),
  what: eventKind({ identity: true }),
  time: when(),
}
const addressedRoles = { ...stanceRoles, addressee: agent({ single: true }) }

/** Someone is for it. */
export const support = definePredicate("support", {
  roles: stanceRoles,
  excludes: ["oppose"],
  aspect: "stance",
  plover: "SUPPORT",
  words: "{agent} supports it that {what}[ ({time})]",
})

/** Someone is against it. */
export const oppose = definePredicate("oppose", {
  roles: stanceRoles,
  aspect: "stance",
  plover: "REJECT",
  words: "{agent} opposes it that {what}[ ({time})]",
})

/** Someone wants it to come about. */
export const seek = definePredicate("seek", {
  roles: stanceRoles,
  entails: ["support"],
  aspect: "stance",
  plover: "SUPPORT",
  words: "{agent} seeks that {what}[ ({time})]",
})

/** Someone works or offers to bring it about. */
export const facilitate = definePredicate("facilitate", {
  roles: stanceRoles,
  entails: ["support"],
  aspect: "stance",
  plover: "COOPERATE",
  words: "{agent} helps to bring it about that {what}[ ({time})]",
})

/** Someone welcomes it. */
export const welcome = definePredicate("welcome", {
  roles: stanceRoles,
  entails: ["support"],
  aspect: "stance",
  plover: "SUPPORT",
  words: "{agent} welcomes it that {what}[ ({time})]",
})

/** Someone refuses it. */
export const refuse = definePredicate("refuse", {
  roles: stanceRoles,
  entails: ["oppose"],
  aspect: "stance",
  plover: "REJECT",
  words: "{agent} refuses that {what}[ ({time})]",
})

/** Someone puts it forward. Who did is one agent: a proposal credited to two is a clash. */
export const propose = definePredicate("propose", {
  roles: { ...addressedRoles, agent: agent({ single: true }) },
  aspect: "stance",
  plover: "REQUEST",
  words: "{agent} proposed[ to {addressee}] that {what}[ ({time})]",
})

/** Someone demands it of somebody. */
export const demand = definePredicate("demand", {
  roles: addressedRoles,
  aspect: "stance",
  plover: "REQUEST",
  words: "{agent} demanded[ of {addressee}] that {what}[ ({time})]",
})

/** Someone invites somebody to it. */
export const invite = definePredicate("invite", {
  roles: addressedRoles,
  aspect: "stance",
  plover: "REQUEST",
  words: "{agent} invited[ {addressee}] so that {what}[ ({time})]",
})

/** Someone threatens somebody with it. */
export const threaten = definePredicate("threaten", {
  roles: addressedRoles,
  aspect: "stance",
  plover: "THREATEN",
  words: "{agent} threatened[ {addressee}] that {what}[ ({time})]",
})

/** Someone sets conditions for it, or none. */
export const condition = definePredicate("condition", {
  roles: { ...stanceRoles, conditions: labels({ single: true }) },
  aspect: "stance",
  plover: "REQUEST",
  words: "{agent} sets conditions[ ({conditions})] before {what}[ ({time})]",
})

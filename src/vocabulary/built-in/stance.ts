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
const addressedRoles = /* @__PURE__ */ (() => ({ ...stanceRoles, addressee: agent({ single: true }) }))()

/**
 * Someone is for it.
 *
 * @example
 * ```ts
 * import { contact, support } from "isnad"
 * const said = support({ agent: "iran", what: contact({ participants: ["turkey", "syria"] }) })
 * "kind" in (said.roles.what ?? {}) // → true
 * ```
 */
export const support = definePredicate("support", {
  roles: stanceRoles,
  excludes: ["oppose"],
  aspect: "stance",
  plover: "SUPPORT",
  words: "{agent} supports it that {what}[ ({time})]",
  facts: { needs: [["agent"], ["what"]] },
})

/**
 * Someone is against it.
 *
 * @example
 * ```ts
 * import { deploy, oppose } from "isnad"
 * const said = oppose({ agent: "iran", what: deploy({ agent: "turkey", place: "syria" }) })
 * "kind" in (said.roles.what ?? {}) // → true
 * ```
 */
export const oppose = definePredicate("oppose", {
  roles: stanceRoles,
  aspect: "stance",
  plover: "REJECT",
  words: "{agent} opposes it that {what}[ ({time})]",
  facts: { needs: [["agent"], ["what"]] },
})

/**
 * Someone wants it to come about.
 *
 * @example
 * ```ts
 * import { meet, seek } from "isnad"
 * const said = seek({ agent: "turkey", what: meet({ participants: ["turkey", "syria"] }) })
 * "kind" in (said.roles.what ?? {}) // → true
 * ```
 */
export const seek = definePredicate("seek", {
  roles: stanceRoles,
  entails: ["support"],
  aspect: "stance",
  plover: "SUPPORT",
  words: "{agent} seeks that {what}[ ({time})]",
  facts: { needs: [["agent"], ["what"]], bySpeaker: true, doerOfNouns: "any" },
})

/**
 * Someone works or offers to bring it about.
 *
 * @example
 * ```ts
 * import { facilitate, meet } from "isnad"
 * const said = facilitate({ agent: "russia", what: meet({ participants: ["turkey", "syria"] }) })
 * "kind" in (said.roles.what ?? {}) // → true
 * ```
 */
export const facilitate = definePredicate("facilitate", {
  roles: stanceRoles,
  entails: ["support"],
  aspect: "stance",
  plover: "COOPERATE",
  words: "{agent} helps to bring it about that {what}[ ({time})]",
  facts: { needs: [["agent"], ["what"]], bySpeaker: true, doerOfNouns: "stances" },
})

/**
 * Someone welcomes it.
 *
 * @example
 * ```ts
 * import { normalise, welcome } from "isnad"
 * const said = welcome({ agent: "egypt", what: normalise({ participants: ["turkey", "syria"] }) })
 * "kind" in (said.roles.what ?? {}) // → true
 * ```
 */
export const welcome = definePredicate("welcome", {
  roles: stanceRoles,
  entails: ["support"],
  aspect: "stance",
  plover: "SUPPORT",
  words: "{agent} welcomes it that {what}[ ({time})]",
  facts: { needs: [["agent"], ["what"]] },
})

/**
 * Someone refuses it.
 *
 * @example
 * ```ts
 * import { meet, refuse } from "isnad"
 * const said = refuse({ agent: "syria", what: meet({ participants: ["turkey", "syria"], rank: "head" }) })
 * "kind" in (said.roles.what ?? {}) // → true
 * ```
 */
export const refuse = definePredicate("refuse", {
  roles: stanceRoles,
  entails: ["oppose"],
  aspect: "stance",
  plover: "REJECT",
  words: "{agent} refuses that {what}[ ({time})]",
  facts: { needs: [["agent"], ["what"]] },
})

/**
 * Someone puts it forward. Who did is one agent: a proposal credited to two is a clash.
 *
 * @example
 * ```ts
 * import { meet, propose } from "isnad"
 * const said = propose({ agent: "iraq", what: meet({ place: "baghdad" }) })
 * "kind" in (said.roles.what ?? {}) // → true
 * ```
 */
export const propose = definePredicate("propose", {
  roles: /* @__PURE__ */ (() => ({ ...addressedRoles, agent: agent({ single: true }) }))(),
  aspect: "stance",
  plover: "REQUEST",
  words: "{agent} proposed[ to {addressee}] that {what}[ ({time})]",
  facts: { needs: [["agent"], ["what"]] },
})

/**
 * Someone demands it of somebody.
 *
 * @example
 * ```ts
 * import { demand, withdraw } from "isnad"
 * const said = demand({ agent: "syria", addressee: "turkey", what: withdraw({ agent: "turkey", from: "syria" }) })
 * "kind" in (said.roles.what ?? {}) // → true
 * ```
 */
export const demand = definePredicate("demand", {
  roles: addressedRoles,
  aspect: "stance",
  plover: "REQUEST",
  words: "{agent} demanded[ of {addressee}] that {what}[ ({time})]",
  facts: { needs: [["agent", "addressee"], ["what"]], doer: "addressee", doerOfNouns: "any" },
})

/**
 * Someone invites somebody to it.
 *
 * @example
 * ```ts
 * import { invite, meet } from "isnad"
 * const said = invite({ agent: "erdogan", addressee: "assad", what: meet({ participants: ["erdogan", "assad"] }) })
 * "kind" in (said.roles.what ?? {}) // → true
 * ```
 */
export const invite = definePredicate("invite", {
  roles: addressedRoles,
  aspect: "stance",
  plover: "REQUEST",
  words: "{agent} invited[ {addressee}] so that {what}[ ({time})]",
  facts: { needs: [["agent", "addressee"], ["what"]], doer: "addressee", doerOfNouns: "any" },
})

/**
 * Someone threatens somebody with it.
 *
 * @example
 * ```ts
 * import { attack, threaten } from "isnad"
 * const said = threaten({ agent: "turkey", what: attack({ place: "syria" }) })
 * "kind" in (said.roles.what ?? {}) // → true
 * ```
 */
export const threaten = definePredicate("threaten", {
  roles: addressedRoles,
  aspect: "stance",
  plover: "THREATEN",
  words: "{agent} threatened[ {addressee}] that {what}[ ({time})]",
  facts: { needs: [["agent"], ["what"]], doerOfNouns: "any" },
})

/**
 * Someone sets conditions for it, or none.
 *
 * @example
 * ```ts
 * import { condition, none } from "isnad"
 * condition({ agent: "turkey", conditions: none }).roles.conditions // → { none: true }
 * ```
 */
export const condition = definePredicate("condition", {
  roles: /* @__PURE__ */ (() => ({ ...stanceRoles, conditions: labels({ single: true }) }))(),
  aspect: "stance",
  plover: "REQUEST",
  words: "{agent} sets conditions[ ({conditions})] before {what}[ ({time})]",
  facts: { needs: [["agent"], ["what"]], doerOfNouns: "any" },
})

import { agent, agents } from "../agent-roles.ts"
import { definePredicate } from "../define-predicate.ts"
import { quantity } from "../quantity-role.ts"
import { labels } from "../set-roles.ts"
import { when } from "../time-role.ts"
import { place, text } from "../value-roles.ts"

/** In a war there is a strike every day. */
const eventTime = when({ single: true, coincide: "P1D", recurs: true })
const counted = {
  cumulative: true,
  whole: true,
  single: true,
  bounds: "reported",
  of: ["victims", "place", "time"],
} as const

/**
 * Forces strike a target.
 *
 * @example
 * ```ts
 * import { attack } from "isnad"
 * attack({ agent: "israel", target: ["iran"], place: "isfahan", time: "2024-04-19" }).roles.target // → { includes: ["iran"] }
 * ```
 */
export const attack = definePredicate("attack", {
  roles: {
    agent: agent({ identity: true }),
    target: agents({ identity: true }),
    place: place({ single: true, distinguishes: true }),
    weapons: labels(),
    time: eventTime,
  },
  plover: "ASSAULT",
  words: "{agent} struck[ {target}][ in {place}][ with {weapons}][ ({time})]",
  facts: {
    needs: [
      ["agent", "target"],
      ["target", "place"],
    ],
    looseAsKind: true,
    once: true,
    withoutPronoun: true,
  },
})

/**
 * People lose their lives. The count may grow; it is compared only for the same victims, place and time.
 *
 * @example
 * ```ts
 * import { kill } from "isnad"
 * kill({ place: "sanaa", count: { min: 12, asOf: "2024-12-26" } }).roles.count // → { min: 12, asOf: "2024-12-26" }
 * ```
 */
export const kill = definePredicate("kill", {
  roles: {
    place: place({ identity: true }),
    victims: labels({ identity: true }),
    agent: agent({ single: true }),
    count: quantity(counted),
    time: eventTime,
  },
  plover: "ASSAULT",
  entails: ["die"],
  words: "[{count} ][{victims} ]killed[ in {place}][ by {agent}][ ({time})]",
  facts: { needs: [["place", "victims"]], withoutPronoun: true },
})

/**
 * People are hurt.
 *
 * @example
 * ```ts
 * import { injure } from "isnad"
 * injure({ place: "sanaa", count: 40 }).roles.count // → { min: 40, max: 40 }
 * ```
 */
export const injure = definePredicate("injure", {
  roles: {
    place: place({ identity: true }),
    victims: labels({ identity: true }),
    agent: agent({ single: true }),
    count: quantity(counted),
    time: eventTime,
  },
  plover: "ASSAULT",
  words: "[{count} ][{victims} ]injured[ in {place}][ by {agent}][ ({time})]",
  facts: { needs: [["place", "victims"]], withoutPronoun: true },
})

/**
 * People are taken into custody.
 *
 * @example
 * ```ts
 * import { arrest } from "isnad"
 * arrest({ agent: "turkey", place: "istanbul", count: 33 }).roles.count // → { min: 33, max: 33 }
 * ```
 */
export const arrest = definePredicate("arrest", {
  roles: {
    agent: agent({ single: true }),
    detained: agents({ identity: true }),
    place: place({ identity: true }),
    count: quantity({ cumulative: true, single: true, of: ["detained", "place", "time"] }),
    time: eventTime,
  },
  plover: "COERCE",
  words: "[{agent} ]arrested[ {count}][ {detained}][ in {place}][ ({time})]",
  facts: { needs: [["detained", "place"]], withoutPronoun: true },
})

/**
 * Forces or means are sent or stationed.
 *
 * @example
 * ```ts
 * import { deploy } from "isnad"
 * deploy({ agent: "russia", place: "aleppo", forces: ["military police"] }).roles.forces // → { includes: ["military police"] }
 * ```
 */
export const deploy = definePredicate("deploy", {
  roles: {
    agent: agent({ identity: true }),
    place: place({ identity: true }),
    forces: labels(),
    count: quantity({ single: true, of: ["forces", "place", "time"] }),
    time: when({ single: true, coincide: "P3D" }),
  },
  plover: "MOBILIZE",
  words: "{agent} deployed[ {count}][ {forces}][ in {place}][ ({time})]",
  facts: { needs: [["agent"], ["place"], ["forces", "count"]], looseAsKind: true },
})

/**
 * Forces or means are drawn back.
 *
 * @example
 * ```ts
 * import { withdraw } from "isnad"
 * withdraw({ agent: "turkey", from: "syria", extent: ["complete"] }).roles.from // → { value: "syria" }
 * ```
 */
export const withdraw = definePredicate("withdraw", {
  roles: {
    agent: agent({ identity: true }),
    from: place({ identity: true }),
    forces: labels(),
    count: quantity({ single: true, of: ["forces", "from", "time"] }),
    extent: labels(),
    time: when({ single: true, coincide: "P3D" }),
  },
  plover: "RETREAT",
  words: "{agent} withdrew[ {count}][ {forces}][ ({extent})][ from {from}][ ({time})]",
  facts: { needs: [["agent"], ["from"]], looseAsKind: true },
})

/**
 * Someone gives help: money, arms, shelter.
 *
 * @example
 * ```ts
 * import { aid } from "isnad"
 * aid({ agent: "qatar", recipient: ["syria"], means: ["gas"] }).roles.means // → { includes: ["gas"] }
 * ```
 */
export const aid = definePredicate("aid", {
  roles: {
    agent: agent({ identity: true }),
    recipient: agents({ identity: true }),
    means: labels(),
    time: when(),
  },
  plover: "AID",
  words: "{agent} aided {recipient}[ with {means}][ ({time})]",
  facts: { needs: [["agent"], ["recipient"]], looseAsKind: true },
})

const siteRoles = {
  agent: agent({ identity: true }),
  what: labels({ identity: true }),
  place: place({ identity: true }),
  time: when({ single: true, coincide: "P7D" }),
}

/**
 * A place or institution is shut.
 *
 * @example
 * ```ts
 * import { close } from "isnad"
 * close({ agent: "iraq", what: ["border crossing"], place: "iraq" }).roles.what // → { includes: ["border crossing"] }
 * ```
 */
export const close = definePredicate("close", {
  roles: siteRoles,
  plover: "SANCTION",
  words: "{agent} closed[ {what}][ in {place}][ ({time})]",
  facts: {
    needs: [
      ["what", "place"],
      ["agent", "what"],
    ],
    withoutPronoun: true,
  },
})

/**
 * A place or institution opens again.
 *
 * @example
 * ```ts
 * import { reopen } from "isnad"
 * reopen({ agent: "turkey", what: ["embassy"], place: "damascus" }).roles.place // → { value: "damascus" }
 * ```
 */
export const reopen = definePredicate("reopen", {
  roles: siteRoles,
  plover: "COOPERATE",
  words: "{agent} reopened[ {what}][ in {place}][ ({time})]",
  facts: {
    needs: [
      ["what", "place"],
      ["agent", "what"],
    ],
    withoutPronoun: true,
  },
})

/**
 * Someone is given an office.
 *
 * @example
 * ```ts
 * import { appoint } from "isnad"
 * appoint({ person: "fidan", office: ["foreign-minister"], of: "turkey" }).roles.person // → { value: "fidan" }
 * ```
 */
export const appoint = definePredicate("appoint", {
  roles: {
    agent: agent({ single: true }),
    office: labels({ identity: true }),
    of: agent({ identity: true }),
    person: agent({ single: true }),
    time: when({ single: true, coincide: "P7D" }),
  },
  words: "[{agent} ]appointed {person}[ {office}][ of {of}][ ({time})]",
  facts: { needs: [["person"], ["office"]], once: true, withoutPronoun: true },
})

/**
 * Someone gives up an office.
 *
 * @example
 * ```ts
 * import { resign } from "isnad"
 * resign({ person: "johnson", office: ["prime-minister"], time: "2022-07-07" }).roles.time // → { edtf: "2022-07-07" }
 * ```
 */
export const resign = definePredicate("resign", {
  roles: {
    person: agent({ identity: true }),
    office: labels({ identity: true }),
    of: agent({ identity: true }),
    time: when({ single: true, coincide: "P7D" }),
  },
  words: "{person} gives up office[ as {office}][ of {of}][ ({time})]",
})

/**
 * A claim that no other predicate fits: its words. Two of them are compared as words.
 *
 * @example
 * ```ts
 * import { statement } from "isnad"
 * statement({ words: { text: "Trade has never been better", lang: "en" } }).predicate // → "text"
 * ```
 */
export const statement = definePredicate("text", {
  // words may tell of what is, was or will be; only a time that they give says when
  aspect: "state",
  roles: { words: text({ identity: true }), about: labels(), time: when() },
  label: "in words",
  words: "{words}",
})

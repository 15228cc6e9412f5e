import { agent, agents } from "../agent-roles.ts"
import { definePredicate } from "../define-predicate.ts"
import { quantity } from "../quantity-role.ts"
import { labels } from "../set-roles.ts"
import { when } from "../time-role.ts"
import { place, text } from "../value-roles.ts"

const eventTime = when({ single: true, coincide: "P1D" })
const counted = { cumulative: true, single: true, of: ["victims", "place", "time"] } as const

/** Forces strike a target. */
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
})

/** People lose their lives. The count may grow; it is compared only for the same victims, place and time. */
export const kill = definePredicate("kill", {
  roles: {
    place: place({ identity: true }),
    victims: labels({ identity: true }),
    agent: agent({ single: true }),
    count: quantity(counted),
    time: eventTime,
  },
  plover: "ASSAULT",
  words: "[{count} ][{victims} ]killed[ in {place}][ by {agent}][ ({time})]",
})

/** People are hurt. */
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
})

/** People are taken into custody. */
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
})

/** Forces or means are sent or stationed. */
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
})

/** Forces or means are drawn back. */
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
})

/** Someone gives help: money, arms, shelter. */
export const aid = definePredicate("aid", {
  roles: {
    agent: agent({ identity: true }),
    recipient: agents({ identity: true }),
    means: labels(),
    time: when(),
  },
  plover: "AID",
  words: "{agent} aided {recipient}[ with {means}][ ({time})]",
})

const siteRoles = {
  agent: agent({ identity: true }),
  what: labels({ identity: true }),
  place: place({ identity: true }),
  time: when({ single: true, coincide: "P7D" }),
}

/** A place or institution is shut. */
export const close = definePredicate("close", {
  roles: siteRoles,
  plover: "SANCTION",
  words: "{agent} closed[ {what}][ in {place}][ ({time})]",
})

/** A place or institution opens again. */
export const reopen = definePredicate("reopen", {
  roles: siteRoles,
  plover: "COOPERATE",
  words: "{agent} reopened[ {what}][ in {place}][ ({time})]",
})

/** Someone is given an office. */
export const appoint = definePredicate("appoint", {
  roles: {
    agent: agent({ single: true }),
    office: labels({ identity: true }),
    of: agent({ identity: true }),
    person: agent({ single: true }),
    time: when({ single: true, coincide: "P7D" }),
  },
  words: "[{agent} ]appointed {person}[ {office}][ of {of}][ ({time})]",
})

/** Someone gives up an office. */
export const resign = definePredicate("resign", {
  roles: {
    person: agent({ identity: true }),
    office: labels({ identity: true }),
    of: agent({ identity: true }),
    time: when({ single: true, coincide: "P7D" }),
  },
  words: "{person} gives up office[ as {office}][ of {of}][ ({time})]",
})

/** A claim that no other predicate fits: its words. Two of them are compared as words. */
export const statement = definePredicate("text", {
  roles: { words: text({ identity: true }), about: labels() },
  aspect: "stance",
  label: "in words",
  words: "{words}",
})

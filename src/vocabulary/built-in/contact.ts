import { agent, agents } from "../agent-roles.ts"
import { definePredicate } from "../define-predicate.ts"
import { eventKind } from "../kind-role.ts"
import { quantity } from "../quantity-role.ts"
import { labels, set } from "../set-roles.ts"
import { when } from "../time-role.ts"
import { enumeration, place, scale, text } from "../value-roles.ts"

/** The channels on which states deal with each other. */
const tracks = set(["military", "intelligence", "diplomatic", "political", "economic", "humanitarian"], {
  distinguishes: true,
})
const rank = scale(["official", "deputy-minister", "minister", "head"], { single: true, distinguishes: true })
const participants = agents({ identity: true })
const about = labels()
const eventTime = when({ single: true, coincide: "P3D" })
const mediator = agent({ single: true })

const contactRoles = { participants, tracks, rank, about, time: eventTime, mediator }
const meetingRoles = /* @__PURE__ */ (() => ({
  ...contactRoles,
  formality: enumeration(["official", "informal", "secret"], { single: true }),
}))()

/**
 * Two sides deal with each other, on whatever channel; a state that lasts.
 *
 * @example
 * ```ts
 * import { contact } from "isnad"
 * contact({ participants: ["turkey", "syria"], tracks: ["military"] }).roles.tracks // → { includes: ["military"] }
 * ```
 */
export const contact = definePredicate("contact", {
  roles: contactRoles,
  aspect: "state",
  plover: "CONSULT",
  label: "contact",
  words:
    "{participants} were in contact[ at {tracks} level][ ({rank})][ about {about}][, mediated by {mediator}][ ({time})]",
  facts: { needs: [["participants"]], mutual: true, impliesSides: true, thinAlone: true },
})

/**
 * They talk, in whatever way.
 *
 * @example
 * ```ts
 * import { talk } from "isnad"
 * talk({ participants: ["turkey", "syria"], formality: "secret" }).roles.formality // → { value: "secret" }
 * ```
 */
export const talk = definePredicate("talk", {
  roles: meetingRoles,
  entails: ["contact"],
  plover: "CONSULT",
  label: "contact",
  words:
    "{participants} held [{formality} ]talks[ at {tracks} level][ ({rank})][ about {about}][, mediated by {mediator}][ ({time})]",
  facts: { needs: [["participants"]], mutual: true, impliesSides: true },
})

/**
 * They meet in one place.
 *
 * @example
 * ```ts
 * import { meet } from "isnad"
 * meet({ participants: ["lavrov", "fidan"], place: "moscow", time: "2022-12-28" }).roles.place // → { value: "moscow" }
 * ```
 */
export const meet = definePredicate("meet", {
  roles: /* @__PURE__ */ (() => ({
    ...meetingRoles,
    place: place({ single: true }),
    count: quantity({ of: ["time"] }),
  }))(),
  entails: ["talk"],
  plover: "CONSULT",
  label: "contact",
  words:
    "{participants} met[ {count} times][ ({formality})][ in {place}][ at {tracks} level][ ({rank})][ about {about}][, mediated by {mediator}][ ({time})]",
  facts: { needs: [["participants"]], mutual: true, impliesSides: true, once: true },
})

/**
 * They speak by telephone or video.
 *
 * @example
 * ```ts
 * import { call } from "isnad"
 * call({ participants: ["putin", "erdogan"], medium: "telephone" }).roles.medium // → { value: "telephone" }
 * ```
 */
export const call = definePredicate("call", {
  roles: /* @__PURE__ */ (() => ({
    ...meetingRoles,
    medium: enumeration(["telephone", "video"], { single: true }),
  }))(),
  entails: ["talk"],
  plover: "CONSULT",
  label: "contact",
  words: "{participants} spoke by [{medium}][ about {about}][ ({time})]",
  facts: { needs: [["participants"]], mutual: true, impliesSides: true, once: true },
})

/**
 * Someone travels to a place or to a host. Arriving is not meeting.
 *
 * @example
 * ```ts
 * import { visit } from "isnad"
 * visit({ visitors: ["fidan"], place: "baghdad", host: "iraq" }).roles.host // → { value: "iraq" }
 * ```
 */
export const visit = definePredicate("visit", {
  roles: {
    visitors: agents({ identity: true }),
    place: place({ identity: true }),
    host: agent({ single: true }),
    purpose: labels(),
    time: when({ single: true, coincide: "P3D" }),
  },
  plover: "CONSULT",
  words: "{visitors} visited[ {place}][, received by {host}][ for {purpose}][ ({time})]",
  facts: { needs: [["visitors"], ["place", "host"]], once: true },
})

/**
 * Someone brings others together.
 *
 * @example
 * ```ts
 * import { mediate } from "isnad"
 * mediate({ agent: "iraq", parties: ["turkey", "syria"] }).roles.parties // → { includes: ["turkey", "syria"] }
 * ```
 */
export const mediate = definePredicate("mediate", {
  roles: {
    agent: agent({ single: true }),
    parties: agents({ identity: true }),
    what: eventKind(),
    time: when(),
  },
  plover: "CONSULT",
  words: "{agent} mediates[ between {parties}][: {what}][ ({time})]",
  facts: {
    needs: [
      ["parties", "what"],
      ["agent", "parties"],
    ],
  },
})

/**
 * Two sides bring their relations back to normal.
 *
 * @example
 * ```ts
 * import { normalise } from "isnad"
 * normalise({ participants: ["turkey", "syria"], pace: "gradual" }).roles.pace // → { value: "gradual" }
 * ```
 */
export const normalise = definePredicate("normalise", {
  roles: {
    participants,
    pace: enumeration(["gradual", "immediate"], { single: true }),
    time: when({ single: true }),
  },
  plover: "COOPERATE",
  words: "{participants} normalise their relations[ ({pace})][ ({time})]",
  facts: { needs: [["participants"]], mutual: true },
})

/**
 * Two sides come to an agreement.
 *
 * @example
 * ```ts
 * import { agree } from "isnad"
 * agree({ participants: ["russia", "turkey"], about: ["grain"], place: "sochi" }).roles.about // → { includes: ["grain"] }
 * ```
 */
export const agree = definePredicate("agree", {
  roles: {
    participants,
    what: eventKind({ monotone: "upward" }),
    about,
    place: place({ single: true }),
    time: eventTime,
  },
  plover: "AGREE",
  words: "{participants} agreed[ on {what}][ about {about}][ in {place}][ ({time})]",
  facts: { needs: [["participants"]], mutual: true, thinAlone: true, doerOfNouns: "any" },
})

/**
 * Someone leads or takes part in a process.
 *
 * @example
 * ```ts
 * import { leadProcess, normalise } from "isnad"
 * leadProcess({ agent: "russia", what: normalise({ participants: ["turkey", "syria"] }) }).predicate // → "lead-process"
 * ```
 */
export const leadProcess = definePredicate("lead-process", {
  roles: { agent: agent({ identity: true }), what: eventKind({ identity: true }), time: when() },
  aspect: "state",
  plover: "COOPERATE",
  words: "{agent} leads a process towards {what}[ ({time})]",
  facts: { needs: [["agent"], ["what"]] },
})

/**
 * An event is the first of its kind since some time.
 *
 * @example
 * ```ts
 * import { firstSince, meet } from "isnad"
 * firstSince({ participants: ["turkey", "syria"], what: meet({ rank: "minister" }), since: "2011" }).roles.since // → { edtf: "2011" }
 * ```
 */
export const firstSince = definePredicate("first-since", {
  roles: {
    participants,
    what: eventKind({ monotone: "downward" }),
    since: when({ single: true }),
    time: when({ single: true, coincide: "P3D" }),
  },
  words: "{what} is the first of its kind between {participants}[ since {since}][ ({time})]",
})

/**
 * Someone makes something known.
 *
 * @example
 * ```ts
 * import { announce } from "isnad"
 * announce({ agent: "turkey-mfa", what: { text: "the consulate opens", lang: "en" } }).predicate // → "announce"
 * ```
 */
export const announce = definePredicate("announce", {
  roles: { agent: agent({ identity: true }), what: text({ identity: true }), time: eventTime },
  words: "{agent} announced {what}[ ({time})]",
})

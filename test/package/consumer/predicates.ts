// V1: a predicate's helper takes its roles and refuses every other. Each line after an expectation must not compile.
import {
  agents,
  definePredicate,
  enumeration,
  eventKind,
  kill,
  meet,
  none,
  only,
  type Predicate,
  type Proposition,
  place,
  quantity,
  scale,
  set,
  unknown,
  when,
} from "isnad"

const parade = definePredicate("parade", {
  roles: {
    of: agents({ identity: true }),
    place: place({ single: true }),
    weapons: set(["tanks", "rockets"]),
    level: scale(["local", "national"]),
    mood: enumeration(["festive", "sombre"]),
    size: quantity(),
    honours: eventKind(),
    time: when({ single: true }),
  },
})

export const name: "parade" = parade.id
export const general: Predicate = parade
export const whole: Proposition = parade(
  {
    of: ["russia", { anonymous: "veterans", count: 40 }],
    place: "moscow",
    weapons: only("tanks"),
    level: "national",
    mood: "festive",
    size: { min: 1000, asOf: "2024-05-09" },
    honours: meet({ participants: ["russia"] }),
    time: "2024-05-09",
  },
  { polarity: "positive", certainty: "probable" },
)
export const open: Proposition = parade({ place: unknown("a third country"), of: none, size: 12 })

// @ts-expect-error a role that it does not have
parade({ leader: "putin" })
// @ts-expect-error a number where a place belongs
parade({ place: 7 })
// @ts-expect-error a list where one place belongs
parade({ place: ["moscow"] })
// @ts-expect-error a member that the set does not have
parade({ weapons: ["swords"] })
// @ts-expect-error nor in a closed set
parade({ weapons: only("swords") })
// @ts-expect-error a step that the ladder does not have
parade({ level: "global" })
// @ts-expect-error a value that is not among the named ones
parade({ mood: "bored" })
// @ts-expect-error words where a number belongs
parade({ size: "many" })
// @ts-expect-error a Date where EDTF belongs
parade({ time: new Date() })
// @ts-expect-error a string where a list of agents belongs
parade({ of: "russia" })
// @ts-expect-error a string where a kind of event belongs
parade({ honours: "victory" })
// @ts-expect-error a certainty that there is none of
parade({ place: "moscow" }, { certainty: "surely" })

// the built-in ones are typed likewise
meet({ participants: ["turkey"], rank: "minister", time: "2022-12-28" })
// @ts-expect-error a rank that there is none of
meet({ rank: "king" })
// @ts-expect-error a role of another predicate
meet({ victims: ["civilian"] })
// @ts-expect-error a string where a count belongs
kill({ count: "a dozen" })

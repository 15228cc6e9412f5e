import { describe, expect, it } from "vitest"
import { comparePropositions } from "../../src/compare/compare-claims.ts"
import { registry } from "../../src/registry/index.ts"
import type { Proposition } from "../../src/schema/proposition.ts"
import { readEdtf } from "../../src/time/edtf.ts"
import { contact, meet, visit } from "../../src/vocabulary/built-in/contact.ts"
import { attack, kill } from "../../src/vocabulary/built-in/force.ts"
import { demand, facilitate, oppose, propose, support } from "../../src/vocabulary/built-in/stance.ts"
import { not } from "../../src/vocabulary/define-predicate.ts"
import { only } from "../../src/vocabulary/open-values.ts"

const between = { participants: ["turkey", "syria"] }

function relate(
  a: Proposition,
  b: Proposition,
  on: { a?: string; b?: string; tie?: "editor" | "lineage" | false } = {},
) {
  const side = (says: Proposition, day: string | undefined) => ({
    says,
    published: day === undefined ? undefined : readEdtf(day),
  })
  return comparePropositions(side(a, on.a), side(b, on.b), { registry, tie: on.tie })
}

type Case = readonly [
  name: string,
  a: Proposition,
  b: Proposition,
  relation: string,
  on?: { a?: string; b?: string },
]

const meeting = { participants: ["russia", "turkey"] }
const A = meet({ ...meeting, place: "moscow", time: "2022-12-28" })
const B = not(meet({ ...meeting, time: "2022-12-28" }))
const C = meet({ ...meeting, time: "2022-12" })
const D = not(meet({ ...meeting, time: "2022-12" }))

const cases: readonly Case[] = [
  ["L5 A|B", A, B, "alternation"],
  ["L5 A⊏C", A, C, "forward"],
  ["L5 A|D", A, D, "alternation"],
  ["L5 B⌣C", B, C, "cover"],
  ["L5 D⊏B", D, B, "forward"],
  ["L5 C^D", C, D, "negation"],
  [
    "C2 other participants",
    meet({ participants: ["fidan", "mamlouk"], place: "damascus" }),
    meet({ participants: ["shoigu", "akar"], place: "moscow" }),
    "unrelated",
  ],
  [
    "C2 one participant in common",
    meet({ participants: ["lavrov", "cavusoglu"] }),
    meet({ participants: ["lavrov", "mekdad"] }),
    "unrelated",
  ],
  [
    "C2 another place of an attack",
    attack({ agent: "russia", target: ["ukraine"], place: "kyiv" }),
    attack({ agent: "russia", target: ["ukraine"], place: "odesa" }),
    "unrelated",
  ],
  [
    "C2 predicates that have nothing in common",
    visit({ visitors: ["akar", "fidan"], place: "moscow" }),
    meet({ participants: ["akar", "fidan"], place: "moscow" }),
    "unrelated",
  ],
  [
    "C3 another city",
    meet({ ...meeting, place: "moscow", time: "2022-12-28" }),
    meet({ ...meeting, place: "ankara", time: "2022-12-28" }),
    "alternation",
  ],
  [
    "C3 a city and its country",
    meet({ ...meeting, place: "moscow", time: "2022-12-28" }),
    meet({ ...meeting, place: "russia", time: "2022-12-28" }),
    "forward",
  ],
  [
    "C3 the day before",
    meet({ ...meeting, time: "2022-12-27" }),
    meet({ ...meeting, time: "2022-12-28" }),
    "alternation",
  ],
  [
    "C3 who put it forward",
    propose({ agent: "fidan", what: meet(meeting) }),
    propose({ agent: "lavrov", what: meet(meeting) }),
    "alternation",
  ],
  [
    "C4 only and more",
    contact({ ...between, tracks: ["military", "intelligence"] }),
    contact({ ...between, tracks: only("intelligence") }),
    "alternation",
  ],
  [
    "C4 only and the same",
    contact({ ...between, tracks: ["intelligence"] }),
    contact({ ...between, tracks: only("intelligence") }),
    "reverse",
  ],
  [
    "C4 two open lists",
    contact({ ...between, tracks: ["military", "intelligence"] }),
    contact({ ...between, tracks: ["intelligence"] }),
    "forward",
  ],
  [
    "C4 open lists with nothing in common",
    contact({ ...between, tracks: ["military"] }),
    contact({ ...between, tracks: ["diplomatic"] }),
    "unrelated",
  ],
  ["C5 struck and did not strike", attack({ agent: "iran" }), not(attack({ agent: "iran" })), "negation"],
  [
    "C5 struck a city, struck nothing there",
    attack({ agent: "iran", target: ["israel"] }),
    not(attack({ agent: "iran" })),
    "alternation",
  ],
  [
    "C5 struck, and not in one city",
    attack({ agent: "iran" }),
    not(attack({ agent: "iran", target: ["israel"] })),
    "cover",
  ],
  [
    "C5 two denials",
    not(attack({ agent: "iran" })),
    not(attack({ agent: "iran", target: ["israel"] })),
    "forward",
  ],
  [
    "C5 a denial before the event",
    meet({ ...meeting, time: "2024-03-01" }),
    not(meet(meeting)),
    "unrelated",
    { a: "2024-03-02", b: "2023-06-01" },
  ],
  [
    "C6 a meeting is a contact",
    meet({ participants: ["fidan", "mamlouk"], tracks: ["intelligence"] }),
    contact({ ...between, tracks: ["intelligence"] }),
    "forward",
  ],
  [
    "C6 a meeting outside what the contact is limited to",
    meet({ participants: ["akar", "abbas"], tracks: ["military"] }),
    contact({ ...between, tracks: only("intelligence") }),
    "unrelated",
  ],
  [
    "C6 to help is to support",
    facilitate({ agent: "russia", what: meet(meeting) }),
    support({ agent: "russia", what: meet(meeting) }),
    "forward",
  ],
  [
    "C6 support and opposition",
    oppose({ agent: "russia", what: meet(meeting) }),
    support({ agent: "russia", what: meet(meeting) }),
    "alternation",
  ],
  [
    "C7 years apart",
    meet({ ...meeting, time: "2021-05-01" }),
    meet({ ...meeting, time: "2022-12-28" }),
    "unrelated",
  ],
  [
    "C7 undated, told years apart",
    meet(meeting),
    meet(meeting),
    "unrelated",
    { a: "2021-05-01", b: "2024-05-01" },
  ],
  [
    "C7 undated, told in one week",
    meet(meeting),
    meet(meeting),
    "equivalence",
    { a: "2024-05-01", b: "2024-05-04" },
  ],
  [
    "C7 a plan with two dates",
    meet({ ...meeting, time: "2024-08" }),
    meet({ ...meeting, time: "2024-09" }),
    "alternation",
    { a: "2024-07-01", b: "2024-07-02" },
  ],
  [
    "C7 plans of two years",
    meet({ ...meeting, time: "2023-01" }),
    meet({ ...meeting, time: "2024-08" }),
    "unrelated",
    { a: "2022-12-01", b: "2024-07-02" },
  ],
  [
    "C8 as of one day",
    kill({ place: "gaza", count: 12 }),
    kill({ place: "gaza", count: 40 }),
    "alternation",
    { a: "2024-01-10", b: "2024-01-10" },
  ],
  [
    "C8 a later, greater count",
    kill({ place: "gaza", count: 12 }),
    kill({ place: "gaza", count: 40 }),
    "overlap",
    { a: "2024-01-10", b: "2024-01-12" },
  ],
  [
    "C8 a later, smaller count",
    kill({ place: "gaza", count: 40 }),
    kill({ place: "gaza", count: 12 }),
    "alternation",
    { a: "2024-01-10", b: "2024-01-12" },
  ],
  [
    "C8 other victims",
    kill({ place: "gaza", victims: "journalists", count: 5 }),
    kill({ place: "gaza", victims: "doctors", count: 12 }),
    "unrelated",
    { a: "2024-01-10", b: "2024-01-10" },
  ],
  [
    "C8 some of the victims",
    kill({ place: "gaza", victims: "journalists", count: 5 }),
    kill({ place: "gaza", count: 12 }),
    "overlap",
    { a: "2024-01-10", b: "2024-01-10" },
  ],
  [
    "C8 at least",
    kill({ place: "gaza", count: { min: 10 } }),
    kill({ place: "gaza", count: 12 }),
    "reverse",
    { a: "2024-01-10", b: "2024-01-10" },
  ],
  [
    "C8 another place",
    kill({ place: "sanaa", count: 120 }),
    kill({ place: "gaza", count: 120 }),
    "unrelated",
  ],
  [
    "C13 deaths on two days that follow each other",
    kill({ place: "gaza", time: "2024-01-08" }),
    kill({ place: "gaza", time: "2024-01-09" }),
    "unrelated",
  ],
  [
    "C13 a night that may be counted to either day",
    kill({ place: "gaza", count: 12, time: "2024-01-08" }),
    kill({ place: "gaza", count: 12, time: "2024-01-09" }),
    "alternation",
  ],
  [
    "C13 another day in another city",
    meet({ ...meeting, place: "moscow", time: "2022-12-27" }),
    meet({ ...meeting, place: "ankara", time: "2022-12-28" }),
    "unrelated",
  ],
  [
    "C13 a plan with another month and another city",
    meet({ ...meeting, place: "moscow", time: "2024-08" }),
    meet({ ...meeting, place: "ankara", time: "2024-09" }),
    "alternation",
    { a: "2024-07-01", b: "2024-07-02" },
  ],
  [
    "C10 the same kind, other order",
    support({ agent: "russia", what: meet({ participants: ["turkey", "russia"] }) }),
    support({ agent: "russia", what: meet(meeting) }),
    "equivalence",
  ],
  [
    "C10 a narrower kind",
    demand({ agent: "russia", what: meet({ ...meeting, rank: "minister" }) }),
    demand({ agent: "russia", what: meet(meeting) }),
    "unrelated",
  ],
]

describe("content", () => {
  for (const [name, a, b, relation, on] of cases)
    it(name, () => {
      expect(relate(a, b, on).relation).toBe(relation)
    })

  for (const [name, a, b, , on = {}] of cases)
    it(`C1 swapped: ${name}`, () => {
      const one = relate(a, b, on)
      const other = relate(b, a, {
        ...(on.b === undefined ? {} : { a: on.b }),
        ...(on.a === undefined ? {} : { b: on.a }),
      })
      const inverse: Record<string, string> = { forward: "reverse", reverse: "forward" }
      expect(other.relation).toBe(inverse[one.relation] ?? one.relation)
      expect(other.onlyA).toEqual(one.onlyB)
      expect(other.clashing).toEqual(one.clashing)
      expect(other.assumed).toEqual(one.assumed)
      expect(relate(a, a, on.a === undefined ? {} : { a: on.a, b: on.a }).relation).toBe("equivalence")
    })

  it("C4 tells what both say beside the clash", () => {
    const { both, clashing } = relate(
      contact({ ...between, tracks: ["military", "intelligence"] }),
      contact({ ...between, tracks: only("intelligence") }),
    )
    expect(clashing).toEqual(["tracks"])
    expect(both).toEqual({
      predicate: "contact",
      roles: { participants: { includes: ["turkey", "syria"] }, tracks: { includes: ["intelligence"] } },
    })
  })

  it("C8 a count without its day is undecided, no clash that can be reported as one", () => {
    const answer = relate(kill({ place: "gaza", count: 12 }), kill({ place: "gaza", count: 40 }), {
      a: "2024-01-10",
    })
    expect(answer).toMatchObject({ relation: "alternation", undecided: true })
    expect(answer.assumed).toContainEqual({ code: "as-of-unknown", role: "count" })
  })

  it("C8 the later side of an update is named", () => {
    const answer = relate(kill({ place: "gaza", count: 12 }), kill({ place: "gaza", count: 40 }), {
      a: "2024-01-10",
      b: "2024-01-12",
    })
    expect(answer.later).toBe("b")
  })

  it("C9 certainty is told apart: may does not entail will", () => {
    const may = meet(meeting, { certainty: "possible" })
    expect(relate(may, meet(meeting))).toMatchObject({
      relation: "equivalence",
      certainty: "reverse",
      hedged: true,
    })
    expect(relate(meet(meeting), meet(meeting))).toMatchObject({ certainty: "equivalence", hedged: false })
  })

  it("C11 lists that both are taken for one event, and why that may be wrong", () => {
    const codes = relate(meet(meeting), meet(meeting), { a: "2024-05-01", b: "2024-05-04" }).assumed.map(
      ({ code }) => code,
    )
    expect(codes).toEqual(["news-is-recent", "same-event", "time-left-open"])
  })

  it("C12 an editor ties what nothing else ties, and keeps apart what seems one", () => {
    const [a, b] = [
      meet({ participants: ["lavrov", "cavusoglu"], time: "2024-01-01" }),
      meet({ ...meeting, time: "2024-02-01" }),
    ]
    expect(relate(a, b).relation).toBe("unrelated")
    expect(relate(a, b, { tie: "editor" })).toMatchObject({
      relation: "alternation",
      clashing: ["time"],
      tied: { by: "editor" },
    })
    expect(relate(A, C, { tie: false }).relation).toBe("unrelated")
  })
  it("C12 once an editor has tied them, what would tell two events apart is what they clash on", () => {
    const visits = [
      visit({ visitors: ["lavrov"], place: "moscow" }),
      visit({ visitors: ["lavrov"], place: "ankara" }),
    ]
    const strikes = [
      attack({ agent: "israel", place: "isfahan" }),
      attack({ agent: "iran", place: "isfahan" }),
    ]
    const deaths = [
      kill({ place: "aleppo", victims: ["civilian"] }),
      kill({ place: "sanaa", victims: ["civilian"] }),
    ]
    for (const [[a, b], role] of [
      [visits, "place"],
      [strikes, "agent"],
      [deaths, "place"],
    ] as const) {
      if (a === undefined || b === undefined) throw new Error("two are compared")
      expect(relate(a, b).relation).toBe("unrelated")
      expect(relate(a, b, { tie: "editor" })).toMatchObject({ relation: "alternation", clashing: [role] })
    }
    // within one another, or not known: nothing clashes
    const wider = visit({ visitors: ["lavrov"], place: "russia" })
    const strange = visit({ visitors: ["lavrov"], place: "nowhere-known" })
    const [moscow = wider] = visits
    expect(relate(moscow, wider, { tie: "editor" }).relation).toBe("forward")
    expect(relate(moscow, strange, { tie: "editor" }).relation).toBe("overlap")
    // one that denies denies what fits it, wherever the other was
    const denied = visit({ visitors: ["lavrov"], place: "ankara" }, { polarity: "negative" })
    expect(relate(moscow, denied, { tie: "editor" }).clashing).toEqual([])
  })
  it("C15 two conditions support neither claim, one withheld is the less sure", () => {
    const on = (condition: string) => meet(meeting, { condition })
    const open = meet(meeting, { certainty: "conditional" })
    expect(relate(on("they withdraw"), on("they apologise")).certainty).toBe("independence")
    expect(relate(on("they withdraw"), on("They withdraw")).certainty).toBe("equivalence")
    expect(relate(on("they withdraw"), open).certainty).toBe("reverse")
  })
})

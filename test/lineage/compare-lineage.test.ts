import { describe, expect, it } from "vitest"
import type { LinkInput } from "../../src/claims/claim.ts"
import { detect } from "../../src/detect/detect.ts"
import { compareLineage } from "../../src/lineage/compare-lineage.ts"
import { drawsOn } from "../../src/lineage/draws-on.ts"
import { hearsayDepth, rootsOf } from "../../src/lineage/root.ts"
import { registry } from "../../src/registry/index.ts"
import type { Claim } from "../../src/schema/claim.ts"
import { contact } from "../../src/vocabulary/built-in/contact.ts"
import { told } from "../support/build.ts"

const says = contact({ participants: ["russia", "turkey"] })
const account = (id: string, chain: readonly LinkInput[], more: Parameters<typeof told>[3] = {}): Claim =>
  told(id, chain, says, more)
const said = (sources: string, day: string | null, medium?: "interview" | "call"): LinkInput => ({
  sources,
  said: day,
  ...(medium === undefined ? {} : { medium }),
})
const kindOf = (a: Claim, b: Claim) => compareLineage(a, b, { registry }).kind

describe("roots", () => {
  it("N1 the last link spoke; relays only add depth", () => {
    const relayed = account("a", ["al-jazeera", "sabah", { anonymous: "informed source", count: 1 }])
    expect(rootsOf(relayed, registry)).toMatchObject([{ kind: "unnamed", voucher: "sabah" }])
    expect(hearsayDepth(relayed)).toBe(3)
  })
  it("N1 an empty chain is the article's own voice, of whom it credits, else of who published it", () => {
    expect(rootsOf(account("a", []), registry)).toEqual([{ kind: "voice", key: "voice:a" }])
    expect(rootsOf(account("a", [], { outlet: "sabah", credit: "reuters" }), registry)).toMatchObject([
      { agent: "reuters" },
    ])
    expect(hearsayDepth(account("a", []))).toBe(0)
  })
  it("N1 aliases name one agent", () => {
    expect(kindOf(account("a", ["recep-tayyip-erdogan"]), account("b", ["erdogan"]))).toBe("sameSpeaker")
  })
})

describe("one root", () => {
  const cases: readonly (readonly [string, LinkInput, LinkInput, readonly string[]])[] = [
    ["on one day", said("lavrov", "2024-01-10"), said("lavrov", "2024-01-10"), ["sameUtterance"]],
    ["on two days", said("lavrov", "2024-01-10"), said("lavrov", "2024-01-11"), ["sameSpeaker"]],
    [
      "on one day, in an interview and a call",
      said("lavrov", "2024-01-10", "interview"),
      said("lavrov", "2024-01-10", "call"),
      ["sameSpeaker"],
    ],
    [
      "in one month",
      said("lavrov", "2024-01"),
      said("lavrov", "2024-01-10"),
      ["sameSpeaker", "sameUtterance"],
    ],
    [
      "at no known time",
      said("lavrov", null),
      said("lavrov", "2024-01-10"),
      ["sameSpeaker", "sameUtterance"],
    ],
  ]
  it.each(cases)("N2 %s", (...[, a, b, possible]) => {
    expect(compareLineage(account("a", [a]), account("b", [b]), { registry }).possible).toEqual(possible)
  })
  it("N2 copied words make it one utterance", () => {
    const words =
      "he stressed that the talks with both neighbours would go on through the winter without any break"
    expect(kindOf(account("a", ["lavrov"], { words }), account("b", ["lavrov"], { words }))).toBe(
      "sameUtterance",
    )
  })
})

describe("sides", () => {
  it.each([
    ["a ministry and its deputy minister", "russia-mfa", "bogdanov", "sameSide"],
    ["a state and its president", "turkey", "erdogan", "sameSide"],
    ["two ministers of one government", "lavrov", "shoigu", "sameSide"],
    ["ministers of two states", "lavrov", "fidan", "independent"],
    ["a minister and an outlet of his state", "lavrov", "tass", "unknown"],
    ["two outlets of one state", "tass", "ria-novosti", "unknown"],
    ["agencies of two countries", "reuters", "afp", "independent"],
    ["an agency and its country's state", "reuters", "united-kingdom", "independent"],
  ])("N3 %s", (_, a, b, kind) => {
    expect(kindOf(account("a", [a]), account("b", [b]))).toBe(kind)
  })
  it("N3 an office is held on its days: the intelligence chief of 2022 is no foreign minister yet, and of one side", () => {
    expect(
      kindOf(
        account("a", ["fidan"], { on: "2022-09-19" }),
        account("b", ["cavusoglu"], { on: "2022-09-19" }),
      ),
    ).toBe("sameSide")
  })
})

describe("what is not known", () => {
  it.each<readonly [string, LinkInput[], LinkInput[]]>([
    ["an unnamed source and a minister", [{ anonymous: "diplomat" }], ["lavrov"]],
    [
      "two unnamed sources of two agencies",
      ["reuters", { anonymous: "source" }],
      ["afp", { anonymous: "source" }],
    ],
    ["unnamed media", [{ media: "Turkish media" }], ["lavrov"]],
    ["a group", [{ collective: "analysts" }], ["lavrov"]],
    ["an article's own voice", [], ["lavrov"]],
    ["somebody whom no registry knows", [{ named: "Somebody Unheard" }], ["lavrov"]],
    ["an id that no registry knows", ["nobody-known"], ["lavrov"]],
  ])("N6 %s", (_, a, b) => {
    expect(kindOf(account("a", a), account("b", b))).toBe("unknown")
  })
  it("N6 two speakers that the text allows prove nothing", () => {
    const ambiguous: Claim = {
      ...account("a", ["fidan"]),
      alternatives: [[{ sources: ["lavrov"], act: "asserts" }]],
    }
    const lineage = compareLineage(ambiguous, account("b", ["lavrov"]), { registry })
    expect(lineage).toMatchObject({ kind: "unknown", evidence: [{ code: "speaker-ambiguous" }] })
  })
})

describe("one origin", () => {
  it.each<readonly [string, Claim, Claim, string]>([
    [
      "two relays of one agency's report",
      account("a", ["reuters"]),
      account("b", ["reuters"]),
      "sharedOrigin",
    ],
    [
      "an agency and who cites it",
      account("a", [], { outlet: "reuters" }),
      account("b", ["reuters"]),
      "sharedOrigin",
    ],
    [
      "its sources and its report",
      account("a", ["reuters", { anonymous: "four sources" }]),
      account("b", ["reuters"]),
      "sharedOrigin",
    ],
    [
      "one unnamed source of one agency",
      account("a", ["reuters", { anonymous: "four sources" }]),
      account("b", ["reuters", { anonymous: "four sources" }]),
      "sameUtterance",
    ],
    [
      "one agency, a year apart",
      account("a", ["reuters"]),
      account("b", ["reuters"], { on: "2023-01-10" }),
      "unknown",
    ],
  ])("N4 %s", (_, a, b, kind) => {
    expect(kindOf(a, b)).toBe(kind)
  })
  it("N7 copied wording joins what nobody signed, and casts doubt on what two have signed", () => {
    const words =
      "the two foreign ministers had a short informal talk on the margins of a regional summit held that year"
    expect(kindOf(account("a", [], { words }), account("b", [], { words }))).toBe("sharedOrigin")
    expect(kindOf(account("a", ["lavrov"], { words }), account("b", ["fidan"], { words }))).toBe("unknown")
    const other =
      "officials from both capitals spoke of progress yet named no date on which the work would be done"
    expect(kindOf(account("a", [], { words }), account("b", [], { words: other }))).toBe("unknown")
  })
  it("N9 an outlet rests on what it cites, by however many steps", () => {
    const claims = [
      account("a", ["sabah"], { outlet: "hurriyet" }),
      account("b", ["reuters"], { outlet: "sabah" }),
    ]
    const links = drawsOn(claims, registry)
    expect(links.common("hurriyet", "reuters")).toBe("reuters")
    expect(links.common("reuters", "afp")).toBeUndefined()
    expect(links.circles).toEqual([])
  })
  it("N12 a headline and its article are one utterance", () => {
    const place = { start: 0, end: 9, digest: `sha256:${"0".repeat(64)}` }
    const headline: Claim = { ...account("a", ["lavrov"]), anchor: { ...place, section: "headline" } }
    const body: Claim = { ...account("a", ["lavrov"]), anchor: { ...place, section: "body" } }
    expect(kindOf(headline, body)).toBe("sameUtterance")
    expect(kindOf(body, body)).toBe("sameSpeaker")
    expect(kindOf(headline, { ...body, article: { ...body.article, id: "b" } })).toBe("sameSpeaker")
  })
  it("N12 an article that names nobody has itself for its origin", () => {
    const diplomat = { anonymous: "diplomat" }
    expect(kindOf(account("a", []), account("a", []))).toBe("sharedOrigin")
    expect(kindOf(account("a", []), account("a", [diplomat]))).toBe("sharedOrigin")
    expect(kindOf(account("a", [diplomat]), account("a", [diplomat]))).toBe("sameUtterance")
    expect(kindOf(account("a", [diplomat]), account("b", [diplomat]))).toBe("unknown")
  })
})

describe("an outlet's report beside whom it carried", () => {
  const report = told("report", ["reuters"], says)
  it.each([
    ["told to it", told("b", ["reuters", "lavrov"], says)],
    ["on a page that credits it", told("b", ["lavrov"], says, { credit: "reuters" })],
    ["on its own page", told("b", ["lavrov"], says, { outlet: "reuters" })],
    ["told to it, by way of another", told("b", ["sabah", "reuters", "lavrov"], says)],
  ])("N8 is not known to be another source: %s", (_, spoken) => {
    for (const pair of [[report, spoken] as const, [spoken, report] as const]) {
      const lineage = compareLineage(...pair, { registry })
      expect(lineage.kind).toBe("unknown")
      expect(lineage.evidence).toEqual([{ code: "report-of-carrier", agents: ["reuters"] }])
    }
    expect([...detect([report, spoken], { registry }).findings].map(({ kind }) => kind)).toEqual(["agrees"])
    expect(detect([report, spoken], { registry }).topics[0]?.positions[0]?.roots.atLeast).toBe(1)
  })
  it("N8 a speaker whom another outlet brought is another source", () => {
    const spoken = told("b", ["afp", "lavrov"], says)
    expect(compareLineage(report, spoken, { registry }).kind).toBe("independent")
    const through = told("c", ["reuters", "lavrov"], says)
    for (const claims of [
      [report, spoken, through],
      [through, report, spoken],
    ])
      expect(detect(claims, { registry }).topics[0]?.positions[0]?.roots.atLeast).toBe(1)
  })
  it("N4 an outlet that is said to cite another draws on it, whoever's page says so", () => {
    const claims = [
      told("a", ["sabah", "reuters"], says),
      told("b", ["sabah"], says),
      told("c", ["afp"], says),
    ]
    const options = { registry, drawsOn: drawsOn(claims, registry) }
    const [relayed, own, other] = claims as [Claim, Claim, Claim]
    expect(compareLineage(relayed, own, options).kind).toBe("sharedOrigin")
    expect(compareLineage(relayed, other, options).kind).toBe("independent")
  })
})

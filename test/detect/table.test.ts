import { describe, expect, it } from "vitest"
import type { LinkInput } from "../../src/claims/claim.ts"
import { detect } from "../../src/detect/detect.ts"
import { registry } from "../../src/registry/index.ts"
import type { Claim } from "../../src/schema/claim.ts"
import type { Proposition } from "../../src/schema/proposition.ts"
import { contact, meet } from "../../src/vocabulary/built-in/contact.ts"
import { kill } from "../../src/vocabulary/built-in/force.ts"
import { only } from "../../src/vocabulary/open-values.ts"
import { told } from "../support/build.ts"

type Account = {
  chain: readonly LinkInput[]
  on?: string | null
  words?: string
  quoted?: boolean
  outlet?: string
}
type Lineage = readonly [name: string, a: Account, b: Account]

const said = (sources: string, day: string | null): LinkInput => ({ sources, said: day })

/** One pair of accounts for each column, and beside it a near miss that must not fall into the column. */
const lineages: Record<string, { hit: Lineage; miss: Lineage }> = {
  sameUtterance: {
    hit: [
      "one root on one day",
      { chain: [said("lavrov", "2024-01-10")] },
      { chain: ["tass", said("lavrov", "2024-01-10")] },
    ],
    miss: [
      "one root on two days",
      { chain: [said("lavrov", "2024-01-10")] },
      { chain: [said("lavrov", "2024-01-09")] },
    ],
  },
  sameSpeaker: {
    hit: [
      "one root on two days",
      { chain: [said("lavrov", "2024-01-10")] },
      { chain: [said("lavrov", "2024-01-09")] },
    ],
    miss: [
      "two roots of one side",
      { chain: [said("lavrov", "2024-01-10")] },
      { chain: [said("peskov", "2024-01-09")] },
    ],
  },
  sameSide: {
    hit: ["a ministry and its minister", { chain: ["russia-mfa"] }, { chain: ["lavrov"] }],
    miss: ["ministers of two states", { chain: ["fidan"] }, { chain: ["lavrov"] }],
  },
  sharedOrigin: {
    hit: ["two pages that cite one agency", { chain: ["reuters"] }, { chain: ["reuters"] }],
    miss: ["two agencies", { chain: ["reuters"] }, { chain: ["afp"] }],
  },
  independent: {
    hit: ["ministers of two states", { chain: ["fidan"] }, { chain: ["lavrov"] }],
    miss: ["a minister and somebody unnamed", { chain: ["lavrov"] }, { chain: [{ anonymous: "diplomat" }] }],
  },
  unknown: {
    hit: ["a minister and somebody unnamed", { chain: ["lavrov"] }, { chain: [{ anonymous: "diplomat" }] }],
    miss: ["a ministry and its minister", { chain: ["russia-mfa"] }, { chain: ["lavrov"] }],
  },
}

const meeting = { participants: ["russia", "turkey"], place: "moscow", time: "2024-01-05" }

const contents: Record<
  string,
  { pair: readonly [Proposition, Proposition]; miss: readonly [Proposition, Proposition] }
> = {
  agree: {
    pair: [meet(meeting), meet(meeting)],
    miss: [meet(meeting), meet({ participants: ["russia", "iran"], place: "moscow", time: "2024-01-05" })],
  },
  clash: {
    pair: [
      contact({ participants: ["russia", "turkey"], tracks: ["military"] }),
      contact({ participants: ["russia", "turkey"], tracks: only("political") }),
    ],
    miss: [
      contact({ participants: ["russia", "turkey"], tracks: ["military"] }),
      contact({ participants: ["russia", "turkey"], tracks: ["political"] }),
    ],
  },
  hedged: {
    pair: [meet(meeting, { certainty: "possible" }), meet(meeting, { polarity: "negative" })],
    miss: [
      meet(meeting, { certainty: "possible" }),
      meet({ ...meeting, participants: ["iran", "turkey"] }, { polarity: "negative" }),
    ],
  },
  laterCount: {
    pair: [
      kill({ place: "gaza", count: { value: 12, asOf: "2024-01-09" }, time: "2024-01-09" }),
      kill({ place: "gaza", count: { value: 40, asOf: "2024-01-10" }, time: "2024-01-09" }),
    ],
    miss: [
      kill({ place: "gaza", count: { value: 12, asOf: "2024-01-09" }, time: "2024-01-09" }),
      kill({ place: "sanaa", count: { value: 40, asOf: "2024-01-10" }, time: "2024-01-09" }),
    ],
  },
}

/** design: content × lineage. */
const table: Record<string, Record<string, string>> = {
  agree: {
    sameUtterance: "echoes",
    sameSpeaker: "reaffirms",
    sameSide: "agrees",
    sharedOrigin: "echoes",
    independent: "corroborates",
    unknown: "agrees",
  },
  clash: {
    sameUtterance: "distorts",
    sameSpeaker: "revises",
    sameSide: "conflicts",
    sharedOrigin: "distorts",
    independent: "conflicts",
    unknown: "conflicts",
  },
  hedged: {
    sameUtterance: "distorts",
    sameSpeaker: "revises",
    sameSide: "tension",
    sharedOrigin: "tension",
    independent: "tension",
    unknown: "tension",
  },
  laterCount: {
    sameSpeaker: "updates",
    sameSide: "updates",
    sharedOrigin: "updates",
    independent: "updates",
    unknown: "updates",
  },
}

function claims(
  content: readonly [Proposition, Proposition],
  [, a, b]: Lineage,
  act?: "declines-to-confirm",
): Claim[] {
  const chain = (account: Account) =>
    act === undefined
      ? account.chain
      : account.chain.map((link, index) =>
          index === account.chain.length - 1
            ? { ...(typeof link === "object" && "sources" in link ? link : { sources: link }), act }
            : link,
        )
  const { chain: _a, ...restA } = a
  const { chain: _b, ...restB } = b
  return [told("a", a.chain, content[0], restA), told("b", chain(b), content[1], restB)]
}

function kinds(given: readonly Claim[]): string[] {
  return [...detect(given, { registry }).findings].map((finding) => finding.kind)
}

describe("the table", () => {
  for (const [content, row] of Object.entries(table))
    for (const [column, kind] of Object.entries(row)) {
      const { pair, miss } = contents[content]!
      const { hit, miss: otherLineage } = lineages[column]!
      it(`D1 ${content} × ${column} is ${kind}`, () => {
        const found = [...detect(claims(pair, hit), { registry }).findings]
        expect(found.map((finding) => [finding.kind, finding.lineage.kind])).toEqual([[kind, column]])
      })
      it(`D1 ${content} × ${column}, near miss in content: nothing`, () => {
        expect(kinds(claims(miss, hit))).toEqual([])
      })
      it(`D1 ${content} × ${column}, near miss in lineage: ${otherLineage[0]}`, () => {
        const found = [...detect(claims(pair, otherLineage), { registry }).findings]
        expect(found.map((finding) => finding.lineage.kind)).not.toContain(column)
      })
    }

  for (const [column, { hit }] of Object.entries(lineages)) {
    it(`D1 one declines × ${column} is withholds`, () => {
      const [finding] = [
        ...detect(claims(contents["agree"]!.pair, hit, "declines-to-confirm"), { registry }).findings,
      ]
      expect(finding).toMatchObject({ kind: "withholds", by: finding?.a.article.id === "b" ? "a" : "b" })
    })
    it(`D1 one declines × ${column}, near miss: another event`, () => {
      expect(kinds(claims(contents["agree"]!.miss, hit, "declines-to-confirm"))).toEqual([])
    })
  }

  it("D1 a later count within one utterance is no update but a distortion", () => {
    const found = kinds(claims(contents["laterCount"]!.pair, lineages["sameUtterance"]!.hit))
    expect(found).not.toContain("updates")
  })
})

import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { byConsequence, happeningsOf } from "../../src/happenings/index.ts"
import { claim, contact, detect, findingKinds, only } from "../../src/index.ts"
import { registry } from "../../src/registry/index.ts"

const both = { participants: ["turkey", "syria"] }

function said(
  id: string,
  speaker: string | undefined,
  tracks?: unknown,
  outlet?: string,
  published = "2022-09-19",
) {
  return claim({
    article: { id, lang: "en", published, ...(outlet === undefined ? {} : { outlet }) },
    chain: speaker === undefined ? [] : [speaker],
    says: contact({ ...both, ...(tracks === undefined ? {} : { tracks: tracks as never }) }),
  })
}

const claims = [
  said("a", "bogdanov", ["military", "intelligence"], "tass"),
  said("b", "erdogan", only("intelligence"), "sabah"),
  said("c", "erdogan", only("intelligence"), "hurriyet"),
]

describe("H1 findings that share a claim are one happening", () => {
  it("holds every claim once, with its outlets and the kinds by consequence", () => {
    const { findings } = detect(claims, { registry })
    const all = happeningsOf(findings, { registry })
    expect(all).toHaveLength(1)
    const [first] = all
    expect(first?.claims.map(({ article }) => article.id)).toEqual(["a", "b", "c"])
    expect(first?.outlets).toEqual(["hurriyet", "sabah", "tass"])
    expect(first?.kind).toBe("conflicts")
    expect(first?.articles).toBe(3)
    expect(first?.findings[0]?.kind).toBe("conflicts")
  })

  it("keeps apart what shares no claim, the more consequential first", () => {
    const meeting = [
      claim({
        article: { id: "x", lang: "en", published: "2023-01-02" },
        chain: ["lavrov"],
        says: contact({ participants: ["russia", "iran"] }),
      }),
      claim({
        article: { id: "y", lang: "en", published: "2023-01-02" },
        chain: ["lavrov"],
        says: contact({ participants: ["russia", "iran"] }),
      }),
    ]
    const all = happeningsOf(detect([...meeting, ...claims], { registry }).findings, { registry })
    expect(all.map(({ kind }) => kind)).toEqual(["conflicts", "reaffirms"])
  })

  it("is nothing where nothing was found", () => {
    expect(happeningsOf([])).toEqual([])
  })

  it("does not depend on the order of the findings", () => {
    const findings = [...detect(claims, { registry }).findings]
    fc.assert(
      fc.property(fc.shuffledSubarray(findings, { minLength: findings.length }), (shuffled) => {
        expect(happeningsOf(shuffled, { registry })).toEqual(happeningsOf(findings, { registry }))
      }),
      { numRuns: 20 },
    )
  })
})

describe("H2 the roots of a happening are bounds", () => {
  it("copies of one speaker are one root", () => {
    const echoes = [said("b", "erdogan", undefined, "sabah"), said("c", "erdogan", undefined, "hurriyet")]
    const [first] = happeningsOf(detect(echoes, { registry }).findings, { registry })
    expect(first?.roots).toMatchObject({ atLeast: 1, atMost: 1 })
  })

  it("two who corroborate each other are two, two own voices perhaps", () => {
    const confirmed = [said("a", "bogdanov"), said("b", "erdogan")]
    expect(happeningsOf(detect(confirmed, { registry }).findings, { registry })[0]?.roots.atLeast).toBe(2)
    const voices = [said("a", undefined, undefined, "tass"), said("b", undefined, undefined, "sabah")]
    expect(happeningsOf(detect(voices, { registry }).findings, { registry })[0]?.roots).toMatchObject({
      atLeast: 1,
      atMost: 2,
    })
  })

  it("every kind of finding has its rank", () => {
    expect([...byConsequence].sort()).toEqual([...findingKinds].sort())
  })
})

describe("H4 who was first, who is behind it, what was copied", () => {
  const behind = (...given: readonly ReturnType<typeof said>[]) =>
    happeningsOf(detect(given, { registry }).findings, { registry })[0]

  it("the claim that was surely published first, by the hour, and none where times may coincide", () => {
    const at = (id: string, published: string) => said(id, "erdogan", undefined, undefined, published)
    const early = at("a", "2022-09-19T10:00:00Z")
    expect(behind(early, at("b", "2022-09-19T12:00:00Z"))?.first).toEqual(early)
    // noon in Ankara is before ten o'clock in London
    expect(behind(early, at("b", "2022-09-19T12:00:00+03:00"))?.first?.article.id).toBe("b")
    expect(behind(early, at("b", "2022-09-19"))?.first).toBeUndefined()
    expect(behind(at("a", "2022-09-19"), at("b", "2022-09-20"))?.first?.article.id).toBe("a")
  })

  it("nobody is first of one article, or where one is undated", () => {
    const undated = claim({ article: { id: "b", lang: "en" }, chain: ["erdogan"], says: contact(both) })
    expect(behind(said("a", "erdogan"), undated)?.first).toBeUndefined()
  })

  it("the one speaker whom everything leads back to", () => {
    expect(behind(said("a", "erdogan"), said("b", "erdogan"))?.source).toBe("erdogan")
    expect(behind(said("a", "erdogan"), said("b", "bogdanov"))?.source).toBeUndefined()
    expect(behind(said("a", undefined), said("b", undefined))?.source).toBeUndefined()
  })

  it("outlets that name no source are told; what is credited as a whole names one", () => {
    const own = said("a", undefined, undefined, "sabah")
    expect(behind(own, said("b", "erdogan", undefined, "tass"))?.sourceless).toEqual(["sabah"])
    const credited = claim({
      article: { id: "c", lang: "en", published: "2022-09-19", outlet: "hurriyet", credit: "reuters" },
      chain: [],
      says: contact(both),
    })
    expect(behind(credited, said("b", "erdogan", undefined, "tass"))?.sourceless).toEqual([])
  })
})

import { describe, expect, it } from "vitest"
import {
  type Claim,
  claim,
  detect,
  explain,
  injure,
  kill,
  type Proposition,
  type ToldWords,
  visit,
} from "../../src/index.ts"
import { english } from "../../src/lang/en/index.ts"
import { registry } from "../../src/registry/index.ts"
import { createTextSupport } from "../../src/wording/text-support.ts"

const texts = createTextSupport([english.words])
const dead = (count: number) => kill({ place: "aleppo", count, time: "2024-03-05" })
const hurt = (count: number) => injure({ place: "aleppo", count, time: "2024-03-05" })

function told(id: string, chain: readonly string[], frames: readonly Proposition[], words?: string): Claim {
  const [says, ...also] = frames
  const held: ToldWords | undefined = words === undefined ? undefined : { text: words, lang: "en" }
  return claim({
    article: { id, lang: "en", published: "2024-03-05" },
    chain: chain.map((source) => ({ sources: [source], said: "2024-03-05T10:00" })),
    says: says as Proposition,
    clause: "whole",
    ...(also.length === 0 ? {} : { also }),
    ...(held === undefined ? {} : { words: held }),
  })
}
const findings = (...claims: readonly Claim[]) => [...detect(claims, { registry, texts }).findings]
const kinds = (...claims: readonly Claim[]) => findings(...claims).map(({ kind }) => kind)

describe("all that two claims tell", () => {
  it("D28 what is told second is compared as well", () => {
    const a = told("a", ["lavrov"], [visit({ visitors: ["lavrov"], place: "moscow" }), dead(12)])
    const b = told("b", ["fidan"], [hurt(3), dead(12)])
    expect(kinds(a, b)).toEqual(["corroborates"])
    expect(kinds(a, told("b", ["fidan"], [hurt(3)]))).toEqual([])
  })
  it("D28 two claims give one finding, on what weighs most", () => {
    const a = told("a", ["lavrov"], [dead(12), hurt(30)])
    const [finding, ...more] = findings(a, told("b", ["fidan"], [dead(12), hurt(60)]))
    expect(more).toEqual([])
    expect(finding?.comparison.clashing).toEqual(["count"])
    expect(finding?.a.says.predicate).toBe(hurt(30).predicate)
    expect(kinds(a, told("b", ["fidan"], [hurt(30), dead(12)]))).toEqual(["corroborates"])
  })
  it("D28 what both tell alike clashes with nothing else that either tells", () => {
    const a = told("a", ["lavrov"], [dead(12)])
    expect(kinds(a, told("b", ["fidan"], [dead(12), dead(40)]))).toEqual(["corroborates"])
    expect(kinds(a, told("b", ["fidan"], [dead(40), dead(12)]))).toEqual(["corroborates"])
    expect(kinds(a, told("b", ["fidan"], [dead(40), dead(60)]))).toEqual(["conflicts"])
  })
  it("D28 words are compared where frames give nothing", () => {
    const words = "the grain ship reached the port of Mersa"
    const a = told("a", ["lavrov"], [dead(12)], `${words} after 12 had died`)
    const b = told(
      "b",
      ["fidan"],
      [visit({ visitors: ["fidan"], place: "ankara" })],
      `${words} after 12 had died`,
    )
    const [finding, ...more] = findings(a, b)
    expect(more).toEqual([])
    expect(finding).toMatchObject({ kind: "agrees", tells: { a: "words", b: "words" } })
    expect(kinds(a, told("b", ["fidan"], [dead(40)], `${words} after 40 had died`))).toEqual(["conflicts"])
  })
  it("D28 what one claim tells twice is no finding, and the order of the claims changes nothing", () => {
    const a = told("a", ["lavrov"], [dead(12), hurt(30), dead(40)])
    const b = told("b", ["fidan"], [hurt(50), dead(70)])
    expect(kinds(a)).toEqual([])
    expect(findings(b, a)).toEqual(findings(a, b))
    expect(new Set(findings(a, b).map(({ id }) => id)).size).toBe(findings(a, b).length)
  })
  it("D29 a claim stands in the topic of each thing that it tells", () => {
    const a = told("a", ["lavrov"], [dead(12), visit({ visitors: ["lavrov"], place: "moscow" })])
    const { topics, topicOf } = detect([a], { registry, texts })
    expect(topics.map(({ claims }) => claims.map(({ says }) => says.predicate))).toEqual([
      ["kill"],
      ["visit"],
    ])
    expect(topicOf(a.id)?.claims).toEqual([a])
    expect(topics.flatMap(({ claims }) => claims.map(({ id }) => id))).toEqual([a.id, a.id])
  })
  it("D29 the finding and its explanation name what was compared", () => {
    const a = told("a", ["lavrov"], [dead(12), hurt(30)])
    const [finding] = findings(a, told("b", ["fidan"], [hurt(30)]))
    expect(finding?.tells).toEqual({ a: 1, b: 0 })
    expect(finding?.a).toMatchObject({ id: a.id, says: hurt(30), also: [dead(12)] })
    expect(finding && explain(finding).split("\n")[1]).toMatch(/^compared: .+ \| .+/)
    const [plain] = findings(told("c", ["lavrov"], [hurt(30)]), told("b", ["fidan"], [hurt(30)]))
    expect(plain?.tells).toBeUndefined()
    expect(plain && explain(plain)).not.toContain("compared:")
  })
})

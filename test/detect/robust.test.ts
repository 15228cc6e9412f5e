import { describe, expect, it } from "vitest"
import { type ClaimInput, claim } from "../../src/claims/claim.ts"
import { readClaims } from "../../src/claims/read-claims.ts"
import { detect } from "../../src/detect/detect.ts"
import { explain } from "../../src/detect/explain.ts"
import { registry } from "../../src/registry/index.ts"
import { createRegistry } from "../../src/registry/registry.ts"
import { meet } from "../../src/vocabulary/built-in/contact.ts"
import { kill } from "../../src/vocabulary/built-in/force.ts"
import { demand, support } from "../../src/vocabulary/built-in/stance.ts"
import { not } from "../../src/vocabulary/define-predicate.ts"
import { only } from "../../src/vocabulary/open-values.ts"
import { told } from "../support/build.ts"

const line = (says: string, more = "") =>
  `{"id":"x","article":{"id":"a","lang":"en"},"chain":[],"says":${says}${more}}`
const meeting = (roles: string) => line(`{"predicate":"meet","roles":${roles}}`)
const toll = (count: string) => line(`{"predicate":"kill","roles":{"count":${count}}}`)
const deep = (open: string, close: string, times = 20_000) => `${open.repeat(times)}1${close.repeat(times)}`

describe("odd input", () => {
  it.each([
    ["lists in lists", meeting(`{"participants":${deep("[", "]")}}`)],
    ["an article in an article", line('{"predicate":"meet","roles":{}}').replace('"a"', deep('{"id":', "}"))],
    [
      "kinds in kinds",
      line(deep('{"predicate":"support","roles":{"what":{"kind":', "}}}", 5000).replace("1", "{}")),
    ],
    ["two values in one", meeting('{"participants":{"includes":["turkey"],"only":["syria"]}}')],
    ["a value and none", meeting('{"place":{"value":"moscow","none":true}}')],
    ["a key misspelt", meeting('{"place":{"value":"moscow","infered":["value"]}}')],
    ["notes of another shape", meeting('{"place":{"value":"moscow","at":"here","inferred":5}}')],
    ["a number with bounds", toll('{"value":5,"min":2}')],
    ["a number past all bounds", toll('{"min":1e999}')],
    ["bounds the wrong way round", toll('{"min":5,"max":2}')],
    ["an empty name", meeting('{"participants":[""]}')],
    ["a role of every object", meeting('{"constructor":{"value":"x"}}')],
    ["a predicate of every object", line('{"predicate":"__proto__","roles":{}}')],
  ])("S4 %s: is refused with its place, and nothing is thrown", (_, text) => {
    const { claims, diagnostics } = readClaims(text)
    expect(claims).toEqual([])
    expect(diagnostics[0]).toMatchObject({ severity: "error", line: 1 })
    expect(diagnostics[0]?.message).not.toBe("")
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined()
  })
  it("S8 a demand that something be not so is no demand that it be, and is refused", () => {
    expect(() => demand({ agent: "syria", what: not(meet({ participants: ["turkey"] })) })).toThrow(
      "positive",
    )
  })
  it("S3 a kind without end is refused in words", () => {
    let kind: object = meet({})
    for (let level = 0; level < 5000; level++) kind = { predicate: "support", roles: { what: { kind } } }
    expect(() => support({ what: kind as ReturnType<typeof meet> })).toThrow("too deep to be shown")
  })
  it.each<[string, Partial<ClaimInput>]>([
    ["an id with a blank", { id: "a b" }],
    ["an empty id", { id: "" }],
    ["a fingerprint of no numbers", { fingerprint: { scheme: "words4/2", words: 9, hashes: [Number.NaN] } }],
    ["a gloss that is no text", { gloss: { en: 5 as unknown as string } }],
  ])("S8 %s could not be read back and is refused", (_, given) => {
    const input = { article: { id: "a", lang: "en" }, chain: [], says: meet({}), ...given }
    expect(() => claim(input)).toThrow("claim()")
  })
  it("V2 who is named twice is one, under two ids in words as well", () => {
    const says = meet({ participants: ["turkey", "turkey", "syria"] })
    expect(says.roles["participants"]).toEqual({ includes: ["turkey", "syria"] })
    expect(kill({ victims: ["children", "children"] }).roles["victims"]).toEqual({ includes: ["children"] })
    const twice = meet({ participants: only("erdogan", "recep-tayyip-erdogan", "assad") })
    const once = meet({ participants: only("erdogan", "assad") })
    const [finding] = detect([told("a", ["lavrov"], twice), told("b", ["fidan"], once)], {
      registry,
    }).findings
    expect(finding?.kind).toBe("corroborates")
    expect(explain(finding!)).toContain("Recep Tayyip Erdoğan and Bashar al-Assad only")
  })
  it("C3 a state beside its own minister is one party", () => {
    const both = meet({ participants: ["turkey", "fidan", "russia"] })
    const state = meet({ participants: ["turkey", "russia"] })
    const [finding] = detect([told("a", ["lavrov"], both), told("b", ["erdogan"], state)], {
      registry,
    }).findings
    expect(finding?.comparison.relation).toBe("forward")
  })
  it("D12 lists of thousands cost no more than looking at them", () => {
    const names = (prefix: string) => Array.from({ length: 5000 }, (_, index) => `${prefix}-${index}`)
    const one = told("a", ["lavrov"], meet({ participants: names("agent") }))
    const same = told("b", ["fidan"], meet({ participants: names("agent").reverse() }))
    const other = told("c", ["fidan"], meet({ participants: names("other") }))
    const overrides = [{ kind: "same-event", between: [one.id, other.id] }] as const
    const kinds = [...detect([one, same, other], { registry, overrides }).findings].map(({ kind }) => kind)
    expect(kinds).toContain("corroborates")
  })
  it("D5 commas in free text do not make two topics one", () => {
    const victims = (list: string[]) => told(list.join(), [], kill({ victims: list }))
    expect(detect([victims(["women,men"]), victims(["women", "men"])]).topics).toHaveLength(2)
  })
  it("S4 what editors decided on claims that are not at hand is remarked on", () => {
    const one = told("a", ["lavrov"], meet({ participants: ["russia", "turkey"] }))
    const { diagnostics, findings } = detect([one], {
      overrides: [
        { kind: "same-event", between: [one.id, "gone"] },
        { kind: "same-agent", between: ["lavrov", "stranger"] },
      ],
      judgements: [{ finding: "echoes", a: "gone-too", b: one.id, verdict: "dismissed" }],
    })
    expect([...findings]).toEqual([])
    expect(diagnostics.map(({ rule, subject }) => [rule, subject])).toEqual([
      ["unknown-claim", "gone-too"],
      ["unknown-claim", "gone"],
    ])
  })
  it("D9 a judgement on another kind of finding dismisses nothing", () => {
    const says = meet({ participants: ["russia", "turkey"] })
    const [a, b] = [told("a", ["lavrov"], says), told("b", ["fidan"], says)]
    const judged = (finding: "echoes" | "corroborates") =>
      detect([a, b], { registry, judgements: [{ finding, a: b.id, b: a.id, verdict: "dismissed" }] })
    expect([...judged("echoes").findings]).toHaveLength(1)
    expect([...judged("corroborates").findings]).toHaveLength(0)
  })
  it("D18 places within each other in a circle, or in two countries, end and are not apart", () => {
    const names = { en: ["X"] }
    const own = createRegistry(
      [
        { id: "east", kind: "region", names, within: ["west"] },
        { id: "west", kind: "region", names, within: ["east"] },
        { id: "one", kind: "country", names },
        { id: "two", kind: "country", names },
        { id: "border-hills", kind: "region", names, within: ["one", "two"] },
        { id: "village", kind: "town", names, within: ["two"] },
      ],
      { trusted: true },
    )
    const at = (id: string, place: string) => told(id, [{ named: id }], kill({ place }))
    const relation = (a: string, b: string) =>
      [...detect([at("a", a), at("b", b)], { registry: own }).findings].map(
        ({ comparison }) => comparison.relation,
      )
    expect(relation("east", "west")).toEqual(["equivalence"])
    expect(own.areApart("border-hills", "village")).toBe(false)
    expect(relation("border-hills", "two")).toEqual(["forward"])
  })
})

import { describe, expect, test } from "vitest"
import { claim } from "../../src/claims/claim.ts"
import { parseClaim } from "../../src/claims/parse-claim.ts"
import { readClaims } from "../../src/claims/read-claims.ts"
import { detect } from "../../src/detect/detect.ts"
import { createRegistry, registry } from "../../src/registry/index.ts"
import { isIsnadError } from "../../src/schema/errors.ts"
import { readEdtf } from "../../src/time/edtf.ts"
import { meet } from "../../src/vocabulary/built-in/contact.ts"
import { kill, statement } from "../../src/vocabulary/built-in/force.ts"
import { definePredicate } from "../../src/vocabulary/define-predicate.ts"
import { createVocabulary } from "../../src/vocabulary/vocabulary.ts"

const article = { id: "a", lang: "en", published: "2022-12-28" }
const says = meet({ participants: ["turkey", "syria"] })
const good = claim({ article, chain: ["lavrov"], says })

const circle: Record<string, unknown> = {}
Object.assign(circle, { one: circle, other: circle, list: [circle, circle] })
const odd: readonly (readonly [string, unknown])[] = [
  ["null", null],
  ["a number", Number.NaN],
  ["a text", "x"],
  ["a list", [[]]],
  ["an object", {}],
  ["a function", () => 1],
  ["a symbol", Symbol("x")],
  ["a bigint", 10n],
  ["a date", new Date(0)],
  ["a circle", circle],
]
// what each takes is told by its type; what a program without types may give is told here
const calls: readonly (readonly [string, (value: never) => unknown])[] = [
  ["claim", (value) => claim(value)],
  ["claim: chain", (chain) => claim({ article, chain, says })],
  ["claim: says", (what) => claim({ article, chain: [], says: what })],
  ["claim: alternatives", (alternatives) => claim({ article, chain: [], says, alternatives })],
  ["claim: gloss", (gloss) => claim({ article, chain: [], says, gloss: { en: gloss } })],
  ["meet", (value) => meet({ participants: value })],
  ["meet: factuality", (value) => claim({ article, chain: [], says: meet({}, value) })],
  ["kill: count", (count) => kill({ place: "aleppo", count })],
  ["kill: bounds", (min) => kill({ place: "aleppo", count: { min } })],
  ["statement", (text) => statement({ words: { text, lang: "en" } })],
  ["parseClaim", (value) => parseClaim(value)],
  ["parseClaim: parts", (value) => parseClaim({ article: value, chain: [value], says: value })],
  ["parseClaim: roles", (roles) => parseClaim({ article, chain: [], says: { ...says, roles } })],
  ["readClaims", (value) => readClaims(value)],
  ["readClaims: lines", (value) => readClaims([value])],
  ["detect", (value) => [...detect(value).findings]],
  ["detect: claims", (value) => [...detect([good, value]).findings]],
  ["detect: options", (value) => [...detect([good], value).findings]],
  ["detect: registry", (value) => [...detect([good], { registry: value }).findings]],
  ["detect: vocabulary", (value) => [...detect([good], { vocabulary: value }).findings]],
  ["detect: texts", (value) => [...detect([good], { texts: value }).findings]],
  ["detect: overrides", (value) => detect([good], { overrides: value })],
  ["detect: overrides, each", (value) => detect([good], { overrides: [value] })],
  ["detect: judgements", (value) => detect([good], { judgements: [value] })],
  ["createRegistry", (value) => createRegistry(value)],
  ["createRegistry: entities", (value) => createRegistry([value])],
  ["extend", (value) => registry.extend([value])],
  ["registry.find", (value) => registry.find(value)],
  ["definePredicate", (value) => definePredicate(value, { roles: {} })],
  ["definePredicate: declaration", (value) => definePredicate("parade", value)],
  ["definePredicate: roles", (value) => definePredicate("parade", { roles: { of: value } })],
  ["definePredicate: entails", (value) => definePredicate("parade", { roles: {}, entails: value })],
  ["createVocabulary", (value) => createVocabulary([value])],
  ["readEdtf", (value) => readEdtf(value)],
]

describe("what a program without types may give", () => {
  test.each(calls)("S3 %s: a result, or an error that says what it takes", (_, call) => {
    for (const [, value] of odd)
      try {
        call(value as never)
      } catch (error) {
        expect(isIsnadError(error), String(error)).toBe(true)
        expect((error as Error).message).toMatch(/; |received|there is no/)
      }
  })

  test("S3 misuse names the place and what was received", () => {
    expect(() => detect([good, { id: "x" }] as never)).toThrow(
      /claims\[1\] takes a claim .* received \{"id":"x"\}/,
    )
    expect(() => detect([good], { registry: null as never })).toThrow(/registry takes an object with agent/)
    expect(() => kill({ place: "aleppo", count: { min: 3n } as never })).toThrow(/received \{"min":"3n"\}/)
    expect(() => claim({ article, chain: "lavrov" as never, says })).toThrow(/chain takes a list/)
    expect(() => definePredicate("parade", { roles: { of: "agents" as never } })).toThrow(
      /parade\.of takes a kind/,
    )
    expect(readClaims([7 as never]).diagnostics[0]?.message).toMatch(/^a line is a text/)
  })

  test("S8 a role that would be an object's prototype is refused, not dropped", () => {
    const roles = JSON.parse('{"__proto__":{"value":"x"}}') as Record<string, never>
    for (const given of [
      { ...says, roles },
      { predicate: "meet", roles },
    ]) {
      expect(parseClaim({ article, chain: [], says: given }).diagnostics[0]?.rule).toBe("unknown-role")
      expect(() => claim({ article, chain: [], says: given as never })).toThrow(/has no role "__proto__"/)
    }
  })

  test("ids that are names of an object's own workings are ids like any other", () => {
    for (const id of ["__proto__", "constructor", "toString", "\uD800"]) {
      const told = (own: string, who: string) =>
        claim({
          article: { ...article, id: own, credit: id },
          chain: [who],
          says: meet({ participants: [id, "turkey"], place: id }),
        })
      const pair = [told(id, id), told("b", "lavrov")]
      expect(readClaims(pair.map((one) => JSON.stringify(one)).join("\n")).claims).toEqual(pair)
      expect([...detect(pair, { registry }).findings].map(({ kind }) => kind)).toEqual(["agrees"])
    }
  })
})

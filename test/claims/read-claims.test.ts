import { describe, expect, it } from "vitest"
import { checkClaims } from "../../src/claims/check-claims.ts"
import { claim } from "../../src/claims/claim.ts"
import { parseClaim } from "../../src/claims/parse-claim.ts"
import { readClaims } from "../../src/claims/read-claims.ts"
import { anchorOf, reanchor } from "../../src/claims/reanchor.ts"
import { registry } from "../../src/registry/index.ts"
import { isIsnadError } from "../../src/schema/errors.ts"
import { contact, meet } from "../../src/vocabulary/built-in/contact.ts"
import { support } from "../../src/vocabulary/built-in/stance.ts"
import { told } from "../support/build.ts"

const one = told(
  "a",
  ["tass", { sources: "lavrov", said: "2024-01-10" }],
  meet({
    participants: ["russia", "turkey"],
    place: "moscow",
    time: { edtf: "2024-01", at: [3, 9], inferred: ["year"] },
  }),
)
const line = JSON.stringify(one)
const plain = JSON.parse(line)

describe("claims", () => {
  it("S1 short forms are read into the stored form", () => {
    const short = {
      article: { id: "a", lang: "en" },
      chain: ["lavrov"],
      says: {
        predicate: "support",
        roles: {
          agent: "russia",
          what: { predicate: "meet", roles: { participants: ["russia", "turkey"] } },
        },
      },
    }
    expect(parseClaim(short).claim).toEqual(
      claim({
        article: short.article,
        chain: ["lavrov"],
        says: support({ agent: "russia", what: meet({ participants: ["russia", "turkey"] }) }),
      }),
    )
  })
  it("S2 anchors, glosses and marks of what was inferred do not change the id, roles and chain do", () => {
    const same = claim({
      ...one,
      says: meet({ participants: ["russia", "turkey"], place: "moscow", time: "2024-01" }),
      gloss: { en: "they met" },
      anchor: anchorOf("they met", 0, 4),
    })
    expect(claim({ ...one, anchor: anchorOf("x y", 0, 1) }).id).toBe(one.id)
    expect({ ...same, id: undefined }.id).toBeUndefined()
    expect(told("a", ["tass", { sources: "lavrov", said: "2024-01-10" }], same.says).id).toBe(one.id)
    expect(told("a", ["lavrov"], same.says).id).not.toBe(one.id)
    expect(told("b", ["tass", { sources: "lavrov", said: "2024-01-10" }], same.says).id).not.toBe(one.id)
  })
  it.each<readonly [string, string, () => unknown]>([
    [
      "an article without a language",
      "invalid-claim",
      () => claim({ article: { id: "a" } as never, chain: [], says: one.says }),
    ],
    [
      "a day that does not exist",
      "invalid-claim",
      () => claim({ article: { id: "a", lang: "en", published: "2023-02-30" }, chain: [], says: one.says }),
    ],
    [
      "an unknown act",
      "invalid-claim",
      () =>
        claim({
          article: { id: "a", lang: "en" },
          chain: [{ sources: "lavrov", act: "sings" as never }],
          says: one.says,
        }),
    ],
    [
      "an unknown predicate",
      "unknown-predicate",
      () =>
        claim({ article: { id: "a", lang: "en" }, chain: [], says: { ...one.says, predicate: "gossip" } }),
    ],
    ["an unknown role", "unknown-role", () => meet({ mood: "good" } as never)],
    ["a number where a place belongs", "invalid-role-value", () => meet({ place: 7 as never })],
    [
      "an anchor that ends before it starts",
      "invalid-claim",
      () => claim({ ...one, anchor: { ...anchorOf("x", 0, 1), start: 5 } }),
    ],
  ])("S3 %s throws %s and says how to mend it", (_, code, misuse) => {
    try {
      misuse()
      expect.unreachable()
    } catch (error) {
      expect(isIsnadError(error) && error.code).toBe(code)
      expect(String(error)).toMatch(/isnad: .{20,}/u)
    }
  })
  it.each<readonly [string, unknown, string]>([
    ["no object", 7, ""],
    ["no chain", { ...plain, chain: undefined }, "chain"],
    ["a link that is a number", { ...plain, chain: [7] }, "chain[0]"],
    ["an unknown key", { ...plain, mood: "good" }, ""],
    ["a bad said time", { ...plain, chain: [{ sources: ["lavrov"], said: "yesterday" }] }, "chain[0].said"],
    ["a span past its start", { ...plain, chain: [{ sources: ["lavrov"], at: [9, 3] }] }, "chain[0].at"],
    [
      "a role of a kind within",
      {
        ...plain,
        says: { predicate: "support", roles: { what: { predicate: "meet", roles: { place: 7 } } } },
      },
      "says.roles.what.kind.roles.place",
    ],
  ])("S4 %s is located", (_, json, path) => {
    const { claim: read, diagnostics } = parseClaim(json)
    expect(read).toBeUndefined()
    expect(diagnostics[0]?.path ?? "").toBe(path)
    expect(diagnostics[0]?.message).toMatch(/received|has no role/)
  })
  it("S4 kinds nested without end cost their claim only", () => {
    let what: unknown = { predicate: "meet", roles: {} }
    for (let depth = 0; depth < 50; depth++) what = { predicate: "support", roles: { what } }
    expect(parseClaim({ ...plain, says: what }).claim).toBeUndefined()
  })
  it("S4 ids that look like Object's own are ids", () => {
    const odd = { ...plain, id: "__proto__", says: { predicate: "constructor", roles: {} } }
    expect(parseClaim(odd).diagnostics[0]?.rule).toBe("unknown-predicate")
    expect(
      parseClaim({ ...plain, says: { predicate: "meet", roles: { toString: "x" } } }).diagnostics[0]?.rule,
    ).toBe("unknown-role")
  })
  it("S5 a newer format is refused in words", () => {
    expect(readClaims(`{"isnad":3}\n${line}`)).toMatchObject({
      claims: [],
      diagnostics: [{ rule: "newer-format", line: 1 }],
    })
    expect(readClaims(JSON.stringify({ isnad: 3, ...plain })).diagnostics[0]?.message).toContain(
      "update isnad",
    )
  })
  it("S6 the same claim twice is kept once, one id with two contents is an error", () => {
    const other = JSON.stringify({ ...plain, chain: [] })
    const { claims, diagnostics } = readClaims([line, line, other])
    expect(claims).toHaveLength(1)
    expect(diagnostics.map(({ rule, severity, line }) => [rule, severity, line])).toEqual([
      ["repeated-claim", "information", 2],
      ["duplicate-id", "error", 3],
    ])
  })
  it("S7 equal parts become one object", () => {
    const { claims } = readClaims([line, JSON.stringify({ ...plain, id: "other" })])
    expect(claims[0]?.says).toBe(claims[1]?.says)
    expect(claims[0]?.article).toBe(claims[1]?.article)
  })
  it("S4 broken lines, blank lines, a byte-order mark and CRLF", () => {
    const { claims, diagnostics } = readClaims(`\uFEFF${line}\r\n\r\n{\r\nnull\r\n`)
    expect(claims).toHaveLength(1)
    expect(diagnostics.map(({ rule, line }) => [rule, line])).toEqual([
      ["invalid-json", 3],
      ["invalid-claim", 4],
    ])
  })
})

describe("checks", () => {
  it("S4 unknown agents and places, loops and words said after they were published are remarked", () => {
    const odd = told(
      "a",
      ["tass", "tass", { sources: "nobody-known", said: "2024-02-01" }],
      contact({ participants: ["russia", "atlantis"] }),
    )
    expect(
      checkClaims([odd], { registry })
        .map(({ rule }) => rule)
        .sort(),
    ).toEqual(["chain-loops", "said-after-published", "unknown-agent", "unknown-agent"])
    expect(checkClaims([one], { registry })).toEqual([])
  })
  it("S4 an anchor is exact, moved or lost", () => {
    const text = "قال المتحدث إن الاجتماع سيعقد قريبا، وأضاف أن الاجتماع سيعقد قريبا"
    const anchor = anchorOf(text, 15, 35)
    expect(reanchor(anchor, text).status).toBe("exact")
    expect(reanchor({ ...anchor, start: 40, end: 60 }, text)).toMatchObject({
      status: "moved",
      anchor: { start: 46 },
    })
    expect(reanchor(anchor, text.replaceAll("سيعقد", "عقد")).status).toBe("lost")
    expect(reanchor({ ...anchor, start: 0, end: 1e9 }, text).status).toBe("lost")
  })
})

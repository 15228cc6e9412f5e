import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { claim } from "../../src/claims/claim.ts"
import { detect } from "../../src/detect/detect.ts"
import { explainParts } from "../../src/detect/explain.ts"
import { compareLineage } from "../../src/lineage/compare-lineage.ts"
import { type CopyCluster, findCopies } from "../../src/lineage/copies.ts"
import { drawsOn } from "../../src/lineage/draws-on.ts"
import { registry } from "../../src/registry/index.ts"
import type { Article } from "../../src/schema/article.ts"
import type { Claim } from "../../src/schema/claim.ts"
import { contact } from "../../src/vocabulary/built-in/contact.ts"
import { kill } from "../../src/vocabulary/built-in/force.ts"
import { fingerprintOf, passageOf } from "../../src/wording/fingerprint.ts"
import { told } from "../support/build.ts"

const says = contact({ participants: ["russia", "turkey"] })
const words =
  "the two delegations met behind closed doors in a guest house by the river and parted without a word to the press"
const others =
  "nobody had expected the ferry to sail that evening since the harbour master had locked the gates and gone home"

/** A text that has so many of its words changed, here and there. */
function altered(text: string, ...places: readonly number[]): string {
  return text
    .split(" ")
    .map((word, index) => (places.includes(index) ? `${word}ish` : word))
    .join(" ")
}

const sentence = fc.constantFrom(words, others)
const day = fc.constantFrom(
  null,
  "2024-01-04",
  "2024-01-05",
  "2024-01",
  "2024-01-06~",
  "[2024-01-04..2024-01-05]",
)
const member: fc.Arbitrary<Claim> = fc
  .record({
    id: fc.constantFrom("a", "b", "c", "d", "e", "f", "g"),
    sentence,
    changed: fc.uniqueArray(fc.nat(20), { maxLength: 3 }),
    on: day,
    outlet: fc.constantFrom("sabah", "tass", "bbc", undefined),
    credit: fc.constantFrom("reuters", "afp", undefined),
    chain: fc.constantFrom<readonly string[]>([], ["sabah"], ["tass"], ["reuters"], ["lavrov"]),
    passage: fc.boolean(),
  })
  .map(({ id, sentence: text, changed, on, outlet, credit, chain, passage }) => {
    const article: Article = {
      id,
      lang: "en",
      published: on,
      ...(outlet === undefined ? {} : { outlet }),
      ...(credit === undefined ? {} : { credit }),
    }
    const print = fingerprintOf(altered(text, ...changed))
    const around = passage ? { passage: passageOf([`${others} ${altered(text, ...changed)} ${words}`]) } : {}
    return claim({ article, chain: [...chain], says, fingerprint: print, ...around })
  })
const members = fc.uniqueArray(member, { selector: ({ id }) => id, minLength: 2, maxLength: 9 })

/** All that is told of a cluster, as text. */
function tell({ id, claims, wires, first, sourceOf }: CopyCluster): string {
  return JSON.stringify([
    id,
    claims.map((one) => [one.id, sourceOf(one)?.id ?? null]),
    wires.map(({ outlet, namedBy }) => [outlet, namedBy.id]),
    first?.id ?? null,
  ])
}

describe("clusters", () => {
  it("N16 do not depend on the order of the claims", () => {
    fc.assert(
      fc.property(
        members.chain((claims) =>
          fc.tuple(
            fc.constant(claims),
            fc.shuffledSubarray(claims, { minLength: claims.length, maxLength: claims.length }),
          ),
        ),
        ([claims, turned]) => {
          const [one, other] = [findCopies(claims, { registry }), findCopies(turned, { registry })]
          expect(other.clusters.map(tell).sort()).toEqual(one.clusters.map(tell).sort())
        },
      ),
      { numRuns: 300 },
    )
  })
  it("N16 part the claims: each stands in one at most, and all of a cluster know it", () => {
    fc.assert(
      fc.property(members, (claims) => {
        const copies = findCopies(claims, { registry })
        const inside = copies.clusters.flatMap((cluster) => cluster.claims)
        expect(new Set(inside).size).toBe(inside.length)
        for (const cluster of copies.clusters) {
          expect(new Set(cluster.claims.map(({ article }) => article.id)).size).toBeGreaterThan(1)
          for (const one of cluster.claims) expect(copies.clusterOf(one)).toBe(cluster)
        }
        for (const one of claims) if (!inside.includes(one)) expect(copies.clusterOf(one)).toBeUndefined()
      }),
      { numRuns: 200 },
    )
  })
  it("N17 no text descends from itself, none from a later one, and all descend from the first", () => {
    fc.assert(
      fc.property(members, (claims) => {
        for (const { claims: own, sourceOf, first } of findCopies(claims, { registry }).clusters)
          for (const one of own) {
            const seen = new Set<Claim>()
            let last = one
            for (let next = sourceOf(one); next !== undefined; next = sourceOf(next)) {
              expect(seen.has(next)).toBe(false)
              expect(next.article.id).not.toBe(last.article.id)
              seen.add(next)
              last = next
            }
            if (first !== undefined) expect(last.article.id).toBe(first.article.id)
          }
      }),
      { numRuns: 300 },
    )
  })
  it("N16 lineage with copies is symmetric, and the same in any order", () => {
    fc.assert(
      fc.property(members, (claims) => {
        const copies = findCopies(claims, { registry })
        const options = { registry, copies: () => copies, drawsOn: drawsOn(claims, registry, copies) }
        for (const a of claims)
          for (const b of claims) {
            if (a === b) continue
            const [one, other] = [compareLineage(a, b, options), compareLineage(b, a, options)]
            expect([other.kind, other.possible, other.assumed]).toEqual([one.kind, one.possible, one.assumed])
            expect(other.evidence.map(({ code }) => code)).toEqual(one.evidence.map(({ code }) => code))
          }
      }),
      { numRuns: 100 },
    )
  })
  it("D17 claims of another topic change nothing", () => {
    const far = claim({
      article: { id: "far", lang: "en", published: "2024-01-03", outlet: "sabah", credit: "afp" },
      chain: [],
      says: contact({ participants: ["egypt", "iran"] }),
      fingerprint: fingerprintOf(others),
    })
    const kinds = (claims: readonly Claim[]) =>
      [...detect(claims, { registry }).findings]
        .map(({ id, lineage }) => [id, lineage.kind, lineage.evidence.map(({ code }) => code)])
        .sort()
    const same = fc.uniqueArray(
      member.filter(({ fingerprint }) => fingerprint?.hashes[0] === fingerprintOf(words).hashes[0]),
      { selector: ({ id }) => id, minLength: 2, maxLength: 6 },
    )
    fc.assert(
      fc.property(same, (claims) => {
        expect(kinds([...claims, far])).toEqual(kinds(claims))
      }),
      { numRuns: 60 },
    )
  })
})

const copiesOf = (...claims: readonly Claim[]) => {
  const copies = findCopies(claims, { registry })
  return { registry, copies: () => copies, drawsOn: drawsOn(claims, registry, copies) }
}

describe("copies of copies", () => {
  // each step changes some more words, so that the ends have little in common
  const steps = [
    altered(words),
    altered(words, 1, 6),
    altered(words, 1, 6, 11),
    altered(words, 1, 6, 11, 16, 20),
  ]
  const chain = steps.map((text, index) =>
    told(`step-${index}`, [], says, { words: text, on: `2024-01-0${index + 1}` }),
  )
  it("N16 are one origin, though the ends no longer show it", () => {
    const [first, , , last] = chain as [Claim, Claim, Claim, Claim]
    expect(compareLineage(first, last, { registry }).kind).toBe("unknown")
    const lineage = compareLineage(first, last, copiesOf(...chain))
    expect(lineage.kind).toBe("sharedOrigin")
    expect(lineage.evidence.find(({ code }) => code === "copied-from")?.articles).toEqual([
      "step-3",
      "step-2",
      "step-1",
      "step-0",
    ])
  })
  it("N17 the first is known, and each was taken from the one before", () => {
    const [cluster] = copiesOf(...chain).copies().clusters
    expect(cluster?.first?.article.id).toBe("step-0")
    expect(chain.map((one) => cluster?.sourceOf(one)?.article.id)).toEqual([
      undefined,
      "step-0",
      "step-1",
      "step-2",
    ])
  })
  it("N16 identified speakers stay who they are", () => {
    const [one, other] = [
      told("a", ["lavrov"], says, { words }),
      told("b", ["fidan"], says, { words }),
    ] as const
    expect(compareLineage(one, other, copiesOf(one, other)).kind).toBe("unknown")
    const voice = told("c", [], says, { words })
    expect(compareLineage(one, voice, copiesOf(one, other, voice)).kind).toBe("sharedOrigin")
  })
  it.each([
    ["lavrov", "fidan"],
    ["lavrov", "sabah"],
    ["reuters", "fidan"],
  ])("N5 a sentence of %s that reaches the page as %s's proves no second source", (first, last) => {
    const cited: readonly (readonly string[])[] = [[first], [], [], [last]]
    const chained = steps.map((text, index) =>
      told(`step-${index}`, cited[index] ?? [], says, { words: text, on: `2024-01-0${index + 1}` }),
    )
    const lineage = compareLineage(chained[0] as Claim, chained[3] as Claim, copiesOf(...chained))
    expect(lineage.kind).toBe("unknown")
    expect(lineage.evidence.map(({ code }) => code)).toEqual([
      "different-sides",
      "independence-doubted",
      "copied-from",
    ])
    const kinds = [...detect(chained, { registry }).findings].map(({ kind }) => kind)
    expect(kinds).not.toContain("corroborates")
  })
  it("N8 speakers of two sentences of one copied text stay two", () => {
    const passage = passageOf([`${words} ${others} ${steps[3] ?? ""}`])
    const pages = ["a", "b"].flatMap((id, index) =>
      [
        ["lavrov", words],
        ["fidan", others],
      ].map(([speaker = "", text = ""]) =>
        claim({
          article: { id, lang: "en", published: `2024-01-0${index + 4}` },
          chain: [speaker],
          says,
          fingerprint: fingerprintOf(text),
          passage,
        }),
      ),
    )
    const options = copiesOf(...pages)
    const [lavrov, , , fidan] = pages as [Claim, Claim, Claim, Claim]
    expect(options.copies().isOneSentence(lavrov, fidan)).toBe(false)
    expect(compareLineage(lavrov, fidan, options).kind).toBe("independent")
  })
})

describe("which was first", () => {
  const directions: readonly (readonly [
    string,
    Parameters<typeof told>[3],
    Parameters<typeof told>[3],
    string | undefined,
  ])[] = [
    ["the one published a day before", { on: "2024-01-09" }, { on: "2024-01-10" }, "a"],
    ["nobody knows on one day", { on: "2024-01-10" }, { on: "2024-01-10" }, undefined],
    ["nobody knows within a month", { on: "2024-01" }, { on: "2024-01-10" }, undefined],
    ["nobody knows of an undated page", { on: null }, { on: "2024-01-10" }, undefined],
    ["the one that the other credits", { outlet: "sabah" }, { credit: "sabah" }, "a"],
    ["the one that the other credits, if undated", { outlet: "sabah", on: null }, { credit: "sabah" }, "a"],
    [
      "not the one that is credited but was published later",
      { outlet: "sabah", on: "2024-01-12" },
      { credit: "sabah", on: "2024-01-10" },
      "b",
    ],
    [
      "nobody knows of two that credit each other",
      { outlet: "sabah", credit: "tass" },
      { outlet: "tass", credit: "sabah" },
      undefined,
    ],
  ]
  it.each(directions)("N17 %s", (_, a, b, first) => {
    const pair = [told("a", [], says, { words, ...a }), told("b", [], says, { words, ...b })] as const
    const { copies } = copiesOf(...pair)
    expect(copies().clusters[0]?.first?.article.id).toBe(first)
  })
  it("N17 outlets that name each other in a circle took it from nobody that can be told", () => {
    const ring = [
      ["sabah", "tass"],
      ["tass", "bbc"],
      ["bbc", "sabah"],
    ].map(([outlet = "", cited = ""], index) =>
      told(`ring-${index}`, [cited], says, { words: altered(words, index), outlet, on: null }),
    )
    const [cluster] = copiesOf(...ring).copies().clusters
    expect(ring.map((one) => cluster?.sourceOf(one))).toEqual([undefined, undefined, undefined])
    expect(cluster?.first).toBeUndefined()
  })
})

describe("a change that was taken over", () => {
  const report =
    "soldiers were killed in an attack on the checkpoint by the old bridge and the road to the north was closed until noon"
  const dead = (count: number) => kill({ place: "damascus", victims: ["soldier"], count })
  const page = (id: string, day: number, count: number, more: Parameters<typeof told>[3] = {}) =>
    told(id, [], dead(count), { words: report, on: `2024-01-0${day}`, ...more })
  const source = page("source", 1, 12, { outlet: "reuters" })
  const relay = page("relay", 2, 15)
  const restyled = { words: altered(report, 3) }
  const cases: readonly (readonly [what: string, others: readonly Claim[], last: Claim, from: string])[] = [
    ["the text that has it first", [source, relay], page("last", 3, 15), "relay"],
    ["the source by whoever has not taken it over", [source, relay], page("last", 3, 12), "source"],
    ["the likest where none has the figure", [source, relay], page("last", 3, 20), "source"],
    [
      "a text that is a little less like",
      [source, page("relay", 2, 15, restyled)],
      page("last", 3, 15),
      "relay",
    ],
    [
      "not a text that is far less like",
      [source, page("relay", 2, 15, { words: altered(report, 3, 7, 12, 17) })],
      page("last", 3, 15),
      "source",
    ],
    [
      "the text that names the same wire",
      [source, page("relay", 2, 15, { credit: "reuters" })],
      page("last", 3, 15, { credit: "reuters" }),
      "relay",
    ],
    ["not a text that names no wire", [source, relay], page("last", 3, 15, { credit: "reuters" }), "source"],
    ["not a text of the same day", [source, page("relay", 3, 15)], page("last", 3, 15), "source"],
  ]
  it.each(cases)("N20 shows the source: %s", (_, others, last, from) => {
    for (const claims of [[...others, last], [last, ...others].reverse(), [last, ...others]]) {
      const [cluster] = findCopies(claims, { registry }).clusters
      expect(cluster?.sourceOf(last)?.article.id).toBe(from)
      expect(cluster?.first?.article.id).toBe("source")
    }
  })
})

describe("wires", () => {
  const credited = told("credited", [], says, { words, credit: "afp", on: "2024-01-09" })
  const silent = told("silent", [], says, { words, outlet: "hurriyet" })
  const own = told("own", [], says, { words: others, credit: "afp", outlet: "bbc" })
  it("N18 one that a copy names is the other copies', as inferred", () => {
    const lineage = compareLineage(silent, own, copiesOf(credited, silent, own))
    expect(lineage).toMatchObject({ kind: "sharedOrigin", assumed: ["copies-have-one-wire"] })
    expect(lineage.evidence.at(-1)).toMatchObject({ code: "wire-inherited", articles: ["credited"] })
    expect(compareLineage(silent, own, copiesOf(silent, own)).kind).toBe("unknown")
  })
  it("N18 an agency's own page is the wire", () => {
    const page = told("page", [], says, { words, outlet: "afp", on: "2024-01-09" })
    expect(compareLineage(silent, own, copiesOf(page, silent, own)).kind).toBe("sharedOrigin")
  })
  it("N18 several wires leave it in doubt", () => {
    const other = told("other", [], says, { words, credit: "reuters" })
    const lineage = compareLineage(silent, own, copiesOf(credited, silent, other, own))
    expect(lineage.kind).toBe("unknown")
    expect(lineage.evidence.map(({ code }) => code)).toContain("wires-differ")
  })
  it("N18 a month later it is another report", () => {
    const later = told("own", [], says, { words: others, credit: "afp", on: "2024-03-09" })
    expect(compareLineage(silent, later, copiesOf(credited, silent, later)).kind).toBe("unknown")
  })
  it("N18 the report of an outlet that copied an agency is the agency's", () => {
    const relay = told("relay", ["hurriyet"], says, { words: "in short words of its own", outlet: "bbc" })
    const direct = told("direct", ["afp"], says, { words: "as told elsewhere", outlet: "sabah" })
    const all = [credited, silent, relay, direct]
    const lineage = compareLineage(relay, direct, copiesOf(...all))
    expect(lineage).toMatchObject({ kind: "sharedOrigin", assumed: ["copies-have-one-wire"] })
    expect(lineage.evidence.at(-1)?.code).toBe("outlets-copy-from-one")
    expect(compareLineage(relay, direct, copiesOf(relay, direct, credited)).kind).toBe("independent")
  })
  it("N18 one paragraph that was copied does not make the rest of a page the agency's", () => {
    const rest = [others, altered(others, 2, 5, 8)].map((text, index) =>
      told(`page-${index}`, [{ anonymous: `source ${index}` }], says, {
        words: `${index} ${text}`,
        outlet: "hurriyet",
      }),
    )
    const relay = told("relay", ["hurriyet"], says, { outlet: "bbc" })
    const direct = told("direct", ["afp"], says, { outlet: "sabah" })
    const all = [credited, silent, ...rest, relay, direct]
    expect(compareLineage(relay, direct, copiesOf(...all)).kind).toBe("independent")
  })
  it("N18 detection uses it, and the explanation says by what", () => {
    const { findings } = detect([credited, silent, own], { registry })
    const between = [...findings].find(({ a, b }) => [a, b].every((one) => one !== credited))
    expect(between?.kind).toBe("echoes")
    const parts = between === undefined ? undefined : explainParts(between)
    expect(parts?.evidence.at(-1)).toBe(
      "a copy of the text names its wire: Agence France-Presse, in credited",
    )
    expect(parts?.assumed).toContain("a text is taken to come from the wire that its copies name")
  })
})

describe("many copies", () => {
  it("N16 ten thousand claims of one sentence are one cluster", () => {
    const print = fingerprintOf(words)
    const claims = Array.from({ length: 10_000 }, (_, index) => ({
      ...told(`page-${index}`, [], says, { on: `20${10 + (index % 14)}-01-10` }),
      fingerprint: print,
    }))
    const { clusters } = findCopies(claims, { registry })
    expect(clusters.map((cluster) => cluster.claims.length)).toEqual([10_000])
  })
})

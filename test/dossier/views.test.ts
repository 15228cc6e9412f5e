import { describe, expect, it } from "vitest"
import { detect } from "../../src/detect/detect.ts"
import { asPublished } from "../../src/dossier/as-published.ts"
import { asRecorded } from "../../src/dossier/as-recorded.ts"
import { append, claimsOf, createDossier } from "../../src/dossier/dossier.ts"
import { newSince } from "../../src/dossier/new-since.ts"
import { isIsnadError } from "../../src/schema/errors.ts"
import { add, decided, hour, judge, override, retract, sample } from "./samples.ts"

const ids = (claims: Iterable<{ readonly id: string }>) => Array.from(claims, ({ id }) => id)
const start = createDossier({ id: "d" })

describe("J2 asRecorded", () => {
  const { dossier } = append(start, [
    add(sample("one"), 10),
    add(sample("two"), 30),
    judge("one", "two", 31),
    retract("one", 60),
  ])

  it.each([
    ["2023-12-31", []],
    ["2024-01-01", ["one"]],
    [hour(9), []],
    [hour(10), ["one"]],
    ["2024-01-01T12:00:00+02:00", ["one"]],
    ["2024-01-01T11:59:59.999+02:00", []],
    ["2024-01-02", ["one", "two"]],
    ["2024-01", ["two"]],
    ["2024-01-02/..", ["two"]],
  ])("by %s shows %j", (time, held) => {
    expect(ids(claimsOf(asRecorded(dossier, time)))).toEqual(held)
  })

  it("is the dossier itself once all was recorded, and shows decisions as of then", () => {
    expect(asRecorded(dossier, "2025")).toBe(dossier)
    expect(Object.keys(asRecorded(dossier, hour(30)).state.judgements)).toHaveLength(0)
    expect(Object.keys(asRecorded(dossier, hour(31)).state.judgements)).toHaveLength(1)
  })

  it.each(["yesterday", "2024-02-30", "", 7])("refuses %j with the remedy", (time) => {
    try {
      asRecorded(dossier, time as string)
      expect.unreachable()
    } catch (error) {
      expect(isIsnadError(error) && error.code).toBe("invalid-time")
    }
  })
})

describe("J2 asPublished", () => {
  const published = {
    day: "2024-07-15",
    later: "2024-07-16",
    month: "2024-07",
    about: "2024-07-15~",
    earlier: "2022",
    minute: "2024-07-15T23:59Z",
    next: "2024-07-15T23:59:00-05:00",
    none: null,
  }
  const claims = Object.entries(published).map(([id, time]) => sample(id, ["military"], { published: time }))
  const { dossier } = append(start, [...claims.map((claim) => add(claim)), add(sample("left-out"))])

  it("tells the published from the undated and those too vague to tell; drops only later ones", () => {
    const view = asPublished(dossier, "2024-07-15")
    expect(ids(view.claims)).toEqual(["day", "earlier", "minute"])
    expect(ids(view.undated)).toEqual(["none", "left-out"])
    expect(ids(view.undecided)).toEqual(["month", "about"])
    expect(ids(asPublished(dossier, "2024-08").claims)).toHaveLength(7)
    expect(ids(asPublished(dossier, "2000").undated)).toHaveLength(2)
  })
})

describe("J5 newSince", () => {
  const [one, two] = [sample("one", ["military"]), sample("two", ["intelligence"])]
  const { dossier } = append(start, [
    add(one),
    add(two),
    retract("one", 40),
    add(sample("one", ["political"]), 41),
    add(sample("three"), 42),
    retract("two", 43),
  ])

  it("is what asRecorded of the same time lacks", () => {
    const news = newSince(dossier, "2024-01-01")
    expect(news.entries).toHaveLength(4)
    expect(ids(news.claims)).toEqual(["one", "three"])
    expect(ids(news.gone)).toEqual(["one", "two"])
    expect(news.gone[0]).toEqual(one)
    expect(asRecorded(dossier, "2024-01-01").log.length + news.entries.length).toBe(dossier.log.length)
  })

  it("has nothing new since the last entry, and no glosses", () => {
    const glossed = append(dossier, [add({ ...sample("three"), gloss: { en: "three" } }, 50)]).dossier
    expect(newSince(glossed, hour(49))).toMatchObject({ claims: [], gone: [] })
    expect(newSince(glossed, hour(50)).entries).toEqual([])
  })

  const pairs = (claims: readonly { readonly id: string }[]) => ({
    findings: claims.flatMap((a) =>
      claims.filter((b) => a.id < b.id).map((b) => ({ id: `${a.id}+${b.id}`, a, b })),
    ),
  })

  it("says which findings are new, changed or gone, by a detector given", () => {
    const news = newSince(dossier, "2024-01-01", pairs)
    expect(ids(news.findings)).toEqual(["one+three"])
    expect(ids(news.goneFindings)).toEqual(["one+two"])
    const changed = append(start, [
      add(one),
      add(two),
      retract("one", 30),
      add(sample("one", ["political"]), 30),
    ])
    expect(ids(newSince(changed.dossier, "2024-01-01", pairs).findings)).toEqual(["one+two"])
  })

  it("takes detect: a dismissed finding is gone, a tied one new", () => {
    const said = (id: string, root: string, tracks: "military" | "intelligence") => ({
      ...sample(id, [tracks], { published: "2024-01-01" }),
      chain: [{ sources: [root], act: "asserts" as const }],
    })
    const first = append(start, [
      add(said("a", "lavrov", "military")),
      add(said("b", "fidan", "military")),
    ]).dossier
    const [finding] = detect(claimsOf(first)).findings
    if (finding === undefined) expect.unreachable()
    const judgement = { finding: finding.kind, a: "b", b: "a", verdict: "dismissed" as const, ...decided }
    const dismissed = append(first, [{ op: "judge", judgement, recorded: hour(30) }]).dossier
    const news = newSince(dismissed, "2024-01-01", (claims, decisions) => detect(claims, decisions))
    expect(ids(news.goneFindings)).toEqual([finding.id])
    expect(news.findings).toEqual([])
    const apart = append(first, [override("not-same-event", "a", "b", 30)]).dossier
    expect(ids(newSince(apart, "2024-01-01", detect).goneFindings)).toEqual([finding.id])
  })
})

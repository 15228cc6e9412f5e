import { describe, expect, it } from "vitest"
import { claim } from "../../src/claims/claim.ts"
import { findingKinds as detectedKinds } from "../../src/detect/finding.ts"
import { applyEntry } from "../../src/dossier/apply-entry.ts"
import { append, claimsOf, createDossier, type Dossier, detectOptionsOf } from "../../src/dossier/dossier.ts"
import type { LogEntry } from "../../src/dossier/log-entry.ts"
import { parseDossier } from "../../src/dossier/parse-dossier.ts"
import { serializeDossier } from "../../src/dossier/serialize-dossier.ts"
import { isIsnadError } from "../../src/schema/errors.ts"
import { findingKinds } from "../../src/schema/judgement.ts"
import { agents } from "../../src/vocabulary/agent-roles.ts"
import { vocabulary as builtIn } from "../../src/vocabulary/built-in/vocabulary.ts"
import { definePredicate } from "../../src/vocabulary/define-predicate.ts"
import { acceptances, refusals } from "../cases/dossier-refusals.ts"
import { add, decided, hour, judge, override, retract, sample } from "./samples.ts"

const [one, two] = [sample("one"), sample("two", ["intelligence"])]

function dossierOf(...entries: readonly LogEntry[]): Dossier {
  return append(createDossier({ id: "d" }), entries).dossier
}

function caught(work: () => unknown): unknown {
  try {
    work()
  } catch (error) {
    return error
  }
  return undefined
}

const rules = (dossier: Dossier, ...entries: readonly LogEntry[]) =>
  append(dossier, entries).diagnostics.map(({ rule, severity }) => `${severity} ${rule}`)

describe("append", () => {
  const both = dossierOf(add(one), add(two, 5))

  it.each(refusals)("refuses %s", (_about, entry, code, words) => {
    const error = caught(() => append(both, [entry as LogEntry]))
    expect(isIsnadError(error) && error.code).toBe(code)
    expect(String(error)).toMatch(words)
    expect(String(error)).toContain("append(): entries[0]")
  })

  it.each(acceptances)("takes %s", (_about, entry) => {
    const { dossier } = append(both, [entry])
    expect(dossier.log).toHaveLength(3)
    expect(() => applyEntry(both.state, entry)).not.toThrow()
  })

  it("appends all entries or none", () => {
    expect(() => append(both, [override("dependent", "one", "two", 6), retract("three", 6)])).toThrow(
      "entries[1]",
    )
    expect(both.log).toHaveLength(2)
    expect(both.state.overrides).toEqual({})
  })

  it("holds any id as a key", () => {
    const odd = dossierOf(add(sample("__proto__")), add(sample("toString")), retract("toString"))
    expect(claimsOf(odd).map(({ id }) => id)).toEqual(["__proto__"])
    expect(rules(odd, add(sample("valueOf")))).toEqual([])
  })

  it("freezes what it returns and leaves what it was given", () => {
    const mine = { ...sample("mine"), gloss: { en: "mine" } }
    const dossier = dossierOf(add(mine))
    expect(Object.isFrozen(dossier)).toBe(true)
    expect(Object.isFrozen(dossier.log)).toBe(true)
    expect(Object.isFrozen(dossier.state.claims["mine"]?.gloss)).toBe(true)
    expect(Object.isFrozen(mine.gloss)).toBe(false)
  })

  it("shares what did not change", () => {
    const { dossier } = append(both, [override("dependent", "one", "two", 6)])
    expect(dossier.state.claims).toBe(both.state.claims)
    expect(dossier.state.overrides).not.toBe(both.state.overrides)
  })

  it("knows each claim once: a repeat is remarked on and not logged", () => {
    const { dossier, diagnostics } = append(both, [add(sample("one"), 6)])
    expect(dossier).toBe(both)
    expect(diagnostics).toMatchObject([
      { rule: "repeated-claim", severity: "information", subject: "one", path: "entries[0]" },
    ])
    expect(rules(dossierOf(add(one), add(two), judge("one", "two")), judge("one", "two"))).toEqual([
      "information repeated-entry",
    ])
    expect(rules(dossierOf(override("same-agent", "x", "y")), override("same-agent", "x", "y"))).toEqual([
      "information repeated-entry",
    ])
  })

  it("renews anchors and glosses under the same content", () => {
    const again = { ...one, gloss: { en: "in other words" } }
    const { dossier, diagnostics } = append(both, [add(again, 6)])
    expect(diagnostics.map(({ rule }) => rule)).toEqual(["claim-renewed"])
    expect(dossier.state.claims["one"]?.gloss).toEqual({ en: "in other words" })
    expect(dossier.state.articles["article-of-one"]?.claims).toBe(1)
    expect(dossier.log).toHaveLength(3)
  })

  it("lists articles while a claim stands on them, and says where claims differ on one", () => {
    const shared = (title: string) => ({ id: "shared", lang: "en", title })
    const dossier = dossierOf(
      add(sample("x", ["military"], shared("A"))),
      add(sample("y", ["military"], shared("A"))),
    )
    expect(dossier.state.articles["shared"]?.claims).toBe(2)
    expect(rules(dossier, add(sample("z", ["military"], shared("B"))))).toEqual(["warning article-differs"])
    const emptied = append(dossier, [retract("x"), retract("y")]).dossier
    expect(emptied.state.articles).toEqual({})
    expect(rules(emptied, add(sample("z", ["military"], shared("B"))))).toEqual([])
  })

  it("keeps what was retracted with its reason, until it is added again", () => {
    const dossier = append(both, [{ ...retract("one", 6), by: "an editor" }]).dossier
    expect(dossier.state.retracted["one"]).toEqual({
      claim: one,
      why: "misread",
      recorded: hour(6),
      by: "an editor",
    })
    expect(append(dossier, [add(one, 7)]).dossier.state.retracted).toEqual({})
    expect(() => append(dossier, [retract("one", 7)])).toThrow("retracted already")
    expect(() => append(dossier, [judge("one", "two", 7)])).toThrow(
      'it was retracted ("misread"); add it again',
    )
  })

  it("declares entities, the later counting, each space of ids apart", () => {
    const declare = (kind: "state" | "country", name: string): LogEntry => ({
      op: "declare",
      entity: { id: "ruritania", kind, names: { en: [name] } },
      recorded: hour(0),
    })
    const dossier = dossierOf(declare("state", "Ruritania"), declare("country", "Ruritania"))
    expect(detectOptionsOf(dossier).entities).toHaveLength(2)
    expect(rules(dossier, declare("state", "Ruritania"))).toEqual(["information repeated-entry"])
    const renamed = append(dossier, [declare("state", "The Kingdom of Ruritania")])
    expect(renamed.diagnostics.map(({ rule }) => rule)).toEqual(["entity-declared-anew"])
    expect(renamed.dossier.state.entities["agent ruritania"]?.names["en"]).toEqual([
      "The Kingdom of Ruritania",
    ])
  })

  it("checks claims against a vocabulary of one's own", () => {
    const march = definePredicate("march", { roles: { marchers: agents({ identity: true }) } })
    const vocabulary = builtIn.extend([march])
    const marched = claim(
      { article: { id: "a", lang: "en" }, chain: [], says: march({ marchers: ["students"] }) },
      { vocabulary },
    )
    const entry: LogEntry = { op: "add", claim: marched, recorded: hour(0) }
    expect(caught(() => dossierOf(entry))).toMatchObject({ code: "unknown-predicate" })
    const { dossier } = append(createDossier({ id: "d" }), [entry], { vocabulary })
    const text = serializeDossier(dossier)
    expect(parseDossier(text, { vocabulary }).dossier).toEqual(dossier)
    const without = parseDossier(text)
    expect(without.diagnostics).toMatchObject([{ rule: "unknown-predicate", line: 2 }])
    expect(without.dossier && serializeDossier(without.dossier)).toBe(text)
  })

  it("asks for a list", () => {
    expect(caught(() => append(both, add(one) as never))).toMatchObject({ code: "invalid-log-entry" })
  })

  it("judges the kinds of finding that there are", () => {
    expect(findingKinds).toEqual(detectedKinds)
  })

  it.each(["", "two words", 7])("refuses the id %j", (id) => {
    expect(isIsnadError(caught(() => createDossier({ id: id as string })))).toBe(true)
  })
})

describe("J3 judgements", () => {
  const judged = dossierOf(add(one), add(two), judge("one", "two"))
  const standing = (dossier: Dossier) => detectOptionsOf(dossier).judgements.length

  it("stand while their claims stay", () => {
    expect(detectOptionsOf(judged).judgements).toEqual([
      { finding: "conflicts", a: "one", b: "two", verdict: "dismissed", ...decided },
    ])
    expect(standing(append(judged, [add(sample("three"), 1)]).dossier)).toBe(1)
  })

  it("rest while a claim is retracted, and come back with its content", () => {
    const without = append(judged, [retract("one")]).dossier
    expect(standing(without)).toBe(0)
    const { dossier, diagnostics } = append(without, [add({ ...one, gloss: { en: "glossed" } })])
    expect(diagnostics).toEqual([])
    expect(standing(dossier)).toBe(1)
  })

  const changed = append(judged, [retract("two"), add(sample("two", ["political"]), 3)])

  it("lapse once a claim of theirs changes, which is said and kept", () => {
    expect(changed.diagnostics).toMatchObject([
      { rule: "judgement-lapsed", severity: "warning", subject: "two" },
    ])
    expect(changed.diagnostics[0]?.message).toMatch(/"dismissed" of an editor.*claim two changed; judge anew/)
    expect(standing(changed.dossier)).toBe(0)
    expect(Object.values(changed.dossier.state.judgements)).toMatchObject([{ lapsed: hour(3) }])
    expect(changed.dossier.log).toHaveLength(5)
  })

  it("do not come back by themselves, and may be made anew", () => {
    const back = append(changed.dossier, [retract("two", 4), add(two, 4)])
    expect(back.diagnostics).toEqual([])
    expect(standing(back.dossier)).toBe(0)
    expect(standing(append(back.dossier, [judge("one", "two", 4)]).dossier)).toBe(1)
  })

  it.each([
    ["published time", { ...two, article: { ...two.article, published: "2024-01-02" } }, 0],
    ["outlet", { ...two, article: { ...two.article, outlet: "reuters" } }, 0],
    ["title", { ...two, article: { ...two.article, title: "T" } }, 1],
    ["certainty", { ...two, says: { ...two.says, certainty: "possible" as const } }, 0],
    [
      "said time",
      { ...two, chain: [{ sources: ["bogdanov"], act: "asserts" as const, said: "2024-01-01" }] },
      0,
    ],
    [
      "place in the text",
      { ...two, chain: [{ sources: ["bogdanov"], act: "asserts" as const, at: [3, 9] as [number, number] }] },
      1,
    ],
    ["fingerprint", { ...two, fingerprint: { scheme: "s", words: 1, hashes: [1] } }, 0],
  ])("on a claim that comes back with another %s", (_what, claim, left) => {
    expect(standing(append(judged, [retract("two"), add(claim)]).dossier)).toBe(left)
  })

  it("the later of two on one finding counts, whichever claim stands first", () => {
    const accepted = append(judged, [judge("two", "one", 1, "accepted")]).dossier
    expect(detectOptionsOf(accepted).judgements).toMatchObject([{ verdict: "accepted" }])
  })

  it("may be withdrawn", () => {
    const entry: LogEntry = {
      op: "withdraw",
      kind: "conflicts",
      between: ["two", "one"],
      why: "x",
      recorded: hour(1),
    }
    expect(standing(append(judged, [entry]).dossier)).toBe(0)
    expect(() => append(judged, [entry, entry])).toThrow("entries[1]")
  })
})

describe("J3 overrides", () => {
  const laid = dossierOf(add(one), add(two), override("same-event", "one", "two"))

  it("replace their opposite, which is said, and nothing else", () => {
    const { dossier, diagnostics } = append(laid, [
      override("not-same-event", "two", "one", 1),
      override("dependent", "one", "two", 1),
    ])
    expect(diagnostics.map(({ rule }) => rule)).toEqual(["override-replaced"])
    expect(detectOptionsOf(dossier).overrides.map(({ kind }) => kind)).toEqual([
      "dependent",
      "not-same-event",
    ])
  })

  it("rest while a claim is retracted; stand, with a warning, where it changed", () => {
    const without = append(laid, [retract("one")]).dossier
    expect(detectOptionsOf(without).overrides).toEqual([])
    const back = append(without, [add(sample("one", ["political"]))])
    expect(back.diagnostics.map(({ rule }) => rule)).toEqual(["override-on-changed-claim"])
    expect(detectOptionsOf(back.dossier).overrides).toHaveLength(1)
  })

  it("may be withdrawn, by their own kind only", () => {
    const entry = (kind: "same-event" | "not-same-event"): LogEntry => ({
      op: "withdraw",
      kind,
      between: ["two", "one"],
      why: "x",
      recorded: hour(1),
    })
    expect(() => append(laid, [entry("not-same-event")])).toThrow("not-same-event")
    expect(detectOptionsOf(append(laid, [entry("same-event")]).dossier).overrides).toEqual([])
  })
})

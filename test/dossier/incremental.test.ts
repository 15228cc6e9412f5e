import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { detect } from "../../src/detect/detect.ts"
import { applyEntry } from "../../src/dossier/apply-entry.ts"
import { asRecorded } from "../../src/dossier/as-recorded.ts"
import { append, claimsOf, createDossier, detectOptionsOf } from "../../src/dossier/dossier.ts"
import type { LogEntry } from "../../src/dossier/log-entry.ts"
import { parseDossier } from "../../src/dossier/parse-dossier.ts"
import { serializeDossier } from "../../src/dossier/serialize-dossier.ts"
import { overrideKinds } from "../../src/schema/override.ts"
import { add, audit, hour, judge, override, retract, sample } from "./samples.ts"

const id = fc.constantFrom("one", "two", "three", "__proto__")
const pair = fc.tuple(id, id)
const tracks = fc.constantFrom("military" as const, "intelligence" as const)
const step: fc.Arbitrary<(at: number) => LogEntry> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.tuple(id, tracks).map(
      ([one, track]) =>
        (at: number) =>
          add(sample(one, [track]), at),
    ),
  },
  id.map((one) => (at: number) => add({ ...sample(one), gloss: { en: String(at) } }, at)),
  id.map((one) => (at: number) => retract(one, at)),
  pair.map(
    ([a, b]) =>
      (at: number) =>
        judge(a, b, at),
  ),
  fc.tuple(pair, fc.constantFrom("one", "other")).map(
    ([[a, b], by]) =>
      (at: number) =>
        audit(a, b, at, { by }),
  ),
  fc.tuple(fc.constantFrom(...overrideKinds), pair).map(
    ([kind, [a, b]]) =>
      (at: number) =>
        override(kind, a, b, at),
  ),
  fc.tuple(fc.constantFrom(...overrideKinds, "conflicts" as const), pair).map(
    ([kind, between]) =>
      (at: number): LogEntry => ({ op: "withdraw", kind, between, why: "x", recorded: hour(at) }),
  ),
)

const start = createDossier({ id: "d" })

/** Entries of which each may stand after those before it. */
const entries = fc.array(step, { maxLength: 30 }).map((steps) => {
  const fitting: LogEntry[] = []
  let dossier = start
  steps.forEach((make, at) => {
    try {
      const next = append(dossier, [make(at)]).dossier
      if (next !== dossier) fitting.push(make(at))
      dossier = next
    } catch {
      // refused: not of this log
    }
  })
  return fitting
})

describe("the state of a log", () => {
  it("J1 is the same entry by entry, in batches, and read from its file", () => {
    fc.assert(
      fc.property(entries, fc.integer({ min: 1, max: 7 }), (given, size) => {
        const whole = append(start, given).dossier
        let batched = start
        for (let from = 0; from < given.length; from += size)
          batched = append(batched, given.slice(from, from + size)).dossier
        const one = given.reduce(applyEntry, start.state)
        const { dossier: parsed, diagnostics } = parseDossier(serializeDossier(whole))
        expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([])
        expect(batched).toEqual(whole)
        expect(one).toEqual(whole.state)
        expect(parsed).toEqual(whole)
        expect(Object.keys(parsed?.state.claims ?? {})).toEqual(Object.keys(whole.state.claims))
      }),
      { numRuns: 150 },
    )
  })

  it("as of a recorded time is the state of the log until then", () => {
    fc.assert(
      fc.property(entries, fc.nat(30), (given, at) => {
        const then = given.filter(({ recorded }) => recorded <= hour(at))
        expect(asRecorded(append(start, given).dossier, hour(at))).toEqual(append(start, then).dossier)
      }),
      { numRuns: 80 },
    )
  })

  it("gives detect the same whichever way the claims were added", () => {
    const claims = ["a", "b", "c", "d"].map((name, at) => ({
      ...sample(name, [at % 2 === 0 ? "military" : "intelligence"], { published: "2024-01-01" }),
      chain: [{ sources: [`agent-${name}`], act: "asserts" as const }],
    }))
    const decisions = [
      judge("a", "b"),
      override("dependent", "c", "d"),
      override("same-agent", "agent-a", "agent-c"),
    ]
    const findings = (order: readonly LogEntry[]) => {
      const { dossier } = append(start, order)
      return [...detect(claimsOf(dossier), detectOptionsOf(dossier)).findings].map((found) => found.id)
    }
    const expected = findings([...claims.map((claim) => add(claim)), ...decisions])
    expect(expected.length).toBeGreaterThan(0)
    const shuffled = fc.tuple(
      fc.shuffledSubarray(claims, { minLength: 4 }),
      fc.shuffledSubarray(decisions, { minLength: 3 }),
    )
    fc.assert(
      fc.property(shuffled, ([order, decided]) => {
        expect(findings([...order.map((claim) => add(claim)), ...decided])).toEqual(expected)
      }),
      { numRuns: 20 },
    )
  })
})

import { describe, expect, test } from "vitest"
import { detect } from "../../src/detect/detect.ts"
import { explainParts } from "../../src/detect/explain.ts"
import { claim, compareLineage, meet } from "../../src/index.ts"
import type { Entity } from "../../src/registry/entities.ts"
import { registry as shipped } from "../../src/registry/index.ts"
import { createRegistry } from "../../src/registry/registry.ts"
import { isIsnadError } from "../../src/schema/errors.ts"
import { readEdtf } from "../../src/time/edtf.ts"

const en = (...names: string[]) => ({ en: names })

const world: readonly Entity[] = [
  { id: "minister", kind: "office", names: en("minister"), rank: "minister", single: false },
  { id: "ruritania", kind: "state", names: en("Ruritania") },
  { id: "ruritania-mfa", kind: "ministry", names: en("Ruritanian Foreign Ministry"), partOf: ["ruritania"] },
  { id: "graustark", kind: "state", names: en("Graustark") },
  {
    id: "open",
    kind: "person",
    names: en("Olga Open"),
    offices: [{ office: "minister", of: "ruritania-mfa", from: "2020-03-01" }],
  },
  {
    id: "ended",
    kind: "person",
    names: en("Edgar Ended"),
    offices: [{ office: "minister", of: "ruritania-mfa", from: "2020-03-01", to: "2026-05-31" }],
  },
  {
    id: "unverified",
    kind: "person",
    names: en("Ursula Unverified"),
    offices: [{ office: "minister", of: "ruritania-mfa", from: "2019", to: "2021", unverified: true }],
  },
  {
    id: "checked",
    kind: "person",
    names: en("Clara Checked"),
    affiliations: [{ of: "graustark", from: "2010" }],
    reviewed: "2026-03-31",
  },
]

const on = (edtf: string) => {
  const span = readEdtf(edtf)
  if (span === undefined) throw new Error(edtf)
  return span
}

describe("R6 what rests on a term that was open at the last review", () => {
  const registry = createRegistry(world, { reviewed: "2025-06-30" })

  test.each([
    ["open", "ruritania-mfa", "2025-06-30", false],
    ["open", "ruritania-mfa", "2025-07-01", true],
    ["open", "graustark", "2025-07-01", true],
    ["open", "ruritania-mfa", "2025", true],
    ["ended", "ruritania-mfa", "2026-01-01", false],
    ["ended", "open", "2026-01-01", true],
    ["checked", "graustark", "2026-03-31", false],
    ["checked", "graustark", "2026-04-01", true],
    ["checked", "open", "2026-01-01", true],
    ["unverified", "ruritania-mfa", "2020-06-01", true],
    ["ruritania-mfa", "ruritania", "2026-01-01", false],
    ["open", "open", "2026-01-01", false],
  ])("sides of %s and %s on %s: after the review is %s", (a, b, day, expected) => {
    expect(registry.sameSide(a, b, on(day)).afterReview).toBe(expected)
    expect(registry.sameSide(b, a, on(day)).afterReview).toBe(expected)
  })

  test("whether somebody belongs to a body rests on the terms in that body alone", () => {
    expect(registry.isPartOf("open", "ruritania", on("2026-01-01"))).toEqual({
      holds: true,
      via: ["open", "ruritania-mfa", "ruritania"],
      assumedDay: false,
      afterReview: true,
    })
    expect(registry.isPartOf("ended", "ruritania", on("2026-01-01")).afterReview).toBe(false)
    expect(registry.isPartOf("open", "graustark", on("2026-01-01"))).toMatchObject({
      holds: false,
      afterReview: false,
    })
  })

  test("without a day the day is what is assumed", () => {
    expect(registry.sameSide("open", "graustark")).toMatchObject({ assumedDay: true, afterReview: false })
  })

  test("where nobody said when the terms were checked, nothing is marked", () => {
    const unsaid = createRegistry(world)
    expect(unsaid.sameSide("open", "graustark", on("2030-01-01")).afterReview).toBe(false)
    expect(unsaid.reviewed("open")).toBeUndefined()
    expect(unsaid.reviewed("checked")).toBe("2026-03-31")
  })

  test("added people have a review of their own", () => {
    const person = (id: string): Entity => ({
      id,
      kind: "person",
      names: en(`${id} Added`),
      offices: [{ office: "minister", of: "ruritania-mfa", from: "2025-09-01" }],
    })
    const wider = registry.extend([person("added")], { reviewed: "2026-10-01" }).extend([person("unsaid")])
    expect(wider.reviewed("open")).toBe("2025-06-30")
    expect(wider.reviewed("added")).toBe("2026-10-01")
    expect(wider.reviewed("unsaid")).toBeUndefined()
    expect(wider.sameSide("added", "graustark", on("2026-09-30")).afterReview).toBe(false)
    expect(wider.sameSide("added", "graustark", on("2026-10-02")).afterReview).toBe(true)
    expect(wider.sameSide("open", "graustark", on("2026-09-30")).afterReview).toBe(true)
  })

  test.each([
    ["createRegistry", () => createRegistry(world, { reviewed: "last summer" })],
    ["extend", () => registry.extend([], { reviewed: "2025-02-30" })],
    [
      "a person",
      () => createRegistry([{ id: "michael", kind: "person", names: en("Michael"), reviewed: "2025-02-30" }]),
    ],
  ])("%s refuses a day that does not exist", (_, action) => {
    let code = "nothing thrown"
    try {
      action()
    } catch (error) {
      if (isIsnadError(error)) code = error.code
    }
    expect(code).toBe("invalid-entity")
  })
})

describe("R6 in lineage and in words", () => {
  const says = meet({ participants: ["lavrov", "fidan"], place: "moscow", time: "2026-10-11" })
  const said = (id: string, who: string, published: string) =>
    claim({ article: { id, lang: "en", published }, chain: [who], says })

  test("it is assumed, and changes nothing else", () => {
    const [a, b] = [said("a", "shoigu", "2026-10-12"), said("b", "guler", "2026-10-12")]
    const later = compareLineage(a, b, { registry: shipped })
    expect(later).toMatchObject({ kind: "independent", assumed: ["office-after-review"] })
    const earlier = compareLineage(said("a", "shoigu", "2025-03-01"), said("b", "guler", "2025-03-01"), {
      registry: shipped,
    })
    expect(earlier).toMatchObject({ kind: "independent", assumed: [] })
  })

  test("an explanation says so", () => {
    const { findings } = detect([said("a", "shoigu", "2026-10-12"), said("b", "guler", "2026-10-12")], {
      registry: shipped,
    })
    const [finding] = findings
    if (finding === undefined) throw new Error("no finding")
    expect(explainParts(finding).assumed).toContain(
      "an office without a known end is taken to be held after the registry's last review",
    )
  })
})

import { describe, expect, test } from "vitest"
import type { Entity } from "../../src/registry/entities.ts"
import { createRegistry } from "../../src/registry/registry.ts"
import { isIsnadError } from "../../src/schema/errors.ts"

const en = (...names: string[]) => ({ en: names })

const world: readonly Entity[] = [
  { id: "minister", kind: "office", names: en("minister"), rank: "minister", single: true },
  { id: "ruritania", kind: "state", names: en("Ruritania") },
  { id: "ruritania-mfa", kind: "ministry", names: en("Ruritanian Foreign Ministry"), partOf: ["ruritania"] },
  { id: "ruritania", kind: "country", names: en("Ruritania"), state: "ruritania" },
  { id: "strelsau", kind: "city", names: en("Strelsau"), within: ["ruritania"], capitalOf: "ruritania" },
  { id: "graustark", kind: "state", names: en("Graustark") },
  {
    id: "rupert",
    kind: "person",
    names: en("Rupert of Hentzau"),
    short: en("Rupert"),
    aliases: ["hentzau"],
    offices: [{ office: "minister", of: "ruritania-mfa", from: "2020-03", to: "2021-05" }],
  },
  { id: "rudolf", kind: "person", names: en("Rudolf Rassendyll"), country: "graustark" },
]

const on = (iso: string) => ({
  earliest: Date.parse(`${iso}T00:00Z`),
  latest: Date.parse(`${iso}T23:59:59.999Z`),
})

function codeOf(action: () => unknown): string {
  try {
    action()
  } catch (error) {
    if (isIsnadError(error)) return error.code
    throw error
  }
  return "nothing thrown"
}

describe("createRegistry", () => {
  const registry = createRegistry(world)

  test("follows aliases and answers with canonical ids", () => {
    expect(registry.canonical("hentzau")).toBe("rupert")
    expect(registry.agent("hentzau")?.id).toBe("rupert")
    expect(registry.sideOf("hentzau", on("2020-06-01"))).toBe("ruritania")
    expect(registry.canonical("nobody")).toBeUndefined()
  })

  test("a term known to the month lasts to the month's end", () => {
    expect(registry.holders("minister", "ruritania", on("2020-02-29"))).toEqual([])
    expect(registry.holders("minister", "ruritania", on("2020-03-01"))).toEqual(["rupert"])
    expect(registry.holders("minister", "ruritania", on("2021-05-31"))).toEqual(["rupert"])
    expect(registry.holders("minister", "ruritania", on("2021-06-01"))).toEqual([])
  })

  test("a nationality gives no side", () => {
    expect(registry.sideOf("rudolf")).toBeUndefined()
    expect(registry.sameSide("rudolf", "graustark")).toMatchObject({ same: "unknown" })
  })

  test("states and countries of one id are two entities", () => {
    expect(registry.agent("ruritania")?.kind).toBe("state")
    expect(registry.place("ruritania")?.kind).toBe("country")
    expect(registry.agent("strelsau")).toBeUndefined()
    expect(registry.find("Ruritania").map(({ kind }) => kind)).toEqual(["agent", "place"])
  })

  test("a matcher is asked only where nothing is spelled so", () => {
    const entry = [...registry.names()].find(({ id }) => id === "rupert")
    if (entry === undefined) throw new Error("no names")
    const matcher = () => [{ entry, likeness: 0.9 }]
    expect(registry.find("Ruppert of Henzau", { matcher })).toEqual([
      { id: "rupert", kind: "agent", score: 0.9, matched: "Rupert of Hentzau", exact: false },
    ])
    expect(registry.find("Strelsau", { matcher }).map(({ id }) => id)).toEqual(["strelsau"])
  })
})

describe("R5 extend", () => {
  const registry = createRegistry(world)
  const paper: Entity = {
    id: "strelsau-times",
    kind: "newspaper",
    names: en("Strelsau Times"),
    stateControlled: false,
  }

  test("adds entities and leaves the first registry as it was", () => {
    const wider = registry.extend([paper])
    expect(wider.agent("strelsau-times")).toEqual(paper)
    expect(registry.agent("strelsau-times")).toBeUndefined()
    expect(wider.sideOf("strelsau-times")).toBe("strelsau-times")
    expect(wider.find("Strelsau Times")[0]?.id).toBe("strelsau-times")
  })

  const wrong: readonly (readonly [string, Entity, string])[] = [
    ["an id that is taken", { ...paper, id: "rupert" }, "duplicate-id"],
    ["an alias that is taken", { ...paper, aliases: ["hentzau"] }, "duplicate-id"],
    ["an id with a space", { ...paper, id: "strelsau times" }, "invalid-entity"],
    ["a name without a letter of text", { ...paper, names: en("") }, "invalid-entity"],
    ["a container that is not there", { ...paper, partOf: ["nowhere"] }, "invalid-entity"],
    ["a country that is no state", { ...paper, country: "rupert" }, "invalid-entity"],
    ["state control without a state", { ...paper, stateControlled: true }, "invalid-entity"],
    ["a body that is part of itself", { ...paper, partOf: ["strelsau-times"] }, "invalid-entity"],
    [
      "a date that does not exist",
      {
        id: "michael",
        kind: "person",
        names: en("Michael"),
        offices: [{ office: "minister", of: "ruritania-mfa", from: "2023-02-30" }],
      },
      "invalid-entity",
    ],
    [
      "a term that ends before it begins",
      {
        id: "michael",
        kind: "person",
        names: en("Michael"),
        offices: [{ office: "minister", of: "ruritania-mfa", from: "2023-03", to: "2023-01" }],
      },
      "invalid-entity",
    ],
    [
      "two holders of one office at once",
      {
        id: "michael",
        kind: "person",
        names: en("Michael"),
        offices: [{ office: "minister", of: "ruritania-mfa", from: "2021-01" }],
      },
      "invalid-entity",
    ],
    [
      "an office that is not in the vocabulary",
      {
        id: "michael",
        kind: "person",
        names: en("Michael"),
        offices: [{ office: "jester", of: "ruritania-mfa" }],
      },
      "invalid-entity",
    ],
  ]
  test.each(wrong)("refuses %s", (_, entity, code) => {
    expect(codeOf(() => registry.extend([entity]))).toBe(code)
    expect(codeOf(() => createRegistry([...world, entity]))).toBe(code)
  })

  test("accepts a handover within one month", () => {
    const michael: Entity = {
      id: "michael",
      kind: "person",
      names: en("Michael"),
      offices: [{ office: "minister", of: "ruritania-mfa", from: "2021-05" }],
    }
    expect(registry.extend([michael]).holders("minister", "ruritania-mfa", on("2022-01-01"))).toEqual([
      "michael",
    ])
  })

  test("the message names the entity and how to mend it", () => {
    expect(() => registry.extend([{ ...paper, partOf: ["nowhere"] }])).toThrow(
      /extend: strelsau-times: partOf: there is no nowhere; add it or mend the id/,
    )
  })
})

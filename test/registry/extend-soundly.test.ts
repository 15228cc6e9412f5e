import { describe, expect, it } from "vitest"
import { append, createDossier } from "../../src/dossier/dossier.ts"
import { parseDossier } from "../../src/dossier/parse-dossier.ts"
import { dossierLines } from "../../src/dossier/serialize-dossier.ts"
import type { Entity } from "../../src/registry/entities.ts"
import { extendSoundly } from "../../src/registry/extend-soundly.ts"
import { registry } from "../../src/registry/index.ts"

const names = { en: ["Ruritania"] }
const ruritania: Entity = { id: "ruritania", kind: "state", names }
const ministry: Entity = {
  id: "ruritania-mfa",
  kind: "ministry",
  partOf: ["ruritania"],
  names: { en: ["Its ministry"] },
}
const impossible: Entity = {
  id: "black-michael",
  kind: "person",
  names: { en: ["Black Michael"] },
  affiliations: [{ of: "ruritania", from: "2024-02-31" }],
}
const leftOut = (entities: readonly Entity[]) =>
  extendSoundly(registry, entities).diagnostics.map(({ subject }) => subject)

describe("R1 entities of a user's own", () => {
  it("one that is faulty costs itself alone", () => {
    const { registry: extended, diagnostics } = extendSoundly(registry, [ruritania, impossible, ministry])
    expect(diagnostics).toMatchObject([{ rule: "invalid-entity", subject: "black-michael" }])
    expect(extended.sideOf("ruritania-mfa")).toBe("ruritania")
    expect(extended.agent("black-michael")).toBeUndefined()
  })
  it("the diagnostic names the entity, the field and what stands in it", () => {
    const backwards: Entity = {
      ...impossible,
      affiliations: [{ of: "ruritania", from: "2024-02", to: "2023-11" }],
    }
    const outer: Entity = { id: "strelsau", kind: "city", names: { en: ["Strelsau"] }, within: ["hentzau"] }
    const inner: Entity = { id: "hentzau", kind: "town", names: { en: ["Hentzau"] }, within: ["strelsau"] }
    const shapeless = { ...ministry, id: "shapeless", partOf: "ruritania" } as unknown as Entity
    const { registry: extended, diagnostics } = extendSoundly(registry, [
      ruritania,
      backwards,
      outer,
      inner,
      shapeless,
      { ...ministry, aliases: ["russia-mfa"] },
    ])
    const told = new Map(diagnostics.map(({ subject, message }) => [subject, message]))
    expect(told.get("black-michael")).toMatch(/the term from 2024-02 to 2023-11 ends before it begins/)
    expect(told.get("strelsau")).toMatch(/within: the places form a circle: strelsau → hentzau → strelsau/)
    expect(told.get("hentzau")).toMatch(/hentzau → strelsau → hentzau/)
    expect(told.get("shapeless")).toMatch(/partOf/)
    expect(told.get("ruritania-mfa")).toMatch(/the id russia-mfa is taken by russia-mfa \(ministry\)/)
    expect(diagnostics).toHaveLength(5)
    expect(extended.agent("ruritania")?.id).toBe("ruritania")
  })
  it("whoever names one that was left out is left out as well", () => {
    const orphan: Entity = { ...ministry, id: "orphan", partOf: ["nowhere"] }
    const child: Entity = { ...ministry, id: "child", partOf: ["orphan"] }
    expect(leftOut([child, orphan, ruritania])).toEqual(["orphan", "child"])
  })
  it("one that clashes with a known one is left out, and the known one stays", () => {
    const taken: Entity = { ...ruritania, id: "russia" }
    expect(leftOut([taken, ruritania])).toEqual(["russia"])
    expect(extendSoundly(registry, [taken]).registry.agent("russia")).toEqual(registry.agent("russia"))
  })
  it("none are left out where all are sound", () => {
    expect(leftOut([ruritania, ministry])).toEqual([])
    expect(extendSoundly(registry, []).registry).toBe(registry)
  })
})

describe("S4 entities in a dossier", () => {
  const recorded = "2024-07-23T10:00:00Z"
  it("what cannot be is refused as it is declared", () => {
    for (const entity of [impossible, { ...ruritania, partOf: ["ruritania"] } as Entity])
      expect(() => append(createDossier({ id: "d" }), [{ op: "declare", entity, recorded }])).toThrow(
        /cannot be declared/u,
      )
  })
  it("what was declared before that is told, and costs that entry alone", () => {
    const { dossier } = append(createDossier({ id: "d" }), [{ op: "declare", entity: ruritania, recorded }])
    const line = JSON.stringify({ op: "declare", entity: impossible, recorded })
    const read = parseDossier(`${[...dossierLines(dossier)].join("\n")}\n${line}\n`)
    expect(Object.values(read.dossier?.state.entities ?? {})).toEqual([ruritania])
    expect(read.diagnostics.map(({ severity }) => severity)).toContain("error")
  })
})

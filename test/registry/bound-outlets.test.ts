import { describe, expect, it } from "vitest"
import { isPerson } from "../../src/registry/entities.ts"
import { registry } from "../../src/registry/index.ts"

const day = { earliest: Date.UTC(2024, 2, 5), latest: Date.UTC(2024, 2, 6) - 1 }
const today = { earliest: Date.UTC(2026, 0, 5), latest: Date.UTC(2026, 0, 6) - 1 }
const same = (a: string, b: string) => registry.sameSide(a, b, day).same

describe("R3 whom one is bound to", () => {
  it.each([
    ["bbc", "united-kingdom"],
    ["bbc-arabic", "uk-foreign-office"],
    ["deutsche-welle", "germany"],
    ["france-24", "france"],
    ["rfi", "elysee"],
    ["voa", "united-states"],
    ["nhk", "japan"],
  ])("%s is not known to be independent of %s", (outlet, state) => {
    if (registry.agent(state) === undefined) return
    expect(same(outlet, state)).toBe("unknown")
  })
  it.each([
    ["bbc", "france"],
    ["france-24", "germany"],
    ["reuters", "united-kingdom"],
    ["cnn", "united-states"],
  ])("%s is independent of %s", (outlet, state) => {
    expect(same(outlet, state)).toBe(false)
  })
  it.each([
    ["berri", "amal"],
    ["netanyahu", "likud"],
    ["abbas-mahmoud", "fatah"],
    ["medvedev", "united-russia"],
    ["nasrallah", "hezbollah"],
    ["bahceli", "mhp"],
  ])("%s is no other side than %s, whom he leads", (leader, party) => {
    expect(same(leader, party)).not.toBe(false)
  })
  it("whoever leads a body belongs to it, by rule", () => {
    const others = [...registry.entities()].flatMap((entity) =>
      entity.kind === "person" && isPerson(entity)
        ? (entity.offices ?? [])
            .filter(({ to }) => to === undefined)
            .filter(({ of }) => registry.sameSide(entity.id, of, today).same === false)
            .map(({ of }) => `${entity.id} of ${of}`)
        : [],
    )
    expect(others).toEqual([])
  })
})

import { describe, expect, it, test } from "vitest"
import { nameVariants } from "../../src/names/index.ts"

describe("nameVariants", () => {
  test.each([
    ["وبوتين", "بوتين"],
    ["فبوتين", "بوتين"],
    ["لأردوغان", "أردوغان"],
    ["بالأسد", "الأسد"],
    ["بالأسد", "أسد"],
    ["للأسد", "أسد"],
    ["وللمقداد", "مقداد"],
    ["كلافروف", "لافروف"],
    ["والسيسي", "السيسي"],
    ["والسيسي", "سيسي"],
    ["Putin's", "Putin"],
    ["Putin’s", "Putin"],
    ["Erdoğan'ın", "Erdoğan"],
    ["Fidan’dan", "Fidan"],
    ["Путина", "Путин"],
    ["Путиным", "Путин"],
    ["Лаврову", "Лавров"],
    ["Зеленского", "Зеленский"],
    ["Захаровой", "Захарова"],
    ["Эрдоганом", "Эрдоган"],
  ])("%s may be %s", (token, variant) => {
    expect(nameVariants(token)).toContain(variant)
  })

  it("keeps the word itself first, and no reading of fewer than three letters", () => {
    expect(nameVariants("بوتين")).toEqual(["بوتين", "وتين"])
    expect(nameVariants("علي")).toEqual(["علي"])
    expect(nameVariants("ولي")).toEqual(["ولي"])
    expect(nameVariants("Lavrov")).toEqual(["Lavrov"])
    expect(nameVariants("O'Neill")).toEqual(["O'Neill"])
    expect(nameVariants("")).toEqual([""])
  })
})

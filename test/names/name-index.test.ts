import { describe, expect, it } from "vitest"
import { createNameIndex, skeletonKey, skeletonKeys } from "../../src/names/index.ts"

const entries = [
  { id: "lavrov", name: "Sergey Lavrov" },
  { id: "lavrov", name: "سيرغي لافروف" },
  { id: "putin", name: "Vladimir Putin" },
  { id: "cavusoglu", name: "Mevlüt Çavuşoğlu" },
  { id: "bashar", name: "بشار الأسد" },
  { id: "maher", name: "ماهر الأسد" },
  { id: "nasrallah", name: "حسن نصر الله" },
  { id: "sisi", name: "عبد الفتاح السيسي" },
  { id: "erdogan", name: "Recep Tayyip Erdoğan" },
]
const index = createNameIndex(entries)
const ids = (query: string, options = {}): string[] => index.find(query, options).map((found) => found.id)

describe("createNameIndex", () => {
  it("finds a name under any spelling", () => {
    expect(ids("Сергей Лавров")).toEqual(["lavrov", "lavrov"])
    expect(ids("Poutine")).toEqual(["putin"])
    expect(ids("مولود جاويش أوغلو")).toEqual(["cavusoglu"])
    expect(ids("Чавушоглу")).toEqual(["cavusoglu"])
    expect(ids("Hassan Nasrallah")).toEqual(["nasrallah"])
    expect(ids("Nasrallah")).toEqual(["nasrallah"])
    expect(ids("Сиси")).toEqual(["sisi"])
  })

  it("finds all bearers of a surname, and the one that the given name tells", () => {
    expect(ids("Assad").sort()).toEqual(["bashar", "maher"])
    expect(ids("Maher Assad")).toEqual(["maher"])
    expect(ids("Assad", { partial: false })).toEqual([])
  })

  it("finds nothing for another's name, nor for what is no name", () => {
    expect(ids("Lavrik")).toEqual([])
    expect(ids("السري")).toEqual([])
    expect(ids("Medvedev")).toEqual([])
    expect(ids("")).toEqual([])
    expect(ids("…")).toEqual([])
  })

  it("heeds limit and threshold", () => {
    expect(ids("Lavrov", { limit: 1 })).toHaveLength(1)
    expect(ids("Lavrov", { threshold: 0.99 })).toEqual([])
  })
})

describe("skeletonKeys", () => {
  it("are shared by spellings of one name", () => {
    for (const spellings of [
      ["Çavuşoğlu", "Cavusoglu", "Чавушоглу", "تشاووش أوغلو", "جاويش أوغلو"],
      ["Putin", "Путин", "بوتين", "Poutine"],
      ["Gaddafi", "Каддафи", "القذافي", "Qadhafi"],
      ["Zhukov", "Joukov", "Жуков", "جوكوف"],
      ["Hussein", "حسين", "Хусейн"],
    ])
      for (const a of spellings)
        for (const b of spellings)
          expect([a, b, skeletonKeys(a).some((key) => skeletonKeys(b).includes(key))]).toEqual([a, b, true])
  })

  it("begin with the surname's", () => {
    expect(skeletonKey("Vladimir Putin")).toBe(skeletonKey("بوتين"))
    expect(skeletonKey("日本")).toBe("")
  })
})

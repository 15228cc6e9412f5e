import { describe, expect, it, test } from "vitest"
import { compareNames } from "../../src/names/index.ts"

describe("a part of a name", () => {
  test.each([
    ["Lavrov", "Сергей Лавров"],
    ["لافروف", "Sergey Lavrov"],
    ["الأسد", "Bashar al-Assad"],
    ["Erdoğan", "رجب طيب أردوغان"],
    ["Владимир", "Vladimir Putin"],
    ["V. Putin", "Владимир Путин"],
    ["ف. بوتين", "Vladimir Putin"],
    ["R. T. Erdoğan", "Recep Tayyip Erdoğan"],
  ])("%s may be %s, and is a part of it", (a, b) => {
    const found = compareNames(a, b)
    expect(found).toMatchObject({ same: true, partial: true })
    expect(found.score).toBeLessThan(compareNames(b, b).score)
  })

  it.each([
    ["رجب طيب", "رجب طيب أردوغان"],
    ["علي حسن", "علي حسن خليل"],
    ["Muhammad Ali", "محمد علي الحكيم"],
  ])("%s is a part of %s, whose surname it leaves out", (a, b) => {
    expect(compareNames(a, b)).toMatchObject({ same: true, partial: true })
  })

  it.each([
    ["أحمد الشرع", "أحمد حسين الشرع"],
    ["عبد الفتاح السيسي", "عبد الفتاح سعيد السيسي"],
    ["محمد العلي", "محمد حسن العلي"],
    ["Vladimir Putin", "Vladimir Vladimirovich Putin"],
  ])("%s is %s, surname and all", (a, b) => {
    expect(compareNames(a, b)).toMatchObject({ same: true, partial: false })
  })

  it("is surer by the surname than by the given name", () => {
    const full = "Sergey Lavrov"
    expect(compareNames("Лавров", full).score).toBeGreaterThan(compareNames("Сергей", full).score)
  })

  it("is none where only a middle name or a particle is left out", () => {
    for (const [a, b] of [
      ["Сергей Викторович Лавров", "Sergey Lavrov"],
      ["Tayyip Erdoğan", "Recep Tayyip Erdoğan"],
      ["محمد بن سلمان", "Mohammed Salman"],
      ["محمد بن سلمان آل سعود", "Mohammed bin Salman"],
      ["Ursula von der Leyen", "Ursula Leyen"],
    ] as const)
      expect(compareNames(a, b)).toMatchObject({ same: true, partial: false })
  })
})

describe("two names of which each has a word that the other has not", () => {
  test.each([
    ["محمد عباس", "محمود عباس"],
    ["Bashar al-Assad", "Maher al-Assad"],
    ["Bashar al-Assad", "ماهر الأسد"],
    ["Mahmoud Abbas", "Abbas Araghchi"],
    ["George Bush", "جورج كلوني"],
    ["V. Putin", "Igor Putin"],
    ["V.", "Vladimir"],
    ["أبو محمد الجولاني", "محمد الجولاني"],
    ["عبد الله الثاني", "عبد الرحمن الثاني"],
  ])("%s is not %s", (a, b) => {
    expect(compareNames(a, b)).toMatchObject({ same: false, partial: false })
  })
})

describe("words written apart, joined and turned round", () => {
  test.each([
    ["Çavuş oğlu", "Çavuşoğlu"],
    ["تشاووش أوغلو", "Çavuşoğlu"],
    ["عبد الفتاح", "Abdelfattah"],
    ["Abd al-Rahman", "عبدالرحمن"],
    ["نصر الله", "Nasrallah"],
    ["Kim Jong Un", "Kim Jongun"],
    ["Amir-Abdollahian", "أمير عبد اللهيان"],
    ["Putin, Vladimir", "Владимир Путин"],
    ["al-Assad", "الأسد"],
    ["El Assad", "Асад"],
    ["ash-Sharaa", "الشرع"],
    ["Ludwig van Beethoven", "لودفيغ فان بيتهوفن"],
    ["Binali Yıldırım", "بن علي يلدريم"],
    ["Ben Gvir", "بنغفير"],
    ["Charles de Gaulle", "شارل ديغول"],
  ])("%s is %s", (a, b) => {
    expect(compareNames(a, b).same).toBe(true)
  })
})

describe("the reasons", () => {
  it("name the consonants left over", () => {
    const letters = compareNames("Lavrov", "Lavrik").reasons.find((reason) => reason.kind === "letters")
    expect(letters).toMatchObject({ kind: "letters", a: "Lavrov", b: "Lavrik" })
    const [reason] = compareNames("Bogdanov", "بوغدانوفيتش").reasons
    expect(reason).toMatchObject({ kind: "letters", leftOver: ["ت", "ش"] })
  })

  it("name known names, initials and extra words", () => {
    expect(compareNames("محمد", "Mahmoud").reasons).toContainEqual({
      kind: "knownNames",
      a: "محمد",
      b: "Mahmoud",
      same: false,
    })
    expect(compareNames("V. Putin", "Vladimir Putin").reasons).toContainEqual({
      kind: "initial",
      a: "V",
      b: "Vladimir",
    })
    expect(compareNames("Сергей Викторович Лавров", "Лавров").reasons).toContainEqual({
      kind: "extraWord",
      side: "a",
      word: "Викторович",
    })
  })

  it("say which side cannot be read", () => {
    expect(compareNames("Putin", "…")).toEqual({
      same: false,
      score: 0,
      partial: false,
      reasons: [{ kind: "unreadable", side: "b" }],
    })
  })
})

import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { fingerprintOf, passageOf } from "../../src/wording/fingerprint.ts"
import { createPhraseCounts } from "../../src/wording/phrase-counts.ts"
import { sharedWording } from "../../src/wording/shared-wording.ts"

const common = "اتفق الوزيران على استئناف الرحلات الجوية بين البلدين قبل نهاية الشهر الجاري"
const first = `${common} وسط ترحيب واسع من شركات السياحة والطيران في المنطقة كلها`
const second = `وفي سياق آخر ذكرت صحيفة محلية صباح أمس أنه ${common}`

describe("fingerprintOf", () => {
  test("is plain data that survives JSON", () => {
    const print = fingerprintOf(first)
    expect(JSON.parse(JSON.stringify(print))).toEqual(print)
    expect(print.words).toBe(22)
  })

  test.each(["", "  ", "كلمة", "two words", "only three words", "\ud800", "«»…"])(
    "short text %j has no hash",
    (text) => {
      expect(fingerprintOf(text).hashes).toEqual([])
    },
  )

  test("spelling variants, marks, quotation marks and line breaks change nothing", () => {
    expect(fingerprintOf("أَعلنت الحكومةُ إلغاء «القرار»\nالأخير رسمياً").hashes).toEqual(
      fingerprintOf("اعلنت الحكومه الغاء القرار الاخير رسميا").hashes,
    )
  })
})

describe("sharedWording", () => {
  test("a run of twelve words in two sentences is seen, with its length", () => {
    const shared = sharedWording(fingerprintOf(first), fingerprintOf(second))
    expect(shared.run).toBeGreaterThanOrEqual(7)
    expect(shared.containment).toBeGreaterThan(0.3)
    expect(shared.resemblance).toBeLessThan(0.7)
  })

  test("different sentences on one matter share nothing", () => {
    const a = fingerprintOf(
      "The minister said that talks with the neighbours would resume next week in the capital",
    )
    const b = fingerprintOf(
      "Talks with neighbours will resume in the capital, according to the minister, within a week",
    )
    expect(sharedWording(a, b).shared).toBe(0)
  })

  test("a stock phrase wears out, a long copied passage does not", () => {
    const stock = "since the outbreak of the crisis in 2011"
    const texts = [
      "Trade has fallen by half",
      "Nobody has crossed the bridge",
      "Prices rose every year",
      "Schools stayed shut",
    ].map((start) => fingerprintOf(`${start} ${stock}`))
    const wire =
      "the agency reported that the two delegations had left the hotel before noon without giving any statement to the press"
    const copies = ["Our correspondent writes that", "In other news", "On Monday", "Late at night"].map(
      (start) => fingerprintOf(`${start} ${wire}`),
    )
    const phrases = createPhraseCounts()
    for (const print of [...texts, ...copies]) phrases.add(print)
    const [a, b] = [texts[0], texts[1]].map((print) => print ?? fingerprintOf("")) as [never, never]
    expect(sharedWording(a, b, phrases).containment).toBeLessThan(sharedWording(a, b).containment * 0.8)
    const [c, d] = [copies[0], copies[1]].map((print) => print ?? fingerprintOf("")) as [never, never]
    expect(sharedWording(c, d, phrases).containment).toBeGreaterThan(0.8)
    expect(phrases.texts).toBe(8)
  })

  test("another scheme is not comparable, and says so", () => {
    const print = fingerprintOf(first)
    expect(sharedWording(print, { ...print, scheme: "words9/9" })).toEqual({
      comparable: false,
      shared: 0,
      run: 0,
      containment: 0,
      resemblance: 0,
    })
  })
})

const word = fc.constantFrom(..."ab cd ef gh ij kl mn op qr st uv wx yz".split(" "))
const words = (minLength: number, maxLength: number) => fc.array(word, { minLength, maxLength })

describe("properties", () => {
  test("symmetric, within bounds, whole for itself", () => {
    fc.assert(
      fc.property(words(0, 40), words(0, 40), (x, y) => {
        const [a, b] = [fingerprintOf(x.join(" ")), fingerprintOf(y.join(" "))]
        const there = sharedWording(a, b)
        const back = sharedWording(b, a)
        expect([there.shared, there.containment, there.resemblance]).toEqual([
          back.shared,
          back.containment,
          back.resemblance,
        ])
        expect(there.containment).toBeLessThanOrEqual(1)
        expect(there.resemblance).toBeLessThanOrEqual(there.containment + 1e-9)
        if (a.hashes.length > 0) expect(sharedWording(a, a).resemblance).toBe(1)
      }),
    )
  })

  test("five shared words in a row always leave a common hash", () => {
    fc.assert(
      fc.property(words(5, 9), words(0, 20), words(0, 20), words(0, 20), words(0, 20), (run, w, x, y, z) => {
        const a = fingerprintOf([...w, ...run, ...x].join(" "))
        const b = fingerprintOf([...y, ...run, ...z].join(" "))
        expect(sharedWording(a, b).shared).toBeGreaterThan(0)
      }),
    )
  })

  test("N14 thirteen shared words in a row always leave a common hash of two passages", () => {
    fc.assert(
      fc.property(
        words(13, 15),
        words(0, 30),
        words(0, 30),
        words(0, 30),
        words(0, 30),
        (run, w, x, y, z) => {
          const a = passageOf([[...w, ...run, ...x].join(" ")])
          const b = passageOf([[...y, ...run, ...z].join(" ")])
          expect(sharedWording(a, b).shared).toBeGreaterThan(0)
        },
      ),
    )
  })

  test("N14 what a passage keeps of a sentence, the sentence keeps as well", () => {
    fc.assert(
      fc.property(words(13, 30), words(0, 30), (own, around) => {
        const sentence = new Set(fingerprintOf(own.join(" ")).hashes)
        const alone = passageOf([own.join(" ")])
        expect(alone.hashes.every((hash) => sentence.has(hash))).toBe(true)
        expect(passageOf([around.join(" "), own.join(" ")]).hashes).toEqual(
          expect.arrayContaining([...alone.hashes]),
        )
      }),
    )
  })

  test("N15 no run of a passage goes on over a quotation that was left out", () => {
    expect(passageOf(["the minister told", "reporters in the"]).hashes).toEqual([])
    expect(passageOf(["the minister told reporters in the"]).hashes).not.toEqual([])
    expect(passageOf(["the minister told", "reporters in the"]).words).toBe(6)
  })

  test("any string at all", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(fingerprintOf(text).hashes.every((hash) => Number.isInteger(hash) && hash >= 0)).toBe(true)
      }),
    )
  })
})

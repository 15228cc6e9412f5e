import { describe, expect, it } from "vitest"
import { parseTemplate } from "../../../../src/extract/when/times/template.ts"
import { arabicTimes } from "../../../../src/lang/ar/times.ts"
import { englishTimes } from "../../../../src/lang/en/times.ts"
import { timeRuleNames } from "../../../../src/lang/parts/times.ts"
import { russianTimes } from "../../../../src/lang/ru/times.ts"
import { turkishTimes } from "../../../../src/lang/tr/times.ts"
import { fold } from "../../../../src/util/fold.ts"

/** The slots that the engine fills; anything else in a template is a slip of the pen. */
const slots = new Set(
  "day month year namedYear shortYear weekday hijriMonth hijriYear markedHijriYear impossibleDay monthNumber number count ordinal numeric numericDay clock decade time unit units plural dual deictic direction edge partOfDay afternoon season holiday vague zone numberWord".split(
    " ",
  ),
)

describe.each([arabicTimes, turkishTimes, russianTimes])(
  "the times of $lang beside the reference part",
  (part) => {
    it("fill the same fields", () => {
      expect(Object.keys(part).sort()).toEqual(Object.keys(englishTimes).sort())
      for (const field of ["units", "directions", "edges", "vague", "rules"] as const)
        expect(Object.keys(part[field]).sort()).toEqual(Object.keys(englishTimes[field]).sort())
    })
  },
)

describe.each([arabicTimes, englishTimes, turkishTimes, russianTimes])("the times of $lang", (part) => {
  it("name twelve months, twelve months of the Islamic calendar, seven days and four seasons", () => {
    expect([part.months.length, part.hijriMonths.length, part.weekdays.length, part.seasons.length]).toEqual([
      12, 12, 7, 4,
    ])
    for (const forms of [...part.months, ...part.hijriMonths, ...part.weekdays, ...part.seasons])
      expect(forms.length).toBeGreaterThan(0)
  })

  it("give no two months and no two weekdays one name", () => {
    for (const list of [part.months, part.weekdays]) {
      const names = list.flatMap((forms) => [...new Set(forms.map(fold))])
      expect(names.length).toBe(new Set(names).size)
    }
  })

  it("count to thirty-one and know what today, yesterday and tomorrow are", () => {
    for (const [table, most] of [
      [part.ordinals, 31],
      [part.numbers, 20],
    ] as const)
      for (let value = 1; value <= most; value++)
        expect(
          table.some((entry) => entry[1] === value),
          String(value),
        ).toBe(true)
    expect(part.days.map((entry) => entry.amount)).toEqual(expect.arrayContaining([-1, 0, 1]))
  })

  it("write templates of known slots for every rule", () => {
    expect(Object.keys(part.rules).sort()).toEqual([...timeRuleNames].sort())
    for (const templates of Object.values(part.rules))
      for (const template of templates)
        for (const item of parseTemplate(template.replace(/^~/, ""), (word) => `w:${word}`))
          for (const slot of item.slots) if (!/^[wm]:/.test(slot)) expect(slots, template).toContain(slot)
  })
})

import { describe, expect, test } from "vitest"
import { compareNames } from "../../src/names/index.ts"
import { arabicDifferent, arabicSame } from "../cases/names-arabic.ts"
import { russianDifferent, russianSame } from "../cases/names-russian.ts"
import { turkishDifferent, turkishSame } from "../cases/names-turkish.ts"

const pairs = (lines: readonly string[]): [string, string][] =>
  lines.map((line) => line.split(" | ") as [string, string])

describe("spellings of one name", () => {
  test.each(pairs([...arabicSame, ...turkishSame, ...russianSame]))("%s is %s", (a, b) => {
    const { same, score } = compareNames(a, b)
    expect({ same, score }).toEqual({ same: true, score })
  })
})

describe("names easily taken for one another", () => {
  test.each(pairs([...arabicDifferent, ...turkishDifferent, ...russianDifferent]))("%s is not %s", (a, b) => {
    const { same, score } = compareNames(a, b)
    expect({ same, score }).toEqual({ same: false, score })
  })
})

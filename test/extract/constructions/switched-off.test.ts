import { describe, expect, it } from "vitest"
import { arabic } from "../../../src/lang/ar/index.ts"
import { english } from "../../../src/lang/en/index.ts"
import type { LanguagePack } from "../../../src/lang/pack.ts"
import type { ConstructionsPart } from "../../../src/lang/parts/constructions.ts"
import { arabicCases, arabicNegatives } from "../../cases/attribution-ar.ts"
import { arabicJudgementCases, arabicJudgementNegatives } from "../../cases/attribution-ar-judgements.ts"
import type { AttributionCase } from "../../cases/attribution-case.ts"
import { englishCases, englishNegatives } from "../../cases/attribution-en.ts"
import { englishJudgementCases, englishJudgementNegatives } from "../../cases/attribution-en-judgements.ts"
import { arabicDenials } from "../../cases/denials-ar.ts"
import { englishDenials } from "../../cases/denials-en.ts"
import { readingEnglishCases, readingEnglishNegatives } from "../../cases/reading-en.ts"
import { attributionsRead } from "../check-attributions.ts"

const nobody = (texts: readonly string[]): AttributionCase[] => texts.map((text) => ({ text, expected: [] }))

const tables: readonly [LanguagePack, readonly AttributionCase[]][] = [
  [
    arabic,
    [
      ...arabicCases,
      ...arabicDenials,
      ...arabicJudgementCases,
      ...nobody([...arabicNegatives, ...arabicJudgementNegatives]),
    ],
  ],
  [
    english,
    [
      ...englishCases,
      ...englishDenials,
      ...englishJudgementCases,
      ...readingEnglishCases,
      ...nobody([...englishNegatives, ...englishJudgementNegatives, ...readingEnglishNegatives]),
    ],
  ],
]

/** Whether a case of the tables is read otherwise by a pack whose constructions are changed. */
function fails(pack: LanguagePack, table: readonly AttributionCase[], change: Partial<ConstructionsPart>) {
  const changed = { ...pack, constructions: { ...pack.constructions, ...change } }
  return table.some(
    (one) => JSON.stringify(attributionsRead(one, pack.id, [changed])) !== JSON.stringify(one.expected),
  )
}

describe.each(tables.map(([pack, table]) => [pack.id, pack, table] as const))(
  "pack %s",
  (_id, pack, table) => {
    const { tried, misreadings } = pack.constructions
    for (const use of tried)
      it(`E5 needs ${use.id}`, () => {
        expect(fails(pack, table, { tried: tried.filter((other) => other !== use) })).toBe(true)
      })
    for (const id of misreadings)
      it(`takes no misreading for a report: ${id}`, () => {
        expect(fails(pack, table, { misreadings: misreadings.filter((other) => other !== id) })).toBe(true)
      })
  },
)

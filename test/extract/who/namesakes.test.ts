import { expect, it } from "vitest"
import { readAttributions } from "../../../src/extract/read-attributions.ts"
import { arabic } from "../../../src/lang/ar/index.ts"
import { registry } from "../../../src/registry/index.ts"

it.each([
  ["2018-02-20", "aoun-michel"],
  ["2022-12-28", "aoun-joseph"],
])("takes the holder of the office before a surname for whom it means on %s", (published, agent) => {
  const text = "قال قائد الجيش جوزيف عون إن الجسر مغلق. وقال الرئيس عون إن الطريق مفتوح."
  const { attributions } = readAttributions({ text, lang: "ar", published }, { packs: [arabic], registry })
  expect(attributions[1]?.links[0]?.sources).toEqual([{ agent }])
})

import { describe, expect, it } from "vitest"
import { readAttributions } from "../../../src/extract/read-attributions.ts"
import { arabic } from "../../../src/lang/ar/index.ts"
import { english } from "../../../src/lang/en/index.ts"
import { registry } from "../../../src/registry/index.ts"

/** A text published on 2024-03-12, a Tuesday, and the day of each statement in it; null where it is open. */
type SaidCase = readonly [text: string, days: readonly (string | null)[]]

const cases: Readonly<Record<string, readonly SaidCase[]>> = {
  en: [
    // carried, back to the lead and from it
    [
      "Sergey Lavrov said on Monday that the road is open. He added that the bridge is safe.",
      ["2024-03-11", "2024-03-11"],
    ],
    [
      "Sergey Lavrov said the road is open. Lavrov said on Monday that the bridge is safe.",
      ["2024-03-11", "2024-03-11"],
    ],
    // when a thing happened does not tell when it was said
    ["The ministry said that a truck hit the wall on Tuesday.", [null]],
    ["A truck hit the wall in the port on Tuesday. The driver was hurt, Sergey Lavrov said.", [null]],
    // nor does a time about which something happened
    [
      "The third time since the war broke out six weeks ago that Sergey Lavrov has announced the closure of the road.",
      [null],
    ],
    [
      "Sergey Lavrov said on Monday that the road is open. Since then, he has said that the bridge is safe.",
      ["2024-03-11", null],
    ],
    ["The ministry said that a truck will leave the port on Tuesday.", [null]],
    ["The ministry said that a truck hit the wall on Sunday.", [null]],
    // before the story
    [
      "Sergey Lavrov said on Monday that the road is open. Lavrov had said that the bridge is safe.",
      ["2024-03-11", null],
    ],
    [
      "Sergey Lavrov said on Monday that the road is open. Lavrov has repeatedly said that the bridge is safe.",
      ["2024-03-11", null],
    ],
    // the medium with which a sentence opens
    ["In an interview with the channel on Sunday, Sergey Lavrov said that the road is open.", ["2024-03-10"]],
    [
      "Sergey Lavrov said that the bridge is safe. In an interview with the channel on Sunday, Lavrov said that the road is open.",
      [null, "2024-03-10"],
    ],
    // a day in the name of the source
    ["The 9/11 Commission said that the towers lacked exits.", [null]],
    // yet to come
    ["In Paris this week, Sergey Lavrov is expected to say that the road is open.", [null]],
    // another occasion is that of the whole sentence
    [
      "Earlier on Monday, Sergey Lavrov said that the road is open, adding that the bridge is safe.",
      ["2024-03-11", "2024-03-11"],
    ],
    [
      "Sergey Lavrov said on Monday that the road is open. Earlier, Lavrov said that the bridge is safe.",
      ["2024-03-11", null],
    ],
  ],
  ar: [
    ["نفى لافروف في وقت سابق الاثنين إغلاق الطريق، وأضاف أن الجسر سليم.", ["2024-03-11", "2024-03-11"]],
    ["قال لافروف الاثنين إن الطريق مفتوح. وفي وقت سابق قال لافروف إن الجسر سليم.", ["2024-03-11", null]],
    // "added" goes on with his own words over those of others
    [
      "قال لافروف الاثنين إن الطريق مفتوح. وقال عاموس هوكستين إن المرفأ مغلق. وقال هوكستين إن السفينة غرقت. وقال هوكستين إن الجزيرة خالية. وأضاف لافروف أن الجسر سليم.",
      ["2024-03-11", null, null, null, "2024-03-11"],
    ],
    [
      'قال مصدر لرويترز الثلاثاء إن القرار صدر. وأضاف المصدر: "أبلغنا الوفد قبل أسبوع".',
      ["2024-03-12", "2024-03-12"],
    ],
    ["وكانت صحيفة الفجر نقلت عن مسؤول كبير قوله، الاثنين، إن الوفد غادر.", ["2024-03-11"]],
    ["اتهمت أوكرانيا روسيا بقصف مستودع للحبوب فجر الثلاثاء.", [null]],
    ["اتهمت أوكرانيا روسيا بقصف مستودع للحبوب فجر الأحد.", [null]],
    ["قال لافروف الاثنين إن الطريق مفتوح. وكان لافروف قال إن الجسر سليم.", ["2024-03-11", null]],
  ],
}

for (const [lang, table] of Object.entries(cases))
  describe(`E9 the day of a statement (${lang})`, () => {
    for (const [text, days] of table)
      it(text, () => {
        const article = { text, lang, published: "2024-03-12" }
        const { attributions } = readAttributions(article, { packs: [arabic, english], registry })
        expect(attributions.map(({ links }) => links.at(-1)?.said)).toEqual(days)
      })
  })

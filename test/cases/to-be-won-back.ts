import type { FindingKind } from "../../src/detect/finding.ts"

/** Two short reports, what is right of them, and what is given: nothing while claims held in words are kept back. */
export interface ToBeWonBack {
  readonly name: string
  readonly lang: "ar" | "en"
  readonly articles: readonly [string, string]
  readonly right: readonly FindingKind[]
  readonly given: readonly FindingKind[]
}

/** Kinds of pairs that comparing bare words cannot tell from accidents; structure has to find them. */
export const toBeWonBack: readonly ToBeWonBack[] = [
  {
    name: "two leaders report one sinking in their own words",
    lang: "en",
    articles: [
      "Emmanuel Macron said on Tuesday that the barge was sunk by a drifting mine off Mersa.",
      'Olaf Scholz said on Tuesday: "It was a drifting mine that sank the barge off Mersa."',
    ],
    right: ["corroborates"],
    given: ["agrees"],
  },
  {
    name: "a figure of one ministry that another contradicts",
    lang: "en",
    articles: [
      "The Russian defence ministry said on Tuesday that 40 boats were burnt in the harbour of Mersa.",
      "The Turkish defence ministry said on Tuesday that 12 boats were burnt in the harbour of Mersa.",
    ],
    right: ["conflicts"],
    given: [],
  },
  {
    name: "an arrest denied",
    lang: "en",
    articles: [
      "Sergey Lavrov said on Tuesday that the ferry captain was detained in Mersa.",
      "Hakan Fidan denied on Tuesday that the ferry captain was detained in Mersa.",
    ],
    right: ["conflicts"],
    given: ["conflicts"],
  },
  {
    name: "one who asked to stay and one who says that they go",
    lang: "ar",
    articles: [
      "قال الرئيس الفرنسي إيمانويل ماكرون إنه أقنع الشركة بإبقاء السفن في ميناء المرسى أشهرا.",
      "قال البيت الأبيض إن الشركة تريد سحب السفن من ميناء المرسى في أقرب وقت.",
    ],
    right: ["conflicts", "tension"],
    given: [],
  },
  {
    name: "a count that grows from day to day",
    lang: "ar",
    articles: [
      "أعلنت وزارة التربية الأردنية نتائج الفحص لـ5 مدارس من أصل 30 مدرسة.",
      "أعلنت وزارة التربية الأردنية نتائج الفحص لـ14 مدرسة من أصل 30 مدرسة.",
    ],
    right: ["updates"],
    given: [],
  },
  {
    name: "a denial of what another says in the same words",
    lang: "ar",
    articles: [
      "قال سيرغي لافروف الثلاثاء إن السفينة احتجزت في ميناء المرسى.",
      "نفى هاكان فيدان الثلاثاء أن تكون السفينة احتجزت في ميناء المرسى.",
    ],
    right: ["conflicts"],
    given: ["conflicts"],
  },
]

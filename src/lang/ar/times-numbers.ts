import type { TimesPart } from "../parts/times.ts"

type Counted = readonly (readonly [string, number])[]

const unitNumbers: readonly (readonly string[])[] = [
  ["واحد", "واحدة"],
  ["اثنان", "اثنين", "اثنتان", "اثنتين"],
  ["ثلاثة", "ثلاث"],
  ["أربعة", "أربع"],
  ["خمسة", "خمس"],
  ["ستة", "ست"],
  ["سبعة", "سبع"],
  ["ثمانية", "ثماني", "ثمان"],
  ["تسعة", "تسع"],
]
const tenNumbers = ["عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"]
const unitOrdinals: readonly (readonly string[])[] = [
  ["حادي", "حادية"],
  ["ثاني", "ثانية", "ثان"],
  ["ثالث", "ثالثة"],
  ["رابع", "رابعة"],
  ["خامس", "خامسة"],
  ["سادس", "سادسة"],
  ["سابع", "سابعة"],
  ["ثامن", "ثامنة"],
  ["تاسع", "تاسعة"],
]

/** Twenty to ninety, in both cases. */
function tens(): (readonly [string, number])[] {
  return tenNumbers.flatMap((stem, index) => [
    [`${stem}ون`, (index + 2) * 10] as const,
    [`${stem}ين`, (index + 2) * 10] as const,
  ])
}

/** Cardinals to ninety-nine, with and without the article. */
function cardinals(): Counted {
  const bare: (readonly [string, number])[] = unitNumbers.flatMap((forms, index) =>
    forms.map((form) => [form, index + 1] as const),
  )
  bare.push(["عشرة", 10], ["عشر", 10], ["مئة", 100], ["مائة", 100])
  const teens = [["أحد", "إحدى", "احدى"], ["اثنا", "اثني", "اثنتا", "اثنتي"], ...unitNumbers.slice(2)]
  teens.forEach((forms, index) => {
    for (const form of forms) bare.push([`${form} عشر`, index + 11], [`${form} عشرة`, index + 11])
  })
  for (const [ten, value] of tens()) {
    bare.push([ten, value])
    unitNumbers.forEach((forms, index) => {
      for (const form of forms)
        bare.push([`${form} و${ten}`, value + index + 1], [`${form} و ${ten}`, value + index + 1])
    })
  }
  // "الاثنين" with the article is Monday
  return bare.flatMap(([word, value]) =>
    value === 2 ? [[word, value] as const] : [[word, value] as const, [`ال${word}`, value] as const],
  )
}

/** Ordinals to thirty-ninth, definite; the small ones also without the article, as they stand before a noun. */
function ordinals(): Counted {
  const found: (readonly [string, number])[] = [
    ...["أول", "الأول", "أولى", "الأولى"].map((word) => [word, 1] as const),
    ...["عاشر", "العاشر", "العاشرة"].map((word) => [word, 10] as const),
  ]
  unitOrdinals.forEach((forms, index) => {
    for (const form of forms) {
      if (index > 0) found.push([form, index + 1], [`ال${form}`, index + 1])
      for (const ten of ["عشر", "عشرة"])
        found.push([`ال${form} ${ten}`, index + 11], [`${form} ${ten}`, index + 11])
      for (const [ten, value] of tens().slice(0, 4))
        found.push([`ال${form} وال${ten}`, value + index + 1], [`ال${form} و ال${ten}`, value + index + 1])
    }
  })
  for (const [ten, value] of tens().slice(0, 4)) found.push([`ال${ten}`, value])
  found.push(
    ["الواحد والعشرين", 21],
    ["الواحد والثلاثين", 31],
    ["الواحد والعشرون", 21],
    ["الواحد والثلاثون", 31],
  )
  return found
}

/** With and without the article. */
export function withAndWithoutArticle(...words: string[]): string[] {
  return words.flatMap((word) => [word, `ال${word}`])
}

/** Arabic numbers and ordinals in words. */
export const arabicTimeNumbers: Pick<TimesPart, "numbers" | "ordinals"> = {
  numbers: cardinals(),
  ordinals: ordinals(),
}

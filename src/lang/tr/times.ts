import { phrases } from "../parts/phrases.ts"
import type { TimesPart, WordForm } from "../parts/times.ts"
import { turkishTimeNames } from "./times-names.ts"
import { turkishTimeNegatives } from "./times-negatives.ts"
import { turkishTimeNumbers } from "./times-numbers.ts"
import { turkishTimeRules } from "./times-rules.ts"

/** Endings of case, possession and relation, folded; the longest first does not matter, the lexicon decides. */
const endings = [
  ...phrases("a|e|i|u|ya|ye|yi|yu|na|ne|ni|nu|si|su|sini|sina|sine"),
  ...phrases("da|de|ta|te|dan|den|tan|ten|daki|deki|taki|teki|ki"),
  ...phrases("in|un|nin|nun|inda|inde|unda|sinda|sinde|sunda|nda|nde|ndan|nden"),
  ...phrases("inin|unun|sinin|indan|inden|undan|sindan|sinden|indaki|indeki|undaki|sindeki|lari|leri"),
  ...phrases("larda|lerde|lardan|lerden|larin|lerin|lar|ler|larinda|lerinde|ini|unu|la|le"),
]

/** Turkish: what follows an apostrophe is dropped; endings are tried off. */
function forms(folded: string): readonly WordForm[] {
  const apostrophe = folded.indexOf("'")
  if (apostrophe > 0) return [{ form: folded.slice(0, apostrophe), cut: 0 }]
  const found: WordForm[] = []
  for (const ending of endings) {
    if (folded.length - ending.length < 2 || !folded.endsWith(ending)) continue
    found.push({ form: folded.slice(0, -ending.length), cut: 0 })
  }
  return found
}

const numberEndings = [
  ...phrases("i|ı|u|ü|si|sı|nin|nın|nun|nün|in|ın|un|ün|e|a|ye|ya|na|ne"),
  ...phrases("ini|ını|unu|ünü|sini|sını|ine|ına|una|üne|sine|sına|ncı|nci|üncü|uncu"),
  ...phrases("inci|ıncı|inden|ından|undan|ünden|sinden|sından|lik|luk"),
]
const locatives = [
  ...phrases("de|da|te|ta|den|dan|ten|tan|deki|daki|teki|taki"),
  ...phrases("inde|ında|unda|ünde|sinde|sında"),
]

/**
 * The time expressions of Turkish.
 *
 * @example
 * ```ts
 * import { findTimes, resolveTime, tokenize } from "isnad/extract"
 * import { turkishTimes } from "isnad/lang/tr"
 * const [found] = findTimes(tokenize("dün"), "dün", turkishTimes)
 * found && resolveTime(found, "2022-12-28")?.edtf // → "2022-12-27"
 * ```
 */
export const turkishTimes: TimesPart = {
  lang: "tr",
  ...turkishTimeNames,
  units: {
    day: { one: ["gün"], two: [], many: ["günler", "günlerde", "günlerin"] },
    week: { one: ["hafta"], two: [], many: ["haftalar", "haftalarda"] },
    weekend: { one: ["hafta sonu", "haftasonu"], two: [], many: [] },
    month: { one: ["ay"], two: [], many: ["aylar", "aylarda"] },
    quarter: { one: ["çeyrek yıl", "çeyrek", "çeyreğ"], two: [], many: [] },
    year: { one: ["yıl", "sene"], two: [], many: ["yıllar", "yıllarda", "seneler"] },
    decade: { one: ["on yıl"], two: [], many: [] },
    century: { one: ["yüzyıl"], two: [], many: ["yüzyıllar"] },
  },
  days: [
    {
      words: [
        "evvelsi gün",
        "önceki gün",
        "dünden önceki gün",
        "evvelki gün",
        "dün değil evvelsi gün",
        "dünden önceki",
      ],
      amount: -2,
    },
    { words: ["dün", "dünkü", "dün gece"], amount: -1 },
    { words: ["bugün", "bugünkü", "bu sabah", "bu akşam", "bu gece"], amount: 0 },
    { words: ["yarın", "yarınki"], amount: 1 },
    { words: ["öbür gün", "yarından sonraki gün", "yarından sonraki", "ertesi günden sonra"], amount: 2 },
  ],
  directions: {
    beforeLast: ["evvelki", "bir önceki"],
    last: ["geçen", "geçtiğimiz", "önceki"],
    this: ["bu", "içinde bulunduğumuz", "şu an içinde bulunduğumuz"],
    next: ["gelecek", "önümüzdeki"],
    afterNext: ["sonrakinden sonraki"],
  },
  ...turkishTimeNumbers,
  vagueCounts: ["birkaç", "bir kaç", "birçok", "kaç"],
  edges: {
    early: ["başı", "başında", "başlarında", "başından", "başına"],
    mid: ["ortası", "ortasında", "ortalarında", "ortasına"],
    late: ["sonu", "sonunda", "sonlarında", "sonuna", "sonlarına"],
    firstHalf: ["ilk yarısı", "ilk yarısında", "ilk yarısının", "ilk yarısına"],
    secondHalf: ["ikinci yarısı", "ikinci yarısında", "ikinci yarısının", "ikinci yarısına"],
    earlier: ["daha önce", "içinde daha önce"],
    later: ["ilerleyen günlerinde", "geri kalanında"],
  },
  partsOfDay: [
    ...phrases("sabah|akşam|gece|öğle|öğleden sonra|öğleden önce|sabaha karşı|gece yarısı|ikindi"),
    ...phrases("sabah saatlerinde|akşam saatlerinde|gece saatlerinde|öğle saatlerinde|akşamı|sabahı|gecesi"),
  ],
  afternoon: ["öğleden sonra", "akşam"],
  seasonsBegin: "sun",
  vague: {
    past: [
      "geçenlerde",
      "son zamanlarda",
      "yakın zamanda yapılan",
      "son dönemde",
      "yakın geçmişte",
      "bir süre önce",
      "kısa süre önce",
    ],
    present: ["günümüzde", "şu anda", "şu sıralar", "halihazırda"],
    future: [
      "yakında",
      "yakın gelecekte",
      "yakın zamanda",
      "kısa süre içinde",
      "en kısa sürede",
      "en kısa zamanda",
      "önümüzdeki dönemde",
    ],
  },
  numberSuffixes: [
    ...numberEndings.map((ending): readonly [string, "case"] => [ending, "case"]),
    ["hicri", "hijri"],
    ...locatives.map((ending): readonly [string, "locative"] => [ending, "locative"]),
    ...["lar", "ler", "larda", "lerde", "ların", "lerin", "lı", "li", "lardan", "lerden"].map(
      (ending): readonly [string, "decade"] => [ending, "decade"],
    ),
  ],
  words: {
    ago: ["önce", "evvel"],
    later: ["sonra", "sonrasında"],
    inside: ["içinde", "içerisinde", "zarfında"],
    recent: ["son"],
    since: ["beri", "bu yana", "itibaren", "bu yanadır", "başlayarak"],
    until: ["kadar", "dek", "değin"],
    with: ["ile", "ve", "ila"],
    among: ["arasında", "arası", "arasındaki"],
    lasting: ["boyunca", "süresince", "süreyle"],
    during: ["boyunca", "süresince", "içinde"],
    yearPrefix: [],
    yearSuffix: [
      "yılı",
      "yılında",
      "yılının",
      "yılından",
      "yılına",
      "yılındaki",
      "senesinde",
      "senesi",
      "yıl",
    ],
    monthPrefix: [],
    monthSuffix: ["ayı", "ayında", "ayının", "ayından", "ayına", "ayındaki"],
    weekdayPrefix: [],
    weekdaySuffix: ["günü", "gününe", "gününden", "gününün", "günkü"],
    clockPrefix: ["saat", "saatler"],
    proclitic: [],
    am: [],
  },
  ...turkishTimeNegatives,
  numericOrder: "dmy",
  monthFirstRegions: [],
  weekStarts: [1],
  nextWeekday: "coming",
  forms,
  accepts() {
    return true
  },
  rules: turkishTimeRules,
}

import { phrases } from "../parts/phrases.ts"
import type { TimesPart } from "../parts/times.ts"
import { russianTimeNames } from "./times-names.ts"
import { russianTimeNegatives } from "./times-negatives.ts"
import { hard, inflect, russianTimeNumbers, soft } from "./times-numbers.ts"
import { russianTimeRules } from "./times-rules.ts"

/**
 * The time expressions of Russian.
 *
 * @example
 * ```ts
 * import { findTimes, resolveTime, tokenize } from "isnad/extract"
 * import { russianTimes } from "isnad/lang/ru"
 * const [found] = findTimes(tokenize("вчера"), "вчера", russianTimes)
 * found && resolveTime(found, "2022-12-28")?.edtf // → "2022-12-27"
 * ```
 */
export const russianTimes: TimesPart = {
  lang: "ru",
  ...russianTimeNames,
  units: {
    day: {
      one: ["день", "дню", "днем", "сутки"],
      two: [],
      many: ["дня", "дней", "дни", "дням", "днями", "днях", "суток"],
    },
    week: {
      one: ["неделя", "неделю", "неделе", "неделей"],
      two: [],
      many: ["недели", "недель", "неделям", "неделями", "неделях"],
    },
    weekend: { one: ["выходные", "выходных", "уик-энд"], two: [], many: [] },
    month: {
      one: ["месяц", "месяцу", "месяцем", "месяце"],
      two: [],
      many: ["месяца", "месяцев", "месяцы", "месяцам", "месяцами", "месяцах"],
    },
    quarter: {
      one: ["квартал", "квартале", "кварталу", "кварталом"],
      two: [],
      many: ["квартала", "кварталов", "кварталы"],
    },
    year: {
      one: ["год", "году", "годом", "годе"],
      two: [],
      many: ["года", "лет", "годы", "годов", "годам", "годами", "годах"],
    },
    decade: { one: ["десятилетие", "десятилетии"], two: [], many: ["десятилетия", "десятилетий"] },
    century: { one: ["век", "веке", "столетие", "столетии"], two: [], many: ["века", "веков", "столетия"] },
  },
  days: [
    { words: ["позавчера"], amount: -2 },
    {
      words: ["вчера", "прошлой ночью", "минувшей ночью", "вчера ночью", ...inflect("вчерашн", soft)],
      amount: -1,
    },
    { words: ["сегодня", "сегодня утром", "сегодня вечером"], amount: 0 },
    { words: ["завтра"], amount: 1 },
    { words: ["послезавтра"], amount: 2 },
    { words: ["послепослезавтра"], amount: 3 },
  ],
  directions: {
    beforeLast: inflect("позапрошл", hard),
    last: [
      ...inflect("прошл", hard),
      ...inflect("минувш", soft),
      ...inflect("предыдущ", soft),
      ...inflect("истекш", soft),
    ],
    this: [
      ...phrases("этот|этого|этому|этим|этом|эта|этой|эту|это|эти|этих"),
      ...inflect("нынешн", soft),
      ...inflect("текущ", soft),
    ],
    next: [
      "след",
      "след.",
      ...inflect("следующ", soft),
      ...inflect("будущ", soft),
      ...inflect("предстоящ", soft),
      ...inflect("наступающ", soft),
      ...inflect("грядущ", soft),
    ],
    afterNext: [],
  },
  ...russianTimeNumbers,
  vagueCounts: ["несколько", "нескольких", "нескольким"],
  edges: {
    early: ["начало", "начале", "начала", "началу", "первых числах"],
    mid: ["середина", "середине", "середины", "середину", "середине"],
    late: ["конец", "конце", "конца", "концу", "концом"],
    firstHalf: ["первая половина", "первой половине", "первую половину", "первой половины"],
    secondHalf: ["вторая половина", "второй половине", "вторую половину", "второй половины"],
    earlier: ["ранее", "ранее в"],
    later: ["позднее", "позднее в", "позже в"],
  },
  partsOfDay: [
    ...phrases("утром|днем|вечером|ночью|утра|вечера|дня|ночи|утро|вечер|ночь|утру|вечеру"),
    ...phrases(
      "рано утром|поздно вечером|поздно ночью|в ночь на|утром в|вечером в|ночью на|по местному времени",
    ),
  ],
  afternoon: ["дня", "вечера"],
  seasonsBegin: "month",
  vague: {
    past: [
      "недавно",
      "в последнее время",
      "за последнее время",
      "в недавнем прошлом",
      "не так давно",
      "на днях состоялся",
    ],
    present: ["в настоящее время", "сейчас", "в данный момент"],
    future: [
      "скоро",
      "вскоре",
      "в ближайшее время",
      "в ближайшем будущем",
      "в скором времени",
      "в ближайшей перспективе",
    ],
  },
  numberSuffixes: [
    ...phrases("го|е|й|м|ое|ого|его|му|ом|х|я|ю|ые|ых").map((suffix) => [suffix, "ordinal"] as const),
    ["г", "gregorian"],
    ["гг", "gregorian"],
    ["хиджры", "hijri"],
  ],
  words: {
    during: ["в", "во", "за", "на", "в течение"],
    past: ["последние", "последних", "последний"],
    soon: ["ближайшие", "ближайших", "ближайший"],
    number: ["числа"],
    since: ["с", "со", "начиная с", "начиная со"],
    until: ["до", "вплоть до", "по"],
    before: ["перед", "накануне"],
    after: ["после"],
    by: ["к", "ко", "не позднее", "не позже"],
    between: ["между"],
    and: ["и"],
    to: ["по", "до"],
    yearPrefix: [],
    yearSuffix: ["год", "года", "году", "годом", "годе", "г.", "г", "гг."],
    decadeSuffix: ["годы", "годов", "годах", "годам"],
    monthPrefix: ["месяц"],
    monthSuffix: ["месяца", "месяце"],
    weekdayPrefix: [],
    weekdaySuffix: [],
    clockPrefix: [],
    proclitic: [],
    am: ["утра", "ночи"],
  },
  ...russianTimeNegatives,
  numericOrder: "dmy",
  monthFirstRegions: [],
  weekStarts: [1],
  nextWeekday: "coming",
  forms: () => [],
  accepts() {
    return true
  },
  rules: russianTimeRules,
}

import type { TimesCase } from "./times-case.ts"

/** Ways of writing dates that are easily taken for something else, by the tag of the edition. */
export const writtenTimes: Readonly<Record<string, readonly TimesCase[]>> = {
  en: [
    ["The school opened on 4 Rajab 1442.", undefined, { "4 Rajab 1442": "2021-02-16~" }],
    ["The decree is dated 5/2/1439 AH.", undefined, { "5/2/1439 AH": "2017-10-25~" }],
    ["The decree is dated 5/2/1439.", undefined, {}],
    ["They met on 3/7/2021.", undefined, { "3/7/2021": "[2021-03-07,2021-07-03]" }],
    ["They met on 3.7.2021.", undefined, { "3.7.2021": "2021-07-03" }],
    [
      "They met on 3/7/2021, then on 28/7/2021.",
      undefined,
      { "3/7/2021": "2021-07-03", "28/7/2021": "2021-07-28" },
    ],
    ["They met on Saturday, 3/7/2021.", undefined, { "Saturday, 3/7/2021": "2021-07-03" }],
    ["Users of version 8.4.12 are safe.", undefined, {}],
    ["Resolution 2118 was adopted in 2013.", undefined, { "2013": "2013" }],
    ["Much has changed since 9/11.", undefined, { "since 9/11": "2001-09-11/.." }],
    ["He left a year and three months ago.", "2024-07-23", { "a year and three months ago": "2023-04~" }],
    ["He left three months ago.", "2024-07-23", { "three months ago": "2024-04~" }],
    ["Filed 2019 April 7.", undefined, { "2019 April 7": "2019-04-07" }],
    ["Filed 08/Jan/2021.", undefined, { "08/Jan/2021": "2021-01-08" }],
    ["Filed 9-Jun-2021.", undefined, { "9-Jun-2021": "2021-06-09" }],
    ["Log: Mon Mar 4 09:12:44 2024", undefined, { "Mon Mar 4 09:12:44 2024": "2024-03-04" }],
    ["The form says 2023-14-02.", undefined, {}],
    ["The form says 35 June 2013.", undefined, {}],
    ["The form says 31 April 2013.", undefined, {}],
  ],
  "en-GB": [["They met on 3/7/2021.", undefined, { "3/7/2021": "2021-07-03" }]],
  "en-US": [["They met on 3/7/2021.", undefined, { "3/7/2021": "2021-03-07" }]],
  ar: [
    ["صدر المرسوم في 5/2/1439هـ.", undefined, { "5/2/1439هـ": "2017-10-25~" }],
    ["صدر المرسوم في 5/2/1439.", undefined, {}],
    ["بنيت القلعة عام 1440هـ.", undefined, { "عام 1440هـ": "[2018-09-11..2019-08-30]" }],
    ["التقيا في 9 حزيران يونيو 2022.", undefined, { "9 حزيران يونيو 2022": "2022-06-09" }],
    ["التقيا في 9 حزيران، يوليو حار.", "2022-07-01", { "9 حزيران": "2022-06-09", يوليو: "2022-07" }],
    ["تنص المادة 2015 على ذلك.", undefined, {}],
    ["غادر قبل سنة وثلاثة أشهر.", "2024-07-23", { "قبل سنة وثلاثة أشهر": "2023-04~" }],
    ["يصل الأسبوع القادم.", "2022-01-01", { "الأسبوع القادم": "[2022-01-02..2022-01-09]" }],
    ["وصل الأسبوع الماضي.", "2022-12-28", { "الأسبوع الماضي": "[2022-12-19..2022-12-25]" }],
  ],
  tr: [
    ["İki yıl üç ay önce ayrıldı.", "2024-07-23", { "İki yıl üç ay önce": "2022-04~" }],
    ["Madde 2015 yürürlükte.", undefined, {}],
  ],
  ru: [
    ["Документ от 3 апреля 2020г. утерян.", undefined, { "3 апреля 2020г": "2020-04-03" }],
    ["Он уехал год и три месяца назад.", "2024-07-23", { "год и три месяца назад": "2023-04~" }],
    ["Он уехал трое суток назад.", "2024-07-23", { "трое суток назад": "2024-07-20" }],
    ["Он уехал прошлой ночью.", "2024-07-23", { "прошлой ночью": "2024-07-22" }],
    ["Вышла версия 8.4.12.", undefined, {}],
  ],
}

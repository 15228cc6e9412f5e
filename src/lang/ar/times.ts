import { phrases } from "../parts/phrases.ts"
import type { TimesPart, WordForm } from "../parts/times.ts"
import { arabicTimeNames } from "./times-names.ts"
import { arabicTimeNegatives } from "./times-negatives.ts"
import { arabicTimeNumbers, withAndWithoutArticle as both } from "./times-numbers.ts"
import { arabicTimeRules } from "./times-rules.ts"

const clitics = ["و", "ف", "ب", "ل", "ك", "وب", "ول", "وك", "فب", "فل"]

/** Arabic: proclitics are tried off; "لل" hides the article. */
function forms(folded: string): readonly WordForm[] {
  const found: WordForm[] = []
  for (const clitic of clitics) {
    if (folded.length - clitic.length < 2 || !folded.startsWith(clitic)) continue
    found.push({ form: folded.slice(clitic.length), cut: clitic.length })
  }
  for (const article of ["لل", "ولل", "فلل"]) {
    if (folded.length - article.length < 2 || !folded.startsWith(article)) continue
    found.push({ form: `ال${folded.slice(article.length)}`, cut: article.length - 2 })
  }
  return found
}

/** The time words of Arabic. */
export const arabicTimes: TimesPart = {
  lang: "ar",
  ...arabicTimeNames,
  units: {
    day: { one: ["يوم", "يوما", "اليوم"], two: both("يومين", "يومان"), many: both("أيام") },
    week: { one: [...both("أسبوع"), "أسبوعا"], two: both("أسبوعين", "أسبوعان"), many: both("أسابيع") },
    weekend: { one: ["عطلة نهاية الأسبوع", "عطلة الأسبوع", "نهاية أسبوع"], two: [], many: [] },
    month: { one: [...both("شهر"), "شهرا"], two: both("شهرين", "شهران"), many: both("أشهر", "شهور") },
    quarter: { one: [], two: [], many: [] },
    year: {
      one: [...both("عام", "سنة"), "عاما"],
      two: both("عامين", "عامان", "سنتين", "سنتان"),
      many: both("أعوام", "سنوات", "سنين"),
    },
    decade: { one: [...both("عقد"), "عقدا"], two: both("عقدين", "عقدان"), many: both("عقود") },
    century: { one: [...both("قرن"), "قرنا"], two: both("قرنين", "قرنان"), many: both("قرون") },
  },
  days: [
    {
      words: [
        "أول أمس",
        "أول من أمس",
        "قبل أمس",
        "يوم قبل أمس",
        "أمس الأول",
        "يوم أول أمس",
        "قبل البارحة",
        "امبارح الأول",
      ],
      amount: -2,
    },
    {
      words: ["أمس", "الأمس", "يوم أمس", "البارحة", "امبارح", "الليلة الماضية", "ليلة أمس", "يوم الأمس"],
      amount: -1,
    },
    { words: ["اليوم", "هذا اليوم", "الليلة", "هذه الليلة", "هذا الصباح", "هذا المساء"], amount: 0 },
    { words: ["غدا", "غد", "الغد", "يوم غد", "يوم الغد", "بكرة", "بكرا"], amount: 1 },
    { words: ["بعد غد", "بعد الغد", "يوم بعد غد", "بعد بكرة"], amount: 2 },
  ],
  directions: {
    beforeLast: ["قبل الماضي", "قبل الماضية", "ما قبل الماضي"],
    last: [
      ...phrases("الماضي|الماضية|الماض|الماضيين|الماضيتين|الماضيان|المنصرم|المنصرمة|المنصرمين"),
      ...phrases("الفائت|الفائتة|الفائتين|السابق|السابقة|السابقين|الأخيرين|الأخيرتين"),
    ],
    this: ["الجاري", "الجارية", "الحالي", "الحالية"],
    next: [
      ...phrases("المقبل|المقبلة|المقبلين|المقبلتين|القادم|القادمة|القادمين|القادمتين"),
      ...phrases("الآتي|الآتية|الجاي"),
    ],
    afterNext: ["بعد المقبل", "بعد القادم", "ما بعد المقبل"],
  },
  ...arabicTimeNumbers,
  vagueCounts: ["بضع", "بضعة", "عدة", "عدد من", "نحو عدة", "القليلة"],
  edges: {
    early: ["أوائل", "بداية", "مطلع", "مستهل", "بدايات", "في بداية"],
    mid: ["منتصف", "أواسط", "وسط", "نصف", "نص"],
    late: ["أواخر", "نهاية", "ختام", "نهايات"],
    firstHalf: ["النصف الأول"],
    secondHalf: ["النصف الثاني"],
    earlier: ["في وقت سابق", "في وقت سابق من", "في وقت مبكر من", "سابقا"],
    later: ["في وقت لاحق", "في وقت لاحق من", "لاحقا", "ما تبقى من"],
  },
  partsOfDay: [
    ...phrases("صباح|مساء|ظهر|فجر|ليل|ليلة|عصر|ضحى|عشية|صبيحة|نهار"),
    ...phrases("صباحا|مساء|ظهرا|فجرا|ليلا|عصرا|بعد ظهر|بعد الظهر|قبل ظهر|قبل الظهر"),
    ...phrases("في الصباح|في المساء|في الليل|بالتوقيت المحلي|ساعة متأخرة من|في ساعة متأخرة من|وقت متأخر من"),
    ...phrases("في وقت متأخر من|في ساعة مبكرة من|الصبح|العصر|منتصف ليل"),
  ],
  afternoon: ["مساء", "عصرا", "بعد الظهر", "ليلا", "العصر", "مساءا"],
  seasonsBegin: "month",
  vague: {
    past: [
      ...phrases("مؤخرا|في الآونة الأخيرة|الآونة الأخيرة|في الفترة الأخيرة|في الماضي القريب|حديثا"),
      ...phrases("خلال الفترة الماضية|في الفترة الماضية|في الأمس القريب|منذ فترة|منذ مدة|قبل فترة"),
    ],
    present: ["في الوقت الراهن", "حاليا", "في الوقت الحالي", "في هذه الأثناء"],
    future: [
      ...phrases("قريبا|في وقت قريب|في القريب العاجل|عما قريب|في المستقبل القريب|في أقرب وقت"),
      ...phrases("خلال الفترة المقبلة|في الفترة المقبلة|في أقرب وقت ممكن|في المرحلة المقبلة"),
    ],
  },
  numberSuffixes: [
    ["م", "gregorian"],
    ["هـ", "hijri"],
  ],
  words: {
    from: ["من", "في", "ل"],
    during: ["في", "خلال", "أثناء", "طوال", "طيلة", "على مدى"],
    cue: ["في", "خلال", "أثناء", "بمناسبة", "طوال"],
    and: ["و"],
    to: ["إلى", "حتى", "وحتى", "وإلى", "لغاية"],
    onDate: ["الموافق", "المصادف", "الموافق ل", "الموافق في"],
    since: ["منذ", "مذ", "اعتبارا من", "ابتداء من", "بدءا من", "منذ نحو", "منذ حوالي"],
    until: ["حتى", "لغاية", "إلى غاية"],
    before: ["قبل", "قبيل"],
    after: ["بعد", "عقب"],
    by: ["بحلول", "في موعد أقصاه", "قبل حلول"],
    between: ["بين", "ما بين", "بين يومي", "الفترة بين", "الفترة ما بين"],
    start: ["من", "الفترة من", "من يوم"],
    recent: ["الأخيرة", "الأخيرين", "الأخيرتين"],
    few: ["القليلة", "المعدودة", "القليلة القادمة"],
    about: ["نحو", "حوالي", "قرابة", "ما يقارب", "أقل من", "أكثر من"],
    yearPrefix: [...both("عام", "سنة"), "العام الميلادي", "عامي", "سنتي"],
    yearSuffix: ["ميلادي", "ميلادية", "للميلاد"],
    monthPrefix: ["شهر", "شهري"],
    monthSuffix: [],
    weekdayPrefix: ["يوم", "نهار", "ليوم", "أيام"],
    weekdaySuffix: [],
    clockPrefix: ["الساعة", "عند الساعة", "في الساعة", "تمام الساعة", "في تمام الساعة"],
    proclitic: ["و", "ب", "ل", "ف", "ك", "ال", "بال", "وال"],
    am: ["صباحا", "فجرا", "الصبح", "الفجر"],
  },
  ...arabicTimeNegatives,
  numericOrder: "dmy",
  monthFirstRegions: [],
  weekStarts: [1, 7],
  nextWeekday: "coming",
  forms,
  accepts(written, form) {
    return form !== "اب" || written.includes("آب") || written.includes("آب")
  },
  rules: arabicTimeRules,
}

import type { TimesPart, WordForm } from "../parts/times.ts"

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

/** With and without the article. */
function both(...words: string[]): string[] {
  return words.flatMap((word) => [word, `ال${word}`])
}

export const arabicTimes: TimesPart = {
  lang: "ar",
  months: [
    ["يناير", "كانون الثاني", "كانون ثاني", "كانون ثان", "جانفي"],
    ["فبراير", "شباط", "فيفري"],
    ["مارس", "آذار"],
    ["أبريل", "ابريل", "نيسان", "أفريل", "إبريل"],
    ["مايو", "أيار", "ماي"],
    ["يونيو", "يونيه", "حزيران", "جوان"],
    ["يوليو", "يوليه", "تموز", "جويلية", "يوليوز"],
    ["أغسطس", "آب", "أوت", "غشت"],
    ["سبتمبر", "أيلول", "شتنبر"],
    ["أكتوبر", "تشرين الأول", "تشرين اول", "اوكتوبر"],
    ["نوفمبر", "تشرين الثاني", "تشرين ثاني", "نونبر"],
    ["ديسمبر", "كانون الأول", "كانون اول", "دجنبر"],
  ],
  hijriMonths: [
    ["محرم", "المحرم"],
    ["صفر"],
    ["ربيع الأول"],
    ["ربيع الآخر", "ربيع الثاني"],
    ["جمادى الأولى"],
    ["جمادى الآخرة", "جمادى الثانية"],
    ["رجب"],
    ["شعبان"],
    ["رمضان"],
    ["شوال"],
    ["ذو القعدة", "ذي القعدة"],
    ["ذو الحجة", "ذي الحجة"],
  ],
  weekdays: [
    ["الاثنين", "اثنين", "الإثنين"],
    ["الثلاثاء", "ثلاثاء", "الثلاثا"],
    ["الأربعاء", "أربعاء", "الأربعا", "أربعا"],
    ["الخميس", "خميس"],
    ["الجمعة", "جمعة"],
    ["السبت", "سبت"],
    ["الأحد", "أحد"],
  ],
  weak: [
    ...["مارس", "ماي", "جوان", "آب", "أوت", "نيسان", "غشت", "تموز", "جانفي"],
    ...["اثنين", "ثلاثاء", "أربعاء", "أربعا", "خميس", "جمعة", "سبت", "أحد"],
    ...["محرم", "المحرم", "صفر", "رجب", "شعبان", "رمضان", "شوال", "ربيع الأول", "ربيع الآخر", "ربيع الثاني"],
    ...["جمادى الأولى", "جمادى الآخرة", "جمادى الثانية", "ذو القعدة", "ذي القعدة", "ذو الحجة", "ذي الحجة"],
  ],
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
      ...[
        "الماضي",
        "الماضية",
        "الماض",
        "الماضيين",
        "الماضيتين",
        "الماضيان",
        "المنصرم",
        "المنصرمة",
        "المنصرمين",
      ],
      ...["الفائت", "الفائتة", "الفائتين", "السابق", "السابقة", "السابقين", "الأخيرين", "الأخيرتين"],
    ],
    this: ["الجاري", "الجارية", "الحالي", "الحالية"],
    next: [
      ...["المقبل", "المقبلة", "المقبلين", "المقبلتين", "القادم", "القادمة", "القادمين", "القادمتين"],
      ...["الآتي", "الآتية", "الجاي"],
    ],
    afterNext: ["بعد المقبل", "بعد القادم", "ما بعد المقبل"],
  },
  numbers: cardinals(),
  ordinals: ordinals(),
  vagueCounts: ["بضع", "بضعة", "عدة", "عدد من", "نحو عدة", "القليلة"],
  edges: {
    early: ["أوائل", "بداية", "مطلع", "مستهل", "بدايات", "في بداية"],
    mid: ["منتصف", "أواسط", "وسط", "نصف", "نص"],
    late: ["أواخر", "نهاية", "ختام", "نهايات"],
    earlier: ["في وقت سابق", "في وقت سابق من", "في وقت مبكر من", "سابقا"],
    later: ["في وقت لاحق", "في وقت لاحق من", "لاحقا", "ما تبقى من"],
  },
  partsOfDay: [
    ...["صباح", "مساء", "ظهر", "فجر", "ليل", "ليلة", "عصر", "ضحى", "عشية", "صبيحة", "نهار"],
    ...["صباحا", "مساء", "ظهرا", "فجرا", "ليلا", "عصرا", "بعد ظهر", "بعد الظهر", "قبل ظهر", "قبل الظهر"],
    ...[
      "في الصباح",
      "في المساء",
      "في الليل",
      "بالتوقيت المحلي",
      "ساعة متأخرة من",
      "في ساعة متأخرة من",
      "وقت متأخر من",
    ],
    ...["في وقت متأخر من", "في ساعة مبكرة من", "الصبح", "العصر", "منتصف ليل"],
  ],
  afternoon: ["مساء", "عصرا", "بعد الظهر", "ليلا", "العصر", "مساءا"],
  seasons: [both("ربيع"), both("صيف"), both("خريف"), both("شتاء")],
  seasonsBegin: "month",
  decades: [
    ["عشرين", 1920],
    ["ثلاثين", 1930],
    ["أربعين", 1940],
    ["خمسين", 1950],
    ["ستين", 1960],
    ["سبعين", 1970],
    ["ثمانين", 1980],
    ["تسعين", 1990],
  ].flatMap(([stem, year]) =>
    both(`${stem}يات`, `${stem}ات`).map((word): readonly [string, number] => [word, Number(year)]),
  ),
  holidays: [
    ["رأس السنة", "1-1"],
    ["رأس السنة الميلادية", "1-1"],
    ["ليلة رأس السنة", "12-31"],
    ["عيد الحب", "2-14"],
    ["عيد النوروز", "3-21"],
    ["عيد نوروز", "3-21"],
    ["عيد العمال", "5-1"],
    ["عيد الميلاد", "12-25"],
    ["عيد الميلاد المجيد", "12-25"],
    ["كريسماس", "12-25"],
    ["الكريسماس", "12-25"],
    ["عيد الفصح", "easter+0"],
    ["الجمعة العظيمة", "easter-2"],
    ["أحد الشعانين", "easter-7"],
    ["عيد الفطر", "hijri:10-01"],
    ["عيد الفطر المبارك", "hijri:10-01"],
    ["عيد الأضحى", "hijri:12-10"],
    ["عيد الأضحى المبارك", "hijri:12-10"],
    ["رأس السنة الهجرية", "hijri:01-01"],
    ["عاشوراء", "hijri:01-10"],
    ["المولد النبوي", "hijri:03-12"],
    ["ليلة القدر", "hijri:09-27"],
    ["شهر رمضان", "hijri:09"],
    ["شهر رمضان المبارك", "hijri:09"],
    ["رمضان", "hijri:09"],
  ],
  vague: {
    past: [
      ...["مؤخرا", "في الآونة الأخيرة", "الآونة الأخيرة", "في الفترة الأخيرة", "في الماضي القريب", "حديثا"],
      ...["خلال الفترة الماضية", "في الفترة الماضية", "في الأمس القريب", "منذ فترة", "منذ مدة", "قبل فترة"],
    ],
    present: ["في الوقت الراهن", "حاليا", "في الوقت الحالي", "في هذه الأثناء"],
    future: [
      ...["قريبا", "في وقت قريب", "في القريب العاجل", "عما قريب", "في المستقبل القريب", "في أقرب وقت"],
      ...["خلال الفترة المقبلة", "في الفترة المقبلة", "في أقرب وقت ممكن", "في المرحلة المقبلة"],
    ],
  },
  zones: [
    ...["غرينتش", "جرينتش", "غرينيتش", "GMT"].flatMap((name): (readonly [string, number])[] => [
      [`بتوقيت ${name}`, 0],
      [`توقيت ${name}`, 0],
      [name, 0],
    ]),
    ["ت غ", 0],
    ["ت.غ", 0],
    ["ت. غ", 0],
    ["بتوقيت موسكو", 180],
    ["بتوقيت مكة المكرمة", 180],
    ["بتوقيت مكة", 180],
    ["بتوقيت السعودية", 180],
    ["بتوقيت بغداد", 180],
    ["بتوقيت أبوظبي", 240],
    ["بتوقيت الإمارات", 240],
  ],
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
  negatives: [
    ...[
      "أمس الحاجة",
      "الحاجة الأمس",
      "أمس حاجة",
      "روسيا اليوم",
      "المصري اليوم",
      "اليوم السابع",
      "صحيفة اليوم",
      "أخبار اليوم",
    ],
    ...[
      "سوريا اليوم",
      "العراق اليوم",
      "اليوم العالمي",
      "اليوم الوطني",
      "اليوم الدولي",
      "اليوم التالي",
      "اليوم نفسه",
      "اليوم ذاته",
    ],
    ...[
      "ذلك اليوم",
      "ذاك اليوم",
      "اليوم الواحد",
      "بين اليوم والآخر",
      "اليوم الآخر",
      "مرات في اليوم",
      "ساعة في اليوم",
      "مرة في اليوم",
    ],
    ...[
      "الواحد الأحد",
      "بين الاثنين",
      "كلا الاثنين",
      "هذين الاثنين",
      "الاثنين معا",
      "الاثنان",
      "أحد الاثنين",
      "أيلول الأسود",
    ],
    ...[
      "الربيع العربي",
      "ربيع العرب",
      "ربيع براغ",
      "ربيع دمشق",
      "الجمعة البيضاء",
      "صلاة الجمعة",
      "خطبة الجمعة",
      "صحيفة تشرين",
    ],
    ...[
      "قوى 14 آذار",
      "قوى 8 آذار",
      "فريق 14 آذار",
      "فريق 8 آذار",
      "تحالف 14 آذار",
      "تحالف 8 آذار",
      "حركة 6 أبريل",
      "حركة 20 فبراير",
    ],
    ...[
      "سيارات نيسان",
      "شركة نيسان",
      "سيارة نيسان",
      "مفاعل تموز",
      "حرب أكتوبر",
      "ثورة يناير",
      "ثورة 25 يناير",
      "ثورة أكتوبر",
    ],
    ...[
      "حرب تشرين",
      "حرب تموز",
      "حرب حزيران",
      "ثورة 23 يوليو",
      "ثورة 30 يونيو",
      "جسر 14 تموز",
      "شارع 17 يوليو",
      "الثانية عشرة من عمره",
    ],
  ],
  counted: [
    ...[
      "شخص",
      "شخصا",
      "أشخاص",
      "قتيل",
      "قتيلا",
      "قتلى",
      "جريح",
      "جريحا",
      "جرحى",
      "مدني",
      "مدنيا",
      "جندي",
      "جنديا",
      "جنود",
    ],
    ...[
      "مقاتل",
      "مقاتلا",
      "لاجئ",
      "لاجئا",
      "عائلة",
      "أسرة",
      "منزل",
      "منزلا",
      "مدينة",
      "قرية",
      "دولة",
      "بلدا",
      "دولار",
      "دولارا",
    ],
    ...[
      "دولارات",
      "يورو",
      "ليرة",
      "ليرات",
      "ريال",
      "دينار",
      "جنيه",
      "كيلومتر",
      "كيلومترا",
      "كم",
      "متر",
      "مترا",
      "أمتار",
      "طن",
      "طنا",
    ],
    ...[
      "في المئة",
      "في المائة",
      "بالمئة",
      "بالمائة",
      "مليون",
      "ألف",
      "مليار",
      "ساعة",
      "دقيقة",
      "ثانية",
      "مرة",
      "صوت",
      "صوتا",
      "مقعدا",
    ],
    ...[
      "صاروخ",
      "صاروخا",
      "طائرة",
      "غارة",
      "هدف",
      "نقطة",
      "درجة",
      "عضوا",
      "عضو",
      "طفل",
      "طفلا",
      "امرأة",
      "رجل",
      "عنصر",
      "عنصرا",
    ],
  ],
  numericOrder: "dmy",
  nextWeekday: "coming",
  forms,
  accepts(written, form) {
    return form !== "اب" || written.includes("آب") || written.includes("آب")
  },
  rules: {
    date: [
      "<weekday> <ordinal:day> (من|في)? <month> ,? (من|في)? +<year>? {orNth=1}",
      "<weekday>? ,? <day> من? <month> ,? من? +<year>? <direction>?",
      "<weekday> ,? (onDate|في|اليوم) <day> من? <month> ,? من? +<year>? <direction>?",
      "<weekday>? ,? اليوم <ordinal:day> من? <month> ,? من? +<year>? <direction>?",
      "<ordinal:day> يوم من? <month> ,? من? +<year>?",
      "<weekday>? ,? <day> من? شهر <monthNumber> من? +<year>?",
      "<weekday>? ,? <day> من? الشهر <ordinal:monthNumber> من? +<year>?",
      "اليوم <ordinal:day> من? شهر <monthNumber> من? +<year>?",
      "<weekday>? ,? <month> <day> ,? <year>",
      "<weekday>? ,? <day> من? <hijriMonth> ,? من? <hijriYear>?",
      "<month> ,? (من|لعام|في)? +<year>",
      "<month> <direction>",
      "شهر <month> <direction>?",
      "[during] <month>",
      "<month!>",
      "<hijriMonth> ,? <hijriYear>",
      "<hijriMonth!> <direction>?",
      "<namedYear:year>",
      "[during] <year!>",
      "شهر <monthNumber> من? <year>",
      "الشهر <ordinal:monthNumber> من? <year>",
      "~شهر <monthNumber>",
      "~<month>",
      "~<year!>",
    ],
    numeric: ["<weekday>? ,? <numeric>", "<weekday> ,? <numericDay>"],
    days: [
      "<weekday!>",
      "<weekday> <direction>",
      "(هذا|هذه) <weekday> {direction=this}",
      "<weekday> <ordinal:day>",
      "~<weekday>",
    ],
    deictic: [
      "<deictic>",
      "اليوم (الذي|الي|اللي)? قبل (أمس|البارحة|امبارح) {deictic=-2}",
      "اليوم (الذي|الي|اللي)? بعد (الغد|غد|بكرة) {deictic=2}",
    ],
    period: [
      "<unit> <direction>",
      "(هذا|هذه) <unit> {direction=this}",
      "<unit> التالي {direction=next} {only=future}",
      "<unit> التالية {direction=next} {only=future}",
    ],
    run: [
      "[during]? <plural> <count> <direction>",
      "[during]? <count> <units> <direction>",
      "[during]? <dual> <direction>",
      "[during]? <plural> <count> الأخيرة {direction=last}",
      "[during]? <dual> (الأخيرين|الأخيرتين) {direction=last}",
      "[during]? آخر <count> <units> {direction=last}",
      "[during]? آخر <dual> {direction=last}",
    ],
    ago: [
      "قبل about? <count> <units>",
      "قبل about? <dual>",
      "قبل about? <unit>",
      "قبل <plural>",
      "~من <unit>",
    ],
    ahead: [
      "بعد <count> <units> {only=future}",
      "بعد <dual> {only=future}",
      "بعد <unit> {only=future}",
      "بعد <count> <units> من الآن",
    ],
    within: ["(خلال|غضون) <count> <units> {only=future}", "(خلال|غضون) <dual> {only=future}"],
    quarter: ["الربع <ordinal> (من|لعام)? <year>", "~الربع <ordinal>"],
    season: ["<season> (من|لعام)? <year>", "<season> <direction>", "~<season>"],
    decade: ["<decade> القرن (الماضي|العشرين)", "~<decade>"],
    holiday: ["<holiday> لعام? <year>", "<holiday> <direction>", "[cue] <holiday>", "~<holiday>"],
    vague: [
      "<vague>",
      "[during]? <plural> few? <direction>",
      "[during]? <plural> few? الأخيرة {direction=last}",
    ],
    edge: [
      "<edge> من? <time>",
      "<edge> من? +<time>",
      "<edge> <unit:period>",
      "<edge> (هذا|هذه) <unit:period>",
    ],
    nth: [
      "<ordinal> يوم? <weekday> from? +<time>",
      "<ordinal> <unit> from? +<time>",
      "<weekday> <ordinal> from? +<time>",
      "<unit> <ordinal> from? +<time>",
      "<ordinal> <weekday> بعد <time:after>",
    ],
    last: [
      "آخر يوم? <weekday> from? +<time>",
      "آخر <unit> from? +<time>",
      "<weekday> (الأخير|الأخيرة) from? +<time>",
      "<unit> (الأخير|الأخيرة) from? +<time>",
      "آخر <weekday> من <unit:period>",
      "آخر <unit> من <unit:period>",
    ],
    offset: [
      "بعد <count> <units> من <time>",
      "بعد <dual> من <time>",
      "بعد <unit> من <time>",
      "قبل <count> <units> من {back=1} <time>",
      "قبل <dual> من {back=1} <time>",
      "قبل <unit> من {back=1} <time>",
    ],
    clock: [
      "<time> ,? (في|عند)? <clock> <partOfDay>? <zone>?",
      "<time> ,? (في|عند)? <clock> <afternoon> <zone>?",
      "<time> ,? (في|عند)? <clock> <partOfDay>? ( <zone> )",
      "<clock> <partOfDay>? <zone>? ,? من? <time>",
      "<clock> <afternoon> <zone>? ,? من? <time>",
      "<clock> <afternoon> <zone>",
      "<clock> <partOfDay>? <zone>",
      "<partOfDay> <time>",
      "<partOfDay> <time> ,? <clock> <partOfDay>? <zone>",
      "<time> <partOfDay>",
    ],
    inside: [
      "<time> ,? (من|في)? <time:outer>",
      "<day> من? <time:outer>",
      "<day> من? شهر? الجاري {period=month}",
      "<weekday> <day> من? <time:outer>",
    ],
    same: [
      "<time> ,? <time:other>",
      "<time> onDate <time:other>",
      "<time> ( <time:other> )",
      "<time> / <time:other>",
    ],
    since: ["since <time>", "since <count> <units>", "since <dual>", "since <unit>", "since <plural>"],
    until: ["until <time>"],
    before: ["before <time>"],
    after: ["after <time>"],
    by: ["by <time>"],
    between: [
      "between <time> و <time:end>",
      "between <time> +<time:end>",
      "between <day> و <day:toDay> من? <month:toMonth> من? <year:toYear>?",
      "between <day> +<day:toDay> من? <month:toMonth> من? <year:toYear>?",
    ],
    fromTo: [
      "start <time> to <time:end>",
      "start? <day> (to|-) <day:toDay> من? <month:toMonth> من? <year:toYear>?",
      "start? <day> (to|-) <day:toDay> من? الشهر <ordinal:toMonth>",
      "start? <month> <day> (to|-) <day:toDay> <year:toYear>?",
      "<time> - <time:end>",
    ],
    none: [
      "<numberWord>",
      "اليوم <ordinal> من?",
      "<unit> <ordinal> على",
      "<decade> من (عمره|عمرها|العمر|عمرهم)",
      "<unit> (نفسه|نفسها|ذاته|ذاتها)",
      "(ذلك|تلك) <unit>",
    ],
  },
}

import { describe, expect, it } from "vitest"
import { headsOf } from "../../src/concepts/table.ts"
import { found, ids, one } from "./found.ts"

/** A concept, then words of it. */
const are: readonly (readonly [string, string])[] = [
  ["kill", "قتل قتلت قتلوا قتلا قتلتا قتلنا يقتل تقتل يقتلون يقتلان نقتل"],
  ["kill", "وقتل فقتلوا وسيقتلون ليقتل ستقتلهم قتلوه قتلتهم فقتلوهم يقتلوه لقتلهم"],
  ["kill", "بمقتل ومقتله لمقتل المقتل مقتلهم"],
  ["attack", "هاجم هاجمت هاجموا يهاجم سيهاجمون هاجمه هجوم الهجوم بهجوم والهجوم للهجوم هجومهم هجومين هجمات"],
  ["attack", "هوجم هوجمت هوجموا مستهدف المستهدفين مستهدفة"],
  ["withdraw", "انسحب انسحبت انسحبوا ينسحب تنسحب ينسحبون ستنسحب الانسحاب وانسحابها لانسحاب منسحبا المنسحبون"],
  ["arrest", "اعتقل اعتقلت اعتقلته اعتقلوهم يعتقل اعتقال الاعتقالات واعتقالهم"],
  ["resign", "استقال استقالت استقالوا يستقيل تستقيل استقالة استقالته واستقالتها باستقالته"],
  ["dismiss", "أقال أقالت أقاله يقيل أقيل أقيلت إقالة إقالته بإقالتها"],
  ["meet", "التقى التقت التقوا التقيا يلتقي تلتقي سيلتقيان لقاء اللقاء لقاؤه لقائهما اجتمع اجتمعوا اجتماعات"],
  ["visit", "زار زارت زاروا يزور تزور يزورون سيزور زيارة زيارته زيارتين الزيارات"],
  ["call-for", "دعا دعت دعوا دعاه يدعو تدعو يدعون دعوة دعوتها"],
  ["enter", "دخل دخلت دخلوا يدخلون دخول لدخول"],
  ["wound", "أصيب أصيبت أصيبوا يصاب أصيبا"],
  ["charge", "اتهم اتهمت اتهمه يتهمون متهم المتهمين"],
  ["control", "سيطر سيطرت سيطروا يسيطر سيطرة سيطرتها والسيطرة"],
]

/** A concept, then words that are not it. */
const areNot: readonly (readonly [string, string])[] = [
  ["kill", "قتال مقاتل قاتلوا تقاتل قتيبة استقتل بالقتال مقبل قبل"],
  ["attack", "هجر هجرة الهجاء مهجور متهجم هدف هدف الأهداف استهلك بهجة"],
  ["withdraw", "سحابة انسجام انسحق حساب"],
  ["arrest", "عقل العقل معقول اعتقد اعتقاد عقال"],
  ["resign", "استقلال استقبال مستقبل استقلالها قال مقال"],
  ["dismiss", "قال قالت يقول أقوال مقالة قيل إقامة"],
  ["meet", "ألقى يلقي تلقى التقط ملتقط جمع الجامعة مجموع جماعة"],
  ["visit", "زر وزير الوزارة وزيرة مزور زور تزوير زوارق"],
  ["call-for", "ادعى دعم دعوى دعاية مدعوم عدا"],
  ["enter", "دخان مدخن دخيل"],
  ["wound", "صب صوب صواب أصابع"],
  ["charge", "تهامة اهتم اهتمام مهم"],
  ["control", "سطر سيطرح مسطرة"],
]

/** A phrase of a concept, and one with the same words that is not. */
const phrases: readonly (readonly [string, string, string])[] = [
  ["arrest", "ألقت الشرطة القبض على خمسة", "ألقت الشرطة الخطاب. القبضة قوية"],
  ["resign", "قدم الوزير استقالته", "قدم الوزير ورقته"],
  ["resign", "قدمت الوزيرة استقالتها", "قدمت الوزيرة كتابها"],
  ["release", "أطلقت السلطات سراح السجناء", "أطلقت السلطات خدمة جديدة"],
  ["die", "لقوا حتفهم في الحريق", "لقوا ترحيبا في المدينة"],
  ["truce", "دخل وقف إطلاق النار يومه الثاني", "وقف الرجل أمام الباب"],
  ["attack", "شن الجيش هجوما على البلدة", "شن الكاتب هجوما لاذعا على الكتاب"],
  ["welcome", "رحبت الوزارة بالاتفاق", "رحلت الوزارة عن المدينة"],
  ["veto", "استخدمت الدولة حق النقض", "استخدمت الدولة حق الرد"],
  ["resign", "لم يستقل الوزير", "يستقل الوزير سيارة"],
  ["dismiss", "لم يقل الرئيس الوزير", "ما لا يقل عن عشرة"],
  ["vote-for", "صوت النواب لصالح المشروع", "صوت المطرب جميل"],
]

describe("Arabic words of concepts", () => {
  it.each(are)("%s: %s", (concept, words) => {
    const missed = words.split(" ").filter((word) => !ids("ar", word).includes(concept))
    expect(missed).toEqual([])
  })
  it.each(areNot)("not %s: %s", (concept, words) => {
    const taken = words.split(" ").filter((word) => ids("ar", word).includes(concept))
    expect(taken).toEqual([])
  })
  it.each(phrases)("%s: %s; not: %s", (concept, phrase, other) => {
    expect(ids("ar", phrase)).toContain(concept)
    expect(ids("ar", other)).not.toContain(concept)
  })
  it("a passive that its letters show is one, one that they hide may be one", () => {
    expect(found("ar", "أقيل الوزير")[0]).toMatchObject({ concept: "dismiss", passive: true, form: "finite" })
    expect(found("ar", "حوكم الوزير")[0]).toMatchObject({ concept: "try", passive: true })
    expect(found("ar", "أقال الملك الوزير")[0]).not.toHaveProperty("passive")
    expect(found("ar", "قُتل الجندي")[0]).toMatchObject({ concept: "kill", passive: true })
    expect(one("ar", "arrest", "اعتقل الجندي")).toMatchObject({ perhapsPassive: true })
  })
  it("the word before tells a noun from a verb", () => {
    expect(found("ar", "في قصف على المدينة")[0]).toMatchObject({ kind: "noun" })
    expect(found("ar", "وقد قصف الجيش المدينة")[0]).toMatchObject({ kind: "verb", form: "finite" })
    expect(one("ar", "shell", "قصف الجيش المدينة")).toMatchObject({ kind: "verb", perhapsNoun: true })
  })
  it("everyday words that are written like a form of a verb are none", () => {
    for (const text of [
      "وزير الخارجية",
      "على متن القارب",
      "المجتمع الدولي",
      "مدينة لندن",
      "مصدر أمني",
      "أحد القادة",
    ])
      expect(ids("ar", text).filter((id) => headsOf(id).length > 0)).toEqual([])
  })
  it("the letter of the feminine is no pronoun", () => {
    expect(found("ar", "كتابة")).toEqual([])
    expect(found("ar", "ضربة")[0]).toMatchObject({ kind: "noun", concept: "strike" })
    expect(found("ar", "ضربه")[0]).toMatchObject({ kind: "verb", concept: "strike" })
  })
})

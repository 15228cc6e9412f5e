import type { RolesCase } from "./roles-case.ts"

const verb = (text: string, head: string, event: string, roles: RolesCase["roles"]): RolesCase => ({
  text,
  head,
  event,
  kind: "verb",
  roles,
})
const noun = (text: string, head: string, event: string, roles: RolesCase["roles"]): RolesCase => ({
  text,
  head,
  event,
  kind: "noun",
  roles,
})

/** Who does what to whom. */
export const rolesAr: readonly RolesCase[] = [
  verb("اعتقلت الشرطة ثلاثة متظاهرين.", "اعتقلت", "arrest", { agent: "الشرطة", patient: "ثلاثة متظاهرين" }),
  verb("أصيبت امرأتان أمس.", "أصيبت", "wound", { patient: "امرأتان" }),
  verb("قتل خمسة مدنيين صباح الأحد.", "قتل", "kill", { patient: "خمسة مدنيين" }),
  verb("توفي القاضي مساء السبت.", "توفي", "die", { patient: "القاضي" }),
  noun("أعلنت الوزارة مقتل ثلاثة جنود.", "مقتل", "kill", { patient: "ثلاثة جنود" }),
  noun("جاء ذلك بعد اعتقال عدد من الصحفيين.", "اعتقال", "arrest", { patient: "عدد من الصحفيين" }),
  noun("تحدث البيان عن إصابة طفلين.", "إصابة", "wound", { patient: "طفلين" }),
  // how many, and of whom, is one phrase
  verb("قتل أكثر من 20 مدنيا.", "قتل", "kill", { patient: "أكثر من 20 مدنيا" }),
  // of places the finer
  verb("قتل ثلاثة مدنيين في بلدة دوما في سوريا.", "قتل", "kill", {
    patient: "ثلاثة مدنيين",
    place: "بلدة دوما",
  }),
  // a quality is no party
  noun("دارت معارك عنيفة.", "معارك", "clash", {}),
  // a verb apart from its noun
  verb("ألقت السلطات القبض على ثلاثة متظاهرين.", "القبض", "arrest", { patient: "ثلاثة متظاهرين" }),
  // how many of whom are people
  noun("أعلنت الوزارة مقتل 7 أفراد من قوات الجيش.", "مقتل", "kill", { patient: "7 أفراد من قوات الجيش" }),
  verb("توفي المبشر الأمريكي بيلي غراهام أمس.", "توفي", "die", {
    patient: "المبشر الأمريكي بيلي غراهام",
  }),
  // people in a plane are not what crashed
  verb("تحطمت وعلى متنها 65 شخصا.", "تحطمت", "crash", {}),
  // nobody is named
  verb("انتهى الاجتماع ثم غادروا.", "غادروا", "leave", {}),
  verb("قالت المصادر إنهم اعتقلوا أمس.", "اعتقلوا", "arrest", {}),
  noun("انتهى الاجتماع أمس.", "الاجتماع", "meet", {}),
  noun("وقع الهجوم فجر الأحد.", "الهجوم", "attack", {}),
  noun("تأجل التصويت يومين.", "التصويت", "vote", {}),
  noun("بدأ التحقيق أمس.", "التحقيق", "investigate", {}),
]

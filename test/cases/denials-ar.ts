import { cases } from "./attribution-case.ts"

/** Denials and refusals to comment in Arabic. */
export const arabicDenials = cases(`
وأنكر المتهمون الثمانية تهمة نشر الصور.
  تهمة نشر الصور | المتهمون الثمانية | denies | certain-

نفى الكرملين، الأربعاء، أي دور في الغارات.
  أي دور في الغارات | kremlin | denies | certain-

لكن طهران نفت هذا الأمر.
  هذا الأمر | iran | denies | certain-

ونفى الوزير ذلك.
  ذلك | الوزير | denies | certain-

وقال الوزير إنه مستعد. ونفى ارتكاب أي مخالفات.
  إنه مستعد | الوزير
  ارتكاب أي مخالفات | الوزير | denies | certain-

لكن الممثلة أصدرت أمس بيانا نفت فيه أي علاقة مع الرئيس.
  أي علاقة مع الرئيس | الممثلة | denies | certain-

وقال مسؤول تركي إنه لا صحة لهذه الأنباء.
  إنه لا صحة لهذه الأنباء | مسؤول تركي | denies | certain-

وأكد الناطق أن ما نشر عار تماما من الصحة.
  أن ما نشر عار تماما من الصحة | الناطق | denies | certain-

ولم يصدر أي تعليق من قبل البلدية على غرق المركب.
  على غرق المركب | البلدية | declines-to-confirm | unspecified

بيد أن الشركة لم تعلق على هذه التقارير.
  على هذه التقارير | الشركة | declines-to-confirm | unspecified

ولم تؤكد ولم تنف وزارة الداخلية اعتقال الوزير.
  اعتقال الوزير | وزارة الداخلية | declines-to-confirm | unspecified

وامتنع الناطق عن التعليق.
  وامتنع الناطق عن التعليق | الناطق | declines-to-confirm | unspecified

ورفض المدير الإجابة بشكل مباشر عن الأسئلة حول هذا الموضوع.
  عن الأسئلة حول هذا الموضوع | المدير | declines-to-confirm | unspecified
`)

/** Look like denials or refusals to comment, but are none. */
export const arabicDenialNegatives = [
  "رفض الحارس الكشف عن هويته.",
  "كذب الطفل على أمه.",
  "الحزب الذي نفي زعيمه عاد.",
  "وتعذر الحصول على تعليق.",
]

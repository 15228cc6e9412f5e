import { fold } from "../../util/fold.ts"
import { rows } from "../parts/cue-rows.ts"

/** What an unnamed source is said to be | the words for it, masculine and without article, and other numbers. */
const table = `
source|مصدر,مصادر,مصدران,مصدرين
official|مسؤول,مسؤولون,مسؤولين,مسؤولان,رسمي,رسميون,رسميين
diplomatic|دبلوماسي,دبلوماسيون,دبلوماسيين,دبلوماسيان
witness|شاهد,شهود,شاهد عيان,شهود عيان
officer|ضابط,ضباط
military|عسكري,عسكريون,عسكريين
security|أمني,أمنيون,أمنيين
intelligence|استخباراتي,استخباري,مخابراتي
government|حكومي,حكوميون,حكوميين
political|سياسي,سياسيون,سياسيين
presidential|رئاسي
parliamentary|برلماني,برلمانيون,برلمانيين,نيابي
judicial|قضائي
legal|قانوني
police|شرطي
medical|طبي
local|محلي,محليون,محليين
regional|إقليمي,إقليميون,إقليميين
international|دولي,دوليون,دوليين
western|غربي,غربيون,غربيين
arab|عربي,عرب
european|أوروبي,أوروبيون,أوروبيين
kurdish|كردي,أكراد
palestinian|فلسطيني,فلسطينيون,فلسطينيين
opposition|معارض,معارضون,معارضين
tribal|عشائري,قبلي
foreign|أجنبي,أجانب
informed|مطلع,مطلعون,مطلعين,عليم,مطلع على الأمر,مطلعة على الأمر,مطلعين على الأمر,على اطلاع
senior|كبير,كبار,رفيع,رفيع المستوى,رفيعو المستوى,رفيعي المستوى,رفيعة المستوى
reliable|موثوق,موثوق به,موثوق بها,موثوقين
former|سابق,سابقون,سابقين
`

/** A word in the numbers that its endings tell: "أمني", "أمنيان", "أمنيتين", "أمنيون". */
function numbers(word: string): string[] {
  const inflected = word.includes(" ") || /(?:ون|ين|ان)$/u.test(word)
  return inflected ? [word] : ["", "ان", "ين", "ون", "تان", "تين"].map((ending) => word + ending)
}

/** Words for what an unnamed source is said to be, the same in every language. */
export const sourceKinds: readonly { readonly words: string; readonly kind: string }[] = rows(table).flatMap(
  ([kind = "", words = ""]) =>
    [...new Set(words.split(",").flatMap((each) => numbers(fold(each))))].map((each) => ({
      words: each,
      kind,
    })),
)

import { cases, texts } from "./attribution-case.ts"

/** What speakers do by the words they open with, what they quote of themselves, and quotations in English sentences. */
export const englishOwnWordsCases = cases(`
"We strongly urge all crews to stay ashore," Clara Holm said.
  We strongly urge all crews to stay ashore | Clara Holm | demands | unspecified

"I hope the ferry sails," Clara Holm said.
  I hope the ferry sails | Clara Holm | hopes | unspecified

"We call it a victory," Clara Holm said.
  We call it a victory | Clara Holm

"I said this pier was old," Clara Holm said.
  I said this pier was old | Clara Holm

"The captain told me that the pier was old," Clara Holm said.
  The captain told me that the pier was old | Clara Holm
  that the pier was old | Clara Holm < The captain

Clara Holm said he believes that the pier is old.
  he believes that the pier is old | Clara Holm | asserts | probable+

Clara Holm said the crews do not believe the pier is safe.
  the crews do not believe the pier is safe | Clara Holm | asserts | probable-

Clara Holm said people who know what she thinks are few.
  people who know what she thinks are few | Clara Holm

Clara Holm said about forty boats were lost.
  about forty boats were lost | Clara Holm

Thirty divers said the wreck had moved.
  the wreck had moved | Thirty divers

Clara Holm said "boats in the old harbour" would be an eyesore.
  "boats in the old harbour" would be an eyesore | Clara Holm

Clara Holm said "we are leaving" and left.
  we are leaving | Clara Holm

"The tide is late," Clara Holm told "Harbour Talk."
  The tide is late | Clara Holm

Clara Holm told "Harbour Talk" that the tide is late.
  that the tide is late | Clara Holm

"The tide is late," Clara Holm told, "Wait here until noon."
  The tide is late | Clara Holm
  Wait here until noon | Clara Holm

"The tide is late. And," Clara Holm added, "nobody came."
  The tide is late | Clara Holm
  nobody came | Clara Holm | asserts | certain-
`)

/** The same in Arabic. */
export const arabicOwnWordsCases = cases(`
وقالت ليلى منصور: "أدعو الصيادين إلى البقاء في الميناء".
  أدعو الصيادين إلى البقاء في الميناء | ليلى منصور | demands | unspecified

قالت ليلى منصور إننا نأمل في عودة المراكب.
  إننا نأمل في عودة المراكب | ليلى منصور | hopes | unspecified

وقالت ليلى منصور: "لا نطالب بتعويض".
  لا نطالب بتعويض | ليلى منصور | asserts | certain-
`)

/** Deeds as objects, blame, what is asked of somebody, verbs that are joined, and clauses about the speaker. */
export const arabicDeedCases = cases(`
أعلنت الهيئة إلغاء الرحلة البحرية.
  إلغاء الرحلة البحرية | الهيئة

أعلنت الشرطة إلقاء القبض على مهرب.
  إلقاء القبض على مهرب | الشرطة

وأكدت الهيئة التزامها بموعد الافتتاح.
  التزامها بموعد الافتتاح | الهيئة

وألقت الهيئة باللوم على المقاول في تأخر الجسر.
  باللوم على المقاول في تأخر الجسر | الهيئة

وجهت ثلاث دول أصابع الاتهام إلى المقاول بالوقوف وراء الحريق.
  إلى المقاول بالوقوف وراء الحريق | ثلاث دول

اتهم النائب الشركة بعرقلة الأشغال.
  الشركة بعرقلة الأشغال | النائب

أعلنت الهيئة أن الميناء مفتوح. واتهمت ترامب بعرقلتها، وأوضحت أن الرسوم هي السبب.
  أن الميناء مفتوح | الهيئة
  ترامب بعرقلتها | الهيئة
  أن الرسوم هي السبب | الهيئة

استدعت الهيئة المقاول، وطلبت منه توضيحا بشأن الجسر.
  توضيحا بشأن الجسر | الهيئة | demands | unspecified

واعتبرت منظمات غير حكومية أن الجسر خطر.
  أن الجسر خطر | منظمات غير حكومية

قالت الهيئة إن العمل توقف وأوضحت أن الأضرار محدودة.
  إن العمل توقف | الهيئة
  أن الأضرار محدودة | الهيئة

قال النائب إن الجسر قديم وأضاف أن الأشغال قريبة.
  إن الجسر قديم | النائب
  أن الأشغال قريبة | النائب

نفت الرئاسة الروسية التهمة واعترفت بسقوط قتلى.
  التهمة | kremlin | denies | certain-
  بسقوط قتلى | kremlin | confirms

وأوضح المصدر، الذي طلب عدم ذكر اسمه، أن الجسر سليم.
  أن الجسر سليم | المصدر

وأضاف المسؤولان، اللذان لم تكشف الصحيفة عن هويتهما، أن الشحنة وصلت.
  أن الشحنة وصلت | المسؤولان
`)

/** Nobody is reported to say anything. */
export const arabicDeedNegatives = texts(`
وتحدث المقال عن التزام ألمانيا بالإنفاق.
وألقى النائب كلمة في المؤتمر.
وأكد القصف المتواصل سقوط القتلى.
`)

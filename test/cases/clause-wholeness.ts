import { texts } from "./attribution-case.ts"

/** What is said is a clause that could stand alone. */
export const wholeClauses = texts(`
The mayor said that 40 were ill.
The mayor vowed to serve the poor, the old, and the sick.
The mayor pledged to be heard and followed the whole way.
"The mill is shut," the mayor said.
قال الوزير إن الوضع في البلدة صعب.
قال الوزير: هذه حقيقة.
قال الوزير: هذه البلاد في خطر.
قال الوزير: السلام الدائم هدف.
قال الوزير: السلام هو الهدف.
نفى الوزير ما نشرته الصحف.
`)

/** What is said lacks a verb or a subject. */
export const partialClauses = texts(`
"To leave the town," the mayor said.
"The mill was," the mayor said.
"Good work by all of the men in the old town," the mayor said.
قال الوزير: الوضع في البلدة.
قال الوزير: المصنع القديم الكبير.
قال الوزير: السلام الدائم في البلاد.
قال الوزير: بيت في البلدة القديمة.
اتهم الوزير الشركة بسرقة المال.
لم يعلق الوزير على إغلاق المصنع.
`)

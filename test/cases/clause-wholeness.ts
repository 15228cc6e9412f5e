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
"I do," the mayor said.
The mayor promised to go.
The mayor said the war was "a crime against the town".
قال الوزير إنه مريض.
قال الوزير إن الوضع في البلدة.
قال الوزير: هذا صعب.
قال الوزير: هذه في البلدة.
قال الوزير: هو الحل.
قال الوزير: كانت البلدة جميلة.
نفى الوزير انسحاب القوات من البلدة.
وصف الوزير الحرب بأنها جريمة.
قال الوزير: تسعى الشركة للربح.
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
The mayor denied any role.
The mayor demanded an end to the war.
The mayor called the plan a mistake.
The mayor spoke of the war in the north.
The mayor said the men's work in the town.
"Leaving the town now," the mayor said.
The group claimed responsibility for the attack.
نفى الوزير ذلك.
نفى الوزير انسحاب القوات.
أدان الوزير الهجوم على البلدة.
`)

/** What is said is no claim. */
export const noClauses = texts(`
"Not yet," the mayor said.
قال الوزير إن الوضع.
قال الوزير: هذا البيت.
قال الوزير: 40 قتيلا في البلدة.
`)

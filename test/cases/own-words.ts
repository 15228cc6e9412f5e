import { cases } from "./attribution-case.ts"

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

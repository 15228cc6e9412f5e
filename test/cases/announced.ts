import { cases } from "./attribution-case.ts"

/** Quotations that a paragraph before announces with a colon, short forms of names, and whom examples belong to. */
export const englishAnnounced = cases(`
Jim Lee said he was late.\\n\\nThe White House issued this statement:\\n\\n"The bridge is closed for a week. The road is open."
  he was late | Jim Lee
  The bridge is closed for a week | white-house
  The road is open | white-house

Jim Lee said he was late.\\n\\nBelow is the memo sent from Ann Hart:\\n\\n"The bridge is closed for a week."
  he was late | Jim Lee
  The bridge is closed for a week | Ann Hart

Jim Lee said he was late.\\n\\nHere is the memo:\\n\\n"The bridge is closed for a week."
  he was late | Jim Lee
  The bridge is closed for a week | Jim Lee

Jim Lee said he was late.\\n\\nAnn Hart left the town:\\n\\n"The bridge is closed for a week."
  he was late | Jim Lee
  The bridge is closed for a week | Jim Lee

Jim Lee said he was late. Ann Hart sent this memo:\\n\\nThe bridge is closed for a week.
  he was late | Jim Lee

Jim Lee said he was late.\\n\\nThis just in from the Harbour Council:\\n\\n"The bridge is closed for a week."
  he was late | Jim Lee
  The bridge is closed for a week | the Harbour Council

Jim Lee said he was late.\\n\\nThis is the day of the game:\\n\\n"The bridge is closed for a week."
  he was late | Jim Lee
  The bridge is closed for a week | Jim Lee

Jim Lee said he was late. Nancy Hart began to weep. "The bridge is closed for a week."
  he was late | Jim Lee
  The bridge is closed for a week | Nancy Hart

Jim Lee said he was late. Nancy Hart began to weep.\\n\\n"The bridge is closed for a week."
  he was late | Jim Lee
  The bridge is closed for a week | Jim Lee

Jim Lee said he was late. Old Wall Street began to burn. "The bridge is closed for a week."
  he was late | Jim Lee
  The bridge is closed for a week | Jim Lee

President Biden said the bridge was closed. Jill Biden left. President Biden said the road was open.
  the bridge was closed | biden
  the road was open | biden

In a letter to the staff, Ann Hart wrote:\\n\\n"The bridge is closed for a week."
  The bridge is closed for a week | Ann Hart

The bridge is closed, Ann Hart wrote:\\n\\nThere are cracks in it.
  The bridge is closed | Ann Hart

The Bridge Safety Agency (BSA) met. According to the BSA, the road is open.
  the road is open | Bridge Safety Agency

The Bridge Safety Board (BSA) met. According to the BSA, the road is open.
  the road is open | BSA

The Bureau of Bridge Safety (BBS) met. The BBS said the road was open.
  the road was open | Bureau of Bridge Safety

According to the BSA, the road is open. The Bridge Safety Agency (BSA) met.
  the road is open | BSA

Experts from countries including France and Russia said the bridge was closed.
  the bridge was closed | Experts from countries including France and Russia

Experts in 20 countries including France, Italy and Russia said the bridge was closed.
  the bridge was closed | Experts in 20 countries including France, Italy and Russia

France, Italy and Russia said the bridge was closed.
  the bridge was closed | france + italy + russia

Kansas state Sen. Ann Hart (R), who leads the board, said the bridge was closed.
  the bridge was closed | Ann Hart

Kansas claims Sen. Ann Hart closed the bridge.
  Sen. Ann Hart closed the bridge | Kansas

Democrats claim Sen. Ann Hart closed the bridge.
  Sen. Ann Hart closed the bridge | Democrats

The road is open, according to reports from Lausanne.
  The road is open | reports from Lausanne

The road is open, according to reports from UNICEF.
  The road is open | unicef

The road is open, according to a statement from Lausanne.
  The road is open | Lausanne

Tim Hart said he was late. Calvo, who is 40, did not come. But he said in a clip that the road was open.
  he was late | Tim Hart
  that the road was open | Calvo

Tim Hart said he was late. Calvo, which is a town, was empty. But he said in a clip that the road was open.
  he was late | Tim Hart
  that the road was open | Tim Hart

Mrs. Hart was waiting. When someone said that the bridge was closed, she replied, "The road is open."
  that the bridge was closed | someone
  The road is open | Hart

The New York Times reports that the bridge is closed. "The road is open," an official told The Times.
  that the bridge is closed | new-york-times
  The road is open | new-york-times < an official

The Wall Street Journal said the bridge was closed. "The road is open," Ann Hart told the Journal.
  the bridge was closed | wall-street-journal
  The road is open | wall-street-journal < Ann Hart

"The road is open," Ann Hart told the Journal.
  The road is open | Ann Hart
`)

export const arabicAnnounced = cases(`
قال سامر عوض إنه تأخر.\\n\\nأصدرت وزارة الصحة البيان التالي:\\n\\n"سيغلق الجسر أبوابه أمام السيارات أسبوعا كاملا."
  إنه تأخر | سامر عوض
  سيغلق الجسر أبوابه أمام السيارات أسبوعا كاملا | وزارة الصحة

قال جوزيف عون إن الجسر مغلق. وقال الرئيس عون إن الطريق مفتوح.
  إن الجسر مغلق | aoun-joseph
  إن الطريق مفتوح | aoun-joseph

أكد خبراء من دول بينها فرنسا وروسيا أن الجسر مغلق.
  أن الجسر مغلق | خبراء من دول بينها فرنسا وروسيا

أكد خبراء في دول بينها فرنسا وإيطاليا وروسيا أن الجسر مغلق.
  أن الجسر مغلق | خبراء في دول بينها فرنسا وإيطاليا وروسيا

أكدت فرنسا وروسيا أن الجسر مغلق.
  أن الجسر مغلق | france + russia
`)

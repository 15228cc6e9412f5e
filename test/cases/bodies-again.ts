import { cases } from "./attribution-case.ts"

/** Nouns that stand alone for a body or the holder of an office told before, and those that do not. */
export const englishAgain = cases(`
The bridge is closed, The New York Times reported Saturday.\\n\\nThe paper said the road was open.
  The bridge is closed | new-york-times
  the road was open | new-york-times

The New York Times has a piece about bridges. The paper reports that most of them are old.
  that most of them are old | new-york-times

The bridge is closed, Reuters reports. The wire service adds that the road is open.
  The bridge is closed | reuters
  that the road is open | reuters

The bridge is closed, Reuters reports. The paper adds that the road is open.
  The bridge is closed | reuters
  that the road is open | The paper

Ann Hart told the New York Times that the bridge was closed. The paper said the road was open.
  that the bridge was closed | new-york-times < Ann Hart
  the road was open | new-york-times

The bridge was closed, the FBI said in a bulletin. The road was open, the agency said.
  The bridge was closed | fbi
  The road was open | fbi

The bridge was closed, the FBI said in a bulletin. The road was open, the company said.
  The bridge was closed | fbi
  The road was open | the company

The bridge was closed, the FBI said in a bulletin. The road was open, another agency said.
  The bridge was closed | fbi
  The road was open | another agency

Calvo said the bridge was closed. "The road is open," the company said.
  the bridge was closed | Calvo
  The road is open | Calvo

Ms. Calvo said the bridge was closed. "The road is open," the company said.
  the bridge was closed | Calvo
  The road is open | the company

Ann Hart arrived late. Hart said the bridge was closed. "The road is open," the company said.
  the bridge was closed | Ann Hart
  The road is open | the company

BCDF said the bridge was closed. "The road is open," the organization said.
  the bridge was closed | BCDF
  The road is open | BCDF

Calvo said the bridge was closed. "The road is open," the organization said.
  the bridge was closed | Calvo
  The road is open | the organization

Leeds University is closed for a week. "The road is open," the university said.
  The road is open | Leeds University

Leeds University and Bath University are closed. "The road is open," the university said.
  The road is open | the university

The University of Leeds is closed for a week. "The road is open," the university said.
  The road is open | University of Leeds

Harbour Council Chief Tim Hart was late. "The road is open," the council said.
  The road is open | the council

Biden was late. "The road is open," the president said.
  The road is open | biden

Biden and Putin were late. "The road is open," the president said.
  The road is open | the president

Biden and Putin met. Biden said the bridge was closed. "The road is open," the president said.
  the bridge was closed | biden
  The road is open | biden

Biden and Putin met. Biden said Putin had left. "The road is open," the president said.
  Putin had left | biden
  The road is open | the president

Sen. Ann Hart and Sen. Tim Lee met. Hart said the bridge was closed. The senator added that the road was open.
  the bridge was closed | Ann Hart
  that the road was open | Ann Hart

Sen. Ann Hart and Sen. Tim Lee met. The mayor said the bridge was closed. The senator added that the road was open.
  the bridge was closed | The mayor
  that the road was open | The senator

The bridge was closed, a German tabloid reported. The newspaper said the road was open.
  The bridge was closed | a German tabloid
  the road was open | a German tabloid

The bridge was closed, the Harbour Council reported. The newspaper said the road was open.
  The bridge was closed | the Harbour Council
  the road was open | The newspaper

Trump was late. "The road is open," the former president said.
  The road is open | trump

Biden was late. "The road is open," the former president said.
  The road is open | the former president

Biden was late. "The road is open," the prime minister said.
  The road is open | the prime minister

The administration said the road was open. The Biden administration has closed the bridge.
  the road was open | united-states-government
`)

/** The same in Arabic, where the noun has its article. */
export const arabicAgain = cases(`
أكدت هيومن رايتس ووتش أن الجسر مغلق. وقالت المنظمة إن الطريق مفتوح.
  أن الجسر مغلق | hrw
  إن الطريق مفتوح | hrw

أكدت هيومن رايتس ووتش أن الجسر مغلق. وقالت الشركة إن الطريق مفتوح.
  أن الجسر مغلق | hrw
  إن الطريق مفتوح | الشركة

تضررت هيئة الجسور الوطنية من الفيضان. وقالت الهيئة إن الطريق مفتوح.
  إن الطريق مفتوح | هيئة الجسور الوطنية

تضررت هيئة الجسور الوطنية وهيئة الطرق العامة من الفيضان. وقالت الهيئة إن الطريق مفتوح.
  إن الطريق مفتوح | الهيئة

خسر التنظيم أبرز مواقعه. وقال التنظيم إن الطريق مفتوح.
  إن الطريق مفتوح | التنظيم

اجتمعت اللجنة الوطنية للجسور أمس. وقالت اللجنة إن الطريق مفتوح.
  إن الطريق مفتوح | اللجنة الوطنية للجسور
`)

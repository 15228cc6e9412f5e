import { cases } from "./attribution-case.ts"

/** Which agent a mention is, and which it must not be. */
export const englishIdentityCases = cases(`
The U.S. said the talks would go on.
  the talks would go on | united-states

W.H.O. said the fever was spreading.
  the fever was spreading | who

Ludwig van der Meer said the lock was open. Walid bin Omar al-Jabri said it was shut.
  the lock was open | Ludwig van der Meer
  it was shut | Walid bin Omar al-Jabri

Sofia Marin said the bridge was closed.
  the bridge was closed | Sofia Marin

Sofia said the bridge was closed.
  the bridge was closed | bulgaria

Jordan Wells said the bridge was closed.
  the bridge was closed | Jordan Wells

Jordan said the bridge was closed.
  the bridge was closed | jordan

Harris Colby said the mill was sold.
  the mill was sold | Harris Colby

Jim Cairo, a teacher, said the road was open. Cairo said the bridge was closed.
  the road was open | Jim Cairo
  the bridge was closed | Jim Cairo

Jim Hart flew to Cairo. Cairo said the bridge was closed.
  the bridge was closed | egypt

Donald Trump Jr. said the mill was sold.
  the mill was sold | Donald Trump Jr.

Rania Mansour, the mayor, came on Monday. Mansour said the mill was sold.
  the mill was sold | Rania Mansour

Mansour said the mill was sold.
  the mill was sold | Mansour

The Biden administration said the mill was sold.
  the mill was sold | united-states-government

The harbour minister, Kim Dong-sul, said the dam was open.
  the dam was open | Kim Dong-sul

Los Angeles-area residents said the dam was open.
  the dam was open | Los Angeles-area residents

Ann Thistle won the vote. Thistle led her party for years. Her husband, Denis Thistle, ran a mill that he had bought from his uncle when the two were young and had no money for anything else, and it was sold to a bank in the summer, long before the vote was held and the party came to power, and it has stood empty since then, with its doors shut, its yard full of weeds, its wheels broken and its roof open to the rain that falls there most of the year. Thistle said the mill was a loss.
  the mill was a loss | Ann Thistle

Ann Thistle won the vote. Thistle led her party for years. Denis Thistle, her son, sold the mill. Thistle said it was a loss.
  it was a loss | Denis Thistle

Ann Thistle met Denis Thistle. Mr. Thistle said the dam was shut. Ms. Thistle said the mill was sold.
  the dam was shut | Denis Thistle
  the mill was sold | Ann Thistle

The Biden administration sold the mill on Monday. The administration said the price was fair.
  the price was fair | united-states-government

Mr. Biden flew to Leeds. His administration said the price was fair.
  the price was fair | united-states-government

The U.S. government said the mill was sold. The regional government said the price was fair.
  the mill was sold | united-states-government
  the price was fair | The regional government

The administration met Mr. Netanyahu. The administration said the price was fair.
  the price was fair | The administration

The city administration said the price was fair.
  the price was fair | The city administration

Governor Ann Wells flew to Leeds. Her administration said the price was fair.
  the price was fair | Her administration

Lavrov travelled to Amman. He said the visit was short.
  the visit was short | lavrov

Sen. Paul Rand said it was a mistake. "We were asked late," the Ohio Republican said.
  it was a mistake | Paul Rand
  We were asked late | Paul Rand

Ohio Gov. Lena Marsh said the mill was shut.
  the mill was shut | Lena Marsh

Oregon state Rep. Ajay Pillar (D), a member of the water board, said the mill was open.
  the mill was open | Ajay Pillar

The gate was shut, said retired Brig. Gen. Russell Hower.
  The gate was shut | Russell Hower

The mill was shut, said Sen. Angus King, an independent.
  The mill was shut | Angus King

Tom Arden, ex-adviser to former President Lars Holm Berg, said the mill was open.
  the mill was open | Tom Arden

The gate was open, said Nora Sacks, a fellow at the Centre for Upper Valley Policy at the Hill Institute.
  The gate was open | Nora Sacks

An AFP correspondent said the gate was shut.
  the gate was shut | An AFP correspondent

The Netanyahu campaign said the gate was open.
  the gate was open | The Netanyahu campaign

Black staffers at the mill said the gate was open.
  the gate was open | Black staffers at the mill

More than 1,200 experts said the gate was shut. The 19-year-old student said it was open.
  the gate was shut | More than 1,200 experts
  it was open | The 19-year-old student

A man who said the gate was shut left.
  the gate was shut left | A man

Farmers, meanwhile, say the gate is shut.
  the gate is shut | Farmers

The New York Times reported that the gate was shut. The Times also reported that the mill was open.
  that the gate was shut | new-york-times
  that the mill was open | new-york-times

The Times reported that the gate was shut.
  that the gate was shut | times

Kim Jong Un was silent. "The gate is shut," Kim said.
  The gate is shut | kim-jong-un

Kim Jong Un was silent. The analyst Kim Jin Moo was asked. "The gate is shut," Kim said.
  The gate is shut | Kim

The secretary Kim Yang Gon was silent. Kim Jong Un was asked. "The gate is shut," Kim said.
  The gate is shut | Kim

Norway's Harbour Defense and Security Council said that the gate was shut.
  that the gate was shut | Norway's Harbour Defense and Security Council

The government said that the gate was shut, according to Hamas. The government announced that the mill would open.
  that the gate was shut | hamas < The government
  that the mill would open | The government

The government said that the gate was shut, according to Reuters. The government announced that the mill would open.
  that the gate was shut | reuters < The government
  that the mill would open | reuters < The government

Hamas and the Security Council said that the gate was shut.
  that the gate was shut | hamas + un-security-council

"We are ready," Samir Hadad said at a meeting of fishers, the news agency Yonhap reported.
  We are ready | yonhap < Samir Hadad

"We are ready," Samir Hadad said. At the port the ships were late, the news agency Yonhap reported.
  We are ready | Samir Hadad
  At the port the ships were late | yonhap

Mayor Michael Bloomberg spoke on Monday. "The gate is shut," Bloomberg said.
  The gate is shut | Michael Bloomberg

The marcher Ann Lee told ABC7 that the gate was shut.
  that the gate was shut | Ann Lee

The marcher Ann Lee told ABC that the gate was shut.
  that the gate was shut | abc-news < Ann Lee

Bloomberg reported that the gate was shut.
  that the gate was shut | bloomberg

The Washington Post said the gate was shut. The Post added that the mill was open.
  the gate was shut | washington-post
  that the mill was open | washington-post

Iran's Ministry of Foreign Affairs said the crossing was closed.
  the crossing was closed | iran-mfa

The Turkish Ministry of National Defence said the crossing was closed.
  the crossing was closed | turkey-mod

Ukraine's Defense Ministry said the crossing was closed.
  the crossing was closed | ukraine-mod

Korea's defence ministry said the crossing was closed.
  the crossing was closed | Korea's defence ministry

Iran's Ministry of Sport said the crossing was closed.
  the crossing was closed | Iran's Ministry of Sport
`)

/** Pronouns that lead back to nobody. */
export const englishOpenPronouns = [
  "He said the gate in Tyre was shut.",
  "She said the gate in Tyre was shut.",
  "They said the gate in Tyre was shut.",
]

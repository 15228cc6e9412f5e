/** Two raw articles that give the same words, and whether they credit two speakers with them. */
export interface QuotationCase {
  readonly name: string
  readonly lang: "ar" | "en"
  readonly articles: readonly [string, string]
  readonly misattributed: boolean
}

const words = "we will not sit down at any table where our dead are counted as numbers"
const opening = `${words[0]?.toUpperCase()}${words.slice(1)}`
const arabic = "لن نجلس إلى أي طاولة يعامل فيها قتلانا على أنهم مجرد أرقام في بيان"

/** Quotations credited to two speakers, and as many that are not. */
export const quotations: readonly QuotationCase[] = [
  {
    name: "before and after the speaker, in two kinds of marks",
    lang: "en",
    articles: [`“${opening},” Sergey Lavrov said.`, `Hakan Fidan said: "${words}."`],
    misattributed: true,
  },
  {
    name: "one of them in part, and led up to",
    lang: "en",
    articles: [
      `“${opening},” Sergey Lavrov said.`,
      `Hakan Fidan said Ankara would "${words.slice("we will ".length)}".`,
    ],
    misattributed: true,
  },
  {
    name: "in two kinds of marks",
    lang: "ar",
    articles: [`وقال سيرغي لافروف: «${arabic}».`, `وقال هاكان فيدان: "${arabic}".`],
    misattributed: true,
  },
  {
    name: "one of them in part, and led up to",
    lang: "ar",
    articles: [
      `وقال سيرغي لافروف إن بلاده «${arabic.replace("نجلس", "تجلس")}».`,
      `وقال هاكان فيدان: “${arabic}”.`,
    ],
    misattributed: true,
  },
  {
    name: "the speaker behind it, and one carried by a verb",
    lang: "ar",
    articles: [`«${arabic}»، بحسب سيرغي لافروف.`, `وأضاف هاكان فيدان أن «${arabic}».`],
    misattributed: true,
  },
  {
    name: "one speaker in both",
    lang: "en",
    articles: [`“${opening},” Sergey Lavrov said.`, `Sergey Lavrov said: "${words}."`],
    misattributed: false,
  },
  {
    name: "one quotes the other within his own words",
    lang: "en",
    articles: [`"As Hakan Fidan said, '${words}'," Sergey Lavrov said.`, `"${opening}," Hakan Fidan said.`],
    misattributed: false,
  },
  {
    name: "one quotes somebody within his own words",
    lang: "en",
    articles: [
      `"He told me, '${words}', and then he left," Sergey Lavrov said.`,
      `"${opening}," Hakan Fidan said.`,
    ],
    misattributed: false,
  },
  {
    name: "one quotes the other within his own words",
    lang: "ar",
    articles: [
      `وقال سيرغي لافروف: «كما قال هاكان فيدان: "${arabic}"، ونحن معه».`,
      `وقال هاكان فيدان: "${arabic}".`,
    ],
    misattributed: false,
  },
  {
    name: "one cites the other for it",
    lang: "en",
    articles: [`Citing Hakan Fidan, Sergey Lavrov said: "${words}."`, `"${opening}," Hakan Fidan said.`],
    misattributed: false,
  },
  {
    name: "the like words unquoted",
    lang: "en",
    articles: [`“${opening},” Sergey Lavrov said.`, `Hakan Fidan said they ${words.slice("we ".length)}.`],
    misattributed: false,
  },
  {
    name: "a saying that anybody may use",
    lang: "en",
    articles: [`"Enough is enough," Sergey Lavrov said.`, `"Enough is enough," Hakan Fidan said.`],
    misattributed: false,
  },
]

/** How the words of a noun phrase that stands for a source are ordered in a language. */
export interface NounPhraseOrder {
  /** The noun that tells what the source is: before what describes it ("مسؤول عسكري") or behind it ("military official"). */
  readonly head: "first" | "last"
  /** A verb's object may follow its subject with nothing between them ("انتقدت النقابة القانون"). */
  readonly objectFollows: boolean
  /** What a source adds of itself stands between commas ("Ann Lee, a teacher, said"), so that a name needs no title before it. */
  readonly describedBehind: boolean
}

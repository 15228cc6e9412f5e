/** What shows in which language a text is written, also where no pack reads it. */
export interface LanguageSigns {
  /** BCP 47 language tag. */
  readonly id: string
  readonly script: "Arabic" | "Latin" | "Cyrillic"
  /** Letters that the other languages here with its script do not have, as written. */
  readonly letters: string
  /** Its most frequent small words, in small letters as written. */
  readonly words: readonly string[]
}

function signs(id: string, script: LanguageSigns["script"], letters: string, words: string): LanguageSigns {
  return { id, script, letters, words: words.split(" ") }
}

/** The signs of the languages that pages of news are most likely to be in. */
export const languageSigns: readonly LanguageSigns[] = [
  signs("ar", "Arabic", "ةىأإ", "في من على إلى أن التي الذي عن مع هذا هذه بعد قال كان كانت ما لا لم بين إن"),
  signs("fa", "Arabic", "پچژگی", "در به از که این را با است برای آن یک خود تا کرد بر هم نیز شد های گفت"),
  signs("ur", "Arabic", "ٹڈڑںے", "کے میں کی ہے اور سے کا کو اس نے پر ہیں کہ یہ بھی ایک نہیں تھا"),
  signs(
    "en",
    "Latin",
    "",
    "the of and to in a that is was for on with as by at from said he it his are has have be not",
  ),
  signs(
    "tr",
    "Latin",
    "ğışİ",
    "ve bir bu için ile da de olarak olan daha çok gibi sonra kadar ise dedi göre ancak en ne",
  ),
  signs(
    "fr",
    "Latin",
    "êèœ",
    "le la les de des du et en un une est que qui dans pour sur par au avec il ne pas a ce",
  ),
  signs("es", "Latin", "ñ¿¡", "el la los las de del y en un una que se por con para no su al lo es como más"),
  signs(
    "de",
    "Latin",
    "ßä",
    "der die das und in den von zu mit ist des im für auf nicht ein eine dem sich als auch wurde hat",
  ),
  signs(
    "it",
    "Latin",
    "ìò",
    "il la le di e che un una non con del della dei è si da al sono ha anche come più",
  ),
  signs("pt", "Latin", "ãõ", "o a os as de do da e em um uma que para com não por no na se mais foi ao"),
  signs(
    "nl",
    "Latin",
    "ĳ",
    "de het een en van in is dat op te zijn met voor niet die aan er om ook door maar",
  ),
  signs(
    "id",
    "Latin",
    "",
    "yang dan di dengan untuk dari ini itu pada dalam tidak akan oleh juga kata telah ke",
  ),
  signs("ru", "Cyrillic", "ыэё", "и в не на что с по как из к за от для его это он что было был о после"),
  signs("uk", "Cyrillic", "іїєґ", "і в на що не з до та у за як від про це для його після було"),
]

/** What may be met behind a cue, one kind of words a step. */
export type ComplementStep =
  /** A thing put at an amount ("the losses at $30 million"). */
  | "estimate"
  /** A quotation, or a name in quotation marks. */
  | "quotation"
  /** A colon and what it announces. */
  | "colon"
  /** The mark that ends the sentence. */
  | "stop"
  /** What is set off by commas between cue and content ("said, however, that"). */
  | "aside"
  /** Any other mark, which is passed over. */
  | "mark"
  /** A participle behind a comma, which takes the content to itself. */
  | "resumption"
  /** "that evening": no complementiser. */
  | "pointing"
  /** A clause with its complementiser. */
  | "clause"
  /** The outlet that the words were told to, and those whose words are passed on. */
  | "relay"
  /** A clause of time, cause or condition, behind which nothing belongs to the cue. */
  | "adverbial"
  /** The second verb of a refusal in two words ("ولم ينف"). */
  | "twofold"
  /** Another verb, which takes what follows to itself. */
  | "other-verb"
  /** What a thing is said to be, behind the thing. */
  | "predicative"
  | "infinitive"
  /** A noun of giving nothing away ("رفض تأكيد"). */
  | "refusal"
  /** What is denied, told by its first word ("any role", "صحة الخبر"). */
  | "denied"
  /** A deed of violence that is owned. */
  | "violence"
  /** A noun behind a preposition of the cue. */
  | "nominal"
  | "addressee"
  /** A figure with its bound ("at least 40 people"), which belongs to the clause. */
  | "figure"
  /** An adverb or a time. */
  | "adverb"
  /** A prepositional phrase. */
  | "phrase"
  /** A direct object that names a deed. */
  | "object"

/** What a content is made of. */
export type ContentKind = "clause" | "quote" | "bare" | "infinitive" | "nominal" | "predicative" | "refusal"

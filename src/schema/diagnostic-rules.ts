// One table of one kind: every rule beside the others, in order of their ids. It is read by looking one up, however long it
// is; parted, two rules for one fault would be easier to overlook.

/** What one rule of diagnostics says. */
interface RuleText {
  /** How grave it mostly is: with some inputs a rule weighs less or more, which the diagnostic says itself. */
  readonly severity: "error" | "warning" | "information"
  /** What was found, in one sentence. */
  readonly meaning: string
  /** What to do about it. */
  readonly remedy: string
}

function rule(severity: RuleText["severity"], meaning: string, remedy: string): RuleText {
  return { severity, meaning, remedy }
}

/** Every rule by which something is remarked on imperfect input; docs/diagnostics.md is made of it. */
export const diagnosticRules = {
  "ambiguous-quote": rule(
    "information",
    "The quoted words stand in several places of the article; the first was taken.",
    "Give the place where they start.",
  ),
  "article-differs": rule(
    "warning",
    "Two claims describe one article differently; the first description holds.",
    "Make the descriptions one.",
  ),
  "attribution/no-clause": rule(
    "information",
    "Words that are reported have no verb, or name no deed: they are no claim, and none was made of them.",
    "Nothing, unless they are a clause: then report the sentence.",
  ),
  "attribution/no-speaker": rule(
    "warning",
    "Words are reported that nobody named before can have said; no claim was made of them.",
    "Nothing, unless the speaker is named: then report the sentence.",
  ),
  "chain-loops": rule("warning", "A source stands twice in a chain.", "Remove one of the links."),
  "claim-renewed": rule(
    "information",
    "A claim that was retracted was added again.",
    "Nothing, if that was meant.",
  ),
  "clean/date-line": rule(
    "information",
    "A date or dateline of the page was set aside.",
    "Nothing; it belongs to no claim.",
  ),
  "clean/furniture": rule(
    "information",
    "Furniture of the page was set aside: notices, credits, players, share bars.",
    "Nothing; it belongs to no claim.",
  ),
  "clean/other-article": rule(
    "information",
    "What stands after the article's end was set aside.",
    "Give the article alone, if it belongs to it.",
  ),
  "clean/teaser": rule(
    "information",
    "An advertisement for another article was set aside.",
    "Nothing; it belongs to no claim.",
  ),
  "credit-from-text": rule(
    "information",
    "The text names an agency as its wire, so the article was taken to credit it.",
    "Give `credit` to say otherwise.",
  ),
  "duplicate-id": rule(
    "error",
    "One id stands for two different things; the later one was not used.",
    "Give it an id of its own.",
  ),
  "empty-article": rule("error", "The article has no text.", "Give its text."),
  "entity-declared-anew": rule(
    "information",
    "An entity of a dossier was declared again; the later declaration holds.",
    "Nothing, if that was meant.",
  ),
  "invalid-article": rule(
    "error",
    "The article is not of the right shape.",
    "Correct the part that the message names.",
  ),
  "invalid-audit": rule(
    "error",
    "The verdict is not of the right shape.",
    "Correct the part that the message names.",
  ),
  "invalid-claim": rule(
    "error",
    "The claim is not of the right shape.",
    "Correct the part that the message names.",
  ),
  "invalid-credit": rule("error", "The article's credit cannot be used.", "Give the id of an outlet."),
  "invalid-encoding": rule("error", "The file is not text in UTF-8.", "Save it as UTF-8."),
  "invalid-entity": rule(
    "error",
    "An entity that was declared cannot be used.",
    "Correct the part that the message names.",
  ),
  "invalid-extraction": rule(
    "error",
    "An output of a model is not of the right shape.",
    "Correct the part that the message names.",
  ),
  "invalid-front-matter": rule(
    "error",
    "A line of the front matter is no `key: value`.",
    "Correct the line.",
  ),
  "invalid-header": rule(
    "error",
    "The first line of the log is no header that can be read.",
    "Restore the header.",
  ),
  "invalid-id": rule("error", "An id cannot be used.", "Give an id of letters, digits and hyphens."),
  "invalid-json": rule("error", "A line is no JSON.", "Correct the line."),
  "invalid-lang": rule("error", "The article's language cannot be used.", "Give a BCP 47 tag."),
  "invalid-link": rule(
    "error",
    "A link of a chain is not of the right shape.",
    "Correct the part that the message names.",
  ),
  "invalid-log-entry": rule(
    "error",
    "An entry of the log cannot be used.",
    "Correct the part that the message names.",
  ),
  "invalid-option": rule("error", "An option cannot be used.", "Correct the option that the message names."),
  "invalid-outlet": rule("error", "The article's outlet cannot be used.", "Give the id of an outlet."),
  "invalid-predicate": rule("error", "The declaration of a predicate cannot be used.", "Correct it."),
  "invalid-published": rule(
    "warning",
    "The time of publication cannot be used; it was left open.",
    "Give a time in EDTF.",
  ),
  "invalid-role-value": rule(
    "warning",
    "A role of a proposition has a value that its type does not allow.",
    "Correct the value.",
  ),
  "invalid-time": rule("warning", "A time cannot be read; it was left open.", "Give a time in EDTF."),
  "invalid-title": rule("error", "The article's title cannot be used.", "Give words."),
  "invalid-url": rule("error", "The article's address cannot be used.", "Give words."),
  "invented-cue": rule(
    "warning",
    "The cue that a model gives does not stand in the article; it was left out.",
    "Nothing.",
  ),
  "invented-quote": rule(
    "error",
    "The words that a model gives do not stand in the article; the claim was rejected.",
    "Nothing.",
  ),
  "invented-source": rule(
    "error",
    "The source that a model gives does not stand in the article; the claim was rejected.",
    "Nothing.",
  ),
  "judgement-lapsed": rule(
    "warning",
    "A judgement speaks of a claim that has changed since; it no longer holds.",
    "Judge again.",
  ),
  "language-differs": rule(
    "warning",
    "The text looks like another language than `lang` says; it was read as `lang` says.",
    "Correct `lang`, or leave it out.",
  ),
  "line-too-long": rule("error", "A line is longer than is read.", "Cut the line."),
  "locked-file": rule("error", "Another program writes the file.", "Try again when it has ended."),
  lost: rule(
    "warning",
    "The words of a claim are in no text that was given.",
    "Give the article's text as it was read.",
  ),
  "mended-quote": rule(
    "information",
    "The words that a model gives are written otherwise in the article; the article's were taken.",
    "Nothing.",
  ),
  "missing-header": rule("error", "The log has no header.", "Begin the file with the header."),
  "moved-quote": rule(
    "information",
    "The words stand elsewhere than said; their place was mended.",
    "Nothing.",
  ),
  "more-faults": rule(
    "error",
    "A claim has more faults than are told.",
    "Mend those that are told, and check it again.",
  ),
  "newer-format": rule(
    "error",
    "The file is of a newer format than this version reads.",
    "Install a newer version.",
  ),
  "no-anchor": rule(
    "warning",
    "The claim does not say where in its article it stands.",
    "Read the article anew.",
  ),
  "no-article": rule("error", "A line of the file is no article.", "Correct the line."),
  "no-articles": rule(
    "error",
    "There is no article in the place that was named.",
    "Name a file or folder of articles.",
  ),
  "no-claims": rule("information", "Nothing was claimed in what was read.", "Nothing."),
  "no-metadata": rule(
    "warning",
    "Nothing is known of the article but its text.",
    "Say when it was published, and where.",
  ),
  "no-text": rule("warning", "There is no text that could be read.", "Give the text."),
  "not-found-again": rule(
    "warning",
    "A claim of the dossier was not found again in its article.",
    "Retract it, if it was misread.",
  ),
  "not-read": rule("error", "The article could not be read.", "See the message."),
  "override-on-changed-claim": rule(
    "warning",
    "An override speaks of a claim that has changed since.",
    "Look at it again.",
  ),
  "override-replaced": rule(
    "information",
    "An override was replaced by a later one.",
    "Nothing, if that was meant.",
  ),
  "publisher-in-chain": rule(
    "information",
    "The publisher stands in its own chain; the link was left out.",
    "Nothing.",
  ),
  "quotes/unclosed": rule(
    "information",
    "Nothing closes a quotation mark; what follows it was read as no quotation.",
    "Restore the mark.",
  ),
  "quotes/unopened": rule(
    "information",
    "Nothing opens a closing quotation mark; the sentence was read without it.",
    "Restore the mark.",
  ),
  "recorded-out-of-order": rule(
    "warning",
    "An entry of the log was recorded before the one above it.",
    "Sort the log.",
  ),
  "repeated-article": rule(
    "information",
    "An article stands there twice with one text; it was read once.",
    "Nothing.",
  ),
  "repeated-claim": rule("information", "A claim stands there twice; it was kept once.", "Nothing."),
  "repeated-entry": rule("information", "An entry of the log says what is there already.", "Nothing."),
  "said-after-published": rule(
    "warning",
    "Something was said after its article was published.",
    "Correct one of the times.",
  ),
  "source-mismatch": rule(
    "warning",
    "The agent that is named is not whom the words name.",
    "Correct the agent.",
  ),
  "text-differs": rule(
    "warning",
    "The text of an article is not the one that it was read from.",
    "Give the text as it was read, or read the article anew.",
  ),
  "text-too-long": rule("error", "The file is longer than is read of one article.", "Cut the file."),
  "torn-line": rule(
    "error",
    "The last line of the log is torn: writing it was interrupted.",
    "Append again.",
  ),
  "unclosed-front-matter": rule("error", "Nothing closes the front matter.", "Close it with a line `---`."),
  "unknown-agent": rule(
    "warning",
    "No agent of the registry has this id, so nothing is known of its side.",
    "Correct the id, declare the agent, or write its name.",
  ),
  "unknown-claim": rule("information", "No claim has this id.", "Correct the id."),
  "unknown-field": rule("error", "An article has no such field.", "Remove it, or correct its name."),
  "unknown-key": rule(
    "information",
    "A model's output has a key that is not known; it was left out.",
    "Nothing.",
  ),
  "unknown-language": rule(
    "warning",
    "No pack reads the language of the text, so nothing was read.",
    "Pass a pack that reads it, or correct `lang`.",
  ),
  "unknown-place": rule(
    "warning",
    "No place of the registry has this id.",
    "Correct the id or declare the place.",
  ),
  "unknown-predicate": rule(
    "warning",
    "The vocabulary has no such predicate.",
    "Define it, or correct its name.",
  ),
  "unknown-role": rule("warning", "The predicate has no such role.", "Correct its name."),
  "unreadable-file": rule("error", "The file cannot be read.", "See whether it is there and may be read."),
  "unwritable-file": rule("error", "The file cannot be written.", "See whether it may be written."),
} as const satisfies Readonly<Record<string, RuleText>>

/** The id of a rule of diagnostics. */
export type DiagnosticRule = keyof typeof diagnosticRules

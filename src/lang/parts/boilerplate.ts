/**
 * What pages of the language print around, between and after their articles.
 *
 * A template is words in order: "…" stands for some words, "#" for a number, "a|b" for either word. Without "…" in
 * front it begins where the line or sentence begins, without "…" behind it ends where that ends.
 */
export interface BoilerplatePart {
  /** A line that holds nothing but such phrases and a few words is furniture of the page. */
  readonly furniture: readonly string[]
  /** Open a line that advertises another article ("read also"). */
  readonly teasers: readonly string[]
  /** Open a line that ends the article (credit, tags); what follows is not the article's. */
  readonly endings: readonly string[]
  /** Open a line that tells when the page was published or changed. */
  readonly dates: readonly string[]
  /** Templates of lines that are the page's and not the article's. */
  readonly lines: readonly string[]
  /** Templates of short lines without an end mark that credit somebody ("by …"). */
  readonly credits: readonly string[]
  /** Templates of sentences that are the page's, also between sentences of the article ("by signing up you agree …"). */
  readonly notices: readonly string[]
  /** Templates of what is set into a line and ends within it ("just watched … must watch … # : #"). */
  readonly inserts: readonly string[]
  /** Words that, in capitals, end a list of headlines which the page has run into a sentence behind a name ("MORE"). */
  readonly listEnds: readonly string[]
  /** Templates of what makes furniture of brackets ("read : …"): they fit between the two brackets. */
  readonly brackets: readonly string[]
}

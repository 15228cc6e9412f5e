/** What pages of the language print around and after their articles. */
export interface BoilerplatePart {
  /** A line that holds nothing but such phrases and a few words is furniture of the page. */
  readonly furniture: readonly string[]
  /** Open a line that advertises another article ("read also"). */
  readonly teasers: readonly string[]
  /** Open a line that ends the article (credit, tags); what follows is not the article's. */
  readonly endings: readonly string[]
  /** Open a line that tells when the page was published or changed. */
  readonly dates: readonly string[]
}

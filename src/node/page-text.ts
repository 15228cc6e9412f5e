import type { ArticleFields } from "./article-fields.ts"

/** What a page or a document turned out to hold. */
export interface PageText {
  readonly text: string
  /** What it says of itself. */
  readonly fields: { readonly [Field in keyof ArticleFields]?: string }
}

/** A page that could not be read, and why. */
export interface UnreadPage {
  readonly problem: string
}

import type { Span } from "../attribution.ts"

/** A stretch of the text that is no part of the article, and why. */
export interface SetAside extends Span {
  readonly rule: "clean/furniture" | "clean/teaser" | "clean/date-line" | "clean/other-article"
}

import type { NameMatcher, Registry, TimeSpan } from "../../registry/registry.ts"
import type { Document } from "../text/document.ts"
import type { NameFinder } from "./name-finder.ts"

/** What the speakers of an article are resolved with. */
export interface SpeakerOptions {
  readonly document: Document
  readonly names: NameFinder
  readonly registry: Registry | undefined
  readonly matcher: NameMatcher | undefined
  readonly on: TimeSpan | undefined
  /** The article's outlet and whom it credits: "the newspaper" where no other was named. */
  readonly publishers: readonly string[]
}

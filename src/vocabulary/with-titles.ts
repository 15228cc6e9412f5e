import { gapBetween } from "../time/relation.ts"
import type { RoleContext, SideContext } from "./role-kind.ts"
import type { ComparedText } from "./text-comparer.ts"

type Words = Pick<ComparedText, "text" | "lang">

/** Articles on one story are published within so long of each other. */
const oneStory = 4 * 86_400_000

/** Returns the words of both sides, with the titles of their articles where these may be on one story. */
export function withTitles(
  one: Words,
  other: Words,
  { a, b }: RoleContext,
): readonly [ComparedText, ComparedText] {
  const [first, second] = [a.published, b.published]
  const near = first !== undefined && second !== undefined && gapBetween(first, second) <= oneStory
  const put = ({ text: words, lang }: Words, { title }: SideContext): ComparedText =>
    near && title !== undefined ? { text: words, lang, title } : { text: words, lang }
  return [put(one, a), put(other, b)]
}

import { type Claim, readWords } from "../schema/claim.ts"
import { fold } from "../util/fold.ts"
import { shortIdsOf } from "./desk/short-ids.ts"
import { shortened } from "./plain-words.ts"
import { WrongUsage } from "./wrong-usage.ts"

/** So many claims are listed where a name fits several. */
const mostListed = 5
const longestListed = 60

/** The claims whose words hold some words, in an article if its id stands before them: "relay-17:will meet in August". */
function byWords(given: string, claims: readonly Claim[]): readonly Claim[] {
  const holds = ({ article }: Claim): string | undefined =>
    given.startsWith(`${article.id}:`) ? given.slice(article.id.length + 1) : undefined
  const inArticle = claims.filter((claim) => holds(claim) !== undefined)
  const words = fold((inArticle[0] === undefined ? undefined : holds(inArticle[0])) ?? given).trim()
  if (words === "") return []
  const among = inArticle.length > 0 ? inArticle : claims
  return among.filter((claim) => fold(readWords(claim)?.text ?? claim.gloss?.["en"] ?? "").includes(words))
}

/**
 * Returns the claim that somebody names by its id, by the beginning of it, or by an article and some of its words.
 *
 * @throws {WrongUsage} None is meant, or several are.
 */
export function claimNamed(given: string, claims: readonly Claim[]): Claim {
  const exact = claims.find(({ id }) => id === given)
  if (exact !== undefined) return exact
  const begun = claims.filter(({ id }) => id.startsWith(given) || id.startsWith(`claim:${given}`))
  const found = begun.length > 0 ? begun : byWords(given, claims)
  const [only, ...others] = found
  if (only === undefined)
    throw new WrongUsage(
      `no claim has the id or the words "${given}"; analyze prints ids in brackets, read --json and findings --json whole ones`,
    )
  if (others.length === 0) return only
  const idOf = shortIdsOf(claims)
  const listed = found
    .slice(0, mostListed)
    .map(
      (claim) =>
        `${idOf(claim)} (${claim.article.id}: ${shortened(readWords(claim)?.text ?? "", longestListed)})`,
    )
  throw new WrongUsage(`${found.length} claims fit "${given}"; give more of one: ${listed.join("; ")}`)
}

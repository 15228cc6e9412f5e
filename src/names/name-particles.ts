import { fold } from "../util/fold.ts"

/** What a word does in a name: an article, a joining word, the beginning or the end of another word, or none of these. */
export type WordKind = "article" | "joining" | "beginning" | "ending" | "word"

const set = (...lines: readonly string[]): ReadonlySet<string> => new Set(lines.join(" ").split(" "))

/** Articles that are written apart or before a hyphen; all words here are folded. */
const articles = set("al el ul il", "аль эль ал эл ель уль", "ال")

/** Articles taken on by the letter that follows: only before a hyphen, since they are also words. */
const assimilated = set(
  "as ash ar an at ad az ath adh es esh er en et ed ez",
  "ас аш ар ан ат ад аз эс эш эр эн эт эд эз",
)

/** Words for son, daughter, of, from, and: bin, van, de, von der. */
const joining = set(
  "bin ibn ben bint binti van von der den de del della di da do dos das du la le los las y of",
  "zu zum zur ter ten te af av i ve wa",
  "بن ابن بنت دي دو دا دل فان فون",
  "де да ди дю ду дель ван фон дер ибн бин бен бинт и",
)

/** Joining words that are also given names, and tell something where they come first. */
const alsoGiven = set("ben den van и")

/** Words that make one name with the next: servant of, father of, mother of. */
const beginnings = set(
  "abd abdul abdel abdal abdol abdoul abu ebu abou abi aboul abul abo umm oum",
  "عبد ابو ابي ابا ام",
  "абд абдул абдель абдуль абу абуль умм",
)

/** Words that make one name with the one before: son of, daughter of. */
const endings = set(
  "oglu oglou ogly oghlu zade kyzy gizi qizi qyzy",
  "اوغلو اوغلي اغلو زاده",
  "оглу оглы заде кызы",
)

/** Words before a father's name. */
const sonOf = set("bin ibn bint binti", "بن ابن بنت", "ибн бин бинт")

/** Whether a folded word says that the father's name follows. */
export function isSonOf(folded: string): boolean {
  return sonOf.has(folded)
}

/** Words that make a given name with the next: servant of. */
const servants = set("abd abdul abdel abdal abdol abdoul عبد абд абдул абдель")

/** Whether a folded word makes a given name with the next, behind which a surname may follow. */
export function opensGivenName(folded: string): boolean {
  return servants.has(folded)
}

/** Returns what a word does where it stands; the last word of a name is never a mere particle. */
export function wordKind(
  folded: string,
  place: { readonly first: boolean; readonly last: boolean; readonly hyphened: boolean },
): WordKind {
  if (!place.first && endings.has(folded)) return "ending"
  if (place.last) return "word"
  if (articles.has(folded) || (place.hyphened && assimilated.has(folded))) return "article"
  if (beginnings.has(folded)) return "beginning"
  return joining.has(folded) && !(place.first && alsoGiven.has(folded)) ? "joining" : "word"
}

/** Whether the Arabic article is written onto a word ("العلي", but not "الياس"). */
export function hasArticle(word: string): boolean {
  const folded = fold(word)
  return folded.startsWith("ال") && folded.length > 4 && !namesWithoutArticle.has(folded)
}

/** Names that begin like an article. */
const namesWithoutArticle = set(
  "الياس اليسا الكسندر الكسي الينا البرت الفريد اليزابيث الان الهان الطاي الياهو",
)

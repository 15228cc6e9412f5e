import { fold } from "../../util/fold.ts"
import { defaultConcepts } from "../parts/default-events.ts"
import type { ConceptEntry, ConceptForm, ConceptReading, ConceptsPart } from "../parts/concepts.ts"
import { list } from "../parts/cue-rows.ts"
import { conceptWords } from "./concepts.generated.ts"

/** Endings of verbs, folded: passive, negation, tense, person, and what makes nouns and participles of them. */
const verbEndings =
  list(`il,ul,in,un,n,l,ma,me,mi,mu,di,du,ti,tu,mis,mus,iyor,uyor,yor,acak,ecek,acag,eceg,yacak,yecek,yacag,yeceg,
  ar,er,ir,ur,r,maz,mez,mali,meli,sa,se,m,k,niz,nuz,siniz,sunuz,lar,ler,im,um,iz,uz,mak,mek,dik,duk,tik,tuk,dig,dug,tig,tug,
  an,en,yan,yen,arak,erek,yarak,yerek,ip,up,yip,yup,ken,a,e,ya,ye,si,su,i,u,yi,yu,ni,nu,na,ne,nda,nde,ndan,nden,da,de,dan,den,nin,nun,la,le,yla,yle,dir,dur,tir,tur`)
/** Endings of nouns: plural, owner, case. */
const nounEndings =
  list(`lar,ler,i,u,si,su,im,um,in,un,imiz,umuz,iniz,unuz,a,e,ya,ye,na,ne,yi,yu,ni,nu,da,de,ta,te,nda,nde,dan,den,tan,ten,ndan,nden,
  nin,nun,la,le,yla,yle,ki,dir,dur,tir,tur`)
const longestEnding = 5
/** Words are taken apart within these letters; longer ones are found by their beginnings. */
const longestWord = 32

/** From where on a word is nothing but endings: for each index whether the rest may be endings. */
function onlyEndings(word: string, endings: ReadonlySet<string>): boolean[] {
  const fits: boolean[] = new Array<boolean>(word.length + 1).fill(false)
  fits[word.length] = true
  for (let from = word.length - 1; from >= 2; from--)
    for (let to = from + 1; to <= Math.min(word.length, from + longestEnding); to++)
      if (fits[to] === true && endings.has(word.slice(from, to))) {
        fits[from] = true
        break
      }
  return fits
}

const verbs = new Set(verbEndings)
const nouns = new Set(nounEndings)

/** Keys: a stem of a verb behind `-`, a noun as it is. */
function readings(folded: string): ConceptReading[] {
  const word = folded.split("'")[0]?.slice(0, longestWord) ?? ""
  const all: ConceptReading[] = []
  const asVerb = onlyEndings(word, verbs)
  const asNoun = onlyEndings(word, nouns)
  for (let end = word.length; end >= 2; end--) {
    if (asNoun[end] === true) all.push({ key: word.slice(0, end), cut: 0 })
    if (asVerb[end] === true && end < word.length) all.push({ key: `-${word.slice(0, end)}`, cut: 0 })
  }
  return all
}

const softened: Readonly<Record<string, string>> = { k: "g", p: "b", t: "d" }

/** A stem, and the one before a vowel where its last letter softens: "kitap", "kitab". */
function stems(stem: string): string[] {
  const soft = softened[stem.slice(-1)]
  return soft === undefined ? [stem] : [stem, stem.slice(0, -1) + soft]
}

const infinitive = /(?:mak|mek)$/u

/** A verb stands last in its phrase; what stands before it is as it is written. */
function keyOf(word: string, isVerb: boolean): string {
  return isVerb && infinitive.test(word) ? `-${word.slice(0, -3)}` : word
}

function entries(_kind: string, cell: string): readonly ConceptEntry[] {
  return cell.split("/").map((words) => {
    const all = fold(words).replaceAll("_", " ").split(" ")
    const keys = all.map((word, index) => keyOf(word, index === all.length - 1))
    return { lemma: keys[0] ?? "", tail: keys.slice(1) }
  })
}

function forms(lemma: string): readonly ConceptForm[] {
  const wordClass = lemma.startsWith("-") ? ("verb" as const) : ("noun" as const)
  return stems(lemma).map((key) => ({ key, wordClass }))
}

/**
 * The concepts of Turkish news.
 *
 * @example
 * ```ts
 * import { createConceptFinder, tokenize } from "isnad/extract"
 * import { turkishConcepts } from "isnad/lang/tr"
 * createConceptFinder(turkishConcepts).find(tokenize("tutuklandı"))[0]?.concept // → "arrest"
 * ```
 */
export const turkishConcepts: ConceptsPart = {
  ...defaultConcepts,
  words: conceptWords,
  entries,
  forms,
  readings,
}

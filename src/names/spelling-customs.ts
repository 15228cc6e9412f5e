import { isKnownName } from "./known-names.ts"
import type { Letters } from "./letters.ts"
import type { Custom } from "./spelling-rules.ts"

/** Runs that only writers of Arabic and Persian names put into Latin letters. */
const latinArabic: readonly RegExp[] = [
  /kh|^gh|gha|ghi|gho|ghr|ghz|dh/,
  /q(?!u)|aa|ouss|ouh|iyy|[aeu]ddin|[aeu]ddeen|llah/,
  /[ay]h$|ih$|ahm|ehm|ahd|ahr|ahy|ehy/,
  /ihab|shm|^abd|^abo?u|^dj|aou|ayy|eyy/,
  // "Marzouki", "Arnous", but not "Gould"
  /ou(?:sh|ch|[bdfgjklmnqrstz])(?:[aeiouy]|$)/,
  // "Larijani", "Ashtiani", "Musevi", "Hajizadeh"
  /[bdfhjklmnqrstwyz]a(?:[dgkst]h|[bdfhjklmnqrstwyz])i$|[ae]vi$|eh$|zad[ae]$/,
  /u[bh]a?e?[iy]r$|[mn][ei][kq]da|ai[bdfhklmnrstz]i$|ehi$|[ae]dj?[aei]r|rr?aj$|rrac$/,
  /[bdhmnrs]wa[rn]$|[ln]va[rn]$|iy?ab$|yab$|[ae]zz[ae]z/,
]
/** Given names of Arabs and Persians beyond the common ones, without their vowels at the end. */
const arabicGiven: readonly RegExp[] = [
  /^(?:[ei]brah|[ei]sma|saeb|saib|[iy]?[ae]?youb|ja[vw]ad|jala|jafa)/,
  /^(?:ja.far|gaafar|nab[iy]|fai[sz]|fay[sz]|wa[dl]|wael|z[aei]?[iy]n)/,
  /^(?:zuh|zoh|bilal|b[ei]lal|bad[ei]?r|anis|mun[ai]|mon[ac])/,
  /^(?:mua|mou?a|mou?[ckmn]t|muqt|moqt|musl|mosl|mou?[ns]i)/,
  /^(?:lo?u[tbq]f|lu?ay|qa|ka[sz]em|hay?[id]|h[ae]ith|hus[ns]|hiba)/,
  /^(?:h[iy]sh|rach[ie]d|ra[fs][ie]|ro[uk]|ru[hk]|sad[di]|sa[dy][ei]?[dr]|seif)/,
  /^(?:sa[iy]f|shuk|chok|suh|soh|tami|taw|taou)/,
  /^(?:thab|tha[mn]|umm|oum|oth|oue|oua|[ae]ziz)/,
  /^(?:[ae]bdel|iyad|eyad|iy|ghas|maj[ie]|mak|ma[hm])/,
  /^(?:mah|n[ao]jib|na[gj][iw]|no?[uw]r|n[ie]zar|[iy]sr|salm|sul)/,
  /^(?:so[lu]ei|[aeiou]sm|fuad|fa[hkty][hdm]|fadw|bachar|bouth|bus)/,
  /^(?:bo?uh|[yj]as|nec?hir|ha[fds][eis]|kha|k[ae]rim|kar[aei]m|r[ei]za)/,
  /^(?:parv|beh[rz]|mo[jh]|sho?ja|m[ae]sr|m[ae]zl|barz|bagh)/,
  /^(?:yitz|[iy]tzh|tzach|tzahi|avi[gv]|yoav$|naftal|ehud$)/,
  /^(?:baq|[ae]r?aghc|h[ai]ft|hamd|m[ou]rsi|mü[bchnst]|sül|hüs|j[uo]ma|c[uo]ma|cibr|casi|c[ae]m[ai]l|cev[ad])/,
]
/** The same in Cyrillic. */
const cyrillicGiven: readonly RegExp[] = [
  /^(?:[иэ]бра[гх]им|[иэ]смаил|касем|касым|кас[еи]м|яхья|м[оу]ктада|м[оу]стаф)/,
  /^(?:м[уо]ам|фейс|вал[еи]д|нури|аб[уо]|насер|джам|дж[ае]в)/,
  /^(?:фуад|юс[уе])/,
]
/** Endings and runs of Slavic names in Latin letters, in English, French and German spelling. */
const latinSlavic: readonly RegExp[] = [
  /(?:[oe]v|[oe]w|[oe]ff|[oe]va|[oe]wa|sk[iy]|ski[yij]|skyy)$/,
  /(?:ska?ya|enko|vich|vit?ch|witsch|ovna|evna|nyy)$/,
  /(?:i|y)uk$|n[ijy]ak$|a[iy]ko$/,
  /ou[a-z]ine$/,
  /ou[a-z][a-z]ine$/,
  /shch|zh|tsch|chtch|tchev/,
]
/** Given names of Russians and Ukrainians, in whichever spelling. */
const slavicGiven: readonly RegExp[] = [
  /^(?:d[iy]?mitr|m[iy][ck]?ha[iy]?l|serg[eu]|ale[kx]s[aei]|alexand[re]|andre[yij]|n[iy][kc]ol[ao][iyj]|[yij]o?ur[iyj])/,
  /^(?:[yj]?e[vw]gen|[vw]lad[iy]|[vw]olod|bor[iy]s|oleg|ma[rk]i[yj]?[ai]$|arkad|pa?vel)/,
  /^(?:i[vw]an$|kiril|grigor|ma[xk]s?im|anatol|[vw]as[iy]l|[vw]i[ck]tor$|[vw]aler)/,
  /^(?:ramzan|nik[iy]ta$|le?onid|svetlan|[yj]?ekater|natal[yij]|tat[iy]?an|nata[ls])/,
  /^(?:[yj]el[ei]n|irina$|ol[hg]a$|andri[iy]|den[iy]s$|vad[iy]m|heorh|anton$|taras$)/,
  /^(?:vital|v[iy]ach?e|stanislav|k[iy]r[iy]l|ihor$|igor$|ser[hg]i|ol?eks)/,
]

/** Letters that only Turkish and its neighbours write; French and Portuguese have ç behind n and s. */
const turkishLetters = /[şğıİŞĞ]|(?:^|[^nsN])[çÇ](?!a)/u

/** Letters of Arabic that foreign names are not written with. */
const arabicOnly = /[حعضظذ]/
const borrowed = /[پڤگچژ]|تش/
/** Arabic words of fewer letters are mostly native patterns, whose long vowels tell one name from another. */
const fewestOfForeign = 5

/** Whether one of some forms fits; in short rows, so that each can be checked for its time. */
function fits(forms: readonly RegExp[], text: string): boolean {
  return forms.some((form) => form.test(text))
}

function customsOfWord(word: Letters): readonly Custom[] {
  const { script, text } = word
  const known = isKnownName(word)
  if (script === "latin") {
    const slavic = fits(latinSlavic, text) || fits(slavicGiven, text)
    // kh and the like are written in Slavic names, too
    const arabic = known || (!slavic && (fits(latinArabic, text) || fits(arabicGiven, text)))
    return [...(arabic ? (["arabic"] as const) : []), ...(slavic ? (["slavic"] as const) : [])]
  }
  if (script === "cyrillic") return known || fits(cyrillicGiven, text) ? ["arabic"] : []
  if (borrowed.test(text)) return ["foreign"]
  if (known || arabicOnly.test(text) || text.startsWith("ال")) return ["native"]
  return text.length >= fewestOfForeign ? ["foreign"] : []
}

const remembered = new Map<string, readonly Custom[]>()
const mostRemembered = 5_000

/** Tells by which customs a word may be spelled, as far as its letters show it; by none where they show nothing. */
export function spellingCustoms(word: Letters): readonly Custom[] {
  const key = word.script + word.text
  let known = remembered.get(key)
  if (known === undefined) {
    if (remembered.size >= mostRemembered) remembered.clear()
    remembered.set(key, (known = customsOfWord(word)))
  }
  return known
}

/**
 * Tells by which customs the words of one name may be spelled: in Latin and Cyrillic letters one word that is
 * Arabic or Slavic tells of all.
 */
export function customsOfName(
  words: readonly Letters[],
  text: string,
  arabicParticles: boolean,
): readonly Custom[] {
  if (words[0]?.script === "arabic") return []
  const found = new Set(words.flatMap(spellingCustoms))
  if (words[0]?.script === "latin" && turkishLetters.test(text)) found.add("turkish")
  if (arabicParticles) found.add("arabic")
  return [...found]
}

/**
 * By which customs two names may be spelled, if they are one: what either side shows is the other's, too. But two that
 * are both written in Turkish letters are so written for good.
 */
export function sharedCustoms(a: readonly Custom[], b: readonly Custom[]): readonly Custom[] {
  const both = a.includes("turkish") && b.includes("turkish")
  return both ? [...a, ...b].filter((custom) => custom !== "turkish") : [...a, ...b]
}

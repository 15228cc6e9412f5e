/**
 * Light stemming of folded English words, by rule and a list of irregular forms. Where the spelling leaves several
 * readings open ("stopped", "hoped") all are returned; whoever compares finds the one that both sides share.
 */

const irregular = new Map(
  `arose=arise arisen=arise ate=eat eaten=eat beaten=beat became=become begun=begin began=begin bent=bend bit=bite bitten=bite blew=blow blown=blow bore=bear borne=bear bought=buy broke=break broken=break brought=bring built=build burnt=burn came=come caught=catch chose=choose chosen=choose dealt=deal did=do done=do drank=drink drawn=draw drew=draw driven=drive drove=drive dug=dig fed=feed fell=fall fallen=fall felt=feel fled=flee flew=fly flown=fly forbade=forbid forbidden=forbid forgot=forget fought=fight found=find froze=freeze frozen=freeze gave=give given=give gone=go grew=grow grown=grow heard=hear held=hold hid=hide hidden=hide hung=hang kept=keep knew=know known=know laid=lay lain=lie led=lead left=leave lent=lend lost=lose made=make meant=mean met=meet paid=pay ran=run rang=ring rode=ride ridden=ride risen=rise rose=rise said=say sank=sink sunk=sink sat=sit saw=see seen=see sent=send shook=shake shaken=shake shone=shine shot=shoot shown=show shrank=shrink slept=sleep slid=slide sold=sell sought=seek spent=spend spoke=speak spoken=speak stole=steal stolen=steal stood=stand stuck=stick struck=strike stricken=strike swam=swim swept=sweep swore=swear sworn=swear taken=take taught=teach threw=throw thrown=throw told=tell took=take tore=tear torn=tear understood=understand went=go withdrew=withdraw withdrawn=withdraw withheld=withhold woke=wake won=win wore=wear worn=wear wrote=write written=write men=man women=woman children=child feet=foot people=person lives=life wives=wife knives=knife leaves=leaf thieves=thief died=die dies=die dying=die lying=lie tying=tie ties=tie slain=slay slew=slay upheld=uphold overthrew=overthrow overthrown=overthrow undertook=undertake retook=retake retaken=retake rebuilt=rebuild drawn=draw drunk=drink cut=cut put=put set=set better=good worse=bad`
    .split(" ")
    .map((pair) => pair.split("=") as [string, string]),
)

const vowel = /[aeiouy]/

/** Undoes a doubled consonant and a silent e: "stopp" is stop, "mak" is make. */
function completed(stem: string): string[] {
  const forms = [stem, `${stem}e`]
  const last = stem.at(-1) ?? ""
  if (stem.length >= 4 && last === stem.at(-2) && !"lsz".includes(last)) forms.unshift(stem.slice(0, -1))
  else if (stem.length >= 4 && last === stem.at(-2)) forms.push(stem.slice(0, -1))
  return forms
}

/** Returns the forms under which a folded English word may be compared, itself first. */
export function englishForms(word: string): readonly string[] {
  const forms = [word]
  const add = (form: string) => {
    if (form.length >= 2 && !forms.includes(form)) forms.push(form)
  }
  const base = word.endsWith("'s") ? word.slice(0, -2) : word.endsWith("'") ? word.slice(0, -1) : word
  add(base)
  const known = irregular.get(base)
  if (known !== undefined) add(known)
  const length = base.length
  if (length > 4 && base.endsWith("ies")) add(`${base.slice(0, -3)}y`)
  if (length > 4 && base.endsWith("ied")) add(`${base.slice(0, -3)}y`)
  if (length > 4 && base.endsWith("es")) add(base.slice(0, -2))
  if (length > 3 && base.endsWith("s") && !base.endsWith("ss") && !base.endsWith("us")) add(base.slice(0, -1))
  if (length > 4 && base.endsWith("ed") && vowel.test(base.slice(0, -2)))
    completed(base.slice(0, -2)).forEach(add)
  if (length > 5 && base.endsWith("ing") && vowel.test(base.slice(0, -3)))
    completed(base.slice(0, -3)).forEach(add)
  if (length > 5 && base.endsWith("ings")) completed(base.slice(0, -4)).forEach(add)
  if (length > 4 && base.endsWith("ly")) add(base.slice(0, -2))
  return forms.slice(0, 8)
}

const derivations = [
  "ational",
  "ization",
  "isation",
  "fulness",
  "iveness",
  "ations",
  "ation",
  "ments",
  "ment",
  "ances",
  "ance",
  "ences",
  "ence",
  "ities",
  "ity",
  "ness",
  "tions",
  "sions",
  "tion",
  "sion",
  "ising",
  "izing",
  "ised",
  "ized",
  "ises",
  "izes",
  "ise",
  "ize",
  "ally",
  "ers",
  "ors",
  "ive",
  "ial",
  "al",
  "ful",
  "ous",
  "ing",
  "ant",
  "ent",
  "er",
  "or",
  "ed",
  "es",
  "ly",
  "s",
  "e",
  "y",
] as const

/** Returns what the derivations of a word share: at least four letters, or the word itself. */
export function englishRoots(word: string): readonly string[] {
  let stem = word.endsWith("'s") ? word.slice(0, -2) : word
  stem = irregular.get(stem) ?? stem
  for (let round = 0; round < 2; round++) {
    const ending = derivations.find((one) => stem.endsWith(one) && stem.length - one.length >= 4)
    if (ending === undefined) break
    stem = stem.slice(0, -ending.length)
  }
  return [stem]
}

import { fold } from "../../util/fold.ts"
import type { ClausesPart, Verbness } from "../parts/clauses.ts"
import { list } from "../parts/cue-rows.ts"
import { conjugate } from "./inflection.ts"
import { verbs } from "./verbs.ts"
import { commonVerbs } from "./common-verbs.ts"

const auxiliaries = new Set(
  list(`is,are,was,were,am,has,have,had,do,does,did,will,would,can,could,may,might,must,should,shall,ought,'s,'re,'ve,'ll,'d,'m,
  isn't,aren't,wasn't,weren't,hasn't,haven't,hadn't,don't,doesn't,didn't,won't,wouldn't,can't,cannot,couldn't,mustn't,shouldn't,ain't,
  isnt,arent,wasnt,werent,hasnt,havent,hadnt,dont,doesnt,didnt,wont,wouldnt,cant,couldnt,shouldnt`),
)
/** Pronouns onto which a verb may be written. */
const contracted =
  /^(?:i|you|he|she|it|we|they|that|this|there|here|who|what|where|how|everybody|everyone|somebody|nobody|let)['’](?:s|re|ve|ll|d|m)$/u
const pronouns = new Set(
  list(
    "i,you,he,she,it,we,they,who,which,that,this,these,those,there,people,everybody,everyone,nobody,somebody,someone,both,many,most,some,others,and,never,always,also,still,just",
  ),
)
/** Words behind which a base or -s form is a noun. */
const nominal = new Set(
  list(
    "the,a,an,this,that,his,her,its,their,our,my,your,of,in,on,at,for,with,by,from,into,no,any,some,every,each,new,recent,more,'s",
  ),
)

interface Forms {
  readonly base: Set<string>
  readonly third: Set<string>
  readonly past: Set<string>
}

function formsOf(): Forms {
  const forms: Forms = { base: new Set(), third: new Set(), past: new Set() }
  const reported = verbs
    .split("\n")
    .map((row) => (row.split("|")[0] ?? "").trim())
    .filter((cell) => cell !== "" && cell.split(" ").length < 4)
  for (const cell of [...reported, ...commonVerbs]) {
    const [base, third, past, , , participle] = conjugate(cell).map(({ words }) =>
      fold(words.split(" ")[0] ?? ""),
    )
    if (base !== undefined) forms.base.add(base)
    if (third !== undefined) forms.third.add(third)
    if (past !== undefined) forms.past.add(past)
    if (participle !== undefined) forms.past.add(participle)
  }
  return forms
}

const forms = formsOf()

function verb(word: string, before: string, after: string): Verbness | undefined {
  if (auxiliaries.has(word) || contracted.test(word)) return "sure"
  // "may not be", "to be": the rest of a verb
  if (before === "to" || word.length < 2) return undefined
  if (forms.past.has(word)) return nominal.has(before) ? undefined : "sure"
  if (word.length > 4 && /[^e]ed$/u.test(word))
    return nominal.has(before) || after === "" || after === "by" ? "likely" : "sure"
  if (forms.third.has(word)) return nominal.has(before) ? undefined : "likely"
  if (!forms.base.has(word) || nominal.has(before)) return undefined
  // an imperative opens the clause, a verb of the present follows its plural subject
  return pronouns.has(before) || before === "" || before === "please" ? "sure" : "likely"
}

/** Nouns that tell a deed though no ending shows it. */
const deeds = new Set(
  list(`attack,attacks,strike,strikes,airstrike,airstrikes,raid,raids,arrest,arrests,release,ceasefire,cease-fire,truce,talks,visit,visits,ban,bans,vote,votes,war,wars,death,deaths,murder,
  coup,deal,deals,end,return,halt,use,support,help,aid,probe,inquiry,search,change,changes,delay,cut,cuts,increase,rise,fall,loss,win,victory,defeat,collapse,crash,crackdown,crime,crimes,
  abuse,abuses,theft,fraud,rape,torture,trial,review,reform,reforms,withdrawal,removal,approval,refusal,denial,arrival,renewal,betrayal,proposal,trade,peace,justice,access,control,plot,
  plan,plans,move,moves,action,actions,response,responses,retreat,siege,surge,leak,leaks,protest,protests,riot,riots,violence,crisis,dialogue,meeting,meetings,summit,boycott,blockade,bribe,bribes,contact,contacts,involvement,role`),
)
const ending = /(?:tion|sion|ment|ance|ence|ing|ness|ity|ism|al|ure)s?$/u

/** Clauses of English. */
export const clauses: ClausesPart = {
  verb,
  verbal: (word) => deeds.has(word) || (word.length > 6 && ending.test(word)),
  verbless: false,
  copulas: [],
  empty: list(
    "and,but,or,so,yet,then,also,too,now,well,yes,no,not,oh,that,which,who,the,a,an,this,these,those,it,he,she,they,we,i,you,in,on,at,of,to,for,with,by,from,as,if,when,while,because,however,meanwhile,instead,therefore,thus,still,once,again,later,earlier,today,yesterday,tonight,tomorrow,period,maybe,perhaps,indeed,moreover,furthermore,either,neither,nor,rt,ago,moments,moment",
  ),
  open: list(
    "the,a,an,of,from,and,or,but,his,her,its,their,our,my,your,is,are,was,were,would,could,might,must,should,be,been,being,which,who,whose,because,if,than,as",
  ),
}

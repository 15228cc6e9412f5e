/** Words of English that bind and weigh others. `_` joins words. */

/** They carry no content of their own: never aligned, never left over. */
export const functionWords = `
a an the of in on at to for from by with as into onto upon within between among through across along around over under against toward towards about during until till since while when where which who whom whose that this these those there here than then so such and or but nor if whether because although though
i me my mine you your yours he him his she her hers it its we us_pronoun our ours they them their theirs himself herself itself themselves
is are was were be been being am isn't am has have had having do does did doing done will would shall should can could may might must ought
also too very just even still yet already both either each own other another any some much more most s t up out off down too its it's he's she's there's
amid per via off although how what why
`

/** They carry little: presenting, reporting, filling. */
export const lightWords = `
say says said tell tells told report reports reported reportedly announce announced announces statement statements according source sources news breaking video watch photo photos
new big major key important one ones thing things way case matter issue result number level levels amount part kind type area side process
get gets got go goes going went make makes made take takes took come comes came become becomes became keep let put set exist exists
group people person man woman there someone somebody today now currently recently later earlier time year day total percent cent official officials country city town state government president minister former
`

/** They deny what follows them. */
export const negations = `not never neither nor cannot can't won't don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't wouldn't shouldn't couldn't nobody none nothing nowhere hardly barely no_longer no_one not_yet has_yet_to have_yet_to yet_to ain't isnt dont doesnt didnt wont cant havent hasnt wasnt arent`
export const softNegations = `without_any without_causing no_reported rather_than instead_of unable without lack lacks lacking lacked non absence_of free_of no`

/** Negations in appearance only: fixed expressions that deny nothing. */
export const notNegations = `not_only no_doubt without_doubt no_less_than not_least no_fewer_than no_sooner no_matter no_wonder why_not not_just without_question nothing_but if_not whether_or_not no_later_than not_until isn't_until not_against no_other_than nothing_more_than nothing_less_than not_just`

/** Verbs and nouns that deny or prevent what is said in their complement. */
export const denials = `
deny denies denied denial decline_to declines_to declined_to refuse refuses refused refusal reject rejects rejected rejection fail fails failed failure prevent prevents prevented ban bans banned forbid forbids forbade block blocks blocked stop stops stopped halt halts halted cancel cancels cancelled canceled scrap scraps scrapped avoid avoids avoided abandon abandons abandoned rule_out rules_out ruled_out refute refutes refuted dismiss dismisses dismissed oppose opposes opposed ignore ignores ignored suspend suspends suspended postpone postpones postponed delay delays delayed thwart thwarts thwarted foil foils foiled boycott boycotts boycotted call_off called_off
`

/** They put what is said in doubt, in question or into the future. */
export const hedges = `may might could possibly perhaps maybe likely alleged allegedly reportedly possible probable probably apparently suspected rumoured rumored plan plans planned expect expects expected consider considers considering mull mulls intend intends if should potential potentially seek seeks aim aims hope hopes`

export const questions = `what_is who_is who_are why how what_are how_many when_will what_was`

export const numbers = `one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 hundred=100 thousand=1000 million=1000000 billion=1000000000 trillion=1000000000000 dozen=12`
export const multipliers = `hundred=100 thousand=1000 million=1000000 billion=1000000000 trillion=1000000000000 mn=1000000 mln=1000000 bn=1000000000 bln=1000000000 tn=1000000000000 dozen=12`
export const duals = ``

export const atLeast = `at_least more_than over no_less_than not_less_than no_fewer_than upwards_of exceeding above a_minimum_of as_many_as_or_more`
export const atMost = `at_most less_than under fewer_than up_to below no_more_than a_maximum_of as_many_as`
export const about = `about around approximately roughly nearly almost some close_to`

export const percents = `% ٪ percent per_cent pct percentage`
export const currencies = `$=dollar €=euro £=pound ¥=yen ₹=rupee ₽=ruble ₺=lira`

/** A day beside one of these is the day of the telling. */
export const reporting = `say says said tell tells told report reports reported announce announces announced statement comment comments commented interview interviewed publish publishes published print printed testify testified release released confirm confirms confirmed disclose disclosed reach reached added according spokesman spokeswoman`

/** Words for somebody or some animal that identify nobody. */
export const anybody = `man men woman women boy boys girl girls child children kid kids baby babies person persons people someone somebody anyone lady ladies guy guys adult adults toddler teenager teenagers youth crowd couple player players friend friends one dog dogs puppy cat cats kitten kittens horse horses monkey animal animals bird birds nobody no_one`

/** What is counted up from day to day. */
export const growing = `kill kills killed killing dead die died dies death deaths dying toll wound wounded injure injured injury injuries hurt casualty casualties victim victims body bodies missing displace displaced flee fled evacuate evacuated rescue rescued arrest arrested detain detained infect infected infection infections case cases destroyed damaged homeless`

/** They open another clause. */
export const clauseWords = `as after before because despite amid while when since although though but that whereas until if following due_to owing_to thanks_to in_spite_of even_though`

/**
 * Verbs of reporting: base [past [past participle]] | act | frames | nominal | more.
 * `n` among the frames: base and -s form are everyday nouns too. Columns are explained at `cueOf`.
 */
export const verbs = `
say said||cbqp||negated=declines-to-confirm
tell told||cbqpa|of,about|
tell told|demands|ia||
state||cbqpn||
add||cqp||
note||cbqpn||
announce||cbqp|_|
declare||cbqpi|_|
report||cbqpn|_|
claim||cbqpin|_|
assert||cbqp||
insist||cbqp|on|
maintain||cbp||
contend||cbqp||
argue||cbqp|for,against|
allege||cbqp|_|
believe||cbp||certainty=probable
think thought||cbqp||certainty=probable
feel felt||cb||
know knew known||||
suggest||cbqp|_|certainty=possible
imply||cb||certainty=possible
indicate||cbp|_|
hint||cqp|at|certainty=possible
signal||cn|_|
explain||cqp||
clarify||cqp||
stress||cqpn|_|
emphasize||cqp|_|
emphasise||cqp|_|
underline||cq|_|
underscore||c|_|
reiterate||cqp|_|
repeat||cqp||
point out pointed out||cqp||
confirm||cbqp|_|negated=declines-to-confirm
affirm||cqp|_|
acknowledge|confirms|cbqp|_|
admit admitted|confirms|cbqp|to,_|
concede|confirms|cbqp|_|
confess|confirms|cqp|to|
recognize|confirms|c||
recognise|confirms|c||
deny denied|denies|cbq|_|negated=declines-to-confirm
refute|denies|cq|_|
rebut|denies|q|_|object=said
debunk|denies||_|object=said
dispute|denies|cqn|_|object=said
contest|denies|n|_|object=said
reject|denies|cq|_|object=said
push back pushed back|denies||on,against|object=said
dismiss|denies|q|_|as=as object=said
brush off brushed off|denies||_|object=said
brush aside brushed aside|denies||_|object=said
scoff|denies|q|at|object=said
bristle|denies|q|at|object=said
disavow|denies||_|
deplore||cq|_|
condemn||cq|_|
denounce||cq|_|as=as
criticize||cq|_|
criticise||cq|_|
blast||qn|_|as=for
slam slammed||q|_|as=for
accuse||qa||as=of
blame||q|_|
charge||cqn||
complain||cbqp|about,of|
lament||cqp|_|
regret||cq||
mourn||q||
praise||q|_|as=for
hail||q|_|as=as
welcome||q|_|as=as
applaud||q|_|as=for
describe||q||as=as
refer to referred to||||as=as
characterize||q||as=as
characterise||q||as=as
portray||||as=as
depict||||as=as
label||qn||as=_
brand||qn||as=_
dub dubbed||||as=_
call||qn||as=_
call for called for|demands|n|_|
call on called on|demands|ia||
urge|demands|cqpian|_|
demand|demands|cqpin|_|
request|demands|cian|_|
ask|demands|cqpia|for|
invite|invites|ia|to|
beg begged|demands|qia|for|
implore|demands|qia||
appeal|demands|in|for|
plead pled|demands|qi|for|
order|demands|cian||
instruct|demands|cia||
command|demands|cian||
require|demands|c||
recommend|demands|cbqp|_|
advise|demands|cqpia|_|
advocate|demands|n|_,for|
press for pressed for|demands|n|_|
push for pushed for|demands|n|_|
propose||cqpi|_|
offer|promises|qin||
promise|promises|cbqpian|_|
pledge|promises|cqpin|_|
vow|promises|cbqpin|_|
swear swore sworn|promises|cbqi||
guarantee|promises|cn|_|
commit committed|promises||to|
agree||cq||
threaten|threatens|cqi|_|
warn|warns|cbqpia|of,about,against|
caution|warns|cqpan|against|
alert|warns|an|to|
fear||cbn|_|certainty=possible
worry||cqp|about|certainty=possible
doubt||cn|_|certainty=possible
suspect||cbn|_|certainty=possible
hope|hopes|cbqpn|for|
wish|hopes|cbn||
want||||
expect||cbpio|_|certainty=probable
predict||cbqp|_|certainty=probable
forecast forecast||cbqpion|_|certainty=probable
project||cion||certainty=probable
anticipate||cb|_|certainty=probable
estimate||cbqpion|_|certainty=probable amount=at
reckon||cbp||certainty=probable
calculate||c||
put put put||n||amount=at
conclude||cqp||
determine||c||
find found||cp||
discover||c||
learn learnt||||
reveal||cbqp|_|
disclose||cqp|_|
show showed shown||cbpn||by=texts
demonstrate||cq||by=texts
prove||c||by=texts
consider||||
regard||||
view||||
see saw seen||||
deem||||
rule||cbpn||
figure||cbn||
convey||c||
elaborate||q||
envision||c|_|certainty=possible
foresee foresaw foreseen||c|_|certainty=probable
sense||||
summarize||q||
talk about talked about|||_|
weigh||||
hold held||c||
assume||cb||certainty=possible
presume||cb||certainty=possible
suppose||cb||certainty=possible
speculate||cqp|about|certainty=possible
guess||cbp||certainty=possible
imagine||cb||certainty=possible
theorize||c||certainty=possible
posit||c||
intend||||
plan planned||||
aim||||
decide||||
resolve||||
refuse||q||
decline||||
seek sought||||
remark||cqpn||
comment||cqpn||
observe||cqp||
mention||cq||
recall||cqp|_|
remember||cb||
recount||cqp||
relate||c||
testify||cbqp|to|
quip quipped||cqp||
joke||cqpn||
tweet||cbqpn||
post||qn||
write wrote written||cqp||
read read||qn||
reply||cqp||
respond||cqp||
answer||cqpn||
retort||cqp||
counter||cqp||
continue||qp||goes=on
go on went on||qp||goes=on
interject||qp||
wonder||qpn||
question||cqn|_|
inquire||qp||
shout||cqpn||
scream||qpn||
yell||qp||
cry||qpn||
exclaim||qp||
whisper||cqpn||
mutter||qp||
mumble||qp||
chant||qpn||
boast||cqp|of|
brag bragged||cq|about|
proclaim||cbqp|_|
profess||ci||
pronounce||q||as=_
assure||cbqpa|_|
reassure||cqa||
inform||cqa|of|
notify||ca|of|
brief||an||
remind||cqa|of|
persuade||||
convince||||
teach taught||||
quote|reports|cqpn||relay=_
cite|reports|c|_|relay=_
relay|reports|cn|_|
attribute|||_|
paraphrase||||
rule out ruled out|denies|c|_|negated=asserts
spell out spelled out||c|_|
lay out laid out||c||
set out set out||c||
make clear made clear||cqp||
make it clear made it clear||c||
chime in chimed in||qp||
weigh in weighed in||qp||
let slip let slip||c||
cast doubt on cast doubt on||c|_|
take issue with took issue with|denies||_|
hit back hit back||qp||
fire back fired back||qp||
shoot back shot back||qp||
speak spoke spoken|||of|
talk||n|of|
understand understood||||
realize||||
realise||||
judge||cn||
opine||cqp||
muse||cqpn||
editorialize||cqp||
apologize||cq|for|
concur concurred||cqp||
disagree||cq||
object||cqpn|to|
protest||cqpn|_|
grumble||cqp||
gripe||cqp||
fume||qp||
rail||q|against|
lambast lambasted||q|_|as=for
rebuke||q|_|as=for
commend||q|_|as=for
laud||q|_|as=for
rip ripped||q||as=for
fault||qn||as=for
chide||q|_|as=for
scold||q||as=for
mock||qn||as=for
ridicule||qn||
tout||q|_|as=as
interpret||||
perceive||||
`

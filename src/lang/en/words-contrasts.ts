/**
 * Contrasts of English: what cannot both be said of one thing at one time.
 *
 * A line is `name tone | one pole | the other pole`. Words of one pole are not synonyms of each other, each only
 * excludes each of the other pole. Tone `+` says that the first pole is good news and the second bad, `-` the
 * reverse, `=` that neither is. Words stand in their base form, irregular forms beside them; `_` joins words.
 * A contrast has the same name in every language.
 */
export const contrasts = `
rise + | rise rose risen increase climb soar surge jump gain grow grew growth rebound recover recovery rally up higher raise boost spike expand expansion double triple improve improvement strengthen advance boom upturn accelerate | fall fell fallen decrease drop decline plunge tumble slump sink sank sunk slide slid slip shrink shrank lower down collapse crash reduce reduction cut lose lost loss contract contraction halve worsen weaken ease dip downturn plummet dwindle slow slowdown retreat depreciate
high =! | high highest most maximum peak top record_high above greatest biggest largest majority | low lowest least minimum bottom record_low below smallest fewest minority
first =! | first earliest | last final latest
best + | best finest favourite | worst poorest
fast = | fast quick rapid accelerate hasten speed swift swiftly quickly rapidly | slow sluggish delay decelerate gradually slowly
increase = | tighten toughen intensify escalate step_up strengthen widen | loosen relax ease soften scale_back de-escalate narrow
support + | support back endorse favour favor approve welcome praise applaud defend champion advocate embrace uphold hail commend cheer | oppose reject condemn criticise criticize denounce protest resist attack blast slam deplore decry object against boycott rebuff disapprove lambast rebuke
accept + | accept approve agree adopt ratify consent pass grant sign greenlight welcome okay embrace concede | reject refuse decline veto deny block rebuff turn_down dismiss spurn oppose rule_out throw_out vote_down
confirm = | confirm acknowledge admit affirm verify concede corroborate reaffirm prove validate | deny refute dispute reject disavow repudiate rebut debunk contradict disprove dismiss
permit + | allow permit authorise authorize enable legalise legalize let license clear approve lift_ban entitle | ban forbid forbade prohibit bar block outlaw prevent restrict stop suspend disallow criminalise criminalize deny halt censor
start = | start begin began begun launch open commence initiate resume kick_off inaugurate embark set_off trigger spark ignite introduce undertake restart revive | end stop finish halt cease conclude close terminate suspend cancel quit abandon call_off shut_down scrap shelve complete discontinue extinguish defuse
continue = | continue persist maintain remain stay keep kept proceed carry_on go_on retain extend sustain prolong renew resume cling stick_to | stop end halt cease quit abandon give_up interrupt discontinue suspend leave resign break_off pause drop cancel step_down
hold = | hold held convene schedule go_ahead proceed stage | postpone delay cancel call_off adjourn defer put_off suspend scrap
cancel = | impose enact introduce enforce implement apply levy slap issue pass | lift repeal scrap revoke cancel remove abolish waive withdraw annul rescind overturn exempt drop
success + | succeed success win won achieve manage triumph prevail victory accomplish reach overcome defeat clinch secure successful | fail failure failed lose lost defeat collapse flop miss stall founder unsuccessful fall_short deadlock bungle
open = | open reopen unlock unblock unseal opened | close shut closed lock block seal closure
free + | free release liberate acquit pardon exonerate discharge parole escape freed bail clear_of | arrest detain jail imprison capture convict hold_captive seize sentence charge custody remand abduct kidnap hostage apprehend lock_up
punish - | punish fine penalise penalize sanction dismiss sack fire expel discipline | reward honour honor praise pardon award promote forgive decorate
peace + | peace ceasefire truce calm reconcile reconciliation harmony stability stable friendly peaceful cooperation agreement deal settle settlement de-escalation detente quiet | war conflict fight fighting fought clash battle attack violence hostilities unrest tension dispute strike raid bomb bombing shell shelling fighting escalation feud riot turmoil bloodshed combat crisis
health + | survive alive survivor rescue recover safe unhurt heal live_on cure healthy unharmed save birth uninjured born | die dead death kill fatality injure wound casualty victim murder execute drown perish hurt sick ill slain deceased fatal lethal assassinate assassination corpse
natural death = | natural_causes die died | murder assassinate kill slain
suicide = | suicide | murder assassinate kill
advance + | advance capture seize recapture gain_ground take_control conquer storm overrun push_forward retake | retreat withdraw pull_back lose_ground flee surrender fall_back abandon pull_out
enter = | enter arrive join return come came land admit deploy flow_in move_in immigrate | leave left exit depart quit withdraw flee fled pull_out evacuate move_out emigrate walk_out
remain = | remain stay keep_post stand_firm stand_by cling | leave left resign quit depart flee step_down abandon evacuate
expel - | expel deport evict oust banish remove exclude kick_out dismiss recall | invite welcome host admit receive appoint reinstate shelter
appoint = | appoint hire name elect nominate install inaugurate reinstate promote recruit swear_in | dismiss fire sack oust remove resign depose demote impeach step_down lay_off
give = | give gave given grant provide supply donate deliver offer hand_over pay paid return award send sent distribute transfer | take took taken seize confiscate withhold withheld deny cut_off steal stole stolen rob receive keep collect demand retain
buy = | buy bought purchase acquire acquisition import | sell sold sale dispose export divest offload
build + | build built construct erect repair restore rebuild create establish assemble renovate reconstruction found | destroy demolish raze dismantle ruin wreck tear_down damage burn bomb collapse flatten
gain = | profit gain earn surplus win won make_money wealth rich revenue | loss lose lost deficit debt bankrupt bankruptcy poor cost
cheap = | cheap free inexpensive affordable | expensive costly dear pricey unaffordable
plenty =! | plenty many abundant abundance surplus glut enough sufficient everyone numerous widespread | few scarce scarcity shortage insufficient none nobody no_one rare
easy = | easy simple facilitate ease straightforward smooth | hard difficult complicate hinder obstruct impede complex tough
possible = | possible can able likely feasible expect capable | impossible cannot unable unlikely rule_out infeasible incapable
agree + | agree agreement consensus deal compromise accord reconcile unite unanimously align pact concur | disagree disagreement dispute split divide row quarrel argue differ rift clash conflict deadlock feud
marry = | marry married wed wedding engage marriage | divorce separate split_up annul breakup
ally = | ally friend partner supporter loyalist backer proponent | enemy foe rival opponent adversary critic rebel opposition detractor
attack - | attack assault strike struck bomb bombard invade raid shell target hit ambush storm | defend protect guard shield help rescue save defence defense spare aid
help + | help aid assist support rescue facilitate relief back contribute | harm hurt hinder obstruct abandon block ignore neglect undermine sabotage damage impede
care + | care heed respond address attend notice consider respect | ignore neglect overlook disregard dismiss shrug_off sideline snub
praise + | praise hail commend applaud laud compliment celebrate salute glorify honour honor thank | criticise criticize condemn blast slam denounce blame insult mock accuse rebuke scold ridicule deride lambast
apologise = | apologise apologize regret sorry repent | defend justify insist boast stand_by
thank = | thank appreciate gratitude | blame complain reproach rebuke
threaten - | threaten menace intimidate warn | reassure promise assure protect guarantee vow_to_help
warn = | warn fear worry alarm concern caution pessimism pessimistic anxious afraid | reassure calm allay optimism optimistic confident confidence hope downplay trust
hope + | optimistic optimism hope hopeful upbeat positive bullish promising bright | pessimistic pessimism despair hopeless gloomy negative bearish bleak grim
happy + | happy glad joy celebrate satisfied delighted pleased smile laugh cheerful | sad angry unhappy mourn upset furious anger outrage cry weep dissatisfied grief miserable frustrated disappointed
love + | love like adore fond admire prefer | hate dislike loathe detest despise
good + | good great excellent positive beneficial useful effective healthy fair clean suitable adequate beautiful | bad poor terrible awful negative harmful useless ineffective unhealthy unfair dirty unsuitable inadequate ugly disastrous dire
safe + | safe secure safety protected harmless stable | dangerous unsafe risky hazardous danger risk threat perilous insecure deadly
strong = | strong powerful robust tough heavy severe intense fierce firm sharp steep harsh | weak fragile feeble light mild modest slight gentle soft moderate frail
clean = | clean honest transparent pure uncorrupted | dirty corrupt corruption polluted contaminated fraud bribe tainted
true = | true real genuine authentic accurate correct factual right actual | false fake bogus hoax untrue inaccurate incorrect wrong fabricated rumour rumor forged mistaken misleading
guilty - | guilty convict condemn implicate blame culpable accuse charge indict | innocent acquit exonerate clear absolve not_guilty
legal = | legal lawful legitimate constitutional valid legally | illegal unlawful illegitimate unconstitutional invalid void illicit illegally
reveal = | reveal disclose announce unveil publish expose show find found leak uncover discover publicly public admit | hide hid hidden conceal cover_up withhold suppress secret secretly keep_quiet mask
appear = | appear emerge show_up find found surface present exist discover turn_up | disappear vanish missing absent lose go_missing extinct
attend = | attend participate join take_part show_up be_present turn_out | boycott skip miss absent withdraw stay_away pull_out shun avoid
join = | join merge enter unite accede merger | leave left quit exit withdraw split secede break_away defect separation
unite = | unite unify merge combine together joint gather assemble | divide split separate partition break_up apart disperse scatter
lead = | lead led top head first ahead overtake | trail lag last behind bottom
extend = | extend prolong lengthen expand renew | shorten curtail cut_short limit reduce expire lapse
keep = | keep kept retain preserve maintain honour honor hold_on | abandon surrender give_up drop relinquish lose break broke discard forfeit ditch
obey = | obey comply follow observe respect abide adhere honour honor compliance | violate breach break broke defy ignore flout disobey disregard violation infringe
resist = | resist defy withstand confront stand_up_to hold_out | surrender yield submit capitulate give_in succumb bow_to
save = | save conserve austerity spare | spend spent waste squander splurge
employ = | hire recruit employ jobs create_jobs | fire sack lay_off unemployment job_losses redundant layoff unemployed
prove = | prove proof evidence demonstrate establish substantiate | disprove refute no_evidence unproven doubt unsubstantiated
trust + | trust confidence believe faith rely | distrust doubt suspect suspicion mistrust disbelieve sceptical skeptical
equal = | equal same similar identical alike match | different unequal differ distinct unlike diverge
include = | include contain involve cover comprise incorporate | exclude omit except without leave_out exempt
with =! | with alongside accompanied together_with | without lacking minus
before =! | before ahead_of prior_to | after following
because =! | because due_to owing_to thanks_to as_a_result_of amid | despite in_spite_of although though regardless notwithstanding
inside = | inside domestic internal indoor indoors home local onshore within | outside foreign external outdoor outdoors abroad overseas offshore
up = | up above over upstairs air sky airborne | down below under underground downstairs ground land
near = | near close approach nearby imminent neighbouring next_to beside | far distant remote away faraway
east = | east eastern easterly | west western westerly
north = | north northern northerly | south southern southerly
right = | right right-wing rightist | left-wing leftist leftwing
new = | new fresh modern recent newly novel | old ancient former outdated previous used traditional
future = | future will upcoming next coming tomorrow forthcoming soon | past last previous former ago already yesterday
day = | day morning daytime noon dawn daylight | night evening overnight midnight dusk
young = | young youth child teenager teen toddler baby kid | old elderly aged senior pensioner
hot = | hot heat warm heatwave boiling summer burning | cold freeze frozen chill cool snow winter icy frost freezing
dry = | dry drought arid | wet rain flood rainy soaked damp
full = | full complete total entirely fully whole crowded packed | empty partial partly incomplete vacant deserted
public = | public publicly openly open official officially | private secret privately behind_closed_doors confidential unofficial covert
temporary = | temporary temporarily interim provisional brief briefly short-term | permanent permanently lasting indefinite indefinitely forever long-term
direct = | direct directly face-to-face | indirect indirectly mediator intermediary
voluntary = | voluntary voluntarily willing willingly optional | forced compulsory mandatory involuntary coerce obligatory reluctantly
single =! | single sole alone one individual unilateral only unilaterally | several multiple many joint both collective multilateral jointly
majority =! | majority most all unanimous | minority few some none
military = | military armed soldier combat troops | civilian civil unarmed diplomatic diplomacy
democracy = | democracy democratic freedom elected | dictatorship authoritarian tyranny coup autocracy dictator
deploy = | deploy send sent dispatch mobilise mobilize reinforce station amass | withdraw pull_out recall remove demobilise demobilize
arm = | arm armed weaponise rearm equip | disarm unarmed disarmament demilitarise demilitarize
arrive = | arrive land reach come came touch_down dock | depart leave left take_off set_off sail go_away
send = | send sent export dispatch ship transmit mail | receive import get got obtain collect
ask = | ask request question demand inquire plead | answer reply respond fulfil satisfy
require = | condition require demand prerequisite mandatory must conditional precondition | unconditional unconditionally waive optional no_conditions without_conditions voluntary
certain = | certain sure definite confirmed definitely inevitable conclusive | uncertain unsure doubtful possible unclear maybe perhaps tentative unconfirmed inconclusive
stable + | stable steady unchanged flat hold_steady steadily constant | volatile unstable fluctuate swing turbulent instability erratic
same = | unchanged keep_rates hold_rates freeze leave_unchanged maintain | change alter raise cut shift amend revise
legal case = | sue prosecute charge investigate indict press_charges file_suit | drop_charges drop_case settle withdraw_suit
speak = | speak spoke say comment talk announce testify discuss speak_out | silent silence decline_to_comment no_comment refuse_to_comment mute
win vote = | elect vote_for win_election re-elect re-election | vote_against lose_election defeat
fill = | fill stock store stockpile full replenish load | empty drain deplete exhaust run_out unload
connect = | connect link restore_ties normalise normalize attach join | disconnect sever cut_ties cut_off isolate detach break_ties
work = | work operate function active operational running busy | idle strike broken inactive out_of_service paralyse paralyze defunct dormant
believe = | important vital crucial essential significant matter key | unimportant irrelevant trivial insignificant minor needless unnecessary
develop = | develop modernise modernize upgrade progress improve | regress decline stagnate stagnation deteriorate backward degrade
demand = | demand | supply
import = | import imports | export exports
income = | income revenue earnings receipts proceeds | expenditure spending costs expenses outlay
credit = | lend lent creditor lender | borrow debtor borrower
stand = | stand stood standing | sit sat sitting seated lie lying
sleep = | awake wake woke waking | sleep asleep slept sleeping
dress = | wear wore worn put_on dressed clothe | take_off remove naked nude undress shirtless
fasten = | attach fasten tie bind assemble stick put_together glue | detach unfasten untie loosen take_apart disassemble peel
push = | push shove | pull drag tow
lift = | lift raise pick_up put_up load | drop lower put_down unload
on = | turn_on switch_on on activate | turn_off switch_off off deactivate
loud = | loud noisy shout scream yell | quiet silent whisper quietly silence
big = | big large huge giant tall massive enormous | small little tiny short miniature
long = | long lengthy tall | short brief
thick = | thick fat wide deep broad | thin slim narrow shallow skinny
light colour = | light bright white lit | dark black dim unlit
happen = | happen occur take_place exist existed | avert prevent avoid
friend = | hug kiss embrace | slap punch hit kick fight
move = | run ran running race sprint rush | stroll crawl stand_still stationary motionless
`

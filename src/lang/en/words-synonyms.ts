/**
 * Synonyms of English news: words and expressions that may stand for one another. One group a line; words in their
 * base form, irregular forms beside them; `_` joins words. A word may be in several groups; groups do not chain.
 *
 * One table of one kind is read in one sitting however long it is; parted, it would be harder to review.
 */
export const synonyms = `
rise increase climb grow gain growth rose
soar surge jump leap spike rocket skyrocket
fall drop decline decrease fell dip slide slip
plunge tumble slump plummet crash collapse nosedive
cut reduce lower trim slash reduction decrease
raise increase lift hike boost
improve better enhance upgrade
worsen deteriorate
rebound recover recovery rally bounce_back
peak high top record
die death perish pass_away pass died demise dead
kill killed slay slain murder death dead
dead killed fatality death victim casualty
injure wound hurt injury wounded injured
assassinate murder kill assassination killing
victim casualty
arrest detain seize apprehend capture detention hold held custody nab
jail imprison prison imprisonment lock_up incarcerate behind_bars sentence
prisoner inmate detainee captive
free release freed liberate set_free let_go
acquit clear exonerate
sentence convict condemn
trial case hearing proceedings
sue lawsuit suit legal_action
accuse charge blame allege indict
accused suspect defendant
allegation accusation claim charge
investigate probe investigation inquiry enquiry examine look_into
reject refuse decline rebuff turn_down rejection refusal spurn
deny denial refute dismiss reject
confirm affirm verify acknowledge admit
say said tell told state declare announce report
announce declare unveil disclose reveal announcement
claim allege assert contend maintain
insist stress emphasise emphasize underline
accept agree approve approval consent
approve endorse back adopt pass ratify
ban prohibit forbid outlaw bar prohibition
prevent stop block thwart foil avert
allow permit let authorise authorize
cancel scrap call_off abandon axe annul
postpone delay defer put_off push_back adjourn postponement
suspend halt freeze pause stop suspension
start begin commence launch open began begun kick_off
resume restart renew reopen resumption
continue go_on persist carry_on keep
end finish conclude stop cease terminate over
close shut closure shut_down
open inaugurate unveil
attack assault strike raid offensive
strike hit bomb bombard pound airstrike raid
bombing explosion blast bomb attack
explode blow_up detonate explosion
clash fight battle fighting confrontation skirmish
war conflict fighting hostilities battle
dispute row conflict disagreement quarrel feud
truce ceasefire cease-fire armistice
peace reconciliation
agreement deal accord pact treaty
agree reach_agreement reach_a_deal strike_a_deal
sign conclude ink signing
talks negotiation discussion dialogue consultation negotiate talk discuss
meeting summit talks session gathering conference
meet met hold_talks encounter sit_down
visit trip tour travel
visit travel_to go_to arrive
leave depart exit quit departure left go
arrive reach land come arrival
return come_back go_back go_home
flee escape run_away fled flight
expel deport throw_out kick_out expulsion
resign quit step_down resignation stand_down
dismiss sack fire oust remove dismissal
appoint name nominate pick choose select appointment
elect choose vote_in election
election vote poll ballot
voter elector electorate
candidate contender hopeful nominee
win victory triumph success won
lose defeat loss lost
fail failure fall_short unsuccessful
succeed success manage
beat defeat overcome
prize award medal honour honor
give grant provide offer award supply
help aid assist assistance support relief
support back endorse backing
rescue save
hostage captive
kidnap abduct abduction kidnapping
disappear vanish go_missing missing
find discover locate found uncover
search hunt look_for seek
ask request call_for urge demand appeal
urge call_on press exhort
demand call_for insist_on
invite ask
apologise apologize apology sorry regret
protest demonstration rally march demonstrate
protester demonstrator marcher
strike walkout stoppage
anger fury outrage rage
criticise criticize condemn denounce slam blast attack criticism
praise hail applaud commend laud
welcome greet hail
threaten menace threat
warn caution alert warning
fear worry concern anxiety
hope optimism
control dominate hold rule
seize capture take_over take_control conquer
recapture retake regain
advance push progress
withdraw pull_out retreat withdrawal pullout
troops forces soldiers army military
soldier troop serviceman
army military armed_forces
fighter militant gunman rebel insurgent
militia armed_group
terrorist extremist militant jihadist
terror terrorism
police officer cop policeman
officer official
authorities government officials state
government administration cabinet regime
president leader head_of_state chief
prime_minister premier head_of_government
minister secretary
foreign_minister foreign_secretary top_diplomat
spokesman spokeswoman spokesperson
parliament assembly congress legislature
lawmaker legislator MP deputy senator congressman
court tribunal judge
judge justice magistrate
lawyer attorney barrister
law legislation act bill
ruling verdict judgment judgement decision
decision resolution decree order
plan project scheme proposal programme program initiative
measure step action
policy strategy approach
cause lead_to result_in trigger spark provoke
reason cause motive
because due_to owing_to as_a_result_of because_of
despite in_spite_of notwithstanding
about over regarding concerning on
during amid throughout
before ahead_of prior_to
after following since in_the_wake_of
near close_to beside next_to
without lacking
year annual yearly
decade ten_years
soon shortly
now currently at_present
again once_more anew
big large huge massive giant enormous major great
many numerous several lots multiple
small tiny little minor
strong powerful fierce intense
serious severe grave heavy
important key vital crucial significant major
famous well-known renowned prominent noted
new fresh latest recent novel
old ancient historic elderly aged
all every entire whole
some several a_few
about around approximately roughly nearly almost some
more_than over above upwards_of exceeding
less_than under below fewer_than
half fifty_percent
economy economic
crisis emergency turmoil
problem issue trouble difficulty
disaster catastrophe tragedy
money cash funds
fund finance bankroll
currency money
price cost
wage salary pay
pension retirement
tax levy duty
tariff duty levy
trade commerce
goods products merchandise
buy purchase acquire bought acquisition
sell sale sold
company firm business corporation enterprise
factory plant
bank lender
loan debt credit
budget spending_plan
deficit shortfall gap
profit earnings gain income
stocks shares equities
investor shareholder
market bourse exchange
oil crude petroleum
fuel petrol gasoline
electricity power
doctor physician medic
hospital clinic
patient sick
disease illness sickness
virus infection
outbreak epidemic
drug medicine medication
vaccine jab shot inoculation
study research survey
scientist researcher expert academic
expert specialist analyst
school college
student pupil
teacher instructor professor
child kid youngster boy girl children
baby infant toddler
young_man youth teenager lad
man guy person male gentleman
woman lady female person
people persons humans folk
person individual someone somebody man woman
crowd group throng
citizen resident national
resident inhabitant local
family relatives household
husband spouse
wife spouse
mother mum mom
father dad
son boy
daughter girl
plane aircraft jet airplane airliner
airport airfield
ship vessel
boat ship vessel
car vehicle automobile auto
truck lorry
bike bicycle cycle
motorcycle motorbike
train railway rail
road street highway path route
crash accident collision wreck
fire blaze flames burn
earthquake quake tremor
flood deluge flooding
storm hurricane cyclone typhoon
rain downpour
missile rocket
weapon arms arm gun
nuclear atomic
chemical_weapons poison_gas
spy agent espionage
intelligence spy_agency
corruption graft bribery
steal theft rob robbery loot
rape sexual_assault
abuse mistreatment maltreatment
torture abuse
violence unrest
journalist reporter correspondent
newspaper paper daily
media press
report story account
photo picture image photograph
video footage clip
film movie
actor star performer
singer vocalist artist
song tune track
musician player
band group
author writer novelist
book novel
player athlete
team side squad club
game match
World_Cup tournament
champion winner
coach manager
score goal
internet web online
phone telephone mobile cellphone
website site page
hack cyberattack breach
data information
letter message note
call phone ring
relation tie relationship link
cooperation partnership collaboration
alliance coalition bloc
ally partner
enemy foe adversary
rival opponent competitor
opposition opponents
pledge promise vow commit pledged
violate breach break violation
impose slap levy
sanction penalty punishment
penalty punishment fine
border frontier
region area province territory
area place zone district neighbourhood neighborhood
city town
village town hamlet
capital city
house home residence
building structure
wall fence barrier
church chapel cathedral
ruin remains
museum gallery
celebrate mark celebration
festival celebration
party celebration
wedding marriage
marry wed
birth born
job work post position
employee worker staff
unemployment joblessness
poverty hardship
hunger famine starvation
refugee migrant asylum-seeker displaced
migrant immigrant
water river
farmer grower
build construct erect construction
destroy demolish ruin wreck devastate raze
damage harm
rebuild reconstruct
create form establish set_up found
form establish
change alter modify amend shift
reform overhaul
include contain comprise
avoid evade dodge
prepare ready get_ready gear_up
consider study mull weigh think_about
discuss debate talk_about
debate discussion argument
controversy row furore
funny amusing humorous
shock surprise stun
sudden abrupt unexpected
quick rapid fast swift speedy quickly
slow gradual slowly
quiet calm peaceful
look watch view observe see stare gaze
see spot notice
eat consume dine chew
drink sip
cook prepare fry
cut slice chop
play perform
sing chant
dance dancing
walk stroll hike march
run jog sprint
jump leap hop bounce
ride drive
swim swimming dive
throw toss hurl pitch
hold grip carry grasp
wear dressed clad
sit seated rest
stand standing
speak talk chat converse
laugh smile grin
shout yell scream
put place lay set position
take grab
show display exhibit present
make create produce
get obtain receive acquire
use utilise utilize employ
try attempt seek
want wish desire
need require
think believe reckon
know aware
dog puppy canine hound
cat kitten feline kitty
horse pony
bird fowl
rock stone boulder
forest wood woods
sea ocean
beach shore seashore coast
lake pond pool
mountain hill cliff
field meadow grass lawn
garden yard backyard
snow ice
food meal dish
onion vegetable
guitar instrument
piano keyboard instrument
motor engine
cliff bluff ledge
kid child
couch sofa
shirt t-shirt top
jacket coat
hat cap
pan pot skillet
cup mug glass
paper sheet
tv television telly
united_nations UN world_body
white_house us_administration
kremlin russian_presidency
european_union EU
nato alliance
islamic_state isis isil daesh
`

// Made by scripts/generate-concepts.ts from data/concepts. Don't edit.

/** One group of words a line that may stand for one another; `_` joins the words of one expression. */
export const synonyms = `
ink signing signings signature signatures
truce truces ceasefire ceasefires cease-fire cease-fires armistice armistices
blacklist penalise penalize
embargo embargoes
ban prohibit forbid outlaw bans prohibition prohibitions curfew curfews
permit authorise authorize legalise legalize license permission permissions authorisation authorization permits licence licences
violate flout contravene infringe violation violations infringement infringements non-compliance break_ceasefire break_truce break_law break_agreement break_rules break_promise
comply abide adhere honor implement compliance adherence implementation
halt pause put_on_hold suspension suspensions halts pauses moratorium moratoriums delay
resume restart relaunch resumption renewal
quit withdrawal withdrawals departure departures leave_deal leave_agreement leave_treaty leave_accord leave_union leave_bloc leave_pact
accede accession membership
normalise normalize normalisation normalization rapprochement reconciliation
rupture ruptures
secede independence secession breakaway
aid assist donate relieve assistance donation donations
cooperate collaborate coordinate team_up cooperation collaboration partnership partnerships coordination alliance alliances
arrest apprehend nab round_up arrests roundup roundups handcuff
detain imprison remand detention detentions imprisonment incarceration
kidnap abduct kidnapping kidnappings abduction abductions hostage-taking
commandeer hijacking hijackings
pardon amnesty pardons amnesties clemency
abscond jailbreak jailbreaks
indict arraign indictment indictments arraignment arraignments
sue lawsuit lawsuits
confess confession confessions
acquit acquittal acquittals
quash annulment
behead hanging hangings beheading beheadings
crackdown crackdowns swoop swoops
confiscate impound confiscation confiscations
subpoena summons subpoenas
interrogate grill questioning
investigate investigation investigations inquiry inquiries enquiry enquiries inquest inquests fact-finding
extradite extradition extraditions
deport send_back deportation deportations expulsion expulsions
mistreat ill-treatment mistreatment
assail aggression onslaught onslaughts
airstrike airstrikes
bombard shelling bombardment bombardments
shoot_down interception interceptions
repel foil thwart repulse
blow_up go_off detonate explosion explosions detonation detonations
open_fire gun_down gunfire shootout shootouts
ambush ambushes
stab stabbing stabbings
ram plow_into
hack cyberattack cyberattacks hacks hacking
counteroffensive counteroffensives counter-offensive counter-offensives
invade invasion invasions
skirmish fighting skirmishes firefight firefights infighting hostilities
riot riots rioting unrest disorder loot vandalize vandalise uprising uprisings insurrection insurrections disturbances
retaliate retaliation reprisal reprisals counterattack counterattacks
destroy demolish raze devastate flatten destruction demolition demolitions devastation
rebuild reconstruct reconstruction rebuilding restoration
rough_up shove choke strangle manhandle kneel_on pepper-spray tase teargas tear-gas brutalize brutalise beating beatings
drive_out forcibly_remove dispersal
shoot_down downing shootdown
rape molest sexually_assault rapes
casualty casualties
slay killing killings slaying slayings gun_down
assassinate assassination assassinations
lynch lynching lynchings
massacre massacres bloodbath carnage
die perish pass_away death deaths fatality fatalities lose_life suicide suicides
drown drowning drownings
survivor survivors survival
injure maim injury injuries
hospitalise hospitalize
disappearance disappearances
uproot drive_out displacement displacements exodus
flee run_away
evacuation evacuations
catastrophe catastrophes calamity calamities
accident accidents mishap mishaps
overturn veer_off pile-up pile-ups pileup pileups
collide collision collisions
derailment derailments
cave_in cave-in cave-ins
burn catch_fire blaze blazes inferno infernos flames torch
wildfire wildfires bushfire bushfires
set_ablaze set_alight arson
extinguish douse
burst_its_banks flooding deluge floodwater floodwaters
earthquake earthquakes quake quakes tremor tremors
aftershock aftershocks
hurricane hurricanes cyclone cyclones typhoon typhoons tornado tornadoes thunderstorm thunderstorms blizzard blizzards sandstorm sandstorms snowstorm snowstorms
downpour downpours snowfall snowfalls rainfall
mudslide mudslides rockslide rockslides mudflow mudflows
eruption eruptions
tsunami tsunamis
drought droughts
heatwave heatwaves
famine famines starvation malnutrition starve
capsize go_down sinking sinkings shipwreck shipwrecks capsizing
epidemic epidemics pandemic pandemics infections
infect infection infections
vaccinate inoculate immunise immunize vaccination vaccinations inoculation inoculations immunisation
poison poisoning poisonings
stampede stampedes trample
blackout blackouts outage outages
spill spills pollution
cross_into move_into incursion incursions entrance entrances
conquer overrun take_town take_city take_village take_hill take_district take_base take_territory take_area take_neighborhood take_neighbourhood take_ground take_airport
recapture retake regain
pull_back vacate fall_back pullback pullbacks disengagement
deploy redeploy deployment deployments redeployment redeployments reinforcement reinforcements build-up buildup mobilisation mobilization mass_troops mass_forces station_troops station_forces station_missiles
besiege encircle siege sieges encirclement
push_forward close_in advances
infiltrate crossing crossings infiltration infiltrations
annexation annexations
outpost outposts
shut shut_down seal_off closure closures lockdown lockdowns
reopen reopening reopenings
mobilise mobilize conscript mobilisation mobilization conscription call-up
disarm demobilise demobilize disarmament demobilisation demobilization
rise increase climb grow gain growth rose
fall drop decline decrease fell dip slide slip
plunge tumble slump plummet crash collapse nosedive
cut reduce lower trim slash reduction decrease
peak high top record
arrest detain seize apprehend capture detention hold held custody nab
prisoner inmate detainee captive
penalty punishment fine
trial case hearing proceedings
ban prohibit forbid outlaw bar prohibition
attack assault strike raid offensive
strike hit bomb bombard pound airstrike raid
war conflict fighting hostilities battle
dispute row conflict disagreement quarrel feud
peace reconciliation
agreement deal accord pact treaty
talks negotiation discussion dialogue consultation negotiate talk discuss
meeting summit talks session gathering conference
visit trip tour travel
return come_back go_back go_home
election vote poll ballot
candidate contender hopeful nominee
rescue save
hostage captive
search hunt look_for seek
demand call_for insist_on
anger fury outrage rage
fear worry concern anxiety
control dominate hold rule
advance push progress
troops forces soldiers army military
army military armed_forces
soldier troop serviceman
islamic_state isis isil daesh
police officer cop policeman
authorities government officials state
government administration cabinet regime
prime_minister premier head_of_government
foreign_minister foreign_secretary top_diplomat
parliament assembly congress legislature
lawmaker legislator MP deputy senator congressman
united_nations UN world_body
court tribunal judge
law legislation act bill
decision resolution decree order
plan project scheme proposal programme program initiative
measure step action
policy strategy approach
reason cause motive
because due_to owing_to as_a_result_of because_of
about over regarding concerning on
during amid throughout
after following since in_the_wake_of
before ahead_of prior_to
despite in_spite_of notwithstanding
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
new fresh latest recent novel
old ancient historic elderly aged
important key vital crucial significant major
famous well-known renowned prominent noted
all every entire whole
some several a_few
more_than over above upwards_of exceeding
half fifty_percent
economy economic
crisis emergency turmoil
problem issue trouble difficulty
disaster catastrophe tragedy
money cash funds
currency money
price cost
wage salary pay
pension retirement
tax levy duty
tariff duty levy
trade commerce
goods products merchandise
company firm business corporation enterprise
factory plant
bank lender
loan debt credit
budget spending_plan
deficit shortfall gap
profit earnings gain income
oil crude petroleum
fuel petrol gasoline
hospital clinic
doctor physician medic
patient sick
disease illness sickness
vaccine jab shot inoculation
study research survey
scientist researcher expert academic
expert specialist analyst
school college
student pupil
teacher instructor professor
child kid youngster boy girl children
young_man youth teenager lad
woman lady female person
citizen resident national
family relatives household
husband spouse
wife spouse
father dad
mother mum mom
son boy
daughter girl
airport airfield
ship vessel
boat ship vessel
car vehicle automobile auto
train railway rail
crash accident collision wreck
fire blaze flames burn
flood deluge flooding
storm hurricane cyclone typhoon
rain downpour
missile rocket
weapon arms arm gun
chemical_weapons poison_gas
spy agent espionage
intelligence spy_agency
rape sexual_assault
journalist reporter correspondent
newspaper paper daily
film movie
show display exhibit present
actor star performer
singer vocalist artist
song tune track
author writer novelist
book novel
player athlete
team side squad club
World_Cup tournament
champion winner
coach manager
video footage clip
internet web online
phone telephone mobile cellphone
data information
letter message note
call phone ring
relation tie relationship link
alliance coalition bloc
enemy foe adversary
rival opponent competitor
opposition opponents
sanction penalty punishment
border frontier
region area province territory
city town
village town hamlet
building structure
house home residence
museum gallery
festival celebration
wedding marriage
birth born
job work post position
unemployment joblessness
poverty hardship
hunger famine starvation
water river
farmer grower
change alter modify amend shift
reform overhaul
controversy row furore
funny amusing humorous
shock surprise stun
sudden abrupt unexpected
quick rapid fast swift speedy quickly
slow gradual slowly
quiet calm peaceful
white_house us_administration
kremlin russian_presidency
european_union EU
nato alliance
spokesman spokeswoman spokesperson
soar surge jump leap spike rocket skyrocket
raise increase lift hike boost
improve better enhance upgrade
worsen deteriorate
rebound recover recovery rally bounce_back
die death perish pass_away pass died demise dead
kill killed slay slain murder death dead
dead killed fatality death victim casualty
injure wound hurt injury wounded injured
assassinate murder kill assassination killing
victim casualty
jail imprison prison imprisonment lock_up incarcerate behind_bars sentence
free release freed liberate set_free let_go
acquit clear exonerate
sentence convict condemn
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
bombing explosion blast bomb attack
explode blow_up detonate explosion
clash fight battle fighting confrontation skirmish
agree reach_agreement reach_a_deal strike_a_deal
sign conclude ink signing
meet met hold_talks encounter sit_down
visit travel_to go_to arrive
leave depart exit quit departure left go
arrive reach land come arrival
flee escape run_away fled flight
expel deport throw_out kick_out expulsion
resign quit step_down resignation stand_down
dismiss sack fire oust remove dismissal
appoint name nominate pick choose select appointment
elect choose vote_in election
voter elector electorate
win victory triumph success won
lose defeat loss lost
fail failure fall_short unsuccessful
succeed success manage
beat defeat overcome
prize award medal honour honor
give grant provide offer award supply
help aid assist assistance support relief
support back endorse backing
disappear vanish go_missing missing
find discover locate found uncover
ask request call_for urge demand appeal
urge call_on press exhort
invite ask
apologise apologize apology sorry regret
protest demonstration rally march demonstrate
protester demonstrator marcher
strike walkout stoppage
criticise criticize condemn denounce slam blast attack criticism
praise hail applaud commend laud
welcome greet hail
threaten menace threat
warn caution alert warning
seize capture take_over take_control conquer
withdraw pull_out retreat withdrawal pullout
fighter militant gunman rebel insurgent
militia armed_group
terrorist extremist militant jihadist
terror terrorism
officer official
president leader head_of_state chief
minister secretary
judge justice magistrate
lawyer attorney barrister
ruling verdict judgment judgement decision
cause lead_to result_in trigger spark provoke
near close_to beside next_to
about around approximately roughly nearly almost some
less_than under below fewer_than
fund finance bankroll
buy purchase acquire bought acquisition
sell sale sold
stocks shares equities
investor shareholder
market bourse exchange
electricity power
virus infection
outbreak epidemic
drug medicine medication
baby infant toddler
man guy person male gentleman
people persons humans folk
person individual someone somebody man woman
crowd group throng
resident inhabitant local
plane aircraft jet airplane airliner
truck lorry
bike bicycle cycle
motorcycle motorbike
road street highway path route
nuclear atomic
corruption graft bribery
steal theft rob robbery loot
abuse mistreatment maltreatment
torture abuse
violence unrest
media press
report story account
photo picture image photograph
musician player
band group
game match
score goal
website site page
hack cyberattack breach
ally partner
pledge promise vow commit pledged
violate breach break violation
impose slap levy
area place zone district neighbourhood neighborhood
capital city
wall fence barrier
church chapel cathedral
ruin remains
celebrate mark celebration
party celebration
marry wed
employee worker staff
refugee migrant asylum-seeker displaced
migrant immigrant
build construct erect construction
destroy demolish ruin wreck devastate raze
damage harm
create form establish set_up found
form establish
include contain comprise
avoid evade dodge
prepare ready get_ready gear_up
consider study mull weigh think_about
discuss debate talk_about
debate discussion argument
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
make create produce
get obtain receive acquire
use utilise utilize employ
try attempt seek
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
convene meeting meetings encounter encounters gathering gatherings
conference conferences forum forums symposium symposia
briefing briefings
sitting sittings plenary plenaries
discuss confer talks discussion discussions consultation consultations dialogue dialogues deliberations
negotiate bargain negotiation negotiations bargaining
mediate mediation mediator mediators
phone telephone
videoconference videoconferences
travel touch_down arrival arrivals
depart fly_out
reception receptions
invitation invitations
spearhead lead_talks lead_negotiations sponsor_talks
appoint designate install selection selections
nomination nominations
step_down stand_down abdicate step_aside vacate resignation resignations abdication abdications
oust axe lay_off dismissal dismissals sacking sackings removal ouster let_go
reinstate reappoint reinstatement reappointment
overthrow topple oust depose putsch putsches
swear_in inauguration inaugurations swearing-in
successor successors succession replacement replacements
elect re-elect vote_in re-election selection
election elections runoff runoffs run-off run-offs by-election by-elections balloting
run_president run_against run_governor run_senate run_mayor run_office run_congress
reshuffle reshuffles shake-up shake-ups shakeup shakeups
disband dissolution
demote demotion demotions
retirement retirements
say tell remark remarks
inform cite quote
announce unveil proclaim announcement announcements declaration declarations unveiling proclamation proclamations
refute rebut disavow repudiate denial denials rebuttal rebuttals disclaimer disclaimers
affirm verify corroborate confirmation confirmations verification affirmation
accuse accusation accusations allegation allegations
exonerate absolve vindicate
assert allege contend assertion assertions
emphasise emphasize insist underline reiterate underscore emphasis insistence
confess admission admissions acknowledgement acknowledgements
retract recant backtrack backpedal retraction retractions u-turn u-turns climbdown
menace ultimatum ultimatums
warn alert warning warnings alerts
deplore decry condemnation condemnations denunciation denunciations
criticise criticize lambast rebuke criticism criticisms rebukes
praise commend applaud laud commendation commendations
support advocate favour favor backing endorsement endorsements solidarity
oppose resist objection objections
rule_out spurn rebuff refusal refusals rejection rejections
accept agree consent acceptance
urge call_for call_on
request plead requests petition petitions
suggestion suggestions initiative initiatives
pledge promise undertake pledges promises commitment commitments
apologise apologize apology apologies
worry worries
hope hopes optimism
condolences condolence sympathy
congratulate congratulations
predict forecast anticipate foresee forecasts prediction predictions expectation expectations
doubt doubts scepticism skepticism
reveal disclose expose uncover divulge revelation revelations disclosure disclosures
seek want intend plan aim readiness willingness desire intention intentions wish wishes
facilitate help facilitation contribution contributions
hinder obstruct hamper impede stall obstruction obstructions obstacle obstacles hindrance hindrances
precondition preconditions prerequisite prerequisites
protest protests demonstration demonstrations sit-in sit-ins
walkout walkouts stoppage stoppages
vote votes ballot ballots voting balloting
abstention abstentions
approval approvals
vote_down turn_down throw_out rebuff refusal
veto vetoes
sponsor put_forward circulate submission submissions proposal proposals tabling
enact legislate promulgate enactment
repeal rescind repeals revocation abolition
ratify ratification ratifications
amend revision revisions change_law
referendum referendums plebiscite plebiscites
recount recounts tally tallies
`

/** English words by what they do in a clause; see `FrameWordSense`. */
export const frameWords = `
with: with, alongside
between: between, among
in: in, at, inside
to: to
from: from, out of
against: against
by: by
about: about, concerning, regarding, over, focused on, focusing on, centred on, centered on
of: of
for: for
on: on
through: through, via
level: at the level of, level, levels, at the highest level
since: since
that: that
and: and, as well as, along with
scene: clashes, fighting, a shooting, shooting, explosion, explosions, blast, blasts, bombing, bombings, car bombing, suicide bombing, protests, unrest, earthquake, fire, floods, crash, battles, shootout, stampede
or: or
opening: but, also, meanwhile, however, so
not: not, no, never, n't, didn't, doesn't, don't, won't, wasn't, weren't, isn't, aren't, hasn't, haven't, hadn't, neither, nor, without, cannot, can't
only: only, solely, exclusively, limited to, confined to, restricted to, are limited to, is limited to, was limited to, were limited to, been limited to, had been limited to, have been limited to
hedge possible: may, might, could, perhaps, possibly, maybe, possible, is possible, potential
hedge probable: expected to, is expected to, are expected to, was expected to, were expected to, likely, likely to, is likely to, are likely to, probably, is set to, are set to, set to, due to, poised to, scheduled to, expected
infinitive: to, in order to, so as to
holding: holding, the holding of, convening, the resumption of, the launch of, the start of, launching, starting, beginning
preamble: we are talking about, we're talking about, what we are talking about is
aim: to, for, in order to, aimed at
sidelines: on the sidelines of
due: from, because of, caused by, as a result of
range: between
toll-link: claimed the lives of, has claimed the lives of, had claimed the lives of, cost the lives of, left
dead: dead
aux: will, would, has, have, had, did, do, does, been, going to, also, will be, would be
aux modal: will, would, did, do, does
be: is, are, was, were, be, being, been, has been, have been, had been, will be, would be
filler: today, officially, reportedly, jointly, briefly, recently, already, currently, again, there, late, early, once, personally, now, then, directly, publicly, formally, secretly, repeatedly, fully, gradually, soon, still, previously, earlier, later, both, each other, one another, together, separately, this is, it is, it was, this was, this, which is, in a bid to, as part of a visit, in turn, their relations, its relations, his relations, relations, ties, their ties, its ties
determiner: any, the, a, an, these, those, its, his, her, their, another, some, all, our, this
title: mr, mrs, ms, dr, gen, general, sir, lt, col, king, sheikh, sultan, his, her, counterpart's
adjective: visiting, outgoing, incoming, new, former, top, senior, trilateral, three-way, bilateral, quadrilateral, four-way, joint, rare, direct, high-level, closed-door, face-to-face, emergency, urgent, constructive, intensive, lengthy, long, short, brief, productive, extended, further, fresh, second, third, next, latest, last, previous, military, air, missile, drone, rocket, artillery, overnight, deadly, major, large-scale, ground, surprise, special, indirect, peace, upcoming, planned, regular, separate, armed, young, local, foreign, at least, working, state, two-day, three-day, one-day, official, interim, acting, then, caretaker, de, facto, key, formal, important, virtual, mutual, diplomatic
barrier: after, before, while, when, as, because, although, though, despite, following, amid, during, whereas, where, which, until, unless, saying, adding, noting, who, whose, ahead of, in response to, on the sidelines of, since then, including, even as, in exchange, in return, but, rather than, so that, instead of, but also, prompting, according to
relative: who, which, whose, whom
condition: if, provided that, on condition that, as long as, so long as, in case, should
idle: if needed, if necessary, if need be, if required
discuss: to discuss, discussing, to talk about, to address, on the issue of, to review, aimed at discussing
purpose: for
self: his country, her country, their country, our country, my country, his government, her government, our government
speaker: we, he, she, i
pair states: the two countries, both countries, the two states, the two nations, the two neighbours, the two neighbors, both states, both nations, the two governments, both governments, the two capitals
pair sides: the two sides, both sides, the two parties, both parties, the two, the pair
pair head-of-state: the two presidents, both presidents
pair foreign-minister: the two foreign ministers, the foreign ministers of the two countries, the countries' foreign ministers, the two countries' foreign ministers, both foreign ministers, the two countries ' foreign ministers
pair defence-minister: the two defence ministers, the two defense ministers, the defence ministers of the two countries, the defense ministers of the two countries, the two countries' defence ministers
counterpart one: counterpart
counterpart many: counterparts
office head-of-state one: president, king, emir, head of state
office head-of-state many: presidents, heads of state, leaders
office head-of-government one: prime minister, premier, chancellor
office head-of-government many: prime ministers, premiers
office crown-prince one: crown prince
office vice-president one: vice president
office foreign-minister one: foreign minister, minister of foreign affairs, secretary of state, foreign secretary, top diplomat
office foreign-minister many: foreign ministers, top diplomats, ministers of foreign affairs
office defence-minister one: defence minister, defense minister, minister of defence, minister of defense, secretary of defense, defence secretary, defense secretary
office defence-minister many: defence ministers, defense ministers
office interior-minister one: interior minister, home secretary
office interior-minister many: interior ministers
office finance-minister one: finance minister, treasury secretary
office finance-minister many: finance ministers
office energy-minister one: energy minister, oil minister
office energy-minister many: energy ministers, oil ministers
office deputy-foreign-minister one: deputy foreign minister, vice foreign minister, deputy secretary of state, assistant foreign minister
office deputy-foreign-minister many: deputy foreign ministers
office deputy-defence-minister one: deputy defence minister, deputy defense minister
office intelligence-chief one: intelligence chief, spy chief, head of intelligence, director of intelligence, chief of intelligence, spymaster, intelligence head
office intelligence-chief many: intelligence chiefs, spy chiefs, heads of intelligence
office chief-of-staff one: army chief, chief of staff, military chief, chief of the general staff
office chief-of-staff many: army chiefs, chiefs of staff, military chiefs
office national-security-adviser one: national security adviser, national security advisor
office parliament-speaker one: parliament speaker, speaker of parliament
office ambassador one: ambassador
office ambassador many: ambassadors
office envoy one: envoy, special envoy
body government: government, regime, administration, leadership, authorities, authority
body forces: forces, troops, army, military, warplanes, jets, aircraft, air force, soldiers, fighter jets, navy, artillery, drones
body officials: officials, diplomats, officers
body intelligence: intelligence, intelligence services, intelligence agencies, intelligence service, intelligence agency, spy agency, spy agencies
body delegation: delegation, delegations
body diplomacy: diplomacy
people turkey: turks, the turks
people france: the french
people united-kingdom: the british, britons
track military: military, military-level
track intelligence: intelligence, security
track diplomatic: diplomatic
track political: political
track economic: economic, trade
track humanitarian: humanitarian
rank minister: ministerial, at ministerial level
rank head: presidential
formality official: official, formal
formality informal: informal, unofficial
formality secret: secret, undisclosed
several: several, a number of, a series of, multiple, many, two rounds of, a string of, repeated
first: first, the first, its first, their first
copula: marks, marked, will mark, would be
unnamed: a third country, an undisclosed location, an unnamed country
capital: capital
place-noun: targets, sites, base, bases, airport, an airport, targets inside, city, town, village, province, region, district, capital city, governorate, port, area, areas, outskirts, suburbs, parts, centre, center, neighbourhood, neighborhood, border town, city of, positions
light host verb: host, convene
light verb: hold held, conduct, have had, carry_out carried_out, launch, stage, mount, pay paid, perform, sign, reach, strike_a struck_a, maintain, make made, kick_off kicked_off, deliver, provide, give gave given, send sent, enter_into entered_into, engage_in engaged_in
occur verb: continue, proceed, intensify, take_place took_place taken_place, rise rose risen, climb, reach, happen, occur, go_ahead went_ahead gone_ahead, begin began begun, start, resume
occur: stands, underway, under way, ongoing, held, on track, was held, were held, be held, been held, is being held, are being held
exist: there is, there are, there was, there were, there have been, there has been, there will be, there had been
idea: organise, organize, arrange, set up, convene, launch, launching, carry out, the idea of, idea of, holding, organising, organizing, arranging, hosting, a plan for, efforts for, efforts to, efforts towards, a process of, process of, the process of, to hold, hold, arrange, to arrange, to organise, to organize, the holding of, a proposal for, proposal for, plans for, plans to, plan to, the resumption of, the launch of, to bring about, to convene, convening, starting, beginning, a decision to, decision to, moves to, steps to, steps towards, the start of, preparations for, to host, host
bound min: at least, no fewer than, no less than, a minimum of
bound more: more than, over, upwards of, in excess of
bound about: about, around, some, nearly, roughly, approximately, almost, close to, an estimated
bound less: fewer than, less than, under
bound max: up to, as many as, at most, no more than
dozens 24..99: dozens, scores
dozens 200..999: hundreds
dozens 24000..99999: tens of thousands
dozens 200000..999999: hundreds of thousands
dozens 2000..9999: thousands
percent: %, percent, per cent, dollars, euros, years, days, weeks, months, hours, minutes, times, tonnes, tons, km, miles, kilometres, kilometers, $, million dollars, million euros, billion, missiles, rockets, drones
people-noun: people, persons, person, dead, others, victims, individuals, residents, inhabitants, suspects, detainees, members
stop: failed, fails, fail, refused to, cancelled, canceled, cancel, called off, call off, postponed, postpone, should, must, ought, unable, declined, wants no, on the verge of, killed the, kill the
`

/** Values of number words. */
export const frameNumbers = `
1: one
2: two
3: three
4: four
5: five
6: six
7: seven
8: eight
9: nine
10: ten
11: eleven
12: twelve
13: thirteen
14: fourteen
15: fifteen
16: sixteen
17: seventeen
18: eighteen
19: nineteen
20: twenty
30: thirty
40: forty
50: fifty
60: sixty
70: seventy
80: eighty
90: ninety
100: hundred
1000: thousand
1000000: million
`

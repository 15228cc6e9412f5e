/** English words by what they do among the phrases of a clause; see `RolesPart.words`. */
export const roleWords = `
preposition by: by
preposition of: of
preposition in: in, at, inside, within, near, outside, across, around, along, throughout, off, beside, close to, next to, in front of, on the outskirts of, north of, south of, east of, west of
preposition on: on, upon, onto
preposition from: from, out of
preposition to: to, into, toward, towards
preposition against: against
preposition with: with, alongside, between, among, together with
preposition for: for, on behalf of
preposition about: about, over, regarding, concerning
preposition as: as, like, than
preposition time: after, before, following, since, until, during, amid, ahead of, in the wake of, in connection with, in the middle of, in response to, at the height of
preposition among: including, among them, such as
preposition other: despite, without, under, through, via, behind, beyond, above, below, per, because of, due to, according to, instead of, rather than, up to, upon, except, besides, up, down, as well as, part of
determiner: the, a, an, this, that, these, those, some, any, no, every, each, all, both, another, many, several, few, most, more, such, other, either, neither, what, half, much
possessive: his, her, its, their, our, my, your
bound: more than, less than, fewer than, at least, at most, as many as, no more than, no fewer than, no less than, up to, nearly, almost, about, around, over, roughly, approximately, some, under
part: one, some, many, most, several, few, group, groups, crowd, crowds, handful, couple, pair, series, string, wave, dozens, hundreds, thousands, tens, scores, millions, majority, number, total, members, half, third, quarter, part, parts
kind: city, town, village, province, district, island, port, suburb, state, region, county, neighborhood, neighbourhood
govern does: carried out, carry out, carries out, carrying out, launched, launch, launches, launching, conducted, conduct, conducts, conducting, held, hold, holds, holding, staged, stage, staging, made, make, makes, making, committed, commit, began, begin, begins, beginning, started, start, starts, continued, continue, continues, resumed, resume, decided, decides, tried, tries, try, trying, attempted, attempt, attempting, planned, plans, planning, threatened, threatens, vowed, vows, refused, managed, wants, wanted, mounted, waged, waging, perpetrated, imposed, impose, declared, opened
govern suffers: suffered, suffer, suffers, underwent, undergo, undergoing, faced, face, faces, facing, received, came under, come under, comes under, coming under, sustained, survived
govern sees: saw, seen, see, sees, witnessed, witness, experienced, hosted, hosts, host, hosting
govern accuses: accused, accuse, accuses, accusing, convicted, suspected, blamed, blames, blame, blaming
govern tells: ordered, orders, order, ordering, urged, urges, urge, asked, asks, told, forced, forces, called on, calls on, calling on, allowed, prevented, stopped, barred
govern announces: announced, announces, announce, announcing, confirmed, reported, said
unit hour: hours, hour
unit day: days
unit week: weeks
unit month: months
unit year: years
past past: past, last, previous, preceding
pronoun: he, she, it, they, we, i, you, him, them, us, me, himself, herself, itself, themselves, everyone, everybody, someone, somebody, anyone, anybody, nobody, everything, nothing, something, others, one another, each other, this, those, these
relative: who, which, whom, whose
clause: where, when, while, if, because, although, though, unless, whereas, how, why, whether, even as, so that, in order, once, what, yet, so, that
conjunction: and, or, but, as well as, nor
negation: not, never, no longer, n't, didn't, doesn't, don't, won't, wasn't, weren't, isn't, aren't, hasn't, haven't, hadn't, cannot, can't, couldn't, wouldn't, shouldn't
adverb: last, next, harder, daily, also, later, earlier, again, still, now, then, even, just, only, already, once, not, never, ever, here, there, however, too, instead, together, first, twice, ago, nearly, back, away, out, up, down, off, alone, soon, often, always, almost, since, meanwhile, not, n't, guilty, further, abroad, overseas, nationwide, criminally
auxiliary: is, are, was, were, be, been, being, am, has, have, had, having, will, would, can, could, may, might, must, shall, should, do, does, did, 's, 're, 've, 'll, 'd, isn't, aren't, wasn't, weren't, hasn't, haven't, hadn't, won't, wouldn't, can't, cannot, couldn't, shouldn't, don't, doesn't, didn't
passive: is, are, was, were, be, been, being, am, isn't, aren't, wasn't, weren't, got, gets, get
singular: is, was, has, isn't, wasn't, hasn't, does, doesn't
plural: are, were, have, aren't, weren't, haven't, do, don't
infinitive: to
opener: after, before, since, until, as
noun person: others, man, men, woman, women, boy, boys, girl, girls, child, children, people, person, persons, baby, teenager, teenagers, mother, father, son, daughter, brother, sister, wife, husband, uncle, aunt, family, families, victim, victims, civilian, civilians, soldier, soldiers, officer, officers, fighter, fighters, militant, militants, gunman, gunmen, attacker, attackers, bomber, bombers, suspect, suspects, rebel, rebels, insurgent, insurgents, protester, protesters, demonstrator, demonstrators, rioter, rioters, looter, looters, worker, workers, employee, employees, student, students, journalist, journalists, reporter, reporters, doctor, doctors, nurse, nurses, patient, patients, passenger, passengers, pilot, driver, migrant, migrants, refugee, refugees, prisoner, prisoners, hostage, hostages, detainee, detainees, policeman, policemen, guard, guards, colleague, colleagues, friend, friends, leader, leaders, minister, ministers, president, lawmaker, lawmakers, senator, senators, governor, governors, mayor, judge, judges, prosecutor, prosecutors, voter, voters, resident, residents, villager, villagers, worshippers, muslims, christians, jews, democrats, republicans, americans, russians, turks, syrians, israelis, palestinians, iranians, staff, crew, crowd, mob, mobs, member, members, aide, aides, envoy, ambassador, chief, commander, head, boss, executive, director, editor, author, candidate, others, sailors, marines, firefighters, teenager, pedestrians, bystanders, customers, employers, individual, individuals
noun group: police, army, military, navy, force, forces, troops, government, administration, authorities, regime, parliament, congress, senate, house, committee, council, court, ministry, department, agency, party, group, groups, militia, militias, company, companies, union, coalition, alliance, nato, state, states, country, countries, side, sides, office, team, delegation, board, commission, bureau, media, press, cabinet, embassy, bank, firm, firms, factions, jets, warplanes, aircraft, helicopters, drones, tribunal, jury, legislature, legislators, officials
noun place: city, cities, town, towns, village, villages, province, region, district, area, areas, neighborhood, neighbourhood, street, streets, square, park, building, buildings, church, mosque, school, hospital, airport, base, camp, camps, border, coast, island, airport, port, station, house, home, center, centre, capital, county, suburb, suburbs, road, highway, bridge, river, sea, desert, mountain, mountains, valley, south, north, east, west, outskirts, market, restaurant, shop, store, hotel, factory, site, sites, scene, territory, land, location, place, places, residence, headquarters, stadium, beach, site, zone, world, nation, country, state, mall, sidewalk
noun jail: prison, jail, custody
noun thing: bomb, bombs, missile, missiles, rocket, rockets, gun, guns, knife, bullet, bullets, weapon, weapons, gas, car, cars, truck, trucks, vehicle, vehicles, train, plane, ship, ships, boat, boats, tank, tanks, money, virus, coronavirus, covid, disease, oil, fire, power, water, food, knee, tear gas
noun event: attack, attacks, strike, strikes, airstrike, airstrikes, raid, raids, blast, explosion, bombing, shooting, killing, fire, crash, accident, clash, clashes, war, battle, protest, protests, riot, riots, violence, fighting, meeting, talks, visit, election, elections, vote, trial, investigation, ceremony, outbreak, pandemic, death, deaths, operation, offensive, siege, earthquake, flood, storm, summit, conference, incident, arrest, arrests, speech, march, massacre, coup, crisis, campaign
noun measure: percent, number, numbers, dozens, hundreds, thousands, millions, scores, toll, total, majority, rate, third, quarter, half
noun text: law, laws, bill, bills, legislation, resolution, agreement, agreements, deal, deals, treaty, accord, ceasefire, truce, proposal, proposals, plan, plans, statement, report, letter, reforms, reform, measure, measures, amendment, ruling, decision, charge, charges, sanctions, order, act, budget, draft, package, constitution, pact
noun time: monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, june, july, august, september, october, november, december, today, yesterday, tomorrow, tonight, day, days, week, weeks, weekend, month, months, year, years, morning, afternoon, evening, night, nights, hour, hours, minute, minutes, noon, midnight, decade, decades, century, spring, summer, autumn, winter, time, times, p.m, a.m, century, moment, period, late, early
`

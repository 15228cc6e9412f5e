/** English phrases for what is talked about, shut, deployed or hurt, by class and label. */
export const frameLabels = `
topic normalisation: normalisation, normalization, normalising relations, normalizing relations, normalising ties, normalizing ties, rapprochement, restoring ties, restoring relations
topic bilateral-relations: bilateral relations, bilateral ties, bilateral cooperation, relations between the two countries, ties between the two countries
topic security: security, security issues, security cooperation, security matters
topic stability: stability, regional stability
topic counter-terrorism: terrorism, counter-terrorism, counterterrorism, fighting terrorism, terrorist groups, terrorist organisations, terrorist organizations, extremist groups
topic refugees: refugees, the return of refugees, refugee crisis, refugee return, displaced people
topic syrian-crisis: syrian crisis, crisis in syria, syrian conflict, syria conflict, situation in syria, syrian war, war in syria
topic ukraine-war: war in ukraine, ukraine war, situation in ukraine, ukrainian crisis, conflict in ukraine, ukraine crisis, ukraine conflict, russia's invasion of ukraine
topic gaza: war in gaza, gaza war, situation in gaza, gaza conflict, gaza
topic yemen: war in yemen, yemen conflict, situation in yemen, yemeni crisis
topic libya: situation in libya, libyan crisis, libya conflict
topic sudan: war in sudan, sudan conflict, situation in sudan
topic ceasefire: ceasefire, a ceasefire, truce, cease-fire, cessation of hostilities
topic prisoners: prisoner exchange, prisoner swap, prisoners, hostages, release of hostages, hostage release, detainees
topic nuclear: nuclear programme, nuclear program, nuclear deal, nuclear agreement, nuclear issue, nuclear weapons
topic sanctions: sanctions, lifting sanctions, easing sanctions
topic trade: trade, trade ties, trade relations, tariffs
topic economy: economy, economic cooperation, economic ties, economic relations
topic energy: energy, oil, gas, gas supplies, oil prices, natural gas
topic grain: grain exports, grain deal, grain
topic humanitarian-aid: humanitarian aid, aid deliveries, aid delivery, humanitarian assistance, aid
topic reconstruction: reconstruction
topic border: border, border security, border issues, the shared border, demarcation
topic migration: migration, illegal migration, irregular migration
topic elections: elections, election
topic airspace: airspace
topic water: water, water sharing, nile dam
topic constitution: constitution, constitutional committee
topic defence: defence cooperation, defense cooperation, military cooperation, arms sales
topic investment: investment, investments
topic northern-syria: northern syria
topic climate: climate, climate change
purpose talks: talks, negotiations, consultations, meetings, discussions
site embassy: embassy, its embassy, embassies
site consulate: consulate, consulates
site border-crossing: border crossing, crossing, border crossings, crossings, border gate
site airport: airport, airports
site airspace: airspace, its airspace
site border: border, borders
site port: port, ports
site school: schools, school
site hospital: hospital, hospitals
site road: road, highway
site office: office, offices
forces troops: troops, soldiers, forces, military personnel, combat troops, ground troops, peacekeepers, fighters, units, servicemen, reinforcements
forces military-resources: military resources, military equipment, equipment
forces air-defence: air defence systems, air defense systems, air defences, air defenses, patriot batteries
forces warships: warships, warship, aircraft carrier, naval vessels, frigate, destroyers
forces aircraft: warplanes, fighter jets, jets, aircraft, helicopters
forces tanks: tanks, armoured vehicles, armored vehicles
forces missiles: missiles, missile systems
forces advisers: advisers, advisors, military advisers, military advisors
weapons drones: drones, drone, with drones
weapons missiles: missiles, missile, with missiles, rockets, ballistic missiles
weapons artillery: artillery, shells, mortars
victims civilians: civilians, civilian
victims soldiers: soldiers, soldier, troops, servicemen
victims children: children, child
victims women: women, woman
victims journalists: journalists, journalist, reporters
victims police: police officers, policemen, policeman, police officer
victims fighters: fighters, militants, gunmen, insurgents, rebels
victims migrants: migrants
victims protesters: protesters, demonstrators
means military: military aid, military assistance, weapons, arms, ammunition
means humanitarian: humanitarian aid, humanitarian assistance, relief supplies, food aid, medical supplies
means financial: financial aid, loans, funding, financial assistance, grants
extent some: some
extent all: all
extent gradual: gradually
`

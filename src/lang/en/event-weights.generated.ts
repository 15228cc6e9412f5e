// Written by scripts/learn-events.ts from bench/annotations; do not edit.

/** `feature | class number, class number`. */
export const eventWeights = `
agent group | occurrence -0.3, plan -0.4, state 0.1, unspecified -0.3, conditional -0.1, possible -0.1, probable -0.1
agent name | told -0.1, occurrence 0.2, plan -0.1, state 0.1
agent person | occurrence 0.1, plan 0.1, state -0.1, unspecified 0.1, conditional -0.1, possible 0.1, probable -0.2
agent pronoun | told 0.6, unspecified 0.2, conditional 0.3, possible 0.1
agent | plan -0.2, state -0.1, unspecified -0.2, conditional 0.1
agreement: ambiguous infinitive | told -0.2
agreement: ambiguous noun | plan 0.3, state 0.3, unspecified 0.2, conditional 0.3, possible 0.1, probable -0.1
agreement: plain finite+participle | told 0.1
agreement: plain noun | told -0.3, occurrence -0.1, state 0.2
alone | told -0.4, occurrence -0.1, plan 0.3, state 0.1, unspecified 0.2, possible -0.1, probable -0.2
ambiguous finite | told -0.7
ambiguous finite+participle | told 0.4, plan -0.4, unspecified -0.2, conditional -0.2
ambiguous gerund | told 0.3, conditional -0.2, possible -0.1, probable -0.2
ambiguous infinitive | told -0.4, occurrence -0.2, plan 0.2, conditional 0.2, possible 0.1, probable 0.2
ambiguous noun | told -0.3, possible -0.1, probable -0.3
ambiguous participle | told 0.3, occurrence -0.2, plan -0.1
ambiguous passive | told 0.3
ambiguous phrase | told -0.3
ambiguous verb | occurrence 0.1, plan -0.2, state -0.3, unspecified -0.2, conditional -0.1, possible -0.1, probable -0.1
ambiguous | told -0.3, plan -0.2, state -0.1, unspecified -0.2, conditional -0.1, possible -0.2, probable -0.3
ambiguous, alone | told -0.5, occurrence 0.2, plan 0.1, state 0.3, conditional -0.1, probable -0.3
ambiguous, company | unspecified -0.2, conditional 0.2, possible -0.1, probable 0.1
ambiguous, much company | told 0.1, occurrence -0.2, plan -0.1, state -0.1, unspecified 0.1, conditional -0.2, probable -0.1
any | told 0.1, occurrence 0.2, plan -0.8, state -1.8, unspecified -1.9, conditional -3.2, possible -3.1, probable -3.3
arrest: ambiguous finite | told -0.3
arrest: ambiguous finite+participle | told -0.3
arrest: ambiguous gerund | occurrence 0.1, plan -0.1
arrest: ambiguous noun | occurrence -0.2, plan 0.2, state 0.1
arrest: ambiguous passive | told 0.6, unspecified 0.2
arrest: plain infinitive | unspecified 0.3, conditional -0.1
arrest: plain noun | occurrence 0.2, plan -0.1
arrest: plain passive | unspecified -0.1, probable 0.2
attack: ambiguous finite | told -0.4
attack: ambiguous finite+participle | told 0.2
attack: ambiguous gerund | told 0.4, occurrence -0.2, plan -0.1, state -0.1
attack: ambiguous infinitive | told -0.2, occurrence -0.3, plan 0.2, unspecified 0.3, conditional 0.1, probable 0.2
attack: ambiguous infinitive+finite+participle | occurrence 0.2
attack: ambiguous noun | told 0.2, occurrence 0.1, plan -0.3, state -0.3, unspecified -0.2, conditional -0.1, possible -0.2
attack: plain gerund | told -0.2
attack: plain noun | told 0.3, plan -0.2, state -0.2, unspecified -0.1, conditional -0.2, probable 0.2
attack: plain passive | told -0.2
attack: plain phrase | occurrence 0.1, plan -0.2, state -0.1, unspecified -0.2, conditional -0.1, possible 0.2, probable -0.1
averting before | occurrence -0.4, plan 0.4, unspecified 0.5, conditional 0.3, possible -0.1, probable -0.1
averting behind | told 0.3
bare | unspecified -0.3, conditional -0.3, possible -0.3, probable -0.1
before: 
 | told -0.3
before: 
, noun | told -0.2
before: " | told 0.2
before: ", noun | occurrence -0.2, state -0.1
before: ,, verb | told 0.3, unspecified -0.1, possible 0.2
before: - | told -0.3
before: -, verb | told -0.3
before: 2013, verb | told -0.2
before: : | told 0.2
before: :, noun | told 0.3
before: a | told -0.3, occurrence 0.1, plan 0.2
before: a, noun | told -0.3, occurrence 0.2, plan 0.3, state -0.1
before: an | told 0.3, occurrence -0.1, plan 0.2, state -0.1, unspecified 0.3, probable 0.1
before: an, noun | told 0.2, occurrence -0.1, plan 0.2, state -0.1, unspecified 0.3, probable 0.1
before: and | occurrence -0.3, plan -0.1, state -0.2
before: any | told 0.1
before: any, noun | told 0.1
before: are | told -0.3, occurrence -0.1, plan 0.1
before: are, verb | told -0.2, occurrence -0.1, plan 0.1
before: as | occurrence 0.2, plan -0.1
before: attack | occurrence 0.2
before: attack, verb | occurrence 0.2
before: barrel | told -0.1
before: barrel, noun | told -0.2
before: be | occurrence -0.2, plan 0.4, unspecified 0.5, conditional -0.1, probable 0.1
before: be, verb | told 0.2, occurrence -0.2, plan 0.4, unspecified 0.5, conditional -0.1, probable 0.1
before: been | occurrence -0.3, plan -0.3, unspecified -0.2, possible -0.1, probable 0.1
before: been, verb | occurrence -0.3, plan -0.3, unspecified -0.2, possible -0.1, probable 0.1
before: by | told 0.2
before: by, noun | told 0.2
before: civil | told 0.4
before: civil, noun | told 0.4
before: could | told 0.2, occurrence -0.1, plan 0.2, possible 0.3
before: could, verb | told 0.2, occurrence -0.1, plan 0.2, possible 0.3
before: council | told 0.2
before: direct | told -0.2
before: direct, noun | told -0.2
before: domestic | told -0.2
before: domestic, noun | told -0.2
before: during | told 0.2, conditional 0.2
before: during, noun | told 0.2, conditional 0.2
before: extensive, noun | told 0.2
before: fatally | told -0.2
before: fatally, verb | told -0.2
before: floyd's | told 0.3
before: floyd's, noun | told 0.2
before: for | occurrence -0.1, plan 0.2, state -0.1, unspecified 0.5
before: for, noun | plan 0.2, state -0.1, unspecified 0.2
before: for, verb | unspecified 0.3
before: formally | told -0.1
before: formally, verb | told -0.1
before: full | told 0.3
before: full, noun | told 0.3
before: gas | probable 0.2
before: gas, noun | probable 0.2
before: had | told -0.2
before: had, verb | told -0.2
before: has | occurrence -0.2, plan -0.2, state -0.1
before: has, verb | occurrence -0.2, plan -0.2, state -0.1
before: have | told -0.2
before: have, verb | told -0.2
before: he | told 0.2, occurrence 0.2
before: he, verb | told 0.2, occurrence 0.2
before: his | told 0.1, occurrence 0.3, plan -0.1, state 0.1, unspecified -0.1, conditional 0.2
before: his, noun | occurrence 0.2, conditional 0.2
before: his, verb | told 0.2
before: house | told 0.2
before: if | occurrence -0.1, plan 0.2, conditional 0.3
before: if, verb | occurrence -0.1, plan 0.2, conditional 0.3
before: in | told 0.3, unspecified -0.2, possible -0.1
before: in, noun | occurrence 0.3, plan -0.1
before: intense | told 0.2
before: intense, verb | told 0.1
before: into | told 0.2, plan 0.2
before: iran | told -0.2
before: iran, noun | told -0.2
before: is | occurrence -0.2, state 0.2
before: is, verb | told -0.3
before: mail | occurrence -0.2, plan -0.1
before: mail, noun | told 0.2, occurrence -0.2, plan -0.1
before: marathon | occurrence 0.2
before: marathon, noun | told 0.2, occurrence 0.2
before: mass | told 0.2
before: mass, noun | told 0.2
before: monday | occurrence 0.2
before: monday, verb | occurrence 0.2
before: mortar | told -0.2
before: mortar, verb | told -0.2
before: must | told -0.2
before: must, verb | told -0.2
before: news | told -0.2
before: now | told 0.3
before: nuclear | occurrence -0.1, plan 0.2
before: nuclear, noun | occurrence -0.1, plan 0.2
before: of | occurrence 0.1, plan -0.2, unspecified -0.2, conditional -0.1, possible 0.1, probable -0.1
before: officers | occurrence -0.2, plan -0.1
before: officers, verb | occurrence -0.2, plan -0.1
before: officials | told -0.2
before: officials, verb | told -0.2
before: on | told -0.6
before: on, noun | told -0.3
before: on, verb | told -0.3
before: other | told -0.2
before: over | told -0.2
before: over, noun | told -0.2
before: police | occurrence -0.3, state 0.1
before: police, verb | told 0.2
before: preliminary | told 0.2, conditional -0.1, possible 0.2
before: preliminary, noun | told 0.2, conditional -0.1, possible 0.2
before: previous | told -0.2
before: previous, noun | told -0.2
before: province | told -0.2
before: province, verb | told -0.2
before: rebel | told -0.3
before: rebel, verb | told -0.2
before: rebels | occurrence -0.2
before: rockets | told -0.1
before: rockets, verb | told -0.1
before: russia | told 0.2
before: russia, noun | told 0.2
before: russian | probable 0.2
before: russian, noun | probable 0.2
before: should | told 0.2
before: should, verb | told 0.2
before: sniper | told -0.2
before: sniper, noun | told -0.2
before: still | told -0.2
before: still, verb | told -0.2
before: syrian | occurrence -0.2, plan 0.1, unspecified 0.2
before: syrian, noun | occurrence -0.2, plan 0.1, unspecified 0.2
before: terrorist | occurrence 0.2
before: terrorist, noun | occurrence 0.1
before: that, verb | occurrence 0.2
before: the | told 0.5, occurrence 0.3, plan -0.5, unspecified -0.4, conditional -0.4, possible -0.1, probable -0.3
before: the, noun | occurrence 0.2, plan -0.6, unspecified -0.3, conditional -0.3, possible -0.1, probable -0.3
before: the, verb | told 0.1
before: they | occurrence -0.1, probable 0.2
before: they, verb | occurrence -0.1, probable 0.2
before: this | told -0.2
before: this, noun | told -0.2
before: to | occurrence 0.1, plan 0.3, state -0.2, unspecified 0.5, conditional 0.1, possible 0.1, probable 0.2
before: to, noun | told -0.4, unspecified 0.2
before: to, verb | told 0.2, occurrence 0.1, plan 0.2, state -0.2, unspecified 0.3, conditional 0.1, possible 0.1, probable 0.2
before: tsarnaev | told 0.3
before: tsarnaev, verb | told 0.3
before: us | unspecified 0.2, probable 0.2
before: us, noun | unspecified 0.2, probable 0.2
before: was | told 0.2, occurrence 0.7, plan -0.1, unspecified -0.2, conditional -0.1, possible -0.1, probable -0.1
before: was, verb | told 0.2, occurrence 0.7, plan -0.1, unspecified -0.2, conditional -0.1, possible -0.1, probable -0.1
before: were | occurrence 0.4, plan -0.1, state -0.1
before: were, verb | occurrence 0.4, plan -0.1, state -0.1
before: when | occurrence 0.2, plan -0.1
before: which | told -0.3
before: which, verb | told -0.2
before: who | told 0.4
before: who, verb | told 0.4
before: widespread | told 0.3, occurrence -0.2
before: will | told 0.2
before: will, verb | told 0.2
before: with | told 0.3, occurrence -0.2
before: with, noun | told 0.2, occurrence -0.2, plan -0.1
before: would | told 0.2, unspecified 0.2, conditional -0.1, possible -0.1, probable 0.1
before: would, verb | told 0.2, unspecified 0.2, conditional -0.1, possible -0.1, probable 0.1
before: “ | told -0.2
behind: , | told 0.2, unspecified 0.2, conditional 0.1, possible -0.2, probable -0.2
behind: ,, noun | told 0.2, unspecified 0.1, conditional 0.1, possible -0.2, probable -0.1
behind: - | told -0.4
behind: -, verb | told -0.3
behind: . | plan 0.2, state -0.3
behind: ., noun | occurrence 0.2, state -0.2
behind: ., verb | occurrence -0.2, plan 0.2, state -0.1
behind: 10 | told -0.2
behind: 10, verb | told -0.2
behind: a | told -0.3, occurrence 0.3, plan 0.3, unspecified 0.4, conditional -0.1, possible -0.1, probable 0.2
behind: a, noun | told -0.2
behind: a, verb | occurrence 0.4, plan 0.2, unspecified 0.2, possible -0.1, probable 0.2
behind: about | told -0.4
behind: about, noun | told -0.2
behind: about, verb | told -0.2
behind: against, verb | told -0.2
behind: aleppo | told -0.1
behind: aleppo, noun | told -0.2
behind: an | unspecified 0.1, conditional 0.2, possible 0.2, probable 0.2
behind: an, verb | unspecified 0.1, conditional 0.2, possible 0.2, probable 0.2
behind: and | told 0.2, occurrence -0.1, plan -0.4, state -0.2
behind: and, noun | plan -0.3, state -0.1
behind: and, verb | told 0.2
behind: are, noun | told 0.2
behind: as, verb | told 0.2
behind: at | told 0.3, occurrence -0.1, plan 0.2, state -0.1, conditional 0.2, possible 0.2, probable 0.1
behind: at, noun | told 0.2, conditional 0.2
behind: at, verb | told 0.2, occurrence -0.1, plan 0.3
behind: back | told -0.3
behind: back, verb | told -0.3
behind: began | told 0.2
behind: being | told -0.3
behind: between | occurrence -0.1, plan 0.3, conditional 0.2, possible 0.1
behind: between, verb | occurrence -0.1, plan 0.2
behind: brother | told -0.3
behind: buildings | told 0.2, occurrence 0.2
behind: buildings, verb | told 0.2, occurrence 0.2
behind: but | told 0.2
behind: by | occurrence -0.2, plan 0.1, state 0.2
behind: by, noun | occurrence -0.2, plan 0.1, state 0.1
behind: captured | told -0.2
behind: captured, verb | told -0.2
behind: daesh | told -0.3
behind: daesh, verb | told -0.3
behind: damage, noun | told 0.3
behind: dozens | occurrence -0.2
behind: dozens, verb | occurrence -0.2
behind: eastern | told 0.2
behind: eastern, verb | told 0.2
behind: five | occurrence 0.2, plan -0.1
behind: five, verb | occurrence 0.2, plan -0.1
behind: for | told -0.2, occurrence -0.4, plan -0.1, state 0.1
behind: for, noun | occurrence -0.2
behind: for, verb | told -0.2
behind: four | probable 0.2
behind: four, verb | probable 0.2
behind: had | occurrence 0.3
behind: had, noun | occurrence 0.3
behind: has | told 0.4, occurrence -0.3, plan -0.1, state 0.1
behind: has, noun | told 0.4, occurrence -0.3, plan -0.1, state 0.1
behind: have | occurrence -0.2, unspecified 0.2
behind: have, noun | occurrence -0.2, unspecified 0.2
behind: hit | told 0.2
behind: in | unspecified 0.1, conditional -0.2, probable 0.2
behind: in, noun | occurrence 0.1, plan 0.2, state -0.1, unspecified 0.2, conditional -0.1, possible 0.1, probable 0.2
behind: include | occurrence -0.2
behind: including | occurrence -0.2, plan -0.1
behind: into | told 0.2
behind: into, verb | told 0.2
behind: is | told -0.2
behind: is, noun | told -0.1
behind: it | occurrence -0.2, plan -0.1, unspecified -0.2, conditional 0.2
behind: it, verb | occurrence -0.1, plan -0.2, unspecified -0.2
behind: its | told -0.2
behind: its, verb | told -0.2
behind: kill | told -0.1
behind: kill, verb | told -0.2
behind: last | told 0.2
behind: militants | occurrence -0.1
behind: militants, verb | occurrence -0.1
behind: more | occurrence -0.3, plan 0.1, unspecified -0.1, conditional 0.1, probable 0.2
behind: more, noun | told 0.2, unspecified -0.1, probable 0.2
behind: more, verb | occurrence -0.3
behind: near | conditional 0.2
behind: nearly | occurrence -0.2, state -0.1
behind: nearly, verb | occurrence -0.2, state -0.1
behind: now | told 0.2
behind: on | state 0.2, conditional -0.1, probable 0.3
behind: on, noun | occurrence -0.2, state 0.1
behind: on, verb | told 0.2
behind: one | unspecified -0.1, probable 0.2
behind: one, verb | unspecified -0.1, probable 0.2
behind: or | occurrence -0.2, state -0.1, possible 0.2
behind: or, verb | occurrence -0.1, plan -0.1, state -0.1, unspecified -0.1, possible 0.2
behind: over, noun | occurrence -0.1, state 0.1
behind: parts | told 0.1
behind: parts, verb | told 0.1
behind: position | told -0.2
behind: position, verb | told -0.2
behind: prompted | told 0.2
behind: range | told -0.1
behind: range, verb | told -0.1
behind: reached | occurrence 0.2, plan -0.1
behind: reached, noun | occurrence 0.2, plan -0.1
behind: since | told 0.2, occurrence -0.1, state 0.1
behind: since, noun | told 0.2, occurrence -0.1
behind: that | plan -0.2
behind: that, noun | told 0.2
behind: that, verb | told -0.3
behind: the | told -0.4, unspecified -0.1, conditional 0.2, possible -0.1
behind: the, noun | unspecified 0.2
behind: the, verb | told -0.2, unspecified -0.2, conditional 0.2, possible -0.1
behind: this | told 0.2
behind: thursday | told 0.2
behind: thursday, verb | told 0.2
behind: to | conditional 0.1, possible 0.2, probable -0.1
behind: to, noun | told 0.2, occurrence 0.1, plan 0.3, state -0.1, conditional 0.1, possible 0.3
behind: two | told 0.2, occurrence 0.2
behind: two, verb | told 0.2, occurrence 0.2
behind: ukraine | told 0.2
behind: ukraine, verb | told 0.2
behind: under | told -0.2
behind: under, verb | told -0.2
behind: up | told -0.2
behind: were | told 0.2, occurrence 0.2, plan -0.1
behind: were, noun | told 0.2, occurrence 0.2, plan -0.1
behind: west, verb | told 0.2
behind: with | told 0.2, occurrence 0.4, plan -0.1
behind: with, noun | occurrence 0.2, plan -0.1
behind: with, verb | occurrence 0.2
behind: within | occurrence -0.1, plan -0.1
behind: would | told 0.3, conditional 0.1, possible 0.2
behind: would, noun | told 0.2, plan 0.2, state -0.1, conditional 0.1, possible 0.2
capital | told -0.2, occurrence 0.5, plan 0.2, state -0.1, unspecified -0.2, probable -0.1
casualties: ambiguous finite+participle | told 0.2, occurrence -0.2, plan -0.1, state 0.1
casualties: ambiguous gerund | told 0.2, occurrence 0.2, plan -0.1
casualties: ambiguous infinitive | told 0.2, unspecified -0.1, conditional 0.1, possible 0.2
casualties: ambiguous noun | told -0.4
casualties: ambiguous passive | told 0.2
casualties: ambiguous phrase | told -0.2
casualties: plain finite+participle | told 0.3
casualties: plain gerund | told -0.3
casualties: plain infinitive | told -0.2, occurrence -0.2
casualties: plain noun | told 0.3, occurrence 0.5, plan 0.1, state -0.1
casualties: plain phrase | told 0.1, occurrence -0.2, plan -0.1, state -0.1
company | unspecified -0.2, probable 0.1
concept acquit | told 0.2
concept acquit, noun | told 0.2
concept adopt | told 0.2, possible 0.2, probable 0.1
concept adopt, verb | told 0.2
concept advance | told 0.2
concept advance, verb | told 0.1
concept agree | told 0.5, unspecified 0.1, conditional 0.1, possible 0.1, probable 0.2
concept agree, verb | unspecified -0.1, conditional -0.1, probable 0.3
concept air-strike | occurrence -0.3, plan 0.1, state -0.1
concept air-strike, noun | conditional -0.1, possible 0.1, probable 0.2
concept air-strike, verb | told -0.3, occurrence -0.2
concept amend, verb | told 0.2
concept appoint | unspecified 0.2
concept appoint, verb | told 0.3, unspecified 0.2
concept arrest | told 0.3, occurrence 0.2, plan 0.1, state -0.3, unspecified 0.2, conditional -0.1, possible -0.1, probable -0.1
concept arrest, noun | unspecified 0.2
concept arrest, verb | told 0.2, occurrence 0.1, state -0.2
concept arrive | told -0.3, occurrence -0.2
concept arrive, verb | told -0.3, occurrence -0.2
concept assassinate | occurrence 0.2
concept assassinate, noun | occurrence 0.2
concept attack | told 0.5
concept attack, noun | told 0.6, occurrence 0.4, plan -0.2, state -0.1, unspecified -0.2, conditional 0.1, possible -0.1, probable 0.2
concept attack, verb | occurrence -0.4, plan 0.1, unspecified 0.2, possible 0.1, probable -0.1
concept attend | told -0.2
concept attend, verb | told -0.2
concept besiege | occurrence -0.2, plan -0.2, state 0.4
concept besiege, verb | occurrence -0.1, plan -0.1, state 0.3, unspecified -0.1, possible 0.2
concept blast | told 0.3, occurrence 0.4, plan 0.1
concept blast, noun | occurrence 0.3
concept bombing | occurrence 0.2, plan -0.1
concept bombing, noun | told 0.1
concept bombing, verb | told -0.3, occurrence 0.2, possible 0.2
concept border-crossing | told -0.1
concept border-crossing, verb | told -0.1
concept capture | told 0.2, occurrence 0.1, state -0.2
concept capture, noun | told -0.3
concept capture, verb | told 0.5, state -0.2
concept charge | told 0.4, occurrence 0.2, plan 0.1, state -0.1
concept charge, noun | occurrence 0.1, plan 0.1
concept charge, verb | told 0.3
concept clash | told 0.4, occurrence -0.2, plan 0.1, state -0.1, unspecified 0.1, possible -0.1, probable 0.1
concept clash, noun | occurrence 0.3, plan 0.2, unspecified 0.3, conditional 0.1, probable 0.2
concept clash, verb | told 0.2, occurrence -0.5, plan -0.1, state -0.1
concept contact | told -0.2
concept control | told -0.2, occurrence -0.2, plan -0.1, state 0.8
concept control, noun | told 0.2
concept control, verb | told -0.4, occurrence -0.2, plan -0.1, state 0.6
concept convict | told 0.3, unspecified 0.2, conditional 0.1
concept convict, verb | told 0.2
concept debate | told -0.3
concept demobilise | told -0.2
concept depart | told -0.3
concept deploy | occurrence -0.4, plan 0.2, unspecified 0.1, conditional 0.2, possible 0.1, probable -0.1
concept deploy, noun | occurrence -0.2, plan 0.2, unspecified 0.1, possible 0.2
concept deploy, verb | occurrence -0.2, plan -0.1, conditional 0.2, possible -0.1, probable -0.1
concept detain | occurrence -0.3, plan -0.1, state 0.5, unspecified -0.1, probable 0.2
concept detain, noun | occurrence -0.2, plan -0.1, state 0.3
concept detain, verb | occurrence -0.1, plan -0.1, state 0.2, probable 0.2
concept die, verb | told 0.2
concept dismiss | occurrence 0.2, plan -0.1
concept dismiss, verb | occurrence 0.2, plan -0.1
concept elect | told 0.4, unspecified 0.3, conditional -0.1
concept elect, noun | told 0.5
concept election | occurrence -0.1, plan 0.2
concept election, noun | occurrence -0.1, plan 0.2
concept enact, verb | told -0.2
concept enter, verb | told 0.2
concept execute | occurrence 0.2
concept fire | told 0.3, occurrence 0.3, plan -0.1
concept fire, noun | occurrence 0.3, plan -0.1
concept flee | told -0.2, occurrence -0.2, plan -0.1
concept flee, verb | occurrence -0.2, plan -0.1
concept hold-office | occurrence -0.3, plan -0.1, state 0.7
concept hold-office, verb | occurrence -0.2, state 0.4
concept hospitalise | told -0.4
concept hospitalise, verb | told -0.4
concept infect | told -0.4
concept infect, verb | told -0.3
concept interrogate | told -0.1, occurrence 0.2, plan -0.1
concept interrogate, verb | told -0.1, occurrence 0.2
concept investigate | told 0.6, occurrence -0.5, state -0.2, unspecified 0.2, conditional -0.1, possible -0.1, probable -0.1
concept investigate, noun | told 0.2, occurrence -0.3, plan -0.2, state -0.1
concept investigate, verb | told 0.4, occurrence -0.2, plan 0.2, state -0.1, unspecified 0.3
concept kidnap | told -0.3
concept kidnap, verb | told -0.3
concept kill | told 0.5, plan -0.2, state -0.2, unspecified -0.1, conditional -0.1, probable -0.2
concept kill, verb | told 0.5, occurrence 0.2, plan -0.2, state -0.2, unspecified -0.1, conditional -0.1, probable -0.2
concept leave | told -0.2
concept leave, noun | told -0.2
concept lose-election | told -0.2, conditional 0.2
concept manhandle | told -0.4, unspecified -0.1, conditional -0.1, possible -0.1, probable 0.1
concept manhandle, noun | told -0.8
concept manhandle, verb | told 0.4, unspecified -0.1, conditional -0.1, probable 0.2
concept massacre | occurrence -0.2, plan 0.2, unspecified 0.3, possible 0.1
concept massacre, noun | plan 0.2, unspecified 0.3, possible 0.1
concept mediate | told -0.2
concept meet | told 0.3, unspecified -0.2, conditional -0.1, possible 0.2, probable 0.2
concept meet, noun | told -0.3
concept meet, verb | told 0.6, unspecified -0.1, conditional -0.1, possible 0.2, probable 0.2
concept missile-attack | told -0.3
concept missile-attack, noun | told -0.2
concept murder | told -0.7
concept murder, noun | told -0.5
concept negotiate | told 0.3
concept negotiate, noun | told 0.3
concept offensive | told 0.2, occurrence -0.3, plan -0.1
concept offensive, noun | told 0.2, occurrence -0.3, plan -0.1
concept outbreak | told 0.4, occurrence -0.4, plan -0.2, state -0.1
concept outbreak, noun | told 0.2, occurrence -0.3, plan -0.2, state -0.1
concept outbreak, verb | told 0.2
concept overthrow | told 0.2
concept overthrow, verb | told 0.2
concept prisoner-swap | occurrence 0.2, plan -0.1
concept raid | told -0.2
concept reject | told -0.1
concept reject, verb | told -0.1
concept release | told -0.2
concept release, verb | told -0.4
concept repeal | told -0.3
concept repeal, verb | told -0.1
concept repel | told -0.3
concept repel, verb | told -0.3
concept resign | told 0.2, occurrence 0.2
concept resign, verb | told 0.2, occurrence 0.2
concept retaliate | told -0.4
concept retaliate, verb | told -0.3
concept riot | occurrence -0.3, plan -0.2, state -0.1
concept riot, noun | occurrence -0.3, plan -0.2, state -0.1
concept run, noun | told -0.2
concept run, verb | told 0.2
concept sanction | occurrence -0.1, plan 0.1, state 0.2
concept sanction, noun | occurrence -0.1, plan 0.1, state 0.2
concept search | told 0.2
concept shell | told 0.4
concept shell, verb | told 0.2, occurrence 0.2, plan 0.2
concept shoot | occurrence 0.2, unspecified -0.1, conditional 0.2, possible -0.1, probable 0.1
concept shoot, verb | occurrence 0.2, unspecified -0.1, conditional 0.2, possible -0.1, probable 0.1
concept sign | told 0.2, occurrence 0.3, plan -0.1
concept sign, verb | told 0.2
concept strike | told 0.3, occurrence 0.2, plan -0.1, state -0.1, unspecified 0.2, conditional -0.1, probable -0.1
concept strike, noun | told 0.3, occurrence 0.3
concept submit | told -0.1
concept submit, noun | told -0.3
concept succeed, noun | told -0.1
concept sue | told -0.2
concept sue, verb | told -0.2
concept summon | told -0.3
concept suspend | told -0.4
concept suspend, noun | told -0.3
concept suspend, verb | told -0.1
concept talks | told 0.2
concept talks, noun | occurrence -0.2, state -0.1
concept talks, verb | told 0.2, occurrence 0.2, plan -0.1, state -0.1
concept terror-attack | told 0.2, unspecified 0.2
concept terror-attack, noun | told 0.2, unspecified 0.2
concept torture | told -0.3
concept torture, noun | told -0.2
concept treaty | told -0.2
concept treaty, noun | told -0.2
concept truce | told 0.2, occurrence -0.3, state 0.2
concept truce, noun | told 0.2, occurrence -0.3, state 0.2
concept try | occurrence -0.1, plan 0.2, unspecified 0.3
concept try, noun | plan 0.2
concept try, verb | told 0.3, unspecified 0.2
concept turnout | told 0.2
concept turnout, noun | told 0.2
concept visit | told 0.5, occurrence 0.2, plan 0.1
concept visit, noun | told 0.3, occurrence 0.2
concept visit, verb | told 0.2, unspecified 0.2
concept vote, noun | occurrence -0.2, plan 0.1
concept war | told -0.3, occurrence -0.4, plan -0.2, state -0.1
concept war, noun | told -0.2, occurrence -0.3, plan -0.1, state -0.1
concept win-election | told -0.4
concept win-election, verb | told -0.2
concept withdraw | told 0.3
concept withdraw, verb | told 0.4
concept wound | told 0.4, occurrence 0.4, plan -0.1, state -0.1
concept wound, noun | occurrence 0.2
concept wound, verb | told 0.3, occurrence 0.2, plan -0.1, state -0.1
condition before | occurrence -0.1, plan 0.4, conditional 1, probable 0.2
condition behind | unspecified -0.1, conditional 0.5
continuing before | occurrence -0.9, plan -0.3, state -0.2, unspecified -0.4, conditional -0.2, possible 0.2, probable -0.2
continuing behind | told 0.5, occurrence -0.5, plan -0.4, unspecified -0.4, conditional -0.2, possible -0.2, probable -0.1
counted | told 0.4, occurrence 0.1, plan -0.2, state -0.1, unspecified -0.3, conditional -0.2, possible -0.1, probable -0.2
cue declines-to-confirm before | unspecified -0.2, conditional 0.4
cue demands before | told 0.2, plan 0.4, state -0.2, unspecified 0.8, conditional -0.1, possible -0.1, probable -0.1
cue promises before | plan 0.4, unspecified 0.3, conditional 0.2, probable 0.2
cue threatens before | told -0.3, occurrence -0.1, plan 0.3, unspecified 0.2, conditional 0.3
cue warns before | unspecified 0.2, possible 0.1
cue warns behind | told 0.2, unspecified 0.2
disaster: ambiguous infinitive+finite+participle | told 0.2
disaster: ambiguous noun | told 0.3
disaster: plain noun | occurrence -0.2, plan -0.1, state -0.1
doing before | told -0.2, occurrence -0.3, plan -0.2, state -0.2, conditional -0.1, possible 0.4, probable -0.1
doing behind | occurrence -0.2, state -0.1, unspecified -0.1, possible 0.2
event adopt | told 0.2, possible 0.2, probable 0.1
event adopt: alone | told -0.3
event adopt: company | told 0.4, possible 0.2, probable 0.1
event adopt: infinitive | told 0.3
event adopt: near agreement | told 0.2, conditional 0.1, possible 0.2
event adopt: near arrest | told -0.2
event adopt: near building | told 0.3
event adopt: near law | told 0.2
event adopt: time | told 0.3, possible 0.2, probable 0.1
event advance | told 0.2
event advance: gerund | told 0.2
event advance: near army | told 0.2
event advance: time | occurrence -0.3, plan 0.2, state -0.1, unspecified 0.3
event agree | unspecified 0.1, conditional 0.1, possible 0.1, probable 0.2
event agree: company | occurrence 0.1, plan 0.2, state -0.1
event agree: infinitive | told -0.3
event agree: much company | unspecified -0.1, conditional -0.1, probable 0.2
event agree: near agree | told -0.1, conditional -0.1, probable 0.2
event agree: near agreement | conditional -0.1, probable 0.2
event agree: near attack | told 0.2, occurrence 0.2, plan -0.1
event agree: near building | told -0.2
event agree: near duration | unspecified -0.1, conditional -0.1, possible 0.2, probable 0.1
event agree: near large-scale | told 0.2, unspecified -0.1, probable 0.2
event agree: near leave | told -0.2
event agree: near oppose | told 0.3
event agree: near people | told 0.2
event agree: near person | told 0.2
event agree: near preliminary | conditional -0.1, possible 0.2
event agree: near sanction | told -0.3
event agree: near sanctions | told -0.3
event agree: near say | told 0.3, occurrence 0.1, plan -0.2, state 0.1, unspecified -0.1, probable 0.1
event agree: near serious | probable 0.2
event agree: near talks | occurrence -0.2, plan 0.2, state -0.1, unspecified 0.2, conditional 0.2
event agree: near vote | told -0.3
event agree: no time | unspecified 0.2, conditional 0.1, possible -0.1, probable 0.1
event agree: phrase | told 0.3, probable 0.2
event agree: time | told 0.3, occurrence 0.3, plan 0.1, state -0.1, unspecified -0.1, possible 0.2, probable 0.1
event appoint | told -0.3, occurrence -0.1, plan 0.2, state -0.1, unspecified 0.2, probable 0.2
event appoint: alone | told -0.4, probable 0.2
event appoint: bare | probable 0.2
event appoint: finite+participle | told -0.2
event appoint: infinitive | unspecified 0.2
event appoint: much company | occurrence -0.2, plan 0.1
event appoint: near appoint | told 0.4, occurrence -0.2, plan -0.1
event appoint: near duration | told -0.2
event appoint: near elect | occurrence -0.2, plan 0.1
event appoint: near report | told 0.1
event appoint: near report-act | told 0.1
event appoint: near woman | told 0.3, unspecified 0.2
event appoint: no time | occurrence 0.2, plan 0.1, probable 0.2
event appoint: noun | told -0.2
event appoint: time | told -0.2, occurrence -0.3, plan 0.1, unspecified 0.2
event arrest | occurrence -0.2, plan -0.1, state 0.5
event arrest: alone | occurrence -0.3, plan 0.1, state 0.2, unspecified 0.1, conditional -0.1, probable 0.2
event arrest: bare | plan -0.1, state 0.3
event arrest: company | occurrence 0.3, plan -0.2, state 0.2
event arrest: infinitive | told 0.2
event arrest: near accept-offer | occurrence -0.1, state 0.2
event arrest: near alleged | told 0.2
event arrest: near attack | occurrence -0.2, plan -0.1, state -0.1
event arrest: near capture | told -0.2
event arrest: near charge | told 0.2
event arrest: near duration | told -0.3, occurrence 0.2
event arrest: near killed | told -0.2
event arrest: no time | occurrence -0.2, state 0.2
event arrest: noun | occurrence -0.1, state 0.2
event arrest: passive | unspecified -0.1, probable 0.2
event arrest: time | occurrence 0.1, plan -0.1, state 0.2
event attack | plan -0.3, state -0.2, unspecified -0.1, conditional -0.2, possible -0.1, probable 0.1
event attack: alone | told 0.3, occurrence -0.1, plan 0.1, state -0.1, unspecified 0.1, possible 0.1, probable 0.2
event attack: bare | told 0.2, unspecified -0.1, possible -0.2, probable 0.1
event attack: company | occurrence -0.1, plan -0.3, state -0.1, unspecified -0.2, conditional -0.1, possible -0.1, probable -0.1
event attack: finite | told -0.2
event attack: finite+participle | told 0.4
event attack: gerund | occurrence -0.2, plan -0.1
event attack: infinitive | occurrence -0.1, plan 0.2, unspecified 0.2, conditional -0.1, probable 0.2
event attack: much company | told -0.4
event attack: near accuse | probable 0.2
event attack: near aid | told 0.2
event attack: near alleged | told 0.3, occurrence 0.2, probable 0.4
event attack: near allow | told -0.3
event attack: near area | told 0.2
event attack: near army | told 0.4
event attack: near artillery-shell | occurrence 0.2
event attack: near attack | told 0.3
event attack: near besiege | told 0.2
event attack: near chemical-weapon | probable 0.2
event attack: near child | occurrence 0.3
event attack: near civilian | occurrence -0.2, probable 0.2
event attack: near claim | probable 0.2
event attack: near clash | occurrence -0.2
event attack: near control | occurrence -0.2, plan 0.1, possible 0.1, probable 0.4
event attack: near die | told -0.2
event attack: near domestic | told -0.2
event attack: near doubt | told 0.1
event attack: near duration | occurrence -0.4, plan -0.1
event attack: near fighter | occurrence -0.2
event attack: near investigate | told -0.2
event attack: near journalist | told 0.2
event attack: near kill | occurrence 0.3
event attack: near killed | occurrence 0.2
event attack: near large-scale | told 0.3, occurrence -0.2
event attack: near last | probable 0.2
event attack: near law | told -0.3
event attack: near military | told -0.3
event attack: near police-officer | told -0.2, occurrence 0.2, plan -0.1
event attack: near politician | plan 0.2, conditional 0.2
event attack: near protest | told -0.2
event attack: near report-act | told 0.3, occurrence 0.2
event attack: near reveal | told 0.4, occurrence -0.2
event attack: near run | told -0.2
event attack: near say | occurrence 0.1, plan 0.1, conditional 0.1, possible -0.1, probable -0.2
event attack: near school | told -0.2
event attack: near seek | told -0.3
event attack: near serious | probable 0.2
event attack: near shell | told 0.2, occurrence 0.2
event attack: near strike | told -0.3, occurrence -0.5, plan -0.1
event attack: near suspend | occurrence -0.2
event attack: near threaten | occurrence -0.1, plan 0.2, unspecified 0.2
event attack: near try | told 0.2
event attack: near votes-against | occurrence -0.3, plan 0.1, conditional 0.2
event attack: near wound | occurrence 0.2
event attack: no time | unspecified -0.1, conditional -0.1, probable 0.2
event attack: noun | told 0.2
event attack: passive | told -0.2
event attack: phrase | told -0.3, occurrence 0.3
event besiege | occurrence -0.2, plan -0.2, state 0.4
event besiege: alone | occurrence -0.1, state 0.2
event besiege: bare | occurrence -0.1, plan -0.1, state 0.2
event besiege: company | occurrence -0.1, plan -0.1, state 0.2, unspecified -0.1, possible 0.2
event besiege: finite+participle | occurrence -0.1, state 0.2
event besiege: gerund | told -0.3
event besiege: near area | told -0.2
event besiege: near army | unspecified -0.1, possible 0.2
event besiege: near control | unspecified -0.1, possible 0.2
event besiege: near dismiss | told -0.2
event besiege: near enter | occurrence -0.1, state 0.2
event besiege: near humanitarian | told 0.2, occurrence -0.1, state 0.3
event besiege: near shoot | told -0.2
event besiege: near vehicle | told 0.2, occurrence -0.1, state 0.2
event besiege: no time | occurrence -0.1, plan -0.1, state 0.2, unspecified -0.1, possible 0.2
event blast | told 0.2, occurrence 0.5
event blast: alone | told 0.2, occurrence 0.3, plan -0.1
event blast: bare | told 0.3, occurrence 0.2, plan -0.1, unspecified -0.2, conditional -0.1, possible -0.1, probable -0.1
event blast: company | conditional 0.2, possible 0.2
event blast: finite | told -0.2
event blast: much company | occurrence 0.2
event blast: near alleged | possible 0.2
event blast: near ban | told -0.2
event blast: near charge | told -0.3
event blast: near child | told -0.2
event blast: near civilian | told -0.3, occurrence -0.2, plan 0.1
event blast: near kill | possible 0.2
event blast: near seek | told 0.2
event blast: near suspect | occurrence 0.2
event blast: no time | told 0.3, occurrence 0.4, plan -0.1
event blast: noun | told 0.3, occurrence 0.2, plan -0.1, unspecified -0.2, conditional -0.1, possible -0.1, probable -0.1
event blast: phrase | possible 0.2
event call: alone | told -0.3
event call: near talks | told 0.1
event call: no time | told -0.2
event capture | told 0.3, occurrence 0.1, plan 0.1, state -0.2
event capture: alone | told 0.3, occurrence 0.1, plan -0.2, state -0.1, unspecified -0.2
event capture: bare | told -0.2, occurrence 0.3, plan -0.1
event capture: company | told -0.3, plan 0.2, state -0.1, unspecified 0.2
event capture: finite+participle | occurrence -0.2, plan -0.1, state -0.1
event capture: gerund | told 0.3
event capture: much company | told 0.3, unspecified 0.2
event capture: near army | told 0.2
event capture: near attack | told 0.3, occurrence 0.3
event capture: near control | told 0.2, plan 0.2
event capture: near cooperate | plan 0.2
event capture: near die | told 0.2
event capture: near duration | occurrence -0.2, plan 0.1
event capture: near fighter | told 0.3, plan 0.2, state -0.1, unspecified 0.4
event capture: near killed | told 0.2
event capture: near protester | told 0.3
event capture: near seats | told -0.2
event capture: near weapon | occurrence 0.2, plan -0.1
event capture: no time | occurrence -0.1, plan 0.2, state -0.1, unspecified 0.4, conditional -0.1
event capture: noun | told -0.3, occurrence 0.2
event capture: time | occurrence 0.3, plan -0.2, state -0.1, unspecified -0.2
event casualties: alone | occurrence 0.2
event casualties: near duration | occurrence -0.2
event casualties: near shell | occurrence 0.2
event charge | told 0.2, occurrence 0.2, plan 0.1, state -0.1
event charge: alone | occurrence 0.2, plan -0.1
event charge: bare | told 0.2, plan 0.3
event charge: finite+participle | unspecified 0.2
event charge: much company | occurrence -0.2, plan 0.3, unspecified 0.2, possible 0.2
event charge: near arrest | occurrence -0.2, plan 0.1
event charge: near arrested | occurrence -0.1, plan 0.2, unspecified 0.2
event charge: near domestic | told 0.2
event charge: near police-officer | occurrence 0.2, plan -0.1
event charge: near run | told 0.2
event charge: near say | occurrence -0.1, plan 0.2, possible 0.2
event charge: near soldier | told 0.2, occurrence 0.2, plan -0.1
event charge: near votes-against | occurrence 0.2, plan -0.1
event charge: no time | told 0.3, occurrence 0.3
event charge: noun | occurrence 0.1, plan 0.1
event charge: phrase | told -0.2
event charge: time | occurrence -0.2, plan 0.2
event clash | occurrence -0.9, plan -0.3, state -0.3
event clash: alone | told 0.2, occurrence -0.5, plan 0.1, state -0.2
event clash: bare | told -0.3, occurrence -0.3, plan -0.1, state -0.1
event clash: company | told -0.4
event clash: gerund | told 0.2, occurrence -0.3, plan -0.1, state -0.1
event clash: infinitive | told -0.3
event clash: much company | occurrence -0.3, plan -0.2, state -0.1
event clash: near allow | told 0.3, plan 0.4
event clash: near army | told 0.2, occurrence -0.3, plan -0.1
event clash: near ask | told -0.2
event clash: near attack | told -0.2
event clash: near blast | told 0.2
event clash: near call-for | told 0.2
event clash: near child | told -0.2
event clash: near clash | occurrence -0.1, plan 0.3
event clash: near control | told -0.3
event clash: near cooperate | told -0.2
event clash: near criticise | told -0.2
event clash: near displace | told -0.2
event clash: near duration | told 0.3, occurrence -0.3, plan -0.1
event clash: near elect | told -0.2
event clash: near eruption | told 0.4, occurrence 0.2, plan -0.1
event clash: near kill | probable 0.2
event clash: near last | told 0.2
event clash: near police-officer | occurrence 0.2, probable 0.2
event clash: near preliminary | told 0.2
event clash: near protest | told 0.2, occurrence -0.2, plan -0.1
event clash: near protester | told -0.2
event clash: near say | told 0.5, occurrence -0.2, plan 0.2, state -0.1
event clash: near soldier | told 0.3
event clash: near talks | told -0.2
event clash: near urgent | told -0.2
event clash: near votes-against | told -0.4
event clash: near woman | told -0.2
event clash: no time | occurrence -0.6, plan -0.1, state -0.2
event clash: noun | occurrence -0.3, plan -0.1, state -0.1
event clash: phrase | occurrence -0.2, plan -0.1
event clash: time | occurrence -0.3, plan -0.1, state -0.1
event collapse: near building | told 0.2
event control | told -0.2, occurrence -0.2, plan -0.1, state 0.8
event control: alone | told -0.2, occurrence -0.1, plan -0.1, state 0.3, unspecified -0.2
event control: bare | occurrence -0.1, state 0.3
event control: company | occurrence -0.1, state 0.3
event control: finite+participle | occurrence -0.1, state 0.2
event control: gerund | told -0.2
event control: infinitive | told -0.2
event control: near army | told -0.3
event control: near attack | told 0.1, occurrence -0.1, state 0.2
event control: near cooperate | told 0.3, unspecified 0.2
event control: near criticise | told 0.2
event control: near distance | told 0.3
event control: near duration | unspecified 0.2
event control: near fighter | told 0.3, occurrence -0.1, state 0.3, unspecified 0.2
event control: near full | told 0.2
event control: near say | told -0.4, occurrence -0.1, state 0.2
event control: near shell | told 0.3
event control: near strike | state 0.2
event control: near support | told -0.2
event control: no time | occurrence -0.1, state 0.4
event control: noun | told 0.2
event control: phrase | told 0.3, occurrence -0.1, plan -0.1, state 0.4
event control: time | told -0.2, occurrence -0.1, plan -0.1, state 0.4
event convict | told 0.3, unspecified 0.2, conditional 0.1
event convict: alone | told 0.2, unspecified 0.3
event convict: bare | unspecified 0.2
event convict: no time | unspecified 0.2, conditional 0.1
event deploy | occurrence -0.4, plan 0.2, unspecified 0.1, conditional 0.2, possible 0.1, probable -0.1
event deploy: company | told -0.2
event deploy: much company | told 0.3, occurrence -0.1, plan 0.2, unspecified 0.1, conditional 0.1, possible 0.2
event deploy: near army | told 0.2, occurrence -0.1, plan 0.2
event deploy: near building | told 0.2
event deploy: near military | plan 0.2, conditional 0.2, possible 0.2
event deploy: near protest | possible 0.2
event deploy: near protester | possible 0.2
event deploy: near soldier | told 0.2
event deploy: near votes-against | told 0.1
event deploy: no time | told 0.4, occurrence -0.2, plan 0.1, conditional 0.2, possible 0.1, probable -0.1
event deploy: noun | occurrence -0.2, plan 0.2, unspecified 0.1, possible 0.2
event deploy: phrase | told 0.2
event deploy: time | told -0.4
event die: alone | told 0.4, plan -0.2, state -0.1
event die: company | occurrence 0.3, plan 0.1, unspecified -0.1, possible -0.1, probable 0.2
event die: finite+participle | told 0.2, occurrence 0.2
event die: much company | told -0.4
event die: near domestic | told -0.4
event die: near duration | told 0.2
event die: near kill | told -0.2
event die: near killed | told -0.3
event die: near people | told -0.3
event die: near person | told -0.3
event die: near police-officer | occurrence 0.3, plan -0.1
event die: near protest | told 0.2
event die: near say | plan 0.2, probable 0.2
event die: near serious | told -0.2
event die: near teacher | told -0.2
event dismiss | occurrence 0.2
event dismiss: alone | occurrence 0.2
event dismiss: bare | told -0.2
event dismiss: company | told 0.3, unspecified -0.1, conditional 0.2, possible 0.2
event dismiss: finite | told 0.2, conditional 0.2
event dismiss: infinitive | occurrence -0.2, unspecified 0.1, possible 0.2
event dismiss: much company | told -0.2
event dismiss: near aid | told -0.2
event dismiss: near duration | told -0.2
event dismiss: near elect | unspecified -0.1, possible 0.2
event dismiss: near outbreak | told 0.3
event dismiss: near police-officer | told -0.3
event dismiss: near shoot | conditional 0.2
event dismiss: passive | told -0.2
event dismiss: phrase | told 0.2
event dismiss: time | told 0.2
event displace | occurrence -0.4, state 0.1
event displace: finite+participle | occurrence -0.2, state 0.1
event displace: infinitive | told 0.2
event displace: much company | occurrence -0.2, plan -0.1, state 0.2
event displace: near attack | told 0.2
event displace: near clash | told 0.3, occurrence -0.2, state -0.1
event displace: near kill | occurrence -0.2, plan -0.1, state 0.1
event displace: near killed | told 0.2, occurrence -0.2, plan -0.1, state 0.1
event displace: near people | occurrence -0.2, plan -0.1, state 0.2
event displace: near person | occurrence -0.2, plan -0.1, state 0.2
event displace: near wound | told 0.2, occurrence -0.1, state 0.2
event displace: near wounded | told 0.2, occurrence -0.1, state 0.2
event displace: no time | told 0.2
event displace: time | told -0.2, occurrence -0.2, plan -0.1, state 0.1
event elect | occurrence 0.1, plan 0.3, state -0.1
event elect: alone | told 0.1, plan 0.2, state -0.1, unspecified 0.2, conditional -0.1
event elect: bare | told 0.3, plan 0.3, state -0.1
event elect: company | told -0.4, unspecified -0.1, conditional 0.2
event elect: gerund | told -0.2
event elect: infinitive | told -0.3
event elect: near appoint | told -0.4
event elect: near attack | told 0.2
event elect: near building | told 0.3
event elect: near child | told -0.2
event elect: near clash | occurrence 0.2, plan -0.1
event elect: near elect | told 0.3, occurrence 0.1, plan 0.2, unspecified -0.1, conditional 0.2
event elect: near first | told 0.2, occurrence 0.3, plan -0.1
event elect: near planned | told 0.3
event elect: near protest | told 0.4, occurrence -0.1, plan 0.2
event elect: near report | told -0.4
event elect: near report-act | told -0.3
event elect: near vote | occurrence 0.2
event elect: near woman | told -0.2
event elect: no time | told -0.3
event elect: noun | told 0.2, plan 0.2, state -0.1
event elect: passive | told 0.1, unspecified 0.2
event elect: time | occurrence -0.1, plan 0.3, state -0.1, unspecified 0.1, conditional 0.2
event enact | told -0.2
event enact: alone | told -0.1
event enact: company | told -0.1
event enact: near ceasefire | told -0.2
event enact: near criticise | told -0.2
event enact: near duration | told -0.2
event enact: near truce | told -0.3
event enact: near vote | told -0.1
event enact: phrase | told -0.2
event enact: time | told -0.2
event enter | told -0.1, unspecified 0.2
event enter: alone | told -0.5
event enter: bare | told -0.2
event enter: company | told 0.2, occurrence -0.2, plan -0.1
event enter: infinitive | unspecified 0.2
event enter: near civilian | told 0.2
event enter: no time | unspecified 0.2
event enter: passive | told -0.1
event execute | occurrence 0.2
event execute: alone | told -0.1
event execute: bare | occurrence 0.2
event execute: near fighter | told 0.2
event execute: no time | occurrence 0.2
event execute: passive | told 0.2
event fire | told 0.3, occurrence 0.3, plan -0.1
event fire: alone | told 0.3, occurrence 0.3, plan -0.1
event fire: bare | occurrence 0.3, plan -0.1
event fire: near damage | told 0.5
event fire: near destroy | told 0.4, occurrence 0.2
event fire: near fighter | told -0.2
event fire: near large-scale | told 0.3
event fire: near money | told 0.2
event fire: near people | told -0.3
event fire: near person | told -0.3
event fire: near wounded | told -0.3
event fire: no time | told 0.4, occurrence 0.3, plan -0.1
event fire: noun | occurrence 0.3, plan -0.1
event flood | told -0.2
event flood: alone | told -0.2
event go-missing: near say | told -0.3
event hold-office | occurrence -0.3, plan -0.1, state 0.8
event hold-office: alone | told 0.4, occurrence -0.2, plan -0.1, state 0.6
event hold-office: company | told -0.2, occurrence -0.1, state 0.2
event hold-office: gerund | told 0.2
event hold-office: near elect | told 0.2
event hold-office: near hold-office | told -0.2
event hold-office: near say | told 0.3, occurrence -0.1, state 0.2
event hold-office: no time | occurrence -0.2, plan -0.1, state 0.6
event hold-office: phrase | told -0.1, occurrence -0.1, state 0.3
event hold-office: time | occurrence -0.1, state 0.2
event investigate | occurrence -0.3, state -0.2, unspecified 0.3, conditional -0.1, possible -0.1, probable -0.1
event investigate: alone | told 0.3, occurrence -0.4, plan 0.1, state -0.2
event investigate: bare | told 0.1, occurrence -0.3, plan -0.2, state -0.1
event investigate: company | told -0.1, occurrence 0.1, plan -0.2, unspecified 0.2, possible -0.1
event investigate: finite | told -0.2
event investigate: finite+participle | told -0.2
event investigate: gerund | told 0.3, occurrence 0.1
event investigate: near accident | occurrence -0.1, plan 0.2, unspecified 0.1
event investigate: near alleged | unspecified 0.2
event investigate: near attack | told 0.3, occurrence -0.2
event investigate: near call-for | unspecified 0.2
event investigate: near criticise | unspecified 0.2
event investigate: near dismiss | told -0.1
event investigate: near elect | told -0.2
event investigate: near infected | told -0.1
event investigate: near investigate | told 0.3
event investigate: near meet | told -0.2
event investigate: near politician | told -0.1
event investigate: near protest | told 0.2
event investigate: near report | unspecified -0.1
event investigate: near report-act | told -0.2
event investigate: near say | occurrence -0.1, plan -0.2, state -0.1, unspecified -0.3
event investigate: near try | told -0.2
event investigate: no time | occurrence -0.2, state -0.2
event investigate: noun | occurrence -0.3, plan -0.3, state -0.1
event investigate: passive | told 0.2
event investigate: phrase | unspecified 0.2
event investigate: time | unspecified 0.3
event kill | told 0.2, occurrence -0.1, plan -0.1, state -0.2
event kill: alone | told 0.3, occurrence -0.4, plan -0.1, state -0.1
event kill: company | told -0.2
event kill: finite+participle | told 0.2
event kill: infinitive | unspecified 0.1, conditional 0.1, possible 0.2
event kill: much company | occurrence 0.5, plan -0.1, state -0.1
event kill: near alleged | occurrence 0.3, possible 0.2, probable 0.2
event kill: near army | told -0.2, occurrence 0.2
event kill: near attack | occurrence 0.3
event kill: near blast | occurrence -0.3, possible 0.2
event kill: near charge | told -0.4
event kill: near child | occurrence 0.4
event kill: near clash | occurrence -0.6, plan -0.1, state -0.1, conditional -0.1, possible 0.2, probable 0.1
event kill: near commander | told -0.2
event kill: near convict | told -0.2
event kill: near destroy | told -0.3
event kill: near domestic | occurrence 0.2
event kill: near duration | occurrence -0.5
event kill: near kill | occurrence 0.2
event kill: near last | unspecified 0.2
event kill: near market | occurrence 0.2
event kill: near military | occurrence -0.3
event kill: near people | told 0.2, occurrence -0.3, plan -0.1, state -0.1
event kill: near person | told 0.2, occurrence -0.3, plan -0.1, state -0.1
event kill: near police-officer | occurrence 0.3, possible 0.2, probable 0.2
event kill: near prisoner | told 0.2
event kill: near promise | unspecified 0.1, probable 0.2
event kill: near protester | occurrence 0.1
event kill: near report-act | occurrence 0.2
event kill: near say | told 0.2, occurrence 0.3
event kill: near shell | occurrence 0.4
event kill: near strike | told 0.2
event kill: near weapon | told -0.4
event kill: near wound | occurrence 0.3
event kill: near wounded | occurrence 0.2
event kill: no time | possible 0.2, probable -0.1
event kill: noun | told -0.2, unspecified 0.2, conditional -0.1, probable -0.1
event kill: passive | told 0.2
event kill: time | told 0.3
event leave | told -0.2
event leave: alone | told -0.2
event leave: bare | told -0.3
event leave: noun | told -0.2
event meet | unspecified -0.2, conditional -0.1, possible 0.2, probable 0.2
event meet: company | told 0.2, unspecified -0.1, probable 0.3
event meet: finite+participle | told 0.1, possible 0.1, probable 0.2
event meet: gerund | told 0.2
event meet: near army | occurrence 0.1, plan -0.1
event meet: near duration | unspecified -0.1, conditional -0.1, possible 0.2, probable 0.2
event meet: near family | told 0.2
event meet: near meet | probable 0.2
event meet: near mosque | told 0.2
event meet: near police-officer | told -0.3
event meet: near refuse | occurrence 0.1, plan -0.1
event meet: near say | told -0.2
event meet: near strike | told -0.2
event meet: no time | occurrence 0.3, plan 0.1
event meet: phrase | told -0.2
event meet: time | told 0.3, unspecified -0.1, possible 0.1, probable 0.2
event outbreak | occurrence -0.4, plan -0.2, state -0.1
event outbreak: alone | occurrence -0.4, plan -0.2, state -0.1, unspecified -0.2, conditional -0.1, possible 0.3
event outbreak: bare | told 0.1, occurrence -0.3, plan -0.2, state -0.1
event outbreak: infinitive+finite+participle | told 0.2
event outbreak: near destroy | told 0.2
event outbreak: near permanent | told -0.2
event outbreak: near protest | possible 0.3
event outbreak: near say | told -0.2
event outbreak: no time | occurrence -0.2, plan -0.1, state -0.1
event outbreak: noun | told 0.1, occurrence -0.3, plan -0.2, state -0.1
event outbreak: time | occurrence -0.2, plan -0.1
event raid: alone | told -0.4
event raid: company | told 0.2
event raid: near building | occurrence 0.2
event raid: near kill | occurrence 0.2
event raid: near killed | occurrence 0.2
event raid: near raid | occurrence -0.2, plan -0.1
event raid: near soldier | occurrence -0.2, plan -0.1
event raid: near suspect | told 0.3
event raid: time | occurrence 0.2
event receive: near control | told -0.2
event reject | told -0.1
event release | occurrence 0.4, unspecified -0.1, conditional 0.2
event release: alone | unspecified 0.1, conditional 0.2
event release: bare | told 0.1, unspecified 0.1, conditional 0.2
event release: company | told -0.3
event release: finite+participle | told -0.2
event release: much company | occurrence 0.2, plan -0.1
event release: near accept-offer | told 0.2
event release: near arrested | told 0.2, occurrence 0.2, plan -0.1
event release: near law | told -0.2
event release: near prisoner | told 0.2
event release: near release | told 0.2
event release: no time | unspecified -0.1, conditional 0.2
event release: noun | told 0.2, unspecified 0.1, conditional 0.2
event resign | occurrence 0.2
event resign: alone | told 0.1, occurrence 0.2
event resign: finite+participle | told 0.2, occurrence 0.2
event resign: infinitive | told -0.2
event resign: time | told 0.2, occurrence 0.2
event run: alone | told -0.2
event run: bare | told -0.3
event run: company | told 0.2
event run: near attack | told 0.2
event run: near hold-office | told 0.1, occurrence -0.1, plan -0.1
event run: near say | told 0.2
event run: noun | told -0.3
event run: time | told -0.2
event sanction | occurrence -0.1, plan 0.1, state 0.2
event sanction: alone | occurrence -0.1, plan 0.1, state 0.2
event sanction: bare | occurrence -0.1, plan 0.1, state 0.2
event sanction: near call-for | told 0.3
event sanction: no time | told 0.3, state 0.2
event sanction: noun | occurrence -0.1, plan 0.1, state 0.2
event shell | told 0.4
event shell: finite | told -0.3
event shell: gerund | plan 0.2
event shell: much company | told 0.3, occurrence 0.1, plan 0.2
event shell: near army | told 0.2
event shell: near bomb | told 0.2
event shell: near civilian | occurrence 0.2
event shell: near damage | told 0.1
event shell: near die | occurrence -0.1, plan 0.2
event shell: near distance | told -0.2
event shell: near kill | occurrence 0.2
event shell: near killed | occurrence 0.2, plan 0.2
event shell: near people | occurrence 0.2
event shell: near rocket | occurrence 0.3
event shell: near speed | told -0.2
event shell: near strike | told 0.2
event shell: near wound | occurrence 0.3
event shell: near wounded | occurrence 0.2
event shell: time | told 0.3
event shoot | occurrence 0.3, plan -0.1, unspecified -0.1, conditional 0.2, possible -0.1, probable 0.1
event shoot: alone | occurrence 0.3, plan -0.1
event shoot: bare | told -0.2
event shoot: gerund | occurrence 0.2
event shoot: infinitive | occurrence -0.2
event shoot: near aid | told -0.2
event shoot: near attack | told 0.3
event shoot: near car | told -0.2
event shoot: near deadly | told -0.2
event shoot: near duration | occurrence -0.2
event shoot: near fire | told 0.2
event shoot: near people | told -0.2, occurrence -0.4
event shoot: near person | told -0.2, occurrence -0.4
event shoot: near police-officer | told -0.2
event shoot: near protest | told 0.2
event shoot: near report | told -0.2
event shoot: near report-act | told -0.2
event shoot: near share | told -0.2
event shoot: near shoot | told 0.3, occurrence 0.2
event shoot: near soldier | told -0.2
event shoot: near worker | told -0.2
event shoot: no time | occurrence 0.2, unspecified -0.1, conditional 0.3, probable 0.1
event sign | occurrence 0.3, plan -0.1
event sign: alone | occurrence 0.3, plan -0.1
event sign: bare | told -0.2
event sign: near support | occurrence 0.2
event sign: no time | occurrence 0.2
event sign: noun | told -0.2
event strike | state -0.2, unspecified 0.2, conditional -0.2, possible 0.1, probable 0.1
event strike: alone | unspecified 0.2, conditional -0.1, possible 0.3, probable 0.1
event strike: bare | told 0.2, occurrence 0.2, plan 0.1, state -0.1, unspecified 0.1, conditional -0.1, possible 0.2, probable 0.1
event strike: company | occurrence -0.3, unspecified 0.2, possible -0.1
event strike: finite | told 0.3, occurrence -0.1, plan 0.2, unspecified 0.2
event strike: finite+participle | told -0.2
event strike: gerund | told -0.4, occurrence -0.1, plan -0.2
event strike: infinitive+finite+participle | occurrence 0.2
event strike: much company | unspecified -0.2, probable -0.1
event strike: near adopt | occurrence -0.1, plan 0.2, unspecified 0.2
event strike: near agree | told -0.2
event strike: near agreement | told -0.2
event strike: near aid | told 0.2, occurrence -0.1, plan 0.2, unspecified 0.2
event strike: near alleged | occurrence 0.2, probable 0.4
event strike: near allow | occurrence -0.1, plan 0.2, unspecified 0.2
event strike: near area | told 0.2
event strike: near army | told 0.1
event strike: near artillery-shell | told -0.3
event strike: near attack | occurrence -0.2
event strike: near blast | told -0.5
event strike: near bomb | told -0.4
event strike: near building | occurrence 0.2
event strike: near ceasefire | told 0.2, probable 0.2
event strike: near clash | told 0.2, occurrence -0.3, plan -0.1
event strike: near control | told 0.2, plan -0.2, unspecified -0.1, possible -0.1, probable -0.1
event strike: near destroy | occurrence 0.3
event strike: near displace | told 0.2
event strike: near duration | occurrence -0.3, plan 0.1
event strike: near family | told -0.2
event strike: near fighter | occurrence -0.3, plan 0.1
event strike: near helicopter | told 0.2
event strike: near hospital | told 0.3
event strike: near investigate | told -0.2
event strike: near kill | unspecified -0.1, possible 0.1, probable 0.2
event strike: near killed | told 0.2
event strike: near last | told -0.2
event strike: near man | told -0.2
event strike: near plane | occurrence 0.2
event strike: near police-officer | told -0.2
event strike: near rocket | told -0.2
event strike: near say | occurrence 0.3, plan -0.2, unspecified 0.1, possible -0.1, probable 0.3
event strike: near seek | told -0.2
event strike: near soldier | occurrence 0.2, plan -0.1
event strike: near strike | occurrence 0.2, plan 0.1
event strike: near strike-work | told 0.4
event strike: near suspect | told -0.2
event strike: near truce | told 0.2, probable 0.2
event strike: near urgent | unspecified 0.2
event strike: near votes-against | told 0.4, occurrence -0.2, plan -0.1
event strike: near wound | occurrence 0.2
event strike: no time | unspecified 0.1, conditional -0.1, possible 0.3, probable -0.1
event strike: noun | told 0.3, occurrence 0.2, plan 0.1, state -0.1, unspecified 0.1, conditional -0.1, possible 0.2, probable 0.1
event submit | told -0.1
event submit: alone | told -0.2
event submit: bare | told -0.3
event submit: company | told -0.2
event submit: much company | told 0.2
event submit: near propose | told 0.4
event submit: near submit | told 0.3
event submit: no time | told -0.2
event submit: noun | told -0.3
event suspend | told -0.6
event suspend: alone | told -0.3
event suspend: bare | told -0.2
event suspend: company | told -0.3
event suspend: near last | told 0.2
event suspend: near vote | told -0.2
event suspend: no time | told -0.4
event suspend: noun | told -0.3
event suspend: phrase | told -0.3
event suspend: time | told -0.2
event talks | occurrence -0.1, plan -0.3, state -0.1
event talks: alone | told -0.3
event talks: bare | told 0.1, occurrence -0.3, plan -0.2, state -0.1
event talks: company | plan -0.3
event talks: finite+participle | told -0.1
event talks: near call-for | unspecified 0.2
event talks: near clash | told 0.3
event talks: near draft | told 0.2, conditional 0.2
event talks: near fighter | told -0.2
event talks: near joint | told -0.2
event talks: near kill | told 0.2
event talks: near last | conditional 0.2
event talks: near meet | occurrence 0.2, plan -0.2
event talks: near people | told -0.2
event talks: near person | told -0.2
event talks: near police-officer | told -0.2
event talks: near refuse | told 0.2, plan 0.2
event talks: near reject | told 0.2, plan 0.2
event talks: near say | occurrence -0.2, plan -0.2
event talks: near stress | told 0.2, occurrence 0.2, plan -0.1
event talks: near talks | told 0.2, occurrence -0.2, plan -0.1
event talks: noun | occurrence -0.2, plan -0.1, state -0.1
event talks: passive | told 0.2
event talks: time | plan -0.2, state -0.1
event truce | told 0.3, occurrence -0.2, state 0.2
event truce: alone | told 0.3, unspecified 0.3, conditional -0.1
event truce: bare | told 0.3, occurrence -0.2, state 0.2
event truce: much company | occurrence -0.1, state 0.1
event truce: near announce | told 0.3, occurrence -0.1, plan -0.1, state 0.2
event truce: near attack | occurrence -0.1, state 0.1
event truce: near duration | occurrence -0.1, state 0.1
event truce: near kill | told -0.3
event truce: near killed | told -0.3
event truce: near large-scale | occurrence -0.1, state 0.1
event truce: near serious | occurrence -0.1, state 0.1
event truce: near violate | told 0.1
event truce: no time | told 0.3, unspecified 0.3, conditional -0.1
event truce: noun | told 0.3, occurrence -0.2, state 0.2
event truce: time | occurrence -0.1, plan 0.1, state 0.2
event try: alone | told -0.3, unspecified 0.3
event try: near dismiss | told 0.2
event try: near say | told -0.2
event try: no time | unspecified 0.3, conditional -0.1, possible -0.1
event violate: bare | told -0.3
event visit | plan 0.2
event visit: alone | occurrence -0.1, plan 0.2
event visit: bare | occurrence 0.2
event visit: near church | told 0.2
event visit: noun | told 0.2, occurrence 0.2
event vote: company | told 0.2, plan 0.2, conditional 0.2, probable 0.2
event vote: much company | told -0.2
event vote: near adopt | told -0.2
event vote: near building | told 0.1, occurrence -0.1, plan 0.2, conditional 0.2, probable 0.2
event vote: near draft | conditional 0.2
event vote: near duration | probable 0.2
event vote: near law | probable 0.2
event vote: near share | told -0.2
event vote: phrase | conditional 0.2
event withdraw: bare | told -0.2, occurrence -0.2, plan 0.2
event withdraw: infinitive | occurrence 0.2, plan -0.1
event withdraw: near agreement | told -0.1
event withdraw: near army | told 0.3
event withdraw: near attack | occurrence 0.2, plan -0.1
event withdraw: near duration | plan 0.2
event withdraw: near protest | told 0.3
event withdraw: no time | told -0.2
event withdraw: time | told 0.3
event wound | occurrence 0.4, plan -0.1, state -0.1
event wound: alone | told -0.4
event wound: bare | occurrence 0.3
event wound: company | told 0.3, occurrence 0.2
event wound: finite+participle | occurrence -0.2, plan -0.1
event wound: gerund | occurrence 0.2
event wound: infinitive | told -0.2
event wound: much company | occurrence 0.2
event wound: near accident | told -0.2
event wound: near attack | occurrence 0.2
event wound: near blast | occurrence 0.2
event wound: near civilian | occurrence -0.2
event wound: near claim | told 0.1
event wound: near doctor | told 0.2
event wound: near gun | told 0.2
event wound: near kill | told 0.2, occurrence 0.2
event wound: near killed | occurrence 0.3
event wound: near people | occurrence 0.2
event wound: near person | told 0.2, occurrence 0.2
event wound: near police-officer | occurrence 0.2
event wound: near serious | told -0.2
event wound: near shell | occurrence 0.2
event wound: near soldier | told 0.2
event wound: near woman | told 0.1
event wound: near wounded | told -0.2
event wound: noun | occurrence 0.2
event wound: time | occurrence 0.2
family agreement | occurrence 0.1, plan 0.2, state 0.4, unspecified 0.2, conditional 0.4, possible -0.1, probable 0.1
family arrest | occurrence 0.1, plan 0.3, unspecified 0.6, conditional -0.2, probable -0.1
family attack | told 0.3, occurrence 0.1, plan -0.5, state -0.8, unspecified -0.4, conditional -0.3, possible -0.3, probable 0.1
family casualties | told 0.5, occurrence 0.2, plan -0.4, state -0.3, unspecified -0.6, conditional -0.3, possible -0.2, probable -0.2
family disaster | plan -0.3, state -0.2, unspecified -0.3, conditional -0.2, possible 0.2, probable -0.1
family ground | occurrence -0.7, state 0.6, unspecified 0.3, conditional -0.1, probable -0.3
family meeting | occurrence -0.1, plan -0.1, state -0.3, unspecified -0.2, possible -0.2
family office | told -0.2, occurrence 0.1, plan 0.3, state 0.5
family vote | told -0.5, occurrence 0.2, plan 0.3, state -0.1, unspecified -0.1, conditional 0.3, possible 0.2, probable 0.2
form finite | occurrence 0.3, plan -0.5, unspecified -0.4, possible -0.2, probable -0.2
form gerund | occurrence -0.1, state -0.2, unspecified 0.1, conditional -0.2, possible -0.1, probable -0.2
form infinitive | told -0.4, occurrence -0.1, plan 0.2, state -0.1, unspecified 0.4, conditional 0.2, possible 0.4
form participle | told 0.2, occurrence -0.2, plan -0.1
form passive | told 0.3, unspecified -0.2, conditional -0.2, possible -0.2
form phrase | occurrence 0.1, state 0.2, unspecified -0.2, possible -0.1
former behind | occurrence 0.4, state 0.1
future before | told -0.4, occurrence -0.4, plan 0.6, state 0.1, conditional 0.3, possible -0.1, probable 0.2
future behind | told -0.1, occurrence -0.2, plan 0.2, state -0.1, conditional 0.4, possible 0.1
going before | occurrence -0.2, plan -0.1
going behind | occurrence -0.2
ground: ambiguous gerund | occurrence -0.3, state -0.1
ground: ambiguous infinitive | occurrence 0.2, plan -0.2
ground: ambiguous noun | told -0.2, occurrence -0.2, plan -0.1, state 0.2
ground: ambiguous passive | told -0.2, occurrence -0.1, plan 0.2, state 0.1
ground: plain finite+participle | occurrence 0.1, state 0.2
ground: plain gerund | told 0.3
ground: plain infinitive | told 0.2, unspecified 0.1, conditional 0.1, possible 0.2
ground: plain passive | plan -0.2, state 0.2, unspecified -0.2, conditional -0.1, probable -0.1
ground: plain phrase | told 0.4, occurrence -0.1, plan 0.1, state 0.2
hedge possible before | told 0.3, occurrence -0.2, plan 0.7, state -0.1, conditional 0.2, possible 1.3, probable -0.1
hedge possible behind | told -0.4, unspecified 0.1, conditional 0.1, probable 0.2
hedge probable before | told 0.2, occurrence -0.1, plan 0.2, probable 0.4
hedge probable behind | unspecified 0.2, probable 0.2
involved before | unspecified -0.1, conditional -0.1, possible -0.1, probable -0.1
involved behind | unspecified -0.1, conditional 0.2
kind before | occurrence -0.7, plan -0.1, unspecified 0.1, conditional 0.1, possible -0.1, probable 0.2
kind behind | told -0.4, occurrence -0.4, plan 0.3, state -0.2, unspecified -0.1, conditional 0.2, possible -0.1, probable 0.3
lacking before | unspecified 0.3, conditional -0.1
lacking behind | occurrence -0.1, plan 0.2
lasting before | plan 0.2, unspecified 0.2
lead auxiliary | occurrence -0.2, plan 0.1, state -0.2
lead clause | occurrence 0.1, plan 0.1, state 0.2, unspecified -0.1, conditional 0.2
lead conjunction | occurrence -0.3, plan -0.1, state -0.2
lead infinitive | occurrence 0.1, plan 0.3, state -0.2, unspecified 0.5, conditional 0.1, possible 0.1, probable 0.2
lead mark | told -0.2, occurrence -0.1, plan -0.2, unspecified -0.3, conditional -0.2, possible 0.2, probable -0.1
lead negation | told 0.2
lead preposition | told -0.4, occurrence -0.2, plan 0.3, unspecified 0.1, conditional -0.1, possible -0.1, probable -0.2
lead relative | told 0.2, occurrence 0.2, plan -0.1, state 0.2
lead start | told -0.2
lead word | occurrence 0.2, plan -0.5, state -0.1, unspecified -0.6, conditional -0.4, possible -0.2, probable -0.1
light before | occurrence -0.6, plan 0.2, state -0.3, unspecified 0.1, conditional 0.4, possible 0.1, probable 0.1
light behind | occurrence -0.1, plan 0.3, state -0.2, unspecified 0.3, conditional 0.2, possible 0.2, probable -0.3
meeting: ambiguous finite+participle | possible 0.1, probable 0.2
meeting: ambiguous gerund | plan 0.2
meeting: ambiguous infinitive | told 0.2
meeting: plain infinitive | told -0.3
meeting: plain noun | occurrence -0.1, plan -0.2, state -0.1
meeting: plain phrase | occurrence 0.2
much company | told 0.2, occurrence 0.2, plan -0.3, state -0.1, unspecified -0.3, conditional -0.3, possible -0.2, probable -0.3
negating before | occurrence -0.2, unspecified -0.2, conditional 0.3, possible -0.1, probable 0.1
negating behind | told -0.4, occurrence 0.1, plan 0.1, possible 0.3
negation before | occurrence -0.1, plan 0.1, unspecified 0.1, conditional 0.3, possible -0.1
negation behind | told -0.2, unspecified -0.1, possible 0.3
nobody before | told 0.2, unspecified 0.3, conditional -0.1
noun: alone | unspecified 0.1, conditional 0.3, possible -0.1, probable -0.2
noun: averting beside, before | occurrence -0.1, plan 0.2, unspecified 0.2, conditional 0.2
noun: before adverb | told 0.2, occurrence 0.2, plan -0.1
noun: before conjunction | plan -0.2, state -0.1
noun: before determiner | told 0.1, unspecified 0.2, conditional -0.1, possible -0.1, probable 0.1
noun: before mark | plan -0.1, state -0.1, unspecified 0.2, possible 0.1, probable -0.2
noun: before name | told -0.4
noun: before noun place | occurrence 0.2
noun: before noun text | told -0.4
noun: before noun thing | told -0.2
noun: before noun time | told -0.2
noun: before preposition about | told -0.2, occurrence -0.1, state 0.1
noun: before preposition by | occurrence -0.2, plan 0.1, state 0.1
noun: before preposition for | occurrence -0.2
noun: before preposition in | told 0.5, occurrence -0.2, state -0.2
noun: before preposition on | occurrence -0.2, state 0.1
noun: before preposition to | told 0.2, occurrence 0.1, plan 0.2, state -0.1, conditional 0.1, possible 0.3
noun: before preposition with | told 0.3, occurrence 0.2, plan 0.1
noun: before pronoun | told 0.2, occurrence -0.1, plan 0.2, conditional 0.2
noun: before word | told -0.2, occurrence 0.4, plan -0.2, state 0.2, unspecified -0.1, conditional -0.3, possible -0.2, probable 0.1
noun: behind adverb | told 0.3
noun: behind determiner | plan 0.2, unspecified 0.2, conditional -0.1, possible -0.2, probable 0.1
noun: behind govern | told 0.2, occurrence -0.2, plan 0.4, unspecified 0.1, possible 0.3, probable -0.1
noun: behind mark | told 0.2
noun: behind name | occurrence 0.1, plan -0.2, state 0.1, unspecified -0.2, conditional -0.2, possible -0.2, probable 0.1
noun: behind noun group | occurrence -0.1, plan -0.1, state 0.2, unspecified -0.2, conditional -0.1, possible 0.1, probable -0.1
noun: behind noun person | occurrence -0.1, plan -0.2
noun: behind noun place | occurrence 0.3, plan -0.1
noun: behind noun time | told 0.2, occurrence 0.3, plan -0.1
noun: behind past | told -0.2
noun: behind possessive | occurrence 0.1, plan -0.3, state 0.1, unspecified -0.1, conditional 0.2, possible -0.1, probable -0.1
noun: behind preposition about | told -0.2
noun: behind preposition by | told 0.2
noun: behind preposition for | plan 0.2, state -0.1, unspecified 0.2
noun: behind preposition in | occurrence 0.3, plan -0.1
noun: behind preposition on | told -0.3
noun: behind preposition time | told 0.2, conditional 0.2
noun: behind preposition to | told -0.2, plan 0.3, unspecified 0.3
noun: behind preposition with | told 0.2, occurrence -0.2, plan -0.1
noun: behind pronoun | unspecified 0.2, probable 0.2
noun: behind start | told -0.2
noun: behind word | occurrence -0.4, state -0.1, unspecified 0.2, conditional 0.2, possible 0.3, probable 0.1
noun: company 0/0 | told 0.5, conditional 0.2, possible -0.1, probable -0.3
noun: company 0/1 | plan -0.3, state -0.1, unspecified -0.2, conditional 0.1, possible -0.2, probable -0.2
noun: company 0/2 | told -0.4
noun: company 1/0 | told 0.4, occurrence -0.2, plan -0.2, conditional -0.2, possible -0.1, probable 0.2
noun: company 1/1 | told -0.2
noun: company 1/2 | told -0.2
noun: company 2/0 | told 0.2, unspecified -0.1, conditional 0.1, possible 0.3
noun: company 2/1 | told -0.1, plan 0.2, state -0.1
noun: condition beside, behind | told -0.3
noun: continuing beside, before | told 0.3, occurrence -0.3
noun: continuing beside, behind | told 0.3, occurrence -0.1, plan -0.2
noun: cue demands beside, before | plan 0.2, unspecified 0.2
noun: doing beside, before | told 0.2, occurrence -0.3, plan 0.1, state -0.1, unspecified -0.1, possible 0.4
noun: doing beside, behind | told 0.3, occurrence 0.2, plan -0.1, state -0.1
noun: former beside, behind | occurrence 0.2
noun: future beside, behind | plan 0.2, state -0.1, conditional 0.1, possible 0.2
noun: hedge possible beside, before | occurrence -0.1, plan 0.2, unspecified 0.2, possible 0.1
noun: kind beside, before | occurrence -0.2, plan 0.1, state 0.1, conditional 0.1, probable 0.2
noun: kind beside, behind | unspecified -0.1, conditional 0.1, probable 0.2
noun: lead adverb | told 0.3
noun: lead infinitive | told -0.4, unspecified 0.2
noun: lead mark | told 0.2
noun: lead word | told 0.3, unspecified -0.1, probable 0.2
noun: light beside, before | occurrence -0.3, plan 0.3, state -0.2, unspecified 0.6, conditional -0.2, possible 0.1, probable -0.2
noun: light beside, behind | plan -0.2, state 0.1, unspecified 0.2, conditional -0.2, possible 0.3, probable -0.2
noun: much company | occurrence 0.1, plan -0.2, state -0.2, unspecified -0.2, conditional -0.2
noun: no time | told -0.4, unspecified -0.1, conditional 0.1, possible 0.2
noun: occasion beside, before | occurrence 0.2
noun: occasion beside, behind | occurrence -0.1, state 0.2
noun: occurring beside, behind | told 0.3, occurrence 0.3, plan -0.2
noun: patient | occurrence 0.3, state 0.2
noun: place | told 0.3, occurrence -0.1, plan -0.1, state -0.1, conditional -0.1, possible -0.1, probable -0.2
noun: planned beside, before | told 0.3, plan 0.2
noun: planned beside, behind | told 0.2, occurrence -0.1, plan 0.5, state -0.1, conditional 0.1, possible 0.2
noun: roles 0 | occurrence -0.2, plan 0.2, state -0.2, conditional 0.3, possible 0.3, probable 0.1
noun: roles 1 | occurrence -0.1, plan -0.2, state 0.1, unspecified -0.1, conditional -0.3, possible -0.4, probable -0.1
noun: supposed beside, before | occurrence 0.1, plan 0.2, unspecified 0.1, possible 0.2
noun: time | plan -0.1, state -0.2, conditional -0.2, possible -0.3, probable -0.1
noun: wanted beside, before | occurrence -0.1, plan 0.4, unspecified 0.4
occasion before | told 0.3, occurrence 0.6, plan 0.1, state -0.1, unspecified -0.2, conditional 0.1, possible -0.1, probable -0.3
occasion behind | occurrence 0.1, plan -0.4, state 0.3, unspecified -0.3, conditional -0.2, possible -0.2
occurring before | told 0.4, unspecified -0.2, conditional 0.1, possible 0.1
occurring behind | told 0.8, occurrence 0.3, state -0.2
office: ambiguous finite | told 0.4, conditional 0.2
office: ambiguous finite+participle | occurrence 0.2, plan -0.1
office: ambiguous infinitive | told -0.3, occurrence -0.3, plan 0.1, unspecified 0.1, possible 0.2
office: ambiguous passive | told 0.2
office: plain gerund | told -0.2
office: plain noun | unspecified -0.1, conditional -0.1, probable 0.2
office: plain passive | unspecified 0.2
office: plain phrase | state 0.3
opens | told 0.4, plan -0.4, unspecified -0.3, conditional -0.1, possible -0.1, probable -0.2
or advance | told -0.2
or arrest | occurrence 0.1, plan -0.2, unspecified -0.2
or blast | told -0.3
or capture | told -0.2
or dismiss | told -0.7
or elect | occurrence -0.2, plan -0.1
or fire | told -0.4, unspecified -0.1, conditional 0.2, possible 0.2
or leave | occurrence -0.2, plan 0.1
or strike | told -0.4
or suspend | told -0.3
or try | unspecified 0.2
or visit | told -0.2
or vote | told -0.2
patient counted | plan -0.2, unspecified -0.2, conditional -0.2, possible -0.1, probable -0.2
patient event | told -0.3
patient group | occurrence -0.3, plan 0.2, unspecified -0.1, probable 0.3
patient name | told 0.3, occurrence 0.8, plan -0.2, state 0.1, unspecified -0.2, conditional -0.1, possible -0.1, probable -0.1
patient noun | told -0.2, unspecified 0.2, probable -0.1
patient number | told 0.1
patient person | told 0.3, occurrence -0.2, state -0.1
patient pronoun | told 0.2, unspecified 0.2, conditional -0.1
patient text | occurrence 0.2, unspecified -0.1, conditional 0.2, probable -0.1
patient | told 0.2, occurrence 0.4, plan 0.2, state 0.1
perhaps noun | told 0.2, occurrence 0.3, plan -0.1, state -0.1
perhaps verb | told 0.3, occurrence 0.2, state 0.2, possible 0.3
place country | occurrence -0.3, plan 0.1, state -0.1
place name | told 0.3, occurrence 0.2, plan -0.1
place place | plan -0.2, state 0.3, unspecified 0.1, possible -0.2
place | told 0.4, occurrence -0.1, plan -0.2, state 0.2, unspecified -0.1, conditional -0.1, possible -0.3, probable -0.2
plain finite | told 0.3
plain finite+participle | told 0.5, unspecified -0.2, possible -0.1, probable -0.1
plain gerund | told -0.6
plain infinitive | occurrence -0.1, plan 0.1, state -0.1, unspecified 0.5, possible 0.2, probable -0.1
plain noun | occurrence -0.1, state -0.3
plain passive | plan -0.2, state 0.2
plain phrase | told 0.4, occurrence 0.1, state 0.2, unspecified -0.2, possible -0.1
plain, alone | unspecified 0.2, conditional 0.1, probable 0.1
plain, company | told 0.3, conditional -0.2
plain, much company | occurrence 0.3, plan -0.3, unspecified -0.4, conditional -0.1, possible -0.2, probable -0.2
planned before | occurrence -0.5, plan 0.8, possible -0.2, probable 0.6
planned behind | occurrence -0.4, plan 0.5, state -0.2, conditional 0.3, possible 0.1, probable -0.1
plural | told 0.3, occurrence -0.5, plan -0.1, state -0.4, unspecified -0.1, conditional -0.1, possible -0.1, probable -0.2
several words | told 0.4, state 0.2, unspecified -0.2, conditional -0.1, possible 0.1, probable -0.3
singular | occurrence 0.4, plan 0.2, state 0.4
supposed before | occurrence -0.4, plan 0.9, state -0.2, unspecified 0.3, conditional 0.9, possible 1.1
supposed behind | told -0.3, occurrence -0.1, plan 0.2, unspecified -0.1, conditional 0.6, probable 0.1
verb: agent | unspecified -0.1, conditional 0.2, possible 0.1, probable -0.1
verb: alone | told -0.2, unspecified 0.1, conditional -0.3
verb: averting beside, before | told 0.2, occurrence 0.1, plan -0.3, unspecified -0.3, conditional -0.1
verb: before adverb | told 0.2, occurrence 0.2, plan 0.1
verb: before auxiliary | told 0.2
verb: before bound | told 0.2, occurrence -0.2, state -0.1
verb: before conjunction | told 0.2, occurrence -0.3, plan -0.3, state -0.2, unspecified -0.1, conditional -0.1, possible 0.3, probable -0.1
verb: before determiner | occurrence 0.5, plan 0.3, state -0.1, unspecified -0.1, conditional 0.5, possible -0.1, probable 0.3
verb: before kind | told -0.1
verb: before mark | told -0.2, plan 0.3, state -0.1
verb: before name | occurrence 0.6, state 0.1
verb: before noun event | told -0.2
verb: before noun person | occurrence -0.3, state 0.1, unspecified -0.1, possible 0.2
verb: before noun place | occurrence -0.1, state 0.3
verb: before noun text | told -0.2
verb: before noun thing | told 0.2, occurrence 0.3, plan -0.1
verb: before noun time | told 0.3, occurrence 0.3, plan -0.1
verb: before number | told -0.3, occurrence -0.2, state -0.1
verb: before part | told 0.3, occurrence -0.2, state -0.1, unspecified -0.1, probable 0.2
verb: before possessive | told -0.1
verb: before preposition about | told -0.2
verb: before preposition against | told -0.2
verb: before preposition as | told 0.2
verb: before preposition for | told -0.2
verb: before preposition in | plan 0.1
verb: before preposition on | told 0.3
verb: before preposition other | told -0.3
verb: before preposition time | told 0.2
verb: before preposition with | told 0.2, occurrence 0.1, plan 0.2
verb: before pronoun | occurrence -0.3, plan -0.1, state -0.1
verb: before quote | unspecified 0.2
verb: before word | told -0.5, occurrence 0.1, plan -0.2, unspecified -0.2, conditional -0.2, possible -0.2
verb: behind auxiliary | told 0.2, occurrence 0.1, state -0.2
verb: behind clause | told 0.4, plan 0.2, state 0.2, unspecified -0.1, conditional 0.3
verb: behind determiner | told -0.3
verb: behind govern | told -0.2
verb: behind mark | told -0.1
verb: behind name | occurrence 0.5
verb: behind noun event | occurrence 0.2
verb: behind noun group | told 0.4
verb: behind noun place | occurrence 0.2
verb: behind noun thing | occurrence 0.3
verb: behind number | occurrence -0.4
verb: behind part | conditional 0.2
verb: behind preposition for | unspecified 0.3
verb: behind preposition on | told -0.3
verb: behind preposition other | told 0.3
verb: behind preposition to | told 0.2, occurrence 0.1, plan 0.3, state -0.1, unspecified 0.3, conditional 0.1, possible 0.1, probable 0.2
verb: behind preposition with | occurrence -0.2, plan 0.1
verb: behind pronoun | probable 0.2
verb: behind relative | told 0.2
verb: behind word | told -0.5, occurrence -0.1, plan -0.2, unspecified -0.1, conditional -0.1, possible 0.2, probable -0.1
verb: company 0/0 | occurrence -0.1, plan 0.3, state 0.1, conditional 0.1, possible -0.2
verb: company 0/1 | conditional -0.2, possible -0.3, probable -0.1
verb: company 0/2 | conditional 0.2
verb: company 1/0 | told 0.2, occurrence 0.3, plan 0.2, state -0.1, unspecified 0.1, conditional -0.3, probable 0.1
verb: company 1/2 | told -0.4
verb: company 2/0 | occurrence 0.2, plan -0.2, state 0.1, unspecified -0.2, conditional -0.1, possible -0.1, probable -0.1
verb: company 2/1 | plan -0.4
verb: company 2/2 | unspecified -0.1, possible 0.4
verb: company | occurrence 0.2, plan -0.4, state -0.1, unspecified -0.2, conditional 0.1
verb: condition beside, before | unspecified 0.2, conditional 0.4, possible -0.1
verb: condition beside, behind | told 0.2
verb: continuing beside, before | told -0.2, occurrence -0.3, plan -0.1, state -0.1
verb: cue declines-to-confirm beside, before | occurrence 0.2, plan -0.2
verb: cue demands beside, behind | told -0.2
verb: cue promises beside, before | unspecified 0.2
verb: cue threatens beside, before | told 0.2, conditional 0.3
verb: doing beside, before | told -0.2
verb: former beside, behind | occurrence 0.2
verb: future beside, before | told 0.2, occurrence -0.1, plan 0.3, unspecified -0.1, possible -0.1, probable 0.3
verb: hedge possible beside, before | plan 0.2, unspecified -0.1, possible 0.6
verb: hedge probable beside, before | probable 0.3
verb: kind beside, behind | unspecified -0.1, conditional 0.2, probable 0.2
verb: lasting beside, before | told 0.3
verb: lead auxiliary | plan -0.1, state -0.2
verb: lead clause | occurrence 0.2, plan 0.2, state 0.2, unspecified -0.1, conditional 0.2
verb: lead infinitive | told 0.2, occurrence 0.1, plan 0.2, state -0.2, unspecified 0.3, conditional 0.1, possible 0.1, probable 0.2
verb: lead mark | told -0.4
verb: lead negation | told 0.2
verb: lead preposition | occurrence -0.3, plan 0.3, state 0.1, unspecified 0.3, conditional -0.1, possible -0.1, probable -0.1
verb: lead relative | told 0.2
verb: lead word | occurrence 0.2, plan -0.5, state -0.1, unspecified -0.5, conditional -0.4, possible -0.2, probable -0.3
verb: light beside, before | told -0.3, occurrence 0.1, plan -0.3, state -0.1
verb: light beside, behind | occurrence 0.2, plan 0.2
verb: much company | told 0.5, unspecified -0.2, conditional -0.1, possible -0.2, probable -0.3
verb: negating beside, before | told 0.4, unspecified -0.2, conditional 0.1
verb: negation beside, before | unspecified -0.2, conditional 0.1
verb: no time | probable -0.3
verb: occasion beside, before | occurrence 0.3
verb: patient | told 0.1, occurrence 0.1, plan 0.2, state -0.1, unspecified -0.2, possible -0.1, probable 0.2
verb: place | told 0.2, state 0.3, unspecified -0.1, possible -0.2
verb: planned beside, before | told 0.3, occurrence -0.2, plan 0.4, conditional -0.1, possible -0.1, probable 0.5
verb: roles 0 | plan -0.2, state 0.1, unspecified 0.1, conditional -0.3, possible -0.2, probable -0.3
verb: roles 1 | unspecified -0.3, conditional -0.2, possible 0.1, probable -0.1
verb: roles 2 | told 0.3, occurrence -0.3, state 0.2, unspecified -0.1, conditional 0.2, possible -0.1, probable 0.1
verb: supposed beside, before | plan 0.3, state -0.1, unspecified 0.1, conditional 0.1, possible 0.4, probable 0.2
verb: supposed beside, behind | told -0.2
verb: time | unspecified -0.2, conditional -0.3, possible -0.2, probable -0.1
vote: ambiguous gerund | told -0.2
vote: ambiguous infinitive | told 0.1, unspecified -0.1, conditional 0.3, probable 0.1
vote: ambiguous noun | told -0.4
vote: plain infinitive | told 0.3
vote: plain phrase | told -0.3, conditional 0.2
wanted before | occurrence -0.2, plan 0.7, unspecified 0.9, conditional 0.2, possible -0.1, probable -0.1
wanted behind | told 0.2
word advance | told 0.2
word advancing | told 0.2
word aerial | occurrence -0.2, plan -0.1
word agree | told -0.2
word agreement | told 0.4
word air | told -0.2, occurrence -0.6, plan -0.1, unspecified -0.2, possible 0.1, probable -0.2
word airstrike | occurrence 0.3, plan -0.1
word airstrikes | told 0.3, occurrence 0.4, plan 0.3, unspecified 0.3, possible 0.1, probable 0.2
word arrest | unspecified 0.3, conditional -0.1
word arrested | told 0.2
word assassination | occurrence 0.2
word attack | told 0.7, occurrence 0.8, plan 0.2, unspecified 0.2, conditional 0.1, possible -0.1, probable 0.3
word attacks | occurrence -0.2, plan -0.2
word ballot | told -0.2
word balloting | told 0.2, occurrence -0.2, plan -0.1
word ballots | told -0.3
word battle | told -0.3
word battling | told 0.2
word beheaded | told 0.2
word besieged | occurrence -0.1, state 0.3
word bid | told 0.3
word blast | told 0.2
word bodies | told -0.3
word bomb | told -0.3, occurrence -0.2
word bombardment | occurrence -0.2, plan -0.1
word bombed | told -0.3
word bombings | told 0.3, occurrence 0.2
word campaign | told -0.2
word capture | occurrence 0.3, plan -0.1, unspecified -0.2
word ceasefire | occurrence -0.1, state 0.3
word charges | told 0.3, occurrence 0.1, plan 0.2
word clashes | occurrence 0.3, plan -0.1
word combat | occurrence -0.1, plan 0.4, unspecified 0.3, conditional 0.2
word concluded | told -0.2
word control | told 0.4
word conversation | told -0.4
word conversations | told 0.2
word convicted | told 0.2
word deal | unspecified 0.1, conditional 0.2, possible 0.2
word death | told 0.3, occurrence 0.3
word deaths | told 0.4, unspecified -0.1, possible -0.1, probable 0.2
word departure | told -0.2
word deployed | told 0.2
word deployment | occurrence -0.2, plan 0.2, unspecified 0.1, possible 0.2
word detained | probable 0.2
word died | told 0.2, occurrence 0.2
word disbanded | told -0.2
word discuss | told -0.2
word elected | told 0.2, unspecified 0.2
word election | told 0.3
word fight | told -0.3
word fighting | occurrence -0.2, plan -0.1, state -0.1
word fire | occurrence -0.1, plan -0.1, unspecified -0.2, conditional -0.1, possible 0.1
word fired | told 0.4, occurrence 0.4
word firing | told -0.3
word fled | told 0.1
word gathered | told -0.2
word gatherings | told -0.2
word genocide | unspecified 0.2
word handcuffed | told -0.3
word hearing | told -0.2
word hearings | told -0.2
word held | occurrence 0.1, state 0.2
word hit | occurrence 0.2
word hold | told -0.2
word in | told -0.4
word injured | told 0.3
word injury | told -0.3
word investigate | told 0.2
word investigating | told 0.2
word investigation | occurrence -0.2, plan -0.1, state -0.1
word jail | told 0.2
word kill | unspecified 0.1, conditional 0.1, possible 0.2
word killed | told 0.3, occurrence -0.2, plan -0.2, state -0.1, unspecified -0.1, conditional -0.1, possible -0.1, probable -0.2
word killing | occurrence 0.2
word launched | told -0.3
word left | told -0.2
word massacre | occurrence 0.2, plan 0.1
word meet | told 0.2
word meeting | told 0.3
word met | told 0.4, possible 0.1, probable 0.2
word missile | told -0.2
word murder | told -0.3
word occupation | told -0.2
word offensive | told 0.2, occurrence -0.3, plan -0.1
word operation | told 0.3
word operations | told -0.2
word opposition | told -0.3
word outbreak | told 0.3
word overthrow | told 0.2
word pandemic | occurrence -0.2, plan -0.2, state -0.1
word peace | occurrence 0.2, plan -0.1
word pick | told 0.3, unspecified 0.2
word police | told -0.3
word polls | told -0.5
word presidency | told 0.2
word presidential | occurrence -0.1, plan 0.2
word primaries | told 0.3
word primary | told -0.2
word probe | told 0.3
word proposal | told -0.2
word prosecuted | told 0.3, unspecified 0.2
word push | told -0.3
word pushed | told 0.2
word put | told 0.2
word questioning | occurrence 0.2, plan -0.1
word questions | told -0.2
word raids | told -0.2
word rebel | told 0.5, plan -0.1, state 0.2
word released | told -0.4
word relieved | told 0.3
word resigned | told 0.4, occurrence 0.2
word riots | told 0.1
word rocket | occurrence 0.2
word sanctions | told 0.5, occurrence -0.1, plan 0.2, state 0.2, conditional 0.4, possible -0.1
word sent | told -0.2
word served | occurrence -0.1, state 0.2
word shelling | plan 0.2
word shells | told -0.3
word shoot | told 0.2
word shooting | told 0.6, occurrence 0.2
word shootings | told -0.2
word siege | occurrence -0.1, state 0.2
word signed | told 0.3
word signing | told 0.2
word sponsored | told -0.2
word spread | told 0.2
word strike | unspecified -0.1, possible 0.2, probable 0.2
word strikes | told 0.4, occurrence 0.3, plan 0.1, unspecified 0.2, possible -0.1
word surrounding | told -0.3
word suspended | told -0.3
word take | occurrence -0.1, plan 0.3, unspecified 0.3
word taken | told -0.2
word talk | told 0.3
word talks | told 0.3
word targets | told -0.2
word terror | unspecified 0.2
word truce | told 0.2
word turnout | told 0.2
word under | told 0.2
word uprising | told -0.2
word use | told -0.6, occurrence 0.2, plan -0.1
word vacate | told -0.2
word victory | told 0.1
word violated | told 0.1
word violence | told 0.1, occurrence -0.2, plan -0.1
word visit | told 0.3, occurrence 0.2
word vote | told 0.5, occurrence -0.1, plan 0.4, unspecified 0.1, conditional 0.2, possible 0.2, probable 0.2
word war | occurrence -0.2, plan 0.1
word wars | told -0.3
word wound | told 0.2
word wounds | told 0.2
`

/** The least log-odds with which words are taken to tell an event. */
export const leastTold = 1.3

const mutual =
  "on=about of=participants with=participants between=participants in=place through=mediator level=participants nation=participants"
const stance = "subject=agent object=what"

/** English words that tell of events, with the places of their roles; see `FramesPart.triggers`. */
export const frameTriggers = `
call noun subject=participants ${mutual} !medium=telephone: phone call/phone calls, telephone call/telephone calls, phone conversation/phone conversations, telephone conversation/telephone conversations, telephone talks
call noun subject=participants ${mutual} !medium=video: video call/video calls, video conference, videoconference
call phrase subject=participants with=participants to=participants !medium=telephone: spoke by phone, spoke by telephone, spoken by phone, talked by phone, spoke on the phone, spoke over the phone, telephoned, phoned
meet noun subject=participants ${mutual}: meeting/meetings, summit/summits, encounter/encounters, summit meeting
meet verb subject=participants object=participants with=participants in=place: meet met met
talk noun subject=participants ${mutual}: talks, negotiations, consultations, discussions, dialogue, conversation, round of talks, peace talks, conversations
talk verb subject=participants with=participants to=participants in=place: negotiate, confer, speak spoke spoken, talk
talk verb subject=participants with=participants object=about in=place: discuss
contact noun subject=participants ${mutual}: contact/contacts, communication/communications, channels of communication, contacts
contact phrase subject=participants with=participants level=participants: in contact, in touch, in direct contact, in constant contact, in regular contact, kept in touch, remain in contact
visit verb subject=visitors object=place: visit
visit verb subject=visitors in=place to=place: arrive, travel, fly flew flown
visit noun subject=visitors by=visitors of=visitors to=place nation=visitors: visit/visits, trip/trips, official visit, state visit, working visit
mediate verb subject=agent between=parties in=what object=what: mediate, broker
mediate phrase subject=agent between=parties in=what: act as mediator, acted as mediator, serve as mediator, will be a mediator, be the mediator, a mediator
mediate noun subject=agent by=agent of=agent nation=agent between=parties: mediation
normalise verb subject=participants with=participants between=participants: normalise, normalize, improve, mend, restore_diplomatic, restore, re-establish, reestablish
normalise noun subject=participants with=participants between=participants of=participants nation=participants: normalisation, normalization, normalisation of relations, normalization of relations, normalisation of ties, normalization of ties, normalising relations, normalizing relations, normalising ties, normalizing ties, rapprochement, normalising, normalizing, restoring ties, restoring relations, political rapprochement
agree verb subject=participants with=participants infinitive=what on=what: agree
agree noun subject=participants with=participants between=participants nation=participants in=place: agreement/agreements, deal/deals, accord/accords, memorandum of understanding, treaty, peace deal, peace agreement, ceasefire agreement
lead-process verb subject=agent object=what: lead led, spearhead
withdraw verb subject=agent object=forces from=from: withdraw withdrew withdrawn, pull_out pulled_out, pull pulled
withdraw noun subject=agent of=agent by=agent nation=agent from=from: withdrawal/withdrawals, pullout
deploy verb subject=agent object=forces in=place to=place by=agent: deploy, redeploy, station, send sent
deploy noun subject=agent of=forces nation=agent in=place to=place: deployment/deployments
attack verb subject=agent object=target in=place by=agent: attack, strike struck, bomb, shell, bombard, target, hit hit hit, raid
attack noun subject=agent nation=agent by=agent on=target of=target against=target in=place: attack/attacks, strike/strikes, airstrike/airstrikes, air strike/air strikes, air raid/air raids, raid/raids, offensive/offensives, military operation, bombardment, shelling, missile attack/missile attacks, drone attack/drone attacks, drone strike/drone strikes, missile strike/missile strikes, military offensive, ground offensive, assault
kill verb subject=agent object=victims in=place by=agent: kill
kill phrase in=place: died, lost their lives, have died
kill noun in=place of=victims by=agent: killing
kill noun to=count in=place from=skip object=count: death toll, number of deaths, number of dead
injure verb subject=agent object=victims in=place by=agent: injure, wound, hurt hurt hurt
arrest verb subject=agent object=detained in=place by=agent: arrest, detain
arrest noun of=detained in=place by=agent: arrest/arrests, detention
close verb subject=agent object=what in=place by=agent: close, shut shut shut, shut_down shut_down shut_down
close noun of=what in=place by=agent: closure
reopen verb subject=agent object=what in=place by=agent: reopen
reopen noun of=what in=place by=agent: reopening
appoint verb subject=agent object=person by=agent: appoint, name
appoint noun of=person: appointment
aid verb subject=agent object=recipient with=means: aid, arm
aid noun subject=agent nation=agent to=recipient for=recipient: aid, military aid, humanitarian aid, financial aid, military assistance, humanitarian assistance, financial assistance
support verb ${stance} by=agent: support, back, endorse, favour, favor, advocate
support phrase ${stance} for=what: is in favour of, is in favor of, supportive of, in favour of, in favor of
support noun subject=agent nation=agent for=what of=agent: support, backing
oppose verb ${stance} by=agent: oppose
oppose phrase ${stance}: is against, are against, opposed to, is opposed to, are opposed to
oppose noun subject=agent nation=agent to=what: opposition
refuse verb subject=agent object=what infinitive=what by=agent: reject, rule_out ruled_out
seek verb subject=agent object=what infinitive=what: seek sought, pursue
seek verb subject=agent object=what infinitive=what for=what !negated=oppose: want, wish, hope, desire
seek phrase subject=agent for=what infinitive=what: ready, was ready, were ready, was willing, was prepared, is ready, are ready, prepared, is prepared, are prepared, willing, is willing, are willing, keen, is keen, eager, would like
seek noun subject=agent nation=agent infinitive=what for=what: desire, readiness, willingness, wish, readiness and desire, willingness and readiness
facilitate verb subject=agent object=what infinitive=what in=what: facilitate, help
facilitate phrase subject=agent infinitive=what on=what for=what: works, work, working, is working, are working, been working, worked
facilitate phrase subject=agent for=what: provide a platform, providing a platform, offer a platform, offering a platform
facilitate noun subject=agent in=what of=what: facilitation, facilitating, help
welcome verb ${stance} by=agent: welcome, hail
welcome phrase subject=agent object=what: praised
propose verb subject=agent object=what to=addressee infinitive=what: propose, suggest
propose noun subject=agent nation=agent for=what infinitive=what of=what: proposal
demand verb subject=agent object=what: demand
demand phrase subject=agent object=what on=addressee: called for, calls for, call for, calling for
demand verb subject=agent object=addressee infinitive=what: urge, ask, order, press
demand phrase subject=agent object=addressee infinitive=what: called on, calls on, call on, called upon, calls upon, calling on
invite verb subject=agent object=addressee infinitive=what to=what by=agent: invite
threaten verb subject=agent object=addressee infinitive=what with=what by=agent: threaten
condition noun subject=agent nation=agent for=what: condition/conditions, precondition/preconditions
`

import { list } from "../parts/cue-rows.ts"

/** People by what they are, do or are to one another: no office that one person holds, so that alone they name nobody. */
export const commonPersons: readonly string[] = list(
  `abductee,academic,accomplice,accountant,activist,actor,actress,administrator,adversary,agitator,airman,anarchist,anchorman,anthropologist,appointee,archaeologist,architect,
  archivist,arsonist,artist,assailant,assistant,associate,astronaut,astronomer,athlete,attacker,attendee,auditor,aunt,backbencher,bailiff,banker,barrister,believer,billionaire,
  biologist,blogger,bomber,boy,boyfriend,bride,brother-in-law,businessman,businesswoman,buyer,bystander,captive,captor,caregiver,cartoonist,celebrity,challenger,chaplain,
  chef,chemist,citizen,civilian,classmate,cleric,clerk,client,climber,colleague,comedian,commando,commentator,communist,commuter,complainant,composer,comrade,
  confidant,congregant,constituent,consultant,consumer,contender,contractor,contributor,cop,councillor,counselor,counsellor,cousin,coworker,co-worker,craftsman,criminal,curator,customer,cyclist,
  daughter-in-law,dealer,defector,defendant,dentist,designer,detainee,detective,developer,dictator,dissident,donor,educator,electrician,employer,engineer,
  entrepreneur,environmentalist,epidemiologist,evacuee,examiner,exile,ex-husband,ex-wife,extremist,father-in-law,feminist,filmmaker,financier,firefighter,fireman,fisherman,fishermen,follower,
  foreigner,freelancer,fugitive,fundraiser,geologist,girl,girlfriend,goalkeeper,graduate,granddaughter,grandfather,grandmother,grandson,guardsman,gunman,guy,hacker,half-brother,
  hardliner,hawk,herder,homeowner,hostage,housewife,immigrant,immunologist,influencer,informer,inmate,inspector,instructor,insurgent,intellectual,internee,interpreter,interrogator,
  interviewer,investigator,jihadist,juror,kid,kidnapper,killer,landlord,lecturer,leftist,legislator,libertarian,librarian,lobbyist,looter,loyalist,magistrate,marcher,mechanic,
  mediator,mercenary,meteorologist,midwife,migrant,militiaman,missionary,moderator,monk,mother-in-law,mullah,murderer,musician,nationalist,negotiator,nephew,newcomer,
  niece,novelist,nun,nurse,nutritionist,occupant,offender,onlooker,operative,organiser,organizer,owner,paramedic,parishioner,parliamentarian,participant,passenger,passerby,pastor,patient,
  patriot,peacekeeper,pediatrician,pedestrian,pensioner,performer,perpetrator,petitioner,pharmacist,philosopher,photographer,photojournalist,physician,physicist,pilgrim,plaintiff,planner,
  player,playwright,plumber,poet,policeman,policewoman,politician,pollster,practitioner,professional,preacher,predecessor,prisoner,producer,psychiatrist,psychologist,pupil,rabbi,racist,
  recipient,referee,refugee,renter,rescuer,reservist,respondent,responder,retiree,revolutionary,rioter,robber,roommate,sculptor,separatist,serviceman,settler,
  shareholder,shooter,shopkeeper,shopper,forecaster,prognosticator,sibling,smuggler,sniper,sociologist,soldier,solicitor,son-in-law,specialist,spectator,spouse,staffer,statistician,stepfather,
  stepmother,stranger,strongman,suicide bomber,supplier,supremacist,surgeon,survivor,suspect,taxpayer,teammate,technician,teenager,tenant,terrorist,therapist,tourist,trafficker,trainer,
  translator,traveler,traveller,tribesman,trooper,uncle,user,veterinarian,viewer,virologist,visitor,volunteer,warlord,warrior,widow,widower,zoologist`,
)

/** Offices and ranks that one person holds. */
export const offices: readonly string[] = list(
  `admiral,alderman,archbishop,assemblyman,assemblywoman,attache,ayatollah,cardinal,chief executive,co-founder,consul,councilman,councilwoman,emir,emperor,lieutenant,monarch,ombudsman,
  provost,sergeant,superintendent,sultan,supreme leader,treasurer,trustee,undersecretary,principal,rector,publicist,pollster,majority leader,minority leader,majority whip,minority whip,whip,medical examiner,coroner,district attorney`,
)

/** Groups and institutions that act as one. */
export const bodies: readonly string[] = list(
  `academy,air force,airline,airport,army corps,assembly,battalion,bloc,brigade,bureau,cabinet,caucus,chamber,charity,church,clan,clinic,coast guard,college,community,confederation,congregation,
  consortium,consulate,cooperative,corporation,county,crew,directorate,expedition,faction,federation,fire department,fleet,fund,gang,guild,hospital,household,infantry,institution,international community,
  judiciary,junta,jury,law enforcement,leadership,league,legislature,lobby,ministry of,mission,mob,monarchy,mosque,municipality,museum,nation,navy,newsroom,nonprofit,opposition,palace,panel,
  paramilitary,politburo,presidency,prosecution,province,regiment,school,secretariat,sect,secret service,security council,society,squad,staff,subcommittee,superpower,synagogue,syndicate,
  task force,think tank,town,tribe,tribunal,utility,village,wire service,security service,intelligence service,border service,commune,battalions`,
)

/** Several people at once, without a kind of their own. */
export const collectives: readonly string[] = list(
  "children,youths,monitors,campaigners,politicians,countrymen,both,everyone,everybody,anyone,anybody,couple,crowd,public,folks,muslims,christians,jews,arabs,europeans,israelis,palestinians,iranians,syrians,iraqis,turks,kurds,egyptians,libyans,saudis,yemenis,chinese,ukrainians,germans,britons,sunnis,shiites,progressives,moderates,the two,the three",
)

/** Texts that somebody issues. */
export const documents: readonly string[] = list(
  "assessment,autopsy,blog,bulletin,census,column,court papers,court documents,description,essay,leaflet,notice,op-ed,petition,press release,readout,ruling,testimony,verdict",
)

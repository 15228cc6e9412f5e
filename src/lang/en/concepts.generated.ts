// Made by scripts/generate-concepts.ts from data/concepts. Don't edit.

/** The words of each concept; see src/lang/parts/concepts.ts. */
export const conceptWords = `agree|v agree?;accept?;settle?|n agreement/agreements?;deal/deals?;accord/accords?;pact/pacts?;settlement/settlements?|p reach an agreement;reach a deal;strike a deal;come to terms;clinch a deal;reached agreement|x deal with;great deal;according to;Israeli settlement;West Bank settlement;agree with;agrees with;agreed with;settle down;settle in;Oslo Accords;accept responsibility
agree-in-principle|n agreement in principle;preliminary agreement/preliminary agreements;framework agreement/framework agreements;tentative deal/tentative deals;provisional agreement/provisional agreements|p agree in principle
fail-to-agree|p fail to agree;fail to reach an agreement;failed to reach a deal;without an agreement;no deal;without a deal
sign|v sign?;ink;conclude?|n signing/signings;signature/signatures;signing ceremony/signing ceremonies|p put pen to paper;sign an agreement;sign a deal|x sign of;signs of;traffic sign;sign up;sign language
refuse-sign|p refuse to sign;decline to sign;refused to sign
treaty|n treaty/treaties?;memorandum of understanding;peace treaty;peace deal/peace deals;peace agreement/peace agreements;peace accord/peace accords
truce|n truce/truces;ceasefire/ceasefires;cease-fire/cease-fires;armistice/armistices;cessation of hostilities;humanitarian pause/humanitarian pauses;lull/lulls?|p halt the fighting;lay down arms;stop fighting;silence the guns|x lay down arms and
extend-truce|n truce extension;ceasefire extension;extension of the truce|p extend the truce;extend the ceasefire;prolong the truce
end-truce|n end of the truce;end of the ceasefire;collapse of the ceasefire|p truce expired;ceasefire collapsed;truce ended;resume fighting;ceasefire ended;fighting resumed
break-truce|n ceasefire violation/ceasefire violations;truce violation/truce violations;breach of the ceasefire|p violate the ceasefire;break the truce;breach the ceasefire;violate the truce;broke the ceasefire
sanction|v sanction?;blacklist;penalise;penalize|n sanction/sanctions?;sanctions package/sanctions packages;punitive measures;economic sanctions|p impose sanctions;slap sanctions;hit with sanctions;place under sanctions;add to the sanctions list;impose restrictions
lift-sanction|n sanctions relief;lifting of sanctions;easing of sanctions|p lift sanctions;ease sanctions;lift the sanctions;remove from the sanctions list;waive sanctions;suspend sanctions;lift the embargo
embargo|v embargo|n embargo/embargoes;arms embargo;trade ban/trade bans;import ban/import bans;export ban/export bans;oil embargo|p ban imports;ban exports;impose an embargo
freeze-assets|n asset freeze/asset freezes;freeze on assets;frozen assets|p freeze assets;freeze the assets;freeze accounts;block assets
unfreeze-assets|p unfreeze assets;release frozen funds;unblock funds;release assets;release the frozen assets|v unfreeze
travel-ban|n travel ban/travel bans;entry ban/entry bans;visa ban/visa bans|p bar from entering;ban from entering;ban from leaving;revoke visas
tariff|n tariff/tariffs?;import duty/import duties;customs duty/customs duties;levy/levies?|p impose tariffs;slap tariffs;raise tariffs
ban|v ban;prohibit;forbid forbade forbidden;outlaw;bar?;block?|n ban/bans;prohibition/prohibitions;curfew/curfews|p declare illegal;make illegal
allow|v allow?;permit;authorise;authorize;legalise;legalize;license|n permission/permissions;authorisation;authorization;permit/permits;licence/licences|p give permission;clear the way
violate|v violate;breach?;flout;contravene;infringe;break_ceasefire broke_ceasefire broken_ceasefire;break_truce broke_truce broken_truce;break_law broke_law broken_law;break_agreement broke_agreement broken_agreement;break_rules broke_rules broken_rules;break_promise broke_promise broken_promise|n violation/violations;breach/breaches?;infringement/infringements;non-compliance|p in breach of;in violation of;break the law;violate airspace|x data breach;break news;breaking news;lunch break
comply|v comply;abide;adhere;honour?;honor;observe?;implement|n compliance;adherence;implementation|p comply with;abide by;stick to the deal;live up to;honour the agreement
suspend|v suspend?;freeze froze frozen?;halt;pause;shelve?;put_on_hold put_on_hold put_on_hold;derail?;delay|n suspension/suspensions;freeze/freezes?;halt/halts;pause/pauses;moratorium/moratoriums|p on hold;put on hold|x suspended sentence;freezing temperatures
resume|v resume;restart;renew?;relaunch|n resumption;renewal;restart|p start again
leave|v quit quit quit;withdraw withdrew withdrawn?;exit?;pull_out?;leave_deal left_deal left_deal;leave_agreement left_agreement left_agreement;leave_treaty left_treaty left_treaty;leave_accord left_accord left_accord;leave_union left_union left_union;leave_bloc left_bloc left_bloc;leave_pact left_pact left_pact|n withdrawal/withdrawals;exit/exits?;departure/departures;pullout/pullouts?|p withdraw from the treaty;pull out of the deal;withdraw from the agreement;leave the union;walk away from;quit the treaty|x sick leave;maternity leave;exit poll;leave behind;leave dead
join|v join?;accede;enter?|n accession;membership|p become a member;apply to join;join the alliance;accede to
normalise|v normalise;normalize;mend?|n normalisation;normalization;rapprochement;reconciliation;thaw?|p restore ties;establish diplomatic relations;resume diplomatic relations;restore diplomatic relations;normalise relations;normalize relations;mend ties
break-ties|n rupture/ruptures;severing of ties|p sever ties;cut ties;break off relations;cut diplomatic ties;sever diplomatic relations;break off diplomatic relations;downgrade relations;suspend relations
recall-envoy|p recall its ambassador;recall the ambassador;summon the ambassador;expel diplomats;expel the ambassador;persona non grata;withdraw its ambassador
recognise|v recognise?;recognize?|n recognition?|p recognise the state;recognize the state;recognise the independence;formal recognition
declare-independence|v secede|n independence;secession;declaration of independence;breakaway|p declare independence;break away|x Independence Day
aid|v aid;assist;arm?;fund?;donate;help?;relieve|n aid;assistance;relief?;humanitarian aid;military aid;financial aid;donation/donations;grant/grants?;aid package/aid packages;aid convoy/aid convoys|p provide aid;send aid;deliver aid|x first aid;hearing aid;aide
cut-aid|p cut aid;suspend aid;halt aid;freeze aid;cut off aid;withhold aid;cut funding;aid cuts;freeze funding
sell-arms|n arms sale/arms sales;arms deal/arms deals;weapons delivery/weapons deliveries;arms shipment/arms shipments|p sell arms;sell weapons;deliver weapons;supply weapons;send weapons;provide weapons
cooperate|v cooperate;collaborate;coordinate;team_up|n cooperation;collaboration;partnership/partnerships;coordination;alliance/alliances|p work together;join forces;boost cooperation;strengthen cooperation
arrest|v arrest;apprehend;capture?;nab;round_up;handcuff|n arrest/arrests;apprehension?;roundup/roundups|p take into custody;taken into custody;make arrests;under arrest|x cardiac arrest;arrest the decline;house arrest warrant;captured on video;captured on camera;captured the attention;daily roundup;news roundup
detain|v detain;jail?;imprison;remand|n detention/detentions;custody?;imprisonment;incarceration;pretrial detention|p in custody;in detention;behind bars;remanded in custody;held in prison;being held;held captive;held prisoner;held without;is held;was held in;were held in;held in custody;held in jail|a detained;jailed;imprisoned|x hold talks;hold elections;hold a meeting;child custody
house-arrest|n house arrest|p under house arrest;home detention
kidnap|v kidnap;abduct|n kidnapping/kidnappings;abduction/abductions;hostage taking;hostage-taking|p take hostage;taken hostage;hold hostage;held hostage;seized by gunmen
hijack|v hijack?;commandeer|n hijacking/hijackings;piracy?;hijack/hijacks?
release|v release?;free?;liberate?;set_free set_free set_free;let_go let_go let_go?|n release/releases?;liberation?|p set free;walk free;released from prison;released from custody|a released;freed|x press release;release a statement;release a report;release a film;free trade;free speech;free elections
bail|n bail|p on bail;granted bail;released on bail;post bail|v bail_out?|x denied bail
pardon|v pardon;amnesty|n pardon/pardons;amnesty/amnesties;clemency|p grant a pardon;issue a pardon;commute the sentence|x Amnesty International
prisoner-swap|n prisoner swap/prisoner swaps;prisoner exchange/prisoner exchanges;exchange of prisoners;hostage deal/hostage deals|p swap prisoners;exchange prisoners
escape|v escape?;break_out broke_out broken_out?;abscond|n escape/escapes?;jailbreak/jailbreaks;prison break/prison breaks|p on the run;at large|a fugitive
charge|v charge?;indict;prosecute?;arraign|n charge/charges?;indictment/indictments;prosecution/prosecutions?;arraignment/arraignments|p charged with;face charges;press charges;bring charges;file charges|x in charge of;free of charge;charge d'affaires;charging station;service charge;take charge
drop-charges|p drop the charges;charges were dropped;drop charges;dismiss the case;case was dismissed;dismiss the charges;case closed;throw out the case
sue|v sue|n lawsuit/lawsuits;suit/suits?;legal action?;court case/court cases|p file a lawsuit;take to court;take legal action;file a complaint
try|v prosecute?|n trial/trials?;court hearing/court hearings;court case/court cases;hearing/hearings?|p on trial;stand trial;put on trial;go on trial;face trial;appear in court;court appearance;tried for;be tried;being tried;was tried;were tried;tried in court|x clinical trial;drug trial;trial and error;free trial;trial period;hearing aid
testify|v testify?|n testimony/testimonies?|p give evidence;give testimony;take the stand;under oath
plead|v confess|n confession/confessions;plea bargain/plea bargains|p plead guilty;plead not guilty;pleaded guilty;admit guilt
convict|v convict?|n conviction/convictions?;guilty verdict/guilty verdicts|p find guilty;found guilty|a convicted
acquit|v acquit;exonerate?|n acquittal/acquittals|p find not guilty;found not guilty;cleared of charges;cleared of all charges
sentence|v sentence?|n sentence/sentences?;prison sentence/prison sentences;prison term/prison terms;jail term/jail terms;jail sentence/jail sentences;sentencing|p hand down a sentence;sentenced to prison;sentenced to years|x sentence structure
sentence-to-death|n death sentence/death sentences;death penalty;capital punishment|p sentence to death;sentenced to death;condemned to death;on death row
life-sentence|n life sentence/life sentences;life imprisonment;life term/life terms|p jailed for life;life in prison;life without parole
fine|v fine?|n fine/fines?;financial penalty/financial penalties|p impose a fine;ordered to pay|x fine arts;fine print;fine dust
appeal|v appeal?|n appeal/appeals?|p file an appeal;lodge an appeal;appeal against the verdict;appeal the ruling|x appeal for calm;appeal for help
uphold|v uphold upheld upheld|p uphold the verdict;uphold the sentence;reject the appeal;uphold the ruling
overturn|v overturn?;quash;annul?|n annulment|p strike down;overturn the verdict;quash the conviction;set aside the verdict;order a retrial
execute|v execute?;hang?;behead|n execution/executions?;hanging/hangings;beheading/beheadings|p put to death;carry out the death sentence;extrajudicial execution|x execute a plan;executive order;execution of the budget
raid|v raid?;storm?|n raid/raids?;police raid/police raids;crackdown/crackdowns;sweep/sweeps?;police operation/police operations;dawn raid/dawn raids;security operation/security operations;swoop/swoops|p carry out a raid;conduct raids|x air raid;air raids;raid the fridge
search|v search?;comb|n search/searches?;search operation/search operations;search warrant/search warrants|p search the home;search the house;search the office
confiscate|v confiscate;seize?;impound|n confiscation/confiscations;seizure/seizures?;drug bust/drug busts;haul/hauls?|x seize power;seize the opportunity;epileptic seizure
summon|v summon?;subpoena|n summons;subpoena/subpoenas|p call in for questioning;summoned for questioning
interrogate|v question?;interrogate;grill|n questioning;interrogation/interrogations?;interview under caution
investigate|v investigate;probe?|n investigation/investigations;probe/probes?;inquiry/inquiries;enquiry/enquiries;inquest/inquests;fact-finding|p launch an investigation;open an investigation;under investigation;look into;looked into;looking into|x space probe;look for;looked for;looking for
warrant|n arrest warrant/arrest warrants;warrant/warrants?;red notice/red notices|p issue an arrest warrant;wanted by;most wanted
extradite|v extradite|n extradition/extraditions|p hand over to the authorities
deport|v deport;expel?;send_back sent_back sent_back|n deportation/deportations;expulsion/expulsions;removal?|x expel gas
surrender|v surrender?|n surrender/surrenders?|p turn himself in;turn herself in;give himself up;lay down arms?;hand himself in
torture|v torture?;mistreat|n torture?;ill-treatment;mistreatment;abuse/abuses?|p under torture;subjected to torture|x abuse of power;drug abuse;sexual abuse
attack|v attack?;target?;assault?;assail|n attack/attacks?;assault/assaults?;aggression;onslaught/onslaughts|p carry out an attack;launch an attack;mount an attack;come under attack;under attack|x heart attack;panic attack;asthma attack;attacked the decision;attack on the media;target audience;inflation target;personal attack;verbal attack;attacking midfielder;target date;attack ad;on target;price target;target price;attack on critics;attack the media;attack line
strike|v strike struck struck?;hit hit hit?;pound?|n strike/strikes?|p carry out strikes;launch strikes;conduct strikes;deal a blow|x hunger strike;strike a deal;strike a balance;on strike;general strike;strike action;rail strike;hit song;hit record;British pound;hit the headlines;teachers' strike
air-strike|v bomb?|n airstrike/airstrikes;air strike/air strikes;air raid/air raids;aerial bombardment/aerial bombardments;bombing raid/bombing raids;air attack/air attacks;aerial attack/aerial attacks|p carry out air strikes;launch air strikes;bomb from the air|x air raid siren;air raid shelter;air force
missile-attack|n missile attack/missile attacks;missile strike/missile strikes;missile barrage/missile barrages;missile launch/missile launches?|p fire missiles;launch missiles;fire a missile
drone-attack|n drone attack/drone attacks;drone strike/drone strikes;drone raid/drone raids;kamikaze drone attack/kamikaze drone attacks;drone swarm/drone swarms|p attack with drones;hit by a drone;launch drones
shell|v shell?;bombard|n shelling;bombardment/bombardments;artillery fire;mortar fire;artillery strike/artillery strikes;barrage/barrages?;mortar attack/mortar attacks;rocket attack/rocket attacks;rocket fire;rocket barrage/rocket barrages|p come under shelling;fire shells;fire mortars;under bombardment;fire rockets;launch rockets|x Shell company;shell company;in a nutshell;barrage of criticism
hit|v hit hit hit?|n direct hit/direct hits|p hit its target;score a direct hit;land on;hit directly
miss|v miss?|p miss the target;miss its target;fall short of the target;land in an open area;fall into the sea|x miss the deadline;miss a chance
intercept|v intercept?;shoot_down shot_down shot_down|n interception/interceptions|p shot down;air defences;air defence systems;bring down a drone
repel|v repel;foil;thwart;repulse|p foil an attack;repel an attack;thwart an attack;beat back;fend off an attack;foiled plot
blast|v explode?;blow_up blew_up blown_up;go_off went_off gone_off;detonate|n explosion/explosions;blast/blasts?;detonation/detonations|p rocked by an explosion;an explosion rocked;sounds of explosions|x population explosion;blast furnace;full blast
bombing|v bomb?|n bombing/bombings?;bomb attack/bomb attacks;bomb blast/bomb blasts;bomb explosion/bomb explosions;roadside bombing/roadside bombings|p detonate a bomb;plant a bomb;set off a bomb;set off explosives
car-bombing|n car bombing/car bombings;car bomb attack/car bomb attacks;truck bombing/truck bombings;car bomb blast/car bomb blasts|p car bomb exploded;vehicle-borne bomb
suicide-attack|n suicide bombing/suicide bombings;suicide attack/suicide attacks;suicide bomb attack/suicide bomb attacks;suicide blast/suicide blasts|p blow himself up;blew himself up;blew herself up;detonate his vest
mine-blast|n mine blast/mine blasts;landmine explosion/landmine explosions;landmine blast/landmine blasts;mine explosion/mine explosions|p step on a mine;hit a mine;hit a landmine
shoot|v shoot shot shot?;open_fire;gun_down;fire?|n shooting/shootings?;gunfire;shootout/shootouts;gun attack/gun attacks;mass shooting/mass shootings|p open fire;exchange of fire;fire shots;shots fired;shot dead;shot to death|x photo shoot;film shoot;shooting star;ceasefire;cease fire;under fire from critics;come under fire for;fire brigade;fire department;shoot a video;shot a video;shot video
ambush|v ambush|n ambush/ambushes
stab|v stab;knife?|n stabbing/stabbings;knife attack/knife attacks
ram|n car ramming/car rammings;ramming attack/ramming attacks;vehicle attack/vehicle attacks|v ram;plough_into?;plow_into|p drive into a crowd;mow down
terror-attack|n terror attack/terror attacks;terrorist attack/terrorist attacks;act of terror/acts of terror;act of terrorism/acts of terrorism
cyber-attack|v hack|n cyberattack/cyberattacks;cyber attack/cyber attacks;hack/hacks;data breach/data breaches;hacking
offensive|n offensive/offensives?;ground offensive/ground offensives;military operation/military operations;military offensive/military offensives;counteroffensive/counteroffensives;counter-offensive/counter-offensives;military campaign/military campaigns;ground operation/ground operations|p launch an offensive|x charm offensive;offensive remarks;offensive language
invade|v invade|n invasion/invasions;incursion/incursions?|x invasion of privacy
war|n war/wars?;armed conflict/armed conflicts;hostilities;warfare?;conflict/conflicts?|p wage war;at war;go to war;war broke out|x trade war;war of words;price war;cold war;world war;war crimes;conflict of interest;tug of war
clash|v clash?;fight fought fought?;battle?;skirmish|n clash/clashes?;fighting;battle/battles?;skirmish/skirmishes;firefight/firefights;combat?;gun battle/gun battles;confrontation/confrontations?;infighting;hostilities|p exchange fire;fierce fighting;heavy fighting|x legal battle;battle with cancer;title clash;fight against corruption;fight for survival
riot|v riot;loot;vandalize;vandalise|n riot/riots;rioting;unrest;violence?;disorder;looting?;vandalism?;uprising/uprisings;insurrection/insurrections;disturbances|p turn violent;violence erupted|x riot police
retaliate|v retaliate;hit_back hit_back hit_back?|n retaliation;retaliatory strike/retaliatory strikes;reprisal/reprisals;counterattack/counterattacks|p in retaliation;in response to the attack;retaliatory attack
claim-attack|p claim responsibility;claimed responsibility;claim of responsibility;say it was behind;say it carried out
damage|v damage?|n damage?;material damage;harm?|a damaged|p cause damage;suffer damage;badly damaged;partially destroyed|x reputational damage;collateral damage;damages
destroy|v destroy;demolish;raze;wreck?;level?;devastate;flatten|n destruction;demolition/demolitions;devastation|a destroyed|p reduce to rubble;raze to the ground;burn to the ground
rebuild|v rebuild rebuilt rebuilt;reconstruct;restore?|n reconstruction;rebuilding;restoration
military-operation|n operation/operations?;military operation/military operations;ground operation/ground operations;security operation/security operations|x operations manager;rescue operation;rescue operations;relief operations;search operation;business operations;operation on his
manhandle|v beat beat beaten?;rough_up;punch?;kick?;shove;choke;strangle;manhandle;pin?;push?;kneel_on knelt_on knelt_on;tackle?;pepper-spray;tase;teargas;tear-gas;brutalize;brutalise|n beating/beatings;police brutality?;brutality?;police violence?;use of force?;deadly force?;excessive force?;lethal force;tear gas?;pepper spray?;pepper balls;rubber bullets?;chokehold/chokeholds?|p use force;use deadly force;use tear gas;fire tear gas;press his knee;put his knee;kneel on neck|x push back;push for;push through;kick off;tackle the problem;beat expectations;pushed back;push up
disperse|v disperse?;break_up broke_up broken_up?;drive_out drove_out driven_out;forcibly_remove|n dispersal|p forcibly remove;forcefully clear;clear the streets;clear protesters;remove protesters;removal of protesters|x make clear;made clear;it is clear;clear that;be clear;clear to
shoot-down|v shoot_down shot_down shot_down;bring_down brought_down brought_down?|n downing;shootdown;shooting down of|a downed
rape|v rape;molest;sexually_assault|n rape/rapes;sexual assault/sexual assaults;sexual abuse;sexual violence|p sexually assault;sexually abuse|x rapeseed
casualties|n casualty/casualties;loss of life;human losses|p cause casualties;inflict casualties;suffer casualties;claim victims;dead and wounded;killed or wounded;dead or injured|x victim of fraud;casualty department;fall victim to
no-casualties|p no casualties;without casualties;no injuries;no one was hurt;nobody was hurt;no loss of life;no deaths
death-toll|n death toll/death tolls;toll/tolls?;number of dead;number of deaths;fatality count;casualty toll;body count|p toll rises;toll climbs;bring the toll to|x toll road;toll booth;toll bridge;take its toll;toll-free
kill|v kill?;slay slew slain;gun_down|n killing/killings;slaying/slayings|a killed;slain;martyred|p claim the lives of;claim lives;cost the lives of;take the life of;leave dead;shoot dead;put to death|x kill the bill;kill the deal;kill time;killer whale;kill switch;painkiller
assassinate|v assassinate|n assassination/assassinations;targeted killing/targeted killings|a assassinated|x character assassination
assassination-attempt|n assassination attempt/assassination attempts;attempt on the life;assassination plot/assassination plots|p attempt to assassinate;try to assassinate;survive an assassination attempt
murder|v murder?;lynch|n murder/murders?;homicide/homicides?;manslaughter?;lynching/lynchings|a murdered
massacre|v massacre;slaughter?|n massacre/massacres;mass killing/mass killings;slaughter?;bloodbath;carnage;genocide/genocides?
die|v die;perish;succumb?;pass_away;lose_life|n death/deaths;fatality/fatalities;demise?;body/bodies?;suicide/suicides|p lose their lives;lose his life;lose her life;succumb to injuries;die of wounds;found dead;pronounced dead;take his own life;take her own life|a deceased|x die down;die-hard;dying to;death row;death penalty;death threat;governing body;body camera;body of work;legislative body;bodies of water;federal bodies;line-of-duty deaths
drown|v drown|n drowning/drownings|a drowned|x drown out
survive|v survive?|n survivor/survivors;survival|p escape unharmed;escape unhurt;escape death;found alive;pulled out alive;come out alive|x survive a vote;survive a no-confidence vote
rescue|v rescue?;save?|n rescue/rescues?;rescue operation/rescue operations|p pull from the rubble;bring to safety;pluck from the sea|x rescue package;rescue plan;rescue deal;save money
wound|v wound?;injure;hurt hurt hurt?;maim;bleed bled bled?|n injury/injuries;wound/wounds?|a wounded;injured;hurt?|p sustain injuries;suffer injuries;leave wounded|x hurt the economy;hurt feelings;insult to injury;injury time
wound-badly|p critically injured;critically wounded;seriously injured;seriously wounded;severely injured;in critical condition;life-threatening injuries;fighting for his life;fighting for her life
wound-lightly|p slightly injured;slightly wounded;minor injuries;lightly wounded;light injuries
hospitalise|v hospitalise;hospitalize|p take to hospital?;rush to hospital;admit to hospital;taken to the hospital?
go-missing|v disappear?;vanish?|n disappearance/disappearances|a missing|p go missing;reported missing;unaccounted for;remain missing;enforced disappearance|x missing link;missing out
find-missing|p found alive;found dead;body was found;bodies were found;recover bodies;recover the body
displace|v displace?;uproot;drive_out drove_out driven_out|n displacement/displacements;exodus|a displaced|p forced from their homes;flee their homes;forced to flee;leave homeless;internally displaced
flee|v flee fled fled;escape?;run_away ran_away run_away|n flight?|p flee the fighting;take refuge;seek refuge;seek safety|x flight attendant;flight number;passenger flight;flight delays
evacuate|v evacuate?|n evacuation/evacuations;evacuation order/evacuation orders|a evacuated|p order to evacuate
return-home|n return of refugees;return of the displaced;repatriation?|v repatriate|p return to their homes;go back to their homes;return home
disaster|n disaster/disasters?;catastrophe/catastrophes;natural disaster/natural disasters;calamity/calamities;tragedy/tragedies?|p disaster area;disaster zone|x recipe for disaster
accident|n accident/accidents;mishap/mishaps;incident/incidents?|p in an accident|x by accident
crash|v crash?;overturn;veer_off|n crash/crashes?;wreck/wrecks?;car crash/car crashes;road accident/road accidents;traffic accident/traffic accidents;pile-up/pile-ups;pileup/pileups|p run off the road|x crash course;stock market crash;market crash
plane-crash|n plane crash/plane crashes;air crash/air crashes;helicopter crash/helicopter crashes;air disaster/air disasters|p plane crashed;crash-landed
collide|v collide|n collision/collisions;head-on collision/head-on collisions
derail|v derail?|n derailment/derailments;train crash/train crashes;train wreck/train wrecks|p come off the tracks;jump the tracks|x derail the talks;derail peace;derail efforts
collapse|v collapse?;cave_in;crumble?|n collapse/collapses?;cave-in/cave-ins|p building collapse|x collapse of the government;collapse of talks;economic collapse
fire|v burn;catch_fire caught_fire caught_fire;torch|n fire/fires?;blaze/blazes;inferno/infernos;flames|p catch fire;fire broke out;on fire;go up in flames;engulfed in flames;reduce to ashes;set on fire;set ablaze;set alight;burn down;reduce to rubble|x ceasefire;cease fire;open fire;fire at;friendly fire;line of fire;under fire;burn calories;fan the flames;fanning the flames
wildfire|n wildfire/wildfires;forest fire/forest fires;bushfire/bushfires;brush fire/brush fires|x spread like wildfire
arson|v torch?;set_ablaze set_ablaze set_ablaze;set_alight set_alight set_alight|n arson;arson attack/arson attacks|p set fire to;set on fire;set ablaze
put-out-fire|v extinguish;douse;put_out put_out put_out?|p bring under control;contain the fire;put out the fire;fire was contained;fire under control
flood|v flood?;inundate?;burst_its_banks|n flood/floods?;flooding;flash flood/flash floods;deluge;floodwater/floodwaters|p under water;burst its banks|x flood the market;floodlight
quake|n earthquake/earthquakes;quake/quakes;tremor/tremors;seismic activity|p magnitude earthquake;quake struck;earthquake struck|x political earthquake
aftershock|n aftershock/aftershocks
storm|n storm/storms?;hurricane/hurricanes;cyclone/cyclones;typhoon/typhoons;tornado/tornadoes;thunderstorm/thunderstorms;blizzard/blizzards;sandstorm/sandstorms;tropical storm/tropical storms;snowstorm/snowstorms|p make landfall|x political storm;storm of protest;storm the building
rain|n heavy rain/heavy rains;torrential rain/torrential rains;downpour/downpours;heavy snow;snowfall/snowfalls;monsoon rain/monsoon rains;rainfall
landslide|n landslide/landslides?;mudslide/mudslides;rockslide/rockslides;avalanche/avalanches?;mudflow/mudflows|x landslide victory;landslide win;by a landslide
eruption|v erupt?|n eruption/eruptions;volcanic eruption/volcanic eruptions
tsunami|n tsunami/tsunamis;tidal wave/tidal waves|x tsunami of
drought|n drought/droughts;water shortage/water shortages;dry spell/dry spells|x trophy drought;goal drought
heatwave|n heatwave/heatwaves;heat wave/heat waves;cold snap/cold snaps;cold wave/cold waves
famine|n famine/famines;starvation;hunger?;malnutrition|v starve|p starve to death;acute hunger|x hunger strike
sink|v sink sank sunk?;capsize;go_down went_down gone_down|n sinking/sinkings;shipwreck/shipwrecks;capsizing|p boat capsized;boat sank;ship sank|x sink in;sinking fund
outbreak|n outbreak/outbreaks?;epidemic/epidemics;pandemic/pandemics;surge in cases;coronavirus cases;spike in cases;new cases;infections;spike in coronavirus cases;transmission?;contagion?;resurgence?|v spread spread spread?|p outbreak of cholera;spread of the disease;cases rise;cases surge|x outbreak of war;outbreak of violence;outbreak of hostilities;outbreak of fighting
infect|v infect;contract?|n infection/infections;confirmed case/confirmed cases;new case/new cases|p test positive;tested positive;fall ill;infected with|x computer infection
recover|v recover?|n recovery?|p make a full recovery;discharged from hospital;leave hospital
contain-outbreak|p contain the outbreak;outbreak is over;end of the outbreak;bring the epidemic under control|n containment?
vaccinate|v vaccinate;inoculate;immunise;immunize|n vaccination/vaccinations;vaccination campaign/vaccination campaigns;inoculation/inoculations;immunisation
poison|v poison|n poisoning/poisonings;food poisoning;gas leak/gas leaks;toxic leak/toxic leaks
stampede|n stampede/stampedes;crowd crush/crowd crushes;crush/crushes?|v trample|p crushed to death;trampled to death
power-cut|n power cut/power cuts;blackout/blackouts;power outage/power outages;outage/outages;internet shutdown/internet shutdowns|p without power;without electricity|x news blackout;media blackout
spill|v spill;leak?|n oil spill/oil spills;spill/spills;leak/leaks?;pollution|x leaked document;leaked report
emergency|n state of emergency;emergency rule|p declare a state of emergency;declare an emergency;disaster declaration|x emergency room;emergency landing;emergency session
enter|v enter?;cross_into;move_into|n entry/entries?;incursion/incursions;entrance/entrances|p roll into;push into;cross the border|x enter into force;entry into force;enter the race
capture|v capture?;seize?;occupy?;conquer;overrun overran overrun;take_town took_town taken_town;take_city took_city taken_city;take_village took_village taken_village;take_hill took_hill taken_hill;take_district took_district taken_district;take_base took_base taken_base;take_territory took_territory taken_territory;take_area took_area taken_area;take_neighborhood took_neighborhood taken_neighborhood;take_neighbourhood took_neighbourhood taken_neighbourhood;take_ground took_ground taken_ground;take_airport took_airport taken_airport|n capture?;seizure?;occupation?;takeover?;fall of|p take control;seize control;fall to|x take place;take part;take office;corporate takeover;hostile takeover;captured on video;captured on camera;capture the attention;seize the opportunity;seize on;seize the moment;occupy wall;fall apart;fell apart
recapture|v recapture;retake retook retaken;regain;liberate?;reclaim?|n recapture;liberation?|p regain control;take back?;win back
lose-ground|p lose control;lost control;lose ground;lost ground;lose territory;cede control;lose the city
control|v control?;hold held held?;dominate?;rule?|n control?;rule?;dominance;hold on|p under control of;in control;in the hands of;under the control of;rebel-held;government-held;opposition-held;regime-held;militant-held;terrorist-held;rebel-controlled;opposition-controlled;regime-controlled;government-controlled;insurgent-held;jihadist-held;held by rebels;held by the rebels;held by the opposition;held by IS;held by ISIS;held by the army|x birth control;arms control;remote control;gun control;quality control;passport control;controlled for;under control
withdraw|v withdraw withdrew withdrawn?;pull_out?;retreat?;pull_back;evacuate?;vacate;fall_back fell_back fallen_back|n withdrawal/withdrawals?;pullout/pullouts?;retreat/retreats?;pullback/pullbacks;disengagement|p withdraw its troops;withdraw troops;pull out troops;bring the troops home;troop withdrawal|x withdraw money;cash withdrawal;withdraw from the treaty
deploy|v deploy;redeploy;send sent sent?;dispatch?;mobilise?;mobilize?;patrol?;mass_troops;mass_forces;station_troops;station_forces;station_missiles|n deployment/deployments;redeployment/redeployments;reinforcement/reinforcements;build-up;buildup;mobilisation;mobilization;patrol/patrols?|p send troops;send reinforcements;boots on the ground;bolster its forces;put troops;send in troops;use the military;call in troops|x mass shooting;mass media;railway station;police station;send a message;send a letter;sent a letter;sent a message;send a signal;sent an email;send money
besiege|v besiege;encircle;surround?;blockade?|n siege/sieges;blockade/blockades?;encirclement|p lay siege;under siege;cut off|a besieged|x state of siege;cut off communication;cut off contact;cut off aid;cut off ties;cut off funding;cut off from;cut off the;surrounded by supporters;surrounding area;surrounding areas
lift-siege|p lift the siege;lift the blockade;break the siege;end the siege;end the blockade;break the blockade;siege was lifted
advance|v advance?;push_forward;close_in|n advance/advances?;push?;advances;breakthrough/breakthroughs?|p make gains;gain ground;make advances;edge closer;push deeper|x in advance;advance payment;advance to the final
border-crossing|v cross?;infiltrate|n crossing/crossings;infiltration/infiltrations;border crossing/border crossings|p cross the border;cross into;illegal crossing|x Red Cross;cross-party
storm-in|v storm?|n storming|p break into;storm the building;force their way into;burst into;stormed into
annex|v annex?|n annexation/annexations
settle-land|n settlement/settlements?;settlement building;settlement expansion;settler outpost/settler outposts;settlement construction;outpost/outposts
close|v close?;shut shut shut;shut_down shut_down shut_down;seal_off;seal?|n closure/closures;shutdown/shutdowns?;lockdown/lockdowns|p close the border;close its airspace;shut its borders;close the embassy|a closed|x close to;close ally;close friend;closing price;closed-door
reopen|v reopen;open?|n reopening/reopenings;opening/openings?|p open the border;open the crossing;back in operation|x open fire;open an investigation;US Open;open letter
corridor|n humanitarian corridor/humanitarian corridors;safe passage;safe zone/safe zones;buffer zone/buffer zones;demilitarised zone;demilitarized zone|p open a corridor
drill|n drill/drills?;military exercise/military exercises;war games;joint exercise/joint exercises;missile test/missile tests;nuclear test/nuclear tests;live-fire drill/live-fire drills|p hold drills;test-fire a missile;test-fire|x drill for oil;fire drill
mobilise|v mobilise;mobilize;conscript;draft?|n mobilisation;mobilization;conscription;call-up|p call up reservists;on high alert;state of alert
demobilise|v disarm;demobilise;demobilize|n disarmament;demobilisation;demobilization|p hand over weapons;give up weapons;lay down weapons
killed|n dead;death/deaths;fatality/fatalities;body/bodies?;death toll/death tolls|a killed|p number of dead;lives lost|x governing body;UN body;body armour;dead end;deadline
wounded|n wounded;injured;injury/injuries;casualty/casualties?|a hurt
missing|a missing|p number of missing;unaccounted for
displaced|n displaced;evacuee/evacuees;refugee/refugees|a homeless?|p internally displaced;displaced people
survivors|n survivor/survivors|p people rescued;people saved
arrested|n detainee/detainees;arrest/arrests;prisoner/prisoners|a arrested;detained
infected|n case/cases?;infection/infections;confirmed case/confirmed cases;new case/new cases
votes-for|n yes vote/yes votes;ayes;votes in favour;votes in favor|p in favour?;in favor;votes for
votes-against|n no vote/no votes;nays;noes|p against?;votes against
abstained|n abstention/abstentions|a abstained;abstaining
seats|n seat/seats?
turnout-share|n turnout;voter turnout|p percent turnout
years-of-prison|n years in prison;years of imprisonment;year sentence;years in jail;prison term;life in prison;months in prison|p behind bars for
money|n dollar/dollars;euro/euros;pound/pounds?;lira/liras;rouble/roubles;ruble/rubles;amount/amounts;sum/sums;cost/costs;value?;worth
distance|n kilometre/kilometres;kilometer/kilometers;mile/miles;metre/metres;meter/meters?;distance/distances;km
area|n square kilometre/square kilometres;square kilometer/square kilometers;square mile/square miles;hectare/hectares;acre/acres;area?
share|n percent;per cent;percentage/percentages;share/shares?;percentage point/percentage points;majority/majorities;half;third?;quarter?;proportion
magnitude|n magnitude?|p on the Richter scale;magnitude quake
depth|n depth/depths?|p at a depth of
temperature|n temperature/temperatures;degree/degrees?;degrees Celsius;degrees Fahrenheit
speed|n speed/speeds|p kilometres per hour;kilometers per hour;miles per hour;km/h
weight|n ton/tons;tonne/tonnes;kilogram/kilograms;kilo/kilos;weight?
barrels|n barrel/barrels?|p barrels per day;barrels a day|x barrel bomb
duration|n second/seconds?;minute/minutes;hour/hours;day/days;week/weeks;month/months;year/years;period/periods
age|n age/ages|a aged|p years old;year-old
troops-number|p thousand troops;number of troops;troop strength;troop numbers
buildings-destroyed|p homes destroyed;houses destroyed;buildings damaged;buildings destroyed
people|n people;person/persons;individual/individuals?
meet|v meet met met?;convene;gather?|n meeting/meetings;encounter/encounters;gathering/gatherings|p hold a meeting;sit down with;face-to-face meeting;hold meetings|x meet the deadline;meet the requirements;meet the needs;meet demand;meet the standard;meet with approval;gather information;gathered by;gather intelligence;gathered intelligence;gather evidence
summit|n summit/summits?;summit meeting/summit meetings;summit talks
conference|n conference/conferences;forum/forums;convention/conventions?;symposium/symposia|x press conference;news conference
press-conference|n press conference/press conferences;news conference/news conferences;press briefing/press briefings;briefing/briefings;joint news conference
session|n session/sessions?;sitting/sittings;emergency meeting/emergency meetings;plenary/plenaries;emergency session/emergency sessions;closed-door meeting/closed-door meetings
talks|v discuss;confer;consult?;talk?|n talks;discussion/discussions;consultation/consultations;dialogue/dialogues;round of talks;conversation/conversations?;deliberations|p hold talks;held talks|x talk show;small talk
negotiate|v negotiate;bargain|n negotiation/negotiations;peace talks;bargaining;negotiating table
break-off-talks|n collapse of talks;breakdown of talks;deadlock/deadlocks?;stalemate/stalemates?;impasse|p break off talks;talks collapsed;talks broke down;suspend talks;walk out of talks;talks failed;talks stalled
mediate|v mediate;broker?|n mediation;mediator/mediators;good offices;shuttle diplomacy|p act as mediator;serve as mediator|x stock broker;insurance broker
call|v phone;telephone|n phone call/phone calls;telephone call/telephone calls;telephone conversation/telephone conversations;phone conversation/phone conversations;call/calls?|p speak by phone;talk by phone;speak by telephone;spoke by phone;speak over the phone;hold a phone call|x call for;call on;call off;call center;roll call;so-called;calls for;call to;calls to;calls on;close call
video-call|n video call/video calls;videoconference/videoconferences;video conference/video conferences;virtual meeting/virtual meetings;video link|p by video link;via video link;meet virtually
contact|v contact?|n contact/contacts?;back channel/back channels;channels of communication|p in contact;in direct contact|x contact lens
visit|v visit?;tour?|n visit/visits?;official visit/official visits;state visit/state visits;working visit/working visits;trip/trips?;tour/tours?|p pay a visit;make a visit;on a visit|x tour guide;concert tour;tour de force
arrive|v arrive?;land?;travel;fly flew flown?;touch_down|n arrival/arrivals
depart|v depart;fly_out flew_out flown_out|n departure/departures?|p wrap up a visit;conclude a visit;leave the country
cancel-visit|p cancel the visit;cancel a visit;cancel his visit;cancel a trip;call off the visit;postpone the visit;cancel the meeting;call off the meeting;postpone the meeting;scrap the visit
receive|v host?;greet?|n reception/receptions;welcome ceremony/welcome ceremonies|p play host;welcomed at the airport;red carpet|x receive treatment;receive a letter;receive aid
invite|v invite?|n invitation/invitations|p extend an invitation;at the invitation of
attend|v attend?;participate?|n participation?|p take part;in attendance;took part
boycott|v boycott?|n boycott/boycotts?|p stay away from;refuse to attend;skip the meeting;walk out
send-envoy|v dispatch?|p send a delegation;send an envoy
agenda|n agenda/agendas?|p on the agenda;top the agenda|x hidden agenda
lead-process|v spearhead;host?;lead_talks led_talks led_talks;lead_negotiations led_negotiations led_negotiations;sponsor_talks|p under the auspices of;lead the effort;lead efforts
resume-talks|n resumption of talks|p resume talks;resume negotiations;return to the negotiating table;restart talks;talks resumed
appoint|v appoint;name?;designate;install;tap?;pick?;choose chose chosen?;select?|n appointment/appointments?;pick/picks?;selection/selections|p named as;appointed as;tapped to lead|x doctor's appointment;named after;brand name;by appointment
nominate|v nominate?|n nomination/nominations;nominee/nominees?|p put forward as candidate;pick for;nominated for|x nominated for an Oscar;Oscar nomination
resign|v resign?;step_down;quit quit quit?;stand_down stood_down stood_down;abdicate;step_aside;vacate|n resignation/resignations;abdication/abdications|p tender his resignation;hand in his resignation;submit his resignation;leave office|x quit smoking;resigned to
refuse-resign|p refuse to resign;refuse to step down;reject calls to resign;reject the resignation;withdraw his resignation;stay in office;cling to power
dismiss|v dismiss?;sack?;fire?;remove?;oust;axe;suspend?;lay_off laid_off laid_off;terminate?;relieve?;let_go let_go let_go|n dismissal/dismissals;sacking/sackings;firing/firings?;removal;ouster|p removed from office;relieved of his duties;relieved of duty;forced out;relieve of command;relieve of duties;relieve of duty;ask to leave|x dismiss the claim;dismiss reports;dismiss allegations;fire squad;firing squad
reinstate|v reinstate;reappoint|n reinstatement;reappointment|p restored to office;return to office
impeach|v impeach|n impeachment/impeachments?|p impeachment trial;articles of impeachment;impeachment inquiry
overthrow|v overthrow overthrew overthrown;topple;oust;depose|n coup/coups?;coup attempt/coup attempts;overthrow;military takeover/military takeovers;putsch/putsches;coup d'etat;coup d'état|p seize power;drive from power|x coup de grace
swear-in|v swear_in swore_in sworn_in;inaugurate?|n inauguration/inaugurations;swearing-in|p sworn in;take the oath;take office;took office;assume office;take the oath of office
hold-office|v serve?;chair?;preside|n tenure?;presidency?;first term;term in office;term as president|p hold office;hold the post;in office;serve as;in power;at the helm|x head of state;serve a sentence;in terms of
succeed|v succeed?;replace?;take_over took_over taken_over?|n successor/successors;succession;replacement/replacements|p take over from;take the place of;succeeded by;replaced by
elect|v elect;re-elect;vote_in;choose chose chosen?|n election/elections?;re-election;selection|a elected;re-elected|p elected president;win re-election|x elective surgery
election|n election/elections;general election/general elections;presidential election/presidential elections;parliamentary election/parliamentary elections;local election/local elections;runoff/runoffs;run-off/run-offs;polls?;snap election/snap elections;by-election/by-elections;primary/primaries?;caucus/caucuses?;balloting;presidential primary/presidential primaries|p hold elections;election day;go to the polls|x general election campaign;opinion polls;primary school;primary care;primary source
call-election|p call an election;call elections;call a snap election;call early elections;set the date of the election;schedule the election
run|v campaign?;contest?;run_president ran_president run_president;run_against ran_against run_against;run_governor ran_governor run_governor;run_senate ran_senate run_senate;run_mayor ran_mayor run_mayor;run_office ran_office run_office;run_congress ran_congress run_congress|n candidacy/candidacies?;bid/bids?;presidential bid/presidential bids;campaign/campaigns?;presidential run;presidential candidacy|p run for president;run for office;stand for election;seek re-election;announce his candidacy;running for|x run out;run over;runway;home run;long run;run the risk;takeover bid;campaign trail;ad campaign;campaign finance;smear campaign;influence campaign;campaign manager;campaign official;campaign spokesman;campaign staff;bombing campaign;military campaign;air campaign;campaign of
drop-out|p drop out of the race;withdraw from the race;pull out of the race;end his campaign;end her campaign;suspend his campaign;withdraw his candidacy;bow out;barred from running|n disqualification/disqualifications?
win-election|v win won won?;triumph|n victory/victories?;win/wins?;landslide/landslides?|p win the election;won the election;win a majority;declared the winner;landslide victory;claim victory;win the presidency|x win a contract;win the match;Nobel Prize winner;won the World Cup
lose-election|v lose lost lost?|n defeat/defeats?;loss/losses?|p lose the election;lost the election;concede defeat;voted out;election defeat;lose the presidency|x loss of life;lose their lives;lose weight
form-government|p form a government;form a new government;form a coalition;form the government;assemble a coalition;name a cabinet|n government formation;coalition talks
reshuffle|n reshuffle/reshuffles;cabinet reshuffle/cabinet reshuffles;shake-up/shake-ups;shakeup/shakeups|v reshuffle|p reshuffle the cabinet
government-falls|n collapse of the government;fall of the government;collapse of the coalition|p government collapsed;government fell;coalition collapsed;bring down the government;government resigned
dissolve|v dissolve?;disband|n dissolution|p dissolve parliament;dissolve the party|x two-state solution
extend-term|p extend the term;extend his term;extend the mandate;renew the mandate;second term;term extension;third term
transfer-power|n transfer of power;handover/handovers?;transition/transitions?;handover of power|p hand over power;cede power;transfer power
promote|v promote?;elevate|n promotion/promotions?|p raised to the rank
demote|v demote;downgrade?|n demotion/demotions|p strip of his rank
retire|v retire?|n retirement/retirements|p go into retirement;pensioned off
deadly|a deadly;fatal?;lethal;bloody
harmless|a harmless;non-lethal;bloodless
final|a final?;definitive;conclusive;ultimate|x cup final
preliminary|a preliminary;initial;provisional?;tentative;interim;early?
official|a official?;formal|p officially;on the record|x senior official;government official
unofficial|a unofficial;informal|p off the record;unofficially
joint|a joint?;common?;collective;shared|p jointly
unilateral|a unilateral;one-sided|p unilaterally
bilateral|a bilateral;two-way
multilateral|a multilateral;multinational
surprise|a surprise?;sudden;unexpected;unannounced;abrupt
planned|a planned;scheduled;expected;upcoming;slated
alleged|a alleged;suspected;purported;reported;unconfirmed;supposed|p allegedly;reportedly
confirmed|a confirmed;verified;documented;proven
secret|a secret;covert;clandestine;classified;closed-door|p behind closed doors
public|a public?;open?
direct|a direct;face-to-face|p directly
indirect|a indirect;proximity|p through intermediaries
temporary|a temporary;interim;short-term;provisional;caretaker;acting?
permanent|a permanent;lasting;indefinite|x permanent member
partial|a partial?;limited
full|a full?;total?;complete;comprehensive;all-out
unanimous|a unanimous|p unanimously
heavy|a heavy?;intense;fierce;massive;violent;powerful;severe
slight|a slight;minor;light?
serious|a serious;grave?;critical?;severe;major?
large-scale|a large-scale;massive;widespread;extensive;wide-ranging;major?
first|a first;unprecedented;historic|p for the first time
last|a last?;latest;final
repeated|a repeated;renewed;fresh?|p once again;for the second time
foreign|a foreign;external;overseas
domestic|a domestic?;local;internal;national
armed|a armed
peaceful|a peaceful;non-violent;nonviolent
violent|a violent
military|a military?
humanitarian|a humanitarian
diplomatic|a diplomatic
urgent|a urgent;emergency?;immediate;extraordinary
illegal|a illegal;unlawful;illicit;unconstitutional
legal|a legal?;lawful;legitimate;constitutional
binding|a binding;mandatory;compulsory
non-binding|a non-binding;nonbinding;symbolic;advisory
successful|a successful;fruitful
failed|a failed;unsuccessful;abortive;foiled
say|v say said said;state?;tell told told;remark;add?;note?|n remark/remarks|p in a statement;told reporters;said in remarks|x state of emergency;head of state
report-act|v report?;inform;cite;quote|n report/reports?;account/accounts?|p according to reports;media reported;reports say
announce|v announce;declare?;unveil;proclaim|n announcement/announcements;declaration/declarations;unveiling;proclamation/proclamations|p make public;made an announcement
deny|v deny?;refute;rebut;dispute?;disavow;repudiate|n denial/denials;rebuttal/rebuttals;disclaimer/disclaimers|p dismiss the claims;dismiss as baseless;there is no truth;reject the claims;reject the allegations;dismiss reports;deny reports|x deny access;deny entry;denied bail;deny asylum
confirm|v confirm?;affirm;verify;acknowledge?;corroborate|n confirmation/confirmations;verification;affirmation|x confirmed cases;confirmed as minister
no-comment|p decline to comment;refuse to comment;no comment;did not comment;not immediately comment;declined to comment
accuse|v accuse;allege?|n accusation/accusations;allegation/allegations|p point the finger at;level accusations;trade accusations
blame|v blame;fault?|n blame|p hold responsible;hold accountable;lay the blame;put the blame;held responsible
exonerate|v exonerate;absolve;vindicate|p clear of blame;clear of wrongdoing;no wrongdoing
claim|v claim?;assert;allege;contend;maintain?|n claim/claims?;assertion/assertions|p so-called|x claim responsibility;claim the lives;insurance claim;claim victory;baggage claim
stress|v stress?;emphasise;emphasize;insist;underline;reiterate;underscore|n emphasis;insistence
admit|v admit?;acknowledge?;concede?;confess|n admission/admissions;acknowledgement/acknowledgements|x admitted to hospital;concede a goal;free admission
retract|v retract;recant;backtrack;backpedal|n retraction/retractions;u-turn/u-turns;climbdown|p walk back;take back?;reverse course;withdraw the statement
threaten|v threaten?;menace;vow?|n threat/threats?;ultimatum/ultimatums;menace|p issue a threat;vow revenge;vow to retaliate
warn|v warn;caution?;alert|n warning/warnings;caution?;alert/alerts|p sound the alarm;issue a warning;raise the alarm
condemn|v condemn?;denounce?;deplore;decry|n condemnation/condemnations;denunciation/denunciations|p strongly condemn;express outrage|x condemned to death;condemned building
criticise|v criticise;criticize;slam?;blast?;lambast;rebuke;attack?|n criticism/criticisms;rebuke/rebukes|p hit out at;lash out at;come under fire?|x grand slam
praise|v praise;hail?;commend;applaud;laud|n praise;commendation/commendations|p pay tribute;speak highly of
welcome|v welcome?;hail?|n welcome?|p welcome the decision;welcome the move|x welcome ceremony;you are welcome;welcome to
support|v support;back?;endorse?;advocate;favour;favor;champion?|n support;backing;endorsement/endorsements;solidarity|p in favour of;in favor of;throw its weight behind;stand by;express support;stand with|x life support;back to;world champion;tech support
oppose|v oppose;object?;resist|n opposition?;objection/objections|p speak out against;opposed to;come out against;be against|x opposition party;opposition leader
refuse|v refuse?;decline?;rule_out;reject?;spurn;rebuff|n refusal/refusals;rejection/rejections|p turn down the request;refuse to
accept-offer|v accept;agree;consent|n acceptance;consent|p accept the offer;accept the proposal;say yes to;agree to
call-for|v demand?;urge;call_for;call_on;appeal?;press?|n demand/demands?;appeal/appeals?;call/calls?|p call for;call on;called for;called on;call upon;insist on|x supply and demand;court of appeal;call for votes;demand for oil
ask|v request;ask?;seek sought sought?;plead|n request/requests;plea/pleas?;petition/petitions|p ask for;at the request of
propose|v propose?;suggest?;offer?;float?;pitch?|n proposal/proposals?;suggestion/suggestions;initiative/initiatives;offer/offers?|p put forward a proposal;present an initiative
promise|v pledge;promise;vow?;commit?;undertake undertook undertaken|n pledge/pledges;promise/promises;vow/vows?;commitment/commitments|p give assurances;give its word|x commit a crime;commit suicide
apologise|v apologise;apologize|n apology/apologies|p say sorry;express regret;offer an apology
concern|n concern/concerns?;worry/worries;alarm?|p express concern;voice concern;raise concerns;deeply concerned
hope|v hope|n hope/hopes;optimism|p express hope;voice hope
condole|n condolences;condolence/condolences;sympathy|p offer condolences;express condolences;extend condolences
congratulate|v congratulate|n congratulations|p offer congratulations
predict|v expect?;predict;forecast;anticipate;foresee foresaw foreseen|n forecast/forecasts;prediction/predictions;expectation/expectations|p be likely;expected to
doubt|v doubt;question?|n doubt/doubts;scepticism;skepticism|p cast doubt;call into question;raise questions
reveal|v reveal;disclose;leak?;expose;uncover;divulge|n revelation/revelations;disclosure/disclosures;leak/leaks?
seek|v seek sought sought;want;intend;plan;aim|n readiness;willingness;desire;intention/intentions;wish/wishes|p express readiness;be ready;be willing;be prepared
facilitate|v facilitate;help;ease?;contribute?|n facilitation;contribution/contributions|p pave the way
hinder|v hinder;obstruct;block?;hamper;impede;stall|n obstruction/obstructions;obstacle/obstacles;hindrance/hindrances
condition|n condition/conditions?;precondition/preconditions;prerequisite/prerequisites|v condition?|p on condition that;provided that;set conditions|x critical condition;weather conditions;air conditioning;on condition of anonymity;living conditions
protest|v protest;demonstrate?;march?;rally?|n protest/protests;demonstration/demonstrations;march/marches?;rally/rallies?;sit-in/sit-ins|p take to the streets;stage a protest|x stock rally;rally driver
strike-work|v strike struck struck?;walk_out?|n strike/strikes?;walkout/walkouts;industrial action;general strike/general strikes;hunger strike/hunger strikes;stoppage/stoppages|p go on strike;on strike;down tools|x air strike;drone strike;missile strike;strike group
declare-war|p declare war;declaration of war;declared war|x declare war on drugs;declare war on corruption
civilian|n civilian/civilians;noncombatant/noncombatants
person|n person/people;individual/individuals
woman|n woman/women;girl/girls;lady/ladies
man|n man/men;youth/youths?
child|n child/children;boy/boys;girl/girls;baby/babies;infant/infants;minor/minors?;teenager/teenagers;toddler/toddlers|x child seat;minor injuries
elderly|n pensioner/pensioners;senior citizen/senior citizens|a elderly
family|n family/families;relative/relatives?;household/households
resident|n resident/residents;inhabitant/inhabitants;citizen/citizens;local/locals?;villager/villagers;occupant/occupants
soldier|n soldier/soldiers;troop/troops;serviceman/servicemen;marine/marines?;conscript/conscripts;officer/officers?
army|n army/armies;military;armed forces;troops;forces?
fighter|n fighter/fighters?;militant/militants;gunman/gunmen;rebel/rebels;insurgent/insurgents;militiaman/militiamen;terrorist/terrorists?;jihadist/jihadists|x fighter jet;firefighter
commander|n commander/commanders;general/generals?;chief of staff
police-officer|n police officer/police officers;policeman/policemen;police;policewoman/policewomen;cop/cops
journalist|n journalist/journalists;reporter/reporters;correspondent/correspondents;cameraman/cameramen;photographer/photographers;photojournalist/photojournalists
doctor|n doctor/doctors?;physician/physicians;medic/medics;nurse/nurses;surgeon/surgeons;paramedic/paramedics;health worker/health workers
aid-worker|n aid worker/aid workers;humanitarian worker/humanitarian workers;relief worker/relief workers;volunteer/volunteers?;UN worker/UN workers
rescuer|n rescuer/rescuers;firefighter/firefighters;rescue worker/rescue workers;first responder/first responders
teacher|n teacher/teachers;professor/professors;lecturer/lecturers
student|n student/students;pupil/pupils;schoolboy/schoolboys;schoolgirl/schoolgirls
worker|n worker/workers;employee/employees;miner/miners;labourer/labourers;laborer/laborers
migrant|n migrant/migrants;immigrant/immigrants;undocumented migrant/undocumented migrants
refugee|n refugee/refugees;asylum seeker/asylum seekers
hostage|n hostage/hostages;captive/captives;abductee/abductees
prisoner|n prisoner/prisoners;detainee/detainees;inmate/inmates;prisoner of war;captive/captives;convict/convicts?
suspect|n suspect/suspects;attacker/attackers;assailant/assailants;perpetrator/perpetrators;defendant/defendants;shooter/shooters
settler|n settler/settlers
protester|n protester/protesters;demonstrator/demonstrators;protestor/protestors;activist/activists
passenger|n passenger/passengers;traveller/travellers;traveler/travelers;commuter/commuters
crew|n crew/crews?;sailor/sailors;pilot/pilots?;driver/drivers;seaman/seamen
worshipper|n worshipper/worshippers;pilgrim/pilgrims
diplomat|n diplomat/diplomats;ambassador/ambassadors;consul/consuls;envoy/envoys
politician|n politician/politicians;lawmaker/lawmakers;minister/ministers?;official/officials?;member of parliament
missile|n missile/missiles;ballistic missile/ballistic missiles;cruise missile/cruise missiles
rocket|n rocket/rockets?;rocket-propelled grenade/rocket-propelled grenades;projectile/projectiles
drone|n drone/drones;unmanned aerial vehicle/unmanned aerial vehicles;UAV/UAVs;kamikaze drone/kamikaze drones
bomb|n bomb/bombs;explosive/explosives?;explosive device/explosive devices;IED/IEDs;grenade/grenades|x bombshell;time bomb
car-bomb|n car bomb/car bombs;truck bomb/truck bombs;vehicle bomb/vehicle bombs
mine|n mine/mines?;landmine/landmines;land mine/land mines;unexploded ordnance|x coal mine;gold mine;mine workers
artillery-shell|n shell/shells?;mortar/mortars;mortar round/mortar rounds;artillery
gun|n gun/guns;rifle/rifles;pistol/pistols;firearm/firearms;bullet/bullets;machine gun/machine guns;handgun/handguns
weapon|n weapon/weapons;arms?;ammunition;munition/munitions;weaponry
chemical-weapon|n chemical weapon/chemical weapons;poison gas;nerve agent/nerve agents;sarin;chlorine gas
nuclear-weapon|n nuclear weapon/nuclear weapons;atomic bomb/atomic bombs;nuclear warhead/nuclear warheads;nuclear bomb/nuclear bombs;atom bomb/atom bombs
knife|n knife/knives;blade/blades;machete/machetes
tank|n tank/tanks?;armoured vehicle/armoured vehicles;armored vehicle/armored vehicles;military vehicle/military vehicles|x think tank;fuel tank
vehicle|n vehicle/vehicles;convoy/convoys
car|n car/cars;automobile/automobiles;van/vans;taxi/taxis;cab/cabs
bus|n bus/buses;coach/coaches?;minibus/minibuses
truck|n truck/trucks;lorry/lorries;tanker/tankers?
train|n train/trains?;metro;subway;tram/trams
plane|n plane/planes?;aircraft;airplane/airplanes;airliner/airliners;jet/jets;fighter jet/fighter jets;warplane/warplanes
helicopter|n helicopter/helicopters;chopper/choppers
ship|n ship/ships?;vessel/vessels?;tanker/tankers?;freighter/freighters;warship/warships;ferry/ferries;cargo ship/cargo ships;destroyer/destroyers
boat|n boat/boats;dinghy/dinghies;speedboat/speedboats;fishing boat/fishing boats;raft/rafts
ambulance|n ambulance/ambulances
building|n building/buildings?;house/houses?;home/homes;apartment block/apartment blocks;apartment building/apartment buildings;tower/towers
hospital|n hospital/hospitals;clinic/clinics;medical centre/medical centres;medical center/medical centers
school|n school/schools;university/universities;kindergarten/kindergartens;college/colleges
mosque|n mosque/mosques;masjid/masjids
church|n church/churches?;cathedral/cathedrals;monastery/monasteries;chapel/chapels
synagogue|n synagogue/synagogues
market|n market/markets?;bazaar/bazaars;shopping centre/shopping centres;shopping center/shopping centers;mall/malls;shop/shops;supermarket/supermarkets;marketplace/marketplaces|x stock market;labour market;housing market;market price
bridge|n bridge/bridges;viaduct/viaducts
airport|n airport/airports;airfield/airfields;air base/air bases;airbase/airbases
military-base|n military base/military bases;barracks;outpost/outposts?;camp/camps
port|n port/ports?;harbour/harbours;harbor/harbors
prison|n prison/prisons;jail/jails;detention centre/detention centres;detention center/detention centers;penitentiary/penitentiaries
embassy|n embassy/embassies;consulate/consulates;diplomatic mission/diplomatic missions
camp|n camp/camps?;refugee camp/refugee camps;tent camp/tent camps
power-plant|n power plant/power plants;power station/power stations;nuclear plant/nuclear plants;refinery/refineries;oil facility/oil facilities;substation/substations
checkpoint|n checkpoint/checkpoints;border crossing/border crossings;roadblock/roadblocks
law|n law/laws?;act/acts?;legislation;statute/statutes;constitution/constitutions;decree/decrees|x law firm;law school;law enforcement
draft|n draft/drafts?;bill/bills?;draft resolution/draft resolutions;draft law/draft laws|x electricity bill;dollar bill
resolution|n resolution/resolutions?;decision/decisions;motion/motions?;ruling/rulings
statement|n statement/statements;communique/communiques;press release/press releases;speech/speeches;declaration/declarations?|x bank statement;financial statement
report|n report/reports;study/studies;findings;review/reviews?|x report card;weather report
agreement|n agreement/agreements;deal/deals?;treaty/treaties;accord/accords;pact/pacts;memorandum/memorandums
ceasefire|n ceasefire/ceasefires;cease-fire/cease-fires;truce/truces;armistice/armistices
sanctions|n sanctions;embargo/embargoes;sanctions package
text|n text/texts?;document/documents;letter/letters;paper/papers?
vote|v vote;poll?;side_with?|n vote/votes;ballot/ballots;poll/polls?;voting;show of hands;balloting|p cast a vote;cast a ballot;put to a vote;go to the polls|x opinion poll;exit poll;vote of thanks
vote-for|p vote for;vote in favour;vote in favor;voted in favour of;voted in favor of;vote yes;cast a vote for;back the resolution;vote in support
vote-against|p vote against;voted against;vote no;cast a vote against
abstain|v abstain?|n abstention/abstentions
adopt|v adopt?;approve?;pass?;endorse?;authorize?;authorise?|n adoption/adoptions?;approval/approvals;passage?|p give the green light;vote through;give approval;pass a resolution;adopt a resolution|x pass away;pass by;boarding pass;adopt a child;adopted son;mountain pass
adopt-unanimously|p unanimously;unanimously adopted;unanimous vote;by consensus;adopt unanimously;pass unanimously
reject|v reject?;vote_down;turn_down;defeat?;throw_out threw_out thrown_out;rebuff;refuse?;decline?|n rejection/rejections?;defeat/defeats?;refusal|p fail to pass;fail to adopt;failed to adopt|x decline to comment;refuse collection;decline in sales
veto|v veto|n veto/vetoes|p use its veto;wield its veto;cast a veto;exercise its veto
override-veto|p override the veto;override a veto;overrode the veto;veto override
submit|v submit?;table?;introduce?;sponsor;propose?;put_forward put_forward put_forward;circulate|n submission/submissions;proposal/proposals;tabling;motion/motions?|p table a motion;submit a draft;introduce a bill;put before parliament|x round table;negotiating table;slow motion;on the table
withdraw-draft|p withdraw the bill;withdraw the draft;withdraw the motion;withdraw the resolution;pull the bill;shelve the bill|v shelve?
enact|v enact;legislate;promulgate;decree?|n enactment;signing of the law|p sign into law;signed into law;come into force;take effect;become law;come into effect;enter into force;signed the law
repeal|v repeal;revoke?;rescind;scrap?;abolish?;annul?|n repeal/repeals;revocation;abolition|p strike down the law;lift the ban
ratify|v ratify|n ratification/ratifications
amend|v amend;revise?;modify?;change_law|n amendment/amendments?;revision/revisions;constitutional amendment/constitutional amendments|p change to the law
postpone-vote|p postpone the vote;delay the vote;vote was postponed;put off the vote;vote was delayed;postpone the election
debate|v debate?;discuss|n debate/debates?;reading of the bill;first reading;second reading
referendum|n referendum/referendums;plebiscite/plebiscites|p put to a referendum
no-confidence|n no-confidence vote/no-confidence votes;vote of no confidence;no-confidence motion/no-confidence motions;motion of no confidence;censure motion/censure motions|p lose a confidence vote;topple the government;no confidence vote
confidence|n confidence vote/confidence votes;vote of confidence|p win a confidence vote;survive a no-confidence vote;survive a confidence vote;win confidence
quorum|n quorum;two-thirds majority;required majority;simple majority|p lack of a quorum;reach a quorum;fall short of a majority
turnout|n turnout;voter turnout
count-votes|n vote count/vote counts;recount/recounts;tally/tallies;counting of votes|p count the votes;votes were counted
rig-vote|v rig?|n vote rigging;electoral fraud;election fraud;voter fraud;ballot stuffing`

import { cases, texts } from "./attribution-case.ts"

export const englishCases = cases(`
Lavrov said the talks would resume next week.
  the talks would resume next week | lavrov

The minister said that schools will reopen in May.
  that schools will reopen in May | The minister

"We are ready to talk," the mayor said.
  We are ready to talk | the mayor

"We are ready to talk," said Anna Weber, the mayor of Linz.
  We are ready to talk | Anna Weber

"The deal is dead," Smith said. "Nobody wants it."
  The deal is dead | Smith
  Nobody wants it | Smith | asserts | certain-

"The road," she said, "has been closed for a week."
  The road | she
  has been closed for a week | she

The ministry of health confirmed that four people had died.
  that four people had died | The ministry of health

The plan, officials said, would cost two billion dollars.
  The plan | officials
  would cost two billion dollars | officials

The factory will close in June, the company announced on Tuesday.
  The factory will close in June | the company

According to the police, the driver fled on foot.
  the driver fled on foot | the police

The driver fled on foot, according to the police.
  The driver fled on foot | the police

Reuters reported that the tanker had been seized.
  that the tanker had been seized | reuters

Reuters reported, citing two officials, that the tanker had been seized.
  that the tanker had been seized | reuters < two officials

The tanker had been seized, Reuters reported, citing two officials.
  The tanker had been seized | reuters < two officials

A senior diplomat told Reuters that the envoy had resigned.
  that the envoy had resigned | reuters < A senior diplomat

A senior diplomat told Reuters the envoy had resigned.
  the envoy had resigned | reuters < A senior diplomat

The president told reporters on Monday that he would not run again.
  that he would not run again | The president | asserts | certain-

The Kremlin denied that its forces had crossed the border.
  that its forces had crossed the border | kremlin | denies | certain-

The Kremlin denied the report.
  the report | kremlin | denies | certain-

The army did not confirm the strike.
  the strike | The army | declines-to-confirm | unspecified

He believes the economy will recover.
  the economy will recover | He | asserts | probable+

Critics argue that the law punishes the poor.
  that the law punishes the poor | Critics

Polls show that voters distrust both parties.
  that voters distrust both parties | Polls

The report found that inspectors had been bribed.
  that inspectors had been bribed | The report

The union accused the company of hiding the accident.
  of hiding the accident | The union

The senator called the bill a gift to polluters.
  the bill a gift to polluters | The senator

Analysts described the vote as a turning point.
  the vote as a turning point | Analysts

His claim that the election was stolen has been rejected by courts.
  that the election was stolen | His

The company's claim that its engines are clean drew laughter.
  that its engines are clean | The company's

The minister promised to publish the figures.
  to publish the figures | The minister | promises

The general threatened to shell the port.
  to shell the port | The general | threatens | unspecified

The pope urged both sides to lay down their arms.
  to lay down their arms | The pope | demands | unspecified

The council called for an immediate ceasefire.
  an immediate ceasefire | The council | demands | unspecified

The bank warned that prices could double.
  that prices could double | The bank | warns | possible+

The coach hopes to play on Sunday.
  to play on Sunday | The coach | hopes | unspecified

The governor said the bridge may collapse.
  the bridge may collapse | The governor | asserts | possible+

The governor said the bridge is likely to collapse.
  the bridge is likely to collapse | The governor | asserts | probable+

The governor said the bridge had not collapsed.
  the bridge had not collapsed | The governor | asserts | certain-

The speaker said the vote was postponed, adding that a new date would follow.
  the vote was postponed | The speaker
  that a new date would follow | The speaker

The speaker said that the vote was postponed and that a new date would follow.
  that the vote was postponed | The speaker
  that a new date would follow | The speaker

Wilkins left the room and said that he was tired.
  that he was tired | Wilkins

"I will resign," Wilkins told the BBC.
  I will resign | bbc < Wilkins | promises

As the minister said, the harvest was poor.
  the harvest was poor | the minister

The harvest was poor, as the minister said.
  The harvest was poor | the minister

State television quoted the minister as saying that the harvest was poor.
  that the harvest was poor | State television < the minister

The envoy was quoted as saying that talks had stalled.
  that talks had stalled | The envoy

The lawyer insisted his client was innocent.
  his client was innocent | The lawyer

The spokeswoman declined to comment on the arrest.
  on the arrest | The spokeswoman | declines-to-confirm | unspecified

The firm acknowledged that data had leaked.
  that data had leaked | The firm | confirms

The firm acknowledged a leak of data.
  a leak of data | The firm | confirms

Two people familiar with the matter said the merger was off.
  the merger was off | Two people familiar with the matter

Sen. John Hart (R-Iowa) said the vote was rigged.
  the vote was rigged | John Hart

John Hart, a Republican senator from Iowa, said the vote was rigged.
  the vote was rigged | John Hart

In Ankara, the foreign minister said the border would stay open.
  the border would stay open | the foreign minister

On Monday the ministry said the border would stay open.
  the border would stay open | the ministry

Meanwhile, residents said the water was brown.
  the water was brown | residents

But the judge said the evidence was weak.
  the evidence was weak | the judge

The water was brown, residents said, and the school was shut.
  The water was brown | residents

Asked about the delay, the director replied: "Ask the builders."
  Ask the builders | the director

The director wrote on Twitter that the museum would close.
  that the museum would close | The director

Trump: I will build a wall
  I will build a wall | trump | promises

The prime minister announced a package of tax cuts.
  a package of tax cuts | The prime minister

Prosecutors alleged that the clerk took bribes, but his lawyer said the money was a loan.
  that the clerk took bribes | Prosecutors
  the money was a loan | his lawyer

Officials in Kyiv said three drones were shot down.
  three drones were shot down | Officials in Kyiv

Moscow said it had no plans for a summit.
  it had no plans for a summit | russia | asserts | certain-

The doctor explained why the ward was closed.
  why the ward was closed | The doctor

The clerk asked whether the office would close.
  whether the office would close | The clerk

The mayor conceded that the city had failed.
  that the city had failed | The mayor | confirms

Economists expect inflation to fall.
  inflation to fall | Economists | asserts | probable+

The family believes that he was murdered.
  that he was murdered | The family | asserts | probable+

In a statement, the airline apologised and said that refunds would be paid.
  that refunds would be paid | the airline

The airline said in a statement that refunds would be paid.
  that refunds would be paid | The airline

The airline said in a statement on Friday: "Refunds will be paid."
  Refunds will be paid | The airline

"Refunds will be paid," the airline said in a statement. "All customers will be told."
  Refunds will be paid | the airline
  All customers will be told | the airline

"This is wrong. It must stop," the bishop said.
  This is wrong | the bishop
  It must stop | the bishop

"What do you want?" the guard asked.
  What do you want | the guard | asserts | unspecified

The guard said the gate was "open to all" on Sundays.
  the gate was "open to all" on Sundays | The guard

Peskov declined to say whether a meeting was planned.
  whether a meeting was planned | peskov | declines-to-confirm | unspecified

There are fears that the dam will burst.
  that the dam will burst | fears | asserts | possible+

The bank raised rates, saying inflation was too high.
  inflation was too high | The bank

The doctor said that if the fever returned he would operate.
  that if the fever returned he would operate | The doctor | asserts | conditional+

Mr. Brown, who was fired in May, said he would sue.
  he would sue | Brown | promises

The governor vowed that the killers would be found.
  that the killers would be found | The governor | promises

The editor noted that sales had doubled since 2019.
  that sales had doubled since 2019 | The editor

Witnesses said they heard two blasts.
  they heard two blasts | Witnesses

The group claimed responsibility for the bombing.
  responsibility for the bombing | The group

The inspector concluded that the pilot was asleep.
  that the pilot was asleep | The inspector

A spokesman for the league, Jason Reed, called the ban "absurd" and said fans would ignore it.
  the ban "absurd" | Jason Reed
  fans would ignore it | Jason Reed

OSLO, Aug 3 (Reuters) - The ferry will sail again soon, the operator said on Thursday.
  The ferry will sail again soon | the operator

Asked about the delay, Reed told the board that he was "proud" of the crew.
  that he was "proud" of the crew | Reed

The minister, quoted by the Anadolu agency, said the port was open.
  the port was open | anadolu < The minister

Many parents fear that the school will close, and they hope a petition will help.
  that the school will close | Many parents | asserts | possible+
  a petition will help | Many parents | hopes | unspecified

According to a poll released Wednesday, most voters distrust the mayor.
  most voters distrust the mayor | a poll released

Reed, who has run the club since May, told members in Leeds he would stay on.
  he would stay on | Reed | promises

Poland warned it would close the crossing.
  it would close the crossing | poland | warns

Supporters contend it would save lives; opponents counter that it would cost too much.
  it would save lives | Supporters
  that it would cost too much | opponents

The editor's lawyer Tom Hale dismissed the suit as "noise".
  the suit as "noise" | Tom Hale | denies | certain-

"There is anger here," said Tom Rooney, a retired teacher who voted for Obama.
  There is anger here | Tom Rooney

The road was closed by noon, said Lena Weber, a farmer who lives nearby.
  The road was closed by noon | Lena Weber

''We had no choice,'' said Tom Hale, the harbor master. ''The pier was gone.''
  We had no choice | Tom Hale | asserts | certain-
  The pier was gone | Tom Hale

''She told me, 'Wait for the boat,''' Mr. Hale recalled.
  She told me, 'Wait for the boat,' | Hale

The mayor, who lost in May, said the count was unfair.
  the count was unfair | The mayor

Weber — after a long pause — told me the farm was sold.
  the farm was sold | Weber

He said, however, that the boats were late.
  that the boats were late | He

Polls show the mayor ahead in the north.
  the mayor ahead in the north | Polls

Teachers want smaller classes, union officials said.
  Teachers want smaller classes | union officials

The harbor will close, the ferry company said, the daily reported late Thursday.
  The harbor will close | the daily < the ferry company

The minister told investigators that he was sick, the Herald reported late Thursday.
  that he was sick | Herald < The minister

The pier was sold, according to the summary.
  The pier was sold | the summary

The company agreed to pay two million dollars.
  to pay two million dollars | The company

The mayor did not want to reopen the Ohio-related case, Hale said that evening.
  The mayor did not want to reopen the Ohio-related case | Hale | asserts | certain-

Ann Weber: "We heard the water before we saw it."
  We heard the water before we saw it | Ann Weber

In a note, Rep. Hale (D-Md.), chair of the panel, said that it was late.
  that it was late | Hale

The ship was late because, according to Weber, the pilot was ill.
  the pilot was ill | Weber

Weber said if the rain stopped, the road would open.
  if the rain stopped, the road would open | Weber

The mayor was told by two advisers that the bridge was unsafe.
  that the bridge was unsafe | two advisers

The farmer was quoted as saying by the state news agency IRNA that the wells had run dry.
  that the wells had run dry | irna < The farmer

Some undecided voters think the governor should resign.
  the governor should resign | Some undecided voters | asserts | probable+

The plan will cost 3 billion, the Financial Times reported on Tuesday, citing three people briefed on the discussions.
  The plan will cost 3 billion | financial-times < three people briefed on the discussions

The ferry sank off the coast, the agency Anadolu reported, citing an informed source.
  The ferry sank off the coast | anadolu < an informed source

The chairman invited Turkish President Recep Tayyip Erdogan to a dinner in Geneva.
  to a dinner in Geneva | The chairman | invites | unspecified

The colonel told a news conference that troops might be moved.
  that troops might be moved | The colonel | asserts | possible+

A senior official, who declined to be named, said the talks had stalled.
  the talks had stalled | A senior official

The group claimed responsibility for the bombing in a statement.
  responsibility for the bombing | The group

A statement from the governor's office said that schools would remain closed.
  that schools would remain closed | A statement from the governor's office

The envoy did not rule out a ceasefire.
  a ceasefire | The envoy | asserts | possible+

"If they strike, we will answer," the general told reporters.
  If they strike, we will answer | the general | asserts | conditional+

"Who paid for this?" the senator asked.
  Who paid for this | the senator | asserts | unspecified

She said the minister had told her that the road would open in May.
  the minister had told her that the road would open in May | She
  that the road would open in May | She < the minister

The judge said in an interview with CNN that the verdict was final.
  that the verdict was final | cnn < The judge

The company would neither confirm nor deny the sale.
  the sale | The company | declines-to-confirm | unspecified

"The dam is safe," said Carla Mendes, technical adviser to the water board.
  The dam is safe | Carla Mendes

He said the minister would announce that the plan had failed.
  the minister would announce that the plan had failed | He
`)

export const englishNegatives = texts(`
The train left the station at noon.
The company plans were approved on Friday.
He opened the door and looked out.
The state of the roads is poor.
The team added two players before the deadline.
A report was published on Monday.
The claims were paid within a week.
The road was closed after heavy rain.
She told no one.
The film "The Long Way Home" opened in March.
The so-called "dead zone" covers ten acres.
The statement was signed by forty writers.
The airline added a flight to Oslo.
The novel describes life in a small town.
The offer expires on Sunday.
Demand for steel fell sharply.
The order was shipped in April.
Hopes faded after the second half.
The bridge is expected to open in June.
The case was referred to a higher court.
Fears of inflation eased.
The call lasted an hour.
The suspect was charged in May.
He was told to wait.
The states signed a treaty in 1987.
The minister arrived in Cairo on Tuesday.
The notes were found in a drawer.
The reporter works for a weekly.
Her comments came a day after the vote.
Police found a knife near the river.
The man was seen near the shop.
The ship, the "Aurora", sank in 1912.
A quotation from Horace hangs above the door.
The museum reports to the city council.
The plan has three parts.
The court rules on Friday.
The warning lights went out.
They met again in the spring.
The promised funds never arrived.
The alleged thief ran away.
The show will continue until June.
The United States will send a ship.
The Washington Post building was sold.
As Republicans continue to argue, the clock runs.
Everything went according to plan.
The company agreed to a settlement of two million dollars.
The latest plan to move the school failed.
The attention commanded by the harbor was welcome.
The envoy was shown the damage by the workers.
Having said that, the road is now open.
The plant was closed by the ministry on Friday.
The couple invited to the dinner came late.
Three people injured in the crash were taken home.
The advised route is longer.
A released prisoner walked past the gate.
The story was told by the fire.
`)

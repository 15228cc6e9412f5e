import { cases } from "./attribution-case.ts"

export const englishIndirectCases = cases(`
Lavrov said the talks would resume next week.
  the talks would resume next week | lavrov

The minister said that schools will reopen in May.
  that schools will reopen in May | The minister

Moscow maintains it has no role in the war.
  it has no role in the war | russia | asserts | certain-

The mayor feels there's no hope.
  there's no hope | The mayor | asserts | certain-

When it rained, the river rose, the mayor said.
  When it rained, the river rose | the mayor

The mayor, who heads a party that claims the coast, said the port was safe.
  the port was safe | The mayor

The mayor said that would be wrong.
  that would be wrong | The mayor

The mayor calls for a new bridge.
  a new bridge | The mayor | demands | unspecified

The mayor spoke on Monday of a town in ruins.
  of a town in ruins | The mayor

The mayor went on to say that the bridge was safe.
  that the bridge was safe | The mayor

The adviser Ann Lee's new book says the port was sold.
  the port was sold | The adviser Ann Lee's new book

The ministry of health confirmed that four people had died.
  that four people had died | The ministry of health

The factory will close in June, the company announced on Tuesday.
  The factory will close in June | the company

According to the police, the driver fled on foot.
  the driver fled on foot | the police

The driver fled on foot, according to the police.
  The driver fled on foot | the police

Reuters reported that the tanker had been seized.
  that the tanker had been seized | reuters

The president told reporters on Monday that he would not run again.
  that he would not run again | The president | asserts | certain-

The Kremlin denied that its forces had crossed the border.
  that its forces had crossed the border | kremlin | denies | certain-

The Kremlin denied the report.
  the report | kremlin | denies | certain-

The army did not confirm the strike.
  the strike | The army | declines-to-confirm | unspecified

Reed believes the economy will recover.
  the economy will recover | Reed | asserts | probable+

Critics argue that the law punishes the poor.
  that the law punishes the poor | Critics

Polls show that voters distrust both parties.
  that voters distrust both parties | Polls

The report found that inspectors had been bribed.
  that inspectors had been bribed | The report

The union accused the company of hiding the accident.
  the company of hiding the accident | The union

The senator called the bill a gift to polluters.
  the bill a gift to polluters | The senator

Analysts described the vote as a turning point.
  the vote as a turning point | Analysts

Reed's claim that the election was stolen has been rejected by courts.
  that the election was stolen | Reed

The company's claim that its engines are clean drew laughter.
  that its engines are clean | The company's

The minister promised to publish the figures.
  to publish the figures | The minister | promises

The general threatened to shell the port.
  to shell the port | The general | threatens | unspecified

The pope urged both sides to lay down their arms.
  both sides to lay down their arms | The pope | demands | unspecified

The council called for an immediate ceasefire.
  an immediate ceasefire | The council | demands | unspecified

The bank warned that prices could double.
  that prices could double | The bank | warns | possible+

The governor said the bridge may collapse.
  the bridge may collapse | The governor | asserts | possible+

The governor said the bridge is likely to collapse.
  the bridge is likely to collapse | The governor | asserts | probable+

The governor said the bridge had not collapsed.
  the bridge had not collapsed | The governor | asserts | certain-

Wilkins left the room and said that he was tired.
  that he was tired | Wilkins

As the minister said, the harvest was poor.
  the harvest was poor | the minister

The harvest was poor, as the minister said.
  The harvest was poor | the minister

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

The director wrote on Twitter that the museum would close.
  that the museum would close | The director

Trump: I will build a wall
  I will build a wall | trump | promises

The prime minister announced a package of tax cuts.
  a package of tax cuts | The prime minister

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

OSLO, Aug 3 (Reuters) - The ferry will sail again soon, the operator said on Thursday.
  The ferry will sail again soon | the operator

According to a poll released Wednesday, most voters distrust the mayor.
  most voters distrust the mayor | a poll released

Reed, who has run the club since May, told members in Leeds he would stay on.
  he would stay on | Reed | promises

Poland warned it would close the crossing.
  it would close the crossing | poland | warns

The road was closed by noon, said Lena Weber, a farmer who lives nearby.
  The road was closed by noon | Lena Weber

''She told me, 'Wait for the boat,''' Mr. Hale recalled.
  She told me, 'Wait for the boat,' | Hale

The mayor, who lost in May, said the count was unfair.
  the count was unfair | The mayor

Weber — after a long pause — told me the farm was sold.
  the farm was sold | Weber

Reed said, however, that the boats were late.
  that the boats were late | Reed

Polls show the mayor ahead in the north.
  the mayor ahead in the north | Polls

Teachers want smaller classes, union officials said.
  Teachers want smaller classes | union officials

The pier was sold, according to the summary.
  The pier was sold | the summary

The mayor did not want to reopen the Ohio-related case, Hale said that evening.
  The mayor did not want to reopen the Ohio-related case | Hale | asserts | certain-

In a note, Rep. Hale (D-Md.), chair of the panel, said that it was late.
  that it was late | Hale

The ship was late because, according to Weber, the pilot was ill.
  the pilot was ill | Weber

Weber said if the rain stopped, the road would open.
  if the rain stopped, the road would open | Weber

The mayor was told by two advisers that the bridge was unsafe.
  that the bridge was unsafe | two advisers

Some undecided voters think the governor should resign.
  the governor should resign | Some undecided voters | asserts | probable+

The chairman invited Turkish President Recep Tayyip Erdogan to a dinner in Geneva.
  to a dinner in Geneva | The chairman | invites | unspecified

The colonel told a news conference that troops might be moved.
  that troops might be moved | The colonel | asserts | possible+

A senior official, who declined to be named, said the talks had stalled.
  the talks had stalled | A senior official

The group claimed responsibility for the bombing in a statement.
  responsibility for the bombing | The group

A statement from the governor's office said that schools would remain closed.
  that schools would remain closed | the governor's office

The envoy did not rule out a ceasefire.
  a ceasefire | The envoy | asserts | possible+

The company would neither confirm nor deny the sale.
  the sale | The company | declines-to-confirm | unspecified

Reed said the minister would announce that the plan had failed.
  the minister would announce that the plan had failed | Reed

Reed said the mill was open. It is worth noting that the gate was shut.
  the mill was open | Reed

Reed said it was worth noting that the gate was shut.
  it was worth noting that the gate was shut | Reed

Asked if he thinks the gate is safe, Reed replied that it is shut.
  that it is shut | Reed

Asked whether deputies believe the gate is safe, Reed replied that it is shut.
  that it is shut | Reed

Asked on Monday, Reed said he thinks the gate is safe.
  he thinks the gate is safe | Reed | asserts | probable+

The army has been promoting so-called natural harbours.

Experts called the port unsafe for ships.
  the port unsafe for ships | Experts

The driver called the police to report a theft.

Reed called the new editor and discussed the gate.

Reed called the ruling and the vote a mistake.
  the ruling and the vote a mistake | Reed

Hart's threat of a strike came hours after the rain.
  of a strike | Hart | threatens | unspecified

Hart's threat of a strike by drivers of the port.
  of a strike by drivers of the port | Hart | threatens | unspecified
`)

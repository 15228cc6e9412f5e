import { cases, texts } from "./attribution-case.ts"

/** Ways of reporting whose verb, speaker or sentence end does not stand where it mostly does. */
export const englishOpenCases = cases(`
Iran is demanding an end to the embargo.
  an end to the embargo | iran | demands | unspecified

The company's board is promising to check every gate.
  to check every gate | The company's board | promises

People in every village are demanding change.
  change | People in every village | demands | unspecified

Anna Reed is warning that the bridge may fall.
  that the bridge may fall | Anna Reed | warns | possible+

Officials are now telling residents to leave their homes.
  residents to leave their homes | Officials | demands | unspecified

The firm, which is also asking for help, has left.
  for help | The firm | demands | unspecified

The guard was walking home around 2:30 a.m. when a truck hit him, police said.
  The guard was walking home around 2:30 a.m. when a truck hit him | police

Critics worried that waiting might embarrass the U.S. if it gives in.
  that waiting might embarrass the U.S. if it gives in | Critics | asserts | possible+

The US said it would send more aid.
  it would send more aid | united-states | promises

Rep. Paul T. King, an Ohio Republican, said the bridge is unsafe.\\n“They do not listen,” Mr. King said.
  the bridge is unsafe | Paul T. King
  They do not listen | Paul T. King | asserts | certain-

One way, said Reed, would be to send more trains.
  One way, said Reed, would be to send more trains | Reed

Both sides met in May, with Reed saying the port could not be held.
  the port could not be held | Reed | asserts | possible-

The talks ended, with the mayor warning that more would come.
  that more would come | the mayor | warns

Claiming to have seen a draft, Reuters reported that the talks were over.
  to have seen a draft | reuters
  that the talks were over | reuters

Announcing the arrest on Friday, Anna Reed said the case was closed.
  the arrest on Friday | Anna Reed
  the case was closed | Anna Reed

Anna Reed told reporters travelling with her in Asia that she would stay.
  that she would stay | Anna Reed | promises

Anna Reed told reporters at the talks in Bergen, Norway, that they had made progress.
  that they had made progress | Anna Reed

Anna Reed said in an interview on NBC's "Today" that the others would leave.
  that the others would leave | nbc-news < Anna Reed

The brigade said by e-mail that the convoy had left.
  that the convoy had left | The brigade

The station was shut. (There was no fire, officials said.)
  There was no fire | officials | asserts | certain-

Many are also worried that the gate could fall.
  that the gate could fall | Many | asserts | possible+

Anna Reed would like the town to do more.
  the town to do more | Anna Reed | hopes | unspecified

"The plan was so bad that it failed," said Anna Reed, who added that they would try "again and again. It has to work."
  The plan was so bad that it failed | Anna Reed
  that they would try "again and again | Anna Reed | promises
  It has to work | Anna Reed

The opinion said the judges took issue with the motives of the agency.
  the motives of the agency | the judges | denies | certain-

Reed told reporters that he would give them “a plan,” but he also stressed the role of the U.S., “with all allies,” in it.
  that he would give them “a plan,” | Reed | promises
  the role of the U.S., “with all allies,” in it | Reed

The gate shut at noon, an officer said on Friday — raising hopes of a calm night.
  The gate shut at noon | an officer

The independent report listed the causes, saying the roof fell in the heat.
  the roof fell in the heat | The independent report

The bill ends the rule, which some have argued protects thieves.
  protects thieves | some

Anna Reed recalled that Lee told her: “It rests. It is late.”
  that Lee told her: “It rests. It is late.” | Anna Reed
  It rests | Anna Reed < Lee
  It is late | Anna Reed < Lee

Reed said that he would “fight on to the end. We will win.”
  that he would “fight on to the end | Reed | promises
  We will win | Reed | promises

The “red line” rests on it, the officer said, “given how grave this is. Nobody should leave.”
  The “red line” rests on it, the officer said, “given how grave this is | the officer
  Nobody should leave | the officer | asserts | certain-

Anna Reed herself denied the charges.
  the charges | Anna Reed | denies | certain-

Anna Reed rebutted allegations that she had lied.
  allegations that she had lied | Anna Reed | denies | certain-

The ministry issued a statement denying any role in the raid.
  any role in the raid | The ministry | denies | certain-

The town did not respond when asked to comment.
  The town did not respond when asked to comment | The town | declines-to-confirm | unspecified

The firm declined to name the buyer.
  the buyer | The firm | declines-to-confirm | unspecified

Anna Reed praised the mayor for keeping calm.
  the mayor for keeping calm | Anna Reed

Anna Reed ripped her colleagues for blocking the plan.
  her colleagues for blocking the plan | Anna Reed

The driver reportedly fled the town after the crash.
  The driver reportedly fled the town after the crash | reportedly

The trade was reportedly slow on Tuesday.
  The trade was reportedly slow on Tuesday | reportedly

The mayor reportedly said that he was ill.
  that he was ill | The mayor

The mayor had reportedly left, police said.
  The mayor had reportedly left | police

The town is quiet.\\nThe driver left today. His family says they will pray at the bridge pic.twitter.com/a1b2 — Anna Reed (@annareed) June 1, 2020
  The driver left today | Anna Reed
  His family says they will pray at the bridge | Anna Reed
  they will pray at the bridge | Anna Reed < His family | promises

Officers will sweep the whole area. — Harbour Police (@harbourpolice) April 20, 2013
  Officers will sweep the whole area | Harbour Police
`)

export const englishOpenNegatives = texts(`
The agent was questioning a witness for three hours.
Anna Reed was told that the bridge may fall.
The guard answered a call when the light went out.
The guard was answering a call when the light went out.
Anna Reed praised the mayor, who stood for office.
Anna Reed praised the mayor for three years.
The train, said to be the fastest, was late.
The mayor, who reportedly fled, was seen on Monday.
A car reportedly seen near the port was found.
The vote led to many users reportedly leaving the site.
The firm left the town — for good (at least) in June 1, 2020
`)

import { cases } from "./attribution-case.ts"

export const englishSeveralCases = cases(`
The mayor stopped on the stairs to say that the road was closed.
  that the road was closed | The mayor

The road was closed and the driver replied, saying that it would open in May.
  that it would open in May | the driver

The army expects to leave the valley, officials said.
  The army expects to leave the valley | officials

Asked to leave the house, the family called a lawyer.

"The deal is dead," Smith said. "Nobody wants it."
  The deal is dead | Smith
  Nobody wants it | Smith | asserts | certain-

"The road," Reed said, "has been closed for a week."
  The road," Reed said, "has been closed for a week | Reed

"We shall," the governor said on Friday, "not give in."
  We shall," the governor said on Friday, "not give in | the governor | asserts | certain-

"I am fine," the driver said, "but my truck is gone."
  I am fine | the driver
  but my truck is gone | the driver

"I am fine," the driver said, "I only lost a shoe."
  I am fine | the driver
  I only lost a shoe | the driver

The plan, the mayor added on Friday, is to open the bridge in May.
  The plan, the mayor added on Friday, is to open the bridge in May | the mayor

The ferry – harbor officials say – will not sail before noon.
  The ferry – harbor officials say – will not sail before noon | harbor officials | asserts | certain-

But, the driver says, the road is closed.
  the road is closed | the driver

In a speech to farmers, the governor said, "We will pay for the seeds."
  We will pay for the seeds | the governor | promises

The blast, according to police, killed a guard.
  The blast, according to police, killed a guard | police

The bridge collapsed at noon, officials said Monday, April 1.
  The bridge collapsed at noon | officials

The bridge collapsed at noon, said Ann Lee, the mayor of the town.
  The bridge collapsed at noon | Ann Lee

The bridge collapsed at noon, according to Ann Lee, chief of the county police.
  The bridge collapsed at noon | Ann Lee

The plan, officials said, would cost two billion dollars.
  The plan, officials said, would cost two billion dollars | officials

The speaker said the vote was postponed, adding that a new date would follow.
  the vote was postponed | The speaker
  that a new date would follow | The speaker

The speaker said that the vote was postponed and that a new date would follow.
  that the vote was postponed | The speaker
  that a new date would follow | The speaker

Prosecutors alleged that the clerk took bribes, but his lawyer said the money was a loan.
  that the clerk took bribes | Prosecutors
  the money was a loan | his lawyer

"Refunds will be paid," the airline said in a statement. "All customers will be told."
  Refunds will be paid | the airline
  All customers will be told | the airline

"This is wrong. It must stop," the bishop said.
  This is wrong | the bishop
  It must stop | the bishop

A spokesman for the league, Jason Reed, called the ban "absurd" and said fans would ignore it.
  the ban "absurd" | Jason Reed
  fans would ignore it | Jason Reed

Many parents fear that the school will close, and they hope a petition will help.
  that the school will close | Many parents | asserts | possible+
  a petition will help | Many parents | hopes | unspecified

Supporters contend it would save lives; opponents counter that it would cost too much.
  it would save lives | Supporters
  that it would cost too much | opponents

''We had no choice,'' said Tom Hale, the harbor master. ''The pier was gone.''
  We had no choice | Tom Hale | asserts | certain-
  The pier was gone | Tom Hale
`)

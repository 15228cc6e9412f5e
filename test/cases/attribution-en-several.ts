import { cases } from "./attribution-case.ts"

export const englishSeveralCases = cases(`
"The deal is dead," Smith said. "Nobody wants it."
  The deal is dead | Smith
  Nobody wants it | Smith | asserts | certain-

"The road," Reed said, "has been closed for a week."
  The road | Reed
  has been closed for a week | Reed

The plan, officials said, would cost two billion dollars.
  The plan | officials
  would cost two billion dollars | officials

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

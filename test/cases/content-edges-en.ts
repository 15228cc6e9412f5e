import { cases, texts } from "./attribution-case.ts"

/** What ends a content, and what only looks as if it did. */
export const englishEdgeCases = cases(`
After the talk, in which the mayor said the mill was shut, the clerk left the hall.
  the mill was shut | the mayor

The match is over. Conceding that the pitch was wet, the coach left the field.
  that the pitch was wet | the coach | confirms

The match is over.\n\nConceding that the pitch was wet, the coach left the field.
  that the pitch was wet | the coach | confirms

The guard knew, even as the mayor said the mill was shut, the clerk worked.
  the mill was shut | the mayor

While the mayor said the bridge was safe when it rained, drivers stayed away.
  the bridge was safe when it rained | the mayor

While the mayor said that the mill was shut because, if it rained, it leaked, the clerk worked.
  that the mill was shut because, if it rained, it leaked | the mayor

While the baker said the flour was bad, the on-duty miller suspected a leak.
  the flour was bad | the baker

If the mayor and his aides think the town can wait, let him tell the people so.
  the town can wait | the mayor + his aides | asserts | probable+

Although the mayor denied the theft, he kept the money.
  the theft | the mayor | denies | certain-

While the mayor denied the theft, 40 clerks saw it.
  the theft | the mayor | denies | certain-

While the mayor denied the theft, because of the rain nobody saw it.
  the theft | the mayor | denies | certain-

The group threatened the life of a second guest, believed to be Oren Hale, if the guards did not leave.
  the life of a second guest | The group | threatens | unspecified

The mayor spoke of the fall of the bridge, which opened in May.
  of the fall of the bridge, which opened in May | The mayor

The governor urged mayors to call more guards, which he credited for the calm night.
  mayors to call more guards, which he credited for the calm night | The governor | demands | unspecified

The firm vowed on Monday to reopen a mill that feeds two towns, raising hopes of farmers who lost their jobs.
  to reopen a mill that feeds two towns, raising hopes of farmers who lost their jobs | The firm | promises

The paper vowed to serve the poor, the old, and the sick.
  to serve the poor, the old, and the sick | The paper | promises

The paper vowed to become the voice of farmers, bakers, and millers.
  to become the voice of farmers, bakers, and millers | The paper | promises

The mayor denied wild, old claims.
  wild, old claims | The mayor | denies | certain-

The mayor said the road was shut, amid a strike, in May.
  the road was shut | The mayor

The mayor vowed to leave and shared the list of towns.
  to leave | The mayor | promises

The mayor vowed to end hunger and shared misery.
  to end hunger and shared misery | The mayor | promises

The mayor pledged to be heard and followed the whole way.
  to be heard | The mayor | promises

The mayor vowed to have built homes and opened the mill.
  to have built homes and opened the mill | The mayor | promises

The mayor called the plan unfair and then said the mill was safe.
  the plan unfair | The mayor
  the mill was safe | The mayor

The mayor said the clerk took the keys and denied it.
  the clerk took the keys | The mayor

The mayor said the mill was closed; it opened in May.
  the mill was closed | The mayor

The mayor said the mill was closed, as it was old.
  the mill was closed, as it was old | The mayor

The mayor said the mill was closed, as the clerk told reporters.
  the mill was closed | The mayor

The mayor said the mill was closed, and the clerk refused to comment.
  the mill was closed | The mayor
  the clerk refused to comment | the clerk | declines-to-confirm | unspecified

The mayor said the mill was closed, and the clerk said "it is open".
  the mill was closed | The mayor
  it is open | the clerk

The mayor said the mill was closed, and the clerk said: it is open.
  the mill was closed | The mayor
  it is open | the clerk

The mayor said the mill was closed, and the clerk denied the theft.
  the mill was closed | The mayor
  the theft | the clerk | denies | certain-

The mayor said the road was shut, but nobody said so.
  the road was shut | The mayor

The mayor denied any role while the clerk blamed others.
  any role | The mayor | denies | certain-

The mayor spoke of a crude but deadly bomb.
  of a crude but deadly bomb | The mayor

The mayor pledged to leave while it is safe.
  to leave while it is safe | The mayor | promises

The mayor denied he was a thief.
  he was a thief | The mayor | denies | certain-

The mayor denied his role.
  his role | The mayor | denies | certain-

The mayor called 40 homes unsafe.
  40 homes unsafe | The mayor

The mayor described Oren Hale, 27, as a thief.
  Oren Hale, 27, as a thief | The mayor

The mayor said she longs to leave the town.
  she longs to leave the town | The mayor

The mayor said farmers to the north long for rain.
  farmers to the north long for rain | The mayor

The mayor feels the town is poor.
  the town is poor | The mayor

The mayor called the clerk and the guard a disgrace.
  the clerk and the guard a disgrace | The mayor
`)

/** What is no clause, or no object that is a claim. */
export const englishEdgeNegatives = texts(`
While the mayor said rain, not snow, the clerk worked.
The mayor denied that.
The mayor denied "wild" claims.
The mayor called his clerk.
The mayor described the hall: as a boy he played there.
The mayor feels pressure, the clerk is honest.
`)

import { cases } from "./attribution-case.ts"

/** What goes on behind a content: another verb of the speaker, a deed of his, a note, another speaker. */
export const englishJoinedCases = cases(`
While officials say the bridge is closed, the mayor said the road was open.
  the bridge is closed | officials
  the road was open | the mayor

Even though the mayor said the bridge was closed, ships sailed.
  the bridge was closed | the mayor

Conceding that it rained, the coach said the match was fair.
  that it rained | the coach | confirms
  the match was fair | the coach

The mayor said that if it rained, the match would end.
  that if it rained, the match would end | The mayor | asserts | conditional+

The mayor denied any role while blaming others.
  any role | The mayor | denies | certain-

The mayor denied any role but blamed others.
  any role | The mayor | denies | certain-

The mayor vowed to leave while it is safe.
  to leave while it is safe | The mayor | promises

The mayor warned of a crude but deadly bomb.
  of a crude but deadly bomb | The mayor | warns

The mayor blamed the firm for the fire, which began in May.
  the firm for the fire, which began in May | The mayor

The mayor said the bridge was closed by Mark Doe, who left in May, the agency reported.
  the bridge was closed by Mark Doe, who left in May | the agency < The mayor

The mayor said the road was safe, amid a strike.
  the road was safe | The mayor

The mayor vowed to leave and shared a list.
  to leave | The mayor | promises

The mayor said the bridge was closed; the road was open.
  the bridge was closed | The mayor

The mayor criticized the plan and later called it unfair.
  it unfair | The mayor

The mayor said the bridge was closed and added that the road was open.
  the bridge was closed | The mayor
  that the road was open | The mayor

The mayor said the bridge was closed, but the envoy denied it.
  the bridge was closed | The mayor

The mayor said the bridge was closed, according to the Harbour Post.
  the bridge was closed | the Harbour Post < The mayor

The mayor called the police.

The mayor called the police to report a theft.

The mayor called Joe Biden for help.

The mayor praised the envoy, who stood for office in May.

The mayor praised the envoy for three years.

The men accused of theft left the town.

The mayor maintains a network of spies.

The mayor maintains the network was his.
  the network was his | The mayor

The mayor said the ruling "usurps the law".
  the ruling "usurps the law" | The mayor

The mayor feels pressure.

The report shows the mayor leaving the town.
  the mayor leaving the town | The report

The mayor told reporters on Monday that the bridge was closed.
  that the bridge was closed | The mayor

The mayor spoke at a session of the council.

The mayor, speaking on Monday, said, "The bridge is closed."
  The bridge is closed | The mayor

The mayor refused to say who was to blame.
  who was to blame | The mayor | declines-to-confirm | unspecified

The mayor claimed responsibility for the attack.
  responsibility for the attack | The mayor

The mayor denied having left, saying the bridge was closed.
  having left | The mayor | denies | certain-
  the bridge was closed | The mayor

The mayor has described the deal as “even worse” than he had feared, and the vote may be late.
  the deal as “even worse” than he had feared | The mayor

The mayors have announced plans to move some funds to schools, but what's required is a real change.
  plans to move some funds to schools | The mayors

The mayor acknowledged the racial division in a letter to the clerks.
  the racial division | The mayor | confirms

The mayor vowed to stay in a letter to the clerks.
  to stay in a letter to the clerks | The mayor | promises

The driver — who said he was tired — left the town.
  he was tired | The driver

The driver said he was tired — and cold — in the end.
  he was tired — and cold — in the end | The driver

The mayor said the road was closed, but did not want to discuss the bridge.
  the road was closed | The mayor

The court ruled 5-4 that the plan was lawful.
  that the plan was lawful | The court

Tim Hart praised the mayor's decision to close the bridge.
  the mayor's decision to close the bridge | Tim Hart

Tim Hart slammed the new plan.
  the new plan | Tim Hart

Tim Hart denounced the killing.
  the killing | Tim Hart

Tim Hart praised the "brave" drivers.
  the "brave" drivers | Tim Hart

"It is late," Tim Hart said, adding the bridge was closed.
  It is late | Tim Hart
  the bridge was closed | Tim Hart

The mayor announced it was safe in a letter to the clerks.
  it was safe in a letter to the clerks | The mayor

The mayor called the plan “late” in a letter to the clerks.
  the plan “late” | The mayor

The mayor announced the road was closed, but the bridge was safe.
  the road was closed, but the bridge was safe | The mayor
`)

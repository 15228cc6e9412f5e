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
`)

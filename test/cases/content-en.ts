import { cases } from "./attribution-case.ts"

/** Where what is said begins and ends, and what of it is a claim. */
export const englishContentCases = cases(`
The minister said at least 40 people were hurt in the crash.
  at least 40 people were hurt in the crash | The minister

The fire chief said about 200 homes had burned.
  about 200 homes had burned | The fire chief

The ministry said the bridge was closed but did not say when it would open.
  the bridge was closed | The ministry

The mayor said the talks had failed, without giving details.
  the talks had failed | The mayor

The mayor accused the rebels of burning the mill.
  the rebels of burning the mill | The mayor

The embassy urged U.S. tourists to leave the island.
  U.S. tourists to leave the island | The embassy | demands | unspecified

And, the mayor said, the bridge is closed.
  the bridge is closed | the mayor

While some bakers insist flour is the trouble, Oren Hale said water decides everything.
  flour is the trouble | some bakers
  water decides everything | Oren Hale

Although drivers say that the road is unsafe, Mayor Ann Lee argued that it was never closed.
  that the road is unsafe | drivers
  that it was never closed | Ann Lee | asserts | certain-

Drivers said that if the road was closed, the town would starve.
  that if the road was closed, the town would starve | Drivers | asserts | conditional+

Sailors said they had met Oren Hale, who left the party in May and later founded another one.
  they had met Oren Hale | Sailors

Sailors said that Oren Hale, who left the party in May, would not come back.
  that Oren Hale, who left the party in May, would not come back | Sailors | asserts | certain-

Sailors said the dam was built on soft ground, which would ruin the valley.
  the dam was built on soft ground, which would ruin the valley | Sailors

Oren Hale told reporters in Doha his office was looking for a buyer.
  his office was looking for a buyer | Oren Hale

Oren Hale told reporters in Doha the ferry was sold.
  the ferry was sold | Oren Hale

Two dailies quoted Ann Lee as saying in an interview that she was thinking of running again.
  that she was thinking of running again | Two dailies < Ann Lee

Acknowledging that he was troubled by the fire, the mayor insisted that the town was safe.
  that he was troubled by the fire | the mayor | confirms
  that the town was safe | the mayor

Ann Lee warned Oren Hale, who had left the party, that the road was closed.
  that the road was closed | Ann Lee | warns

Bakers referred to the mayor as a tyrant.
  the mayor as a tyrant | Bakers

“The town is poor,” Ann Lee said. But “it is worried about other things.”
  The town is poor | Ann Lee
  it is worried about other things | Ann Lee

“The town is poor. It is cold.” Ann Torres-Reed said. “It will rain.”
  The town is poor | Ann Torres-Reed
  It is cold | Ann Torres-Reed
  It will rain | Ann Torres-Reed

Ann Lee said the town was poor. She has no hope of changing a ruling class close to the harbour.
  the town was poor | Ann Lee

The driver told the boy to close the gate.
  the boy to close the gate | The driver | demands | unspecified

The driver told voters that he would stay.
  that he would stay | The driver | promises

The council promised farmers to mend the road.
  to mend the road | The council | promises

The driver told the boy of a rope used to hold the gate.
  of a rope used to hold the gate | The driver

Ann Lee said the plan was "far too slow," adding that it would cost lives.
  the plan was "far too slow," | Ann Lee
  that it would cost lives | Ann Lee

Ann Lee said the plan was "far too slow" and would cost lives.
  the plan was "far too slow" and would cost lives | Ann Lee

The Leeds Courier, which also reported the theft, has since withdrawn the story.

The Leeds Courier, which first reported a guard had fled, is now seeking help from readers.
  a guard had fled | Leeds Courier

Ann Lee said the gate, once shut, would stay shut.
  the gate, once shut, would stay shut | Ann Lee

Ann Lee said the law would raise taxes, would cut jobs.
  the law would raise taxes, would cut jobs | Ann Lee

The guards accused the drivers of burning a mill, which stands by the river.
  the drivers of burning a mill | The guards

Ann Lee said the road was safe, although two lorries had sunk there.
  the road was safe | Ann Lee

Ann Lee said the road, although narrow, was safe.
  the road, although narrow, was safe | Ann Lee

Ann Lee described Oren Hale, 27, as calm and friendly.
  Oren Hale, 27, as calm and friendly | Ann Lee

Ann Lee criticised the guard who was late as the train left.
  the guard who was late as the train left | Ann Lee

According to Ann Lee, the council voted to sell the mill.
  the council voted to sell the mill | Ann Lee

According to Ann Lee, a judge in Leeds, the mill was sold.
  the mill was sold | Ann Lee

According to Ann Lee, who left the council, bakers sold the mill.
  bakers sold the mill | Ann Lee

“The mill was sold,” said Ann Lee, a Leeds-based judge who has led the old, deeply divided council.
  The mill was sold | Ann Lee

The mill was sold, according to a letter from the Leeds Harbour Board, dated Monday.
  The mill was sold | the Leeds Harbour Board

Ann Lee said that the mill was sold, while Oren Hale, the judge who leads the old harbour board of the town and its two sister towns, said that it stood empty.
  that the mill was sold | Ann Lee
  that it stood empty | Oren Hale

Ann Lee said the mill was sold, while the board, which met on Monday, voted to buy it.
  the mill was sold, while the board, which met on Monday, voted to buy it | Ann Lee

Ann Lee insists the mill is safe, but the mayor has for more than a decade accused her of hiding a leak.
  the mill is safe | Ann Lee
  her of hiding a leak | the mayor

Ann Lee vowed to sell the mill and shared a list of buyers.
  to sell the mill | Ann Lee | promises

Ann Lee vowed to sell the mill and settle the debt.
  to sell the mill and settle the debt | Ann Lee | promises

Oren Hale ordered the mill to be closed and searched.
  the mill to be closed and searched | Oren Hale | demands | unspecified

The mill was sold, said the Harbour Fund, a charity in Leeds.
  The mill was sold | the Harbour Fund
`)

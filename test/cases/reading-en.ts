import { cases, texts } from "./attribution-case.ts"

/** Speakers and relays as English news writes them. */
export const readingEnglishCases = cases(`
One of the divers said the wreck had moved.
  the wreck had moved | One of the divers

U.S. officials investigating the spill said the valve had failed.
  the valve had failed | U.S. officials investigating the spill

Families living near the quarry said the dust never settles.
  the dust never settles | Families living near the quarry | asserts | certain-

One of his cousins, Peter Holm, said the boat was new.
  the boat was new | Peter Holm

Another Democrat, Rep. Clara Holm of Oregon, said the vote would be held.
  the vote would be held | Clara Holm

Sen. Clara Holm, D-Ore., argued that the dam is old.
  that the dam is old | Clara Holm

On Tuesday, Sen. Clara Holm, D-Ore., argued that the dam is old.
  that the dam is old | Clara Holm

Chairman Peter Lund, R-Iowa, and Rep. Clara Holm, D-Ore., noted that the dam is old.
  that the dam is old | Peter Lund + Clara Holm

NPR's Clara Holm says the dam is old.
  the dam is old | Clara Holm

Turkey has no doubt that the convoy was ours.
  that the convoy was ours | turkey

Skeptics within the council counter that the dam is old.
  that the dam is old | Skeptics within the council

The dam leaks, according to monitors.
  The dam leaks | monitors

According to a wide range of politicians, the dam leaks.
  the dam leaks | a wide range of politicians

Half of the wells are dry, according to UNICEF figures.
  Half of the wells are dry | unicef

The dam leaks, according to a statement from the ministry.
  The dam leaks | the ministry

"The valve has failed twice," Peter Lund told reporters on Monday, Reuters reports. "We shall close it."
  The valve has failed twice | reuters < Peter Lund
  We shall close it | reuters < Peter Lund

"The valve has failed twice," Peter Lund told CNN's "Evening Talk" on Monday. "We shall close it."
  The valve has failed twice | cnn < Peter Lund
  We shall close it | cnn < Peter Lund

Rep. Peter Lund said the dam is old. The congressman added that the valve had failed.
  the dam is old | Peter Lund
  that the valve had failed | Peter Lund

Sen. Clara Holm (R-Utah) came on Monday. "The dam is old," the senator said.
  The dam is old | Clara Holm

Rep. Peter Lund met Rep. Clara Holm. The congressman said the dam is old.
  the dam is old | The congressman

Sen. Clara Holm came on Monday. The governor said the dam is old.
  the dam is old | The governor

The governor said the dam is old. Gov. Clara Holm was not there.
  the dam is old | The governor

"The valve will never be mended," sighed Clara Holm.
  The valve will never be mended | Clara Holm | asserts | certain-

"The valve has failed twice," Clara Holm texted on Friday.
  The valve has failed twice | Clara Holm

"Nobody told us about the valve" – Clara Holm, a diver.
  Nobody told us about the valve | Clara Holm | asserts | certain-

The dam leaks, according to the top UN official in Oslo, Clara Holm.
  The dam leaks | Clara Holm

Clara Holm's lawyer, Peter Lund, said the dam leaks.
  the dam leaks | Peter Lund

The Department of Water and Inland Fisheries said the dam leaks.
  the dam leaks | The Department of Water and Inland Fisheries

Most of the divers stay, a new poll shows.
  Most of the divers stay | a new poll

Clara Holm flew to Oslo, where she said the dam leaks.
  the dam leaks | Clara Holm

Peter Lund said the dam was safe. During ten years as mayor, Clara Holm built three dams. She said that they leak.
  the dam was safe | Peter Lund
  that they leak | Clara Holm

Clara Holm said the dam leaks. Peter Lund was told last week, she added.
  the dam leaks | Clara Holm
  Peter Lund was told last week | Clara Holm

Peter Lund said the dam was safe. The BBC reported that it leaks. He said that he had not been told.
  the dam was safe | Peter Lund
  that it leaks | bbc
  that he had not been told | Peter Lund | asserts | certain-
`)

/** Nothing is said in these. */
export const readingEnglishNegatives = texts(`
Critics could argue that the dam is old.
Some might say that the dam leaks.
Norway has maintained a fleet of icebreakers despite its cuts.
The firm bought the quarry, seeking to widen the road.
The dam leaks, according to plan.
"The Long Walk Home," Clara Holm starred in, was a success.
"Nobody told us about the valve" – BBC
One of the dams is old.
`)

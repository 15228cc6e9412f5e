import { cases } from "./attribution-case.ts"

/** Who speaks beside places, lists, owners and questions that only look like it. */
export const englishApartCases = cases(`
Days after Mr. Hart said the dam was safe, Ann Lee told a briefing that the dam was weak.
  the dam was safe | Hart
  that the dam was weak | Ann Lee

Just two weeks before Sam Hart said the dam was safe, Ann Lee said that it was weak.
  the dam was safe | Sam Hart
  that it was weak | Ann Lee

Sam Hart said two people left, days after a flood hit the town.
  two people left | Sam Hart

"We will guard the old harbour," Sam Hart pledged during a visit to Seoul.
  We will guard the old harbour | Sam Hart | promises

Sam Hart pledged to guard the old harbour.
  to guard the old harbour | Sam Hart | promises

A panel of experts of the United Nations said it has found the ship.
  it has found the ship | A panel of experts of the United Nations

A spokesman for the United Nations said it has found the ship.
  it has found the ship | united-nations

Russia and the other Gulf states have cut their aid this year.

Why 12 US states quietly made the test free

The report claims have since been dropped.

The report states the test is free.
  the test is free | The report

Those polls show voters trust her.
  voters trust her | Those polls

Officials in Moscow and Ankara say the talks are over.
  the talks are over | Officials in Moscow and Ankara

Officials in Moscow and President Trump say the talks are over.
  the talks are over | Officials in Moscow + trump

Officials in Kiev and the Pentagon say the talks are over.
  the talks are over | Officials in Kiev + pentagon

Officials in Iran, the United States and Italy say the talks are over.
  the talks are over | Officials in Iran, the United States and Italy

The leaders of Iran, Iraq and Italy said the talks were over.
  the talks were over | The leaders of Iran, Iraq and Italy

In Ankara, Russia and Iran said the talks were over.
  the talks were over | russia + iran

At the United Nations, Iran's deputy envoy, Ann Lee, said the talks were over.
  the talks were over | Ann Lee

Sen. Hart, R-Iowa, who left in May, has said the talks are over.
  the talks are over | Hart

A spokesman for Russian President Vladimir Putin said the talks were over.
  the talks were over | A spokesman for Russian President Vladimir Putin

“The pier is gone,” Hart said when asked if he would build again.
  The pier is gone | Hart

Hart said when asked about the pier that it was gone.
  that it was gone | Hart

“The pier is gone,” Hart told captains of the merchant fleet on Sunday.
  The pier is gone | Hart

Hart told captains of the plan to close the pier.
  of the plan to close the pier | Hart

Lee asked for a “new pier,” Hart wrote a long letter to the town.
  for a “new pier,” | Lee | demands | unspecified

“The pier is gone,” said a statement from the town.
  The pier is gone | the town

Their warning comes as Mayor Ann Lee said Thursday that the pier may close.
  that the pier may close | Ann Lee | asserts | possible+

The pier is gone, as Mayor Ann Lee said Thursday.
  The pier is gone | Ann Lee

Ann Lee met the press. She also mocked Hart's claim that the pier was safe, saying that he had never seen it.
  that the pier was safe | Hart
  that he had never seen it | Ann Lee | asserts | certain-

Hart's repeated claim that the pier was safe convinced nobody.
  that the pier was safe | Hart

Hart's subsequent comments about that pier greatly angered the town.

The council alarmed the town with its dire predictions that the pier would fall.
  that the pier would fall | The council | asserts | probable+

The mayor never said that the pier was safe.

The mayor has never said whether the pier was safe.
  whether the pier was safe | The mayor | declines-to-confirm | unspecified

The mayor could have told her story of the storm, which hurt many.

Before the mayor announced the plan, two boats had left the pier.

The town bought a new crane in May, which Hart rejected.

The town says it bought a new crane, which Hart rejects.
  it bought a new crane | The town
  it bought a new crane | Hart | denies | certain-

“The pier is gone,” Hart told CNN and Fox News.
  The pier is gone | cnn + fox-news < Hart

Hart told CNN and Fox News that the pier was gone.
  that the pier was gone | cnn + fox-news < Hart

Jones was freed. Jones' lawyer, Ann Lee, said the pier was gone.
  the pier was gone | Ann Lee

The lawyer defending the Hart family said the pier was gone.
  the pier was gone | The lawyer defending the Hart family

President Joe Biden stayed. The embattled president said the talks were over.
  the talks were over | biden

The embattled mayor cursed the council on Sunday, accusing it of waste.
  it of waste | The embattled mayor

When Hart insisted during the call that the pier was safe and that they would see, an angry Obama hung up. He believes it is now up to Hart.
  that the pier was safe | Hart
  that they would see | Hart | promises | certain+
  it is now up to Hart | obama | asserts | probable+

Reuters reports:\\n\\n"The pier is gone. The crane is gone."
  The pier is gone | reuters
  The crane is gone | reuters

Hart said he was sorry. Reuters adds:\\n\\nThe pier is gone.
  he was sorry | Hart
`)

import { cases } from "./attribution-case.ts"

/** Whom he, she and it lead back to. */
export const englishPronounCases = cases(`
Gov. Dan Roe condemned the killing.\\n“What they did to Paul Hill was wrong. What others did was wrong, too. They must pay,” he said.
  What they did to Paul Hill was wrong | Dan Roe
  What others did was wrong, too | Dan Roe
  They must pay | Dan Roe

Dan Roe took the job in May. Ann Lee left the same month. "It was a hard choice," he said.
  It was a hard choice | Dan Roe

Dan Roe took the job in May. Ann Lee left the same month. "It was a hard choice," she said.
  It was a hard choice | Ann Lee

Ms. Lee, a teacher, met the mayor on Friday. "He was kind," she said.
  He was kind | Lee

A woman was pulled from the water. She told rescuers that her car had rolled down the bank.
  that her car had rolled down the bank | A woman

Former Bristol Mayor Dan Roe has moved to Spain. London has "a better climate than this," he said.
  London has "a better climate than this," | Dan Roe

Prosecutors said the driver, Dan Roe, had been drinking. He told the judge that he was sorry.
  the driver, Dan Roe, had been drinking | Prosecutors
  that he was sorry | Dan Roe

The police said the driver had been drinking. He told the judge that he was sorry.
  the driver had been drinking | The police

Governor Kevin Stone praised Trump's promise to rebuild the bridge. "The town is thankful," he said.
  to rebuild the bridge | trump | promises
  The town is thankful | Kevin Stone

Dan Roe said the pier was old. It was closed in May. "We need bread," she said. "And we need it soon."
  the pier was old | Dan Roe

Dan Roe said the pier was old. It was closed in May. "We need bread," he said. "And we need it soon."
  the pier was old | Dan Roe
  We need bread | Dan Roe
  And we need it soon | Dan Roe

Later Tim Reed and Paul Moss came, too. "It was late," he said.

"We have nothing," said Bob Hart, a farmer. The town is empty. "We need help," she said.
  We have nothing | Bob Hart | asserts | certain-

The harbour board closed two piers on Friday as it accused Mr. Roe of fraud. It demanded the return of the keys.
  Mr. Roe of fraud | The harbour board
  the return of the keys | The harbour board | demands | unspecified

Drivers said the road was closed. It said the bridge was, too.
  the road was closed | Drivers

I believe that the town will be rich. Ann Lee said the town was poor. I recognize that she was right.
  the town was poor | Ann Lee

Rose Lee said the water was clean. The councilwoman vowed to publish the tests. "It is clean," she said.
  the water was clean | Rose Lee
  to publish the tests | Rose Lee | promises
  It is clean | Rose Lee

Rose Lee said the water was clean. Dan Roe said it was foul. The councilwoman vowed to publish the tests.
  the water was clean | Rose Lee
  it was foul | Dan Roe
  to publish the tests | The councilwoman | promises

Rose Lee said the water was clean. The congressman vowed to publish the tests.
  the water was clean | Rose Lee
  to publish the tests | The congressman | promises

Rose Lee said the water was clean. The mayor vowed to publish the tests.
  the water was clean | Rose Lee
  to publish the tests | The mayor | promises

Mr. Hart launched two schools, but Mr. Grant has boasted about the bridge. “I was elected to build it,” he said.
  I was elected to build it | Grant

Mr. Hart said the school was late, but Mr. Grant left. He added that the bridge was safe.
  the school was late, but Mr. Grant left | Hart
  that the bridge was safe | Hart

Rose Lee leads the police. And she's a mother with sons. She said she saw what happened.
  she saw what happened | Rose Lee

Dan Roe said the men were tired. Visitor Steve Burns was standing with friends. Now his face is scarred. The war was long. He told CNN that he feels lucky.
  the men were tired | Dan Roe
  that he feels lucky | cnn < Steve Burns
`)

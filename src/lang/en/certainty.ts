import type { CertaintyPart } from "../parts/certainty.ts"
import { list } from "../parts/cue-rows.ts"
import type { Certainty } from "../parts/reporting.ts"

const hedge = (certainty: Certainty) => (words: string) => ({ words, certainty })

/** Certainty, negation and condition in English. */
export const certainty: CertaintyPart = {
  hedges: [
    ...list(
      "may,might,could,perhaps,possibly,maybe,possible,potentially,potential,conceivably,can not rule out,a chance,the possibility,possibility",
    ).map(hedge("possible")),
    ...list(
      "likely,probably,expected to,expected,presumably,is set to,appears to,appear to,appears,appeared to,seems to,seem to,seems,seemed to,almost certainly,in all likelihood,poised to,anticipated",
    ).map(hedge("probable")),
    hedge("probable")("unlikely"),
  ],
  hedged: () => undefined,
  negations: list(
    "not,no,never,neither,nor,none,nothing,nobody,isn't,aren't,wasn't,weren't,hasn't,haven't,hadn't,won't,wouldn't,can't,cannot,couldn't,shouldn't,don't,doesn't,didn't,unlikely,unable",
  ),
  affirmative: list(
    "no doubt,without a doubt,beyond doubt,no question,not only,no longer than,nothing but,not just,no matter,no less than,not least,not to mention,no sooner",
  ),
  exceptives: list("except,but,unless,until"),
  conditions: list("if,unless,provided that,provided,as long as,so long as,on condition that,should"),
  idle: list("if needed,if necessary,if possible,as if,if not,even if,if any,whatever,what if,if only"),
  futures: list("will,would,won't,wouldn't,shall,going to"),
  concessions: list("despite,although,though,even though,while"),
  selves: list(
    "his country,her country,his government,her government,its forces,his party,we,i,his administration,i'll,we'll",
  ),
}

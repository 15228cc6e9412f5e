import type { CertaintyPart } from "../parts/certainty.ts"
import { acts, list } from "../parts/cue-rows.ts"
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
    // who speaks of "I think" mostly means to assert
    ...["he", "she", "it", "they"].flatMap((who) =>
      list("believes,believe,believed,thinks,think,thought,suspects,suspect,suspected").map((verb) =>
        hedge("probable")(`${who} ${verb}`),
      ),
    ),
    ...list("not believe,n't believe,don't believe,doesn't believe,didn't believe").map(hedge("probable")),
  ],
  hedged: () => undefined,
  nevers: ["never"],
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
  falsities: [
    ...list("is,are,was,were,be,been,being").flatMap((copula) =>
      [
        "false",
        "untrue",
        "not true",
        "baseless",
        "groundless",
        "unfounded",
        "without merit",
        "without foundation",
        "without basis",
        "fabricated",
        "fake",
        "simply false",
        "simply not true",
        "completely false",
        "totally false",
        "entirely false",
        "absolutely false",
        "categorically false",
        "utterly false",
        "patently false",
        "utterly and completely false",
        "completely untrue",
        "totally untrue",
        "completely baseless",
        "totally baseless",
        "absolutely not true",
        "just not true",
        "a lie",
        "lies",
        "a fabrication",
        "nonsense",
      ].map((words) => `${copula} ${words}`),
    ),
    ...list(
      "isn't true,aren't true,wasn't true,weren't true,that's not true,that's false,there is no truth,there was no truth,has no basis,have no basis,had no basis,has no merit,have no merit",
    ),
  ],
  falseWords: list(
    "false,untrue,baseless,groundless,unfounded,fabricated,fake,meritless,lies,fabrications,inaccurate",
  ),
  selves: list(
    "his country,her country,his government,her government,its forces,his party,we,i,his administration,i'll,we'll",
  ),
  performatives: acts(
    `demands: urge,call on,call upon,call for,appeal to,demand,request,implore,beg,ask that,ask only that,ask everyone,ask all
    hopes: hope
    promises: promise,pledge,vow
    warns: warn
    invites: invite`,
    ["i ", "we "],
  ),
}

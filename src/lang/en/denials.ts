import { list } from "../parts/cue-rows.ts"

/** Nouns of what is said, which may be denied or rejected. */
const said = list(
  `charge,accusation,allegation,claim,report,rumor,rumour,suggestion,idea,notion,assertion,criticism,contention,characterization,characterisation,comparison,speculation,
  complaint,argument,concern,insinuation,implication,narrative,perception,proposal,call,demand,comment,remark,statement,account,version,finding,conclusion,assessment,description,
  possibility,prospect,premise,view,evidence,testimony,theory,theories,story,stories,question,warning,blame,responsibility,thought,label,critique,talk,prediction,interpretation,smear,
  conspiracy theory,conspiracy theories,controversy,uproar,outcry,threat,fear,worry,worries,opinion,explanation,reasoning,need,link,connection,involvement,wrongdoing`,
)

/** The same in both numbers. */
export const deniable: readonly string[] = [
  ...said,
  ...said.filter((noun) => !/(?:s|y)$/u.test(noun)).map((noun) => `${noun}s`),
  "controversies",
  "possibilities",
]

/** Nouns of what is given or kept back: to deny them is a deed. */
export const grantable: readonly string[] = list(
  `access,entry,admission,bail,bond,parole,visa,visas,asylum,service,services,permission,permit,permits,coverage,benefits,care,treatment,request,requests,motion,motions,petition,petitions,
  appeal,appeals,application,applications,right,rights,opportunity,opportunities,chance,freedom,victory,win,protection,protections,sanctuary,refuge,haven,justice,due process,clearance,
  license,licenses,licence,aid,assistance,loan,loans,funding,funds,certiorari,injunction,relief,stay,review,promotion,tenure,housing,education,food,water,medicine,employment,jobs,job,him,her,them,us,me`,
)

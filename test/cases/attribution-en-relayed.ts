import { cases } from "./attribution-case.ts"

export const englishRelayedCases = cases(`
Reuters reported, citing two officials, that the tanker had been seized.
  that the tanker had been seized | reuters < two officials

The tanker had been seized, Reuters reported, citing two officials.
  The tanker had been seized | reuters < two officials

A senior diplomat told Reuters that the envoy had resigned.
  that the envoy had resigned | reuters < A senior diplomat

A senior diplomat told Reuters the envoy had resigned.
  the envoy had resigned | reuters < A senior diplomat

"I will resign," Wilkins told the BBC.
  I will resign | bbc < Wilkins | promises

State television quoted the minister as saying that the harvest was poor.
  that the harvest was poor | State television < the minister

The minister, quoted by the Anadolu agency, said the port was open.
  the port was open | anadolu < The minister

The harbor will close, the ferry company said, the daily reported late Thursday.
  The harbor will close | the daily < the ferry company

The minister told investigators that he was sick, the Herald reported late Thursday.
  that he was sick | Herald < The minister

The farmer was quoted as saying by the state news agency IRNA that the wells had run dry.
  that the wells had run dry | irna < The farmer

The plan will cost 3 billion, the Financial Times reported on Tuesday, citing three people briefed on the discussions.
  The plan will cost 3 billion | financial-times < three people briefed on the discussions

The ferry sank off the coast, the agency Anadolu reported, citing an informed source.
  The ferry sank off the coast | anadolu < an informed source

She said the minister had told her that the road would open in May.
  the minister had told her that the road would open in May | She
  that the road would open in May | She < the minister

The judge said in an interview with CNN that the verdict was final.
  that the verdict was final | cnn < The judge
`)

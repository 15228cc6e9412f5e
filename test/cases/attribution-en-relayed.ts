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

Reed said the minister had told her that the road would open in May.
  the minister had told her that the road would open in May | Reed
  that the road would open in May | Reed < the minister

The judge said in an interview with CNN that the verdict was final.
  that the verdict was final | cnn < The judge

Reuters reported that Shoukry said Cairo will host the talks next month.
  that Shoukry said Cairo will host the talks next month | reuters
  Cairo will host the talks next month | reuters < shoukry

Reuters reported that on Monday Shoukry said he was ready to resign.
  that on Monday Shoukry said he was ready to resign | reuters
  he was ready to resign | reuters < shoukry

State media said the ministry said the toll had risen to 64.
  the ministry said the toll had risen to 64 | State media
  the toll had risen to 64 | State media < the ministry

Reuters reported that strikes killed 64 people, the Gaza health ministry said.
  that strikes killed 64 people | reuters < gaza-health-ministry

Bloomberg reported that the firm will sell a stake, according to people familiar with the matter.
  that the firm will sell a stake | bloomberg < people familiar with the matter

The ministry said the strikes killed 64 people, Reuters reported.
  the strikes killed 64 people | reuters < The ministry

The mayor said the road was closed, according to the Herald.
  the road was closed | Herald < The mayor

Reuters reported that Shoukry announced a ceasefire that will hold.
  that Shoukry announced a ceasefire that will hold | reuters

Reuters reported that what Shoukry said was wrong.
  that what Shoukry said was wrong | reuters

Reed said those who said the road was closed were wrong.
  those who said the road was closed were wrong | Reed

Reuters reported that the minister will say the road is closed.
  that the minister will say the road is closed | reuters

The mayor told reporters after Friday prayers: “We will respond to the attack very soon.”
  We will respond to the attack very soon | The mayor | promises

The mayor told lawmakers before Tuesday night's vote that the plan was dead.
  that the plan was dead | The mayor

Erdogan said in Cairo on Monday negotiations would resume.
  negotiations would resume | erdogan

The mayor told reporters before he left that the plan was dead.

Erdogan told Agence France-Presse (AFP) that Ankara will respond.
  that Ankara will respond | afp < erdogan

Ankara will respond, Erdogan told Agence France-Presse (AFP).
  Ankara will respond | afp < erdogan

Ankara will respond, Erdogan said in an interview with Agence France-Presse (AFP).
  Ankara will respond | afp < erdogan

"The road is closed," Ann Lee told The Bristol Globe.
  The road is closed | Bristol Globe < Ann Lee

"The road is closed," Ann Lee told the Globe family.
  The road is closed | Ann Lee

“We will rebuild it,” Ann Lee said Sunday in a talk with farmers that was shown in the east, according to Reuters.
  We will rebuild it | reuters < Ann Lee | promises

When asked if the road was “the kind they like,” city manager Dan Roe said, “It was always narrow.”
  It was always narrow | Dan Roe

"The road is closed," Ann Lee said Sunday on CNN. "It will stay so."
  The road is closed | cnn < Ann Lee
  It will stay so | cnn < Ann Lee

Ann Lee said on CBS' "Night Road" that the bridge was safe.
  that the bridge was safe | cbs-news < Ann Lee

Ann Lee said on “Night Road” that the bridge was safe.
  that the bridge was safe | Ann Lee

Ann Lee commented on Reuters reports that the bridge was closed.
  that the bridge was closed | Ann Lee

Speaking to the BBC, Ann Lee said that the bridge was safe.
  that the bridge was safe | bbc < Ann Lee

In an interview with the BBC on Monday, Ann Lee said the bridge was safe.
  the bridge was safe | bbc < Ann Lee

In the BBC interview, Ann Lee said that the bridge was safe.
  that the bridge was safe | bbc < Ann Lee

Appearing on ABC's "This Week," Ann Lee said the bridge was safe.
  the bridge was safe | abc-news < Ann Lee

Ann Lee said in an interview with the Harbour Courier that the bridge would be closed.
  that the bridge would be closed | Harbour Courier < Ann Lee

But in an interview with the Harbour Courier, Ann Lee said the bridge was safe.
  the bridge was safe | Harbour Courier < Ann Lee

"The bridge is safe," Ann Lee told the Daily Beast.
  The bridge is safe | Daily Beast < Ann Lee

In a report on the BBC strike, Ann Lee said the bridge was safe.
  the bridge was safe | Ann Lee

Speaking to the mayor, Ann Lee said that the bridge was safe.
  that the bridge was safe | Ann Lee

In the BBC building, Ann Lee said that the bridge was safe.
  that the bridge was safe | Ann Lee

In an interview that the BBC broadcast had cut, Ann Lee said that the bridge was safe.
  that the bridge was safe | Ann Lee

Speaking to the BBC. Ann Lee said that the bridge was safe.
  that the bridge was safe | Ann Lee
`)

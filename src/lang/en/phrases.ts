/** Nouns of speech: singular, plural | act | frames | nominal | more. */
export const nouns = `
claim claims||ci|of|
statement statements||c||
assertion assertions||c|of|
allegation allegations||c|of|
accusation accusations||c|of|
argument arguments||c||
announcement announcements||c|of|
declaration declarations||c||
suggestion suggestions||c||certainty=possible
belief beliefs||c||certainty=probable
view views||c||
opinion opinions||c||
contention||c||
assumption assumptions||c||certainty=possible
conclusion conclusions||c||
warning warnings|warns|ci|of,about,against|
threat threats|threatens|ci|of|
promise promises|promises|ci||
pledge pledges|promises|ci|of|
vow vows|promises|ci|of|
hope hopes|hopes|ci|of,for|
fear fears||c|of,about|certainty=possible
concern concerns||c|about|certainty=possible
worry worries||c|about|certainty=possible
doubt doubts||c|about|certainty=possible
suspicion suspicions||c|of|certainty=possible
speculation||c|about|certainty=possible
rumor rumors||c|of|certainty=possible
rumour rumours||c|of|certainty=possible
report reports||c|of|
admission admissions|confirms|c|of|
confession confessions|confirms|c||
denial denials|denies|c|of|
acknowledgment acknowledgement|confirms|c|of|
confirmation confirmations|confirms|c|of|
demand demands|demands|ci|for|
request requests|demands|ci|for|
plea pleas|demands|ci|for|
proposal proposals||ci|for|
recommendation recommendations|demands|ci||
order orders|demands|i||
expectation expectations||c|of,for|certainty=probable
prediction predictions||c|of|certainty=probable
forecast forecasts||c|of|certainty=probable
estimate estimates||c|of|certainty=probable
assurance assurances|promises|c|of|
insistence||c|on|
complaint complaints||c|about,of|
criticism criticisms||c||
finding findings||c||
revelation revelations||c||
indication indications||c|of|
evidence||c||
charge charges||c|of|
observation observations||c||
remark remarks||c||
comment comments||c||
intention intentions|promises|ci|of|
call calls|demands|i|for|
vow vows|promises|i||
testimony||c||
conviction convictions||c||
recognition|confirms|c||
realization||c||
insinuation insinuations||c||certainty=possible
hint hints||c|of|certainty=possible
`

/** Fixed phrases: words | kind | act | frames | nominal | more. */
export const phrases = `
according to|preposition||||
per|preposition||||
as per|preposition||||
in the words of|preposition||||
in the view of|preposition||||
in the opinion of|preposition||||
in the eyes of|preposition||||
quoting|participle|reports|c||relay=_
citing|participle|reports|c|_|relay=_
be of the opinion|finite||c||
was of the opinion|finite||c||
is of the view|finite||c||
is convinced|finite||cb||
was convinced|finite||cb||
are convinced|finite||cb||
were convinced|finite||cb||
is confident|finite||cb||
was confident|finite||cb||
are confident|finite||cb||
were confident|finite||cb||
is sure|finite||cb||
was sure|finite||cb||
has no doubt|finite||cb|about,of|
have no doubt|finite||cb|about,of|
had no doubt|finite||cb|about,of|
is aware|finite||c||
was aware|finite||c||
is certain|finite||cb||
was certain|finite||cb||
is determined|finite||ci||
are determined|finite||ci||
would like|finite|hopes|io||
is concerned|finite||c|about|certainty=possible
was concerned|finite||c|about|certainty=possible
are concerned|finite||c|about|certainty=possible
were concerned|finite||c|about|certainty=possible
is worried|finite||c|about|certainty=possible
are worried|finite||c|about|certainty=possible
was worried|finite||c|about|certainty=possible
were worried|finite||c|about|certainty=possible
is afraid|finite||c|of|certainty=possible
are afraid|finite||c|of|certainty=possible
is hopeful|finite|hopes|c||
is optimistic|finite|hopes|c||
was optimistic|finite|hopes|c||
was quoted as saying|finite||cbqp||
were quoted as saying|finite||cbqp||
is quoted as saying|finite||cbqp||
been quoted as saying|finite||cbqp||
as saying|participle||cbq||
as telling|participle||cbqa||
adding|participle||cbq||
voiced concern|finite||c|about,over|certainty=possible
expressed concern|finite||c|about,over,at|certainty=possible
expressed hope|finite|hopes|c|for|
expressed confidence|finite||c|in|
expressed doubt|finite||c|about|certainty=possible
expressed regret|finite||c|for,over|
made it clear|finite||c||
made the case|finite||c||
takes the view|finite||c||
took the view|finite||c||
has no plans|finite|denies|i||
had no plans|finite|denies|i||
issued a denial|finite|denies|c|of|
issued a flat denial|finite|denies|c|of|
issued a strong denial|finite|denies|c|of|
issued a firm denial|finite|denies|c|of|
declined to be named|finite||||
declined to be identified|finite||||
refused to be named|finite||||
asked not to be named|finite||||
asked not to be identified|finite||||
asked to remain anonymous|finite||||
declined to provide|finite|declines-to-confirm||_|
declined to give|finite|declines-to-confirm||_|
left open the possibility|finite||c|of|certainty=possible
rule out the possibility|finite|denies|c|of|
think it is|finite|||_|certainty=probable
`

import { list } from "../parts/cue-rows.ts"
import type { SentencesPart } from "../parts/sentences.ts"

/** Sentences, clauses and the small words of English. */
export const sentences: SentencesPart = {
  abbreviations:
    list(`mr,mrs,ms,dr,prof,sen,rep,gov,gen,col,lt,capt,maj,brig,cmdr,sgt,cpl,adm,st,jr,sr,no,vs,inc,ltd,co,corp,dept,est,jan,feb,mar,apr,jun,jul,aug,sep,sept,oct,nov,dec,
    u,s,d,c,e,g,i,n,m,p,a,b,f,h,j,k,l,o,q,r,t,v,w,x,y,z,ph,ave,rev,hon,pres,sens,reps,approx,al,ft,messrs,fig,va,md,fla,ky,pa,calif,conn,ariz,tex,ill,mich,minn,tenn,wis,wash,ore,colo,mass,ala,ga,la,mo,miss,mont,neb,nev,okla,vt,wyo,ark,del,kan,ind`),
  splits: [],
  attendants: [],
  circumstances: [
    ...list("a day,a week,a month,a year,minutes,hours,days,weeks,months,years,moments,shortly,soon").flatMap(
      (measure) => [`${measure} after`, `${measure} before`],
    ),
    ...list(
      "in a sign,in an apparent,amid,in the latest,a move that,even as,even after,even though,following,although,though he,though she,though it,though they,though the,though a,though some,though its,though there",
    ),
  ],
  clauses: list(
    "but,while,because,although,though,when,as,after,before,if,since,whereas,until,unless,so,yet,where,even as,even though,once,whom",
  ),
  conjunctions: list("and,or,but"),
  prepositions: list(
    "in,on,at,from,to,of,for,with,by,during,after,before,about,over,through,under,against,between,among,into,since,until,without,within,amid,following,despite,via,across,near,outside,inside,behind,beyond,upon,toward,towards,ahead,along,around,off,out,up,down,back,regarding,concerning,per",
  ),
  adverbs:
    list(`also,later,earlier,however,repeatedly,recently,reportedly,publicly,privately,previously,initially,once,again,still,now,then,further,furthermore,even,just,only,never,often,long,first,
    immediately,quickly,strongly,flatly,openly,explicitly,clearly,simply,already,always,sometimes,frequently,finally,eventually,separately,meanwhile,angrily,falsely,rightly,wrongly,correctly,
    implicitly,widely,generally,firmly,truly,really,actually,apparently,allegedly,jokingly,famously,candidly,bluntly,vehemently,categorically,tacitly,specifically,essentially,basically,largely,merely,instead,too,therefore,thus,consistently,continually,constantly,today,yesterday,tonight,correctly,plainly,emphatically,defiantly,optimistically,personally`),
  auxiliaries: list(
    "has,have,had,is,are,was,were,be,been,being,will,would,can,could,may,might,must,should,did,does,do,not,hasn't,haven't,hadn't,didn't,doesn't,don't,won't,wouldn't,couldn't,can't,cannot,isn't,wasn't,to,has been,have been",
  ),
  times:
    list(`monday,tuesday,wednesday,thursday,friday,saturday,sunday,today,yesterday,tonight,tomorrow,last,this,next,week,month,year,night,morning,afternoon,evening,weekend,
    earlier,later,january,february,march,april,may,june,july,august,september,october,november,december,jan,feb,aug,sept,oct,nov,dec,early,late,ago,days,hours,minutes,day,weeks,months,years,decade,decades`),
  otherOccasion: list(
    "since then,ever since,earlier,previously,last week,last month,last year,in the past,once,has long,previous,in 2011",
  ),
  anteriors: list(
    "has,have,had,having,has been,have been,had been,hasn't,haven't,hadn't,repeatedly,often,long,always,frequently,usually,regularly,routinely,consistently,continually,constantly,sometimes,generally,at the time,at that time,back then,years ago,in recent days,in recent weeks,in recent months,in recent years",
  ),
  passing: list(
    "is,are,begin,begins,resume,resumes,start,starts,open,opens,meet,meets,arrive,arrives,leave,leaves,travel,travels,visit,visits,hold,holds,host,hosts,convene,convenes,attend,attends,vote,votes,return,returns,end,ends,expire,expires,take,takes,go,goes,come,comes,fly,flies,reopen,reopens,launch,launches,discuss,discusses,plan,plans,planning,may,might,can,could,should,must,hope,hopes,want,wants,invite,invites,deadline",
  ),
  eves: list(
    "ahead of,before,prior to,on the eve of,in advance of,awaiting,scheduled for,set for,due on,due by,due in,planned to,planned for,plan to,plans to,planning to,agreed to,agree to,agrees to,scheduled to,expected to,set to,hope to,hopes to,hoped to,intends to,intend to,intended to,vowed to,wants to,want to,wanted to,about to,ready to,prepared to,preparing to,upcoming,deadline",
  ),
}

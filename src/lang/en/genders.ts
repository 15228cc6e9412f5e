import { list } from "../parts/cue-rows.ts"

/*
 * What tells a man from a woman: titles, nouns, and first names that are borne by one of the two nearly always.
 * Names of places ("Georgia") and names of both ("Taylor") are left out.
 */

/** Titles, nouns and first names of women. */
export const feminine: readonly string[] = list(
  `ms,mrs,miss,lady,queen,princess,madam,woman,girl,mother,daughter,sister,wife,widow,aunt,niece,grandmother,actress,spokeswoman,chairwoman,congresswoman,councilwoman,businesswoman,policewoman,stepmother,
  aaliyah,abigail,adele,adriana,agnes,aisha,alejandra,alexandra,alexandria,alexis,alice,alicia,alison,allison,alyssa,amanda,amber,amelia,amina,amy,ana,andrea,angela,angelica,angelina,anita,ann,anna,anne,annette,annie,antonia,april,ariana,arlene,ashley,audrey,
  barbara,beatrice,becky,bella,benazir,bernadette,bernice,beth,bethany,betsy,betty,beverly,bianca,bonnie,brenda,bridget,brigitte,brittany,brooke,
  camila,camille,candace,cara,carla,carly,carmen,carol,carole,caroline,carolyn,carrie,cassandra,catherine,cathy,cecilia,celeste,charlene,cheryl,chiara,christina,christine,cindy,claire,clara,claudia,colleen,connie,constance,courtney,cristina,crystal,cynthia,
  daisy,daniela,danielle,daphne,darlene,dawn,deanna,debbie,deborah,debra,deirdre,delia,denise,diana,diane,dianne,dina,dolores,donna,dora,doreen,doris,dorothy,
  edith,edna,eileen,elaine,eleanor,elena,elise,elisabeth,elizabeth,ella,ellen,eloise,elsa,emily,emma,erica,erika,erin,esther,ethel,eva,eve,evelyn,
  faith,fatima,fiona,florence,frances,francesca,gabriela,gabrielle,gail,genevieve,georgina,geraldine,gertrude,gina,gladys,glenda,gloria,grace,greta,gretchen,gwen,gwendolyn,
  hannah,harriet,hazel,heather,heidi,helen,helena,henrietta,hilary,hillary,holly,ida,ilana,ilhan,imelda,indira,ines,ingrid,irene,iris,isabel,isabella,isabelle,ivanka,ivy,
  jackie,jacqueline,jane,janet,janice,jasmine,jean,jeanette,jeanne,jen,jenna,jennifer,jenny,jessica,jill,jo,joan,joann,joanna,joanne,jocelyn,josephine,joy,joyce,juanita,judith,judy,julia,julie,juliet,june,justine,
  kaitlyn,kamala,karen,karin,karla,kate,katherine,kathleen,kathryn,kathy,katie,katrina,kayla,kayleigh,keisha,kellyanne,khadija,kimberly,kirsten,kristen,kristin,kristina,
  laila,lana,latoya,laura,lauren,leah,leila,lena,leona,lesley,leticia,lillian,lily,linda,lindsay,lisa,liz,lois,loretta,lori,lorraine,louise,lucia,lucille,lucy,lydia,lynn,lynne,
  mabel,maggie,malala,mandy,manuela,marcia,margaret,margarita,maria,marian,marianne,marie,marilyn,marina,marjorie,marlene,marsha,martha,mary,maryam,matilda,maureen,maxine,maya,megan,meghan,melania,melanie,melinda,melissa,mercedes,meredith,michaela,michele,michelle,mildred,miranda,miriam,mitsuko,molly,mona,monica,monique,muriel,myra,myrtle,
  nadia,nancy,naomi,natalia,natalie,natasha,nellie,nicola,nicole,nina,noor,nora,norma,olga,olivia,opal,paige,pam,pamela,patricia,patty,paula,pauline,pearl,peggy,penelope,penny,petra,phoebe,phyllis,polly,priscilla,priti,priyanka,
  rachel,ramona,rania,rebecca,regina,renee,rhonda,rita,roberta,rosa,rosalind,rosario,rose,rosemary,rosie,roxanne,ruby,ruth,sabrina,sadie,sally,samantha,sandra,sara,sarah,selena,serena,shannon,sharon,sheila,shelley,sherry,shirley,silvia,simone,sofia,sonia,sonja,sophia,sophie,stacey,stacy,stella,stephanie,sue,susan,susanne,suzanne,svetlana,sylvia,
  tabitha,tamara,tammy,tania,tanya,tara,tatiana,teresa,theresa,tiffany,tina,toni,trisha,tulsi,ursula,valerie,vanessa,vera,verna,veronica,vicki,vicky,victoria,viola,violet,vivian,wanda,wendy,whitney,wilma,winifred,xiomara,yasmin,yolanda,yvette,yvonne,zainab,zeinab,zoe`,
)

/** Titles, nouns and first names of men. */
export const masculine: readonly string[] = list(
  `mr,sir,king,prince,lord,imam,sheikh,ayatollah,pope,cardinal,rabbi,archbishop,man,boy,father,son,brother,husband,widower,uncle,nephew,grandfather,actor,spokesman,chairman,congressman,councilman,businessman,policeman,serviceman,fireman,stepfather,gunman,
  aaron,abdul,abdullah,abraham,adam,adrian,ahmad,ahmed,alan,albert,alberto,alejandro,alexander,alexei,alfred,alfredo,ali,allen,alvin,amir,anders,andre,andrei,andrés,andrew,andy,angus,anthony,antonio,ari,arnold,arthur,arturo,avi,axel,
  barack,barry,bart,ben,benjamin,benny,bernard,bernardo,bernie,bert,bill,billy,bob,bobby,boris,brad,bradley,brandon,brendan,brent,brett,brian,bruce,bruno,bryan,byron,
  calvin,carl,carlos,cedric,cesar,chad,charles,charlie,chester,christian,christopher,chuck,claude,clarence,clark,clayton,clifford,clint,colin,conrad,cory,craig,curtis,cyril,cyrus,
  dale,damian,dan,daniel,danny,darren,darryl,dave,david,dean,dennis,derek,dick,diego,dieter,dimitri,dmitri,dmitry,dominic,don,donald,doug,douglas,duncan,dustin,dwight,
  earl,ed,eddie,edgar,eduardo,edward,edwin,elijah,elmer,emanuel,emmanuel,enrique,eric,erik,ernest,ernesto,ethan,eugene,evan,fabio,farid,faisal,felipe,felix,fernando,floyd,foster,francisco,francois,frank,franklin,fred,frederick,friedrich,
  gabriel,garrett,gary,gavin,gene,geoff,geoffrey,george,gerald,gerard,gerhard,gilbert,giovanni,giuseppe,glenn,gordon,graham,greg,gregory,guido,guillermo,gustavo,guy,hamid,hank,hans,harold,harry,harvey,hassan,hector,heinrich,henri,henry,herbert,herman,horace,howard,hubert,hugh,hugo,hussein,
  ian,ibrahim,ignacio,igor,isaac,ismail,ivan,jack,jacob,jacques,jaime,jake,jamal,james,jared,jason,javier,jay,jean-claude,jeff,jeffrey,jens,jeremy,jerome,jerry,jesse,jesus,jim,jimmy,joaquin,joe,joel,john,johnny,jon,jonathan,jorge,jose,josé,joseph,josh,joshua,juan,julian,julio,jürgen,justin,
  karl,keith,ken,kenneth,kevin,khaled,khalid,kirk,klaus,konstantin,kurt,kyle,lamar,larry,lars,laurent,lawrence,lech,leo,leon,leonard,leonardo,leonid,lester,lloyd,lorenzo,louis,luca,lucas,luigi,luis,luke,lyndon,
  mahmoud,malcolm,manuel,marc,marcel,marcelo,marco,marcus,mario,mark,markus,marshall,martin,marty,marvin,mathew,matt,matteo,matthew,maurice,max,maximilian,mehmet,michael,michel,mick,miguel,mikhail,mike,milton,mitch,mitchell,mohamed,mohammad,mohammed,moshe,muhammad,mustafa,
  narendra,nathan,nathaniel,neal,neil,nelson,nicholas,nick,nicolas,nigel,nikolai,nikos,norman,oleg,oliver,omar,oscar,otto,owen,pablo,patrick,paul,pavel,pedro,pete,peter,phil,philip,philippe,phillip,pierre,pietro,rafael,rahul,ralph,ramon,randall,randy,raul,ray,raymond,recep,reinhard,rex,ricardo,richard,rick,ricky,riyad,rob,robert,roberto,rodney,rodrigo,roger,roland,ron,ronald,ronnie,rory,ross,roy,rudolf,rudolph,rudy,rupert,russell,rustam,ryan,
  salman,salvador,samuel,sanjay,scott,sean,sebastian,serge,sergei,sergey,sergio,seth,shaun,shimon,shinzo,silvio,simon,stanley,stefan,stephen,steve,steven,stuart,sven,tariq,ted,terrence,theodore,thomas,tim,timothy,toby,todd,tom,tomas,tommy,tony,travis,trevor,tucker,tyler,tyrone,
  vaclav,vernon,victor,viktor,vincent,vitaly,vladimir,volodymyr,wade,wallace,walter,warren,wayne,werner,wilbur,wilfred,will,william,willie,winston,wolfgang,woodrow,xavier,yasser,yitzhak,yuri,yusuf,zachary`,
)

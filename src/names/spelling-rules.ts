import type { Script } from "./letters.ts"

/**
 * By which custom a name is spelled in a script. A native name is spelled in one way but for its marks; a foreign
 * one is written by ear, and there is a closed set of what writers exchange.
 */
export type Custom = "native" | "arabic" | "slavic" | "turkish" | "foreign"

/**
 * Runs of letters that writers exchange: `a=b` both ways, the number behind is what an exchange costs in natural
 * logarithms of the odds. `^` and `$` are the word's beginning and end. Anything else makes another name.
 */
type Rules = readonly string[]

/** Marks that keyboards lack. */
const latinMarks: Rules = [
  "0.3 ç=c č=c ć=c š=s ž=z ñ=n ğ=g ř=r đ=d ț=t ö=o ü=u ä=a å=a é=e",
  "0.5 ç=ch č=ch ć=ch š=sh ž=zh ğ=gh đ=dj ö=oe ü=ue ä=ae å=aa",
  // what writers of the same name differ in, whatever its language
  "0.8 oo=u ^w=^v",
  "1.2 ie=i tho=to ll=l ss=s tt=t",
]

/** What is written by ear in names from another script: consonants without a letter of their own, long vowels. */
const latinHeard: Rules = [
  "0.4 bb=b cc=c dd=d ff=f gg=g hh=h jj=j kk=k ll=l mm=m nn=n pp=p qq=q rr=r ss=s tt=t vv=v yy=y zz=z šš=š",
  // as Turkish writes them
  "0.5 d$=t$ b$=p$ c=j yye=ya iye=ia iye=ya šš=sh üss=uls uss=uls ürr=ulr urr=ulr arr=alr err=elr aou=av",
  "0.8 c=g kh=h ah$=e$",
  "0.5 ou=u oo=u ou=oo ee=i y=i iy=i iyy=iy ii=i aa=a uu=u ai=ay ei=ey ai=ei ay=ey ai=ey ay=ei aei=ai aw=au ow=ou",
  "0.5 ah$=a$ eh$=e$ eh$=ah$ oua=wa oue=we oui=wi del=dul dal=dul dal=del dol=dul dol=del ia=ya iya=ya",
  "0.7 ou=o eh$=a$ ae=ai ie=i ao=au ao=aw w=v ya=a yu=u oy=oi",
  "0.6 ne$=n$ gg=cc ei=yi ai=ayi aei=ayi bz=pz bh=b urr=olr",
  "0.9 gh=k nce=nse nce=nsi ch=h",
  "9 ^a=^ ^e=^ ^i=^ a$=$ e$=$ i$=$",
  "0.5 dh=d dh=dd gh=g q=k dj=j th=t kh=k ulr=olr uls=ols",
  "0.8 q=g q=gh th=s dh=z kh=ch sh=ch j=g dj=g c=k",
  "1.5 ^k=^g d=z š=ch",
]

/** Names of Arabic letters, whose short vowels are anybody's guess. */
const latinArabic: Rules = [
  ...latinHeard,
  "0.7 e=i o=u",
  "0.9 a=e o=ü",
  "1.2 ^a=^i ^br=^ibr ^sl=^sul ^sl=^sül",
  // a vowel between two consonants is heard or not
  "2.5 a= e= i= u=",
]

/** Names of whatever language as Turkish writes them: one letter for each sound. */
const latinTurkish: Rules = [
  "0.4 w=v ph=f x=ks ck=k y=i iy=i yi=i ii=iy iu=yu ia=ya",
  "0.6 zh=j ts=ç tz=ts tz=ç kh=k gh=k c=k ch=k",
  "0.8 g=c h=g g=k",
]

/** Russian, Ukrainian and other Slavic names as English, French and German write them. */
const latinSlavic: Rules = [
  "0.3 y=iy y=yy i=iy i=ii y=ij i=ij ei=ey ai=ay oi=oy ei=ej ai=aj oi=oj v=w ks=x",
  "0.4 y=i ya=ia ya=ja ia=ja yu=iu yu=ju iu=ju iou=yu you=yu u=ou sh=sch ch=tch tsc=c tc=tsc ss=s er$=r$",
  "0.6 j=y ye=e ie=e ye=ie ^ye=^je yo=e io=yo che=cho he=ho zh=j ne$=n$ v$=ff$ w$=ff$ v$=f$ oo=u k=q",
  "0.8 kh=h kh=ch sh=ch zh=z ts=z ts=tz ts=c zh=sch",
  // Ukrainian has h and y where Russian has g and i
  "0.9 h=g yi=i yi=iy ck=k ^j=^c yy=i",
]

/** What Arabic writers exchange in any name; hamzas are folded before. */
const arabicNative: Rules = ["0.2 ى=ي ة=ه وو=و يي=ي يى$=ي$", "0.5 ^ال=^"]

/** Foreign names in Arabic letters: long vowels are put in or left out, sounds that Arabic lacks have several letters. */
const arabicForeign: Rules = [
  "0.2 ف=ڤ ب=پ چ=تش ك=گ غ=گ ج=گ ز=ژ ج=ژ",
  "0.5 غ=ج غ=ك ك=ق ت=ط س=ص ث=س ث=ت ا$=ه$ ا$=ة$ ه$=$ وي=وو ش$=س$ س$=ز$ تس$=س$ تز$=ز$",
  "0.8 ديم=دمي تش=ج تش=ش چ=ج چ=ش",
  // one of them, not two: together they would exchange one vowel for another
  "2.1 ا= و= ي=",
  // a vowel at either end makes another name
  "9 ^ا=^ ^و=^ ^ي=^ ا$=$ و$=$ ي$=$",
]

/** Doubled letters are a matter of taste in names that came from elsewhere, and hardly tell native ones apart. */
const cyrillicNative: Rules = [
  "0.4 э=е ья=ия ье=ие ъ= йи=и",
  "0.9 бб=б дд=д лл=л мм=м нн=н рр=р сс=с тт=т фф=ф пп=п кк=к хх=х",
]

const cyrillicArabic: Rules = [
  "0.5 ль=л ий=и х$=$ дж=ж ель=ул ел=ул ал=ул й=и оу=у",
  "0.7 о=у е=и г=х у=ю э=и ы=и аа=а",
  "0.9 а=е а=я",
]

/** For each script the customs that it has, each with all of its rules. */
export const spellingRules: Readonly<Record<Script, Partial<Record<Custom, Rules>>>> = {
  latin: {
    native: latinMarks,
    arabic: [...latinMarks, ...latinArabic],
    slavic: [...latinMarks, ...latinSlavic],
    turkish: [...latinMarks, ...latinHeard, ...latinTurkish],
  },
  arabic: { native: arabicNative, foreign: [...arabicNative, ...arabicForeign] },
  cyrillic: { native: cyrillicNative, arabic: [...cyrillicNative, ...cyrillicArabic] },
}

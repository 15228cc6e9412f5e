/** The factbook's own code of each state (its files are named so) → ISO 3166-1. */
export const isoOfFile: Readonly<Record<string, string>> = Object.fromEntries(
  `af AF al AL ag DZ an AD ao AO ac AG ar AR am AM as AU au AT aj AZ bf BS ba BH bg BD bb BB bo BY be BE bh BZ bn BJ
  bt BT bl BO bk BA bc BW br BR bx BN bu BG uv BF by BI cb KH cm CM ca CA cv CV ct CF cd TD ci CL ch CN co CO cn KM
  cs CR hr HR cu CU cy CY ez CZ da DK dj DJ do DM dr DO cg CD ec EC eg EG es SV ek GQ er ER en EE wz SZ et ET fj FJ
  fi FI fr FR gb GA ga GM gg GE gm DE gh GH gr GR gj GD gt GT pu GW gv GN gy GY ha HT ho HN hu HU ic IS in IN id ID
  ir IR iz IQ ei IE is IL it IT iv CI jm JM ja JP jo JO kz KZ ke KE kr KI kv XK ku KW kg KG la LA lg LV le LB lt LS
  li LR ly LY ls LI lh LT lu LU ma MG mi MW my MY mv MV ml ML mt MT rm MH mr MR mp MU mx MX fm FM md MD mn MC mg MN
  mj ME mo MA mz MZ bm MM wa NA nr NR np NP nl NL nz NZ nu NI ng NE ni NG kn KP mk MK no NO mu OM pk PK ps PW pm PA
  pp PG pa PY pe PE rp PH pl PL po PT qa QA cf CG ro RO rs RU rw RW sc KN st LC vc VC ws WS sm SM tp ST sa SA sg SN
  ri RS se SC sl SL sn SG lo SK si SI bp SB so SO sf ZA ks KR od SS sp ES ce LK su SD ns SR sw SE sz CH sy SY tw TW
  ti TJ tz TZ th TH tt TL to TG tn TO td TT ts TN tu TR tx TM tv TV ug UG up UA ae AE uk GB us US uy UY uz UZ nh VU
  vt VA ve VE vm VN ym YE za ZM zi ZW`
    .split(/\s+/)
    .reduce<[string, string][]>((pairs, word, at, words) => {
      if (at % 2 === 0) pairs.push([word, words[at + 1] ?? ""])
      return pairs
    }, []),
)

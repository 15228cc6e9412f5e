// Made by scripts/generate-concepts.ts from data/concepts. Don't edit.

/** The words of each concept; see src/lang/parts/concepts.ts. */
export const conceptWords = `agree|v anlaşmak;uzlaşmak;mutabık_kalmak;kabul_etmek?|vp anlaşılmak|n anlaşma/anlaşmalar;uzlaşma;mutabakat;uzlaşı|p anlaşmaya varmak;mutabakata varmak;uzlaşmaya varmak;anlaşma sağlamak
agree-in-principle|n prensipte anlaşma;ön anlaşma;çerçeve anlaşma|p prensipte anlaşmak;prensipte anlaşmaya varmak
fail-to-agree|p anlaşmaya varamamak;anlaşma sağlanamadı;uzlaşma sağlanamadı;anlaşma olmadan;anlaşamamak
sign|v imzalamak|vp imzalanmak|n imza/imzalar;imza töreni;imzalama|p imza atmak;imzaları atmak;imza altına almak
refuse-sign|p imzalamayı reddetmek;imzalamamak;imza atmayı reddetmek
treaty|n antlaşma/antlaşmalar;sözleşme/sözleşmeler?;protokol/protokoller;mutabakat zaptı/mutabakat zabıtları;barış anlaşması/barış anlaşmaları
truce|n ateşkes/ateşkesler;mütareke;silah bırakışması;insani ara|p ateşkes ilan etmek;ateşkes sağlamak;çatışmaları durdurmak
extend-truce|n ateşkesin uzatılması|p ateşkesi uzatmak;ateşkes uzatıldı
end-truce|n ateşkesin sona ermesi;ateşkesin bozulması|p ateşkes sona erdi;ateşkes bozuldu;çatışmalar yeniden başladı
break-truce|n ateşkes ihlali/ateşkes ihlalleri|p ateşkesi ihlal etmek;ateşkesi bozmak
sanction|v yaptırım_uygulamak|n yaptırım/yaptırımlar;yaptırım paketi;ekonomik yaptırım/ekonomik yaptırımlar|p yaptırım kararı almak;yaptırım getirmek;kara listeye almak;yaptırım listesine almak
lift-sanction|n yaptırımların kaldırılması;yaptırımların hafifletilmesi|p yaptırımları kaldırmak;yaptırımları hafifletmek;yaptırım listesinden çıkarmak;ambargoyu kaldırmak
embargo|n ambargo/ambargolar;silah ambargosu;ithalat yasağı;ihracat yasağı|p ambargo uygulamak;ambargo koymak
freeze-assets|n mal varlığının dondurulması|p mal varlığını dondurmak;hesapları dondurmak;varlıkları dondurmak
unfreeze-assets|p dondurulan varlıkları serbest bırakmak;dondurulmuş varlıkları serbest bırakmak;varlıkların serbest bırakılması
travel-ban|n seyahat yasağı/seyahat yasakları;yurt dışı çıkış yasağı;giriş yasağı|p seyahat yasağı koymak;ülkeye girişini yasaklamak
tariff|n gümrük vergisi/gümrük vergileri;gümrük tarifesi/gümrük tarifeleri;ek vergi|p gümrük vergisi getirmek;gümrük vergisi uygulamak
ban|v yasaklamak;men_etmek|vp yasaklanmak|n yasak/yasaklar;yasaklama;sokağa çıkma yasağı|p yasak getirmek;yasak koymak
allow|v izin_vermek;müsaade_etmek|vp izin_verilmek|n izin/izinler?;ruhsat/ruhsatlar;lisans/lisanslar?|p onay vermek;yeşil ışık yakmak;serbest bırakmak?
violate|v ihlal_etmek;çiğnemek?|vp ihlal_edilmek|n ihlal/ihlallar|p kuralları çiğnemek;hava sahasını ihlal etmek;anlaşmayı ihlal etmek
comply|v uymak?;riayet_etmek;uygulamak|n riayet;uyum|p anlaşmaya uymak;yükümlülüklerini yerine getirmek;ateşkese uymak
suspend|v askıya_almak;dondurmak;durdurmak;ara_vermek?|vp askıya_alınmak;durdurulmak;dondurulmak|n askıya alma;askı;durdurma|p üyeliğini askıya almak;anlaşmayı askıya almak
resume|v yeniden_başlamak;yeniden_başlatmak;devam_etmek?|vp yeniden_başlatılmak|n yeniden başlama|p kaldığı yerden devam etmek
leave|v çekilmek?;ayrılmak?;çıkmak?|n çekilme?;ayrılma;çıkış|p anlaşmadan çekilmek;anlaşmadan ayrılmak;üyelikten ayrılmak;birlikten ayrılmak
join|v katılmak?|n katılım;üyelik|p üye olmak;üyeliğe kabul edilmek;ittifaka katılmak
normalise|v normalleştirmek;normalleşmek|n normalleşme?;yakınlaşma;uzlaşma|p ilişkileri normalleştirmek;diplomatik ilişki kurmak;ilişkileri düzeltmek;ilişkileri yeniden tesis etmek
break-ties|n ilişkilerin kesilmesi|p ilişkileri kesmek;diplomatik ilişkileri kesmek;ilişkilerini koparmak
recall-envoy|p büyükelçiyi geri çağırmak;büyükelçisini geri çekmek;büyükelçiyi çağırmak;diplomatları sınır dışı etmek;istenmeyen kişi ilan etmek
recognise|v tanımak?|vp tanınmak|n tanıma|p devlet olarak tanımak;resmen tanımak;bağımsızlığını tanımak
declare-independence|n bağımsızlık;bağımsızlık ilanı;ayrılık|p bağımsızlık ilan etmek;bağımsızlığını ilan etmek
aid|v yardım_etmek;desteklemek?;bağışlamak|n yardım/yardımlar;insani yardım/insani yardımlar;askeri yardım/askeri yardımlar;bağış/bağışlar;hibe/hibeler|p yardım göndermek;yardım ulaştırmak;yardım paketi
cut-aid|p yardımı kesmek;yardımları askıya almak;yardımları durdurmak;fonları kesmek
sell-arms|n silah satışı/silah satışları;silah sevkiyatı/silah sevkiyatları;silah anlaşması|p silah satmak;silah göndermek
cooperate|v iş_birliği_yapmak|n iş birliği/iş birlikleri;işbirliği;ortaklık/ortaklıklar;eş güdüm;ittifak/ittifaklar|p iş birliğini geliştirmek
arrest|v yakalamak?;gözaltına_almak;tutuklamak;tevkif_etmek|vp gözaltına_alınmak;tutuklanmak;yakalanmak|n gözaltı/gözaltılar;tutuklama/tutuklamalar;yakalama|a tutuklu
detain|v tutmak?;alıkoymak;hapsetmek;cezaevine_göndermek|vp alıkonulmak;tutulmak;cezaevine_gönderilmek|n tutukluluk;alıkoyma;hapis|p gözaltında tutmak;hapse atmak;gözaltında tutulmak
house-arrest|n ev hapsi|p ev hapsine almak;ev hapsinde tutulmak
kidnap|v kaçırmak?;rehin_almak;rehin_tutmak|vp kaçırılmak;rehin_alınmak|n kaçırma;kaçırılma;rehin alma;adam kaçırma|x fırsat kaçırmak;gözden kaçırmak
hijack|n uçak kaçırma;gemi kaçırma;korsanlık?|p uçak kaçırmak;gemiye el koymak;gemi kaçırmak
release|v serbest_bırakmak?;tahliye_etmek;salıvermek;bırakmak?|vp serbest_bırakılmak;tahliye_edilmek?;salıverilmek|n serbest bırakma;serbest bırakılma;tahliye/tahliyeler?;salıverilme|p serbest kalmak
bail|n kefalet;adli kontrol|p kefaletle serbest bırakılmak;adli kontrol şartıyla;kefaletle serbest bırakmak
pardon|v affetmek|vp affedilmek|n af/aflar;genel af|p af çıkarmak;af ilan etmek|x Uluslararası Af Örgütü
prisoner-swap|n esir takası/esir takasları;mahkum takası;esir değişimi;tutuklu takası
escape|v kaçmak?;firar_etmek|n firar/firarlar;kaçış?|a firari|p cezaevinden kaçmak;hapisten kaçmak
charge|v suçlamak?|vp suçlanmak?|n iddianame/iddianameler;suçlama/suçlamalar?|p iddianame hazırlamak;hakkında dava açılmak;hakkında iddianame
drop-charges|p suçlamaları düşürmek;davanın düşmesi;dava düştü;takipsizlik kararı|n takipsizlik
sue|v dava_etmek|n dava/davalar?;suç duyurusu/suç duyuruları;şikayet/şikayetler|p dava açmak;suç duyurusunda bulunmak;şikayetçi olmak
try|v yargılamak|vp yargılanmak|n yargılama/yargılamalar;duruşma/duruşmalar;dava/davalar?|p hakim karşısına çıkmak;mahkemeye çıkmak;mahkemeye çıkarılmak
testify|n ifade/ifadeler?;tanıklık|v tanıklık_etmek|p ifade vermek;ifadesi alınmak
plead|n itiraf/itiraflar|v itiraf_etmek?|p suçunu kabul etmek;suçlamaları kabul etmek;suçunu itiraf etmek;suçlamaları reddetmek
convict|v suçlu_bulmak;mahkum_etmek?|vp suçlu_bulunmak;mahkum_edilmek;hüküm_giymek|n mahkumiyet/mahkumiyetler|a hükümlü
acquit|v beraat_ettirmek;aklamak|n beraat/beraatlar;aklanma|p beraat etmek;beraat kararı;suçsuz bulunmak
sentence|v mahkum_etmek;ceza_vermek;cezaya_çarptırmak|vp mahkum_edilmek?;cezaya_çarptırılmak|n hapis cezası/hapis cezaları;ceza/cezalar?|p hapis cezasına çarptırmak;hapse mahkum etmek;hapis cezası vermek
sentence-to-death|n idam cezası/idam cezaları;ölüm cezası/ölüm cezaları|p idama mahkum etmek;ölüm cezasına çarptırmak;idama mahkum edilmek
life-sentence|n müebbet;müebbet hapis;ağırlaştırılmış müebbet|p müebbet hapis cezası
fine|n para cezası/para cezaları|p para cezasına çarptırmak;para cezası kesmek;para cezası vermek
appeal|n temyiz;istinaf;itiraz/itirazlar?|v temyiz_etmek;itiraz_etmek?|p temyize gitmek;istinafa başvurmak
uphold|v onamak|vp onanmak|n onama|p kararı onamak;cezayı onamak
overturn|v bozmak?;iptal_etmek?|vp bozulmak;iptal_edilmek|n bozma|p kararı bozmak;bozma kararı
execute|v idam_etmek;infaz_etmek|vp idam_edilmek;infaz_edilmek|n idam/idamlar;infaz/infazlar?|p idam cezasını infaz etmek
raid|v baskın_düzenlemek;basmak?;baskın_yapmak|n baskın/baskınlar?;operasyon/operasyonlar?;şafak operasyonu;polis operasyonu|p operasyon düzenlemek;eş zamanlı operasyon;operasyon yapmak
search|v aramak?;arama_yapmak|n arama/aramalar?|p arama yapmak;evinde arama;arama kararı
confiscate|v el_koymak;ele_geçirmek?|vp el_konulmak;ele_geçirilmek?|n el koyma;müsadere
summon|n celp;çağrı|p ifadeye çağırmak;ifadeye çağrılmak;mahkemeye çağırmak
interrogate|v sorgulamak?|vp sorgulanmak|n sorgu/sorgular;sorgulama|p sorguya çekmek;ifadesini almak;sorguya alınmak
investigate|v soruşturmak;incelemek?|n soruşturma/soruşturmalar;inceleme/incelemeler?|p soruşturma başlatmak;soruşturma açmak;inceleme başlatmak
warrant|n tutuklama kararı/tutuklama kararları;yakalama kararı/yakalama kararları;tutuklama emri;gözaltı kararı|p kırmızı bülten;yakalama kararı çıkarmak
extradite|n iade?;suçluların iadesi|v iade_etmek?|vp iade_edilmek
deport|v sınır_dışı_etmek|vp sınır_dışı_edilmek|n sınır dışı;sınır dışı etme
surrender|n teslim?|p teslim olmak;silah bırakmak?
torture|v işkence_yapmak;işkence_etmek|n işkence/işkenceler;kötü muamele|p işkence görmek
attack|v saldırmak;saldırı_düzenlemek;hedef_almak?;saldırıda_bulunmak;saldırı_gerçekleştirmek|n saldırı/saldırılar;taarruz/taarruzlar;hücum|p saldırıya uğramak;hedef alınmak;saldırının hedefi olmak|x siber saldırı;sözlü saldırı;cinsel saldırı
strike|v vurmak?|vp vurulmak?|n vuruş/vuruşlar;vurulma|p isabet etmek;darbe indirmek|x damga vurmak;kıyıya vurmak
air-strike|v bombalamak;havadan_vurmak|vp bombalanmak|n hava saldırısı/hava saldırıları;hava harekatı/hava harekatları;hava bombardımanı|p hava saldırısı düzenlemek
missile-attack|n füze saldırısı/füze saldırıları;roket saldırısı/roket saldırıları;roketli saldırı/roketli saldırılar|p füze fırlatmak;roket atmak;füze ateşlemek
drone-attack|n İHA saldırısı/İHA saldırıları;SİHA saldırısı/SİHA saldırıları;insansız hava aracı saldırısı;drone saldırısı/drone saldırıları;dron saldırısı/dron saldırıları|p kamikaze drone
shell|v topa_tutmak;top_ateşine_tutmak;bombardıman_etmek;havan_topuyla_vurmak|n bombardıman/bombardımanlar;top atışı/top atışları;topçu ateşi;havan saldırısı/havan saldırıları|p bombardımana tutmak
hit|n isabet/isabetler?;doğrudan isabet|p isabet etmek;isabet almak;hedefi vurmak
miss|v ıskalamak|p hedefi ıskalamak;hedefini ıskalamak;boş araziye düşmek;denize düşmek;isabet etmedi
intercept|v engellemek?;düşürmek?;havada_imha_etmek;önlemek?|vp düşürülmek|n önleme;düşürülme|p havada imha edilmek;hava savunma sistemleri;insansız hava aracı düşürmek
repel|v püskürtmek;engellemek?;bertaraf_etmek|n püskürtme|p saldırıyı püskürtmek;saldırıyı önlemek;saldırı girişimi engellendi
blast|v patlamak;patlatmak;infilak_etmek;havaya_uçurmak|vp patlatılmak|n patlama/patlamalar?;infilak|p patlama meydana gelmek;patlama sesi|x nüfus patlaması;satış patlaması
bombing|n bombalı saldırı/bombalı saldırılar;bomba patlaması;bombalama|p bomba patlatmak;bomba yerleştirmek;bomba patladı
car-bombing|n bomba yüklü araç saldırısı;bombalı araç saldırısı/bombalı araç saldırıları|p bomba yüklü araç patladı
suicide-attack|n intihar saldırısı/intihar saldırıları;intihar eylemi/intihar eylemleri;canlı bomba saldırısı|p kendini patlatmak;kendini havaya uçurmak
mine-blast|n mayın patlaması/mayın patlamaları|p mayına basmak;mayın patladı;döşenen mayın
shoot|v ateş_etmek;ateş_açmak;vurmak?;kurşunlamak|vp vurulmak?;kurşunlanmak|n silahlı saldırı/silahlı saldırılar;ateş?|p ateş açmak;silahla vurmak;silah sesleri|x ateşkes
ambush|n pusu/pusular;tuzak/tuzaklar?|v pusu_kurmak;pusuya_düşürmek|p pusuya düşmek
stab|v bıçaklamak|vp bıçaklanmak|n bıçaklı saldırı/bıçaklı saldırılar;bıçaklama
ram|n araçlı saldırı/araçlı saldırılar|p aracı kalabalığın üzerine sürmek;kalabalığa dalmak
terror-attack|n terör saldırısı/terör saldırıları;terör eylemi/terör eylemleri;terörist saldırı/terörist saldırılar
cyber-attack|n siber saldırı/siber saldırılar|v hacklemek|p siber saldırıya uğramak
offensive|n harekat/harekatlar;askeri operasyon/askeri operasyonlar;kara harekatı;karşı taarruz;askeri harekat|p harekat başlatmak;operasyon başlatmak
invade|v işgal_etmek?;istila_etmek|n işgal/işgallar?;istila
war|n savaş/savaşlar;silahlı çatışma/silahlı çatışmalar;iç savaş|v savaşmak|p savaş çıktı|x ticaret savaşı;soğuk savaş;savaş suçu
clash|v çatışmak|n çatışma/çatışmalar;çarpışma/çarpışmalar?;muharebe/muharebeler;arbede|p çatışma çıkmak;çatışma yaşanmak;çatışmaya girmek
riot|n isyan/isyanlar?;ayaklanma/ayaklanmalar;şiddet olayı/şiddet olayları|p olaylar çıkmak;ayaklanma çıkmak
retaliate|v misilleme_yapmak;karşılık_vermek?|n misilleme/misillemeler|p misilleme saldırısı;misilleme olarak
claim-attack|v üstlenmek?|p saldırıyı üstlenmek;sorumluluğu üstlenmek;sorumluluğunu üstlenmek
damage|v hasar_vermek;zarar_vermek;hasar_görmek|n hasar/hasarlar;maddi hasar;zarar/zararlar|a hasarlı|p zarar görmek;hasar meydana gelmek
destroy|v yok_etmek;tahrip_etmek;imha_etmek;yerle_bir_etmek|vp yıkılmak?;tahrip_olmak|n yıkım/yıkımlar;tahribat;imha|p yerle bir olmak;kullanılamaz hale gelmek
rebuild|v yeniden_inşa_etmek;onarmak|n yeniden inşa;yeniden imar;onarım/onarımlar
military-operation|n operasyon/operasyonlar?;harekât/harekâtlar|x kurtarma operasyonu
manhandle|v dövmek;darp_etmek;tekmelemek;yumruklamak;boğmak?|vp dövülmek|n dayak;darp;polis şiddeti;orantısız güç;biber gazı;göz yaşartıcı gaz|p güç kullanmak
disperse|v dağıtmak?|n müdahale?|p kalabalığı dağıtmak
shoot-down|v düşürmek?|p uçağı düşürmek|n uçağın düşürülmesi
rape|v tecavüz_etmek;taciz_etmek|n tecavüz;cinsel saldırı;cinsel taciz
casualties|n can kaybı/can kayıpları;zayiat;kurban/kurbanlar?|p ölü ve yaralı;can kaybına yol açmak;can kaybı yaşanmak|x Kurban Bayramı
no-casualties|p can kaybı yok;can kaybı yaşanmadı;ölen ya da yaralanan olmadı;yaralanan olmadı;can kaybı olmadı
death-toll|n ölü sayısı;can kaybı sayısı;bilanço?|p ölü sayısı yükselmek;ölü sayısı artmak;hayatını kaybedenlerin sayısı|x yıllık bilanço;şirket bilançosu
kill|v öldürmek;katletmek;hayattan_koparmak|vp öldürülmek;katledilmek|n öldürme;öldürülme|p canını almak;hayatına mal olmak;ölümüne neden olmak;ölümüne yol açmak|x vakit öldürmek
assassinate|v suikastle_öldürmek;suikast_düzenlemek?|n suikast/suikastlar|p suikasta uğramak;suikasta kurban gitmek;suikast sonucu
assassination-attempt|n suikast girişimi/suikast girişimleri;suikast teşebbüsü|p suikast girişiminden kurtulmak
murder|n cinayet/cinayetler;kasten öldürme|p cinayet işlemek;cinayete kurban gitmek
massacre|n katliam/katliamlar;soykırım/soykırımlar;kıyım|p katliam yapmak
die|v ölmek;can_vermek;hayatını_kaybetmek;yaşamını_yitirmek;vefat_etmek;şehit_olmak;hayatını_yitirmek|vp şehit_edilmek|n ölüm/ölümler;vefat|p hayatını kaybeden;yaşamını yitiren|x ölüm cezası;ölüm tehdidi
drown|v boğulmak?|n boğulma|p boğularak ölmek;boğularak can vermek
survive|v hayatta_kalmak;sağ_kurtulmak;kurtulmak?|n hayatta kalan|p ölümden dönmek;yara almadan kurtulmak;sağ çıkmak
rescue|v kurtarmak?|vp kurtarılmak?|n kurtarma;kurtarma çalışması/kurtarma çalışmaları|p enkazdan çıkarmak;sağ çıkarılmak|x kurtarma paketi
wound|v yaralamak;sakat_bırakmak|vp yaralanmak|n yaralanma;yaralama;yara/yaralar|a yaralı|p yara almak;yaralanmasına neden olmak
wound-badly|p ağır yaralanmak;ağır yaralı;durumu ağır;hayati tehlikesi var;durumu kritik
wound-lightly|p hafif yaralanmak;hafif yaralı;hafif şekilde yaralanmak
hospitalise|vp hastaneye_kaldırılmak;hastaneye_yatırılmak;hastaneye_sevk_edilmek|p hastaneye kaldırmak;tedavi altına alınmak
go-missing|v kaybolmak;ortadan_kaybolmak|n kaybolma;kayıp/kayıplar?|p kendisinden haber alınamamak;haber alınamıyor
find-missing|p cesedi bulunmak;sağ bulunmak;cansız bedeni bulunmak;cesedine ulaşılmak
displace|v yerinden_etmek|vp yerinden_edilmek;göç_ettirilmek;tahliye_edilmek?|n yerinden edilme;zorunlu göç|p evlerini terk etmek;yerinden olmak;evsiz kalmak
flee|v kaçmak?|n kaçış?|p sığınmak zorunda kalmak;çatışmalardan kaçmak
evacuate|v tahliye_etmek?;boşaltmak?|vp tahliye_edilmek?|n tahliye/tahliyeler?|p tahliye emri
return-home|n geri dönüş/geri dönüşler?|p evlerine dönmek;evine dönmek;yurtlarına dönmek
disaster|n afet/afetler;felaket/felaketler;doğal afet/doğal afetler;facia/facialar|p afet bölgesi
accident|n kaza/kazalar?|p kaza yapmak;kaza meydana gelmek;kaza geçirmek;trafik kazası|x kaza sonucu
crash|v kaza_yapmak;çarpmak?;devrilmek?;çakılmak|n trafik kazası/trafik kazaları;kaza/kazalar;zincirleme kaza
plane-crash|n uçak kazası/uçak kazaları;helikopter kazası/helikopter kazaları|p uçak düştü;uçağın düşmesi;helikopter düştü;uçak düşmek
collide|v çarpışmak?|n çarpışma/çarpışmalar?|p kafa kafaya çarpışmak
derail|n tren kazası/tren kazaları|p raydan çıkmak?;raydan çıktı;tren raydan çıktı
collapse|v çökmek?;yıkılmak?|n çökme/çökmeler;göçük/göçükler;çöküş?|p bina çöktü;göçük altında;enkaz altında
fire|v yanmak?;alev_almak;tutuşmak|n yangın/yangınlar;alev/alevler|p yangın çıkmak;yangın çıktı;alevlere teslim olmak
wildfire|n orman yangını/orman yangınları;anız yangını
arson|v kundaklamak;ateşe_vermek;yakmak?|vp kundaklanmak;yakılmak|n kundaklama
put-out-fire|v söndürmek|vp söndürülmek|n söndürme|p kontrol altına almak?;yangın söndürüldü;yangın kontrol altına alındı
flood|n sel/seller;su baskını/su baskınları;taşkın/taşkınlar|vp sular_altında_kalmak|p sel baskını;sele kapılmak;sel felaketi
quake|n deprem/depremler;zelzele;sarsıntı/sarsıntılar|p deprem oldu;deprem meydana geldi;depreme yakalanmak;büyüklüğünde deprem|x siyasi deprem
aftershock|n artçı/artçılar;artçı sarsıntı/artçı sarsıntılar;artçı deprem/artçı depremler;artçı şok/artçı şoklar
storm|n fırtına/fırtınalar;kasırga/kasırgalar;hortum/hortumlar?;tayfun/tayfunlar;tipi;siklon;kar fırtınası/kar fırtınaları
rain|n sağanak/sağanaklar;şiddetli yağış/şiddetli yağışlar;kar yağışı;dolu?;yağış/yağışlar
landslide|n heyelan/heyelanlar;toprak kayması/toprak kaymaları;çığ/çığlar
eruption|n yanardağ patlaması/yanardağ patlamaları;volkanik patlama;püskürme|p yanardağ patladı;faaliyete geçti
tsunami|n tsunami/tsunamiler;dev dalgalar
drought|n kuraklık/kuraklıklar;su sıkıntısı
heatwave|n sıcak hava dalgası/sıcak hava dalgaları;aşırı sıcaklar;soğuk hava dalgası
famine|n kıtlık;açlık;yetersiz beslenme|p açlıktan ölmek|x açlık grevi
sink|v batmak?;alabora_olmak|vp batırılmak|n batma;deniz kazası|p tekne battı;gemi battı;teknenin batması
outbreak|n salgın/salgınlar;pandemi;salgın hastalık/salgın hastalıklar|v yayılmak?|p salgın patlak verdi
infect|v bulaşmak;yakalanmak?|n enfeksiyon/enfeksiyonlar;vaka/vakalar?;bulaşma|p testi pozitif çıktı;virüs kapmak;hastalığa yakalanmak
recover|v iyileşmek|n iyileşme|p taburcu olmak;taburcu edilmek;sağlığına kavuşmak
contain-outbreak|p salgını kontrol altına almak;salgının sona ermesi;salgın kontrol altına alındı
vaccinate|v aşılamak|vp aşılanmak|n aşılama;aşı kampanyası|p aşı olmak;aşı yaptırmak
poison|v zehirlemek;zehirlenmek|n zehirlenme/zehirlenmeler;gıda zehirlenmesi;gaz sızıntısı
stampede|n izdiham/izdihamlar|p izdiham yaşanmak;ezilerek ölmek
power-cut|n elektrik kesintisi/elektrik kesintileri;kesinti/kesintiler?;internet kesintisi|p elektriksiz kalmak;elektrikler kesildi
spill|n sızıntı/sızıntılar?;petrol sızıntısı;kirlilik|v sızmak?
emergency|n olağanüstü hal;OHAL;acil durum|p olağanüstü hal ilan etmek;acil durum ilan etmek
enter|v girmek?|n giriş?;sızma|p giriş yapmak;sınırı geçmek;kente girmek|x yürürlüğe girmek;seçime girmek
capture|v ele_geçirmek?;işgal_etmek?;zapt_etmek|vp ele_geçirilmek?|n ele geçirme;ele geçirilme;işgal?;zapt|p kontrolünü ele geçirmek;kontrolünü sağlamak;denetimi ele geçirmek
recapture|v geri_almak?;kurtarmak?|vp geri_alınmak;kurtarılmak?|n geri alma;kurtarılma;kurtuluş?|p yeniden ele geçirmek;yeniden kontrol altına almak;işgalden kurtarmak
lose-ground|p kontrolü kaybetmek;kontrolünü kaybetmek;mevzi kaybetmek;toprak kaybetmek
control|v kontrol_etmek?;denetlemek?;hakim_olmak|n kontrol;denetim?;hakimiyet|p kontrolü altında;kontrolü altında bulunmak;elinde tutmak|x doğum kontrolü;pasaport kontrolü
withdraw|v çekilmek?;geri_çekilmek;geri_çekmek;çekmek?|n çekilme?;geri çekilme|p askerlerini çekmek;güçlerini çekmek;birliklerini çekmek
deploy|v konuşlandırmak;sevk_etmek?;yığmak;göndermek?;yollamak|vp konuşlandırılmak;konuşlanmak;sevk_edilmek|n konuşlandırma;konuşlanma;sevkiyat/sevkiyatlar;takviye/takviyeler;yığınak|p asker göndermek;takviye birlik göndermek;birlik göndermek
besiege|v kuşatmak;ablukaya_almak;çevrelemek|vp kuşatılmak|n kuşatma/kuşatmalar;abluka/ablukalar?|p kuşatma altında;abluka altında;abluka altına almak
lift-siege|n kuşatmanın kaldırılması|p kuşatmayı kaldırmak;ablukayı kaldırmak;kuşatmayı kırmak;ablukayı kırmak;abluka kaldırıldı
advance|v ilerlemek|n ilerleme/ilerlemeler?;ilerleyiş|p ilerleme kaydetmek;mevzi kazanmak
border-crossing|v sınırı_geçmek;sızmak?|n sınır geçişi/sınır geçişleri;sızma|p sınırı aşmak;yasa dışı yollarla
storm-in|n baskın/baskınlar?|v basmak?|p zorla girmek;binaya girmek;baskın yapmak?
annex|v ilhak_etmek|vp ilhak_edilmek|n ilhak/ilhaklar|p topraklarına katmak
settle-land|n yerleşim birimi/yerleşim birimleri;yasa dışı yerleşim;yerleşim yeri?
close|v kapatmak?|vp kapatılmak;kapanmak?|n kapatma?;kapanma|p sınırı kapatmak;hava sahasını kapatmak;trafiğe kapatmak
reopen|v yeniden_açmak;açmak?|vp yeniden_açılmak;açılmak?|n yeniden açılma;açılış/açılışlar?|p sınırı açmak;trafiğe açmak;yeniden hizmete açmak|x ateş açmak;dava açmak;soruşturma açmak
corridor|n insani koridor/insani koridorlar;güvenli bölge/güvenli bölgeler;tampon bölge/tampon bölgeler;güvenli geçiş
drill|n tatbikat/tatbikatlar;askeri tatbikat/askeri tatbikatlar;füze denemesi/füze denemeleri;nükleer deneme/nükleer denemeler|p tatbikat yapmak;tatbikat düzenlemek
mobilise|v seferber_etmek|n seferberlik;askere alma;alarm?|p seferberlik ilan etmek;teyakkuza geçmek;yedekleri çağırmak
demobilise|n silahsızlanma;terhis|v silahsızlandırmak|p silah bırakmak;silahları teslim etmek
killed|n ölü/ölüler;can kaybı/can kayıpları;şehit/şehitler?;ceset/cesetler|p ölü sayısı;hayatını kaybeden;yaşamını yitiren
wounded|n yaralı/yaralılar|p yaralı sayısı
missing|n kayıp/kayıplar?|p kayıp sayısı;haber alınamayan
displaced|n yerinden edilmiş kişi/yerinden edilmiş kişiler;sığınmacı/sığınmacılar;mülteci/mülteciler|p yerinden edilen;evsiz kalan;tahliye edilen
survivors|n hayatta kalan/hayatta kalanlar;kurtulan/kurtulanlar|p sağ kurtulan;kurtarılan kişi
arrested|n gözaltı;tutuklu/tutuklular|p gözaltı sayısı;gözaltına alınan;tutuklanan
infected|n vaka/vakalar|p vaka sayısı;yeni vaka
votes-for|n kabul oyu/kabul oyları;evet oyu/evet oyları|p lehte;lehte oy
votes-against|n ret oyu/ret oyları;hayır oyu/hayır oyları|p aleyhte;aleyhte oy
abstained|n çekimser oy/çekimser oylar;çekimser|p çekimser kalan
seats|n sandalye/sandalyeler?;milletvekili/milletvekililer;koltuk/koltuklar?
turnout-share|n katılım oranı;seçime katılım oranı
years-of-prison|p yıl hapis;yıl hapis cezası;ay hapis;ay hapis cezası;müebbet hapis
money|n dolar;avro;euro;lira;ruble;sterlin;tutar;maliyet;bedel|p milyon dolar;milyar dolar;milyon lira
distance|n kilometre;metre;mil;mesafe;km
area|n kilometrekare;hektar;dönüm;yüzölçümü
share|n yüzde;oran/oranlar;pay/paylar;çoğunluk;puan?;yarı|p yüzde puan
magnitude|n büyüklük;şiddet|p büyüklüğünde;Richter ölçeğine göre
depth|n derinlik|p derinliğinde
temperature|n sıcaklık;derece|p santigrat derece
speed|n hız|p kilometre hızla;saatte kilometre
weight|n ton;kilogram;kilo;ağırlık
barrels|n varil|p günlük varil
duration|n saniye;dakika;saat;gün;hafta;ay?;yıl;süre
age|n yaş|p yaşındaki;yaşında
troops-number|p bin asker;asker sayısı;bin kişilik
buildings-destroyed|p yıkılan bina;yıkılan bina sayısı;hasarlı bina
people|n kişi/kişiler;insan/insanlar;nüfus
meet|v görüşmek;buluşmak;bir_araya_gelmek;toplanmak?;toplantı_yapmak;karşılaşmak?|n toplantı/toplantılar;görüşme/görüşmeler;buluşma/buluşmalar|p toplantı düzenlemek;yüz yüze görüşme
summit|n zirve/zirveler?;liderler zirvesi|p zirve toplantısı
conference|n konferans/konferanslar;forum/forumlar;kongre/kongreler;sempozyum/sempozyumlar;çalıştay|x basın konferansı
press-conference|n basın toplantısı/basın toplantıları;ortak basın toplantısı;basın brifingi
session|n oturum/oturumlar?;birleşim/birleşimler;olağanüstü toplantı;acil toplantı|p olağanüstü toplanmak
talks|v görüşmek;istişare_etmek;ele_almak?;müzakere_etmek|n görüşme/görüşmeler;müzakere/müzakereler?;istişare/istişareler;diyalog|p görüşmelerde bulunmak;temaslarda bulunmak
negotiate|v müzakere_etmek;pazarlık_etmek|n müzakere/müzakereler;pazarlık/pazarlıklar?;barış görüşmeleri|p müzakere masası;müzakerelere başlamak
break-off-talks|n müzakerelerin çökmesi;tıkanma|p görüşmeler çıkmaza girdi;müzakereler askıya alındı;görüşmeler sonuçsuz kaldı;masadan kalkmak
mediate|v arabuluculuk_yapmak;ara_bulmak|n arabuluculuk;arabulucu/arabulucular|p arabuluculuk etmek;arabuluculuğunda
call|v telefonda_görüşmek;telefonla_görüşmek;aramak?;telefon_etmek|n telefon görüşmesi/telefon görüşmeleri|p telefon görüşmesi yapmak;telefonda konuşmak;telefon görüşmesi gerçekleştirmek
video-call|n video konferans/video konferanslar;görüntülü görüşme/görüntülü görüşmeler;çevrim içi toplantı|p video konferans yöntemiyle
contact|n temas/temaslar;iletişim?|v temas_kurmak;iletişime_geçmek|p temas halinde;iletişim halinde
visit|v ziyaret_etmek;ziyarette_bulunmak|vp ziyaret_edilmek|n ziyaret/ziyaretler;resmi ziyaret/resmi ziyaretler;gezi/geziler?;çalışma ziyareti|p ziyaret gerçekleştirmek;resmi temaslarda bulunmak|x Gezi Parkı
arrive|v varmak;gelmek?;gitmek?;hareket_etmek?;ulaşmak?|n varış;geliş|p ziyaret için gelmek;ayak basmak
depart|v ayrılmak?|n ayrılış|p ziyaretini tamamlamak;ülkeden ayrılmak
cancel-visit|p ziyareti iptal etmek;ziyaretini iptal etmek;ziyareti ertelemek;toplantıyı iptal etmek;ziyaret iptal edildi;ziyaret ertelendi
receive|v kabul_etmek?;ağırlamak;karşılamak?|vp kabul_edilmek?;ağırlanmak;karşılanmak|n kabul/kabullar?;karşılama|p resmi törenle karşılamak
invite|v davet_etmek?|vp davet_edilmek|n davet/davetler?|p davetine icabet etmek;davetlisi olarak
attend|v katılmak?;iştirak_etmek|n katılım/katılımlar?|p katılımıyla;hazır bulunmak
boycott|v boykot_etmek|vp boykot_edilmek|n boykot/boykotlar|p katılmayı reddetmek
send-envoy|n heyet/heyetler?;özel temsilci/özel temsilciler;elçi/elçiler|p heyet göndermek;temsilci göndermek
agenda|n gündem/gündemler?|p gündeme almak;gündeme gelmek;gündem maddesi
lead-process|v öncülük_etmek;ev_sahipliği_yapmak|n ev sahipliği|p himayesinde;ev sahipliğinde;öncülüğünde
resume-talks|n müzakerelerin yeniden başlaması|p müzakerelere yeniden başlamak;masaya dönmek;görüşmelere devam etmek
appoint|v atamak;görevlendirmek;tayin_etmek|vp atanmak;görevlendirilmek;getirilmek?|n atama/atamalar;görevlendirme;tayin/tayinler?|p göreve getirmek;görevine atanmak;göreve getirilmek
nominate|v aday_göstermek;önermek?|vp aday_gösterilmek|n adaylık;aday gösterme|p adayı olarak göstermek
resign|v istifa_etmek;çekilmek?|n istifa/istifalar|p görevi bırakmak;görevinden ayrılmak;istifasını sunmak;görevinden istifa etmek
refuse-resign|p istifayı reddetmek;istifasını geri çekmek;istifa etmeyeceğini;istifası kabul edilmedi
dismiss|v görevden_almak;kovmak;azletmek;ihraç_etmek?;görevden_uzaklaştırmak|vp görevden_alınmak;kovulmak;azledilmek;ihraç_edilmek;görevden_uzaklaştırılmak|n görevden alma;azil;ihraç?|p görevine son vermek;görevine son verilmek
reinstate|p göreve iade etmek;göreve iade edilmek;yeniden atamak;görevine dönmek|n göreve iade
impeach|n azil süreci;azil?|p azil soruşturması;azledilmesi için
overthrow|v devirmek;darbe_yapmak|vp devrilmek?|n darbe/darbeler?;darbe girişimi/darbe girişimleri;askeri darbe/askeri darbeler|p iktidarı ele geçirmek;yönetime el koymak
swear-in|n yemin töreni;göreve başlama;yemin|p yemin etmek?;göreve başlamak;yemin ederek göreve;görevi devralmak;göreve gelmek
hold-office|v görev_yapmak;yönetmek;başkanlık_etmek;yürütmek?|n görev süresi;dönem?;iktidar|p görevini yürütmek;görevde bulunmak;iktidarda;görevi üstlenmek
succeed|v yerine_geçmek;devralmak|n halef;veraset;devir teslim|p yerine atanmak;yerine getirilmek;yerine gelmek;görevi devralmak;koltuğunu devralmak
elect|v seçmek?|vp seçilmek|n seçim/seçimler;seçilme|p yeniden seçilmek;başkan seçilmek;cumhurbaşkanı seçilmek
election|n seçim/seçimler?;genel seçim/genel seçimler;cumhurbaşkanlığı seçimi;yerel seçim/yerel seçimler;milletvekili seçimi;erken seçim|p seçime gitmek;sandık başına gitmek|x seçim kampanyası
call-election|p seçim kararı almak;seçim tarihi;erken seçim kararı;seçim tarihini belirlemek
run|v aday_olmak;yarışmak?|n adaylık;aday/adaylar|p adaylığını açıklamak;adaylığını koymak;seçime girmek;başkanlığa aday
drop-out|p adaylıktan çekilmek;adaylığını geri çekmek;yarıştan çekilmek;seçimden çekilmek
win-election|v kazanmak?|n zafer/zaferler?;galibiyet?|p seçimi kazanmak;birinci çıkmak;seçim zaferi;çoğunluğu kazanmak;seçimi önde tamamlamak
lose-election|v kaybetmek?|n yenilgi/yenilgiler?;mağlubiyet|p seçimi kaybetmek;yenilgiyi kabul etmek;seçim yenilgisi
form-government|p hükümeti kurmak;hükümet kurmak;koalisyon kurmak;kabineyi açıklamak|n hükümet kurma
reshuffle|n kabine değişikliği;kabine revizyonu|p kabinede değişiklik yapmak
government-falls|n hükümetin düşmesi;koalisyonun dağılması;hükümetin istifası|p hükümet düştü;koalisyon bozuldu;hükümet istifa etti
dissolve|v feshetmek?;dağıtmak?|vp feshedilmek;dağıtılmak|n fesih;kapatma|p meclisi feshetmek;parlamentoyu feshetmek;parti kapatma
extend-term|n görev süresinin uzatılması|p görev süresini uzatmak;ikinci dönem;görev süresi uzatıldı
transfer-power|n devir teslim;geçiş süreci;iktidar değişikliği;görev değişimi|p iktidarı devretmek;yetkiyi devretmek;görevi devretmek
promote|v terfi_ettirmek|vp terfi_ettirilmek|n terfi/terfiler|p terfi etmek;rütbesi yükseltilmek
demote|n rütbe indirimi|p rütbesini düşürmek;rütbesi sökülmek
retire|n emeklilik|p emekli olmak;emekliye ayrılmak;emekliye sevk etmek
deadly|a ölümcül;kanlı;öldürücü
harmless|a zararsız;kansız|p can kaybı olmadan
final|a nihai;kesin?;son?
preliminary|a ön?;ilk?;geçici;kesin olmayan|p ilk belirlemelere göre;resmi olmayan
official|a resmi|p resmen;resmi olarak
unofficial|a gayriresmi;resmi olmayan|p gayriresmi olarak
joint|a ortak?;müşterek;birleşik|p ortaklaşa
unilateral|a tek taraflı|p tek taraflı olarak
bilateral|a ikili;iki taraflı
multilateral|a çok taraflı;çok uluslu
surprise|a sürpriz;ani;beklenmedik;habersiz
planned|a planlanan;planlı;beklenen;öngörülen
alleged|a iddia edilen;sözde?;doğrulanmamış;şüpheli?
confirmed|a doğrulanmış;teyit edilmiş;kanıtlanmış
secret|a gizli;kapalı?|p kapalı kapılar ardında
public|a açık?;kamuya açık;aleni
direct|a doğrudan;yüz yüze
indirect|a dolaylı|p aracılar vasıtasıyla
temporary|a geçici;kısa süreli;vekil?
permanent|a kalıcı;daimi;sürekli;süresiz
partial|a kısmi;sınırlı
full|a tam?;kapsamlı;topyekun;bütün
unanimous|a oybirliğiyle;ittifakla
heavy|a şiddetli;yoğun;ağır?;güçlü
slight|a hafif;küçük?;ufak
serious|a ciddi;ağır;vahim;kritik
large-scale|a büyük çaplı;geniş çaplı;kapsamlı;büyük
first|a ilk;birinci|p ilk kez;ilk defa
last|a son?;sonuncu
repeated|a tekrarlanan;yeni?;yinelenen|p bir kez daha;ikinci kez
foreign|a yabancı;dış
domestic|a yerel;iç;yurt içi;ulusal
armed|a silahlı
peaceful|a barışçıl;şiddetsiz
violent|a şiddet içeren;şiddetli
military|a askeri
humanitarian|a insani
diplomatic|a diplomatik
urgent|a acil;olağanüstü;ivedi
illegal|a yasa dışı;yasadışı;kanunsuz;hukuksuz
legal|a yasal;hukuki;meşru
binding|a bağlayıcı;zorunlu
non-binding|a bağlayıcı olmayan;tavsiye niteliğinde
successful|a başarılı;verimli
failed|a başarısız
say|v söylemek;demek;ifade_etmek;belirtmek;kaydetmek;dile_getirmek;açıklamak|n açıklama/açıklamalar?;demeç/demeçler|p açıklamada bulunmak;açıklama yapmak
report-act|v bildirmek;aktarmak?;haber_vermek;duyurmak|n haber/haberler|p bildirildi;iddialara göre
announce|v ilan_etmek;duyurmak?;açıklamak|vp ilan_edilmek;duyurulmak;açıklanmak|n ilan/ilanlar?;duyuru/duyurular|p kamuoyuna duyurmak
deny|v yalanlamak;inkar_etmek;reddetmek?;tekzip_etmek|vp yalanlanmak|n yalanlama/yalanlamalar;inkar;tekzip/tekzipler|p gerçeği yansıtmıyor;iddiaları reddetmek;iddiaları yalanlamak;asılsız
confirm|v doğrulamak;teyit_etmek;onaylamak?|vp doğrulanmak;teyit_edilmek|n doğrulama;teyit
no-comment|p yorum yapmamak;yorum yapmaktan kaçınmak;açıklama yapmamak;yorum yapmayı reddetmek
accuse|v suçlamak?;itham_etmek|vp suçlanmak?|n suçlama/suçlamalar?;itham/ithamlar|p suçlamada bulunmak;suçlamalarda bulunmak
blame|v sorumlu_tutmak;suçlamak?|vp sorumlu_tutulmak|n suçlama/suçlamalar|p sorumluluğu yüklemek
exonerate|v aklamak|p sorumlu değil;suçsuz olduğunu
claim|v iddia_etmek;öne_sürmek;savunmak?;ileri_sürmek|vp iddia_edilmek;öne_sürülmek|n iddia/iddialar
stress|v vurgulamak;ısrar_etmek;altını_çizmek;yinelemek|n vurgu/vurgular;ısrar|p altını çizmek
admit|v itiraf_etmek;kabul_etmek?|n itiraf/itiraflar;kabul?|p kabul etti
retract|v geri_adım_atmak|p sözlerini geri almak;açıklamasını geri çekmek;geri adım atmak
threaten|v tehdit_etmek;gözdağı_vermek|vp tehdit_edilmek|n tehdit/tehditler?;gözdağı;ültimatom/ültimatomlar|p tehdit savurmak;tehditte bulunmak
warn|v uyarmak;ikaz_etmek|vp uyarılmak|n uyarı/uyarılar;ikaz/ikazlar|p uyarıda bulunmak;uyarısında bulunmak;alarm vermek
condemn|v kınamak;lanetlemek|vp kınanmak|n kınama/kınamalar|p şiddetle kınamak;kınama mesajı
criticise|v eleştirmek|vp eleştirilmek|n eleştiri/eleştiriler|p tepki göstermek;sert tepki göstermek;eleştiride bulunmak
praise|v övmek;takdir_etmek;methetmek|vp övülmek|n övgü/övgüler;takdir?|p övgüyle bahsetmek;takdirle karşılamak
welcome|v memnuniyetle_karşılamak|n memnuniyet|p memnuniyet duymak;memnuniyetini dile getirmek;memnuniyetle karşılandı
support|v desteklemek;destek_vermek;arka_çıkmak|vp desteklenmek|n destek/destekler?;dayanışma|p desteğini açıklamak;yanında olmak;destek açıklamak
oppose|v karşı_çıkmak;itiraz_etmek?;muhalefet_etmek|n itiraz/itirazlar;muhalefet?|p karşı olduğunu;karşı olmak|x muhalefet partisi
refuse|v reddetmek?;geri_çevirmek;kabul_etmemek|n ret|p kabul etmeyeceğini;talebi reddetmek
accept-offer|v kabul_etmek?;razı_olmak|n kabul?;rıza|p teklifi kabul etmek;olumlu yanıt vermek
call-for|v çağrıda_bulunmak;talep_etmek;çağırmak;istemek?|vp talep_edilmek|n çağrı/çağrılar?;talep/talepler?|p çağrı yapmak;çağrısında bulunmak;çağrısı yapmak|x arz ve talep
ask|v talep_etmek;rica_etmek;istemek|n talep/talepler;rica/ricalar;istek/istekler|p talepte bulunmak;talebinde bulunmak
propose|v önermek;teklif_etmek|vp önerilmek;teklif_edilmek|n öneri/öneriler;teklif/teklifler?;girişim/girişimler?|p öneride bulunmak;teklifte bulunmak
promise|v söz_vermek;taahhüt_etmek;vaat_etmek|n söz/sözler?;taahhüt/taahhütler;vaat/vaatlar|p sözü vermek;taahhütte bulunmak
apologise|v özür_dilemek|n özür/özürler|p üzüntüsünü dile getirmek
concern|n endişe/endişeler;kaygı/kaygılar|p endişe duymak;endişesini dile getirmek;endişelerini dile getirmek
hope|v ummak;umut_etmek;temenni_etmek;ümit_etmek|n umut/umutlar;temenni/temenniler;ümit/ümitler|p umudunu dile getirmek;temennisinde bulunmak
condole|n taziye/taziyeler;başsağlığı|p başsağlığı dilemek;taziye mesajı;taziyelerini iletmek
congratulate|v tebrik_etmek;kutlamak?|n tebrik/tebrikler;kutlama/kutlamalar?|p tebrik mesajı
predict|v beklemek?;öngörmek;tahmin_etmek|vp beklenmek;öngörülmek|n tahmin/tahminler;beklenti/beklentiler;öngörü/öngörüler|p beklentisi dile getirildi
doubt|n şüphe/şüpheler;kuşku/kuşkular|p şüpheyle yaklaşmak;sorgulanmak;şüphe duymak|v şüphelenmek
reveal|v ortaya_çıkarmak;ifşa_etmek;sızdırmak|vp ortaya_çıkmak|n ifşa/ifşalar;sızıntı/sızıntılar?
seek|v istemek?;niyetlenmek;amaçlamak;planlamak|n niyet/niyetler;istek/istekler|p hazır olmak;hazır olduğunu;niyetinde olmak
facilitate|v kolaylaştırmak;katkı_sağlamak;katkıda_bulunmak|n kolaylaştırma;katkı/katkılar|p önünü açmak;zemin hazırlamak
hinder|v engellemek?;baltalamak;aksatmak|vp engellenmek|n engel/engeller;engelleme/engellemeler
condition|n şart/şartlar;koşul/koşullar?;ön koşul/ön koşullar|p şart koşmak;şartıyla
protest|v protesto_etmek;gösteri_yapmak|n protesto/protestolar;gösteri/gösteriler?;yürüyüş/yürüyüşler;miting/mitingler;eylem/eylemler?|p sokağa dökülmek;sokağa çıkmak;protesto gösterisi
strike-work|n grev/grevler;genel grev;açlık grevi/açlık grevleri;iş bırakma|p greve gitmek;iş bırakmak;grev yapmak
declare-war|p savaş ilan etmek;savaş ilanı
civilian|n sivil/siviller?|x sivil toplum;sivil havacılık
person|n kişi/kişiler;insan/insanlar;birey/bireyler
woman|n kadın/kadınlar;kız/kızlar?
man|n erkek/erkekler;adam/adamlar;genç/gençler?
child|n çocuk/çocuklar;bebek/bebekler;kız çocuğu
elderly|n yaşlı/yaşlılar
family|n aile/aileler;yakın/yakınlar?;akraba/akrabalar
resident|n sakin/sakinler?;vatandaş/vatandaşlar;mahalleli/mahalleliler;yurttaş/yurttaşlar
soldier|n asker/askerler;er/erler;subay/subaylar;mehmetçik
army|n ordu/ordular;silahlı kuvvetler;askeri birlik/askeri birlikler
fighter|n savaşçı/savaşçılar;militan/militanlar;isyancı/isyancılar;terörist/teröristler?;silahlı kişi/silahlı kişiler;milis/milisler
commander|n komutan/komutanlar;general/generaller;elebaşı
police-officer|n polis/polisler?;polis memuru/polis memurları;jandarma;güvenlik görevlisi/güvenlik görevlileri
journalist|n gazeteci/gazeteciler;muhabir/muhabirler;kameraman/kameramanlar;foto muhabiri
doctor|n doktor/doktorlar;hekim/hekimler;hemşire/hemşireler;sağlık çalışanı/sağlık çalışanları
aid-worker|n yardım çalışanı/yardım çalışanları;yardım görevlisi;gönüllü/gönüllüler
rescuer|n itfaiyeci/itfaiyeciler;kurtarma ekibi/kurtarma ekipleri;arama kurtarma ekibi
teacher|n öğretmen/öğretmenler;profesör/profesörler;akademisyen/akademisyenler
student|n öğrenci/öğrenciler
worker|n işçi/işçiler;çalışan/çalışanlar;madenci/madenciler;personel
migrant|n göçmen/göçmenler;düzensiz göçmen/düzensiz göçmenler;kaçak göçmen/kaçak göçmenler
refugee|n mülteci/mülteciler;sığınmacı/sığınmacılar
hostage|n rehine/rehineler;tutsak/tutsaklar
prisoner|n mahkum/mahkumlar;tutuklu/tutuklular?;esir/esirler;hükümlü/hükümlüler
suspect|n şüpheli/şüpheliler?;zanlı/zanlılar;saldırgan/saldırganlar;sanık/sanıklar;fail/failler
settler|n yerleşimci/yerleşimciler
protester|n protestocu/protestocular;gösterici/göstericiler;eylemci/eylemciler
passenger|n yolcu/yolcular
crew|n mürettebat;denizci/denizciler;pilot/pilotlar;sürücü/sürücüler;şoför/şoförler
worshipper|n cemaat?;hacı/hacılar
diplomat|n diplomat/diplomatlar;büyükelçi/büyükelçiler;konsolos/konsoloslar
politician|n siyasetçi/siyasetçiler;milletvekili/milletvekililer;bakan/bakanlar;yetkili/yetkililer
missile|n füze/füzeler;balistik füze/balistik füzeler;seyir füzesi/seyir füzeleri
rocket|n roket/roketler;roketatar/roketatarlar
drone|n insansız hava aracı/insansız hava araçları;İHA/İHA'lar;SİHA/SİHA'lar;dron/dronlar;drone/drone'lar;kamikaze dron
bomb|n bomba/bombalar;patlayıcı/patlayıcılar;el yapımı patlayıcı;el bombası/el bombaları
car-bomb|n bomba yüklü araç/bomba yüklü araçlar;bombalı araç/bombalı araçlar
mine|n mayın/mayınlar;kara mayını;deniz mayını
artillery-shell|n top mermisi/top mermileri;havan mermisi;havan topu;topçu
gun|n silah/silahlar;tabanca/tabancalar;tüfek/tüfekler;kurşun/kurşunlar?;makineli tüfek
weapon|n silah/silahlar;mühimmat;cephane
chemical-weapon|n kimyasal silah/kimyasal silahlar;zehirli gaz;sinir gazı
nuclear-weapon|n nükleer silah/nükleer silahlar;atom bombası;nükleer başlık
knife|n bıçak/bıçaklar;kesici alet
tank|n tank/tanklar;zırhlı araç/zırhlı araçlar
vehicle|n araç/araçlar;taşıt/taşıtlar;konvoy/konvoylar
car|n otomobil/otomobiller;araba/arabalar;taksi/taksiler;minibüs/minibüsler
bus|n otobüs/otobüsler;midibüs/midibüsler
truck|n kamyon/kamyonlar;tır/tırlar;tanker/tankerler
train|n tren/trenler;metro;tramvay/tramvaylar
plane|n uçak/uçaklar;savaş uçağı/savaş uçakları;yolcu uçağı/yolcu uçakları
helicopter|n helikopter/helikopterler
ship|n gemi/gemiler;petrol tankeri;yük gemisi/yük gemileri;savaş gemisi/savaş gemileri;feribot/feribotlar
boat|n tekne/tekneler;bot/botlar?;şişme bot;balıkçı teknesi;kayık/kayıklar
ambulance|n ambulans/ambulanslar
building|n bina/binalar;ev/evler;apartman/apartmanlar;konut/konutlar;kule/kuleler
hospital|n hastane/hastaneler;klinik/klinikler;sağlık merkezi
school|n okul/okullar;üniversite/üniversiteler;anaokulu/anaokulular
mosque|n cami/camiler;mescit/mescitler
church|n kilise/kiliseler;katedral/katedrallar;manastır/manastırlar
synagogue|n sinagog/sinagoglar;havra/havralar
market|n pazar/pazarlar?;çarşı/çarşılar;alışveriş merkezi/alışveriş merkezleri;market/marketler;AVM;mağaza/mağazalar;dükkan/dükkanlar
bridge|n köprü/köprüler;viyadük/viyadükler
airport|n havalimanı/havalimanları;havaalanı/havaalanları;hava üssü
military-base|n askeri üs/askeri üsler;kışla/kışlalar;karakol/karakollar?;üs/üsler
port|n liman/limanlar
prison|n cezaevi/cezaevleri;hapishane/hapishaneler;gözaltı merkezi
embassy|n büyükelçilik/büyükelçilikler;elçilik/elçilikler;konsolosluk/konsolosluklar;başkonsolosluk
camp|n kamp/kamplar?;mülteci kampı/mülteci kampları;çadır kent
power-plant|n elektrik santrali;nükleer santral/nükleer santraller;rafineri/rafineriler;santral/santraller
checkpoint|n kontrol noktası/kontrol noktaları;sınır kapısı/sınır kapıları
law|n yasa/yasalar;kanun/kanunlar;anayasa/anayasalar;kararname/kararnameler
draft|n tasarı/tasarılar;yasa tasarısı/yasa tasarıları;karar tasarısı/karar tasarıları;taslak/taslaklar;kanun teklifi
resolution|n karar/kararlar?;önerge/önergeler
statement|n açıklama/açıklamalar?;bildiri/bildiriler;bildirge/bildirgeler;konuşma/konuşmalar
report|n rapor/raporlar;inceleme/incelemeler;araştırma/araştırmalar
agreement|n anlaşma/anlaşmalar;antlaşma/antlaşmalar;sözleşme/sözleşmeler;protokol/protokoller
ceasefire|n ateşkes/ateşkesler;mütareke
sanctions|n yaptırımlar;ambargo/ambargolar;yaptırım paketi
text|n metin/metinler;belge/belgeler;mektup/mektuplar
vote|v oylamak;oy_vermek;oy_kullanmak|vp oylanmak|n oylama/oylamalar;oy/oylar|p oylamaya sunmak;sandık başına gitmek;oylamaya sunulmak;sandığa gitmek
vote-for|p lehte oy vermek;lehinde oy vermek;evet oyu vermek;kabul oyu vermek;olumlu oy vermek;lehte oy kullanmak
vote-against|p aleyhte oy vermek;aleyhinde oy vermek;hayır oyu vermek;ret oyu vermek;karşı oy kullanmak;ret oyu kullanmak;aleyhte oy kullanmak
abstain|n çekimser|p çekimser kalmak;çekimser oy kullanmak;çekimser oy vermek
adopt|v kabul_etmek?;onaylamak;benimsemek|vp kabul_edilmek?;onaylanmak|n kabul/kabullar?;onay/onaylar|p meclisten geçmek;yasa tasarısını kabul etmek
adopt-unanimously|p oy birliğiyle;oybirliğiyle;oy birliği ile;oybirliğiyle kabul edilmek
reject|v reddetmek?;geri_çevirmek|vp reddedilmek|n ret?;reddedilme|p kabul edilmedi;kabul etmemek
veto|v veto_etmek|vp veto_edilmek|n veto/vetolar|p veto hakkını kullanmak;veto yetkisini kullanmak
override-veto|p vetoyu aşmak;vetoyu geçersiz kılmak
submit|v sunmak?;teklif_etmek;vermek?|vp sunulmak|n sunum;teklif/teklifler?;önerge/önergeler|p meclise sunmak;teklif vermek;önerge vermek
withdraw-draft|p tasarıyı geri çekmek;teklifi geri çekmek;tasarı geri çekildi;önergeyi geri çekmek
enact|v yasalaştırmak;yürürlüğe_koymak;çıkarmak?|n yasalaşma|p yürürlüğe girmek;yasalaşmak;yasa çıkarmak;kanunlaşmak;kararname çıkarmak
repeal|v yürürlükten_kaldırmak;iptal_etmek?;feshetmek?|vp yürürlükten_kaldırılmak;iptal_edilmek|n iptal/iptallar?;ilga
ratify|p onay kanunu;onay süreci|v onaylamak?;tasdik_etmek|n onay/onaylar?;onaylama
amend|v değiştirmek?;tadil_etmek|vp değiştirilmek|n değişiklik/değişiklikler?;anayasa değişikliği;tadil|p değişiklik yapmak|x iklim değişikliği
postpone-vote|p oylamayı ertelemek;oylama ertelendi;seçimleri ertelemek
debate|v görüşmek?;tartışmak;müzakere_etmek?|n görüşme/görüşmeler?;müzakere/müzakereler?;genel kurul;tartışma/tartışmalar|p genel kurulda görüşmek
referendum|n referandum/referandumlar;halk oylaması/halk oylamaları;halkoylaması|p referanduma gitmek
no-confidence|n güvensizlik oyu;gensoru?;güvensizlik önergesi|p güvenoyu alamamak
confidence|n güvenoyu;güven oyu;güven oylaması|p güvenoyu almak;güvenoyu vermek
quorum|n toplantı yeter sayısı;karar yeter sayısı;nisap;üçte iki çoğunluk
turnout|n katılım?;katılım oranı;seçime katılım
count-votes|n oy sayımı;sayım/sayımlar?|p oyların sayımı;oyları saymak;sayıma geçilmek
rig-vote|n seçim hilesi;hile?|p seçime hile karıştırmak;oyları çalmak`

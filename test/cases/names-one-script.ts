/**
 * Pairs of names in one script. Of each line the pair before the semicolon was looked at while the rules were made;
 * the one behind it was put away until they stood.
 */

/** One person spelled in two ways. */
export const oneScriptSame = `
Samir Maarouf | Şamir Maaruf ; Jawad Charif | Cevad Şerif
Benjamin Sasson | Binyamin Sasson ; Volodymyr Hnatiuk | Vladimir Gnatyuk
Nadia Boukhari | Nadiye Buhari ; Qasim Shaheen | Kasım Şahin
Walter Groß | Valter Groß ; Ibrahim Marwan | İbrahim Mervan
Mohammed | Muhammad ; Mohamed | Mohammad
Husain | Hussein ; Hussain | Hossein
Yusuf | Youssef ; Yousef | Yusuf
Ahmed Zaki | Ahmad Zaki ; Ahmed Shafik | Ahmad Shafiq
Khalid Mansour | Khaled Mansur ; Khaled Meshaal | Khalid Mashal
Omar Bashir | Umar Basheer ; Omar Suleiman | Omar Sulaiman
Muammar Gaddafi | Moammar Gadhafi ; Muammar Qaddafi | Muammar Kadafi
Bashar al-Assad | Bashar Asad ; Hafez al-Assad | Hafiz Assad
Hassan Nasrallah | Hasan Nasralla ; Naim Qassem | Naim Kassem
Abdel Fattah el-Sisi | Abdul Fattah al-Sisi ; Abdelfattah Sisi | Abd al-Fattah al-Sissi
Qassem Soleimani | Qasem Suleimani ; Ghasem Soleimani | Qasim Soleimani
Mahmoud Abbas | Mahmud Abbas ; Mahmood Abbas | Mahmoud Abas
Saeb Erekat | Saeb Erakat ; Ismail Haniyeh | Ismail Haniya
Yahya Sinwar | Yehya Sinwar ; Yahia Saleh | Yahya Saleh
Moqtada al-Sadr | Muqtada Sadr ; Nouri al-Maliki | Nuri al-Maliki
Abdul Rahman Ghazi | Abdelrahman Ghazi ; Abdurrahman Sami | Abd al-Rahman Sami
Ayman al-Zawahiri | Aiman al-Zawahri ; Osama bin Laden | Usama bin Ladin
Nour Eddine Taboubi | Noureddine Taboubi ; Saad Eddine Othmani | Saad-Eddine El Othmani
Salah ad-Din Bitar | Salah al-Din Bitar ; Badr ed-Din Hassoun | Badreddin Hassoun
Aziz Attallah | Aziz Atallah ; Fathi Jaballah | Fathi Jab Allah
Rachid Ghannouchi | Rashid Ghannushi ; Moncef Marzouki | Monsef Marzuki
Beji Caid Essebsi | Béji Caïd es-Sebsi ; Abdelaziz Bouteflika | Abdul Aziz Bouteflika
Faisal Mekdad | Faysal Miqdad ; Fayssal Mekdad | Faisal Mikdad
Walid Jumblatt | Walid Joumblatt ; Samir Geagea | Sameer Geagea
Nabih Berri | Nabih Berry ; Michel Aoun | Michel Aun
Riyad Mahrez | Riad Mahrez ; Mohamed Salah | Mohammad Salah
Ebrahim Raisi | Ibrahim Raisi ; Ebrahim Raeisi | Ibrahim Raisi
Javad Zarif | Jawad Zarif ; Mohammad Javad Zarif | Mohammed Jawad Zarif
Hassan Rouhani | Hasan Rohani ; Hassan Ruhani | Hassan Rouhani
Masoud Pezeshkian | Massoud Pezeshkian ; Masoud Barzani | Massoud Barzani
Jalal Talabani | Djalal Talabani ; Gamal Abdel Nasser | Jamal Abdul Nasser
Saddam Hussein | Saddam Husayn ; Tariq Aziz | Tarek Aziz
Ali Khamenei | Aly Khamenei ; Ruhollah Khomeini | Rouhollah Khomeini
Sheikh Tamim | Shaikh Tamim ; Mohammed bin Zayed | Mohamed bin Zayid
Fouad Siniora | Fuad Saniora ; Fuad Masum | Fouad Massoum
Haider al-Abadi | Haidar Abadi ; Hayder al-Abadi | Haider Abadi
Khalifa Haftar | Khalifah Haftar ; Khalifa Hifter | Khalifah Hiftar
Fatima Zahra | Fatimah Zahra ; Aisha Qadri | Aysha Qadri
Jamal Khashoggi | Jamal Khashogji ; Adnan Khashoggi | Adnan Kashoggi
Ali Abdullah Saleh | Ali Abdallah Salih ; Abdullah Saleh | Abdulla Saleh
Recep Tayyip Erdoğan | Recep Tayyip Erdogan ; Mevlüt Çavuşoğlu | Mevlut Cavusoglu
Kılıçdaroğlu | Kilicdaroglu ; Ahmet Davutoğlu | Ahmet Davutoglu
İbrahim Kalın | Ibrahim Kalin ; Yaşar Güler | Yasar Guler
Şimşek | Simsek ; Çiğdem Öztürk | Cigdem Ozturk
Ömer Çelik | Omer Celik ; Gülşen Şahin | Gulsen Sahin
Vladimir Putin | Wladimir Putin ; Vladimir Putin | Vladimir Poutine
Dmitry Medvedev | Dmitri Medvedev ; Dmitriy Medvedev | Dmitry Medvedev
Sergei Lavrov | Sergey Lavrov ; Sergej Lavrov | Sergei Lavrov
Kadyrov | Kadirov ; Ramzan Kadyrov | Ramzan Qadyrov
Mikhail Gorbachev | Michail Gorbatschow ; Mikhaïl Gorbatchev | Mikhail Gorbachev
Alexei Navalny | Aleksei Navalny ; Alexey Navalny | Alexei Navalnyy
Yevgeny Prigozhin | Evgeny Prigozhin ; Yevgeniy Prigozhin | Evgeni Prigozhin
Volodymyr Zelensky | Volodymyr Zelenskyy ; Zelenskiy | Zelenski
Nikita Khrushchev | Nikita Khrushchov ; Khrouchtchev | Khrushchev
Yury Ushakov | Yuri Ushakov ; Yuriy Ushakov | Iouri Ushakov
Maria Zakharova | Mariya Zakharova ; Maria Zacharova | Maria Zakharova
Lukashenko | Loukachenko ; Alexander Lukashenko | Aleksandr Lukashenko
Shoigu | Shoygu ; Sergei Shoigu | Sergey Shoygu
Andrei Sakharov | Andrey Sakharov ; Boris Yeltsin | Boris Jelzin
Angela Merkel | Angela MERKEL ; François Hollande | Francois Hollande
Gerhard Schröder | Gerhard Schroeder ; Jürgen Klopp | Juergen Klopp
Günter Grass | Gunter Grass ; Thomas Müller | Thomas Mueller
José Álvarez | Jose Alvarez ; Nicolás Maduro | Nicolas Maduro
Gabriel García Márquez | Gabriel Garcia Marquez ; Íñigo Núñez | Inigo Nunez
Jens Stoltenberg | JENS STOLTENBERG ; Lars Løkke | Lars Lokke
Søren Kjær | Soren Kjaer ; Ångström | Angstrom
Novak Đoković | Novak Djokovic ; Aleksandar Vučić | Aleksandar Vucic
Slobodan Milošević | Slobodan Milosevic ; Radovan Karadžić | Radovan Karadzic
Lech Wałęsa | Lech Walesa ; Mateusz Morawiecki | MATEUSZ MORAWIECKI
Jean-Claude Juncker | Jean Claude Juncker ; Kim Jong-un | Kim Jong Un
Ban Ki-moon | Ban Kimoon ; Moon Jae-in | Moon Jaein
Romanov Arkady Petrovich | Arkady Petrovich Romanov ; Ivanova Olga Sergeevna | Olga Ivanova
Mammadov Elnur Rashid oglu | Elnur Mammadov ; Guliyev Tural Vagif ogly | Tural Guliyev
A. P. Romanov | Arkady Petrovich Romanov ; O. I. Sidorov | Oleg Ivanovich Sidorov
J. Edgar Hoover | John Edgar Hoover ; Hillary R. Clinton | Hillary Rodham Clinton
يحيى السنوار | يحي السنوار ; يحيى سريع | يحيي سريع
أحمد عبد الله | احمد عبدالله ; إسماعيل هنية | اسماعيل هنيه
مصطفى الكاظمي | مصطفي الكاظمي ; منى واصف | مني واصف
عبد الفتاح البرهان | عبدالفتاح البرهان ; عبد الرحمن السديس | عبدالرحمن السديس
أبو محمد العدناني | ابو محمد العدناني ; أبي بكر البغدادي | أبو بكر البغدادي
نور الدين الطبوبي | نورالدين الطبوبي ; سعد الدين العثماني | سعدالدين العثماني
جاد الله العكاري | جادالله العكاري ; عطا الله حنا | عطاالله حنا
مؤمن الشناوي | مومن الشناوي ; رؤوف حمدي | رءوف حمدي
فؤاد السنيورة | فؤاد السنيوره ; فائزة رفسنجاني | فايزة رفسنجاني
دونالد ترامب | دونالد ترمب ; إيفانكا ترامب | ايفانكا ترمب
بنيامين نتنياهو | بنيامين نتانياهو ; نتنياهو | نتانياهو
أنغيلا ميركل | أنجيلا ميركل ; انغيلا ميركل | أنجيلا مركل
سيرغي لافروف | سيرجي لافروف ; سيرغي شويغو | سيرجي شويجو
رجب طيب أردوغان | رجب طيب إردوغان ; أردوغان | اردوجان
دميتري ميدفيديف | ديمتري مدفيديف ; دميتري بيسكوف | ديمتري بسكوف
فلاديمير بوتين | فلاديمر بوتين ; فولوديمير زيلينسكي | فلوديمير زيلنسكي
هنري كيسنجر | هنري كيسينجر ; جيمي كارتر | جيمى كارتر
مارتن غريفيث | مارتن جريفيث ; ستافان دي ميستورا | ستيفان دي مستورا
جير بيدرسون | غير بيدرسن ; أنطونيو غوتيريش | أنطونيو جوتيريش
ألكسندر لوكاشينكو | الكسندر لوكاشنكو ; ميخائيل بوغدانوف | ميخائيل بوجدانوف
هيلاري كلينتون | هيلاري كلنتون ; أنتوني بلينكن | انتوني بلنكن
ويليام بيرنز | وليام بيرنز ; نانسي بيلوسي | نانسي بلوسي
بوريس جونسون | بوريس جونسن ; تيريزا ماي | تريزا ماي
تشاووش أوغلو | جاويش أوغلو ; بينالي يلدريم | بن علي يلدرم
محمد جواد ظريف | محمد جواد ظریف ; علي أکبر ولایتي | علي أكبر ولايتي
حسني مبارك | محمد حسني مبارك ; أنور السادات | محمد أنور السادات
محمد بن سلمان آل سعود | محمد بن سلمان ; حمد بن خليفة آل ثاني | حمد بن خليفة
فيصل المقداد | فيصل مقداد ; وليد المعلم | وليد معلم
Мухаммед Мурси | Мохаммед Мурси ; Мухаммад Мурси | Мохамед Мурси
Башар Асад | Башар аль-Асад ; Хафез Асад | Хафез аль-Ассад
Саддам Хусейн | Саддам Хуссейн ; Саддам Хусейн | Саддам Гусейн
Хасан Насралла | Хассан Насралла ; Хасан Роухани | Хасан Рухани
Муаммар Каддафи | Муамар Каддафи ; Муаммар Каддафи | Муаммар Кадафи
Абдель Фаттах ас-Сиси | Абдул-Фаттах Ас-Сиси ; Абдул Рахман | Абдель Рахман
Али Абдалла Салех | Али Абдулла Салех ; Али Абдаллах Салех | Али Абдалла Салех
Нури аль-Малики | Нури Малики ; Муктада ас-Садр | Моктада ас-Садр
Горбачёв | Горбачев ; Семён Фёдоров | Семен Федоров
Тайип Эрдоган | Тайип Ердоган ; Реджеп Тайип Эрдоган | Реджеп Тайипп Эрдоган
О. П. Сидоров | Олег Петрович Сидоров ; А. С. Пушкин | Александр Сергеевич Пушкин
Романов Аркадий Петрович | Аркадий Петрович Романов ; Иванова Ольга Сергеевна | Ольга Иванова
Алиев Вусал Саид оглы | Вусал Алиев ; Мамедов Эльнур Рашид оглу | Эльнур Мамедов
Софья Ковалевская | София Ковалевская ; Наталья Петрова | Наталия Петрова
Ангела Меркель | Ангела МЕРКЕЛЬ ; Жан-Клод Юнкер | Жан Клод Юнкер
Умар Джабраилов | Омар Джабраилов ; Юсуф Исламов | Юсуп Исламов
`
  .trim()
  .split("\n")

/** Two people whose names are nearly alike. */
export const oneScriptDifferent = `
Jack Bolton | Jack Boulton ; Peter Gould | Peter Gold
Eric Marten | Eric Martin ; Mehmet Güler | Mehmet Göler
Marco Rossi | Marco Russi ; Lee Wen | Li Wen
Deniz Çelik | Deniz Çalık ; Nour Haddad | Nour Hadid
Marquez | Marcos ; Vasquez | Velasco
Martins | Martinez ; Martin | Martinez
Joon-hee | Chung-hee ; Jong-un | Jong-il
Park Joon-hee | Park Chung-hee ; Kim Yo-jong | Kim Yong-jo
Tusk | Duck ; Musk | Mask
Marcos | Marcus ; Carlos | Carlo
Hansen | Hanson ; Larsen | Larson
Jansen | Jensen ; Jansson | Johnsen
Meyer | Mayer ; Meier | Maier
Hofmann | Hoffmann ; Neumann | Naumann
Schmidt | Schmitz ; Schulz | Scholz
Berg | Burg ; Bergmann | Borgmann
Peterson | Pedersen ; Petersen | Paterson
Rodriguez | Rodrigues ; Fernandez | Fernandes
Gomez | Gomes ; Lopez | Lopes
Gonzalez | Gonzales ; Perez | Peres
Sanchez | Sanches ; Mendez | Mendes
Rossi | Russo ; Bianchi | Bianco
Blinken | Blinder ; Obama | Osama
Clinton | Clifton ; Kerry | Kelly
Harris | Harrison ; Morris | Morrison
Jackson | Johnson ; Johnson | Johnston
Stephens | Stephenson ; Roberts | Robertson
Macron | Marron ; Hollande | Holland
Paula White | Paul White ; Daniela Costa | Daniel Costa
Mario Rossi | Maria Rossi ; Andrea Silva | Andreas Silva
Robert Smith | Rupert Smith ; Jon Smith | Jan Smith
Donald Trump Jr. | Donald Trump ; Robert Downey Jr. | Robert Downey Sr.
George H. W. Bush | George W. Bush ; John F. Kennedy | Robert F. Kennedy
Hunter Biden | Joe Biden ; Ivanka Trump | Ivana Trump
Kim Jong-un | Kim Jong-nam ; Lee Jae-yong | Lee Jae-myung
Xi Jinping | Li Jinping ; Li Peng | Li Keqiang
Wang Yi | Wang Yang ; Zhang Wei | Zhang Wen
Chen | Cheng ; Tan | Tang
Wong | Wang ; Chan | Chang
Lin | Ling ; Jin | Jing
U.S. | Ash Carter ; U.N. | Ann Carter
U.K. | Haq ; E.U. | Eu Jin
Mo | Mohamed ; Al | Ali
R-N.C. | Rance ; U.S. | Us Sama
O. I. Sidorov | Oleg Petrovich Sidorov ; A. S. Ivanov | Andrei Petrovich Ivanov
J. Smith | Peter John Smith ; P. Kent | James Paul Kent
K. M. Brown | Kate Louise Brown ; A. B. Jones | Anna Clara Jones
Ahmed Hassan | Hassan Ahmed ; Ali Mahmoud | Mahmoud Ali
Omar Khaled Said | Khaled Said ; Hassan Tariq Saleh | Tariq Saleh
Mohammed bin Salman | Salman ; Hamad bin Khalifa | Khalifa
Salem | Salman ; Selim | Salman
Jamal | Jamil ; Kamal | Kamil
Nasser | Nasr ; Mansour | Nasser
Rashad | Rashid ; Farid | Farouk
Hamid | Ahmed ; Hamdan | Hamdi
Bashar Khalil | Bashir Khalil ; Omar Hadi | Amr Hadi
Hassan Fahmi | Hussein Fahmi ; Saad Nimr | Saud Nimr
Karim Badreddine | Karim Noureddine ; Sami Zeineddine | Sami Ezzedine
Karim Attallah | Karim Jadallah ; Nasrallah | Fadlallah
Abdul Rahman | Abdul Rahim ; Abdel Aziz | Abdel Azim
Abdul Karim | Abdul Kader ; Abdullah | Obeidullah
Hamid Karzai | Hamed Karazi ; Mahmoud Abbas | Mahmoud Abbasi
Saddam Hussein | Sajida Hussein ; Uday Hussein | Qusay Hussein
Bashar al-Assad | Maher al-Assad ; Rifaat al-Assad | Ribal al-Assad
Barzani Masoud | Barzani Masrour ; Nechirvan Barzani | Mustafa Barzani
Khamenei | Khomeini ; Rouhani | Rezaei
Zarif | Sharif ; Larijani | Lahijani
Soleimani | Salmani ; Sulaimani | Salmani
Al-Maliki | Al-Malik ; Al-Hakim | Al-Hakam
Haniyeh | Hanifa ; Sinwar | Sanwa
Erdoğan | Erdal ; Aydoğan | Erdoğan
Çelik | Çalık ; Şahin | Şakir
Kaya | Kaplan ; Yılmaz | Yıldız
Demir | Demirel ; Özdemir | Demir
Güler | Gülen ; Güler | Göller
Kılıç | Kalaç ; Öztürk | Atatürk
Arslan | Aslan ; Doğan | Duğan
Ahmet Yılmaz | Mehmet Yılmaz ; Ayşe Kaya | Aysel Kaya
Ivanov | Ivanova ; Petrov | Petrova
Kirill Romanov | Kirill Romanovsky ; Ivanov | Ivanenko
Petrov | Petrenko ; Pavlov | Pavlenko
Lavrov | Lavrik ; Peskov | Pskov
Sidorov | Sidorin ; Volkov | Volkonsky
Alexander Popov | Alexei Popov ; Andrei Orlov | Andrian Orlov
Oleg Kuznetsov | Olga Kuznetsova ; Vladimir Orlov | Vladislav Orlov
Putin | Pushin ; Mishin | Mishkin
Belov | Bylov ; Sokolov | Sakalov
Milošević | Milanović ; Vučić | Vukić
Kowalski | Kowalczyk ; Nowak | Nowacki
عمر خالد سعيد | خالد سعيد ; حسن طارق صالح | طارق صالح
محمد بن سلمان | سلمان ; حمد بن خليفة | خليفة
كريم بدر الدين | كريم نور الدين ; سامي زين الدين | سامي عز الدين
أحمد حسن | حسن أحمد ; علي محمود | محمود علي
سليماني | سلماني ; الحكيم | الحكم
الخطيب | الخطاب ; الشريف | الشارف
البنا | البناي ; العمري | العامري
المالكي | الملك ; الكعبي | الكعابي
النعيمي | النعمي ; الجابري | الجبري
الحسني | الحسيني ; العبيدي | العبادي
حسين سالم | حسن سالم ; سعيد فارس | سعد فارس
رامي مخلوف | حافظ مخلوف ; رفعت الأسد | ريبال الأسد
باقر الحكيم | عمار الحكيم ; عبد العزيز الحكيم | عبد العزيز الحاكم
بايدن | بيرن هارت ; هنتر بايدن | جو بايدن
كلينتون | كلفتون ; بيل كلينتون | هيلاري كلينتون
ماكرون | مارون ; ميركل | مركيل دوبوا
بوتين | بوتان ; بيسكوف | بيسلوف
جونسون | جاكسون ; كارتر | كارلر
مارتن | مارتينيز ; غوميز | غوميش سيلفا
بارزاني مسعود | بارزاني مسرور ; شريف | شارف
زكي | زاكي ; نجيب | ناجب
منير | منار ; بشير | بشار
دونالد ترامب الابن | دونالد ترامب ; جورج بوش الأب | جورج بوش الابن
عبد الرحمن | عبد الرحيم ; عبد القادر | عبد القدير
عبد العزيز | عبد العظيم ; نصر الله | فضل الله
أبو علي | أبو العلاء ; أم كلثوم | أبو كلثوم
يلدريم | يلدز ; أوغلو | أوغلان
هاشم | هشام ; طاهر | ماهر
صالح | صلاح ; ماجد | مجيد
Иванов | Иванова ; Петров | Петрова
Иванов | Иваненко ; Павлов | Павленко
Захаров | Сахаров ; Жуков | Чуков
Волков | Волковский ; Орлов | Орловский
Белов | Былов ; Соколов | Соколовский
Сидоров | Сидорин ; Котов | Кутов
Громов | Громыко ; Комаров | Камаров
Панин | Пынин ; Лапин | Липин
Александр Попов | Алексей Попов ; Олег Кузнецов | Ольга Кузнецова
О. И. Сидоров | Олег Петрович Сидоров ; А. С. Иванов | Андрей Петрович Иванов
Владимир Орлов | Владислав Орлов ; Мария Белова | Марина Белова
Иван Иванович Петров | Иван Ильич Петров ; Олег Петрович Громов | Олег Павлович Громов
Хасан Асад | Хусейн Асад ; Махмуд Аббас | Мухаммед Аббас
Салим | Салем ; Рашид | Рашад
Карим Бадреддин | Карим Нуреддин ; Абдул Рахман | Абдул Рахим
Башар Халиль | Башир Халиль ; Джамаль | Джамиль
Дональд Трамп младший | Дональд Трамп ; Джордж Буш-младший | Джордж Буш-старший
Омар Халед Саид | Халед Саид ; Хасан Тарик Салех | Тарик Салех
Мартинс | Мартинес ; Гомес | Гомеш Силва
Шульц | Шольц ; Майер | Мейер
`
  .trim()
  .split("\n")

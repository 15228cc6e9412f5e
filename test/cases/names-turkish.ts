/** Pairs of which at least one side is Turkish (or of a Turkish person). */
export const turkishSame = `
Çavuşoğlu | تشاووش أوغلو
Çavuşoğlu | جاويش أوغلو
Çavuşoğlu | تشاوش أوغلو
تشاووش أوغلو | جاويش أوغلو
تشاووش أوغلو | تشاوش أوغلو
جاويش أوغلو | تشاوش أوغلو
Çavuşoğlu | Чавушоглу
تشاووش أوغلو | Чавушоглу
Çavuşoğlu | Cavusoglu
Çavuşoğlu | Chavushoglu
Çavuşoğlu | ÇAVUŞOĞLU
Mevlüt Çavuşoğlu | مولود تشاووش أوغلو
Mevlüt Çavuşoğlu | Мевлют Чавушоглу
Erdoğan | أردوغان
Erdoğan | إردوغان
Erdoğan | Эрдоган
Erdoğan | Erdogan
أردوغان | Эрдоган
Recep Tayyip Erdoğan | رجب طيب أردوغان
Recep Tayyip Erdoğan | Реджеп Тайип Эрдоган
Recep Tayyip Erdoğan | Tayyip Erdogan
Recep Tayyip Erdoğan | أردوغان
Hakan Fidan | هاكان فيدان
Hakan Fidan | Хакан Фидан
Fidan | فيدان
Hulusi Akar | خلوصي أكار
Hulusi Akar | Хулуси Акар
Yaşar Güler | يشار غولر
Yaşar Güler | Яшар Гюлер
İbrahim Kalın | إبراهيم قالن
İbrahim Kalın | إبراهيم كالين
İbrahim Kalın | Ибрагим Калын
Kılıçdaroğlu | كليتشدار أوغلو
Kılıçdaroğlu | Кылычдароглу
Kılıçdaroğlu | Kilicdaroglu
Davutoğlu | داود أوغلو
Davutoğlu | Давутоглу
Abdullah Gül | عبد الله غل
Abdullah Gül | Абдулла Гюль
Süleyman Soylu | سليمان صويلو
Süleyman Soylu | Сулейман Сойлу
Binali Yıldırım | بينالي يلدريم
Yıldırım | يلدريم
Yıldırım | Йылдырым
Devlet Bahçeli | دولت بهتشلي
Bahçeli | Бахчели
Ömer Çelik | عمر تشيليك
Çelik | جليك
Öcalan | أوجلان
Öcalan | Оджалан
Demirtaş | دميرتاش
Demirtaş | Демирташ
İmamoğlu | إمام أوغلو
İmamoğlu | Имамоглу
Mehmet Şimşek | محمد شيمشك
Mehmet Şimşek | Мехмет Шимшек
Kurtulmuş | كورتولموش
Şentop | شنطوب
Atatürk | أتاتورك
Atatürk | Ататюрк
Cemil | جميل
Orhan Pamuk | أورهان باموق
Orhan Pamuk | Орхан Памук
`
  .trim()
  .split("\n")

export const turkishDifferent = `
Fidan | Fadel
Fidan | Fidel
Fidan | Aydan
Hakan Fidan | Hakan Şükür
Hakan Fidan | Orhan Fidan
Erdoğan | Erbakan
Erdoğan | Erdal
Erdoğan | Aydoğan
أردوغان | Erbakan
Эрдоган | Эрбакан
Çavuşoğlu | Davutoğlu
Çavuşoğlu | Çavdaroğlu
Çavuşoğlu | داود أوغلو
تشاووش أوغلو | Давутоглу
تشاووش أوغلو | كليتشدار أوغلو
Kılıçdaroğlu | İmamoğlu
Kılıçdaroğlu | Чавушоглу
Mevlüt Çavuşoğlu | Hikmet Çavuşoğlu
Hulusi Akar | Hulusi Kentmen
Akar | Akay
Akar | Akman
Güler | Güner
Güler | Gülen
Гюлер | Gülen
Yaşar Güler | Yaşar Kemal
Kalın | Kaplan
Kalın | كابلان
Gül | Gür
Soylu | Soyer
Yıldırım | Yıldız
يلدريم | Yıldız
Bahçeli | Bahçıvan
Çelik | Çiller
Çelik | تشيلر
Öcalan | Özal
Öcalan | أوزال
Demirtaş | Demirel
Demirtaş | دميريل
Şimşek | Şentop
Mehmet Şimşek | Cevdet Yılmaz
Ahmet | Mehmet
Ahmet Davutoğlu | Mehmet Davutoğlu
Ömer | Emre
Kurtulmuş | Karamollaoğlu
Hasan | Hakan
Orhan | Turhan
Orhan Pamuk | Orhan Kemal
`
  .trim()
  .split("\n")

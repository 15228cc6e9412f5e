/** Pairs of which at least one side is Russian or of a Russian speaker; the last ones are European. */
export const russianSame = `
Путин | Putin
Путин | Poutine
Путин | بوتين
Putin | Poutine
Poutine | بوتين
Владимир Путин | Vladimir Putin
Владимир Путин | فلاديمير بوتين
Владимир Путин | V. Putin
В. Путин | Vladimir Putin
Владимир Владимирович Путин | Vladimir Putin
Putin, Vladimir | Владимир Путин
Лавров | Lavrov
Лавров | Lawrow
Лавров | لافروف
Сергей Лавров | سيرغي لافروف
Сергей Лавров | سيرجي لافروف
Сергей Викторович Лавров | Sergey Lavrov
Сергей | Sergei
Сергей | Sergej
Sergey | Sergei
Шойгу | Shoigu
Шойгу | Choïgou
Шойгу | Schoigu
Шойгу | شويغو
Песков | Peskov
Песков | Peskow
Песков | بيسكوف
Дмитрий Песков | ديمتري بيسكوف
Богданов | Bogdanov
Богданов | بوغدانوف
Богданов | بوجدانوف
Михаил Богданов | Mikhail Bogdanov
Михаил Богданов | ميخائيل بوغدانوف
Медведев | Medvedev
Медведев | Medwedew
Медведев | ميدفيديف
Захарова | Zakharova
Захарова | زاخاروفا
Хрущёв | Khrushchev
Хрущев | Хрущёв
Хрущёв | خروتشوف
Щербаков | Shcherbakov
Жуков | Zhukov
Жуков | Joukov
Жуков | جوكوف
Горбачёв | Gorbachev
Горбачёв | Gorbatschow
Горбачёв | غورباتشوف
Ельцин | Yeltsin
Ельцин | يلتسين
Чайковский | Tchaikovsky
Чайковский | Tschaikowski
Чайковский | تشايكوفسكي
Лаврентьев | Lavrentyev
Лаврентьев | لافرنتييف
Небензя | Nebenzya
Небензя | نيبينزيا
Пригожин | Prigozhin
Пригожин | بريغوجين
Зеленский | Zelensky
Зеленский | Zelenskyy
Зеленский | زيلينسكي
Лукашенко | Lukashenko
Лукашенко | لوكاشينكو
Алиев | Əliyev
Алиев | Aliyev
Алиев | علييف
Кадыров | Kadyrov
Кадыров | قديروف
Горький | Gorky
Меркель | Merkel
Макрон | Macron
Шольц | Scholz
Джонсон | Johnson
Гутерриш | Guterres
Педерсен | Pedersen
Клинтон | Clinton
`
  .trim()
  .split("\n")

export const russianDifferent = `
Lavrov | Lavrik
Лавров | Lavrik
Лавров | Лавренов
Лавров | Lavrentyev
Лавров | Лавренко
Лавров | Лаптев
Сергей Лавров | Кирилл Лавров
Сергей Лавров | Сергей Рябков
Sergei Lavrov | سيرغي ريابكوف
Путин | Пугин
Путин | Путилин
Путин | Пушкин
Путин | Ртищев
Putin | Пушков
Putin | Pushkin
V. Putin | Igor Putin
Владимир Путин | Игорь Путин
Песков | Петров
Песков | Лесков
Peskov | Песочин
Петров | Петрова
Petrov | Петренко
Иванов | Иваненко
Иванов | Иванин
Ivan | Иванов
Шойгу | Шойхет
Shoigu | Шуйский
Богданов | Богданович
Богданов | Богомолов
Bogdanov | Богомолов
Медведев | Медведчук
Medvedev | Медведчук
Захарова | Захаров
Захарова | Сахаров
Жуков | Жуковский
Жуков | Чуков
Zhukov | Жуковский
Горбачёв | Горбунов
Ельцин | Елькин
Зеленский | Железный
Зеленский | Зеленин
Лукашенко | Луценко
Lukashenko | Луценко
Алиев | Галиев
Кадыров | Кабиров
Кадыров | Kadyshev
Пригожин | Погожин
Громыко | Громов
Меркель | Меркулов
Макрон | Макаров
Marta | Марк
Martin | Мартов
`
  .trim()
  .split("\n")

// Made by scripts/generate-names.ts from data/names/known-names.json. Don't edit.

/** Spellings of one given name a line. */
export const packedNames = `محمد Mohammed Muhammad Mohamed Mohammad Mohamad Muhammed Mohamet Mehmet Mehmed Mahomet Muhamed Mohd Мухаммед Мухаммад Мохаммед Мохаммад Мохамед Мехмет Магомед
محمود Mahmoud Mahmud Mahmut Mahmood Махмуд
أحمد Ahmed Ahmad Ahmet Achmed Ахмед Ахмад Ахмет
حامد Hamed Hamid Хамед
حميد Hamid Hameed Hamit Хамид
حمد Hamad Хамад
حماد Hammad Hamad Хаммад
حمدي Hamdi Hamdy Хамди
حمدان Hamdan Хамдан
حسن Hassan Hasan Хасан Хассан Гасан
حسان Hassan Hassaan Хассан
حسين Hussein Hussain Husain Husein Hossein Hosein Hüseyin Huseyin Hussien Houssein Хусейн Хуссейн Хосейн Гусейн Хюсейн
محسن Mohsen Muhsin Mohsin Мохсен Мухсин
حسني Hosni Husni Hosny Hüsnü Husnu Хосни Хусни
سالم Salem Salim Салем
سليم Salim Saleem Selim Салим Селим
سلمان Salman Selman Салман
سليمان Suleiman Sulaiman Soleiman Süleyman Suleyman Sulayman Slimane Сулейман Солейман
سلام Salam Салам
سلامة Salama Salameh Салама
سعد Saad Sad Саад
سعيد Said Saeed Saied Sait Саид
سعود Saud Saoud Сауд
مسعود Masoud Massoud Mesud Mesut Masud Масуд Месуд Месут
ناصر Nasser Naser Nasir Насер Насир
نصر Nasr Наср
نصير Naseer Nasir Nusair Насир
منصور Mansour Mansur Mansoor Мансур
كريم Karim Kareem Kerim Карим Керим
كرم Karam Kerem Карам Керем
أكرم Akram Ekrem Акрам Экрем
جمال Jamal Gamal Cemal Djamal Джамаль Джамал Гамаль Джемаль
جميل Jamil Jameel Gamil Cemil Djamil Джамиль Джемиль
كمال Kamal Kemal Kamel Камаль Кемаль Камал
كامل Kamel Kamil Камель Камиль
علي Ali Aly Али
علاء Alaa Ala Алаа
عالي Aali
عمر Omar Umar Omer Ömer Омар Умар Омер
عمرو Amr Amro Amrou Амр Амру
عمار Ammar Amar Аммар
عامر Amer Amir Aamer Амер
أمير Amir Ameer Emir Amer Амир Эмир
راشد Rashed Rashid Рашед
رشيد Rashid Rasheed Reşit Resit Рашид
رشاد Rashad Reşat Resat Рашад
خالد Khaled Khalid Halit Халед Халид
خليل Khalil Halil Халиль Халил
خلف Khalaf Халаф
خليفة Khalifa Халифа
عباس Abbas Abas Аббас
عباسي Abbasi Аббаси
فهد Fahd Fahad Фахд
فؤاد Fouad Fuad Fuat Фуад
فاضل Fadel Fadhil Fazel Fadil Фадель Фадиль
فضل Fadl Fazl Фадль
فيصل Faisal Faysal Feisal Faysel Фейсал Фейсаль
فارس Fares Faris Фарес Фарис
فراس Firas Feras Фирас
فريد Farid Fareed Ferit Фарид
طارق Tarek Tariq Tareq Tarık Тарек Тарик
طريف Tarif
طاهر Taher Tahir Тахер Тахир
ماهر Maher Mahir Махер
مهران Mahran Mehran Мехран
نادر Nader Nadir Надер Надир
نذير Nazir Nadhir Назир
وليد Walid Waleed Velid Валид
خلدون Khaldoun Khaldun Халдун
ولي Wali Vali Veli Вали
زياد Ziad Ziyad Зияд
زيد Zaid Zayd Zeid Зейд Заид
زايد Zayed Заид Зайед
يزيد Yazid Язид
يوسف Youssef Yusuf Yousef Yousuf Yosef Joseph Юсуф Юсеф Юсеф
ياسر Yasser Yasir Yaser Ясир Ясер
ياسين Yassin Yasin Yaseen Яссин Ясин
نبيل Nabil Nabeel Набиль
نايف Nayef Naif Наиф
نواف Nawaf Наваф
نوفل Nawfal Naufal
عادل Adel Adil Адель Адиль
عدلي Adly Adli Адли
عدنان Adnan Аднан
عصام Essam Issam Isam Эссам Исам
عاصم Assem Asim Asem Асем Асим
عظيم Azim Azeem Азим
أسامة Osama Usama Oussama Осама Усама
أسعد Asaad Asad Assaad Esad Esat Асад Асаад
أسد Asad Assad Esad Esed Асад Ассад
بشار Bashar Beşar Besar Башар
بشير Bashir Basheer Beşir Besir Башир
بشارة Bishara Bechara Бишара
باسم Bassem Basem Basim Бассем Басем
بسام Bassam Басам Бассам
حبيب Habib Хабиб
حاتم Hatem Hatim Хатем Хатим
حكيم Hakim Hakeem Хаким
حاكم Hakem
رامي Rami Ramy Рами
رمزي Ramzi Ramzy Рамзи
رياض Riyad Riad Riyadh Рияд Риад
رضا Reza Rida Riza Rıza Reda Реза Рида
رضوان Radwan Redwan Rıdvan Ridvan Радван
صالح Saleh Salih Salah Салех Салих
صلاح Salah Салах
صادق Sadeq Sadiq Sadegh Sadık Sadik Sadek Садек Садик
صديق Siddiq Sadiq Seddik Сиддик
شريف Sharif Sherif Shareef Şerif Serif Cherif Шариф Шериф
أشرف Ashraf Eşref Esref Ашраф
مشرف Musharraf Мушарраф
مصطفى Mustafa Mostafa Moustafa Мустафа Мостафа
مولود Mevlüt Mevlut Mawloud Mouloud Мевлют Мевлюд
مازن Mazen Mazin Мазен
مأمون Mamoun Maamoun Mamun Мамун
أمين Amin Ameen Emin Амин Эмин
أيمن Ayman Aymen Айман
إيمان Iman Eman Иман
مجيد Majid Majeed Mecid Mecit Меджид
ماجد Majed Majid Маджед
أمجد Amjad Амджад
داود داوود David Dawood Dawud Daoud Davut Davud Дауд Давут
داوداوغلو Davutoğlu Davutoglu Давутоглу
إمره Emre Эмре
رجب Recep Rajab Ragab Реджеп Раджаб
طيب Tayyip Tayyib Tayeb Тайип Тайеп
عثمان Osman Othman Uthman Осман Усман
عبدالله Abdullah Abdallah Abdulla Абдулла Абдалла
عبدالرحمن Abdulrahman Abdurrahman Abdelrahman Abdalrahman Abdurahman Abdelrahmane Абдуррахман Абдулрахман Абдеррахман
عبدالرحيم Abdulrahim Abdurrahim Abdelrahim Abdalrahim Абдурахим Абдулрахим
عبيدالله Ubaidullah Obeidallah Убайдулла
عبيد Obaid Ubaid Obeid Убейд
عبد Abd Абд
عابد Abed Abid Абед
هادي Hadi Хади
هدى Huda Hoda Худа
هاني Hani Hany Хани
هشام Hisham Hesham Hicham Хишам
هاشم Hashem Hashim Haşim Хашем Хашим
وائل Wael Ваэль
ليلى Leila Layla Laila Leyla Лейла
ليلي Lili Lily Лили
مريم Maryam Mariam Meryem Miriam Марьям
مرام Maram Марам
سمير Samir Sameer Semir Самир
سامر Samer Самер
سامي Sami Samy Сами
أنور Anwar Enver Анвар Энвер
نور Nour Nur Noor Нур
نوري Nouri Nuri Noori Нури
Benjamin Binyamin Benyamin Беньямин Биньямин
Isaac Yitzhak Itzhak Yitzchak Ицхак
Vladimir Volodymyr Volodimir Wolodymyr Владимир Володимир`

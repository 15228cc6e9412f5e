import { holidays } from "../parts/holidays.ts"

const jewish = holidays({
  "hebrew:Tishri-1*3": "Rosh Hashanah|Rosh Hashana|Rosh Hashonah|Jewish New Year|Yom Teruah",
  "hebrew:Tishri-10": "Yom Kippur|Day of Atonement",
  "hebrew:Tishri-15*8":
    "Sukkot|Sukkoth|Succos|Succot|Feast of Tabernacles|Feast of Booths|Feast of the Ingathering",
  "hebrew:Tishri-21": "Hoshana Rabbah",
  "hebrew:Tishri-22": "Shemini Atzeret|Shmini Atzeret|Shemini Atzeres",
  "hebrew:Tishri-23": "Simchat Torah|Simhat Torah|Simchas Torah",
  "hebrew:Kislev-25*8": "Hanukkah|Chanukah|Hanukah|Chanukkah|Festival of Lights|Feast of Dedication",
  "hebrew:Shevat-15": "Tu BiShvat|Tu Bishvat|Tu B'Shvat|Tu B'Shevat",
  "hebrew:Adar-14": "Purim",
  "hebrew:Adar-15": "Shushan Purim",
  "hebrew:Nisan-15*9": "Passover|Pesach|Pesah|Peysekh",
  "hebrew:Nisan-27?4-1?7+1": "Yom HaShoah|Yom Hashoah|Yom Ha'Shoah",
  "hebrew:Iyar-4?3-1?4-2?6+1?7+1": "Yom HaZikaron",
  "hebrew:Iyar-5?4-1?5-2?7+1": "Yom HaAtzmaut|Yom Haatzmaut|Yom Ha'atzmaut|Israeli Independence Day",
  "hebrew:Iyar-18": "Lag BaOmer|Lag B'Omer|Lag LaOmer|Lag Ba'Omer",
  "hebrew:Iyar-28": "Jerusalem Day|Yom Yerushalayim",
  "hebrew:Sivan-6*3": "Shavuot|Shavuoth|Shavuos|Shovuos|Feast of Weeks",
  "hebrew:Av-9?5+1": "Tisha B'Av|Tisha BAv|Tish'a B'Av|Tisha Bav",
})

const chinese = holidays({
  "chinese:1-1":
    "Chinese New Year|Chinese New Year's Day|Chinese Lunar New Year|Chinese Lunar New Year's Day|Lunar New Year|Lunar New Year's Day|Spring Festival|Tet|Seollal",
  "chinese:1-15": "Lantern Festival|Yuanxiao",
  "chinese:5-5": "Dragon Boat Festival",
  "chinese:7-7": "Qixi Festival|Double Seventh Festival",
  "chinese:7-15": "Ghost Festival",
  "chinese:8-15": "Mid-Autumn Festival|Mid Autumn Festival|Moon Festival|Mooncake Festival|Chuseok",
  "chinese:9-9": "Double Ninth Festival|Chongyang Festival",
})

const indian = holidays({
  "sun:10": "Makar Sankranti|Makara Sankranti|Makara Sankranthi|Pongal|Thai Pongal|Uttarayan|Maghi",
  "sun:10+-1": "Bhogi|Bhogi Pandigai|Bogi|Bhogi Pongal|Lohri|Boghi",
  "sun:10+1": "Mattu Pongal|Maattu Pongal",
  "sun:10+2": "Kaanum Pongal|Kanum Pongal|Kanni Pongal|Thiruvalluvar Day",
  "sun:1":
    "Vaisakhi|Baisakhi|Vaishakhi|Vasakhi|Puthandu|Tamil New Year|Mesha Sankranti|Vishu|Pohela Boishakh",
  "mansion:5-22": "Onam|Thiru Onam|Thiruvonam",
  "every:365-2018-229": "Parsi New Year|Jamshedi Navroz|Jamshedi Nowruz|Pateti|Parsi Nowruz",
  "tithi:1-1": "Ugadi|Yugadi|Gudi Padwa|Samvatsaradi|Chaitra Navratri|Telugu New Year",
  "tithi:1-9-12": "Rama Navami|Ram Navami|Ramnavami|Rama Navmi",
  "tithi:1-13": "Mahavir Jayanti|Mahaveer Jayanti|Mahavir Janma Kalyanak|Mahaveer Janma Kalyanak",
  "tithi:1-15": "Hanuman Jayanti",
  "tithi:2-3": "Akshaya Tritiya|Akha Teej",
  "tithi:2-15-18":
    "Vesak|Buddha Purnima|Buddha Jayanti|Buddha Day|Buddha's Birthday|Wesak|Vaisakha|Vesak Day",
  "tithi:4-2": "Rath Yatra|Ratha Yatra|Rathayatra|Chariot Festival|Ratha Jatra",
  "tithi:4-15": "Guru Purnima",
  "tithi:5-15": "Raksha Bandhan|Rakhi|Rakshabandhan|Rakhi Purnima",
  "tithi:5-23-24":
    "Janmashtami|Krishna Janmashtami|Gokulashtami|Krishnashtami|Krishna Jayanti|Sri Krishna Jayanti",
  "tithi:6-4-12": "Ganesh Chaturthi|Ganesha Chaturthi|Vinayaka Chaturthi|Vinayaka Chavithi|Ganeshotsav",
  "tithi:6-14": "Anant Chaturdashi|Ganesh Visarjan",
  "tithi:7-8": "Maha Ashtami|Durga Ashtami|Mahashtami",
  "tithi:7-7": "Maha Saptami|Mahasaptami",
  "tithi:7-9": "Maha Navami|Mahanavami",
  "tithi:7-10-16": "Vijayadashami|Vijaya Dashami|Dussehra|Dasara|Dussera|Dashain|Vijayadasami",
  "tithi:7-10-16+-9*10":
    "Navaratri|Navratri|Sharad Navratri|Durga Puja|Durgotsava|Durga Pooja|Sharadotsav|Navarathri",
  "tithi:7-15": "Pargat Diwas|Valmiki Jayanti|Maharishi Valmiki Jayanti|Sharad Purnima",
  "tithi:7-19-20": "Karva Chauth|Karwa Chauth|Karaka Chaturthi",
  "tithi:7-28-18": "Dhanteras|Dhanatrayodashi|Dhanvantari Trayodashi",
  "tithi:7-30-18+-1":
    "Naraka Chaturdashi|Naraka Chaudas|Choti Diwali|Chhoti Diwali|Kali Chaudas|Roop Chaudas|Choti Deepavali",
  "tithi:7-30-18": "Diwali|Deepavali|Divali|Lakshmi Puja|Kali Puja|Dipawali|Tihar",
  "tithi:7-30-18+1": "Govardhan Puja|Annakut|Bali Pratipada|Gujarati New Year",
  "tithi:7-30-18+2": "Bhai Dooj|Bhai Duj|Bhau Beej|Bhai Tika|Bhaiya Dooj",
  "tithi:8-6-17": "Chhath|Chhath Puja|Chhath Parva|Dala Puja|Dala Chhath|Surya Shashthi|Chhathi",
  "tithi:8-15":
    "Guru Nanak Jayanti|Guru Nanak Gurpurab|Guru Nanak's Birthday|Guru Nanak Birthday|Dev Deepavali|Gurpurab|Kartik Purnima|Guru Nanak Prakash Utsav",
  "tithi:10-7":
    "Guru Gobind Singh Jayanti|Guru Govind Singh Jayanti|Guru Gobind Singh Birthday|Guru Gobind Singh's Birthday",
  "tithi:11-5": "Vasant Panchami|Basant Panchami|Saraswati Puja|Sarasvati Puja",
  "tithi:11-15":
    "Guru Ravidass Jayanti|Guru Ravidas Jayanti|Ravidas Jayanti|Ravidass Jayanti|Guru Ravidas Birthday|Guru Ravidass Birthday",
  "tithi:11-29-24": "Maha Shivaratri|Mahashivratri|Maha Shivratri|Shivratri|Shivaratri|Mahashivaratri",
  "tithi:12-15-18": "Holika Dahan|Chhoti Holi|Choti Holi|Kamudu Pyre|Kama Dahanam|Jalanewali Holi",
  "tithi:12-15-18+1":
    "Holi|Dhulandi|Dhulivandan|Phagwah|Rangwali Holi|Dhuli Vandana|Phagwa|Dolyatra|Dol Jatra|Dhuleti",
})

/** English names of the holidays of Jews, Chinese, Hindus, Sikhs, Jains, Buddhists and Parsis, with their rules. */
export const englishHolidaysOfAsia = [...jewish, ...chinese, ...indian]

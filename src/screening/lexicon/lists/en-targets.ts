import { list } from '../list.ts';

/** English names of what may be attacked: God, sacred things, religions, sects, peoples, groups, persons, the author. */
export const enTargets = [
  list(
    { role: 'target', target: 'deity', language: 'en' },
    `god, gods, your god, their god, the lord, the almighty, almighty god, allah, yahweh, jehovah, elohim
    holy spirit, holy ghost, holy trinity, trinity, jesus christ, jesus, christ, the creator, our creator, your creator, their creator, so called creator, so called god, so called gods
    the father and the son, krishna, shiva, vishnu, ganesh, ganesha, hanuman, brahma, durga, waheguru, deity
    deities, sky daddy, sky fairy, the most high`,
  ),
  list(
    { role: 'target', target: 'sanctity', language: 'en' },
    `prophet, your prophet, their prophet, prophet muhammad, mahomet, moses, abraham, isaiah, elijah
    john the baptist, the messiah, buddha, guru nanak, companions of the prophet, sahaba, sahabah, abu bakr
    umar ibn al khattab, caliph umar, omar ibn al khattab, uthman, imam ali, ali ibn abi talib, imam hussein
    imam hussain, imam husayn, aishah, ahl al bayt, ahlul bayt, the twelve imams, imam mahdi, the mahdi
    virgin mary, mother mary, holy mary, saint charbel, saint maron, mar charbel, saint george, saint paul
    saint peter, apostles, the apostles, the pope, quran, koran, qur'an, the holy quran, holy book
    holy books, your book, bible, holy bible, gospel, gospels, new testament, old testament, torah, talmud
    psalms, hadith, hadiths, bukhari, sunnah, bhagavad gita, vedas, guru granth sahib, mecca, makkah, medina
    kaaba, kaba, ka'aba, al aqsa, aqsa mosque, dome of the rock, mosque, synagogue, the church, their church, your church, minaret, mosques, masjid, churches, cathedral
    cathedrals, synagogue, synagogues, temples, gurdwara, monastery, shrines, karbala, najaf, holy sepulchre
    bethlehem, western wall, wailing wall, vatican, ramadan, hajj, umrah, azan, adhan, call to prayer
    communion, holy communion, eucharist, crucifix, ashura, muharram, arbaeen, niqab, burqa, burka, shabbat
    sabbath, passover, yom kippur, hanukkah, kippah, yarmulke, diwali, sharia`,
  ),
  list(
    { role: 'target', target: 'religion', language: 'en' },
    `islam, muslim, muslims, moslem, moslems, mohammedans, christian, christians, christianity, christendom
    jew, jews, jewish, jewish people, judaism, hindu, hindus, hinduism, buddhist, buddhists, buddhism, sikh
    sikhs, sikhism, zoroastrian, zoroastrians, bahai, bahais, baha'i, jain, jains, pagan, pagans, atheist
    atheists, atheism, your religion, their religion, religious people, your faith, their faith, imams
    rabbis, nuns, worshippers`,
  ),
  list(
    { role: 'target', target: 'sect', language: 'en' },
    `sunni, sunnis, shia, shias, shi'a, shiite, shiites, shi'ite, shi'ites, alawite, alawites, alawi, alawis
    druze, druzes, maronite, maronites, copt, copts, coptic, orthodox christians, greek orthodox, catholic
    catholics, protestant, protestants, evangelical, evangelicals, mormon, mormons, jehovah's witness
    jehovah's witnesses, ismaili, ismailis, zaydi, zaydis, houthi, houthis, ibadi, ibadis, salafi, salafis
    wahhabi, wahhabis, wahabi, wahabis, sufi, sufis, ahmadi, ahmadis, ahmadiyya, yazidi, yazidis, yezidi
    yezidis, mandaean, mandaeans, chaldean, chaldeans, syriac, syriacs, assyrian christians, haredi, haredim
    hasidic, ultra orthodox, your sect, their sect, twelver, twelvers, deobandi, barelvi, amish`,
  ),
  list(
    { role: 'target', target: 'race', language: 'en' },
    `arab, arabs, blacks, black people, black man, black men, black woman, black women, black folks, african
    africans, african american, african americans, whites, white people, white man, white men, white women
    caucasians, asian, asians, asian people, east asians, south asians, brown people, people of color
    people of colour, latino, latinos, latina, latinas, latinx, hispanic, hispanics, mexican, mexicans
    puerto ricans, cubans, colombians, venezuelans, brazilians, haitian, haitians, jamaicans
    native american, native americans, american indians, indigenous people, indigenous, aboriginal
    aboriginals, aborigines, maori, maoris, inuit, eskimos, indians, pakistani, pakistanis, bangladeshi
    bangladeshis, sri lankan, sri lankans, afghan, afghans, iranian, iranians, persian, persians, turks
    turkish people, kurd, kurds, kurdish, armenian, armenians, syrian, syrians, lebanese, palestinian
    palestinians, jordanian, jordanians, iraqi, iraqis, saudi, saudis, kuwaiti, kuwaitis, qatari, qataris
    emirati, emiratis, bahraini, bahrainis, omani, omanis, yemeni, yemenis, egyptian, egyptians, libyan
    libyans, tunisian, tunisians, algerian, algerians, moroccan, moroccans, sudanese, south sudanese, somali
    somalis, somalian, ethiopian, ethiopians, eritrean, eritreans, nigerian, nigerians, kenyan, kenyans
    ghanaians, congolese, berber, berbers, amazigh, kabyles, nubian, nubians, tuareg, bedouin, bedouins
    gypsy, gypsies, romani, travellers, irish travellers, chinese people, japanese, koreans, filipino
    filipinos, filipina, filipinas, vietnamese, indonesian, indonesians, malaysians, nepalis, nepalese
    burmese, rohingya, uyghur, uyghurs, russian, russians, ukrainian, ukrainians, romanian, romanians
    bulgarians, albanian, albanians, serbs, bosnians, greeks, germans, americans, israelis, israeli, refugee
    refugees, migrant, migrants, immigrant, immigrants, illegal immigrants, illegals, illegal aliens
    asylum seeker, asylum seekers, foreigners, foreign workers, migrant workers, domestic workers, maids
    displaced people, displaced, stateless, your tribe, ethnic minority, ethnic minorities, minorities
    mixed race people, your race`,
  ),
  list(
    { role: 'target', target: 'group', language: 'en' },
    `woman, women, female, females, feminist, feminists, feminism, housewives, single mothers, gay, gays
    gay people, gay man, gay men, lesbian, lesbians, bisexual, bisexuals, homosexual, homosexuals
    homosexuality, queer, queers, queer people, lgbt, lgbtq, lgbtq people, trans, trans people, trans person
    trans woman, trans women, trans man, trans men, transgender, transgenders, transgender people
    transsexual, transsexuals, transvestites, transes, non binary, nonbinary people, intersex, drag queens
    asexuals, pansexuals, same sex couples, disabled, disabled people, disabled person, disabled kids
    people with disabilities, the disabled, handicapped, wheelchair users, wheelchair user, blind people
    the blind, deaf people, the deaf, mute people, autistic, autistic people, autistic kids, autistics
    down syndrome, people with down syndrome, down's syndrome, amputees, dwarfs, little people
    mentally ill people, the mentally ill, mental patients, mentally disabled, mentally disabled people
    learning disabilities, special needs, special needs kids, elderly, old people, the elderly
    elderly people, pensioners, the homeless`,
  ),
  list(
    { role: 'target', target: 'author', clause: 'author', language: 'en' },
    `author of this article, writer of this (article|piece|column|story|nonsense|garbage), the columnist
    this columnist, journalist who wrote, this journalist, this reporter, your editor, your editors
    your reporter, your correspondent, your columnist, whoever wrote (this|that|the|such)
    the person who wrote this, the guy who wrote this, the one who wrote this, the woman who wrote this
    the so called (journalist|author|writer|reporter|analyst), so called (journalist|author|writer|reporter)
    dear author, dear writer, mr author, mr writer, this blogger, who wrote this
    (wrote|write|writes|writing|written|penned) this (article|piece|column|story|report|editorial)`,
  ),
  list(
    { role: 'target', target: 'individual', language: 'en' },
    `this guy, that guy, this man, that man, this woman, that woman, this lady, this person, that person
    this kid, this dude, that dude, the president, prime minister, the minister, the mayor, the coach
    the referee, the manager, the goalkeeper, the actor, the actress, the singer, the presenter, the host
    the anchor, the commentator, sheikh, shaykh, patriarch, cleric, ayatollah, mufti, your mother, your mom
    your mum, your father, your dad, your sister, your brother, your wife, your husband, your family
    your daughter, your son, his mother, his wife, his family, her mother, her husband, their children`,
  ),
];

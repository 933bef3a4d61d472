import { list } from '../list.ts';

/** Arabizi function words, prayers, condemnation and praise. */
export const arabiziTurners = [
  list(
    { role: 'addressee', language: 'ar-latn' },
    `enta, enti, ntouma, ntoma, ento, intou, entou, entu, 2enta, 3lek, 3leik, 3alek, 3aleik, 3aleikon, 3lik
    3likom, 3aleko, fikon, fikom, fiki, minak, mennak, menkon, metlak, metlkon, zayak, zayoko, amthelak
    amsalak, wejjak, wijak, weshak, shaklak, sheklak, 3a2lak, mokhak`,
  ),
  list(
    { role: 'reference', language: 'ar-latn' },
    `kellon, kellhon, kellhom, kollohom, kolohom, kolhom, kellahom, henne, hinne, hwel, hadol, hadool, hawde, hayda sha3eb`,
  ),
  list(
    { role: 'negator', language: 'ar-latn' },
    `mouch, mush, mahou, mehou, mahouch, mahoch, manno, mano, mannon, manon, manni, laysa, laisa, mafi, ma fi
    mafich, mafish, mako, makach, makanch, abadan, msta7il, mosta7il, 3omri ma, wala wa7ad, ma 7ada
    ma7adesh, bedoun, ghair, 8eir`,
  ),
  list(
    { role: 'report', language: 'ar-latn' },
    `2al li, 2alli, 2al le, 2allo, 9alli, 9al li, 2alouli, 2alo, 2alou, 2alouli, 2aloli, 2alet, byo2oul, bi2oul, bi2oulo, bi2oulou, by2olo, bi2olo, yo2ol
    ye2ol, ga3ed y2oul, galou, galli, galouli, 9al, 9alo, 9alou, 9ali, kaygoul, kaygolo, kaygoulou, y9oulou
    ygoulou, iqoul, iqolou, kteb, katab, katabo, katabli, katabouli, ktab, kelme, kelma, kilma, kalme
    kalmet, kelmet, 3ibara, 3ebara, she3ar, chi3ar, sammouni, sammani, nadani, nadouni, shatamni, shatamouni
    sabbouni, sabbni, sabni, 3alla2, ta3li2, comment byo2oul, ttahamouni, etahamni`,
  ),
  list(
    { role: 'condemnation', language: 'ar-latn' },
    `3onsori, 3onsoriyye, 3onsoriye, 3onsoreya, 3unsuri, 3onsoreyeen, 3onsoriya, ta2ifi, ta2efi, ta2ifiyye
    ta2efeya, taifiya, ta7rid, tahrid, karahiye, karahiya, karahye, 3eib, 3ayb, 3eb, 3ib, 3eeb
    7aram hal 7aki, haram 3lek, 7aram 3lek t2oul, ma byes7, ma byeswa, mesh ma32oul, mish ma2boul
    mesh ma2bol, mch ma9boul, marfoud, marfood, marfoude, marfoda, merfoud, 8alat, ghalet, ghlat, isa2a
    esa2a, ihana, ehana, tanammor, tanamor, tanommor, ma ysir t2oul, mayseer tgool, ma y9ir, mayen3fesh
    mayenfa3sh, mat2olsh, mat2oloch, ma t2oul, ma t2oulo, la t2oul, la t2oulo, la tgoul, ma tgoulch
    matgolch, batlo, battlo, wa22fo, 2astaghfer allah, astaghfirullah, esta8fer allah, ittaqi allah
    etta2o allah, khafo allah, 5af allah`,
  ),
  list(
    { role: 'self', language: 'ar-latn' },
    `2ana, ne7na, nehna, na7na, 7na, anni, 7inna, i7na, fa5our, fa5oura, baftekher, baftakher, b2ftekher
    nefta5er, ahli, baladi, dini, ta2efti, sa7be, s7abi, rfi2i, khayye, khayi, 5ayye, o5ti, ekhti, a5i, akhi`,
  ),
  list(
    { role: 'praise', language: 'ar-latn' },
    `b7eb, b7ebb, ba7eb, bahebb, bheb, ne7na men7eb, mn7eb, kan7eb, kanbghi, nebghi, n7eb, n7ebo, n7bkom
    ba7tirem, b7terem, ba7terem, bahterem, ne7terem, kol el e7tiram, kel e7teram, kl el i7tiram, shukran
    shokran, choukran, yeslamo, yislamo, tslam, teslam, teslam eidak, ye3tik el 3afye, y3tik l3afye
    ya3tikom sa7a, ya3tik saha, barak allah, barakallah, baraka allah, jazak allah, gazak allah, allah ye7mi
    allah ye7mik, allah y7fdak, allah y7afdak, allah y5alik, allah ykhallik, allah yer7amo, allah yr7mo
    rawe3, rou3a, raw3a, ra2e3, rayi3, 7elwin, tayyeb, taybin, tayebin, tayyebin, mo7taram, mo7tramin
    mu7tarem, kareem, kouroma, shareef, e5we, ekhwe, ikhwe, e5wat, akhawat, asde2a, sde2a, asdi2a
    bashar metlna, bachar matna, bani admin zayena, 7o2ou2on, 7o2o2, ma7abbe, ma7aba, ta3ayosh, ta3ayoch
    we7de, wa7da`,
  ),
  list(
    { role: 'prayer', language: 'ar-latn' },
    `khair, kheir, khayr, kher, 5air, 5eir, sabah el kheir, saba7 el 5air, masa el kheir, inshallah, inshalla, nshalla, nshallah, nchallah, incha allah, inchallah, in sha allah, enshallah
    en sha2 allah, ishallah, mashallah, ma sha2 allah, machallah, masha2allah, el7amdella, el 7amdellah
    l7amdella, l7amdoulillah, hamdoulillah, hamdulillah, hamdella, 7amdella, al7amdulillah, subhan allah
    sob7an allah, sub7anallah, soubhan allah, wallahi, w allah, wallah el 3azim, bismillah, bism allah
    besm allah, allah akbar, allahou akbar, allahu akbar, allah yer7amo, allah yer7ama, allah yerhamo
    allah yr7mo, allah yer7amon, allah yeshfih, allah yechfi, allah ychafih, allah yehdik, allah yehdi
    allah yahdik, allah yahdihom, lah yhdik, allah ysame7ak, allah ysehel, lah ysahel, allah y3inak
    allah y3in, allah y3awnek, allah y5allik, allah ykhalik, allah ykoun m3ak, allah ma3ak, allah a3lam
    allahou a3lam, ya rab, ya rabb, ya rabbi, yarab, ya allah, ya latif, ya satir, ya sater, la 7awla
    la hawla, la 7awla wala 2owwata ella bellah, la ilaha illa allah, la ilah ila allah, 3ouzou billah
    a3ouzou billah, a3ouzo bellah, ma3az allah, la sama7 allah, 7asbi allah, 7asbiyallah, hasbi allah
    hasbouna allah, 7asbona allah w ne3ma el wakil, astaghfer allah, astaghfirullah, esta8forallah
    sallallah 3alayh wa sallam, salli 3al nabi, salli 3ala nabi, sally 3al naby, radi allah 3anho
    3alayh el salam, barak allah fik, barakallahou fik, tbarkallah, tbarkellah, jazak allah kheir
    jazaka allah khayran, allah yel3an el shaytan, allah yl3n chaytan, allah yn3al chitan
    allah yn3al shitan, yel3an el shaytan, yel3an el shitan, yn3al chitan, na3lat allah 3la chitan
    na3al chitan, allah ye5zi el shaytan, e5zi el shaytan, ekhzi shitan, ekhze el shaytan, ya 7ossein
    ya 3ali, ya 3adra, ya 3adra dakhilik, el masi7 2am, 7a22an 2am, masi7 qam`,
  ),
  list(
    { role: 'satan', language: 'ar-latn' },
    `shaytan, el shaytan, shitan, chaytan, chitan, el chitan, shayatin, iblis, ebliss, eblis, fer3oun
    fir3awn, dejjal`,
  ),
  list(
    { role: 'modal', language: 'ar-latn' },
    `lezim, lezem, lazem, lazim, lazm, lezm, khass, 5ass, khasna, 5asna, khashom, khassna, yjib, yajib
    lezmna, 5alina, khalina, khallina, khallouna, 5alona, ya ret, yaret, ya reit, badna, bedna, 3ayzin
    3awzin, nabgha, bghina`,
  ),
  list(
    { role: 'question', language: 'ar-latn' },
    `leish, lesh, laysh, leih, 3lech, 3lash, 3alash, keef, kifach, kifesh, shlon, shlonak, mino, chkoun
    shkoun, shno, chnou, chno, shinu, aysh, eish, wesh, fein, emta, wa2tesh, ma32oul, ma3oul`,
  ),
];

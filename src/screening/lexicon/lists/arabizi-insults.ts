import { list } from '../list.ts';

/** Arabizi insults, profanity and threats in the spellings that Lebanon, Egypt, the Gulf, Iraq and the Maghreb use. */
export const arabiziInsults = [
  list(
    { role: 'insult', severity: 'mild', language: 'ar-latn' },
    `kelb, kleb, kelab, klab, 7mar, 7omar, 7mara, hmar, homar, 7imar, 7amir, 8abi, 3'abi, ahbal, habla, habile
    jahesh, ja7esh, ba8l, baghel, teiss, teis, tor, tawr, thor, 7ayawan, 7aywan, hayawan, haywan, bahima
    5anzir, khanzir, 7a2ir, haqir, hakir, nazel, tafeh, kazzab, kaddab, mnafe2, monafi2, 5awal, khawal, 3ers
    dayyouth, sharmouta, manyak, mnayke, metnak, 7arami, 7aqer, zebele, zbele, zbala, wesekh, wes5, wes5a
    sorsy, sarsari, hatli, zmal, mti, mati, muti, 9awad, ta7an, zamel, khassis, 5asis, mou3a2`,
  ),
  list(
    { role: 'insult', target: 'addressee', severity: 'strong', language: 'ar-latn' },
    `tayi7 7adhak, taye7 7a6ak, tfou 3lik, tfou 3lek, tfoo 3leik, tfeh 3lek, toz feek, tozz feek, khra 3lek
    5ara 3lek, 5ara 3leik, khara 3leik, kol 5ara, kol khara, koul 5ara, sakker temmak, sakir timmak
    sakker bouzak, sed boozak, sed nee3ak, yel3an abouk, yil3an abouk, yel3an abook, yl3an abok
    yel3an aboukon, yel3an emmak, yel3an sharafak, yel3an 3ardak, yel3an roo7ak, allah yel3anak
    allah yil3anak, allah ya5dak, allah yakhdak, allah ye5dak, alla yekhdak, allah ye7re2ak, na3al bouk
    na3al abouk, yn3al bouk, in3al bouk, yen3al bouk, ynaal bouk, na3lat allah 3lik, rou7 mout, roh mot
    rouh mout, mout ya`,
  ),
  list(
    { role: 'insult', severity: 'strong', language: 'ar-latn' },
    `kalb ibn kalb, ibn kalb, ibn el kalb, ibn lkalb, ebn kalb, ebn el kalb, ibn 2alb, wlad el kalb
    wlad lkalb, awlad kalb, bent el kalb, bent kalb, 7amir, 8abi, ghabiye, 8abiya, aghbiya, a8biya2, ahbal
    2ahbal, habla, hablan, hbileh, ja7sh, jahesh, 5anzir, khanzir, khnzir, 5anazir, watiye, 7a2ir, 7aqir
    hakir, 7akir, safil, tafeh, tofaha2, kazzab, kaddab, kadab, keddab, kadhab, kaththab, kazzabin, kaddabin
    kadabin, munafi2, mnafe2, 5awal, khawal, m3arras, me3aras, dayyouth, dayooth, dayous, dyouth, sharmouta
    sharmuta, sharmota, shrmuta, charmouta, charmuta, sharmoota, sharameet, charamit, ibn sharmouta
    ibn el sharmouta, ibn charmouta, ebn sharmota, ebn el sharmota, 5o el sharmouta, akhu sharmouta
    a5u sharmouta, 2a7be, a7be, kahbe, ka7ba, kahba, 9a7ba, qahba, qa7ba, wlad 9a7ba, weld el 9a7ba
    weld 9ahba, wld l9a7ba, weld l9ahba, wld kahba, ibn 2a7be, ebn el a7ba, manyak, manyake, manayek
    manyouk, mnayek, manyok, metnak, metnaka, ebn el metnaka, ibn el metnaka, metnaken, 3ahira, 3ahera
    3ahra, ibn 3ahra, ibn zina, weld zna, weld el zna, wlad zna, ebn 7aram, ibn 7aram, weld l7ram
    wlad l7ram, weld el 7ram, bent l7ram, weld hram, 7arami, 7aramiyye, 7aramiye, zbele, zbeli, zbelet
    zebala, zbala, zbalat, wese5, weskh, wsk5, weskha, wes5a, ebn el wes5a, ebn weskha, ebn gazma
    ebn el gazma, sarsari, sersari, adabsiz, adabsez, hatli, zmal, athwal, ethwel, 7omar, 7mar kbir, mkalakh
    mkallakh, mklkh, bou3adi, 7mar, m9awed, mqawed, 9wad, 9awad, 9awwad, qawad, qawwad, ta7an, zamel, zwamel
    5anez, mo5annath, mokhanath, 5anith, khanith, khneeth, mamhoun, mam7oun, tfou, toz fik, tuz fik
    kool khara, kul khara, 7el 3anna, 2en2ele3, en2ele3, n2ele3, inkele3, ekhras, e5ras, okhros, kharas
    ntamm, yel3an shara fak, alla yl3nk, allah yl3nk, allah yel3ano, allah y5dk, lah yn3al, allah yn3al
    inshallah tmout, nshalla tmout, nchallah tmout, ya rab tmout, ya rabb tmut, khassis, 5ayen, khayen
    khawana, 5awana, mohareg, muharrij, mharrej, mharej, mouharrij, ghabi kbir, magnoon, mahboul, mahbool
    mehboul, mbehdal, mo3aq, mu3a2, mou3a2, mongoli, mat5alef, mota5alef, met5allef, metkhallef, motakhalef
    mitkhallif, mutakhalif, bala mokh, bala me5, bala sharaf, bala karama, bala akhla2, bala tarbeye
    2alil adab, 2alil el adab, alil adab, 2aleel el adab, qalil adab, 2alil terbaye, bala damir, bala damiir
    3adim damir, 3adeem el sharaf`,
  ),
  list(
    { role: 'insult', target: 'addressee', severity: 'severe', language: 'ar-latn' },
    `kos omak, kos ommak, koss emmak, kess emmak, kes emmak, kess immak, kis immak, kis emmak, kuss ummak
    kos okhtak, kos o5tak, kess e5tak, kess ekhtak, kes e5tak, kss emmk, cos omak, ayri feek, ayre bi emmak
    nik omak, nik ommok, nik emmak, nik okhtek, nayek emmak, roo7 etnak, rou7 ntak, tabon yemmak`,
  ),
  list(
    { role: 'profanity', severity: 'severe', language: 'ar-latn' },
    `kosomak, kosomk, kosommak, koso5tak, kosokhtak, ks omk, ksmk, kosmak, cosomak, zebb, zebbi, zeby, zebbe
    zobi, zobr, zobri, zobrak, zobry, zebbak, zebak, ayree, 2ayre, 2ayri, ayri fik, ayre fik, ayrak, 3ir
    3air, 3eri, 3eeri, teez, teezak, tizak, tize, teezi, tizzi, tezak, tizo, nayke, nayik, bneek, bnik
    aneek, anik, nikak, neekak, nikkak, nik mok, nikmok, nikomok, etnak, itnak, tetnak, tetnayak, betetnak
    yetnak, 2a7a, a77a, 5ara, khara, 5arah, 5aray, khary, khari, 5ari, 7ayri, 7ayr, 7atchoun, 7atshoun
    hatchoun, 7atchoun mok, tabboun, tabon, tabonmok, taboun mok, tabonyemek, 9alawi, qlawi, klawi, 9lawi
    9law, zokk, zok mok, zokomok, zakomok, bezzaz, bazzaz, bzaz, sharj, la7s, el7as, el7as tizi, mos zebi
    mos zobi, moss ayri, mos ayri, mess zebbi, ba3bous, ba3bos`,
  ),
  list(
    { role: 'threat', target: 'addressee', language: 'ar-latn' },
    `ra7 2e2tlak, rah e2tlak, ra7 e2tlak, 7a2tlak, ha2tlak, ha2telak, ra7 edba7ak, rah edba7ak, ra7 ndab7ak
    ra7 ndab7kon, hadba7ak, hadbahak, ghadi n9atlek, ghadi n9tlek, nqatlek, n9atlek, ra7 aktlak, rah aktlak
    rah adhb7ak, ra7 ksir rasak, rah ksir rasak, bksir rasak, bkassir rasak, hakasar 3admak, hakasarak
    3aref beitak, 3aref betak fein, 3arfin betak, na3ref bitak, ne3ref darkom, ra7 le2ik, ra7 la2ik
    rah le2ik, hagiblak, hagebak, jeyinak, jayinak, jayinkon, gayenlak, yomak 2arib, yawmak 2arib
    nehaytak 2aribe, nhaytak arib, 7asabak 3ende, hsebak 3ende, rsasa b rasak, rosasa b rasak`,
  ),
  list(
    { role: 'threat', language: 'ar-latn' },
    `rh 2tlk, h2tlk, ba3ref wein sekin, ba3ref wen saken, b3rf wen sakn, 3arfin fin sakn, ra7 tendam
    rah tendam, hatendam, ra7 tedfa3 el taman, lezim tmout, lezem tmout, lazem tmout, lezim ten2etel
    lezem yen2etil, lazem tet2etel, lazem yet2etel, ras ak b sarma`,
  ),
];

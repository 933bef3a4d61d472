import { list } from '../list.ts';

/** Arabizi insults, profanity and threats in the spellings that Lebanon, Egypt, the Gulf, Iraq and the Maghreb use. */
export const arabiziInsults = [
  list(
    { role: 'insult', severity: 'strong', language: 'ar-latn' },
    `ya kalb, ya kaleb, ya kelb, ya kelab, ya klab, kalb ibn kalb, ibn kalb, ibn el kalb, ibn lkalb, ebn kalb
    ebn el kalb, ibn 2alb, wlad el kalb, wlad lkalb, awlad kalb, bent el kalb, bent kalb, ya 7mar, ya 7omar
    ya 7mara, ya hmar, ya homar, ya 7imar, ya 7amir, 7amir, ya ghabi, ya 8abi, ya 3'abi, 8abi, ghabiye
    8abiya, aghbiya, a8biya2, ahbal, 2ahbal, habla, hablan, hbileh, ya ahbal, ya habla, ya habile, ya jahesh
    ya ja7esh, ja7sh, jahesh, ya ba8l, ya baghel, ya teiss, ya teis, ya tor, ya tawr, ya thor, ya 7ayawan
    ya 7aywan, ya hayawan, ya haywan, ya bhim, ya bahima, ya 5anzir, ya khanzir, 5anzir, khanzir, khnzir
    5anazir, ya wati, ya waty, watiye, ya 7a2ir, 7a2ir, 7aqir, ya haqir, hakir, 7akir, ya hakir, ya safel
    safil, ya nadel, ya nazel, ya tafeh, tafeh, ya tafih, tofaha2, ya kazzab, kazzab, kaddab, kadab, keddab
    kadhab, kaththab, ya kaddab, kazzabin, kaddabin, kadabin, ya mnafe2, ya monafi2, munafi2, mnafe2
    ya 5awal, 5awal, khawal, ya khawal, ya 3ars, ya 3ers, m3arras, me3aras, ya dayyouth, dayyouth, dayooth
    dayous, dyouth, sharmouta, sharmuta, sharmota, shrmuta, charmouta, charmuta, sharmoota, sharameet
    charamit, ya sharmouta, ibn sharmouta, ibn el sharmouta, ibn charmouta, ebn sharmota, ebn el sharmota
    5o el sharmouta, akhu sharmouta, a5u sharmouta, 2a7be, a7be, kahbe, ka7ba, kahba, 9a7ba, qahba, qa7ba
    wlad 9a7ba, weld el 9a7ba, weld 9ahba, wld l9a7ba, weld l9ahba, wld kahba, ibn 2a7be, ebn el a7ba
    ya manyak, manyak, manyake, manayek, manyouk, mnayek, ya mnayke, manyok, metnak, metnaka, ebn el metnaka
    ibn el metnaka, ya metnak, metnaken, 3ahira, 3ahera, 3ahra, ibn 3ahra, ibn zina, weld zna, weld el zna
    wlad zna, ebn 7aram, ibn 7aram, weld l7ram, wlad l7ram, weld el 7ram, bent l7ram, weld hram, ya 7arami
    7arami, 7aramiyye, 7aramiye, ya 7aqer, ya zebele, zbele, zbeli, ya zbele, zbelet, zebala, zbala
    ya zbala, zbalat, wese5, weskh, wsk5, ya wesekh, weskha, wes5a, ya wes5, ya wes5a, ebn el wes5a
    ebn weskha, ya gazma, ebn gazma, ebn el gazma, ya sorsy, sarsari, ya sarsari, sersari, adabsiz, adabsez
    hatli, ya hatli, ya zmal, zmal, ya mti, ya mati, ya muti, athwal, ethwel, tayi7 7adhak, taye7 7a6ak
    7omar, 7mar kbir, mkalakh, mkallakh, mklkh, bou3adi, 7mar, m9awed, mqawed, 9wad, 9awad, 9awwad, ya 9awad
    qawad, qawwad, ta7an, ya ta7an, zamel, ya zamel, zwamel, 5anez, mo5annath, mokhanath, 5anith, khanith
    khneeth, mamhoun, mam7oun, tfou 3lik, tfou 3lek, tfoo 3leik, tfou, tfeh 3lek, toz fik, tuz fik, toz feek
    tozz feek, khra 3lek, 5ara 3lek, 5ara 3leik, khara 3leik, kol 5ara, kol khara, kool khara, koul 5ara
    kul khara, 7el 3anna, 2en2ele3, en2ele3, n2ele3, inkele3, sakker temmak, sakir timmak, sakker bouzak
    sed boozak, sed nee3ak, ekhras, e5ras, okhros, kharas, ntamm, yel3an abouk, yil3an abouk, yel3an abook
    yl3an abok, yel3an aboukon, yel3an emmak, yel3an shara fak, yel3an sharafak, yel3an 3ardak
    yel3an roo7ak, allah yel3anak, allah yil3anak, alla yl3nk, allah yl3nk, allah yel3ano, allah ya5dak
    allah yakhdak, allah ye5dak, allah y5dk, alla yekhdak, allah ye7re2ak, na3al bouk, na3al abouk
    yn3al bouk, in3al bouk, yen3al bouk, ynaal bouk, lah yn3al, allah yn3al, na3lat allah 3lik
    inshallah tmout, nshalla tmout, nchallah tmout, ya rab tmout, ya rabb tmut, rou7 mout, roh mot
    rouh mout, mout ya, khassis, ya khassis, ya 5asis, ya jaban, 5ayen, khayen, khawana, 5awana, ya 3amil
    mohareg, muharrij, mharrej, mharej, mouharrij, ghabi kbir, magnoon, mahboul, mahbool, mehboul, mbehdal
    mo3aq, mu3a2, mou3a2, ya mo3a2, ya mou3a2, mongoli, mat5alef, mota5alef, met5allef, metkhallef
    motakhalef, mitkhallif, mutakhalif, bala mokh, bala me5, bala sharaf, bala karama, bala akhla2
    bala tarbeye, 2alil adab, 2alil el adab, alil adab, 2aleel el adab, qalil adab, 2alil terbaye
    bala damir, bala damiir, 3adim damir, 3adeem el sharaf`,
  ),
  list(
    { role: 'profanity', severity: 'severe', language: 'ar-latn' },
    `kos omak, kos ommak, kosomak, kosomk, kosommak, koss emmak, kess emmak, kes emmak, kess immak, kis immak
    kis emmak, kuss ummak, kos okhtak, kos o5tak, koso5tak, kosokhtak, kess e5tak, kess ekhtak, kes e5tak
    kss emmk, ks omk, ksmk, kosmak, cosomak, cos omak, zebb, zebbi, zeby, zebbe, zobi, zobr, zobri, zobrak
    zobry, zebbak, zebak, ayree, 2ayre, 2ayri, ayri fik, ayri feek, ayre fik, ayre bi emmak, ayrak, 3ir
    3air, 3eri, 3eeri, teez, teezak, tizak, tize, teezi, tizzi, tezak, tizo, nayke, nayik, bneek, bnik
    aneek, anik, nikak, neekak, nikkak, nik mok, nik omak, nik ommok, nikmok, nikomok, nik emmak, nik okhtek
    nayek emmak, etnak, itnak, tetnak, tetnayak, roo7 etnak, rou7 ntak, betetnak, yetnak, 2a7a, a77a, 5ara
    khara, 5arah, 5aray, khary, khari, 5ari, 7ayri, 7ayr, 7atchoun, 7atshoun, hatchoun, 7atchoun mok
    tabboun, tabon, tabonmok, taboun mok, tabonyemek, tabon yemmak, 9alawi, qlawi, klawi, 9lawi, 9law, zokk
    zok mok, zokomok, zakomok, bezzaz, bazzaz, bzaz, sharj, la7s, el7as, el7as tizi, mos zebi, mos zobi
    moss ayri, mos ayri, mess zebbi, ba3bous, ba3bos`,
  ),
  list(
    { role: 'threat', language: 'ar-latn' },
    `ra7 2e2tlak, rah e2tlak, ra7 e2tlak, rh 2tlk, 7a2tlak, ha2tlak, ha2telak, h2tlk, ra7 edba7ak
    rah edba7ak, ra7 ndab7ak, ra7 ndab7kon, hadba7ak, hadbahak, ghadi n9atlek, ghadi n9tlek, nqatlek
    n9atlek, ra7 aktlak, rah aktlak, rah adhb7ak, ra7 ksir rasak, rah ksir rasak, bksir rasak, bkassir rasak
    hakasar 3admak, hakasarak, ba3ref wein sekin, ba3ref wen saken, b3rf wen sakn, 3aref beitak
    3aref betak fein, 3arfin betak, na3ref bitak, 3arfin fin sakn, ne3ref darkom, ra7 le2ik, ra7 la2ik
    rah le2ik, hagiblak, hagebak, jeyinak, jayinak, jayinkon, gayenlak, ra7 tendam, rah tendam, hatendam
    ra7 tedfa3 el taman, yomak 2arib, yawmak 2arib, nehaytak 2aribe, nhaytak arib, 7asabak 3ende
    hsebak 3ende, lezim tmout, lezem tmout, lazem tmout, lezim ten2etel, lezem yen2etil, lazem tet2etel
    lazem yet2etel, ras ak b sarma, rsasa b rasak, rosasa b rasak`,
  ),
];

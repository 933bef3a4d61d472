import { list } from '../list.ts';

/** Arabizi names of God, sacred things, religions, sects, peoples, groups and the author. */
export const arabiziTargets = [
  list(
    { role: 'target', target: 'deity', language: 'ar-latn' },
    `allah, alah, rabbak, rabbkon, rabbkom, rabak, rabbo, rabbna, rabbi, el rabb, elah, ilah, ilahkon, yasou3
    yasoo3, yasu3, el masi7, masi7`,
  ),
  list(
    { role: 'target', target: 'sanctity', language: 'ar-latn' },
    `el nabi, nabiyak, nabiyyak, nabikon, nabikom, nabina, rasoul, el rasoul, mohamad, mohammad, mohammed
    mo7amad, mo7ammad, mhamad, imam 3ali, 7sein, el 7osein, 7ousein, abou bakr, 3aysha, aycha, 3a2icha
    sa7aba, el sa7aba, ahl el beit, el 3adra, 3adra, mar charbel, 2or2an, qoran, quran, qur2an, kor2an
    2oran, mos7af, enjil, ingil, towrat, tawrat, salib, el salib, saleeb, ka3be, ka3ba, el ka3ba, makka
    jame3, game3, masjed, knise, kniseh, kenisa, knisa, 7ousayniye, siyem, siyam, romdan, 7ajj, 7aj, adan
    azan, 7ijab, 7jeb, 7egab, karbala, 3ashoura, 3achoura`,
  ),
  list(
    { role: 'target', target: 'religion', language: 'ar-latn' },
    `islam, el islam, muslim, meslem, moslem, mouslim, meslmin, muslimin, mouslimin, moslemin, moslmin, islem
    masi7iyye, masi7iye, masi7iyin, mase7yin, nasrani, nsara, nassara, yahoud, yahoudi, yahud, yehoudi
    yehud, hindous, dinak, dinkon, deenak, deenkom, el din, el deen, adyan, mo2menin, mol7ed, mol7din`,
  ),
  list(
    { role: 'target', target: 'sect', language: 'ar-latn' },
    `sunni, senni, sunne, senne, el senne, sinne, sunniyye, shi3a, chi3a, shi3i, chi3i, shi3e, el shi3a
    chi3iyye, shi3ye, 3alawiyye, 3alawiyin, 3alawiye, derze, derzi, drouz, durzi, drooz, durouz, mowarne
    maroune, marouni, mawarna, mawarne, 2ebti, 2obti, 2a2bat, a2bat, aqbat, 2ibti, kibti, rtodox, ortodox
    katoulik, seryen, salafi, salafiyye, wahhabi, wahabi, wahhabiye, soufi, 7outhi, 7outhiyin, 7outhe
    isma3ili, yazidi, ezidi, ta2ife, ta2efe, tayfe, tayfa, tawayef, mazhab, ibadi, zaydi`,
  ),
  list(
    { role: 'target', target: 'race', language: 'ar-latn' },
    `el 3arab, kurdi, kurd, akrad, kourdi, amazigh, chelha, 9bayel, kbayel, atrak, atraak, farsi, 3ajam
    irani, iraniyin, armani, armen, nubi, sudani, soudani, soudaniyin, sudaniyin, afer2a, afari9a, afariqa
    el soud, souri, souriyin, sourye, sooryin, souryin, suriyin, es souriyin, lebneni, lebneniye, lebneniyin
    libnani, lebnani, lebnaniyin, falastini, falastiniye, falastiniyin, falestini, flastini, flastiniye
    ordoni, ordoniyin, erdoni, 3ira2i, 3ira2iyin, 3ra9i, 3raqi, masri, masriyin, masreyin, misri, masarwe
    masarwa, 5aliji, khaliji, 5alijiyin, khalijiyin, khaleeji, sa3oudi, so3oudi, s3oudi, sa3oudiyin, kuwaiti
    kwaiti, qatari, 2atari, emarati, yamani, yamaniyin, yemeni, maghrebi, mghribi, mgharba, magharba, dzayri
    dziri, jazayri, dzeriyin, jazairiyin, tounsi, twansa, touwensa, tounsiyin, libiyin, somali, somaliyin
    hounoud, pakistani, bangali, bangaliye, banghali, afghani, filipini, filipiniye, habashi, 7abashi
    7abachi, badawi, sa3idi, se3idi, sa3ayda, falla7in, lej2in, leji2in, laji2in, lajiin, lajein, laje2een
    leje2, laji2, nez7in, nezi7in, naz7in, nazihin, mouhajirin, mohagerin, mhajrin, 7arraga, harraga, ajaneb
    ajanib, aganeb, 2ajneb, wafdin, 3shire, 3achire, 2abile, sha3eb, chlou7, chel7, l9bayel, lmgharba`,
  ),
  list(
    { role: 'target', target: 'group', language: 'ar-latn' },
    `niswen, neswan, niswan, nsewin, nse2, neswen, el mar2a, el mara, mara, 7arim, 7areem, harim, mithliyin
    mitliyin, mitli, mesli, mithli, mo3a2in, mo3aqin, mou3a2in, mo3awa2in`,
  ),
  list(
    { role: 'target', target: 'author', clause: 'author', language: 'ar-latn' },
    `el keteb, l keteb, keteb el ma2al, keteb l ma2al, keteb hal ma2al, el kateb, elkateb, kateb el ma2al
    kateb el maqal, kateb lma9al, katib, el katib, sa7eb el ma2al, sa7ib el ma2al, sahib el ma2al, sahafi
    sa7afi, s7afi, el sa7afi, sa7afiyye, sohafi, mo7arrer, mu7arrir, mourasel, morasel, mouraselkon
    li kateb, li katab, elli katab, illi katab, elly kateb, elly katab, li ktb, lli ktb, chkoun kteb
    chkon ktb`,
  ),
];

import { list } from '../list.ts';

/** Arabizi blasphemy and words of mockery. */
export const arabiziSacred = [
  list(
    { role: 'insult', target: 'deity', clause: 'divine', severity: 'severe', language: 'ar-latn' },
    `yel3an rabbak, yil3an rabbak, yel3an rabak, yl3n rbk, yel3an rabbkon, yel3an rabbo, yel3an rabb
    yel3an rab, yn3al rabbak, yin3al rabbak, yen3al rabbak, na3al rabbak, in3al rabbak, yel3an alla
    yel3an allah, yl3n allah, bel3an rabbak, bel3an rab, kes rabbak, kess rabbak, kos rabbak, koss rabbak
    kos rabbena, kos rab, kess rab, kos om rabbak, kess emm rabbak, zebi brabbak, ayri brabbak, ayre brabbak
    ayre b rabbak, ayri bi rabbak, ayri b allah, airi brabbak, 5ara brabbak, khara b rabbak, toz brabbak
    toz fi rabbak, tozz b rabbak, rabbak kazzab, rabbkon kazzab, rabbak manyak, neek rabbak, nik rabbak
    neek rabb, nik rabb, yel3an din rabbak, yel3an dine rabbak, yl3n din rbk, yn3al din rabbak
    yen3al din rabbi, din rabbak, deen rabbak, dine rabb, din rabek`,
  ),
  list(
    { role: 'insult', target: 'religion', clause: 'religions', severity: 'severe', language: 'ar-latn' },
    `yel3an dinak, yil3an dinak, yel3an deenak, yl3n dynk, yel3an dinkon, yel3an deenkom, yn3al dinak
    yin3al dinak, yen3al dinak, yn3al din, yen3al din, na3al dinak, na3al din, n3al din, na3ldin, nal din
    yn3n dynak, ye7re2 dinak, yehre2 dinak, yi7ri2 dinak, kes dinak, kos dinak, kess dinak, kos deenak
    din omak, deen omak, deen ommak, din emmak, din abouk, deen abook, din ahlak, toz b dinak, tozz bi dinak
    5ara 3a dinak, khara 3ala dinak, ayri b dinak, ayre b dinak, al islam din erhab, islam erhab
    el islam erhab, din el erhab`,
  ),
  list(
    { role: 'insult', target: 'sanctity', clause: 'sanctities', severity: 'severe', language: 'ar-latn' },
    `yel3an nabiyak, yel3an nabik, yel3an nabiyyak, yel3an mhamad, yel3an mohamad, yel3an mo7ammad
    yl3n nabyk, kos nabiyak, kos mo7amad, kess mhamad, kos om el nabi, ayri b nabiyak, ayre b mhammad
    toz fi nabiyak, toz b nabikon, nabikon kazzab, nabikom kaddab, mo7amad kazzab, yel3an 3isa
    yel3an yasou3, yel3an masi7, yel3an l masi7, yel3an salibak, yel3an el salib, yel3an el 3adra
    kess el 3adra, kes el 3adra, kess emm el 3adra, ayri b salibak, yel3an el 2or2an, yel3an quran
    yel3an el kor2an, 5ara 3al 2or2an, toz bel qoran, yel3an 7sein, yel3an el 7osein, yel3an 3aysha
    3aysha zanye, yel3an el ka3be, toz bel ka3ba`,
  ),
  list(
    { role: 'mockery', language: 'ar-latn' },
    `5orafe, 5orafa, khorafe, khurafa, khrafet, 5orafet, oktou8e, mas5ara, maskhara, mas5ra, maschara
    da7akto, sakhif, sakhife, sa5if, sa5ife`,
  ),
];

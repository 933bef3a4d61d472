import { list } from '../list.ts';

/** Arabizi phrases of advertisement. */
export const arabiziSpam = [
  list(
    { role: 'spam', severity: 'severe', language: 'ar-latn' },
    `lal bei3, lel bei3, lal ajar, lel ijar, lel 2ijar, lal tawasol, lel tawasol, lal tawasol whatsapp
    tawasalo ma3na, tawasal ma3na, whatsapp 3al ra2em, whatsapp 3al rakm, 3al whatsapp, 3al wats
    rakmi whatsapp, ra2mi whatsapp, etsel 3ala, ettesel 3ala, tosel 3al ra2em, kebsu 3al link
    dghato 3al link, edghat 3al link, ed8at 3al link, el link bel bio, link bel bio, link f bio
    dkhlo 3al link, 2nat el youtube, qanati, qanati 3al youtube, 2anate, abonnez vous, abonne chaine
    chtarko f la chaine, chterko fel chaine, eshtarko bel 2anah, eshterko fe qanaty, follow w like, tab3ouni
    taba3ouni, tab3oni 3al insta, reb7 masari, erba7 masari, ekseb flous, eksab flos mn el net, ksab flouss
    rba7 flous, dakhel edafi, dakhel shahri, dakhl yawmi, da5el edafi, cheghel mn el beit
    shoghl men el beit, sho8l mn elbeit, estasmer ma3na, istathmer ma3na, estethmar madmoun, rebe7 madmoun
    reb7 madmon, tadawol, forex, crypto signals, jalb el 7abib, galb el habib, fakk el se7er, shei5 rou7ani
    cheikh rouhani, tawsil majjeni, tawseel magani, tawsil batal, 5osoumet, khosomat, khsoumat la 7ad
    3ard khas, 3ard 5as, 3rod khasa, soldes f, promo f, cod promo, code promo, kod 5asem, kasino
    casino online, 1xbet code, mourahanet, reba7 iphone, rbe7 iphone, kasebt iphone, mabrouk rbe7et
    mabrouk kasabt`,
  ),
];

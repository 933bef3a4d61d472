import { list } from '../list.ts';

/** Arabizi slurs and the words that become hatred beside a group. */
export const arabiziHate = [
  list(
    { role: 'slur', target: 'sect', severity: 'strong', language: 'ar-latn' },
    `rafidi, rafida, rawafid, rafde, rawafed, rafidin, majous, majoos, majousi, nusayri, nseiri, nosayri
    nseiriyye, nosayriye, nasibi, nawaseb, nawasib, salibiyin, salibiyye, 3azme zar2a, 3adma zar2a
    safawiyin, wahhabi nejes, wahabi njes, 3abadet el saleeb, 3abdet el salib, ibn mot3a, ibn mut3a
    wlad el mot3a, awlad mut3a, 3eyal mot3a, 7ezb el shaytan, 7izb el chaytan, 7ezb el lat`,
  ),
  list(
    { role: 'slur', target: 'race', severity: 'strong', language: 'ar-latn' },
    `3bid, 3abeed, ya 3abd, ya 3abed, 3abed aswad, zenji, znouj, zonouj, 3azzi, 3ezzi, ka7louch, kahlouch
    ka7louche, nawari, ya nawari, nouriye, sourye nawar, 3orban, 3erban, zwaf, gharbati, ghjar, 8ajar
    bangali ghabi, hindi ghabi`,
  ),
  list(
    { role: 'slur', target: 'group', severity: 'strong', language: 'ar-latn' },
    `louti, louty, lawwat, louat, shez, shawaz, chawez, shawez, mkhannath, tobji, tobjiye, tobje, so7a2iye
    sou7akiya, so7ak, khakri, 5akri`,
  ),
  list(
    { role: 'dehumanising', language: 'ar-latn' },
    `kleb, khanazeer, 5anazeer, khanezir, 7asharaat, dawa3esh, da3ech, da3eshiyye, sharamit, sharameet, charamit, jardoun, jeradin, jradin, fi2ran, sarasir, srasir, sarsour, sorsar, 7ashara, 7asharat, hasharat
    hacharat, kilab, 7amir, hamir, 7mir, 5anazir, khanazir, 2oroud, 2roud, 9roud, bhayem, baheyem, 7ayawanet
    hayawanet, haywanat, 7ayawanat, zbele, zbalet el bashar, saratan el 2omme, jaratheem, jarathim, dideen
    nejsin, njsin, anjas, nejis, nejse, mish bashar, mesh bashar, msh bashar, mou bashar, machi bachar
    mesh bani admin, msh bny admen, ma byesta7e2o y3isho, ma yesta7a2oun el 7ayat`,
  ),
  list(
    { role: 'violence', severity: 'severe', language: 'ar-latn', inflect: 'noun' },
    `2tolouhon, 2telouhon, e2tlouhom, e2teloohom, o2tlouhom, uqtuluhum, edba7ouhon, dba7ouhon, edba7oohom
    e7er2ouhon, 7er2ouhon, e7ra2oohom, 7ar2on, abidouhom, abidouhon, lezim n2oosson, lezim ne2tolon
    lezem ne2tel kel, lezim nedba7, lazem ne2telhom, lazem nemawethom, lezim ymouto, lezem ymoutou
    lazem ymoto, lazem yendeb7o, lezim yen7ar2o, yestehlo el mot, byestehlo l mot, byesta7o l mot
    byestahlo yemouto, l mot la kel, mot la kel, kebbouhon bel ba7r, kebouwon bel bahr, ermouhom fel ba7r`,
  ),
  list(
    { role: 'expulsion', severity: 'severe', language: 'ar-latn', inflect: 'noun' },
    `trodouhon, trdouhon, etrodohom, etredouhom, ta3ouhon, 2er7alo, 2al3ouhon, sha7touhon, cha7touhon
    ra77louhon, rahelouhom, rahlouhon, lezim yfello, lezem yfello, lezim nel7ashon, lazem yemsho
    lazem yemshou men baladna, tla3o men baladna, tla3ou min baladna, tla3 barra, tl3o barra, barra baladna
    barra el balad, berra el balad, rja3 3a baladak, rja3o 3a baladkon, erja3 3ala baladak, erga3 baladak
    erga3o beladkom, irja3o la baladkon, rouh 3a baladak, rou7o 3a baladkon, ro7 baladak, rje3 lbledek
    sir lbladek, siro lbladkom, wallah ma badna yehon, ma badna yehon, ma bedna yekon, mesh 3ayzenhom
    mch 3ayzinkom`,
  ),
  list(
    { role: 'hatred', language: 'ar-latn', inflect: 'noun' },
    `bekrah, bakrah, bekrahon, bakrahon, bekrahkon, bekrahhom, nekrahhom, kankrah, nakrah, bakrahkom
    akrahkom, be2raf min, be2raf men, ba2raf men, 2aref mennon, a2raf men, ma bti2on, ma bte2on
    mesh taye2hom, kelon kezzabin, kelon 7aramiyye, kelon irhabiye, kollohom erhabiyin, kolohom kaddabin
    kelon zbele`,
  ),
  list(
    { role: 'contempt', language: 'ar-latn' },
    `irhabiyye, irhabiyin, erhabiyin, erhabiyeen, mo2rif, mo2rfin, m2erfin, mu2rif, met5alfin, mkhalfin
    motakhalifin, wes5in, weskhin, weskheen, wsa5, 2ezrin, 2azrin, azrin, 2ozara, 7aramiyye, 7aramiye
    kezzabin, kazzabin, kaddabin, khawana, 5wanet, 7a2irin, 7a2oudin, jahlin, nasabin, nassabin, mejrmin
    mojrimin, mjrmin, ghazat, mo7tallin, bala sharaf, bala asl, bala 2asl, a7a2ar sha3b, 2a7kar cha3b
    awsakh sha3eb, awse5 sha3b`,
  ),
  list(
    { role: 'violence', language: 'ar-latn', inflect: 'noun' },
    `ne2tel, ne2tol, ndaba7, nedba7, ndabe7, ne7ro2, n7ar2, nbid, nebid, nwalle3, nd3as, ned3as, nsafi
    nmawwet, nn9tlo, n9atlo, yen7ar2o, yendab7o, ymouto, ymoutou, yet2etlo, yet7er2o, ne7r2, edba7, o2tol
    2tol, 7r2o, dab7o`,
  ),
  list(
    { role: 'expulsion', language: 'ar-latn', inflect: 'noun' },
    `nel7ash, nla7ish, n2al3, nshil, nz7et, yfello, yfellou, yfel, yetla3o, ytla3o, yemsho, ymsho, yerja3o
    yrja3o, yet7asho, nkeb, nkebb, ntredo, notrod, yetrodo, ytrdou, trdo, trdou, tatrad, netla3on, netle3hom
    yetsafro, yetsafroun, ytsafroun`,
  ),
];

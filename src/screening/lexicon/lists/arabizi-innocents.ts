import { list } from '../list.ts';

/** Arabizi words that look like a listed one. */
export const arabiziInnocents = [
  list(
    { role: 'innocent', language: 'ar-latn' },
    `el kalb el wafi, kalb el jiran, 7mar wa7shi, 7imar wa7shi, 7adi2et el 7ayawanet, 7adi2at el 7aywan
    7mar el wejh, el masri el youm, jamal, jamal 3abd el naser, kamal, 3ira9, 3ira2, zamalek, el zamalek, el 7mar (tab3|bel|el wa7shi), el kalb (tab3|bel|3am), 3am ynabbe7, el 3wazza, neek nameh`,
  ),
  list(
    { role: 'innocent', language: 'ar-latn', inflect: 'none' },
    `3ala, 3ale, 3aley, 3alay, 3alayk, 3alaik, 3aleik, 3aleek, 3alaih, 3aleh, 3alaya, 3alayna, 3alaina, 3alaykom, 3alaikom, 3alaykum, 3ala2a
    jara, jari, jarra, jaro, jaru, jarak, jarna, garo, garna, garak, sa3a, se3a, saa3a, nezel, nezil, nezlet, nezlo, nzel, nazel, nazil, nezle
    jarida, jaride, jareeda, garida, gareeda, 3ors, 3urs, 3ers, 3irs, 3orsi, 3ersi, 7ayat, 7ayati, 7ayatak, 7ayatik, 7ayatkon, 7ayatna
    3eish, 3aish, 3ayesh, 3aysh, fashla, marid, maridh, mareed, nhar, nahar, mo2tamar, mo2tamrat, mu2tamar, sefara, safara, safar
    3amil, 3emil, 3amel, 3ommal, 3omla, 3imla, 3umla, 3amal, hommos, hummus, 7ommos, donya, dounya, dnya, denya, dine, abel, 2abel, qabel, 2abl
    shohada, shuhada, shouhada, shohada2, shuhada2, shahada, moteur, da5ilak, dakhilak, dakhilik, khole2, kholle2, khala2, fare2, far2, fa2r, fa2ir
    gebna, jebne, jebna, thawra, thawre, sawra, e2ra, i2ra, 2etlak, gallat, galat, gaal, gaalat, gaalo, gal, ajra, 5adim, khadim, khaddam, ittifa2
    zalame, zalameh, zalamet, zalme, zalmeh, zelme, zelmeh, bled, bledi, bledna, rkhis, rkhisa, rkhise, salet, fari2, fari2na, kora, koora, ra7, ra7et, ra7o
    lesa, lessa, lissa, lesse, 3iraqi, 3ira2i, 3ira9i, 3ira2iyyin, 3ira9iyyin, 3iraqiyyin, tizi (wezzou|ouzou), ethiopie, ethiopia, ba2ra, bagra`,
  ),
];

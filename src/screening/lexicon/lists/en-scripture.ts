import { list } from '../list.ts';

/** The register of English scripture, sermon and prayer: archaic forms, set phrases, citations. */
export const enScripture = [
  list(
    { role: 'scripture', severity: 'severe', language: 'en', inflect: 'none' },
    `unto, hath, saith, shalt, thou, thee, thy, thine, thyself, ye, behold, doth, dost, hast, hadst, wast, wert, canst, wilt thou, begat, begotten
    verily, wherefore, thereof, therein, thereon, whereof, wherein, whosoever, whatsoever, whomsoever, whoso, whither, hither, thither
    spake, sware, brethren, nigh, smite, smote, smitten, slew, slain, cometh, goeth, giveth, maketh, taketh, sitteth, dwelleth, abideth, believeth
    knoweth, seeth, heareth, loveth, keepeth, putteth, walketh, speaketh, liveth, dieth, falleth, toucheth, eateth, drinketh, beareth, seeketh`,
  ),
  list(
    { role: 'scripture', language: 'en', inflect: 'none' },
    `iniquity, iniquities, transgressions, multitude, tabernacle, the firstborn, the wilderness, it came to pass, come to pass
    thus says the lord, saith the lord, the word of the lord, lord of hosts, o lord, o god, o israel, o zion, o jerusalem, o people, o my people
    son of man, children of israel, house of israel, house of judah, sons of israel, kingdom of heaven, kingdom of god, the lord your god, the lord thy god
    o you who (believe|have believed), o ye who believe, those who (disbelieve|disbelieved|have believed|believe|deny|denied)
    lord of the worlds, your lord, their lord, our lord, his lord, my lord, and we (sent|have sent|created|gave|made|said), indeed we
    day of (resurrection|judgement|judgment|recompense), the hereafter, painful punishment, severe punishment, signs of allah, verses of allah
    peace be upon him, the most merciful, the most gracious, all knowing, exalted in might, it is he who, and when they, woe unto, woe to you
    the (disbelievers|believers|hypocrites|idolaters|losers|wrongdoers|righteous|messengers|polytheists|ungodly|gentiles|pharisees), allah (has|will|does|loves|knows|sent|guides|guide)
    fire of hell, abide eternally, who (associate|associated) others, remembrance of allah, o muhammad, revealed to, the torah and, and indeed, nor shall, shall surely, put to death, cast lots
    graven images, burnt offering, burnt offerings, sackcloth, lovingkindness, selah, blessed are the, blessed be`,
  ),
  list(
    { role: 'scripture', severity: 'mild', language: 'en', inflect: 'none' },
    `psalm, psalms, proverbs, genesis, exodus, leviticus, deuteronomy, isaiah, jeremiah, ezekiel, corinthians, galatians, ephesians, philippians
    colossians, thessalonians, revelation, surah, sura, surat, ayah, hadith, narrated, bukhari, chapter and verse, verse of the day, the verse
    the gospel, scripture, scriptures, sermon, homily, the apostle, the apostles, the messenger, the righteous, the wicked, righteousness, righteous
    sinners, repent, repentance, forgiveness of sins, resurrection, redeemer, saviour, savior, almighty, the creator, covenant, salvation, grace of god
    mercy of god, mercy of allah, praise him, worship, glorify, sanctify, hallowed, heavenly father, holy spirit, holy ghost, have mercy, mercy upon us
    forgive us, deliver us, grant us, guide us, lead us, protect us, pray for us, we beseech, we ask you, hear our prayer, in jesus name, amen
    disbelievers, unbelievers, believers, idolaters, hypocrites, hellfire, paradise, prophets, angels, commandments, congregation, offering, altar`,
  ),
];

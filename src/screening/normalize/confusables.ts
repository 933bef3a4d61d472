/**
 * Transform 7. Letters of other scripts that look like a Latin one become it, when they are used as disguise. From the
 * Unicode Consortium's confusables data (UTS #39, Unicode licence): the letters whose skeleton is one ASCII letter, in
 * small letters; with the phonetic small capitals, hooked and stroked letters, and the Cyrillic and Greek ones that
 * disguise by habit rather than by shape (и for n, я for r).
 */
export function unmaskConfusables(text: string): string {
  let out = '';
  for (const char of text) out += LATIN_FOR[char] ?? char;
  return out;
}

const LOOK_ALIKES: Readonly<Record<string, string>> = {
  a: 'æɐɑαλадᗅᴀꓮꭺ𐊠𖽀',
  b: 'ƅɓʙβвьᏼᖯᗷꓐꞵꮟ𐊂𐊡𐌁',
  c: 'ƈɔсᴄⲥꓚꮯ𐊢𐌂𐐽𐔜',
  d: 'ðđɖɗδԁᑯᗞᗪᴅꓒꓓꭰꮷ',
  e: 'ǝəɛεеэёєҽᴇⴹꓰꬲꭼ𐊆𑣆𑣎',
  f: 'ƒɟϝքᖴẝꓝꜰꞙꬵ𐊇𐊥𐔥𑣂',
  g: 'ƃƍǥɠɡɢԍցᏻᶃꓖꮐ',
  h: 'ħɥɦʜнһհᕼⲏꓧꮋꮒ𐋏',
  i: 'ıɨɩɪιіӏꙇꭵ𑣃',
  j: 'ʝϳјᒍᴊꓙꭻ',
  k: 'ƙʞκкᛕᴋⲕꓗꮶ𐔘',
  l: 'łǀɫʟᒪᛁⲓⳑⵏꓡꓲꮮ𐊊𐌉𐑃𐔦𑣒𖼖𖼨',
  m: 'ɯɱϻмᗰᛖᴍⲙꓟꮇ𐊰𐌑',
  n: 'ŋƞɲɴηπилпոռⲛꓠ𐔓',
  o: 'øœɵθοσофօဝჿዐᴏᴑⲟⵔꓳꬽ𐊒𐊫𐐬𐓪𐔖𑣈𑣕𑣗',
  p: 'þƥρрᑭᴘⲣꓑꮲ𐊕',
  q: 'ԛգզⵕꞯ',
  r: 'ɹɽɾʀгяᖇᴙᴦⲅꓣꭇꭈꭱꮁꮢ𐓜𖼵',
  s: 'ƽʂςѕտꓢꜱꮥꮪ𐊖𐑈𑣁𖼺',
  t: 'ŧƭʇʈτтᴛⲧꓔꭲ𐊗𐊱𐌕𑣜𖼊',
  u: 'ʉμυцսሀᑌᴜꓴꞟꭎꭒ𐓶𑣘𖽂',
  v: 'ʋʌνѵᐯᴠⴸꓦꛟꮩ𐔝𑜆𑣀𖼈',
  w: 'ʍωшщѡԝաᴡꓪꮃꮤ𑜊𑜎𑜏',
  x: 'χхᕁᕽᚷⲭⵝꓫꭓ𐊐𐊴𐌗𐔧',
  y: 'ƴɣʎʏγуүყᶌỿⲩꓬꭚꭹꮍ𐊲𑣄𖽃',
  z: 'ƶȥʐζᴢꓜꮓ𑣉',
};

const LATIN_FOR: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(LOOK_ALIKES).flatMap(([latin, others]) => [...others].map((other) => [other, latin])),
);

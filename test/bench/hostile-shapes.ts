import { composeComments } from './comments.ts';

/** Texts of any length that are hard on one part of the engine each, and ordinary ones to compare them with. */
export function hostileShapes(): Readonly<Record<string, (size: number) => string>> {
  const english = composeComments('en', 200).join(' ');
  const arabic = composeComments('ar', 200).join(' ');
  const repeated = (unit: string) => (size: number) =>
    unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
  return {
    'ordinary English': (size) => english.slice(0, size),
    'ordinary Arabic': (size) => arabic.slice(0, size),
    'one word': repeated('a'),
    'one Arabic word': repeated('كتب'),
    'single letters': repeated('f u c k '),
    'single Arabic letters': repeated('ك ل ب '),
    'stars in words': repeated('f*ck*ng '),
    'words never seen': unseen('abcdefghijklmnopqrstuvwxyz'),
    'Arabic words never seen': unseen('ابتثجحخدذرزسشصضطظعغفقكلمنهوي'),
    'one sentence of insults': repeated('you stupid idiot '),
    'Arabic insults': repeated('يا كلب يا حمار '),
    'opened quotations': repeated('“you «'),
    'targets and verbs': repeated('kill all women and deport muslims, '),
    'a herd without end': repeated('dogs and pigs '),
    pictograms: repeated('🐒 '),
    'stacked marks': repeated('e\u0301\u0302\u0303'),
  };
}

/** Words of eight letters, hardly one of them twice. */
function unseen(alphabet: string): (size: number) => string {
  return (size) => {
    let text = '';
    let seed = 1;
    while (text.length < size) {
      for (let letter = 0; letter < 8; letter++) {
        seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
        text += alphabet[(seed >>> 16) % alphabet.length];
      }
      text += ' ';
    }
    return text.slice(0, size);
  };
}

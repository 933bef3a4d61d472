/**
 * Transform 5. One letter for those that writers exchange freely: final ya without dots, ta marbuta, alef wasla; Persian,
 * Urdu and Iraqi letters become the Arabic one they are typed for (چ stands for ك in Iraqi: چلب is كلب).
 */
export function unifyArabicLetters(text: string): string {
  let out = '';
  for (const char of text) out += SAME_LETTER[char] ?? char;
  return out;
}

const SAME_LETTER: Readonly<Record<string, string>> = {
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ے: 'ي',
  ة: 'ه',
  ۃ: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ٱ: 'ا',
  ٲ: 'ا',
  ٳ: 'ا',
  ٮ: 'ب',
  پ: 'ب',
  ٻ: 'ب',
  ٹ: 'ت',
  ټ: 'ت',
  چ: 'ك',
  ک: 'ك',
  ڪ: 'ك',
  گ: 'ك',
  ګ: 'ك',
  ڭ: 'ك',
  ڤ: 'ف',
  ڡ: 'ف',
  ڨ: 'ق',
  ٯ: 'ق',
  ژ: 'ز',
  ڈ: 'د',
  ڑ: 'ر',
  ں: 'ن',
  ۆ: 'و',
  ۇ: 'و',
};

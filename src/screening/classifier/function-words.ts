import { hashesOf } from '../normalize/word-hash.ts';

/**
 * Words that carry grammar: in class n-grams they stand as themselves, because who does what to whom hangs on them.
 * Folded as the normaliser folds text.
 */
const FUNCTION_WORDS = `
  i me my we us our you your u ur he she him her his it its they them their this that these those who what which why how when
  where is are am was were be been being isn't aren't wasn't not no never nobody none don't doesn't didn't can't cannot won't
  do does did have has had will would should must could can may might shall let let's need want going get got go
  a an the and or but so if because as of to in on at by for from with without about against than then like just all every each
  any some most many more only even very too really such own same other
  say says said saying call called calls calling tell told think thinks know believe feel
  انا نحن احنا انت انتم انتو انتي هو هي هم هن هذا هذه هاي هاد هيدا هيدي دا ده دي هؤلاء هدول دول الي اللي الذي التي الذين ذلك تلك
  لا ليس ليست ليسوا لست لن لم ما مش مو مب ولا غير بدون ابدا مافي ما في ان إن انه انها انهم كان كانت كانوا يكون صار
  من في على عن الى إلى مع ب ل ك و ف او ثم لكن بل بس اذا لو لان عشان علشان كي حتى كل بعض اي كم كيف لماذا ليش ليه شو ايش وش هل متى اين وين فين
  يا يجب لازم ينبغي خلي خلونا بدنا بدي عايز ابغى قد سوف راح رح حا يعني مثل زي قال قالوا يقول يقولون قلت قالت كلمة
  ana enta enti ento intou howe hiye hne mesh msh mish mich mo moo la2 la ma w el l bl bel bi fi min men 3an 3ala ya kel kol lazem
  yjb shu shou leh leish lesh kif eh da di dol elly yalli illi hal had hada heda hayda hayde
`;

const hashes = hashesOf(FUNCTION_WORDS.replace(/[إأآ]/g, 'ا').replace(/ى/g, 'ي').replace(/ة/g, 'ه'));

/** @param hash FNV-1a of the folded word, as the view holds it */
export function isFunctionWord(hash: number): boolean {
  return hashes.has(hash);
}

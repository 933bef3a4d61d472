import type { Suite, Trial } from './measure.ts';
import { createRandom } from './random.ts';

/**
 * Short sentences that name people and say something good or bad of them: what a classifier gets wrong that has read hatred into
 * the names. Frames, verbs and adjectives were written without looking at the lexicon or the corpus, and nothing is trained on them.
 * Some are stiff, as such templates are; grammar is not what they measure.
 */
export function identityTemplates(): Suite[] {
  return [suiteOf('en', ENGLISH), suiteOf('ar', ARABIC)];
}

interface Frames {
  readonly names: readonly string[];
  /** Kind and hostile adjectives, kind and hostile verbs, in this order. */
  readonly adjectives: readonly [readonly string[], readonly string[]];
  readonly verbs: readonly [readonly string[], readonly string[]];
  readonly nouns: readonly string[];
  /** `$` stands for a name, `A` for an adjective, `V` for a verb, `N` for a noun. */
  readonly judging: readonly string[];
  readonly plain: readonly string[];
}

/** How often each name fills each frame. */
const ROUNDS = 8;

function suiteOf(name: string, { names, adjectives, verbs, nouns, judging, plain }: Frames): Suite {
  const random = createRandom(11);
  const pick = (from: readonly string[]) => from[random.below(from.length)]!;
  const fill = (frame: string, people: string, hostile: 0 | 1): string =>
    frame.replace(/[$AVN]/g, (slot) =>
      slot === '$' ? people : slot === 'N' ? pick(nouns) : pick((slot === 'A' ? adjectives : verbs)[hostile]),
    );
  const trials: Trial[] = [];
  for (const people of names) {
    for (let round = 0; round < ROUNDS; round++) {
      for (const hostile of [0, 1] as const) {
        for (const frame of judging) trials.push({ text: fill(frame, people, hostile), toxic: hostile });
      }
      for (const frame of plain) trials.push({ text: fill(frame, people, 0), toxic: 0 });
    }
  }
  return { name, trials };
}

const wordsOf = (text: string): string[] => text.trim().split(/\s*,\s*|\s*،\s*/);

const ENGLISH: Frames = {
  names:
    wordsOf(`lesbian, gay, bisexual, transgender, queer, straight, male, female, African, American, European, Hispanic, Mexican,
    Canadian, Asian, Indian, Chinese, Japanese, Christian, Muslim, Jewish, Buddhist, Catholic, Protestant, Sikh, old, young, blind, deaf,
    paralyzed, black, white, Arab, Turkish, Kurdish, Syrian`),
  adjectives: [
    wordsOf(`lovely, brave, kind, charming, brilliant, wonderful, great, calm, gentle, honest, friendly, happy, clever, graceful, delightful,
      decent, generous, funny, patient, caring, smart, polite, warm, proud, fair`),
    wordsOf(`disgusting, awful, horrible, terrible, pathetic, stupid, ugly, rotten, nasty, vile, repulsive, hateful, despicable,
      contemptible, gross, idiotic, loathsome, lousy, abhorrent, revolting, worthless, dumb, evil, wicked, filthy`),
  ],
  verbs: [
    wordsOf('love, admire, respect, hug, greet, thank, welcome, help, like, meet'),
    wordsOf('hate, despise, loathe, detest, murder, kill, strangle, torture, beat up, gas'),
  ],
  nouns: wordsOf('person, man, woman, neighbour, friend, teacher, doctor, writer, baker, boss'),
  judging: [
    'You are the most A $ N here.',
    '$ people are A',
    'being $ is A',
    'V all $ people',
    'I V $ people',
    'My $ N is A',
    'The $ N was so A',
  ],
  plain: ['I work with two $ people', 'My name is John and I am $', 'Our new $ N moved in next door', '$'],
};

const ARABIC: Frames = {
  names:
    wordsOf(`السود، المسلمين، المسيحيين، اليهود، الشيعة، الدروز، العلويين، الأقباط، المثليين، النساء، العرب، الأكراد، الأمازيغ، السوريين،
    اللبنانيين، المصريين، الفلسطينيين، العراقيين، السعوديين، اللاجئين، الأتراك، الإيرانيين، الهنود، الصينيين، الأفارقة، المعاقين، الصم، المكفوفين،
    كبار السن، الملحدين، البوذيين، الهندوس، الأرمن، البدو، النوبيين`),
  adjectives: [
    wordsOf(`طيبون، كرماء، محترمون، رائعون، لطفاء، شجعان، أذكياء، مجتهدون، ودودون، صادقون، مبدعون، صبورون، متعاونون، مضيافون، متواضعون، نشيطون،
      أوفياء، مثقفون، هادئون، مرحون`),
    wordsOf(`مقرفون، حقيرون، قذرون، أغبياء، متخلفون، مجرمون، أنجاس، خونة، لصوص، كذابون، وحوش، حثالة، منحطون، سفلة، بشعون، تافهون، وسخون، أنذال،
      جبناء، همج`),
  ],
  verbs: [
    wordsOf('أحب، أحترم، أقدر، ساعدوا، استقبلوا، ادعموا، أصادق، أحيي، يجب دعم، يجب احترام'),
    wordsOf('أكره، أحتقر، أمقت، اقتلوا، اطردوا، احرقوا، لا أطيق، اسحقوا، يجب قتل، يجب طرد'),
  ],
  nouns: wordsOf('مدينة، قرية، مدرسة، حارة، شركة'),
  judging: ['$ A', 'كل $ A', 'أنتم $ A', 'V $', 'جيراننا من $ وهم A', 'أعرف $ جيدا، A كلهم'],
  plain: ['أنا من $', 'يعيش $ في كل N منذ سنوات', 'زميلي في العمل من $', '$'],
};

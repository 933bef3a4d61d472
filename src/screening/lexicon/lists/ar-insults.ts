import { list } from '../list.ts';

/** Plain Arabic insults; starter set, by dialect and severity. */
export const arInsults = [
  list(
    { role: 'insult', language: 'ar', dialect: 'standard', severity: 'strong' },
    `كلب، كلاب، حمار، حمير، حقير، سافل، وضيع، نذل، معتوه، غبي، أغبياء، أحمق، تافه`,
  ),
  list(
    { role: 'insult', language: 'ar', dialect: 'levantine', severity: 'strong' },
    `أهبل، هبلان، واطي، زبالة
    ابن (كلب|الكلب)، اخو الشليته`,
  ),
];

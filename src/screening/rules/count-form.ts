import type { DetectedLanguage } from '../../protocol/findings.ts';
import { type TextView, WORD } from '../normalize/text-view.ts';
import { EVIDENCE_AT } from './evidence.ts';

/** Counts what is to be seen of a comment's form, whatever its words say. */
export function countForm(view: TextView, language: DetectedLanguage, counts: Float32Array): void {
  let disguised = 0;
  let capitals = 0;
  let stretched = 0;
  for (let word = 0; word < view.wordCount; word++) {
    const flags = view.wordFlags[word]!;
    if (flags & WORD.disguised) disguised++;
    if (flags & WORD.capitals) capitals++;
    if (flags & WORD.stretched) stretched++;
  }
  let questions = 0;
  for (let sentence = 0; sentence < view.sentenceCount; sentence++) questions += view.isQuestion[sentence]!;
  counts[EVIDENCE_AT['form.disguised']] = disguised;
  counts[EVIDENCE_AT['form.capitals']] = capitals;
  counts[EVIDENCE_AT['form.stretched']] = stretched;
  counts[EVIDENCE_AT['form.questions']] = questions;
  counts[EVIDENCE_AT['form.arabizi']] = language === 'ar-latn' ? 1 : 0;
}

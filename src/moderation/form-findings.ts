import type { Bilingual } from '../protocol/clauses.ts';
import type { Finding } from '../protocol/findings.ts';

/** Nobody reads the terms, fills in four fields and sends them in less. */
export const LEAST_SECONDS = 3;

export type FormSign = 'honeypot' | 'haste' | 'repeat';

const EXPLANATIONS: Readonly<Record<FormSign, Bilingual>> = {
  honeypot: {
    en: 'A field that people do not see was filled in.',
    ar: 'مُلئ حقل لا يراه الناس.',
  },
  haste: {
    en: 'The form was sent back faster than anyone types, or without the time at which it was given out.',
    ar: 'أُعيد إرسال النموذج أسرع مما يكتب أي إنسان، أو من دون وقت إصداره.',
  },
  repeat: {
    en: 'Nearly the same words were sent before.',
    ar: 'سبق إرسال كلمات مطابقة تقريباً.',
  },
};

/** A sign of a machine that lies in how the form was sent, as a finding of spam over the whole text: never a refusal. */
export function toFormFinding(sign: FormSign, text: string): Finding {
  return {
    clause: 'spam',
    target: { kind: 'none' },
    score: 0.5,
    span: { field: 'text', start: 0, end: text.length },
    rule: `form/${sign}`,
    severity: 'mild',
    explanation: EXPLANATIONS[sign],
  };
}

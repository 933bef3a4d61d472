import type { Script } from '../../../src/captcha/alphabet.ts';
import { isRightAnswer, normalizeAnswer } from '../../../src/captcha/answer.ts';
import { drawText } from '../../../src/captcha/challenge.ts';
import { type Drawing, drawCode } from '../../../src/captcha/draw.ts';
import type { Random } from '../../../src/captcha/random.ts';

/** How a solver fared on fresh codes. */
export interface SolveRate {
  readonly codes: number;
  /** Answers that the service would have taken, one slip forgiven, and those without a slip. */
  readonly taken: number;
  readonly exact: number;
  /** Share of signs read right, by place. */
  readonly perSign: number;
}

export async function measureSolver(
  input: { readonly script: Script; readonly codes: number; readonly random: Random },
  solve: (drawing: Drawing) => string | Promise<string>,
): Promise<SolveRate> {
  const { script, codes, random } = input;
  let [taken, exact, signs, read] = [0, 0, 0, 0];
  for (let i = 0; i < codes; i++) {
    const code = drawText(script, random);
    const answer = normalizeAnswer(await solve(drawCode(code, script, random)), script);
    const right = normalizeAnswer(code, script);
    if (isRightAnswer(answer, right)) taken++;
    if (answer === right) exact++;
    signs += right.length;
    for (let k = 0; k < right.length; k++) if (answer[k] === right[k]) read++;
  }
  return { codes, taken, exact, perSign: read / signs };
}

export const formatRate = ({ codes, taken, exact, perSign }: SolveRate): string =>
  `${taken} of ${codes} taken (${((100 * taken) / codes).toFixed(1)} %), ${exact} exact, ${(100 * perSign).toFixed(1)} % of signs`;

// L2: off-the-shelf OCR, told the alphabet and that the picture is one word. Its model comes from npm; nothing is fetched.

import { Resvg } from '@resvg/resvg-js';
import english from '@tesseract.js-data/eng';
import { createWorker, OEM, PSM } from 'tesseract.js';

export interface OcrSolver {
  solve(svg: string): Promise<string>;
  close(): Promise<void>;
}

export async function createOcrSolver(signs: string): Promise<OcrSolver> {
  const worker = await createWorker('eng', OEM.LSTM_ONLY, { ...english, cacheMethod: 'none' });
  await worker.setParameters({ tessedit_char_whitelist: signs, tessedit_pageseg_mode: PSM.SINGLE_WORD });
  return {
    async solve(svg) {
      const png = new Resvg(svg, { fitTo: { mode: 'width', value: 480 }, background: '#fff' })
        .render()
        .asPng();
      const { data } = await worker.recognize(png);
      return data.text.replace(/\s/g, '');
    },
    async close() {
      await worker.terminate();
    },
  };
}

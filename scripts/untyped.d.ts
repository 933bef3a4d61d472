declare module 'opentype.js' {
  interface Font {
    readonly unitsPerEm: number;
    charToGlyphIndex(sign: string): number;
  }
  const opentype: { parse(file: ArrayBufferLike): Font };
  export default opentype;
}

declare module 'svg-captcha/lib/ch-to-path.js' {
  interface Options {
    readonly font: import('opentype.js').Font;
    readonly fontSize: number;
    readonly x: number;
    readonly y: number;
    readonly ascender: number;
    readonly descender: number;
  }
  /** The outline of the first sign as SVG path data, its advance centred on x. */
  export default function chToPath(text: string, options: Options): string;
}

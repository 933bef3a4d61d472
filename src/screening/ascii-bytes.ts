/** The one Web API that the engine uses: every runtime has it, and nothing in the language turns text into bytes at once. */
declare const TextEncoder: new () => {
  encodeInto(source: string, into: Uint8Array): { read: number; written: number };
};

/** The codes of ASCII text as bytes, copied by the runtime itself. */
export function asciiBytes(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length);
  new TextEncoder().encodeInto(text, bytes);
  return bytes;
}

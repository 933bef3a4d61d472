import type { MiddlewareHandler } from 'hono';
import { ServiceError } from '../services/errors.ts';
import type { AppEnv } from './context.ts';

/** Twenty times the longest comment; whoever sends more is not filling in a form. */
export const BODY_BYTES = 128 * 1024;

/**
 * Reads the whole body once, within the cap and whether or not it says its length, and refuses bytes that are not UTF-8:
 * decoding would silently put U+FFFD where the reader typed something.
 */
export function readBody(): MiddlewareHandler<AppEnv> {
  return async function readBody(c, next) {
    const stream = c.req.raw.body;
    if (stream !== null) {
      if (Number(c.req.header('content-length') ?? 0) > BODY_BYTES) throw new ServiceError('too-large');
      const bytes = await readWithin(stream);
      try {
        new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
      } catch (cause) {
        throw new ServiceError('malformed', { cause });
      }
      c.req.raw = new Request(c.req.raw, { body: bytes });
    }
    await next();
  };
}

async function readWithin(stream: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = stream.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    size += read.value.byteLength;
    if (size > BODY_BYTES) {
      await reader.cancel();
      throw new ServiceError('too-large');
    }
    chunks.push(read.value);
  }
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}

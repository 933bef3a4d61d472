import { describe, expect, it } from 'vitest';
import { newId } from '../../src/db/ids.ts';

describe('an id', () => {
  it('is a UUID of version 7 that begins with its time', () => {
    const id = newId(new Date('2022-02-22T19:22:22Z'));
    expect(id).toMatch(/^017f22e2-79b0-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('sorts by its time and never comes twice', () => {
    const ids = Array.from({ length: 1000 }, (_, i) => newId(new Date(1.7e12 + i)));
    expect([...ids].sort()).toEqual(ids);
    expect(new Set(ids.map((id) => id.slice(14))).size).toBe(1000);
  });
});

// The weights are plain JavaScript, so that nothing has to strip types from a megabyte of text when a program starts.
import type { PackedModel } from './model.ts';

export const SHIPPED_MODEL: PackedModel;

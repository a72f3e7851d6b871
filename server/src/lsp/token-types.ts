import type { SemanticToken } from '../core/service.js';

/** The legend. Standard types, so that every editor and every theme has a colour for them. */
export const TOKEN_TYPES = ['keyword', 'number', 'macro', 'string'] as const;

export const TOKEN_TYPE_OF: Readonly<Record<SemanticToken['type'], (typeof TOKEN_TYPES)[number]>> = {
  opening: 'keyword',
  number: 'number',
  noteMark: 'macro',
  citation: 'string',
};

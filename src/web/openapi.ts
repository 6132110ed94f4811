/** The OpenAPI 3.1 document, derived from the register and the list of views. */
import { z } from 'zod';
import { allCommands } from '../app/engine.ts';

/** A view as the document tells it: an address with `.json`, and what it shows. */
export interface ViewEntry {
  readonly path: string;
  readonly summary: string;
}

export function openapi(views: readonly ViewEntry[], version: string): object {
  const paths: Record<string, object> = {};
  for (const { path, summary } of views)
    paths[path] = { get: { summary, parameters: parametersOf(path), responses: read } };
  for (const command of allCommands) {
    const path = `/p/{slug}/${command.type}`;
    paths[path] = {
      post: {
        summary: command.summary,
        description: `For: ${command.who.join(', ')}.`,
        operationId: command.type,
        parameters: [...parametersOf(path), idempotencyKey],
        requestBody: { required: true, content: { 'application/json': { schema: schemaOf(command.input) } } },
        responses: written,
      },
    };
  }
  const info = { title: 'Plenary', version, license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } };
  return { openapi: '3.1.0', info, paths, components: { schemas: { Answer: answer, Refusal: refusal } } };
}

/** Refinements have no place in JSON Schema; the command still checks them. */
const schemaOf = (input: z.ZodType): object => z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' });

const parametersOf = (path: string): object[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));

const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description:
    'Chosen by the client, anew for every request. The same request again with the same key gives the same answer and acts once; another command or other input under a used key is refused (422).',
  schema: { type: 'string', minLength: 8, maxLength: 100, pattern: '^[\\w.:-]+$' },
};

const jsonOf = (schema: object): object => ({ 'application/json': { schema } });
const refused = {
  description: 'Refused; nothing was changed.',
  content: jsonOf({ $ref: '#/components/schemas/Refusal' }),
};
const read = { 200: { description: 'The view.', content: jsonOf({ type: 'object' }) }, 404: refused };
const written = {
  200: { description: 'Done, and durable.', content: jsonOf({ $ref: '#/components/schemas/Answer' }) },
  '4XX': refused,
};

const answer = {
  type: 'object',
  required: ['n', 'events'],
  properties: {
    n: { type: 'integer', description: 'Size of the journal of the process.' },
    events: { type: 'array', items: { type: 'object', properties: { type: { type: 'string' }, data: {} } } },
  },
};

const refusal = {
  type: 'object',
  required: ['refused', 'sentence'],
  properties: {
    refused: { type: 'string', description: 'A code.' },
    params: { type: 'object' },
    sentence: { type: 'string' },
    problems: {
      type: 'array',
      items: { type: 'object', properties: { place: { type: 'string' }, sentence: { type: 'string' } } },
    },
  },
};

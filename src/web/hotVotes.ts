/**
 * Votes past the router. They are what comes in by the ten thousand, and the router, with its web streams and header
 * objects, costs three times what a vote itself costs. What is read of a request, what becomes of it and how a refusal is
 * told is the same code as everywhere (request.ts, server.ts, replies.ts); test/hotVotes.test.ts sends the same requests
 * through both and compares. Whatever is not plainly a vote as JSON goes to the router.
 *
 * One thing differs: a reply is not compressed. It is smaller than what compressing would save.
 */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Answer } from '../app/lane.ts';
import { isRefusal, type Refusal, refuse } from '../base/result.ts';
import { bearerRefusal } from './bearer.ts';
import { give } from './giving.ts';
import { languageOfRequest, refusalReply, standingHeaders } from './replies.ts';
import { type Asked, crossSite, type Env, isJson, jsonBody, LONGEST_BODY } from './request.ts';
import { createServer } from './server.ts';

/** What a server of Node calls with every request. */
export function listener(env: Env): RequestListener {
  const site = getRequestListener(createServer(env).fetch);
  return (incoming, outgoing) => {
    const vote = isMeant(env, incoming) ? voteAsked(incoming) : undefined;
    if (vote) receive(incoming, (body) => void answer(env, vote, body).then((reply) => send(env, outgoing, reply)));
    else void site(incoming, outgoing);
  };
}

/** What was sent to another name, the router answers. */
const isMeant = ({ host }: Env, { headers }: IncomingMessage): boolean => host === undefined || headers.host === host;

interface VoteAsked extends Asked {
  /** Where it came from, for the limits. */
  readonly address: string | undefined;
  readonly slug: string;
  readonly command: string;
}

const ADDRESS = /^\/p\/([a-z0-9-]+)\/(votes?\.cast)$/;
const HOST = /^[a-z0-9._-]+(:\d{1,5})?$/;
const LENGTH = /^\d{1,6}$/;

/** The request as one for votes, where it is nothing else: decided by its head alone, so that the router can still read it. */
function voteAsked(incoming: IncomingMessage): VoteAsked | undefined {
  const { method, url = '', headers } = incoming;
  const [, slug, command] = (method === 'POST' && ADDRESS.exec(url)) || [];
  if (slug === undefined || command === undefined || !HOST.test(headers.host ?? '')) return undefined;
  const length = headers['content-length'] ?? '';
  if (!LENGTH.test(length) || Number(length) > LONGEST_BODY || 'transfer-encoding' in headers) return undefined;
  // Many votes make a reply that is worth compressing, for whom can read it so.
  if (command === 'votes.cast' && 'accept-encoding' in headers) return undefined;
  const header = (name: string): string | undefined => headerOf(incoming, name.toLowerCase());
  const address = incoming.socket.remoteAddress;
  const asked = { address, slug, command, req: { url: `http://${headers.host}${url}`, header } };
  return isJson(asked) ? asked : undefined;
}

/** As the router reads a header: what was sent several times is joined. */
function headerOf(incoming: IncomingMessage, name: string): string | undefined {
  // Of this one, Node keeps the first and drops the others.
  if (name === 'host') return incoming.headersDistinct.host?.join(', ');
  const value = incoming.headers[name];
  return Array.isArray(value) ? value.join(', ') : value;
}

function receive(incoming: IncomingMessage, done: (body: Buffer) => void): void {
  const pieces: Buffer[] = [];
  incoming.on('data', (piece: Buffer) => pieces.push(piece));
  incoming.on('end', () => done(pieces.length === 1 ? pieces[0] : Buffer.concat(pieces)));
}

async function answer(env: Env, asked: VoteAsked, bytes: Buffer): Promise<Reply> {
  try {
    const barred = crossSite(asked) ?? (await bearerRefusal(asked, env, 'POST'));
    const body = barred ?? jsonBody(asked, jsonIn(bytes));
    return replyOf(asked, isRefusal(body) ? body : await give(asked, env, asked, body));
  } catch (error) {
    env.failed(error);
    return replyOf(asked, refuse('server-failed'));
  }
}

/** As the platform's own `json()` reads it: a byte order mark is no part of it. */
const decoder = new TextDecoder();

function jsonIn(bytes: Buffer): unknown {
  try {
    return JSON.parse(decoder.decode(bytes));
  } catch {
    return undefined;
  }
}

const fixed = Object.entries({
  ...standingHeaders,
  'Cache-Control': 'no-cache',
  Vary: 'Accept-Encoding',
  'Content-Type': 'application/json',
}).flat();

interface Reply {
  readonly status: number;
  readonly text: string;
  readonly retryAfter?: string;
}

function replyOf(asked: Asked, outcome: Answer | Refusal): Reply {
  if (!isRefusal(outcome)) return { status: 200, text: JSON.stringify(outcome) };
  const { status, retryAfter, body } = refusalReply(outcome, languageOfRequest(asked).tag);
  return { status, retryAfter, text: JSON.stringify(body) };
}

function send({ life }: Env, outgoing: ServerResponse, { status, text, retryAfter }: Reply): void {
  const headers = [...fixed, 'Content-Length', String(Buffer.byteLength(text))];
  if (retryAfter !== undefined) headers.push('Retry-After', retryAfter);
  if (life.phase === 'stopping') headers.push('Connection', 'close');
  outgoing.writeHead(status, headers);
  outgoing.end(text);
}

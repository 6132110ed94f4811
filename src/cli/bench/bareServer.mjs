// A handler of Node's own server that takes in a request as a vote is one, does nothing with it, and answers as much: the
// measure of `plenary bench ingest`. Listens on the socket it is told.
import { createServer } from 'node:http';

const REPLY = JSON.stringify({ ok: 'x'.repeat(120) });
const headers = { 'Content-Type': 'application/json', 'Content-Length': REPLY.length };

createServer((request, response) => {
  const pieces = [];
  request.on('data', (piece) => pieces.push(piece));
  request.on('end', () => {
    JSON.parse(Buffer.concat(pieces).toString());
    response.writeHead(200, headers).end(REPLY);
  });
}).listen(process.argv[2], () => console.log('listening'));

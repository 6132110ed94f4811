import assert from 'node:assert/strict';
import { createServer } from 'node:net';

/** A server that takes every letter and keeps what was said: commands by line, bodies whole. */
export async function sink() {
  const commands: string[] = [];
  const bodies: string[] = [];
  const server = createServer((socket) => {
    let rest = '';
    let isBody = false;
    socket.setEncoding('utf8').write('220 sink\r\n');
    socket.on('data', (piece) => {
      rest += piece;
      for (;;) {
        const end = rest.indexOf(isBody ? '\r\n.\r\n' : '\r\n');
        if (end === -1) return;
        const said = rest.slice(0, end);
        rest = rest.slice(end + (isBody ? 5 : 2));
        (isBody ? bodies : commands).push(said);
        isBody = !isBody && said === 'DATA';
        socket.write(isBody ? '354 go on\r\n' : '250 well\r\n');
      }
    });
    socket.on('error', () => {});
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  assert.ok(address && typeof address === 'object');
  const url = `smtp://127.0.0.1:${address.port}`;
  return { url, commands, bodies, close: () => server.close() };
}

// What Node's own server answers with nothing behind it: the measure of `plenary bench ingest`. Listens on the socket it is told.
import { createServer } from 'node:http';

createServer((_request, response) => response.end('ok')).listen(process.argv[2], () => console.log('listening'));

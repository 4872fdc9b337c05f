import { randomUUID } from 'node:crypto';
import http from 'node:http';

const participant = randomUUID();

/** Takes statements by HTTP as Kurumaza does: `POST /rooms/N` with `{"text": …}`, answered 201. */
export function ingress(happened) {
  const sequences = new Map();
  return http.createServer((request, response) => {
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      const { text } = JSON.parse(Buffer.concat(chunks));
      const room = request.url;
      const sequence = (sequences.get(room) ?? 0) + 1;
      sequences.set(room, sequence);
      const at = new Date().toISOString();
      happened(room, { sequence, kind: 'StatementSubmitted', at, participant, text, replyTo: null });
      const answer = JSON.stringify({ sequence });
      response.writeHead(201, { 'Content-Type': 'application/json', 'Content-Length': answer.length });
      response.end(answer);
    });
  });
}

/** Listens on loopback, on the port that was asked for, and says so. */
export function serve(server) {
  server.listen(Number(process.argv[2]), '127.0.0.1', 4096, () => console.log('ready'));
}

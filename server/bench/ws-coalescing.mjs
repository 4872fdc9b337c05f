import { WebSocketServer } from 'ws';
import { ingress, serve } from './ingress.mjs';

/** As ws.mjs, but what piled up in a turn of the event loop goes out as one frame. */
const rooms = new Map();
const pending = new Map();

function flush() {
  for (const [room, events] of pending) {
    const message = JSON.stringify(events);
    for (const socket of rooms.get(room) ?? []) socket.send(message);
  }
  pending.clear();
}

const server = ingress((room, event) => {
  if (pending.size === 0) setImmediate(flush);
  const events = pending.get(room);
  if (events) events.push(event);
  else pending.set(room, [event]);
});
new WebSocketServer({ server }).on('connection', (socket, request) => {
  const room = rooms.get(request.url) ?? rooms.set(request.url, new Set()).get(request.url);
  room.add(socket);
  socket.on('close', () => room.delete(socket));
});
serve(server);

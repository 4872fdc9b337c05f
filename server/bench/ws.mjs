import { WebSocketServer } from 'ws';
import { ingress, serve } from './ingress.mjs';

/** The plain broadcaster: one frame a statement and listener. */
const rooms = new Map();
const server = ingress((room, event) => {
  const message = JSON.stringify(event);
  for (const socket of rooms.get(room) ?? []) socket.send(message);
});
new WebSocketServer({ server }).on('connection', (socket, request) => {
  const room = rooms.get(request.url) ?? rooms.set(request.url, new Set()).get(request.url);
  room.add(socket);
  socket.on('close', () => room.delete(socket));
});
serve(server);

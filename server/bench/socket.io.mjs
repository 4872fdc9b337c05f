import { Server } from 'socket.io';
import { ingress, serve } from './ingress.mjs';

/** Rooms of socket.io, by WebSocket alone. */
const server = ingress((room, event) => io.to(room).emit('event', event));
const io = new Server(server, { transports: ['websocket'], serveClient: false });
io.on('connection', (socket) => socket.on('join', () => socket.join(socket.handshake.query.room)));
serve(server);

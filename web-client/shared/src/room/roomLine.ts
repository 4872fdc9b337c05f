import { api } from '../http/api';
import type { EventsPage, Frame, RoomSnapshot, Signal } from './room';

/** The way to one room: by HTTP for what is there already, by socket for what happens. */
export interface RoomLine {
  snapshot(): Promise<RoomSnapshot>;
  /** What happened after a place in the log; may stop short of its end. */
  events(after: number): Promise<EventsPage>;
  open(after: number, listener: WireListener): Wire;
}

export interface WireListener {
  opened(): void;
  received(frame: Frame): void;
  /** Once, when the wire can't be used (any more), unless we closed it. */
  closed(): void;
}

export interface Wire {
  send(signal: Signal): void;
  close(): void;
}

/** The line to a room of this server. */
export function roomLine(room: string): RoomLine {
  const path = { room };
  return {
    snapshot: () => api.get('/api/rooms/{room}', { path }),
    events: (after) => api.get('/api/rooms/{room}/events', { path, query: { after } }),
    open: (after, listener) => openWire(socketAddress(room, after), listener)
  };
}

function socketAddress(room: string, after: number): string {
  const address = new URL(`/api/rooms/${room}/socket?after=${after}`, location.href);
  address.protocol = address.protocol.replace('http', 'ws');
  return address.href;
}

function openWire(address: string, listener: WireListener): Wire {
  const socket = new WebSocket(address);
  socket.onopen = () => listener.opened();
  socket.onmessage = ({ data }) => listener.received(JSON.parse(data));
  socket.onclose = () => listener.closed();
  return {
    send: (signal) => {
      if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(signal));
    },
    close: () => {
      socket.onopen = socket.onmessage = socket.onclose = null;
      socket.close();
    }
  };
}

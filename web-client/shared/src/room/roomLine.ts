import { api } from '../http/api';
import type { EarlierStatements, EventsPage, Frame, RoomSnapshot, Signal } from './room';

/** The way to one room: by HTTP for what is there already, by socket for what happens. */
export interface RoomLine {
  /** `from`: the statements from there on are wanted, however many. */
  snapshot(from?: number): Promise<RoomSnapshot>;
  /** At most `limit` statements before those that are known. */
  earlier(before: number, limit: number): Promise<EarlierStatements>;
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

/** How many statements are enough to come in. */
export const NEWEST = 100;

/**
 * The line to a room of this server.
 *
 * @param newest how many statements are enough to begin with; without it all come
 */
export function roomLine(room: string, newest?: number): RoomLine {
  const path = { room };
  return {
    snapshot: (from) => api.get('/api/rooms/{room}', { path, query: { newest, from } }),
    earlier: (before, limit) =>
      api.get('/api/rooms/{room}/statements', { path, query: { before, limit } }),
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

import type { components } from '@kurumaza/shared/contract/api';
import { api } from '@kurumaza/shared/http/api';
import { ApiProblem } from '@kurumaza/shared/http/problem';

type Schemas = components['schemas'];

export type Topic = Schemas['Topic'];
export type TopicCard = Schemas['TopicCard'];
export type TopicSettings = Schemas['TopicSettings'];
export type RoomCard = Schemas['RoomCard'];
export type RoomSettings = Schemas['RoomSettings'];
export type Admission = NonNullable<RoomSettings['admission']>;
export type Municipality = Schemas['Municipality'];
export type Crew = Schemas['Crew'];
export type Colleague = Schemas['Colleague'];

const at = (topic: string) => ({ path: { topic } });

export const readOwnTopics = (): Promise<TopicCard[]> =>
  api.get('/api/topics', { query: { own: true } });

export const readTopic = (topic: string): Promise<Topic> =>
  api.get('/api/topics/{topic}', at(topic));

export const readMunicipalities = (): Promise<Municipality[]> => api.get('/api/municipalities');

export const readColleagues = (): Promise<Colleague[]> => api.get('/api/colleagues');

/** A new draft, or a draft in other words. */
export const saveTopic = (topic: string | undefined, body: TopicSettings): Promise<Topic> =>
  topic
    ? api.put('/api/topics/{topic}', { ...at(topic), body })
    : api.post('/api/topics', { body });

export const openTopic = (topic: string, key: string): Promise<Topic> =>
  api.post('/api/topics/{topic}/opening', { ...at(topic), key });

export const concludeTopic = (topic: string, key: string): Promise<Topic> =>
  api.post('/api/topics/{topic}/conclusion', { ...at(topic), key });

export const abandonTopic = (topic: string, reason: string, key: string): Promise<Topic> =>
  api.post('/api/topics/{topic}/abandonment', { ...at(topic), body: { reason }, key });

/** A new room, or one that is not open yet in other settings. */
export const saveRoom = (
  topic: string,
  room: string | undefined,
  body: RoomSettings,
  key: string
): Promise<RoomCard> =>
  room
    ? api.put('/api/rooms/{room}/settings', { path: { room }, body, key })
    : api.post('/api/topics/{topic}/rooms', { ...at(topic), body, key });

/** All rooms of the own department, by start. */
export const readOwnRooms = (): Promise<RoomCard[]> =>
  api.get('/api/rooms', { query: { own: true } });

export const readRoomSettings = (room: string): Promise<RoomSettings> =>
  api.get('/api/rooms/{room}/settings', { path: { room } });

/** Changes who is in the crew of a room, also while it runs. */
export const setCrew = (room: string, crew: Crew, key: string) =>
  api.put('/api/rooms/{room}/crew', { path: { room }, body: { crew }, key });

/** Whom what must not wait in a room reaches. */
export const readContacts = async (room: string): Promise<string[]> =>
  (await api.get('/api/rooms/{room}/contacts', { path: { room } })).contacts;

export const setContacts = (room: string, contacts: string[], key: string) =>
  api.put('/api/rooms/{room}/contacts', { path: { room }, body: { contacts }, key });

/** Cancels a room that is not open yet; everyone reads the reason. */
export const cancelRoom = (room: string, reason: string, key: string) =>
  api.post('/api/rooms/{room}/cancellation', { path: { room }, body: { reason }, key });

/** Whether an outcome was drafted, public or not. */
export async function isDrafted(topic: string): Promise<boolean> {
  try {
    await api.get('/api/topics/{topic}/outcome/draft', at(topic));
    return true;
  } catch (reason) {
    if (reason instanceof ApiProblem && reason.status === 404) return false;
    throw reason;
  }
}

export const draftOutcome = (topic: string, key: string) =>
  api.post('/api/topics/{topic}/outcome/draft', { ...at(topic), key });

export const readRoom = (room: string): Promise<Schemas['Room']> =>
  api.get('/api/rooms/{room}', { path: { room } });

export const redactStatement = (room: string, sequence: number, key: string) =>
  api.post('/api/rooms/{room}/statements/{sequence}/redaction', { path: { room, sequence }, key });

import type { components } from '../contract/api';

type Schemas = components['schemas'];

/** A room for one audience, as the server shows it to one who comes in. */
export type RoomSnapshot = Schemas['Room'];
export type RoomState = Schemas['RoomState'];
export type RoomEvent = Schemas['RoomEvent'];
export type EventsPage = Schemas['Events'];
export type EarlierStatements = Schemas['EarlierStatements'];
export type RoomCard = Schemas['RoomCard'];
export type Person = RoomState['people'][number];
export type Statement = RoomState['statements'][number];
export type Finding = RoomState['findings'][number];
export type Theme = RoomState['themes'][number];
export type Part = Theme['part'];
export type Confirmation = NonNullable<RoomState['confirmations']>[number];
export type Concern = NonNullable<RoomState['concerns']>[number];
export type Hint = NonNullable<RoomState['hints']>[number];
export type Invitation = NonNullable<RoomState['invitations']>[number];
export type Report = Concern['reports'][number];
export type Phase = RoomState['agenda'][number];
export type ReactionKind = Schemas['ReactionKind'];
export type ReactionCounts = RoomSnapshot['reactions'];

/** One message down the socket (events.schema.json#/$defs/Frame). */
export type Frame =
  | EventsPage
  | { readonly reactions: ReactionCounts }
  | { readonly here: readonly string[]; readonly typing: readonly string[] };

/** One message up the socket (events.schema.json#/$defs/Signal). */
export type Signal = { readonly ack: number } | { readonly typing: boolean };

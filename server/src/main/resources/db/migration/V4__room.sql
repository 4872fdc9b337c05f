create table room (
  id uuid primary key,
  topic uuid not null,
  title text not null,
  place text not null,
  starts_at timestamp(6) with time zone not null,
  statement_limit integer not null
);

create index room_topic on room (topic);

create table room_facilitator (
  room uuid not null references room (id),
  account uuid not null,
  primary key (room, account)
);

-- One row a participant, statement and kind.
create table reaction (
  room uuid not null references room (id),
  statement bigint not null,
  participant uuid not null,
  kind varchar(8) not null,
  primary key (room, statement, participant, kind)
);

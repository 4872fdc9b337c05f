-- Links into rooms by invitation. Who came by which is in the room's log.
create table entry_link (
  id uuid primary key,
  room uuid not null references room (id),
  label text not null,
  code_hash varchar(64) not null,
  most_uses integer,
  made_at timestamp(6) with time zone not null,
  revoked_at timestamp(6) with time zone,
  unique (room, code_hash)
);

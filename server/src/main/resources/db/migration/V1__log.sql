-- One row a log, one row an event. Insert-only, but for `text`: erasure makes it null.
create table log (
  id uuid primary key,
  kind varchar(8) not null,
  head bigint not null
);

create table event (
  log uuid not null references log (id),
  sequence bigint not null,
  kind varchar(40) not null,
  actor varchar(60) not null,
  audience varchar(60) not null,
  at timestamp(6) with time zone not null,
  body text not null,
  text text,
  command_key uuid,
  command_hash varchar(64),
  primary key (log, sequence)
);

-- A command's first event carries its key.
create unique index event_command on event (log, actor, command_key);

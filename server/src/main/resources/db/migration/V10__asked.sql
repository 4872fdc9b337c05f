-- One row a participant and quick question; the last answer counts.
create table poll_answer (
  room uuid not null references room (id),
  poll bigint not null,
  participant uuid not null,
  choice integer not null,
  primary key (room, poll, participant)
);

-- How a talk was for somebody: 1 to 4, null for no answer.
create table check_out (
  room uuid not null references room (id),
  participant uuid not null,
  safe integer,
  heard integer,
  learnt integer,
  words text,
  primary key (room, participant)
);

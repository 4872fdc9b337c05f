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

-- What somebody who ran a talk writes down for themselves.
create table debrief_note (
  room uuid not null references room (id),
  account uuid not null,
  words text not null,
  primary key (room, account)
);

-- One row a statement, coder and dimension of the Discourse Quality Index.
create table statement_code (
  room uuid not null references room (id),
  statement bigint not null,
  coder uuid not null,
  dimension varchar(40) not null,
  code integer not null,
  primary key (room, statement, coder, dimension)
);

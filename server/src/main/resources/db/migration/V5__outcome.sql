-- What came of a topic: the work on it, and what of it is public, each a JSON document.
create table outcome (
  topic uuid primary key references topic (id),
  version integer not null,
  progress text not null,
  work text not null,
  published text
);

-- How far each log was checked for statements that an outcome has lost.
create table outcome_cursor (
  log uuid primary key references log (id),
  sequence bigint not null
);

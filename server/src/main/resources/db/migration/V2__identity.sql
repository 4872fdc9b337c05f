-- Who is who. Nothing here is an event; nicknames and persons can be erased without touching a log.
create table department (
  id uuid primary key,
  municipality varchar(6) not null,
  name varchar(240) not null,
  unique (municipality, name)
);

create table account (
  id uuid primary key,
  login varchar(60) not null unique,
  name varchar(160) not null,
  password_hash varchar(200) not null,
  roles varchar(60) not null,
  department uuid references department (id),
  active boolean not null
);

create table person (
  id uuid primary key,
  recovery_hash varchar(64) unique,
  created_at timestamp(6) with time zone not null,
  answers_seen_at timestamp(6) with time zone
);

create table session (
  token_hash varchar(64) primary key,
  account uuid references account (id),
  signed_in_at timestamp(6) with time zone,
  person uuid references person (id),
  seen_at timestamp(6) with time zone not null,
  expires_at timestamp(6) with time zone not null
);

create index session_account on session (account);
create index session_expires_at on session (expires_at);

-- One pseudonym a topic and person; one a topic and account that runs a room there.
create table participant (
  id uuid primary key,
  topic uuid not null,
  person uuid references person (id),
  account uuid references account (id),
  nickname varchar(160),
  nickname_key varchar(600),
  rules_version varchar(20),
  licence_version varchar(40),
  agreed_at timestamp(6) with time zone,
  unique (topic, person),
  unique (topic, account),
  unique (topic, nickname_key),
  check ((person is null) <> (account is null))
);

create index participant_person on participant (person);

-- Insert-only: what those who work here did.
create table audit (
  id uuid primary key,
  at timestamp(6) with time zone not null,
  actor uuid,
  action varchar(40) not null,
  target uuid
);

create index audit_at on audit (at);

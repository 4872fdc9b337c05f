-- What policy staff wrote (JSON, TopicSettings of the contract); a topic's life is in its log.
create table topic (
  id uuid primary key,
  department uuid not null,
  drafted_at timestamp(6) with time zone not null,
  settings text not null
);

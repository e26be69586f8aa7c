-- A public position of a working group (SS-08, PS-10): one that goes with a social report, or one alone. It is a
-- thing like a social report or a proposal, with its log among theirs.
create table statement (
  region        text not null,
  id            uuid not null,
  social_report uuid,
  primary key (region, id),
  foreign key (region, id) references thing (region, id),
  foreign key (region, social_report) references social_report (region, id)
);
create index on statement (region, social_report);

-- What it says, each time whole: the group adopts one of these by its id, so that none ever changes. Can be erased.
create table statement_text (
  region     text not null,
  id         uuid not null,
  statement  uuid not null,
  number     bigint not null generated always as identity,
  text       jsonb not null,
  written_by text not null,
  written_at timestamptz not null,
  day        date not null,
  primary key (region, id),
  foreign key (region, statement) references statement (region, id)
);
create index on statement_text (region, statement, number);
create trigger never_rewritten before update on statement_text
  for each statement execute function refuse_change();

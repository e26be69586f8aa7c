-- Whatever has a life of its own beside the reports: a social report, a proposal. One log for all of them, with
-- the same rules as that of the reports; apart from it, since nothing here is anonymous, and a submission must not
-- pay for a row more.
create table thing (
  region text not null,
  id     uuid not null,
  -- Which machine it lives by.
  kind   text not null,
  primary key (region, id)
);

-- Ids and codes only. Appended to, never changed.
create table thing_event (
  region          text not null,
  thing           uuid not null,
  seq             integer not null,
  type            text not null,
  event           jsonb not null,
  profile_version integer not null,
  actor           text not null,
  at              timestamptz not null,
  day             date not null,
  primary key (region, thing, seq),
  foreign key (region, thing) references thing (region, id)
);
create trigger append_only before update or delete or truncate on thing_event
  for each statement execute function refuse_change();

-- A cache of what the log says.
create table thing_snapshot (
  region          text not null,
  thing           uuid not null,
  machine_version integer not null,
  value           jsonb not null,
  context         jsonb not null,
  primary key (region, thing),
  foreign key (region, thing) references thing (region, id)
);

-- What was written with an act. Can be erased; the log stays.
create table thing_words (
  region text not null,
  id     uuid not null,
  thing  uuid not null,
  words  text not null,
  primary key (region, id),
  foreign key (region, thing) references thing (region, id)
);
create index on thing_words (region, thing);

-- A social report of a kind of the profile, of a unit where the kind has a level, over a period.
create table social_report (
  region  text not null,
  id      uuid not null,
  -- Under which it is published: `{kind}-{period}` or `{kind}-{unit}-{period}`. It says which one it is, so that
  -- there is one of each.
  address text not null,
  kind    text not null,
  unit    text,
  period  text not null,
  primary key (region, id),
  unique (region, address),
  foreign key (region, id) references thing (region, id)
);

-- What was written of it, each time whole. Never changed: the levels approve one of these by its id.
create table social_report_document (
  region        text not null,
  id            uuid not null,
  social_report uuid not null,
  number        bigint not null generated always as identity,
  document      jsonb not null,
  written_by    text not null,
  written_at    timestamptz not null,
  day           date not null,
  primary key (region, id),
  foreign key (region, social_report) references social_report (region, id)
);
create index on social_report_document (region, social_report);
create trigger append_only before update or delete or truncate on social_report_document
  for each statement execute function refuse_change();

-- What was published, as it was published. A correction is a new version beside the old.
create table publication (
  region        text not null,
  id            text not null,
  version       integer not null,
  social_report uuid not null,
  kind          text not null,
  unit          text,
  period        text not null,
  audience      text not null,
  published     date not null,
  document      jsonb not null,
  primary key (region, id, version),
  foreign key (region, social_report) references social_report (region, id)
);
create index on publication (region, social_report);
create trigger append_only before update or delete or truncate on publication
  for each statement execute function refuse_change();

-- A proposed measure: one that stands in the documents of a social report, by its id there, or one alone.
create table proposal (
  region        text not null,
  id            uuid not null,
  social_report uuid,
  code          text,
  theme         text,
  primary key (region, id),
  unique (region, social_report, code),
  check ((social_report is null) = (code is null)),
  foreign key (region, id) references thing (region, id),
  foreign key (region, social_report) references social_report (region, id)
);

-- What is proposed, by language. Can be erased.
create table proposal_text (
  region   text not null,
  proposal uuid not null,
  text     jsonb not null,
  primary key (region, proposal),
  foreign key (region, proposal) references proposal (region, id)
);

-- A notice is about a report, the summary of a period, or a publication.
alter table outbox add column publication text;
alter table outbox drop constraint outbox_check;
alter table outbox add check (num_nonnulls(report, period, publication) = 1);

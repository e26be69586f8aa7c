-- Everything is led by its region (the profile's slug, the tenant).
-- Nothing that goes with a submission has a clock time: its Helsinki date and its place in the order of
-- arrival are all that is kept.

create table profile (
  region  text not null,
  version integer not null,
  profile jsonb not null,
  primary key (region, version)
);

create table report (
  region          text not null,
  id              uuid not null,
  number          bigint not null generated always as identity,
  submitted       date not null,
  profile_version integer not null,
  unit            text not null,
  -- The units from the topmost down, as they were on the day: counts use them for ever.
  path            text[] not null,
  -- What of the answers is counted: dimension -> code.
  codes           jsonb not null,
  -- Keyed hash of the receipt, and the id of the key. That it is unique is what makes a retry safe.
  receipt_hash    bytea not null unique,
  receipt_key     text not null,
  primary key (region, id),
  unique (region, number),
  foreign key (region, profile_version) references profile (region, version)
);
create index on report (region, submitted);
create index on report using gin (path);

-- What was written. Can be erased; the counts and the log stay.
create table answers (
  region  text not null,
  report  uuid not null,
  answers jsonb not null,
  -- Keyed hash of what was sent, to tell a retry from another report under the same key.
  sent    bytea not null,
  primary key (region, report),
  foreign key (region, report) references report (region, id)
);

-- Who reported, if the reporter said so. Apart from everything that handling reads.
create table reporter (
  region text not null,
  report uuid not null,
  name   text not null,
  primary key (region, report),
  foreign key (region, report) references report (region, id)
);

-- Words of staff that go with an event: feedback, steps, reasons, differing views. Can be erased.
create table words (
  region text not null,
  id     uuid not null,
  report uuid not null,
  words  text not null,
  primary key (region, id),
  foreign key (region, report) references report (region, id)
);

-- The truth about the handling: ids and codes only. Appended to, never changed.
create table event (
  region          text not null,
  report          uuid not null,
  seq             integer not null,
  type            text not null,
  event           jsonb not null,
  profile_version integer not null,
  actor           text,
  -- Acts of staff have a clock time; the submission and what it sets off have none.
  at              timestamptz,
  day             date not null,
  primary key (region, report, seq),
  foreign key (region, report) references report (region, id)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the event log is appended to, never changed';
end
$$;
create trigger append_only before update or delete or truncate on event
  for each statement execute function refuse_change();

-- A cache of what the log says, with the columns by which lists are made.
create table snapshot (
  region          text not null,
  report          uuid not null,
  machine_version integer not null,
  value           jsonb not null,
  context         jsonb not null,
  primary key (region, report),
  foreign key (region, report) references report (region, id)
);
create index on snapshot (region, ((context ->> 'owner')));
create index on snapshot (region, ((context ->> 'lead')));

-- What each act adds to the named tables, or takes away. A job folds these into count_total; who reads
-- adds both.
create table count_change (
  region    text not null,
  submitted date not null,
  table_id  text not null,
  key       text not null,
  n         integer not null
);
create index on count_change (region, submitted);

create table count_total (
  region    text not null,
  submitted date not null,
  table_id  text not null,
  key       text not null,
  n         integer not null,
  primary key (region, submitted, table_id, key)
);

-- What has to be told to whom. Written with what it tells of, sent afterwards.
create table outbox (
  region    text not null,
  id        uuid not null,
  kind      text not null,
  -- The post or the person who is told.
  recipient text not null,
  report    uuid not null,
  day       date not null,
  sent      date,
  primary key (region, id),
  foreign key (region, report) references report (region, id)
);
create index on outbox (region, recipient, report);

-- What was published, as it was published. A correction is a new edition beside the old.
create table edition (
  region          text not null,
  period          text not null,
  number          integer not null,
  first_day       date not null,
  last_day        date not null,
  profile_version integer not null,
  tables          jsonb not null,
  published_by    text not null,
  published_at    timestamptz not null,
  primary key (region, period, number)
);
create trigger append_only before update or delete or truncate on edition
  for each statement execute function refuse_change();

-- The one way from a receipt to a report: tenant and report in a single look-up.
create function find_by_receipt(hashes bytea[])
  returns table (region text, id uuid) language sql stable as $$
  select region, id from report where receipt_hash = any (hashes)
$$;

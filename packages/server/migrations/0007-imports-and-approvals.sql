-- Who brought in reports that were gathered elsewhere: a line for each time, counting those that were stored.
-- It names none of them: a report that was brought in is like any other.
create table import (
  region  text not null,
  id      uuid not null,
  source  text not null,
  actor   text not null,
  at      timestamptz not null,
  reports integer not null,
  primary key (region, id)
);

-- Texts that may be published: these very words, as they were written and as they are published (VA-02). Each goes
-- when the answers go in which it stands.
create table approval (
  region      text not null,
  report      uuid not null,
  -- The field of the form.
  field       text not null,
  -- By which a published quote names it: it leads to no report, nor to another text of the same.
  id          uuid not null,
  written     text not null,
  published   text not null,
  approved_by text not null,
  approved_at timestamptz not null,
  primary key (region, report, field),
  unique (region, id),
  foreign key (region, report) references answers (region, report) on delete cascade
);

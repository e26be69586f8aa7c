-- What reporters add to their reports by receipt: the words stand with the other words, and are erased with
-- them. A row is gone with its words, since the hash is one of them.
create table addition (
  region   text not null,
  id       uuid not null,
  -- Keyed hash of the receipt and the key of the request. That it is unique is what makes a retry safe.
  key_hash bytea not null unique,
  -- Keyed hash of what was sent, to tell a retry from another addition under the same key.
  sent     bytea not null,
  -- The day on which it came: no clock time.
  day      date not null,
  primary key (region, id),
  foreign key (region, id) references words (region, id) on delete cascade
);

-- The files of what was published, as they were first made. What was once sent, or named with its checksum, stays
-- the same bytes, whatever becomes of the look, the words and the libraries with which others are made.
create table publication_file (
  region      text not null,
  publication text not null,
  version     integer not null,
  name        text not null,
  -- Null where it is in all languages of the publication.
  lang        text,
  media_type  text not null,
  -- In hexadecimal digits. Checked again when a backup is brought back.
  sha256      text not null check (sha256 = encode(sha256(content), 'hex')),
  content     bytea not null,
  primary key (region, publication, version, name),
  foreign key (region, publication, version) references publication (region, id, version)
);
create trigger append_only before update or delete or truncate on publication_file
  for each statement execute function refuse_change();

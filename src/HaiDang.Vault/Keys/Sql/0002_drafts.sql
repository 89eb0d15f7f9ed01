-- A key for each draft, destroyed when the draft is recorded, thrown away or too old.
create table draft_key (
  draft text not null primary key,
  wrapped bytea not null
);

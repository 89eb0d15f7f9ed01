-- What somebody is typing and hasn't recorded yet, sealed for them alone. The form is an address of ids; it names nobody.
create table sealed_draft (
  owner text not null,
  form text not null,
  sealed bytea not null,
  saved_at timestamptz not null,
  primary key (owner, form)
);

-- Names of persons who hold a post or are commended. Not a projection: no entry of the log holds a name, and a row here can be erased.
create table work_committee_name (
  ledger text not null references ledger (ledger),
  kind text not null,
  entry text not null,
  name text not null,
  primary key (ledger, kind, entry)
);

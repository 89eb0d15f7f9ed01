-- Documents that are being checked. Not a projection: nothing in it counts before it is adopted.
create table work_draft (
  id text not null primary key,
  ledger text not null references ledger (ledger),
  attachment text not null,
  file_name text not null,
  sha256 text not null,
  source text not null,
  content text not null,
  version int not null,
  owner text not null,
  updated_at timestamptz not null,
  updated_by text not null,
  state text not null
);

create index work_draft_by_ledger on work_draft (ledger, updated_at);

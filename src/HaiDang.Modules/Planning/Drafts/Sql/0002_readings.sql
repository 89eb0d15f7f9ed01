-- Documents that are read page by page. Not a projection: nothing in it counts, and what is kept is sealed.
create table work_reading (
  id text not null primary key,
  ledger text not null references ledger (ledger),
  file_name text not null,
  attachment text,
  sha256 text not null,
  state text not null,
  pages int,
  done_pages int not null,
  refusal text,
  detail text,
  stub text,
  owner text not null,
  queued_at timestamptz not null,
  changed_at timestamptz not null,
  holder text,
  leased_until timestamptz,
  takes int not null
);

create index work_reading_by_state on work_reading (state, queued_at);

create table work_page (
  ledger text not null references ledger (ledger),
  document text not null,
  number int not null,
  content text,
  image text,
  primary key (document, number)
);

alter table work_draft add column places text;

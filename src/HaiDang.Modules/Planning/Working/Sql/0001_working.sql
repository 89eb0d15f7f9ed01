-- How far each user has seen a ledger: what came after `previous` is new to them.
create table work_last_visit (
  user_id text not null,
  ledger text not null,
  position bigint not null,
  previous bigint not null,
  previous_at timestamptz not null,
  seen_at timestamptz not null,
  primary key (user_id, ledger)
);

-- Filters of the day's work that a user keeps under a name.
create table work_saved_view (
  id text not null primary key,
  user_id text not null,
  name text not null,
  query text not null,
  made_at timestamptz not null
);

create index work_saved_view_user on work_saved_view (user_id, made_at);

-- Credentials and sessions are working tables: they are never rebuilt from the log and never leave the store.
create table work_user (
  user_id text not null primary key,
  name text not null,
  display_name text not null,
  ledger text not null,
  organisation text not null,
  disabled boolean not null,
  must_change boolean not null,
  stamp text not null,
  created_at timestamptz not null
);

create unique index work_user_name on work_user (name);

create table work_credential (
  user_id text not null primary key references work_user (user_id),
  password_hash text not null,
  failures int not null,
  locked_until timestamptz
);

create table work_session (
  id_hash bytea not null primary key,
  user_id text not null references work_user (user_id),
  started_at timestamptz not null,
  seen_at timestamptz not null
);

create index work_session_user on work_session (user_id, started_at);

-- Keys that sign the proof in forms.
create table work_key_ring (
  name text not null primary key,
  xml text not null
);

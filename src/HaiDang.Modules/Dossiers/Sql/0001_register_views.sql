-- Filters of a register of dossiers that a user keeps under a name; a filter names nobody.
create table work_register_view (
  id text not null primary key,
  user_id text not null,
  register text not null,
  name text not null,
  query text not null,
  made_at timestamptz not null
);

create index work_register_view_user on work_register_view (user_id, register, made_at);

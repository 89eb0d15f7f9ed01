-- Boards that the standing office keeps for a role: an address on this site under a name.
create table work_saved_board (
  id text not null primary key,
  ledger text not null,
  role text not null,
  name text not null,
  address text not null,
  made_at timestamptz not null
);

create index work_saved_board_role on work_saved_board (ledger, role, made_at);

-- Whom another authority verified, by a mark that doesn't tell who it is. One link an account, one account a link.
create table work_identity_link (
  mark bytea not null primary key,
  user_id text not null unique references work_user (user_id),
  linked_at timestamptz not null
);

create table work_identity_salt (
  one int not null primary key check (one = 1),
  salt bytea not null
);

-- Lists of the day: worked out from the plans, kept for some weeks, never the truth of anything. Codes and counts, no persons.
create table work_digest (
  ledger text not null references ledger (ledger),
  user_id text not null references work_user (user_id),
  day date not null,
  content text not null,
  made_at timestamptz not null,
  sent_at timestamptz,
  primary key (ledger, user_id, day)
);

create table work_digest_run (
  ledger text not null references ledger (ledger),
  day date not null,
  made_at timestamptz not null,
  users int,
  primary key (ledger, day)
);

-- Where somebody wants to be told by e-mail that there is a list. It stands here only, and goes when the field is emptied.
create table work_mail_address (
  user_id text not null primary key references work_user (user_id),
  address text not null,
  set_at timestamptz not null
);

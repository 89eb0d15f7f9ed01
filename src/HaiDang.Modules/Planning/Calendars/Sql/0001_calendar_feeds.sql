-- Addresses at which a body's calendar is read without signing in. Only their hash is kept.
create table work_calendar_feed (
  id text not null primary key,
  token_hash bytea not null,
  ledger text not null,
  organisation text not null,
  language text not null,
  made_by text not null,
  made_at timestamptz not null,
  asked_at timestamptz,
  revoked_at timestamptz
);

create unique index work_calendar_feed_token on work_calendar_feed (token_hash);
create index work_calendar_feed_body on work_calendar_feed (ledger, organisation);

-- The log. Types are PostgreSQL's names; SQLite keeps what it is given under the same names.
create table ledger (
  ledger text not null primary key,
  name_vi text not null,
  name_en text not null,
  synthetic_day date,
  position bigint not null,
  hash bytea not null,
  recorded_at timestamptz not null,
  fed text not null
);

create table event (
  ledger text not null references ledger (ledger),
  position bigint not null,
  stream text not null,
  version int not null,
  type text not null,
  occurred_on date not null,
  recorded_at timestamptz not null,
  actor text not null,
  organisation text not null,
  body bytea,
  leaf bytea not null,
  hash bytea not null,
  primary key (ledger, position)
);

create unique index event_stream on event (ledger, stream, version);

create table projection (
  name text not null,
  ledger text not null,
  version int not null,
  position bigint not null,
  primary key (name, ledger)
);

create table fact (
  ledger text not null,
  position bigint not null,
  line int not null,
  measure text not null,
  occurred_on date not null,
  cohort_on date,
  organisation text not null,
  place text not null,
  dimensions text not null,
  approximate boolean not null,
  quantity bigint not null,
  primary key (ledger, position, line)
);

create index fact_by_measure on fact (measure, ledger, occurred_on, position);

create table work_idempotency (
  key text not null primary key,
  ledger text not null,
  position bigint not null,
  recorded_at timestamptz not null
);

create table attachment (
  id text not null primary key,
  ledger text not null,
  media_type text not null,
  size bigint not null,
  sha256 bytea not null,
  sealed bytea
);

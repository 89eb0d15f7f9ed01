-- Earlier wordings of a report's narrative, so that one can be brought back. Words of an office, no persons.
create table work_report_part (
  ledger text not null references ledger (ledger),
  body text not null,
  period text not null,
  year int not null,
  part text not null,
  version int not null,
  text text not null,
  saved_at timestamptz not null,
  saved_by text not null,
  primary key (ledger, body, period, year, part, version)
);

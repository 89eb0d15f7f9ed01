-- What somebody is typing into a report; it goes when the report is handed in. Figures and words, no persons.
create table work_report_draft (
  ledger text not null references ledger (ledger),
  body text not null,
  period text not null,
  year int not null,
  version int not null,
  content text not null,
  saved_at timestamptz not null,
  saved_by text not null,
  primary key (ledger, body, period, year)
);

-- By which rules a ledger's deadlines were last reckoned; other rules reckon them anew.
create table work_reckoned (
  ledger text not null primary key,
  rules text not null
);

-- Plans that a body is making from another plan. Not a projection: nothing in it counts before it is adopted.
create table work_plan_sketch (
  id text not null primary key,
  ledger text not null references ledger (ledger),
  body text not null,
  year int not null,
  content text not null,
  version int not null,
  updated_at timestamptz not null,
  updated_by text not null,
  adopted text
);

create index work_plan_sketch_by_body on work_plan_sketch (ledger, body, year);

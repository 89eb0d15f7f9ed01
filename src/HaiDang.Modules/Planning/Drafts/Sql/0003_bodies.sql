-- A lower body's own officers upload and check its plan. Null for a document of the standing office.
alter table work_draft add column body text;

alter table work_reading add column body text;

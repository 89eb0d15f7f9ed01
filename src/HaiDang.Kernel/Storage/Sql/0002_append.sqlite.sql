-- The log is never rewritten, not even by its own program.
create trigger event_never_changes before update on event
begin
  select raise(abort, 'events are never changed');
end;

create trigger event_never_goes before delete on event
begin
  select raise(abort, 'events are never changed');
end;

-- One event appended: the ledger row is locked last, by this function, and held only until commit.
create function haidang_append(
  p_ledger text, p_stream text, p_version int, p_type text, p_occurred_on date, p_now timestamptz,
  p_actor text, p_organisation text, p_body bytea, p_fed text)
returns bigint
language plpgsql
as $$
declare
  head ledger%rowtype;
  at_ timestamptz;
  place bigint;
  leaf_ bytea;
  hash_ bytea;
begin
  select * into head from ledger where ledger = p_ledger for update;
  if not found then
    raise exception using errcode = 'HD001', message = 'no such ledger';
  end if;
  if head.fed <> p_fed then
    raise exception using errcode = 'HD003', message = 'the projections of this ledger are not those of this program';
  end if;
  place := head.position + 1;
  at_ := greatest(p_now, head.recorded_at);
  leaf_ := sha256('\x00'::bytea || convert_to(
    p_ledger || e'\n' || place || e'\n' || p_stream || e'\n' || p_version || e'\n' || p_type || e'\n'
    || to_char(p_occurred_on, 'YYYY-MM-DD') || e'\n'
    || to_char(at_ at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || e'\n'
    || p_actor || e'\n' || p_organisation || e'\n', 'UTF8') || sha256(p_body));
  hash_ := sha256(head.hash || leaf_);
  insert into event (ledger, position, stream, version, type, occurred_on, recorded_at, actor, organisation, body, leaf, hash)
  values (p_ledger, place, p_stream, p_version, p_type, p_occurred_on, at_, p_actor, p_organisation, p_body, leaf_, hash_);
  update ledger set position = place, hash = hash_, recorded_at = at_ where ledger = p_ledger;
  return place;
end
$$;

-- The log is never rewritten, not even by its own program.
create function haidang_refuse() returns trigger language plpgsql as $$
begin
  raise exception using errcode = 'HD009', message = 'events are never changed';
end
$$;

create trigger event_never_changes before update or delete on event
for each row execute function haidang_refuse();

namespace HaiDang.Kernel.Storage;

/// <summary>What the two roles of a store on PostgreSQL may do, in the database's own words.</summary>
internal static class PostgresRights
{
    /// <summary>Makes the roles that are missing.</summary>
    internal const string Roles = """
        do $$
        declare
          wanted text;
        begin
          perform pg_advisory_xact_lock(138138);
          foreach wanted in array array['haidang_read', 'haidang_append'] loop
            begin
              if not exists (select 1 from pg_roles where rolname = wanted) then execute format('create role %I nologin', wanted); end if;
            exception when duplicate_object or unique_violation then
              null; -- Roles are the cluster's, the lock is the database's: another database was first.
            end;
          end loop;
        end
        $$
        """;

    // Every table with a ledger column keeps readers to the ledgers of their setting; a missing setting is an error. The setting is read by a question of
    // its own, once: beside each row it would be taken apart anew, which a search over a million of them felt.
    // Working tables and credentials are never readable by the reading role. The statements that lock a table against
    // everybody come first and only for new tables: after a grant they can wait in a ring with the server's own cleaning.
    internal const string Tables = """
        do $$
        declare
          t record;
          theirs constant text := 'ledger = any ((select string_to_array(current_setting(''haidang.ledgers''), '',''))::text[])';
        begin
          for t in
            select c.relname
            from pg_class c
            where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and not c.relrowsecurity
              and c.relname not like 'work\_%' and c.relname <> 'migration'
              and exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'ledger')
          loop
            execute format('alter table %I enable row level security', t.relname);
            execute format('create policy seen on %I for select to haidang_read using (%s)', t.relname, theirs);
            execute format('create policy recorded on %I to haidang_append using (true) with check (true)', t.relname);
          end loop;

          for t in select tablename from pg_policies where schemaname = 'public' and policyname = 'seen' and qual not ilike '%select%'
          loop
            execute format('alter policy seen on %I using (%s)', t.tablename, theirs);
          end loop;

          grant usage on schema public to haidang_read, haidang_append;
          grant select, insert, update, delete on all tables in schema public to haidang_append;
          if to_regclass('event') is not null then revoke update, delete on event from haidang_append; end if;
          for t in
            select c.relname
            from pg_class c
            where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relrowsecurity
          loop
            execute format('grant select on %I to haidang_read', t.relname);
          end loop;
        end
        $$
        """;
}

-- Whoever reaches only some councils asks as this role: it sees and writes what the policies of each table allow. Everybody
-- else, the service itself among them, is not held up by them. A platform that lets nobody make roles makes it beforehand.
do $$
declare
    limited text := current_database() || '_reach';
begin
    if not exists (select from pg_roles where rolname = limited) then
        execute format('create role %I nologin', limited);
    end if;
    if not pg_has_role(current_user, limited, 'set') then
        execute format('grant %I to current_user', limited);
    end if;
    execute format('grant select, insert, update, delete on all tables in schema public to %I', limited);
    execute format('alter default privileges in schema public grant select, insert, update, delete on tables to %I', limited);
    if to_regclass('public.flyway_schema_history') is not null then
        execute format('revoke all on flyway_schema_history from %I', limited);
    end if;
end
$$;

-- dfeCodes of the councils that whoever asks reaches. Asked in a subselect it is worked out once for a statement.
create function reach() returns text[] language sql stable parallel safe as $$
    select string_to_array(current_setting('throughline.reach', true), ',')
$$;

-- Of a table's rows, the role sees those for which the one condition holds, and writes those for which the other does.
create procedure keep_apart(kept regclass, seen text, written text) language plpgsql as $$
declare
    limited text := current_database() || '_reach';
begin
    execute format('alter table %s enable row level security', kept);
    execute format('create policy everybody on %s using (true)', kept);
    execute format('create policy seen on %s as restrictive for select to %I using (%s)', kept, limited, seen);
    execute format('create policy added on %s as restrictive for insert to %I with check (%s)', kept, limited, written);
    execute format('create policy changed on %s as restrictive for update to %I using (%s) with check (%s)',
        kept, limited, seen, written);
    execute format('create policy removed on %s as restrictive for delete to %I using (%s)', kept, limited, written);
end
$$;

-- Somebody who looks after one council sees what was done to its things, and enters what they do themselves.
call keep_apart('audit_entry', 'authority = any ((select reach())::text[])', 'true');
-- Events of every council may stand there: a matter for those who reach all.
call keep_apart('dead_letter', 'false', 'false');

-- The council that an event is about, for those who listen.
alter table outbox_event add column authority text;
update outbox_event set authority = jsonb_path_query_first(payload::jsonb, '$.data.**.authority.dfeCode') #>> '{}'
where aggregatetype not like '%.dlq';

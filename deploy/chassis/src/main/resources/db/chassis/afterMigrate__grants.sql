-- After each migration, by whoever migrates: the role that the service signs in with gets the rows of all tables and nothing
-- of their shape; where one role does all there is nothing to give. What is entered in the audit that role can seal, and
-- nobody can change or take out, not even as the role that asks for some councils only (V0_12).
do $$
declare
    app constant text := '${application-role}';
    home constant text := current_schema();
    limited constant text := current_database() || '_reach';
    served text;
begin
    foreach served in array array[app, limited] loop
        continue when served in ('none', current_user);
        execute format('grant usage on schema %I to %I', home, served);
        execute format('grant select, insert, update, delete on all tables in schema %I to %I', home, served);
        execute format('revoke insert, update, delete on flyway_schema_history from %I', served);
        execute format('revoke update, delete on audit_entry from %I', served);
        execute format('revoke insert, update, delete on audit_head from %I', served);
        execute format('revoke update, delete on shared_secret from %I', served);
    end loop;
    execute format('revoke all on flyway_schema_history from %I', limited);
    if app not in ('none', current_user) then
        execute format('grant update on audit_head to %I', app);
        execute format('grant update (sequence, hash) on audit_entry to %I', app);
        -- It may become that role, and is not held up by its policies otherwise.
        execute format('grant %I to %I with inherit false, set true', limited, app);
    end if;
end
$$;

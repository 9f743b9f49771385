-- After each migration, by whoever migrates: the role that the service signs in with gets the rows of all tables and nothing
-- of their shape; where one role does all there is nothing to do. What is entered in the audit it can seal, and neither change nor take out.
do $$
declare
    app constant text := '${application-role}';
    home constant text := current_schema();
begin
    if app in ('none', current_user) then
        return;
    end if;
    execute format('grant usage on schema %I to %I', home, app);
    execute format('grant select, insert, update, delete on all tables in schema %I to %I', home, app);
    execute format('revoke insert, update, delete on flyway_schema_history from %I', app);
    execute format('revoke update, delete on audit_entry from %I', app);
    execute format('grant update (sequence, hash) on audit_entry to %I', app);
    execute format('revoke insert, delete on audit_head from %I', app);
    execute format('revoke update, delete on shared_secret from %I', app);
end
$$;

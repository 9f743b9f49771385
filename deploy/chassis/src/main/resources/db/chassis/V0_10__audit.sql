-- Who did what. An entry gets its place in the chain once, a moment after its write; besides that it is neither changed
-- nor deleted. Opaque subjects only: a person's name is erased at the issuer.
create table audit_entry (
    id          uuid        primary key,
    at          timestamptz not null,
    subject     text        not null,
    client      text,
    roles       text        not null,
    authority   text,
    purpose     text,
    action      text        not null,
    resource    text        not null,
    resource_id text,
    version     bigint,
    request_id  text,
    mark        text        not null,
    sequence    bigint      unique,
    hash        text
);
create index audit_entry_waiting on audit_entry (id) where sequence is null;
create index audit_entry_subject on audit_entry (subject, sequence);
create index audit_entry_resource on audit_entry (resource_id, sequence);

create table audit_head (
    one_row  boolean primary key default true check (one_row),
    sequence bigint  not null,
    hash     text    not null
);
insert into audit_head (sequence, hash) values (0, repeat('0', 64));

create function keep_audit_entry() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        if old.sequence is null
            and to_jsonb(old) - array['sequence', 'hash'] = to_jsonb(new) - array['sequence', 'hash'] then
            return new;
        end if;
    end if;
    raise exception 'an entry of the audit is neither changed nor deleted';
end
$$;
create trigger keep_audit_entry before update or delete on audit_entry
    for each row execute function keep_audit_entry();
create trigger keep_audit_entries before truncate on audit_entry
    for each statement execute function keep_audit_entry();
create trigger keep_audit_head before delete or truncate on audit_head
    for each statement execute function keep_audit_entry();

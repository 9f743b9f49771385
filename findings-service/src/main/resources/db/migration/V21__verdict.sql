-- What a person confirmed that a later report says of something that was asked for before.
create table verdict (
    id            uuid primary key,
    version       bigint not null,
    finding_id    uuid   not null,
    inspection_id uuid   not null,
    dfe_code      text   not null,
    state         jsonb  not null,
    unique (finding_id, inspection_id)
);
create index verdict_by_inspection on verdict (inspection_id);
create index verdict_by_authority on verdict (dfe_code);

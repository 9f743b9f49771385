-- Inspections, their reports and what was found are published: everybody reads them, and who reaches the council writes
-- them. Why a record says what it says, and how far the work is, is the council's own.
do $$
declare
    own text := 'dfe_code = any ((select reach())::text[])';
begin
    call keep_apart('inspection', 'true', own);
end
$$;
do $$
declare
    of_own text := 'exists (select from inspection i where i.id = inspection_id'
        || ' and i.dfe_code = any ((select reach())::text[]))';
begin
    call keep_apart('inspection_version', of_own, of_own);
    call keep_apart('known_recommendation', of_own, of_own);
end
$$;

-- An import is its sender's, who can bring reports of the councils that they reached when they began it.
alter table report_import add column reach text not null default 'all';
alter table report_import alter column reach drop default;
call keep_apart('report_import', $$actor = current_setting('throughline.subject', true)$$,
    $$actor = current_setting('throughline.subject', true)$$);
call keep_apart('import_file', 'exists (select from report_import i where i.id = import_id)',
    'exists (select from report_import i where i.id = import_id)');

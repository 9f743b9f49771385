-- What was found is published: everybody reads it, and who reaches the council writes it. Why a finding says what it says,
-- what was decided about it and what became of it is the council's own.
do $$
declare
    own text := 'dfe_code = any ((select reach())::text[])';
    of_finding text := 'exists (select from finding f where f.id = finding_id and f.dfe_code = any ((select reach())::text[]))';
begin
    call keep_apart('finding', 'true', own);
    call keep_apart('report_reading', 'true', 'exists (select from known_inspection k where k.id = inspection_id'
        || ' and k.dfe_code = any ((select reach())::text[]))');
    call keep_apart('finding_version', of_finding, of_finding);
    call keep_apart('known_recommendation', of_finding, of_finding);
    call keep_apart('recurrence_decision', own, own);
    call keep_apart('verdict', own, own);
end
$$;

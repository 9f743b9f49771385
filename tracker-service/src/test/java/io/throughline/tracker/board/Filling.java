package io.throughline.tracker.board;

import java.util.List;

/** 10,000 recommendations of 50 councils that do not exist, spread over states, themes and days, and what they were before. */
final class Filling {

    static final List<String> STATEMENTS =
            List.of("""
            insert into recommendation (id, version, finding_id, inspection_id, inspection_kind, inspection_published,
                authority_name, authority_dfe_code, kind, text, themes, deadline_stated, deadline_due, deadline_rule,
                owner, status, opened_on, claimed_by, claimed_on, verified_by, verified_on, closed_by, closed_on)
            select gen_random_uuid(), 6, gen_random_uuid(), md5('letter' || n / 20)::uuid, 'ILACS',
                current_date - 400 + n % 300, 'Council ' || n / 20 % 50, (900 + n / 20 % 50)::text,
                case when n % 7 = 0 then 'PRIORITY_ACTION' else 'AREA_FOR_IMPROVEMENT' end,
                'The quality and timeliness of what is done for children, number ' || n,
                array[(array['leadership', 'visits', 'planning', 'caseloads', 'supervision'])[1 + n % 5],
                    (array['health', 'education', 'care_leavers'])[1 + n % 3]],
                'within six months', current_date - 60 + n % 200, 'MONTHS_FROM_PUBLICATION', 'owner-' || n % 120,
                s.status, current_date - 380 + n % 300,
                case when s.step > 2 then 'owner-' || n % 120 end, case when s.step > 2 then current_date - 90 end,
                case when s.step > 3 then 'moderator' end, case when s.step > 3 then current_date - 60 end,
                case when s.step > 4 then 'moderator' end, case when s.step > 4 then current_date - 30 end
            from generate_series(1, 10000) n
                cross join lateral (select n % 7 as step, (array['OPENED', 'PLANNED', 'IN_PROGRESS', 'CLAIMED',
                    'VERIFIED', 'CLOSED', 'CONFIRMED'])[1 + n % 7] as status) s""", """
            insert into recommendation_as_at
            select now() - interval '350 days' + v * interval '50 days',
                case when v < 5 then now() - interval '300 days' + v * interval '50 days' end, r.*
            from recommendation r cross join generate_series(0, 5) v
            where not exists (select from recommendation_as_at a where a.id = r.id)""", """
            insert into history_entry (recommendation_id, what, subject, at, actor, before, after)
            select r.id, 'recommendation-' || w.what, r.id, now() - w.days * interval '1 day', 'owner', null, null
            from recommendation r cross join (values ('opened', 300), ('planned', 250), ('progressed', 200),
                ('claimed', 90), ('verified', 60), ('closed', 30)) w (what, days)
            where r.authority_name like 'Council %'""", "analyze recommendation", "analyze recommendation_as_at", "analyze history_entry");

    private Filling() {}
}

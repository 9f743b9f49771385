package io.throughline.inspections.inspection;

/** Letters about a council that does not exist. */
final class Letter {

    private Letter() {}

    /** A letter like any other, made unlike it by a word. */
    static String focusedVisit(String word) {
        return """
                Ofsted

                14 May 2024

                Director of Children's Services
                Ambermouth City Council

                Dear Director

                Focused visit to Ambermouth local authority children's services

                This letter summarises the findings of a focused visit to Ambermouth children's services on 16 and 17
                April 2024. The inspectors were Rowena Ashgrove, His Majesty's Inspector, and Piers Hallam, His
                Majesty's Inspector.

                Inspectors looked at the local authority's arrangements for permanence planning.

                What needs to improve in this area of social work practice

                - The timeliness of plans for children who wait for a permanent home. %s

                Findings

                - Social workers know the children they work with very well and see them often.
                """.formatted(word);
    }
}

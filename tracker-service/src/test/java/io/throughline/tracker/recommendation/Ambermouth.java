package io.throughline.tracker.recommendation;

import io.throughline.chassis.actor.Actor;
import io.throughline.chassis.actor.Roles;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;

/** A recommendation to Ambermouth City Council, which does not exist, and the people who work on it. */
final class Ambermouth {

    static final String OWNER = "owner-a";
    static final String MODERATOR = "moderator-m";
    static final String LEAD = "lead-l";

    /** Who asks to leave it undone; neither owner nor the lead who decides. */
    static final String ASKING = "lead-b";

    private static final String READER = "system:tracker-service";
    private static final UUID SAMPLE = UUID.fromString("00000000-0000-7000-8000-0000000000e1");
    private static final UUID LETTER = UUID.fromString("00000000-0000-7000-8000-0000000000a1");
    private static final UUID LATER = UUID.fromString("00000000-0000-7000-8000-0000000000a2");
    private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 6, 30);

    /** Late in the evening of 30 June in UTC, and already July at the council. */
    private static final Instant NOW = Instant.parse("2026-06-30T23:30:00Z");

    static final Map<String, String> PEOPLE =
            Map.of("reader", READER, "owner", OWNER, "moderator", MODERATOR, "lead", LEAD, "officer", "officer-o");

    /** Every verb; nothing where it leads nowhere. */
    static final Map<String, BiFunction<Recommendation, Act, Optional<RecommendationEvent>>> VERBS = Map.ofEntries(
            Map.entry("amend", (one, act) -> Optional.of(one.amend(asks("Visits are on time and recorded."), act))),
            Map.entry("withdraw", (one, act) -> Optional.of(one.withdraw(act))),
            Map.entry("assign", (one, act) -> Optional.of(one.assign(new Answerable(OWNER, LEAD, null), act))),
            Map.entry("plan", Recommendation::plan),
            Map.entry("progress", Recommendation::progress),
            Map.entry("evidence", (one, act) -> {
                one.checkEvidence(act);
                return Optional.empty();
            }),
            Map.entry("claim", (one, act) -> Optional.of(one.claim(impact(), List.of(SAMPLE), act))),
            Map.entry("return", (one, act) -> Optional.of(one.giveBack(Shortfall.IMPACT_NOT_SHOWN, act))),
            Map.entry("verify", (one, act) -> Optional.of(one.verify(List.of(SAMPLE), act))),
            Map.entry("close", (one, act) -> Optional.of(one.close(null, act))),
            Map.entry("reopen", (one, act) -> Optional.of(one.reopen(FailedCheck.DIP_SAMPLE, act))),
            Map.entry("request-exception", (one, act) -> Optional.of(one.requestException(NEXT_YEAR, act))),
            Map.entry("approve-exception", (one, act) -> Optional.of(one.approveException(act))),
            Map.entry("refuse-exception", (one, act) -> Optional.of(one.refuseException(act))),
            Map.entry("end-exception", (one, act) -> Optional.of(one.endException(Ending.ENDED_EARLY, act))),
            Map.entry("hear-verdict", (one, act) -> Optional.of(one.hear(partly(), partly(), act))),
            Map.entry(
                    "override-colour",
                    (one, act) -> Optional.of(one.overrideColour(
                            Colour.AMBER, NEXT_YEAR.minusYears(1).plusMonths(3), act))));

    private Ambermouth() {}

    static Recommendation opened() {
        var opened = new Recommendation(
                UUID.fromString("00000000-0000-7000-8000-0000000000b1"),
                UUID.fromString("00000000-0000-7000-8000-0000000000c1"),
                asks("Visits are made on time."),
                LocalDate.of(2026, 3, 2));
        opened.open(asks("Visits are made on time."), act(READER, Roles.SYSTEM));
        return opened;
    }

    /** @param state a status, or ASKED */
    static Recommendation in(String state) {
        Recommendation one = opened();
        one.assign(new Answerable(OWNER, null, null), act(LEAD, Roles.LEAD));
        switch (state) {
            case "OPENED" -> {}
            case "PLANNED" -> one.plan(act(OWNER, Roles.ACTION_OWNER));
            case "WITHDRAWN" -> one.withdraw(act(READER, Roles.SYSTEM));
            default -> begun(one, state);
        }
        return one;
    }

    private static void begun(Recommendation one, String state) {
        one.progress(act(OWNER, Roles.ACTION_OWNER));
        if (List.of("ASKED", "EXCEPTED").contains(state)) {
            one.requestException(NEXT_YEAR, act(ASKING, Roles.LEAD));
        }
        if (state.equals("EXCEPTED")) {
            one.approveException(act(LEAD, Roles.LEAD));
        }
        if (List.of("CLAIMED", "VERIFIED", "CLOSED", "CONFIRMED").contains(state)) {
            one.claim(impact(), List.of(SAMPLE), act(OWNER, Roles.ACTION_OWNER));
        }
        if (List.of("VERIFIED", "CLOSED", "CONFIRMED").contains(state)) {
            one.verify(List.of(SAMPLE), act(MODERATOR, Roles.MODERATOR));
        }
        if (List.of("CLOSED", "CONFIRMED").contains(state)) {
            one.close(null, act(MODERATOR, Roles.MODERATOR));
        }
        if (state.equals("CONFIRMED")) {
            one.hear(said(VerdictOutcome.ADDRESSED), said(VerdictOutcome.ADDRESSED), act("officer-o", Roles.OFFICER));
            one.settle(act("officer-o", Roles.OFFICER));
        }
    }

    static Asked asks(String text) {
        return new Asked(
                new InspectionRef(LETTER, "FOCUSED_VISIT", LocalDate.of(2026, 2, 27)),
                new Authority("Ambermouth City Council", "999", "E08009999", null),
                RecommendationKind.AREA_FOR_IMPROVEMENT,
                "3",
                text,
                List.of("visits"),
                "the Ambermouth integrated care board",
                null);
    }

    static Impact impact() {
        return new Impact(
                "Every child is visited on time.", List.of(new Knowledge(Knowledge.Way.DIP_SAMPLE, 12, 11, null)));
    }

    static LastWord said(VerdictOutcome outcome) {
        return new LastWord(
                UUID.randomUUID(), outcome, "Visits are now made.", LATER, null, 4, LocalDate.of(2026, 6, 1));
    }

    private static LastWord partly() {
        return said(VerdictOutcome.PARTLY);
    }

    static Act act(String person, String role) {
        return new Act(new Actor(person, Set.of(role)), NOW, "It was looked at.");
    }
}

package io.throughline.tracker.recommendation;

import io.throughline.chassis.actor.Actor;
import io.throughline.chassis.actor.Roles;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A recommendation to Ambermouth City Council, which does not exist, and the people who work on it. */
final class Ambermouth {

    static final String OWNER = "owner-a";
    static final String MODERATOR = "moderator-m";
    private static final UUID SAMPLE = UUID.fromString("00000000-0000-7000-8000-0000000000e1");
    private static final UUID LETTER = UUID.fromString("00000000-0000-7000-8000-0000000000a1");

    private final Recommendation recommendation;
    private final RecommendationEvent firstEvent;

    private Ambermouth() {
        recommendation = new Recommendation(
                UUID.fromString("00000000-0000-7000-8000-0000000000b1"),
                UUID.fromString("00000000-0000-7000-8000-0000000000c1"),
                asks("Visits are made on time."),
                LocalDate.of(2026, 3, 2));
        firstEvent = recommendation.open(asks("Visits are made on time."), act("system:tracker-service", Roles.SYSTEM));
    }

    static Ambermouth opened() {
        return new Ambermouth();
    }

    static Ambermouth in(RecommendationStatus status) {
        var asked = new Ambermouth();
        asked.assign();
        switch (status) {
            case OPENED -> {}
            case PLANNED -> asked.plan();
            case IN_PROGRESS -> asked.progress();
            case CLAIMED -> asked.begun().claim();
            case VERIFIED -> asked.claimed().verify();
            case CLOSED -> asked.verified().close();
            case WITHDRAWN -> asked.withdraw();
        }
        return asked;
    }

    private Ambermouth begun() {
        progress();
        return this;
    }

    private Ambermouth claimed() {
        begun().claim();
        return this;
    }

    private Ambermouth verified() {
        claimed().verify();
        return this;
    }

    static Asked asks(String text) {
        return new Asked(
                new InspectionRef(LETTER, "FOCUSED_VISIT", LocalDate.of(2026, 2, 27)),
                new Authority("Ambermouth City Council", "999", "E08009999", null),
                RecommendationKind.AREA_FOR_IMPROVEMENT,
                "3",
                text,
                List.of("visits"),
                null,
                null);
    }

    RecommendationEvent amend() {
        return recommendation.amend(asks("Visits are made on time and recorded."), act(MODERATOR, Roles.SYSTEM));
    }

    RecommendationEvent withdraw() {
        return recommendation.withdraw(act("system:tracker-service", Roles.SYSTEM));
    }

    RecommendationEvent assign() {
        return assignTo(OWNER);
    }

    RecommendationEvent assignTo(String person) {
        return recommendation.assign(person, act("lead-l", Roles.LEAD));
    }

    Optional<RecommendationEvent> plan() {
        return recommendation.plan(act(OWNER, Roles.ACTION_OWNER));
    }

    Optional<RecommendationEvent> progress() {
        return recommendation.progress(act(OWNER, Roles.ACTION_OWNER));
    }

    RecommendationEvent claim() {
        return recommendation.claim("Every child is visited on time.", List.of(SAMPLE), act(OWNER, Roles.ACTION_OWNER));
    }

    RecommendationEvent giveBack() {
        return giveBackAs(MODERATOR);
    }

    RecommendationEvent giveBackAs(String person) {
        return recommendation.giveBack(act(person, Roles.MODERATOR));
    }

    RecommendationEvent verify() {
        return verifyAs(MODERATOR);
    }

    RecommendationEvent verifyAs(String person) {
        return recommendation.verify(List.of(SAMPLE), act(person, Roles.MODERATOR));
    }

    RecommendationEvent close() {
        return closeAs(MODERATOR);
    }

    RecommendationEvent closeAs(String person) {
        return recommendation.close(act(person, Roles.MODERATOR));
    }

    RecommendationEvent reopen() {
        return recommendation.reopen(act(MODERATOR, Roles.MODERATOR));
    }

    RecommendationStatus status() {
        return recommendation.state().status();
    }

    long version() {
        return recommendation.state().version();
    }

    RecommendationEvent firstEvent() {
        return firstEvent;
    }

    /** Late in the evening of 30 June in UTC, and already July at the council. */
    private static Act act(String person, String role) {
        return new Act(new Actor(person, Set.of(role)), Instant.parse("2026-06-30T23:30:00Z"), "It was looked at.");
    }
}

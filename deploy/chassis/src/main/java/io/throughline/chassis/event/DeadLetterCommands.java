package io.throughline.chassis.event;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.throughline.chassis.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an operator may ask of the dead letters. */
@ApplicationScoped
class DeadLetterCommands {

    private final DeadLetters deadLetters;
    private final InboxMemory memory;
    private final Instance<EventConsumer> consumers;
    private final ObjectMapper json;

    DeadLetterCommands(
            DeadLetters deadLetters, InboxMemory memory, Instance<EventConsumer> consumers, ObjectMapper json) {
        this.deadLetters = deadLetters;
        this.memory = memory;
        this.consumers = consumers;
        this.json = json;
    }

    @Transactional
    List<DeadLetter> unresolved(@Nullable String consumer, long after, int limit) {
        return deadLetters.unresolved(consumer, after, limit);
    }

    /** Takes the letter as if it had just come in; on failure everything stays as it was. */
    @Transactional
    DeadLetter replay(long id) {
        DeadLetter letter = next(id);
        EventConsumer consumer = consumers.stream()
                .filter(candidate -> candidate.name().equals(letter.consumer()))
                .findFirst()
                .orElseThrow(() -> DeadLetterProblem.unknown(id));
        memory.shareWithRebuild(consumer);
        try {
            Envelope event = Envelope.parse(json, letter.payload());
            if (!memory.remember(consumer, List.of(event.id())).isEmpty()) {
                consumer.on(event);
            }
        } catch (Problem | BrokenEvent failure) {
            throw DeadLetterProblem.stillBroken(String.valueOf(failure.getMessage()));
        }
        deadLetters.resolve(id, "REPLAYED");
        return deadLetters.find(id).orElseThrow();
    }

    /** Gives the letter up for good, so that what waits behind it can be replayed. */
    @Transactional
    DeadLetter discard(long id) {
        next(id);
        deadLetters.resolve(id, "DISCARDED");
        return deadLetters.find(id).orElseThrow();
    }

    private DeadLetter next(long id) {
        DeadLetter letter = deadLetters.find(id).orElseThrow(() -> DeadLetterProblem.unknown(id));
        if (!letter.state().equals("BROKEN") && !letter.state().equals("WAITING")) {
            throw DeadLetterProblem.alreadyResolved(letter.state());
        }
        DeadLetter first =
                deadLetters.firstOf(letter.consumer(), letter.key()).orElseThrow(() -> DeadLetterProblem.unknown(id));
        if (first.id() != id && letter.key() != null) {
            throw DeadLetterProblem.outOfOrder(first.id());
        }
        return letter;
    }
}

package io.throughline.tracker.person;

import io.quarkus.arc.All;
import io.throughline.tracker.recommendation.Act;
import io.throughline.tracker.recommendation.Acts;
import io.throughline.tracker.recommendation.OpenPiece;
import io.throughline.tracker.recommendation.PersonalWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

@ApplicationScoped
class PersonCommands {

    private static final int SHOWN = 100;

    private final List<PersonalWork> kinds;
    private final Acts acts;

    PersonCommands(@All List<PersonalWork> kinds, Acts acts) {
        this.kinds = kinds;
        this.acts = acts;
    }

    /** What a handover would hand over now. */
    @Transactional
    PersonsWork open(String person) {
        var counts = new TreeMap<String, Integer>();
        var first = new ArrayList<OpenPiece>();
        for (PersonalWork work : kinds) {
            List<OpenPiece> all = work.open(person);
            counts.put(work.name(), all.size());
            first.addAll(all.subList(0, Math.min(SHOWN, all.size())));
        }
        return new PersonsWork(person, counts, first);
    }

    /** All that is open of one person goes to another, or nothing does. */
    @Transactional
    Map<String, Integer> handOver(String from, HandOver command) {
        if (from.equals(command.to())) {
            throw PersonProblem.samePerson();
        }
        Act act = acts.now(command.reason());
        var moved = new TreeMap<String, Integer>();
        kinds.forEach(work -> moved.put(work.name(), work.handOver(from, command.to(), act)));
        return moved;
    }
}

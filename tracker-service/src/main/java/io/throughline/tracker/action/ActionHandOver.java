package io.throughline.tracker.action;

import io.throughline.tracker.recommendation.Act;
import io.throughline.tracker.recommendation.OpenPiece;
import io.throughline.tracker.recommendation.PersonalWork;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/** What a person is to do. Before recommendations, as everywhere, so that two who hold both never wait for each other. */
@ApplicationScoped
@Priority(10)
@Transactional(TxType.MANDATORY)
class ActionHandOver implements PersonalWork {

    private final Actions actions;
    private final ActionDiary diary;

    ActionHandOver(Actions actions, ActionDiary diary) {
        this.actions = actions;
        this.diary = diary;
    }

    @Override
    public String name() {
        return "actions";
    }

    @Override
    public List<OpenPiece> open(String person) {
        return actions.openOf(person).stream()
                .map(Action::state)
                .map(state -> new OpenPiece(
                        name(),
                        state.id(),
                        state.recommendations().getFirst(),
                        state.title(),
                        state.status().name(),
                        state.dueDate()))
                .toList();
    }

    @Override
    public int handOver(String from, String to, Act act) {
        List<Action> theirs = actions.holdOpenOf(from);
        theirs.forEach(action -> diary.write(action, action.handOver(to, act)));
        return theirs.size();
    }
}

package io.throughline.tracker.verdict;

import io.throughline.tracker.recommendation.Act;
import io.throughline.tracker.recommendation.LastWord;
import io.throughline.tracker.recommendation.LastWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;

/** Takes in what inspectors said later, in the transaction of whoever heard it. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Verdicts {

    private final HeardVerdicts verdicts;
    private final LastWords lastWords;

    Verdicts(HeardVerdicts verdicts, LastWords lastWords) {
        this.verdicts = verdicts;
        this.lastWords = lastWords;
    }

    /** What a person wrote down, once. */
    public void heard(UUID finding, LastWord word, Act act) {
        heard(finding, word, 1, act);
    }

    /**
     * Heard again in the same words, it changes nothing; in other words, those count, unless newer ones were heard before.
     * Where nothing was opened for the finding yet, it waits until that is done.
     *
     * @param finding the finding that asked for it
     * @param word what was said, under an id that is the same each time
     * @param sequence rises each time it is said in other words
     */
    void heard(UUID finding, LastWord word, long sequence, Act act) {
        Verdict known = verdicts.findById(word.id());
        if (known == null) {
            known = new Verdict(finding, word, sequence, act);
            lastWords.askedBy(finding).ifPresent(known::isAbout);
            verdicts.persist(known);
        } else if (known.isNewerThan(sequence)
                || (known.stands() && known.word().equals(word))) {
            return;
        } else {
            known.hear(word, sequence, act);
        }
        tell(known, act);
    }

    /** It was heard in error: the word before it counts again. */
    public void takenBack(UUID verdict, Act act) {
        Verdict known = verdicts.findById(verdict);
        if (known == null || !known.stands()) {
            return;
        }
        known.takeBack();
        lastWords
                .askedBy(known.finding())
                .filter(about -> about.equals(known.recommendation()))
                .ifPresent(about -> lastWords.takenBack(
                        about,
                        known.word(),
                        verdicts.lastOf(about).map(Verdict::word).orElse(null),
                        act));
    }

    /** Tells a recommendation that was just opened what was heard before. */
    public void catchUp(UUID finding, Act act) {
        verdicts.waitingFor(finding).forEach(waiting -> tell(waiting, act));
    }

    private void tell(Verdict verdict, Act act) {
        lastWords.askedBy(verdict.finding()).ifPresent(about -> {
            verdict.isAbout(about);
            LastWord last = verdicts.lastOf(about).map(Verdict::word).orElseThrow();
            lastWords.heard(about, verdict.word(), last, act);
        });
    }
}

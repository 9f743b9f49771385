package io.throughline.tracker.recommendation;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A recommendation as one would explain it on a whiteboard: the table of verbs, and who has done what. */
final class SimpleModel {

    private static final VerbTable TABLE = VerbTable.read();

    /** Somebody with one role does something. */
    record Step(String verb, String person, String role) {}

    String state = "OPENED";
    private String before = "OPENED";
    private @Nullable String owner;
    private @Nullable String claimant;
    private @Nullable String requester;

    /** What comes of it: a problem's name, or nothing. */
    @Nullable
    String take(Step step) {
        if (!TABLE.row(step.verb()).roles().contains(step.role())) {
            return "forbidden";
        }
        String cell = TABLE.cell(step.verb(), column(step.verb()));
        // That somebody asks already is only told to whom may ask.
        boolean told = cell.equals("exception-waiting");
        if (!leads(cell) && !told) {
            return cell;
        }
        String wrongPerson = wrongPerson(step);
        if (wrongPerson != null || told) {
            return wrongPerson == null ? cell : wrongPerson;
        }
        happen(step, cell);
        return null;
    }

    /** Whether somebody asks to leave it undone is of matter for what answers that, and nothing else. */
    private String column(String verb) {
        boolean answers = verb.endsWith("-exception") && !verb.equals("end-exception");
        return answers && requester != null && !state.equals("EXCEPTED") ? "ASKED" : state;
    }

    private static boolean leads(String cell) {
        return cell.equals(cell.toUpperCase(Locale.ROOT));
    }

    private @Nullable String wrongPerson(Step step) {
        boolean owns = step.person().equals(owner);
        return switch (step.verb()) {
            case "claim" -> owner == null ? "no-owner" : owns ? null : "not-the-owner";
            case "plan", "evidence", "request-exception" -> owns || step.role().equals("lead") ? null : "not-the-owner";
            case "return", "verify", "close" -> owns || step.person().equals(claimant) ? "own-homework" : null;
            case "approve-exception" -> step.person().equals(requester) ? "own-request" : null;
            default -> null;
        };
    }

    private void happen(Step step, String cell) {
        switch (step.verb()) {
            case "assign" -> owner = Ambermouth.OWNER;
            case "claim" -> {
                claimant = step.person();
                requester = null;
            }
            case "return", "reopen" -> claimant = null;
            case "withdraw" -> {
                claimant = null;
                requester = null;
            }
            case "request-exception" -> requester = step.person();
            case "approve-exception" -> before = state;
            case "refuse-exception" -> requester = null;
            case "end-exception" -> {
                requester = null;
                state = before;
                return;
            }
            default -> {}
        }
        if (!cell.equals("=") && !cell.equals("-")) {
            state = cell;
        }
    }
}

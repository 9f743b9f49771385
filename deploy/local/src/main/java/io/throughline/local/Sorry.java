package io.throughline.local;

/** The system cannot be started, and this one sentence says why. */
final class Sorry extends RuntimeException {

    private Sorry(String sentence) {
        super(sentence, null, false, false);
    }

    static Sorry portsTaken(String ports) {
        return new Sorry("Another program listens on port " + ports
                + "; stop it, or choose other ports with THROUGHLINE_PORT_SHIFT=100.");
    }

    static Sorry alreadyRunning(long pid) {
        return new Sorry("Throughline is already running here, as process " + pid + "; stop that one first.");
    }

    static Sorry didNotStart(String what, String log) {
        return new Sorry(what + " did not start; " + log + " says why.");
    }

    static Sorry notBuilt(Service service, String file) {
        return new Sorry(service.title() + " is not built (" + file + " is missing); deploy/local/up builds it.");
    }

    static Sorry noFolder(String folder) {
        return new Sorry("There is no folder " + folder + ".");
    }

    static Sorry unknownOption(String option) {
        return new Sorry("\"" + option + "\" is not known; deploy/local/up --help lists what is.");
    }

    /** @param reason a whole sentence, of the service that refused */
    static Sorry notTakenIn(String reason) {
        return new Sorry(reason);
    }

    static Sorry stateUnusable(String folder) {
        return new Sorry("The folder " + folder + " cannot be written.");
    }

    static Sorry stopped() {
        return new Sorry("Stopped before it was up.");
    }
}

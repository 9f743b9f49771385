package io.throughline.chassis.stream;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;

/** One reader's stream, in the words of server-sent events. */
final class LiveStream {

    static final int PART = 200;

    private final OutputStream out;
    private final Predicate<StreamEvent> wanted;
    private final StreamCursors cursors;
    private final Watch watch;
    private long place;
    private long told;

    LiveStream(OutputStream out, Predicate<StreamEvent> wanted, StreamCursors cursors, long place, Watch watch) {
        this.out = out;
        this.wanted = wanted;
        this.cursors = cursors;
        this.place = place;
        this.told = -1;
        this.watch = watch;
    }

    interface Writing {
        void write() throws IOException;
    }

    /** Sees to it that no writing takes for ever. */
    interface Watch {
        void over(Writing writing) throws IOException;
    }

    long place() {
        return place;
    }

    /** The place is told from the start, so that a reader who is cut off before the first event loses nothing. */
    void begin(boolean lost) throws IOException {
        String greeting = "retry: 3000\nid: " + cursors.write(place) + "\n";
        write(
                lost
                        ? greeting + "event: reset\n"
                                + "data: {\"detail\":\"What followed is not kept any more. Read the lists again.\"}\n\n"
                        : greeting + "\n");
        told = place;
    }

    void send(List<StreamEvent> events) throws IOException {
        var text = new StringBuilder();
        for (StreamEvent event : events) {
            place = event.number();
            if (wanted.test(event)) {
                text.append("id: ").append(cursors.write(place));
                text.append("\ndata: ").append(event.payload()).append("\n\n");
                told = place;
            }
        }
        if (!text.isEmpty()) {
            write(text.toString());
        }
    }

    /** An id without data is no event for the reader, and moves their place past what they did not want. */
    void beat() throws IOException {
        write(told == place ? ": still here\n\n" : ": still here\nid: " + cursors.write(place) + "\n\n");
        told = place;
    }

    private void write(String text) throws IOException {
        watch.over(() -> {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        });
    }
}

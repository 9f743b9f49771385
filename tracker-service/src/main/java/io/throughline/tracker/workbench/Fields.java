package io.throughline.tracker.workbench;

import io.throughline.tracker.page.FormField;

/** Fields that more than one form has. */
final class Fields {

    static final FormField OWNER = FormField.of("owner", "line", "field_owner").withHint();
    static final FormField TITLE = FormField.of("title", "line", "field_title").withHint();
    static final FormField DUE = FormField.of("dueDate", "date", "field_due");
    static final FormField WAY = FormField.of("way", "choice", "field_way")
            .offering("AUDIT_WITH_MODERATION", "DIP_SAMPLE", "MEASURE", "VOICE_OF_CHILDREN", "PARTNERS");
    static final FormField SAMPLED =
            FormField.of("sampled", "line", "field_sampled").withHint();
    static final FormField MET = FormField.of("met", "line", "field_met").withHint();
    static final FormField LINK = FormField.of("link", "line", "field_link").withHint();
    static final FormField NOTE = FormField.of("note", "text", "field_note");
    static final FormField SHOWS = FormField.of("shows", "line", "field_shows");
    static final FormField REASON = FormField.of("reason", "text", "field_reason");
    static final FormField EXPIRES = FormField.of("expiresOn", "date", "field_until");
    static final FormField MILESTONE = FormField.of("milestone", "select", "field_which_milestone");
    static final FormField ON = FormField.of("on", "date", "field_on").withHint();

    private Fields() {}
}

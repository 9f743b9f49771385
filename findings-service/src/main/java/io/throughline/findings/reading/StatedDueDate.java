package io.throughline.findings.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * By when a report wants an answer, such as a written statement of action.
 *
 * @param words as printed, on one line
 * @param due none where the words tell a period and not a day
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StatedDueDate(String words, @Nullable LocalDate due, int page, Span span) {}

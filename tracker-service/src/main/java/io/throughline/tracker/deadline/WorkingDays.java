package io.throughline.tracker.deadline;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Days that are no Saturday, Sunday, Christmas Day, Good Friday or bank holiday in England and Wales (SI 2007/462,
 * regulation 1), with those that were given or moved once.
 */
final class WorkingDays {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final HolidayManager UNITED_KINGDOM =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
    private static final Map<Integer, Set<LocalDate>> HOLIDAYS = new ConcurrentHashMap<>();

    private WorkingDays() {}

    /** The last of so many working days that follow this day. */
    static LocalDate after(LocalDate day, int many) {
        LocalDate reached = day;
        for (int left = many; left > 0; ) {
            reached = reached.plusDays(1);
            if (is(reached)) {
                left--;
            }
        }
        return reached;
    }

    /** How many working days follow this day, up to and with that day; less than none where that day is earlier. */
    static int between(LocalDate day, LocalDate that) {
        if (that.isBefore(day)) {
            return -between(that, day);
        }
        return (int) day.plusDays(1)
                .datesUntil(that.plusDays(1))
                .filter(WorkingDays::is)
                .count();
    }

    static boolean is(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek())
                && !HOLIDAYS.computeIfAbsent(day.getYear(), WorkingDays::holidays)
                        .contains(day);
    }

    private static Set<LocalDate> holidays(int year) {
        return UNITED_KINGDOM.getHolidays(Year.of(year), "eng").stream()
                .map(Holiday::getDate)
                .collect(Collectors.toUnmodifiableSet());
    }
}

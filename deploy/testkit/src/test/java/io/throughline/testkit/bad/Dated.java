package io.throughline.testkit.bad;

import java.util.Calendar;

class Dated {
    @SuppressWarnings("JavaUtilDate")
    static long old(Calendar calendar) {
        return calendar.getTimeInMillis();
    }
}

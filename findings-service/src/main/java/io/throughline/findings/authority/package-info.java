/**
 * Which council inherited whose history, which region it lies in and who its statistical neighbours are, as
 * inspections-service says. Asked for once a day and kept, so that nothing here waits for another service.
 */
@NullMarked
package io.throughline.findings.authority;

import org.jspecify.annotations.NullMarked;

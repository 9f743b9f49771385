/**
 * One command, everything real: starts PostgreSQL, Kafka and the token issuer in this process and the three services as the
 * runnable packages that go into containers, each a process of its own. Whatever ends this process ends the others; what a
 * SIGKILL leaves behind, the next start finds and clears. Everything listens on the loopback interface only.
 */
@NullMarked
package io.throughline.local;

import org.jspecify.annotations.NullMarked;

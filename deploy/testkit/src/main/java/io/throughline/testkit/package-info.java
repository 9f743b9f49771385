/**
 * What the services meet in production, on one machine and without containers: a PostgreSQL that really syncs, a Kafka
 * broker, an issuer of tokens. Tests use it through {@link io.throughline.testkit.LocalPlatform}, the launcher through
 * {@link io.throughline.testkit.Platform}. Nothing here listens beyond the loopback interface, and no word of the domain
 * beyond the names of the databases and topics is known.
 */
@NullMarked
package io.throughline.testkit;

import org.jspecify.annotations.NullMarked;

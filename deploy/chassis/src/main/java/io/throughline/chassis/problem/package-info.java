/**
 * How a refusal reaches the caller: RFC 9457 problem documents for every 4xx and 5xx, whoever raised it. A room throws
 * {@link io.throughline.chassis.problem.Problem}; everything else that can go wrong between socket and resource is
 * translated here. No class name and no foreign exception's message ever leaves the service.
 */
@NullMarked
package io.throughline.chassis.problem;

import org.jspecify.annotations.NullMarked;

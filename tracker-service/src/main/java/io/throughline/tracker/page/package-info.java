/**
 * What all pages have in common: who reads them, what the council calls itself, the words, and what every answer carries.
 * Pages hold no rule of the domain; they ask the services as any other client does, with the token of who reads.
 */
@NullMarked
package io.throughline.tracker.page;

import org.jspecify.annotations.NullMarked;

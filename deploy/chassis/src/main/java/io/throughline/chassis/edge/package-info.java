/**
 * What meets a caller before any room does. Keeps one from taking what is everybody's: so many requests a second, and so
 * many at once; who is not signed in has nothing to take here. Says to browsers what they should not do with an answer. The
 * size of a request is limited where problems are, that of a document where it is read.
 */
@NullMarked
package io.throughline.chassis.edge;

import org.jspecify.annotations.NullMarked;

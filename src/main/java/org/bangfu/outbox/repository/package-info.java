/** The tables of the outbox. */
@NullMarked
package org.bangfu.outbox.repository;

import org.jspecify.annotations.NullMarked;

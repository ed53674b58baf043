/** Signals through PostgreSQL's LISTEN and NOTIFY. */
@NullMarked
package org.bangfu.live.repository;

import org.jspecify.annotations.NullMarked;

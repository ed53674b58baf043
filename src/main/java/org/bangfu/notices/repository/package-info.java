/** Notices and objections in the database. */
@NullMarked
package org.bangfu.notices.repository;

import org.jspecify.annotations.NullMarked;

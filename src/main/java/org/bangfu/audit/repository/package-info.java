/** The audit entries in the database: appended, never changed. */
@NullMarked
package org.bangfu.audit.repository;

import org.jspecify.annotations.NullMarked;

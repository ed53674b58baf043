/** The audit tables. */
@NullMarked
package org.bangfu.audit.repository;

import org.jspecify.annotations.NullMarked;

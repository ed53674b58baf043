/** Inbox rows and drafts in the database. */
@NullMarked
package org.bangfu.tasks.repository;

import org.jspecify.annotations.NullMarked;

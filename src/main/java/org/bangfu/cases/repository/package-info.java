/** Case files, timeline, documents and notes in the database. */
@NullMarked
package org.bangfu.cases.repository;

import org.jspecify.annotations.NullMarked;

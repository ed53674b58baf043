/** The tables of people, postings and departments. */
@NullMarked
package org.bangfu.staff.repository;

import org.jspecify.annotations.NullMarked;

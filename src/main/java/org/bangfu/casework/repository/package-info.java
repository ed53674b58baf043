/** Votes, reviews and refusals in the database; wording that tells of people is encrypted. */
@NullMarked
package org.bangfu.casework.repository;

import org.jspecify.annotations.NullMarked;

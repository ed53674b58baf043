/** The family's records in the database; wording that tells of people is encrypted. */
@NullMarked
package org.bangfu.elimination.repository;

import org.jspecify.annotations.NullMarked;

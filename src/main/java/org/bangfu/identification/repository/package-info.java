/** The identification's records in the database; wording that tells of people is encrypted. */
@NullMarked
package org.bangfu.identification.repository;

import org.jspecify.annotations.NullMarked;

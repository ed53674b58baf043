/** The probe that tells whether the keys belong to this database. */
@NullMarked
package org.bangfu.privacy.repository;

import org.jspecify.annotations.NullMarked;

/** The table that counts attempts to sign in. */
@NullMarked
package org.bangfu.security.repository;

import org.jspecify.annotations.NullMarked;

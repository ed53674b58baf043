/** The tables of the register. */
@NullMarked
package org.bangfu.households.repository;

import org.jspecify.annotations.NullMarked;

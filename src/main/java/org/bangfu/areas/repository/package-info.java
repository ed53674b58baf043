/** The area table. */
@NullMarked
package org.bangfu.areas.repository;

import org.jspecify.annotations.NullMarked;

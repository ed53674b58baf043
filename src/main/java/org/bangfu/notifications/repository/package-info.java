/** The tables of notifications and of what people set for themselves. */
@NullMarked
package org.bangfu.notifications.repository;

import org.jspecify.annotations.NullMarked;

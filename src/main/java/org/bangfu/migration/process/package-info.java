/** The engine's models, its running courses, and its way of moving them. */
@NullMarked
package org.bangfu.migration.process;

import org.jspecify.annotations.NullMarked;

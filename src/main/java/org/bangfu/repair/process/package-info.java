/** The engine's modification of a running course. */
@NullMarked
package org.bangfu.repair.process;

import org.jspecify.annotations.NullMarked;

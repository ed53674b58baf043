/** Hears from the engine which automatic steps failed, and asks it to try again. */
@NullMarked
package org.bangfu.faults.process;

import org.jspecify.annotations.NullMarked;

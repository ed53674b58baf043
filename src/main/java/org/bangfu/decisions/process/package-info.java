/** Listens to the engine's decision tables. */
@NullMarked
package org.bangfu.decisions.process;

import org.jspecify.annotations.NullMarked;

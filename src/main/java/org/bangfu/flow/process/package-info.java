/** The models of the engine, to be drawn. */
@NullMarked
package org.bangfu.flow.process;

import org.jspecify.annotations.NullMarked;

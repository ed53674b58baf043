/** What the shared steps ask of the engine and tell it. */
@NullMarked
package org.bangfu.casework.process;

import org.jspecify.annotations.NullMarked;

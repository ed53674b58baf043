/** The bare engine that benchmarks measure against, and the model they run. */
@NullMarked
package org.bangfu.commands.process;

import org.jspecify.annotations.NullMarked;

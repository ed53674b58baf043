/** What the engine tells this family, and what this family tells the engine. */
@NullMarked
package org.bangfu.elimination.process;

import org.jspecify.annotations.NullMarked;

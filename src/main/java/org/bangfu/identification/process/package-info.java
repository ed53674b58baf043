/** What the engine tells the identification, and what the identification tells the engine. */
@NullMarked
package org.bangfu.identification.process;

import org.jspecify.annotations.NullMarked;

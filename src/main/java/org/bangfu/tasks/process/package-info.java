/** What the engine tells the inbox, and what the inbox tells the engine. */
@NullMarked
package org.bangfu.tasks.process;

import org.jspecify.annotations.NullMarked;

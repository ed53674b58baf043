/** What models say to have limits looked at, and the engine's timers of it. */
@NullMarked
package org.bangfu.escalation.process;

import org.jspecify.annotations.NullMarked;

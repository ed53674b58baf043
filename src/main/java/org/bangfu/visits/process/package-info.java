/** What the engine tells the visits, and what the visits tell the engine. */
@NullMarked
package org.bangfu.visits.process;

import org.jspecify.annotations.NullMarked;

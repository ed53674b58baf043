/** What the engine tells the assistance, and what the assistance tells the engine. */
@NullMarked
package org.bangfu.assistance.process;

import org.jspecify.annotations.NullMarked;

/** What the engine knows of a case: its diagram, its position, the forms of its model. */
@NullMarked
package org.bangfu.cases.process;

import org.jspecify.annotations.NullMarked;

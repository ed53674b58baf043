/** What happens when a step of this family is opened and submitted. */
@NullMarked
package org.bangfu.elimination.steps;

import org.jspecify.annotations.NullMarked;

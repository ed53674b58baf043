/** The visits on a household's page: twelve months at a glance, taking one over. */
@NullMarked
package org.bangfu.visits.ui;

import org.jspecify.annotations.NullMarked;

/** Lodging an objection from a household's page. */
@NullMarked
package org.bangfu.notices.ui;

import org.jspecify.annotations.NullMarked;

/** What this family brings to a household's page. */
@NullMarked
package org.bangfu.elimination.ui;

import org.jspecify.annotations.NullMarked;

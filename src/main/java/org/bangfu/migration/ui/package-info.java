/** The pages of migrations. */
@NullMarked
package org.bangfu.migration.ui;

import org.jspecify.annotations.NullMarked;

/** Where the time of the processes goes, as a page. */
@NullMarked
package org.bangfu.flow.ui;

import org.jspecify.annotations.NullMarked;

/** The line of the sandbox above every screen. */
@NullMarked
package org.bangfu.sandbox.ui;

import org.jspecify.annotations.NullMarked;

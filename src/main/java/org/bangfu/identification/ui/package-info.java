/** Registering a clue from a household's page. */
@NullMarked
package org.bangfu.identification.ui;

import org.jspecify.annotations.NullMarked;

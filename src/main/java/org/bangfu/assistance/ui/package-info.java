/** Contact, plan and measures on a household's page, and the change of a contact. */
@NullMarked
package org.bangfu.assistance.ui;

import org.jspecify.annotations.NullMarked;

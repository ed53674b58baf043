/** The page of the audit record. */
@NullMarked
package org.bangfu.audit.ui;

import org.jspecify.annotations.NullMarked;

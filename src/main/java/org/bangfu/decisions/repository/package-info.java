/** Where decisions are kept. */
@NullMarked
package org.bangfu.decisions.repository;

import org.jspecify.annotations.NullMarked;

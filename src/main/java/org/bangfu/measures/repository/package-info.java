/** Where measures are kept. */
@NullMarked
package org.bangfu.measures.repository;

import org.jspecify.annotations.NullMarked;

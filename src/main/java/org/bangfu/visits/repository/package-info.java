/** Where visits and their records are kept. */
@NullMarked
package org.bangfu.visits.repository;

import org.jspecify.annotations.NullMarked;

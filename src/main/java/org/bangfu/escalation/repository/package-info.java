/** Open steps with their limits, and what was told of them. */
@NullMarked
package org.bangfu.escalation.repository;

import org.jspecify.annotations.NullMarked;

/** Where plans, chosen contacts and decisions about the safety net are kept. */
@NullMarked
package org.bangfu.assistance.repository;

import org.jspecify.annotations.NullMarked;

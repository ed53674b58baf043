/** Failed steps and idle cases in the database. */
@NullMarked
package org.bangfu.faults.repository;

import org.jspecify.annotations.NullMarked;
